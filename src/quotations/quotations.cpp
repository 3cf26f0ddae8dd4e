#include "quotations/quotations.hpp"

#include "quotations/direct.hpp"
#include "quotations/indirect.hpp"
#include "quotations/people.hpp"

#include <algorithm>
#include <numeric>

namespace onrecord {
inline namespace v1 {
namespace {

// Longer turns and articles are read in parts, cut between blocks.
constexpr std::size_t kSentences = 400;

/// Where a part that begins with sentence `from` ends: with its turn, or between two blocks after many sentences.
std::size_t part_end(const DocumentData& data, std::size_t from) {
  auto to = from + 1;
  const auto gap = [&](std::size_t s) {
    const Span between{data.sentences[s - 1].span.end, data.sentences[s].span.begin};
    return data.slice(between).find('\n') != std::string_view::npos;
  };
  while (to < data.sentences.size() && data.sentences[to].turn == data.sentences[from].turn &&
         !(to - from >= kSentences && gap(to)))
    ++to;
  return to;
}

/// Quotes in text order, outer ones first.
std::vector<std::uint32_t> text_order(const std::vector<Quote>& quotes) {
  std::vector<std::uint32_t> order(quotes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
    const Span x = quotes[a].span, y = quotes[b].span;
    return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
  });
  return order;
}

QuotationRow row_of(DocumentData& data, const QuoteList& list, const Quote& quote) {
  QuotationRow row;
  row.span = quote.span;
  row.contents.begin = static_cast<std::uint32_t>(data.spans.size());
  for (auto c = quote.contents.begin; c < quote.contents.end; ++c) data.spans.push_back(list.contents[c]);
  row.contents.end = static_cast<std::uint32_t>(data.spans.size());
  row.cue = quote.cue;
  row.source = quote.source;
  row.entity = quote.entity;
  row.speaker = quote.speaker;
  row.turn = quote.turn;
  row.kind = quote.kind;
  return row;
}

/// Appends the rows, in text order, with the quotation around each.
void write_rows(DocumentData& data, const QuoteList& list) {
  std::vector<std::uint32_t> around;
  for (const auto index : text_order(list.quotes)) {
    auto row = row_of(data, list, list.quotes[index]);
    while (!around.empty() && !data.quotations[around.back()].span.contains(row.span)) around.pop_back();
    if (!around.empty()) row.inside = static_cast<QuotationId>(around.back());
    around.push_back(static_cast<std::uint32_t>(data.quotations.size()));
    data.quotations.push_back(row);
  }
}

}  // namespace

void find_quotations(Draft& draft, const ResourcesData& resources) {
  auto& data = draft.data();
  QuoteList list;
  SpeechWords words(data, resources);
  MarkPairs marks;
  DirectQuotes direct(list);
  IndirectQuotes indirect(list);
  for (std::size_t from = 0; from < data.sentences.size();) {
    const auto to = part_end(data, from);
    words.read(from, to);
    marks.read(words);
    direct.read(words, marks, data.sentences[from].turn);
    indirect.read(words, marks, direct, data.sentences[from].turn);
    from = to;
  }
  Sources(data, resources).resolve(list);
  write_rows(data, list);
}

}  // namespace v1
}  // namespace onrecord

#include "quotations/quotations.hpp"

#include "quotations/direct.hpp"
#include "quotations/indirect.hpp"
#include "quotations/people.hpp"

#include <algorithm>
#include <numeric>

namespace onrecord {
inline namespace v1 {
namespace {

/// The sentences [from, …) of one turn that lie in one block.
std::size_t paragraph_end(const DocumentData& data, std::size_t from, std::size_t& block) {
  const auto turn = data.sentences[from].turn;
  const auto begin = data.sentences[from].span.begin;
  while (block + 1 < data.blocks.size() && data.blocks[block].span.end <= begin) ++block;
  const auto end = block < data.blocks.size() ? data.blocks[block].span.end : static_cast<std::uint32_t>(data.text.size());
  auto to = from + 1;
  while (to < data.sentences.size() && data.sentences[to].turn == turn && data.sentences[to].span.begin < end) ++to;
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
  IndirectQuotes indirect(list, resources);
  std::size_t block = 0;
  for (std::size_t from = 0; from < data.sentences.size();) {
    const auto to = paragraph_end(data, from, block);
    words.read(from, to);
    marks.read(words);
    direct.read(words, marks, data.sentences[from].turn);
    if (!direct.open()) indirect.read(words, marks, direct, data.sentences[from].turn);
    from = to;
  }
  direct.finish();
  People(data, resources).resolve(list);
  write_rows(data, list);
}

}  // namespace v1
}  // namespace onrecord

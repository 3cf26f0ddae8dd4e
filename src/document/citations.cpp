#include "document/citations.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// A place as it is cited; a page of 0: none.
struct PageLine {
  std::uint32_t page = 0, line = 0;
};

/// The line in which a byte stands; none where it has no number, or its page has none.
PageLine place_of(const std::vector<LineNumberRow>& rows, std::uint32_t at) {
  const auto after = std::upper_bound(rows.begin(), rows.end(), at,
                                      [](auto place, const LineNumberRow& r) { return place < r.begin; });
  if (after == rows.begin() || (after - 1)->line == 0) return {};
  return {(after - 1)->page, (after - 1)->line};
}

std::string write(PageLine place) { return std::to_string(place.page) + ":" + std::to_string(place.line); }

/// Digits at the start, which `words` lose; 0 where there are none or too many.
std::uint32_t take_number(std::string_view& words) {
  std::uint32_t number = 0;
  std::size_t at = 0;
  while (at < words.size() && at < 8 && words[at] >= '0' && words[at] <= '9')
    number = number * 10 + static_cast<std::uint32_t>(words[at++] - '0');
  words.remove_prefix(at);
  return number;
}

bool take(std::string_view& words, std::string_view sign) {
  if (words.substr(0, sign.size()) != sign) return false;
  words.remove_prefix(sign.size());
  return true;
}

/// "14:1–8", "14:22-15:3", "14:5": first and last line; pages of 0 for anything else.
std::pair<PageLine, PageLine> read_citation(std::string_view words) {
  words = trim(words);
  PageLine first, last;
  first.page = take_number(words);
  if (!take(words, ":")) return {};
  first.line = take_number(words);
  last = first;
  if (take(words, "–") || take(words, "-")) {
    last.line = take_number(words);
    if (take(words, ":")) {
      last.page = last.line;
      last.line = take_number(words);
    }
  }
  return words.empty() && first.line && last.line ? std::pair{first, last} : std::pair<PageLine, PageLine>{};
}

}  // namespace

std::string citation(const DocumentData& data, Span span) {
  if (span.empty()) return {};
  const auto first = place_of(data.line_numbers, span.begin), last = place_of(data.line_numbers, span.end - 1);
  if (first.page == 0 || last.page == 0) return {};
  if (first.page != last.page) return write(first) + "–" + write(last);
  return first.line == last.line ? write(first) : write(first) + "–" + std::to_string(last.line);
}

Span span_of_citation(const DocumentData& data, std::string_view words) {
  const auto [first, last] = read_citation(words);
  if (first.page == 0) return {};
  const auto& rows = data.line_numbers;
  const auto find = [&rows](PageLine place, auto from) {
    return std::find_if(from, rows.end(),
                        [&](const LineNumberRow& r) { return r.page == place.page && r.line == place.line; });
  };
  const auto begin = find(first, rows.begin());
  const auto end = begin == rows.end() ? rows.end() : find(last, begin);
  if (end == rows.end()) return {};
  const Span whole{begin->begin,
                   end + 1 == rows.end() ? static_cast<std::uint32_t>(data.text.size()) : (end + 1)->begin};
  return {whole.begin, whole.begin + static_cast<std::uint32_t>(trim(data.slice(whole)).size())};
}

}  // namespace v1
}  // namespace onrecord

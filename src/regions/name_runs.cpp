#include "regions/name_runs.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostWords = 8;
constexpr std::size_t kShortest = 5;  ///< letters of a single capitalised word that is written in small ones

bool ends_with_any(std::string_view word, std::string_view marks) noexcept {
  return !word.empty() && marks.find(word.back()) != std::string_view::npos;
}

/// Does something end after the word: a clause, an item?
bool closes(const BlockKey& key, std::size_t i, std::string_view text) {
  const auto word = slice(text, key.span(i));
  const bool initial = word.size() <= 3 && word.back() == '.';
  return ends_with_any(word, ",;:!?)]\"") || (word.back() == '.' && !initial);
}

bool joins(std::string_view word) noexcept { return word == "&" || word == "of" || word == "de"; }

std::string trimmed(std::string_view words) {
  constexpr std::array<std::string_view, 2> kPossessive = {"'s", "\xE2\x80\x99s"};
  const auto strip = [](char32_t c) { return !is_word(c) && c != '&' && c != '+' && c != ')'; };
  std::size_t end = words.size();
  for (std::size_t at = end; at > 0; end = at)
    if (!strip(previous_point(words, at))) break;
  words = words.substr(0, end);
  for (const auto tail : kPossessive)
    if (words.size() > tail.size() && words.substr(words.size() - tail.size()) == tail)
      words.remove_suffix(tail.size());
  std::size_t begin = 0;
  for (std::size_t at = 0; at < words.size(); begin = at)
    if (!strip(next_point(words, at))) break;
  return collapse(words.substr(begin));
}

std::string capitalised(std::string_view word) {
  auto out = lower(word);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

}  // namespace

NameRun name_from(const BlockKey& key, std::size_t i, std::string_view text) {
  if (i < key.size() && key.word(i) == "the" && !key.upper(i)) ++i;
  NameRun run{i, i};
  for (; run.end < key.size() && run.end - i < kMostWords; ++run.end) {
    if (run.end > i && key.opens_item(run.end)) break;
    if (key.upper(run.end)) {
      if (closes(key, run.end, text)) return {i, run.end + 1};
      continue;
    }
    const bool goes_on =
        run.end > i && joins(key.word(run.end)) && run.end + 1 < key.size() && key.upper(run.end + 1);
    if (!goes_on && !(run.end > i && key.number(run.end))) break;
  }
  return run;
}

NameRun name_before(const BlockKey& key, std::size_t i, std::string_view text) {
  NameRun run{i, i};
  while (run.begin > 0 && i - run.begin < kMostWords) {
    const auto k = run.begin - 1;
    if (closes(key, k, text)) break;
    const bool inside = joins(key.word(k)) && k > 0 && run.begin < i && key.upper(k - 1);
    if (!key.upper(k) && !inside) break;
    --run.begin;
  }
  return run;
}

std::string name_words(const BlockKey& key, NameRun run, std::string_view text) {
  if (run.empty()) return {};
  return trimmed(slice(text, {key.span(run.begin).begin, key.span(run.end - 1).end}));
}

std::string calm_case(std::string_view name) {
  const bool single = name.find(' ') == std::string_view::npos;
  if (!all_upper(name) || (single && length(name) < kShortest)) return std::string(name);
  std::string out;
  for (std::size_t begin = 0; begin < name.size();) {
    const auto end = std::min(name.find(' ', begin), name.size());
    const auto word = lower(name.substr(begin, end - begin));
    const bool small = begin > 0 && (word == "of" || word == "the" || word == "and" || word == "in" || word == "for");
    if (!out.empty()) out += ' ';
    out += small ? word : capitalised(word);
    begin = end + 1;
  }
  return out;
}

}  // namespace v1
}  // namespace onrecord

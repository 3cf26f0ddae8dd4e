#include "regions/key.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// Kept at a word's ends: "©", "#tag", "A+", "+31", "°C".
bool keeps(char32_t c) noexcept { return is_word(c) || c == 0xA9 || c == '#' || c == '@' || c == '&' || c == '+'; }

/// A run between spaces without the punctuation at its ends.
Span core(std::string_view text, Span run) noexcept {
  std::size_t begin = run.begin, end = run.end;
  for (std::size_t at = begin; at < run.end; begin = at)
    if (keeps(next_point(text, at))) break;
  for (std::size_t at = end; at > begin; end = at)
    if (keeps(previous_point(text, at))) break;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Two spaces after a full stop are a typist's habit, between words they separate items.
bool ends_sentence_before(std::string_view text, std::size_t at) noexcept {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  return at > 0 && (text[at - 1] == '.' || text[at - 1] == '?' || text[at - 1] == '!' || text[at - 1] == ':');
}

void append_key(std::string& key, std::string_view word) {
  bool number = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto from = at;
    const char32_t c = next_point(word, at);
    if (is_digit(c)) {
      if (!number) key += '0';
      number = true;
      continue;
    }
    if (number && (c == '.' || c == ',' || c == ':' || c == '\'') && at < word.size() && word[at] >= '0' &&
        word[at] <= '9')
      continue;
    number = false;
    if (c == 0x2019 || c == 0x02BC)
      key += '\'';
    else if (!is_ignorable(c))
      append_lower(key, word.substr(from, at - from));
  }
}

}  // namespace

void BlockKey::assign(std::string_view text, Span span) {
  key_.clear();
  words_.clear();
  std::size_t at = span.begin, begin = at;
  std::uint32_t spaces = 0;
  bool item = true, open = false;
  while (at <= span.end && words_.size() < kMostWords) {
    const std::size_t from = at;
    const char32_t c = at < span.end ? next_point(text, at) : U' ';
    if (from == span.end) at = span.end + 1;
    if (!is_space(c)) {
      if (!open) begin = from, item = item || (spaces >= 2 && !ends_sentence_before(text, from));
      open = true, spaces = 0;
      continue;
    }
    if (open) item = !add(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(from)}, item);
    open = false;
    spaces += c == ' ' || c == '\t' || c == 0xA0 ? 1U : 0U;
  }
}

/// Adds a run as a word. False where it is a separator: then an item opens after it.
bool BlockKey::add(std::string_view text, Span run, bool item) {
  const Span words = core(text, run);
  if (words.empty()) return false;
  Word word;
  word.text = run;
  word.item = item;
  word.colon = text[run.end - 1] == ':';
  if (!key_.empty()) key_ += ' ';
  word.begin = static_cast<std::uint32_t>(key_.size());
  append_key(key_, slice(text, words));
  word.end = static_cast<std::uint32_t>(key_.size());
  if (word.end == word.begin) return true;
  word.upper = starts_upper(slice(text, words));
  words_.push_back(word);
  const char last = text[run.end - 1];
  return last != '|' && last != ';';
}

std::string folded(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  bool gap = false;
  for (std::size_t at = 0; at < words.size();) {
    const auto from = at;
    const char32_t c = next_point(words, at);
    if (c == '\'' || c == 0x2019) continue;
    if (!is_word(c)) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    append_lower(out, words.substr(from, at - from));
  }
  return out;
}

}  // namespace v1
}  // namespace onrecord

#include "regions/facts.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

bool is_quote(char32_t c) noexcept {
  return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 ||
         c == 0x203A;
}
bool is_closer(char32_t c) noexcept { return is_quote(c) || c == ')' || c == ']' || c == '*' || c == '_'; }
bool is_question(char32_t c) noexcept { return c == '?' || c == 0xFF1F || c == 0x61F; }
/// Also of scripts with marks of their own: ideographic, Arabic, Devanagari.
bool is_end(char32_t c) noexcept {
  return c == '.' || c == '!' || c == 0x2026 || is_question(c) || c == 0x3002 || c == 0xFF01 || c == 0x964;
}
bool is_separator(char32_t c) noexcept {
  return c == '|' || c == 0xB7 || c == 0x2022 || c == 0x203A || c == 0xBB || c == '/' || c == '>' || c == 0x25AA ||
         c == 0x2192 || c == 0x25CF;
}

/// Counts over the words of a block's beginning.
class Counter {
 public:
  explicit Counter(Facts& facts) : facts_(facts) {}

  void take(char32_t c) {
    if (is_space(c)) return space(c);
    if (spaces_ >= 2 && facts_.words && !before_end_) count_separator();  // "News  Sport": a menu without marks
    spaces_ = 0;
    if (!in_word_ || first_ == 0) start(c);
    ++length_;
    letters(c);
    signs(c);
    if (before_end_ && length_ == 1 && is_upper(c) && facts_.inner_ends < 255) ++facts_.inner_ends;
    ends_ = is_end(c) || (ends_ && is_closer(c));
  }
  /// Small ASCII letters inside a word: four characters in five, and nothing about them is worth a look.
  void take_inner(std::uint32_t count) {
    length_ += count;
    facts_.letters = static_cast<std::uint16_t>(facts_.letters + count);
    ends_ = false;
  }
  [[nodiscard]] bool inside_word() const { return in_word_ && first_; }
  void finish() { end_word(); }

 private:
  void start(char32_t c) {
    if (!in_word_) in_word_ = true, length_ = 0;
    if (is_word(c)) first_ = c;
    if (!first_ && is_separator(c)) lone_ = true;
  }
  void space(char32_t c) {
    if (in_word_) end_word();
    if (c != '\n') ++spaces_;
  }
  void end_word() {
    if (!in_word_) return;
    if (first_) count_word();
    if (lone_ && !first_) count_separator();
    before_end_ = ends_;
    in_word_ = lone_ = ends_ = false;
    first_ = 0;
  }
  void count_word() {
    ++facts_.words;
    if (is_upper(first_)) {
      ++facts_.upper;
      if (first_ == 'I' && (length_ == 1 || apostrophe_)) facts_.first_person = true;
    } else if (is_digit(first_)) {
      ++facts_.numbers;
    } else {
      ++facts_.lower;
      if (length_ >= 5) ++facts_.lower_long;
    }
    apostrophe_ = false;
  }
  void letters(char32_t c) {
    if (is_letter(c)) {
      ++facts_.letters;
      if (is_upper(c)) ++facts_.capitals;
    } else if (is_digit(c)) {
      facts_.digit = true;
    } else if (length_ == 2 && (c == '\'' || c == 0x2019)) {
      apostrophe_ = true;
    }
  }
  void signs(char32_t c) {
    if (c == ':') facts_.colon = true;
    if (c == '(' || c == '[') facts_.bracket = true;
    if (c == '/') facts_.slash = true;
    if (c == '@') facts_.at = true;
    if (c == '_') facts_.underline = true;
    if (c == 0xA9 || c == 0x24D2) facts_.copyright = true;
    if ((c >= 0x2190 && c <= 0x2BFF) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A) facts_.symbol = true;
  }
  void count_separator() {
    if (facts_.separators < 255) ++facts_.separators;
  }

  Facts& facts_;
  char32_t first_ = 0;
  std::uint32_t length_ = 0;
  std::uint32_t spaces_ = 0;
  bool in_word_ = false, lone_ = false, apostrophe_ = false, ends_ = false, before_end_ = false;
};

void read_end(std::string_view words, Facts& facts) {
  std::size_t at = words.size();
  for (int i = 0; at > 0 && i < 8; ++i) {
    facts.last = previous_point(words, at);
    if (!is_closer(facts.last)) break;
  }
  facts.ends_sentence = is_end(facts.last);
  facts.question = is_question(facts.last);
}

}  // namespace

Facts facts_of(std::string_view text, Span block) {
  Facts facts;
  facts.bytes = block.size();
  const auto words = slice(text, block);
  facts.whole = words.size() <= Facts::kFactBytes;
  Counter counter(facts);
  const auto limit = facts.whole ? words.size() : std::size_t{Facts::kLongBytes};
  std::size_t at = 0;
  while (at < limit) {
    if (counter.inside_word()) {
      const auto from = at;
      while (at < limit && words[at] >= 'a' && words[at] <= 'z') ++at;
      if (at > from) counter.take_inner(static_cast<std::uint32_t>(at - from));
      if (at == limit) break;
    }
    const char32_t c = next_point(words, at);
    if (is_ignorable(c)) continue;
    if (!facts.first) facts.first = c;
    counter.take(c);
  }
  counter.finish();
  read_end(words, facts);
  std::size_t end = words.size();
  facts.quoted = facts.words > 2 && is_quote(facts.first) && is_quote(previous_point(words, end));
  return facts;
}

std::string_view bare(std::string_view words) noexcept {
  const auto strip = [](char32_t c) { return is_quote(c) || c == '*' || c == '_' || c == '#' || is_space(c); };
  std::size_t begin = 0, end = words.size();
  for (std::size_t at = 0; at < words.size(); begin = at)
    if (!strip(next_point(words, at))) break;
  for (std::size_t at = end; at > begin; end = at)
    if (!strip(previous_point(words, at))) break;
  return words.substr(begin, end - begin);
}

}  // namespace v1
}  // namespace onrecord

#include "readers/references.hpp"

#include "readers/cues.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// The names that caption files bear; `bare`: also without a semicolon, as in HTML of old.
struct Name {
  std::string_view name, words;
  bool bare;
};
constexpr Name kNames[] = {{"amp", "&", true},
                           {"AMP", "&", true},
                           {"lt", "<", true},
                           {"LT", "<", true},
                           {"gt", ">", true},
                           {"GT", ">", true},
                           {"quot", "\"", true},
                           {"QUOT", "\"", true},
                           {"apos", "'", false},
                           {"nbsp", "\u00A0", true},
                           {"lrm", "\u200E", false},
                           {"rlm", "\u200F", false},
                           {"copy", "\u00A9", true},
                           {"reg", "\u00AE", true},
                           {"shy", "\u00AD", true},
                           {"laquo", "\u00AB", true},
                           {"raquo", "\u00BB", true},
                           {"iexcl", "\u00A1", true},
                           {"iquest", "\u00BF", true},
                           {"ndash", "\u2013", false},
                           {"mdash", "\u2014", false},
                           {"lsquo", "\u2018", false},
                           {"rsquo", "\u2019", false},
                           {"ldquo", "\u201C", false},
                           {"rdquo", "\u201D", false},
                           {"hellip", "\u2026", false},
                           {"not", "\u00AC", true},
                           {"notin", "\u2209", false},
                           {"nsubE", "\u2AC5\u0338", false}};

Reference named(std::string_view text) {
  Reference best;
  for (const auto& [name, words, bare] : kNames) {
    if (text.substr(1, name.size()) != name) continue;
    const bool closed = text.size() > name.size() + 1 && text[name.size() + 1] == ';';
    const auto bytes = name.size() + (closed ? 2 : 1);
    if ((closed || bare) && bytes > best.bytes) best = {std::string(words), bytes};
  }
  return best;
}

int hex_digit(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

Reference numbered(std::string_view text) {
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  const int base = hex ? 16 : 10;
  const std::size_t begin = hex ? 3 : 2;
  char32_t point = 0;
  auto at = begin;
  for (; at < text.size() && hex_digit(text[at]) >= 0 && hex_digit(text[at]) < base; ++at)
    point = std::min<char32_t>(0x110000,
                               point * static_cast<char32_t>(base) + static_cast<char32_t>(hex_digit(text[at])));
  if (at == begin) return {};
  if (at < text.size() && text[at] == ';') ++at;
  const bool character = point > 0 && point < 0x110000 && (point < 0xD800 || point > 0xDFFF);
  Reference reference{{}, at};
  append_point(reference.words, character ? point : char32_t{0xFFFD});
  return reference;
}

}  // namespace

Reference read_reference(std::string_view text) {
  if (text.size() < 2) return {};
  return text[1] == '#' ? numbered(text) : named(text);
}

}  // namespace v1
}  // namespace onrecord

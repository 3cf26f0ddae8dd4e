#include "learning/word_features.hpp"

#include "text/unicode.hpp"

#include <tuple>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kShapeLength = 8;  // characters
constexpr std::size_t kShapeRun = 3;

std::uint64_t hash(std::string_view bytes, std::uint64_t seed) {
  std::uint64_t h = 0xCBF29CE484222325U ^ seed;
  for (const char byte : bytes) h = (h ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  return h ^ (h >> 29);
}

/// Curly quotes, dashes, backquotes as what keyboards have.
char32_t plain_mark(char32_t c) {
  if (c < 0x80) return c == '`' ? '\'' : c;
  switch (c) {
    case 0x2018:
    case 0x2019:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return '-';
    default:
      return c;
  }
}

/// A letter that is not of the Latin script. Blocks of Latin letters: up to U+024F with the phonetic ones behind it,
/// Extended Additional, ligatures, full-width forms; and letters of none or all scripts (U+2100 to U+2BFF).
bool is_foreign(char32_t c) {
  constexpr char32_t kLatinEnd = 0x0370;
  if (c < kLatinEnd || !is_letter(c)) return false;
  const auto within = [&](char32_t first, char32_t last) { return c >= first && c <= last; };
  return !within(0x1D00, 0x1EFF) && !within(0x2070, 0x2BFF) && !within(0x2C60, 0x2C7F) && !within(0xA720, 0xA7FF) &&
         !within(0xFB00, 0xFB06) && !within(0xFF21, 0xFF5A);
}

/// Bytes of the first or last `count` code points.
std::string_view first_points(std::string_view word, std::size_t count) {
  std::size_t at = 0;
  while (count-- > 0 && at < word.size()) std::ignore = next_point(word, at);
  return word.substr(0, at);
}

std::string_view last_points(std::string_view word, std::size_t count) {
  std::size_t at = word.size();
  while (count-- > 0 && at > 0) std::ignore = previous_point(word, at);
  return word.substr(at);
}

/// Appends a character's class unless the run or the shape is long enough. `length` counts characters.
void add_class(std::string& shape, std::size_t& length, char32_t c) {
  if (length == kShapeLength) return;
  const char kind = is_digit(c)    ? 'd'
                    : is_upper(c)  ? 'X'
                    : is_letter(c) ? 'x'
                    : c < 0x80     ? static_cast<char>(c)
                                   : 'o';
  const auto size = shape.size();
  if (size >= kShapeRun && shape[size - 1] == kind && shape[size - 2] == kind && shape[size - 3] == kind) return;
  shape += kind;
  ++length;
}

}  // namespace

void FeatureReader::normalise(std::string_view form) {
  key_.clear();
  digits_.clear();
  shape_.clear();
  foreign_ = false;
  std::size_t length = 0;
  for (std::size_t at = 0; at < form.size();) {
    const char32_t c = plain_mark(next_point(form, at));
    add_class(shape_, length, c);
    add(c);
    foreign_ = foreign_ || is_foreign(c);
  }
  const bool quotes = form == "``" || form == "''";
  if (quotes) key_ = digits_ = "\"";
  if (form == "\u2026") key_ = digits_ = "...";
}

void FeatureReader::add(char32_t c) {
  const auto begin = key_.size();
  if (c < 0x80)
    key_ += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  else
    append_lower(key_, (ends_.clear(), append_point(ends_, c), ends_));
  if (is_digit(c))
    digits_ += '0';
  else
    digits_.append(key_, begin);
}

WordFeatures FeatureReader::read(std::string_view form) {
  normalise(form);
  WordFeatures out;
  out.key = hash(key_, 0);
  out.foreign = foreign_;
  const std::array<std::string_view, kSpellingParts> parts = {last_points(digits_, 2),  last_points(digits_, 3),
                                                              last_points(digits_, 4),  first_points(digits_, 2),
                                                              first_points(digits_, 3), shape_};
  for (std::size_t i = 0; i < kSpellingParts; ++i) out.parts[i] = hash(parts[i], i + 1);
  return out;
}

}  // namespace v1
}  // namespace onrecord

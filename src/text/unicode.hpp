/// \file
/// Code points, classes and simple transformations. All functions are total on valid UTF-8, pure, any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// The slow halves of the functions below, and the table of the fast ones: nineteen in twenty characters of an
/// English page are ASCII, and a call for each of them costs more than the answer.
namespace points {

enum Class : std::uint8_t {
  kLetter = 1,
  kUpper = 2,
  kLower = 4,
  kDigit = 8,
  kSpace = 16,
  kBreak = 32,
  kIgnored = 64
};

constexpr std::array<std::uint8_t, 128> ascii_classes() {
  std::array<std::uint8_t, 128> table{};
  for (unsigned c = 0; c < 32; ++c) table[c] = kIgnored;
  table[127] = kIgnored;
  for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = kLetter | kLower;
  for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = kLetter | kUpper;
  for (unsigned c = '0'; c <= '9'; ++c) table[c] = kDigit;
  table[' '] = table['\t'] = kSpace;
  for (unsigned c = '\n'; c <= '\r'; ++c) table[c] = kSpace | kBreak;
  return table;
}

inline constexpr auto kAscii = ascii_classes();
[[nodiscard]] constexpr bool ascii_has(char32_t c, unsigned bits) noexcept { return (kAscii[c] & bits) != 0; }

[[nodiscard]] char32_t next(std::string_view text, std::size_t& at) noexcept;
[[nodiscard]] bool is_letter(char32_t c) noexcept;
[[nodiscard]] bool is_upper(char32_t c) noexcept;
[[nodiscard]] bool is_lower(char32_t c) noexcept;
[[nodiscard]] bool is_digit(char32_t c) noexcept;
[[nodiscard]] bool is_space(char32_t c) noexcept;
[[nodiscard]] bool is_ignorable(char32_t c) noexcept;
[[nodiscard]] bool is_word(char32_t c) noexcept;

}  // namespace points

/// The code point at `at`; moves `at` behind it. Valid UTF-8 and at < text.size() are required.
[[nodiscard]] inline char32_t next_point(std::string_view text, std::size_t& at) noexcept {
  if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80U) return static_cast<unsigned char>(text[at++]);
  return points::next(text, at);
}
/// The code point that ends at `at`; moves `at` to its start. at > 0 is required.
[[nodiscard]] char32_t previous_point(std::string_view text, std::size_t& at) noexcept;
/// Appends the code point as UTF-8.
void append_point(std::string& out, char32_t point);

[[nodiscard]] inline bool is_letter(char32_t c) noexcept {
  return c < 128 ? points::ascii_has(c, points::kLetter) : points::is_letter(c);
}
/// upper or title case
[[nodiscard]] inline bool is_upper(char32_t c) noexcept {
  return c < 128 ? points::ascii_has(c, points::kUpper) : points::is_upper(c);
}
[[nodiscard]] inline bool is_lower(char32_t c) noexcept {
  return c < 128 ? points::ascii_has(c, points::kLower) : points::is_lower(c);
}
/// decimal digits of any script
[[nodiscard]] inline bool is_digit(char32_t c) noexcept {
  return c < 128 ? points::ascii_has(c, points::kDigit) : points::is_digit(c);
}
[[nodiscard]] bool is_mark(char32_t c) noexcept;  ///< combining
/// White space: also no-break spaces and the line breaks of is_line_break.
[[nodiscard]] inline bool is_space(char32_t c) noexcept {
  return c < 128 ? points::ascii_has(c, points::kSpace) : points::is_space(c);
}
/// LF, CR, VT, FF, NEL, LS, PS.
[[nodiscard]] bool is_line_break(char32_t c) noexcept;
/// Drawn as nothing: soft hyphen, zero-width characters, bidirectional controls, byte order mark, C0 controls.
[[nodiscard]] inline bool is_ignorable(char32_t c) noexcept {
  return c < 128 ? points::ascii_has(c, points::kIgnored) : points::is_ignorable(c);
}
/// Letter, digit or combining mark: the inside of a word.
[[nodiscard]] inline bool is_word(char32_t c) noexcept {
  return c < 128 ? points::ascii_has(c, points::kLetter | points::kDigit) : points::is_word(c);
}
/// - ‐ ‑ ‒ – — ― − : any hyphen or dash.
[[nodiscard]] inline bool is_dash(char32_t c) noexcept {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

/// Lower case, code point by code point (no length-changing special cases but those of simple mapping).
[[nodiscard]] std::string lower(std::string_view text);
/// Appends lower(text); the hot loops reuse one buffer.
void append_lower(std::string& out, std::string_view text);
/// White space runs become one space, both ends are cut, ignorable characters go.
[[nodiscard]] std::string collapse(std::string_view text);
/// The key under which lexicons are searched: collapse, lower, curly apostrophes straight.
[[nodiscard]] std::string phrase_key(std::string_view text);
/// Without white space and ignorable characters at both ends.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;
/// True where the first letter is upper case and no other one is looked at.
[[nodiscard]] bool starts_upper(std::string_view text) noexcept;
/// True where it has letters and all of them are upper case.
[[nodiscard]] bool all_upper(std::string_view text) noexcept;
/// Code points of a text.
[[nodiscard]] std::size_t length(std::string_view text) noexcept;

}  // namespace v1
}  // namespace onrecord

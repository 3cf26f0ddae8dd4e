/// \file
/// Code points, classes and simple transformations. All functions are total on valid UTF-8, pure, any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// The code point at `at`; moves `at` behind it. Valid UTF-8 and at < text.size() are required.
[[nodiscard]] char32_t next_point(std::string_view text, std::size_t& at) noexcept;
/// The code point that ends at `at`; moves `at` to its start. at > 0 is required.
[[nodiscard]] char32_t previous_point(std::string_view text, std::size_t& at) noexcept;
/// Appends the code point as UTF-8.
void append_point(std::string& out, char32_t point);

[[nodiscard]] bool is_letter(char32_t c) noexcept;
[[nodiscard]] bool is_upper(char32_t c) noexcept;  ///< upper or title case
[[nodiscard]] bool is_lower(char32_t c) noexcept;
[[nodiscard]] bool is_digit(char32_t c) noexcept;  ///< decimal digits of any script
[[nodiscard]] bool is_mark(char32_t c) noexcept;   ///< combining
/// White space: also no-break spaces and the line breaks of is_line_break.
[[nodiscard]] bool is_space(char32_t c) noexcept;
/// LF, CR, VT, FF, NEL, LS, PS.
[[nodiscard]] bool is_line_break(char32_t c) noexcept;
/// Drawn as nothing: soft hyphen, zero-width characters, bidirectional controls, byte order mark, C0 controls.
[[nodiscard]] bool is_ignorable(char32_t c) noexcept;
/// Letter, digit or combining mark: the inside of a word.
[[nodiscard]] bool is_word(char32_t c) noexcept;
/// - ‐ ‑ ‒ – — ― − : any hyphen or dash.
[[nodiscard]] bool is_dash(char32_t c) noexcept;

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

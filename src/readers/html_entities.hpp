/// \file
/// Character references of HTML: "&amp;", "&#8212;", "&#x201C;".
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// White space, as HTML and WebVTT have it.
[[nodiscard]] constexpr bool is_html_space(char c) noexcept {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// A name within the pool, without "&"; behind it what it stands for. Most end in ";", some old ones stand without,
/// too.
struct NamedReference {
  std::uint16_t at = 0;    ///< byte of the pool
  std::uint8_t name = 0;   ///< bytes of the name
  std::uint8_t value = 0;  ///< bytes of what it stands for
};

/// All names that HTML knows, sorted by their bytes.
[[nodiscard]] std::span<const NamedReference> named_references() noexcept;
[[nodiscard]] const char* reference_pool() noexcept;

/// A reference that was read. bytes == 0: the "&" is itself.
struct Reference {
  std::string words;        ///< UTF-8
  std::uint32_t bytes = 0;  ///< of the source, with "&" and ";"
};

/// The reference at the start of `source`, which begins with "&": the longest name wins; numbers of Windows-1252 and
/// impossible ones are repaired as browsers do. `attribute`: a name without ";" before a letter, a digit or "=" stays
/// as it is ("?a=1&copy=2"). Total; O(log names), at most some forty bytes are looked at.
[[nodiscard]] Reference read_reference(std::string_view source, bool attribute = false);

/// The value of an attribute with its references read.
[[nodiscard]] std::string decode_references(std::string_view source, bool attribute = false);

}  // namespace v1
}  // namespace onrecord

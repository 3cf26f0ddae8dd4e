/// \file
/// What attributes say of an element: class names and ids, roles, inline styles, style sheets.
#pragma once

#include "readers/html_tags.hpp"
#include "readers/html_tokens.hpp"

#include <optional>
#include <string>
#include <unordered_map>

namespace onrecord {
inline namespace v1 {

/// Bits of Emphasis, one a kind, and one for links.
using Looks = std::uint16_t;
[[nodiscard]] constexpr Looks look(Emphasis how) noexcept {
  return static_cast<Looks>(1U << static_cast<unsigned>(how));
}
inline constexpr Looks kLink = 1U << 8U;

/// What a style says: looks that it gives and takes, and whether its words are shown.
struct ElementStyle {
  Looks gives = 0, takes = 0;
  bool hidden = false, block = false;
};

/// "font-weight: 700; color: #900". Unknown declarations are passed over. O(declarations).
[[nodiscard]] ElementStyle read_style(std::string_view declarations);

/// The rules of `<style>` elements for single classes: ".q3 { font-weight: bold }"; all others are passed over. At
/// most kMostRules are kept.
class StyleSheet {
 public:
  void add(std::string_view source);
  [[nodiscard]] bool empty() const noexcept { return rules_.empty(); }
  /// Adds what the class says.
  void apply(std::string_view name, ElementStyle& style) const;

  static constexpr std::size_t kMostRules = 4096;

 private:
  void add_rule(std::string_view selectors, const ElementStyle& style);

  std::unordered_map<std::string, ElementStyle> rules_;
};

/// All of it together.
struct ElementHints {
  Looks gives = 0, takes = 0;
  bool hidden = false, block = false;
  BlockPart part = BlockPart::unknown;
};

/// O(attributes). `element`: names of html, body, main and article say nothing of their contents.
[[nodiscard]] ElementHints read_hints(const HtmlToken& token, const TagTraits& element, const StyleSheet& sheet);

}  // namespace v1
}  // namespace onrecord

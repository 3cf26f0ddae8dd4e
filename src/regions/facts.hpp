/// \file
/// Facts: what a block looks like, without knowing any of its words.
#pragma once

#include "document/document_data.hpp"

#include <string_view>

namespace onrecord {
inline namespace v1 {

/// Counts over a block; a longer one than kFactBytes is prose, whatever it says, and only its beginning is counted.
struct Facts {
  static constexpr std::uint32_t kFactBytes = 320;
  static constexpr std::uint32_t kLongBytes = 120;  ///< of a longer block, so many are enough

  std::uint32_t bytes = 0;       ///< of the whole block
  std::uint16_t words = 0;       ///< runs without white space that hold a letter or digit
  std::uint16_t upper = 0;       ///< words that begin with a capital
  std::uint16_t lower = 0;       ///< words that begin with a small letter
  std::uint16_t lower_long = 0;  ///< of these, five letters and more: "Letters from the Field" has none
  std::uint16_t numbers = 0;     ///< words that begin with a digit
  std::uint16_t letters = 0;     ///< letters
  std::uint16_t capitals = 0;    ///< capital letters
  std::uint8_t separators = 0;   ///< | · • › » / standing alone, or runs of two spaces
  std::uint8_t inner_ends = 0;   ///< sentence ends followed by a capital
  char32_t first = 0;            ///< first code point
  char32_t last = 0;             ///< last one, without closing quotes and brackets
  bool whole = true;             ///< the block is not longer than kFactBytes
  bool ends_sentence = false;    ///< . ? ! … at the end
  bool question = false;
  bool quoted = false;  ///< in quotation marks from end to end
  bool first_person = false;
  bool digit = false, colon = false, bracket = false, slash = false, at = false, copyright = false;
  bool underline = false;
  bool symbol = false;  ///< arrows, triangles, stars

  /// All letters are capitals, and there are at least two.
  [[nodiscard]] bool all_caps() const noexcept { return capitals >= 2 && capitals == letters; }
  /// Words of five letters and more are capitalised: a name, or a headline in title case.
  [[nodiscard]] bool title_case() const noexcept { return upper > 0 && lower_long == 0; }
  /// Reads like a paragraph: a sentence of some length, or several.
  [[nodiscard]] bool prose() const noexcept {
    return !whole || (ends_sentence && (words >= 9 || (inner_ends > 0 && words >= 6) || (unspaced() && bytes >= 60)));
  }
  /// Of a script that sets no spaces between words.
  [[nodiscard]] bool unspaced() const noexcept { return bytes > 30U * words; }
};

/// O(kFactBytes).
[[nodiscard]] Facts facts_of(std::string_view text, Span block);

/// Without quotation marks and markdown marks at both ends.
[[nodiscard]] std::string_view bare(std::string_view words) noexcept;

}  // namespace v1
}  // namespace onrecord

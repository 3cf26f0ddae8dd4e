/// \file
/// What a single line of Markdown shows. Lines come without the marks of the quotes and items around them. All
/// functions are total and O(line).
#pragma once

#include <onrecord/span.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace onrecord {
inline namespace v1 {

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
/// What a backslash may stand before.
[[nodiscard]] constexpr bool is_ascii_punctuation(char c) noexcept {
  return c > ' ' && c < '\x7F' && !is_ascii_letter(c) && !(c >= '0' && c <= '9');
}

/// A line's white space in front, tabs to the next multiple of four; shared by all containers of the line.
struct MarkdownCursor {
  std::string_view source;
  std::uint32_t at = 0, end = 0;  ///< bytes of the source
  std::uint32_t column = 0;
  std::uint32_t spare = 0;  ///< columns left of a tab that was taken in part

  /// Columns of white space here.
  [[nodiscard]] std::uint32_t indent() const noexcept;
  /// Goes over at most so many of them.
  void skip(std::uint32_t columns) noexcept;
  void skip_bytes(std::uint32_t bytes) noexcept { at += bytes, column += bytes; }
  /// Goes over all white space here; the rest of the line.
  [[nodiscard]] std::string_view rest() noexcept;
  [[nodiscard]] bool blank() const noexcept;
};

/// 1 to 6 for "## Words"; else 0.
[[nodiscard]] unsigned atx_level(std::string_view line) noexcept;
/// The words of such a line.
[[nodiscard]] std::string_view atx_words(std::string_view line) noexcept;
/// 1 for "====", 2 for "----"; else 0.
[[nodiscard]] unsigned setext_level(std::string_view line) noexcept;
/// "* * *", "---", "___"
[[nodiscard]] bool is_thematic_break(std::string_view line) noexcept;
/// Bytes of "```" or "~~~", at least three, with nothing of them in the words behind it; else 0.
[[nodiscard]] std::uint32_t fence_length(std::string_view line) noexcept;

/// "- ", "12. ", "3) ": what opens an item. bytes == 0: nothing does.
struct ListMarker {
  std::uint32_t bytes = 0;  ///< without the white space behind it
  char sign = 0;            ///< - * + . )
  std::uint32_t number = 0;
  [[nodiscard]] bool ordered() const noexcept { return sign == '.' || sign == ')'; }
};
[[nodiscard]] ListMarker list_marker(std::string_view line) noexcept;

/// "|---|:--:|", the line below a table's head. 0: it is none; else the number of columns.
[[nodiscard]] std::size_t table_columns(std::string_view line) noexcept;
/// Bytes of the line's cells, without the bars.
[[nodiscard]] std::vector<Span> table_cells(std::string_view line);

/// An image and nothing else.
[[nodiscard]] bool is_image_line(std::string_view line) noexcept;
/// "Name: words", "**Name:** words", "**Name**: words", "Q. words": a hint only, find_marks decides.
[[nodiscard]] bool opens_with_label(std::string_view line);
/// A dash, a digit, a bullet, a bracket, or a label. In wrapped words all but the label may be chance.
[[nodiscard]] bool may_open_turn(std::string_view line);
/// Ends like a sentence, marks aside.
[[nodiscard]] bool line_ends_sentence(std::string_view line);
/// Ends in a question mark, marks aside.
[[nodiscard]] bool line_asks(std::string_view line);

/// "[label]: https://…", "[^1]: words". bytes == 0: the line is none.
struct LinkDefinition {
  std::string_view label;
  std::uint32_t bytes = 0;  ///< up to the words of a footnote, or all
  bool footnote = false;
};
/// The address has to look like one: "[Ana]: Yes." is a turn.
[[nodiscard]] LinkDefinition link_definition(std::string_view line) noexcept;
/// As labels are compared.
[[nodiscard]] std::string link_key(std::string_view label);

/// What has to be known of all lines before the first one is read.
struct MarkdownOutline {
  std::unordered_set<std::string> labels;  ///< of definitions, by link_key
  bool dashes_ask = false;                 ///< items with a hyphen ask, at least one in four
};
/// O(source).
[[nodiscard]] MarkdownOutline outline_markdown(std::string_view source);

}  // namespace v1
}  // namespace onrecord

/// \file
/// The visible text of a page, as a browser lays it out: white space, lines, blocks, what stands out.
#pragma once

#include "readers/html_hints.hpp"

#include <array>
#include <string>

namespace onrecord {
inline namespace v1 {

/// Writes words into the builder. White space becomes one space (no-break spaces, too) and goes at both ends of a
/// line; soft hyphens, zero-width spaces and marks of direction go; one line break is a line, two are a block. One
/// thread; O(what it is given).
class HtmlText {
 public:
  explicit HtmlText(TranscriptBuilder& builder) : builder_(builder), source_(builder.source()) {}

  /// The next words open a block.
  void block(BlockKind kind, unsigned level, unsigned gap);
  /// `<br>`
  void line() noexcept { ++breaks_; }
  /// A line that is a block of its own; two in a row leave a blank line.
  void break_block();
  /// A tab stands between the words before and the next ones, where both are in one block.
  void column() noexcept { column_ = true; }
  /// Looks of the words that follow.
  void looks(Looks looks) noexcept { next_looks_ = looks; }
  /// The next words are of this part and element.
  void stand(BlockPart part, std::uint32_t node) noexcept;
  /// Bytes of the source. raw: no references in them; pre: white space stands as it is.
  void words(Span source, bool raw, bool pre);
  /// Words that are not in the source.
  void insert(std::string_view words);
  void finish();

  /// From here on words are kept for heard(), too: titles and names that the mark-up points out. Returns where.
  [[nodiscard]] std::size_t listen();
  /// The words since then; as many calls as there were of listen().
  [[nodiscard]] std::string heard(std::size_t since);

  static constexpr std::size_t kMostHeard = 2048;  ///< bytes

 private:
  void run(Span source);
  void reference(std::uint32_t& at, std::uint32_t end);
  void character(char32_t c, std::string_view words, Span source);
  void white(std::uint32_t at, std::uint32_t size, bool pre);
  void begin_words();
  void set_looks();
  void end_looks();
  void hear(std::string_view words);

  TranscriptBuilder& builder_;
  std::string_view source_;
  BlockKind kind_ = BlockKind::paragraph;
  unsigned level_ = 0;
  unsigned breaks_ = 0;
  bool broken_ = false;  ///< a block has just been broken off
  bool fresh_ = true;    ///< nothing stands in the line yet
  bool column_ = false;
  Span space_;  ///< of the source; empty: none
  bool spaced_ = false, pre_ = false;
  Looks looks_ = 0, next_looks_ = 0;
  std::array<std::uint32_t, 16> begins_{};  ///< of each look
  std::string heard_;
  std::size_t listening_ = 0;
};

}  // namespace v1
}  // namespace onrecord

/// \file
/// ConlluReader: the lines of a CoNLL-U file, checked.
#pragma once

#include <onrecord/result.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// What a line is. A range ("1-2") and an empty node ("1.1") have ten columns as a word has, and are nobody's head.
enum class ConlluLineKind : std::uint8_t { comment, word, range, empty_node, end_of_sentence };

/// A line without its break. `columns`: of lines that have them.
struct ConlluLine {
  ConlluLineKind kind = ConlluLineKind::end_of_sentence;
  std::string_view text;
  std::array<std::string_view, 10> columns;
};

/// Reads line by line. One thread; O(bytes) in all. Views into the bytes.
///
/// Checked is what a reader needs to find the words: ten columns, numbers that ascend by one, ranges over words that
/// there are, no empty form. Blank lines beyond one and a missing one at the end do no harm.
class ConlluReader {
 public:
  ConlluReader(std::string_view bytes, std::string file) noexcept : rest_(bytes), file_(std::move(file)) {}
  /// Moves on. False at the end and at a fault; fault() tells.
  bool next(ConlluLine& line);
  [[nodiscard]] const std::optional<Error>& fault() const noexcept { return fault_; }

 private:
  bool take_line(std::string_view& line);
  bool end_sentence(ConlluLine& line);
  bool columns(ConlluLine& line);
  bool number(ConlluLine& line);
  bool word_number(ConlluLine& line, std::uint32_t value);
  bool range(ConlluLine& line, std::uint32_t first, std::string_view last);
  bool fail(std::size_t column, std::string message);

  std::string_view rest_;
  std::string file_;
  std::optional<Error> fault_;
  std::uint32_t line_ = 0;
  std::uint32_t words_ = 0;       ///< of the sentence so far
  std::uint32_t range_end_ = 0;   ///< last word of the last range
  std::uint32_t range_line_ = 0;  ///< where it stands
  bool open_ = false;             ///< lines came since the last end of a sentence
};

}  // namespace v1
}  // namespace onrecord

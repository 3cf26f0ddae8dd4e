/// \file
/// Lines of a text, whatever ends them: LF, CR, CRLF, VT, FF, NEL, LS, PS.
#pragma once

#include <onrecord/span.hpp>

#include <string_view>

namespace onrecord {
inline namespace v1 {

/// Walks over the lines. One thread; O(bytes) in all.
///
///     for (LineWalk walk(text); walk.next();) use(walk.line());
class LineWalk {
 public:
  explicit LineWalk(std::string_view text, std::uint32_t begin = 0) noexcept : text_(text), next_(begin) {}
  /// Moves to the next line; false at the end. A break at the very end opens no further line.
  bool next() noexcept;
  /// The line without its break. Positions in the text.
  [[nodiscard]] Span line() const noexcept { return line_; }
  /// Where the next line begins: after this one's break.
  [[nodiscard]] std::uint32_t after() const noexcept { return next_; }

 private:
  std::string_view text_;
  Span line_;
  std::uint32_t next_ = 0;
};

}  // namespace v1
}  // namespace onrecord

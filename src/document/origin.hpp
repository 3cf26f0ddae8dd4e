/// \file
/// OriginMap: where a position of the text lies in the bytes that were read.
#pragma once

#include <onrecord/span.hpp>

#include <cstdint>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Runs of code points that have one length in the text and one in the origin:
///
///     origin  ff fe  41 00 42 00 e9 00     UTF-16 with a byte order mark
///     text           41    42    c3 a9     runs {text 0, origin 2, step 1:2}, {text 2, origin 6, step 2:2}
///
/// Empty: text and origin are the same bytes. Immutable after reading; O(log runs) a look-up.
class OriginMap {
 public:
  struct Run {
    std::uint32_t text = 0;
    std::uint32_t origin = 0;
    std::uint8_t text_step = 1;    ///< bytes of one code point in the text; 0: nothing in the text
    std::uint8_t origin_step = 1;  ///< bytes of one code point in the origin; 0: put in by the reader
  };

  /// Says that the code point at `text` (of text_step bytes) came from origin_step bytes at `origin`. Ascending.
  void add(std::uint32_t text, std::uint32_t origin, std::uint8_t text_step, std::uint8_t origin_step);
  /// Ends of the text and of the origin.
  void close(std::uint32_t text, std::uint32_t origin);
  /// Drops everything where text and origin are the same bytes.
  void simplify();

  /// The way through two maps: this one leads to a text, `next` from there to its origin. O(runs of both).
  [[nodiscard]] OriginMap through(const OriginMap& next) const;

  [[nodiscard]] const std::vector<Run>& runs() const noexcept { return runs_; }
  [[nodiscard]] std::uint32_t to_origin(std::uint32_t text) const noexcept;
  [[nodiscard]] std::uint32_t to_text(std::uint32_t origin) const noexcept;
  /// The bytes that the span's own bytes come from: mark-up behind its last character is no part of it.
  [[nodiscard]] Span to_origin(Span span) const noexcept;
  /// The text that comes from these bytes; empty, at the text that follows, where none does.
  [[nodiscard]] Span to_text(Span origin) const noexcept;
  [[nodiscard]] bool identity() const noexcept { return runs_.empty(); }

 private:
  [[nodiscard]] std::uint32_t end_in_origin(std::uint32_t text) const noexcept;

  std::vector<Run> runs_;
};

}  // namespace v1
}  // namespace onrecord

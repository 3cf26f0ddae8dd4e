/// \file
/// Pattern: a Boost.Regex pattern behind the one guarded wrapper of the library, and Window: what it is run on.
///
/// Patterns run on at most 512 decoded code points, never on UTF-8 iterators over whole texts: a bomb such as
/// `(a+)+b` then gives up after about a millisecond instead of 850 (Boost bounds random-access input by its length,
/// other input by 10^8 states). Giving up counts as "no match" and is reported through Match::gave_up.
///
/// Traps of the syntax, all tried: inside a set write [[:L*:]] [[:Lu:]] [[:Ll:]] [[:Nd:]] (a set [\p{L}] is silently
/// the letters p { L }); outside \p{L*} \p{Lu}; `^` and `$` match at line breaks; use (?:…) in loops; recursion such
/// as (?1) is refused.
#pragma once

#include <onrecord/span.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A piece of text made ready for patterns: decoded, white space as plain spaces, ignorable characters left out,
/// cut after `limit` code points. Reusable: assign() keeps the buffers. One thread at a time.
class Window {
 public:
  static constexpr std::size_t kLimit = 512;

  Window() = default;
  explicit Window(std::string_view text, Span span, std::size_t limit = kLimit) { assign(text, span, limit); }
  /// Takes the bytes `span` of `text`; spans found by patterns are positions in `text`.
  void assign(std::string_view text, Span span, std::size_t limit = kLimit);

  [[nodiscard]] std::size_t size() const noexcept { return points_.size(); }
  [[nodiscard]] bool complete() const noexcept { return complete_; }  ///< false: the span was longer
  [[nodiscard]] const std::u32string& points() const noexcept { return points_; }
  /// Byte position in the text of code point i; i == size() gives the end.
  [[nodiscard]] std::uint32_t position(std::size_t i) const noexcept { return positions_[i]; }

 private:
  std::u32string points_;
  std::vector<std::uint32_t> positions_ = {0};
  bool complete_ = true;
};

/// Where a pattern matched, as spans of the window's text. Group 0 is the whole match.
struct Match {
  static constexpr std::size_t kGroups = 12;
  std::array<Span, kGroups> groups{};
  std::array<bool, kGroups> set{};
  bool gave_up = false;  ///< the complexity bound was hit: counts as no match

  [[nodiscard]] Span whole() const noexcept { return groups[0]; }
  /// A named group's span; empty where the pattern has none or it took no part. See Pattern::group.
  [[nodiscard]] Span group(int index) const noexcept {
    return index >= 0 && static_cast<std::size_t>(index) < kGroups && set[static_cast<std::size_t>(index)]
               ? groups[static_cast<std::size_t>(index)]
               : Span{};
  }
};

/// Immutable and callable from all threads after compile(). Cheap to copy.
class Pattern {
 public:
  struct Fault {
    std::string message;
    std::size_t offset = 0;  ///< into the pattern, code points
  };

  /// Compiles UTF-8 source. False, with the fault, where it is not a pattern.
  [[nodiscard]] static bool compile(std::string_view source, Pattern& out, Fault& fault);

  /// A pattern that is known to be one, compiled when it is first run: a page needs a few of a pack's patterns, and
  /// compiling all of them took half of a command's start. `source` outlives the pattern.
  [[nodiscard]] static Pattern later(std::string_view source);

  /// Does it match at the window's start? Not necessarily to its end.
  [[nodiscard]] bool starts(const Window& window, Match& match) const;
  /// Does it match anywhere? The leftmost match from code point `from` on.
  [[nodiscard]] bool find(const Window& window, Match& match, std::size_t from = 0) const;

  /// Index of a named group, -1 where the pattern has none of that name.
  [[nodiscard]] int group(std::string_view name) const noexcept;

 private:
  struct Compiled;
  [[nodiscard]] const Compiled* ready() const;  ///< nullptr: no pattern
  bool run(const Window& window, Match& match, std::size_t from, bool anchored) const;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace v1
}  // namespace onrecord

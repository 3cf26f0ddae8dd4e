/// \file
/// Span and the id types. Every position in the library is a byte offset into Document::text().
#ifndef ONRECORD_SPAN_HPP
#define ONRECORD_SPAN_HPP

#include <onrecord/config.hpp>

#include <cstdint>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// A half-open byte range [begin, end) of a text, on code-point boundaries.
///
///     text   T  o  k  a  y  e  v     s  a  i  d
///     byte   0  1  2  3  4  5  6  7  8  9  10 11
///            [ Span{0, 7} ————————[    [ Span{8, 12} …
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  /// Bytes covered.
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  /// An empty span stands for "no such place" in optional fields.
  [[nodiscard]] constexpr bool empty() const noexcept { return begin >= end; }
  /// True where the other span lies inside this one.
  [[nodiscard]] constexpr bool contains(Span other) const noexcept { return begin <= other.begin && other.end <= end; }
  /// True where the byte at this position lies inside.
  [[nodiscard]] constexpr bool contains(std::uint32_t at) const noexcept { return begin <= at && at < end; }
  /// True where both share at least one byte.
  [[nodiscard]] constexpr bool overlaps(Span other) const noexcept { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(Span, Span) = default;
};

/// The span's bytes in a text. Total: a span past the end is cut.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, Span span) noexcept {
  if (span.begin >= text.size() || span.empty()) return {};
  return text.substr(span.begin, span.size());
}

/// Ids are positions in a layer, dense and zero-based. `none` of each type stands for "no such row".
enum class RegionId : std::uint32_t { none = 0xffffffff };
enum class SpeakerId : std::uint32_t { none = 0xffffffff };
enum class TurnId : std::uint32_t { none = 0xffffffff };
enum class SentenceId : std::uint32_t { none = 0xffffffff };
enum class TokenId : std::uint32_t { none = 0xffffffff };
enum class EntityId : std::uint32_t { none = 0xffffffff };
enum class MentionId : std::uint32_t { none = 0xffffffff };
enum class TimeId : std::uint32_t { none = 0xffffffff };
enum class QuotationId : std::uint32_t { none = 0xffffffff };
enum class SpeechEventId : std::uint32_t { none = 0xffffffff };
enum class QuestionId : std::uint32_t { none = 0xffffffff };
enum class ClaimId : std::uint32_t { none = 0xffffffff };

/// The id as an index. Only for ids that are not `none`.
template <class Id>
[[nodiscard]] constexpr std::uint32_t index_of(Id id) noexcept {
  return static_cast<std::uint32_t>(id);
}

}  // namespace v1
}  // namespace onrecord

#endif

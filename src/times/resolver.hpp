/// \file
/// TimeResolver: from expressions to values, by what they count from.
///
/// Anchors, best first: the text itself; the document's date ("published"), which words may count from; the page's
/// clock, which only bounds: a yearless date of the past is the latest one not after it, and nothing is counted from
/// it. A past date never comes out after its anchor, and no part is made up.
#pragma once

#include "times/tense.hpp"
#include "times/time_parser.hpp"

#include <optional>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// An expression with its surroundings.
struct PlacedTime {
  TimeExpression expression;
  Tense tense = Tense::unknown;
  bool quoted = false;
  TurnId turn = TurnId::none;
};

/// What an expression comes to.
struct ResolvedTime {
  TimeType type = TimeType::date;
  TimeAnchor anchor = TimeAnchor::explicit_;
  std::string value;
  CalendarTime time;  ///< grain none: no calendar value
  std::string alternative;
  float alternative_score = 0;
};

/// Resolves the expressions of one document, in their order. One thread.
class TimeResolver {
 public:
  TimeResolver(std::optional<DayNumber> published, std::optional<DayNumber> clock) noexcept
      : published_(published), clock_(published ? std::nullopt : clock) {}

  /// Learns the latest day that the text itself puts into the past: with the clock as the only anchor it tells how
  /// old the text is. Call for every expression before the first resolve().
  void learn(const PlacedTime& placed);
  [[nodiscard]] ResolvedTime resolve(const PlacedTime& placed);

 private:
  ResolvedTime explicit_time(const PlacedTime& placed) const;
  ResolvedTime reference(const PlacedTime& placed) const;
  ResolvedTime yearless(const PlacedTime& placed) const;
  ResolvedTime yearless_after_told(const PlacedTime& placed) const;
  void rank_by_text(const PlacedTime& placed, ResolvedTime& found) const;
  ResolvedTime weekday(const PlacedTime& placed) const;
  ResolvedTime deictic(const PlacedTime& placed) const;
  ResolvedTime deictic_name(const PlacedTime& placed) const;
  ResolvedTime from_anchor(const PlacedTime& placed) const;
  ResolvedTime from_told(const PlacedTime& placed) const;
  ResolvedTime duration(const PlacedTime& placed) const;
  [[nodiscard]] ResolvedTime unanchored(const PlacedTime& placed, std::int32_t direction) const;
  [[nodiscard]] TimeAnchor vague_anchor(const PlacedTime& placed) const noexcept;
  [[nodiscard]] bool told_reaches(const PlacedTime& placed, std::uint32_t sentences) const noexcept;
  [[nodiscard]] std::optional<DayNumber> reference_day() const noexcept { return published_ ? published_ : clock_; }

  std::optional<DayNumber> published_;
  std::optional<DayNumber> clock_;
  std::optional<DayNumber> floor_;  // the latest day told as past, at most a year before the clock
  CalendarTime told_;               // the date told last; grain none: none yet
  bool told_explicit_ = false;
  std::uint32_t told_sentence_ = 0;
  TurnId told_turn_ = TurnId::none;
};

}  // namespace v1
}  // namespace onrecord

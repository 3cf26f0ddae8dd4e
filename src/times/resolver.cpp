#include "times/resolver.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// The day of a holiday's rule in a year: "12-25", "EA+1" or "11-4-4+1" (month, weekday, which one; L: the last).
DayNumber holiday_day(std::string_view rule, std::int32_t year) noexcept {
  std::int32_t plus = 0;
  if (const auto sign = rule.find_first_of("+", 2); sign != std::string_view::npos) {
    plus = read_digits(rule.substr(sign + 1));
    rule = rule.substr(0, sign);
  }
  if (rule.substr(0, 2) == "EA")
    return easter(year) + plus - (rule.size() > 3 && rule[2] == '-' ? read_digits(rule.substr(3)) : 0);
  const auto month = read_digits(rule.substr(0, 2));
  if (rule.size() < 7) return day_number(year, month, read_digits(rule.substr(3))) + plus;
  const auto weekday = rule[3] - '0';
  if (rule[5] == 'L') {
    const auto last = day_number(year, month, days_in_month(year, month));
    return last - (weekday_of(last) - weekday + 7) % 7;
  }
  const auto first = day_number(year, month, 1);
  return first + (weekday - weekday_of(first) + 7) % 7 + (rule[5] - '1') * 7 + plus;
}

/// The expression's date in a year; nothing where it has no such day.
std::optional<CalendarTime> in_year(const TimeExpression& e, std::int32_t year) noexcept {
  if (year < 1000 || year > 9999) return std::nullopt;
  CalendarTime time = e.time;
  if (!e.holiday.empty()) {
    const auto clock = time;
    time = covering(holiday_day(e.holiday, year), Grain::day);
    time.part = clock.part;
    time.hour = clock.hour;
    time.minute = clock.minute;
    return time;
  }
  time.year = static_cast<std::int16_t>(year);
  if (time.grain == Grain::day && !is_day(year, time.number, time.day)) return std::nullopt;
  return time;
}

/// The latest that begins on or before a day; the 29th of February may be eight years back.
std::optional<CalendarTime> latest(const TimeExpression& e, DayNumber day) noexcept {
  const auto year = civil_day(day).year;
  for (std::int32_t y = year; y > year - 9; --y)
    if (const auto time = in_year(e, y); time && first_day(*time) <= day) return time;
  return std::nullopt;
}

/// The earliest that ends on or after a day.
std::optional<CalendarTime> earliest(const TimeExpression& e, DayNumber day) noexcept {
  const auto year = civil_day(day).year;
  for (std::int32_t y = year; y < year + 9; ++y)
    if (const auto time = in_year(e, y); time && last_day(*time) >= day) return time;
  return std::nullopt;
}

std::int32_t distance(const CalendarTime& time, DayNumber day) noexcept {
  if (first_day(time) > day) return first_day(time) - day;
  return std::max(0, day - last_day(time));
}

CalendarTime with_clock(CalendarTime time, const CalendarTime& clock) noexcept {
  time.part = clock.part;
  time.hour = clock.hour;
  time.minute = clock.minute;
  time.utc = clock.utc;
  return time;
}

/// The day of a weekday: the last one up to a day, or the next one after it.
DayNumber weekday_until(DayNumber day, std::int32_t weekday) noexcept {
  return day - (weekday_of(day) - weekday + 7) % 7;
}

Grain finest_after(TimeUnit unit) noexcept {
  switch (unit.letter) {
    case 'Y':
    case 'M':
      return Grain::month;
    case 'W':
      return Grain::week;
    default:
      return Grain::day;
  }
}

/// "two years" before or after a day or a period.
CalendarTime moved(const CalendarTime& from, std::int32_t count, TimeUnit unit) noexcept {
  const auto steps = count * unit.times;
  if (unit.letter == 'Y') return months_later(from, steps * 12);
  if (unit.letter == 'M') return months_later(from, steps);
  const auto days = first_day(from) + steps * (unit.letter == 'D' ? 1 : 7);
  return covering(days, unit.letter == 'E' ? Grain::weekend : finest_after(unit));
}

bool counts_days(TimeUnit unit) noexcept {
  return unit.letter == 'D' || unit.letter == 'W' || unit.letter == 'M' || unit.letter == 'Y' || unit.letter == 'E';
}

ResolvedTime as_value(const CalendarTime& time, TimeType type, TimeAnchor anchor) {
  ResolvedTime found;
  found.type = type;
  found.anchor = anchor;
  found.time = time;
  found.value = iso_words(time);
  return found;
}

}  // namespace

void TimeResolver::learn(const PlacedTime& placed) {
  const auto& e = placed.expression;
  if (!clock_ || e.type == TimeType::set || placed.tense == Tense::future || e.time.grain < Grain::month) return;
  std::optional<CalendarTime> time;
  if (e.from == CountsFrom::nothing && e.time.year != kNoYear) time = e.time;
  if (e.from == CountsFrom::year && e.time.grain == Grain::day) time = latest(e, *clock_);
  if (!time) return;
  const auto day = first_day(*time);
  // Only what lies within a year before the clock can tell months apart; the page's own clock line is the clock.
  if (day < *clock_ && day > *clock_ - 366) floor_ = std::max(floor_.value_or(day), day);
}

ResolvedTime TimeResolver::resolve(const PlacedTime& placed) {
  ResolvedTime found;
  switch (placed.expression.from) {
    case CountsFrom::nothing:
      found = explicit_time(placed);
      break;
    case CountsFrom::reference:
      found = reference(placed);
      break;
    case CountsFrom::year:
      found = yearless(placed);
      break;
    case CountsFrom::weekday:
      found = weekday(placed);
      break;
    case CountsFrom::deictic:
      found = deictic(placed);
      break;
    case CountsFrom::anchor:
      found = from_anchor(placed);
      break;
    case CountsFrom::told:
      found = from_told(placed);
      break;
  }
  if (found.time.grain != Grain::none && found.time.year != kNoYear) {
    told_ = found.time;
    told_explicit_ = placed.expression.from == CountsFrom::nothing;
    told_sentence_ = placed.expression.sentence;
    told_turn_ = placed.turn;
  }
  return found;
}

ResolvedTime TimeResolver::explicit_time(const PlacedTime& placed) const {
  const auto& e = placed.expression;
  if (e.type == TimeType::duration) return duration(placed);
  ResolvedTime found = as_value(e.time, e.type, TimeAnchor::explicit_);
  if (!e.value.empty()) found.value = e.value;
  if (e.other.grain == Grain::none) return found;
  found.alternative = iso_words(e.other);
  found.alternative_score = 0.4F;
  return found;
}

ResolvedTime TimeResolver::duration(const PlacedTime& placed) const {
  const auto& e = placed.expression;
  if (e.after_in && published_ && placed.tense != Tense::past && counts_days(e.unit))
    return as_value(moved(covering(*published_, Grain::day), e.count,
                          e.unit.letter == 'W' ? TimeUnit{'D', e.unit.times * 7} : e.unit),
                    TimeType::date, TimeAnchor::published);
  ResolvedTime found;
  found.type = e.type;
  found.value = e.value;
  return found;
}

TimeAnchor TimeResolver::vague_anchor(const PlacedTime& placed) const noexcept {
  if (placed.quoted) return TimeAnchor::quotation;
  return placed.turn != TurnId::none ? TimeAnchor::interview : TimeAnchor::published;
}

ResolvedTime TimeResolver::reference(const PlacedTime& placed) const {
  ResolvedTime found;
  found.type = placed.expression.type;
  found.value = placed.expression.value;
  found.anchor = vague_anchor(placed);
  return found;
}

ResolvedTime TimeResolver::unanchored(const PlacedTime& placed, std::int32_t direction) const {
  ResolvedTime found;
  found.type = TimeType::date;
  found.anchor = vague_anchor(placed);
  found.value = direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
  if (placed.expression.time.part == DayPart::none) return found;
  CalendarTime day{Grain::day};
  found.type = TimeType::time;
  found.value = iso_words(with_clock(day, placed.expression.time));
  return found;
}

bool TimeResolver::told_reaches(const PlacedTime& placed, std::uint32_t sentences) const noexcept {
  return told_.grain != Grain::none && told_turn_ == placed.turn &&
         placed.expression.sentence - told_sentence_ <= sentences;
}

ResolvedTime TimeResolver::yearless(const PlacedTime& placed) const {
  const auto& e = placed.expression;
  if (e.time.year != kNoYear) return as_value(*in_year(e, e.time.year), e.type, TimeAnchor::explicit_);
  const auto day = reference_day();
  // "He was arrested in 2018. In October he was free": the year just named, where it is not the anchor's own.
  const bool named = !published_ && e.time.grain != Grain::day && told_explicit_ && told_.grain == Grain::year &&
                     told_reaches(placed, 1) && (!day || told_.year < civil_day(*day).year);
  if (named || (!day && told_reaches(placed, 5) && told_.grain >= Grain::year)) return yearless_after_told(placed);
  if (!day) {
    CalendarTime open = e.time;
    if (!e.holiday.empty() && e.holiday.size() == 5 && e.holiday[2] == '-') {
      open.number = static_cast<std::uint8_t>(read_digits(e.holiday.substr(0, 2)));
      open.day = static_cast<std::uint8_t>(read_digits(e.holiday.substr(3)));
    }
    return as_value(open, e.type, TimeAnchor::explicit_);
  }
  const auto before = latest(e, *day), after = earliest(e, *day);
  if (!before || !after) return as_value(e.time, e.type, TimeAnchor::explicit_);
  bool ahead = placed.tense == Tense::future;
  if (published_ && !ahead && placed.tense != Tense::past) ahead = distance(*after, *day) < distance(*before, *day);
  auto found = as_value(ahead ? *after : *before, e.type, published_ ? TimeAnchor::published : TimeAnchor::page_date);
  if (!published_ && !ahead) rank_by_text(placed, found);
  return found;
}

/// With the page's clock alone, a month may be of this year or of the last: the text is younger than the latest day
/// that it tells, and most likely not by much, so the month before that day comes first.
void TimeResolver::rank_by_text(const PlacedTime& placed, ResolvedTime& found) const {
  if (found.time.grain == Grain::day) return;
  const auto earlier = in_year(placed.expression, found.time.year - 1);
  if (!earlier) return;
  found.alternative = iso_words(*earlier);
  found.alternative_score = 0.3F;
  if (!floor_ || first_day(found.time) <= *floor_) return;
  found.alternative.swap(found.value);
  found.alternative_score = 0.4F;
  found.time = *earlier;
}

ResolvedTime TimeResolver::yearless_after_told(const PlacedTime& placed) const {
  const auto time = in_year(placed.expression, told_.year);
  if (!time) return as_value(placed.expression.time, placed.expression.type, TimeAnchor::explicit_);
  return as_value(*time, placed.expression.type, TimeAnchor::previous);
}

ResolvedTime TimeResolver::weekday(const PlacedTime& placed) const {
  const auto& e = placed.expression;
  if (!published_) return as_value(e.time, e.type, TimeAnchor::explicit_);
  if (e.time.grain == Grain::weekend) {
    const auto week = covering(*published_, Grain::weekend);
    const bool over = weekday_of(*published_) < 6 && placed.tense == Tense::past;
    return as_value(shifted(week, over ? -1 : 0), e.type, TimeAnchor::published);
  }
  auto day = weekday_until(*published_, e.time.day);
  if (placed.tense == Tense::future && day != *published_) day += 7;  // "will meet on Monday" on that very Monday
  return as_value(with_clock(covering(day, Grain::day), e.time), e.type, TimeAnchor::published);
}

ResolvedTime TimeResolver::deictic(const PlacedTime& placed) const {
  const auto& e = placed.expression;
  if (e.type == TimeType::duration) {
    auto found = reference(placed);
    if (published_) found.anchor = TimeAnchor::published;
    return found;
  }
  if (!published_) return unanchored(placed, e.count);
  if (e.time.number || e.time.day || !e.holiday.empty()) return deictic_name(placed);
  return as_value(shifted(covering(*published_, e.time.grain), e.count), e.type, TimeAnchor::published);
}

/// "last May", "this Friday", "next summer", "the first quarter of last year".
ResolvedTime TimeResolver::deictic_name(const PlacedTime& placed) const {
  const auto& e = placed.expression;
  const auto day = *published_;
  if (e.time.grain == Grain::day && e.holiday.empty()) {
    auto date = weekday_until(day - (e.count < 0), e.time.day);
    const bool ahead = e.count > 0 || (e.count == 0 && placed.tense != Tense::past && date != day);
    if (ahead) date += 7;
    return as_value(with_clock(covering(date, Grain::day), e.time), e.type, TimeAnchor::published);
  }
  const auto year = civil_day(day).year;
  std::optional<CalendarTime> time;
  if (e.count == 0 || e.time.grain == Grain::quarter || e.time.grain == Grain::half)
    time = in_year(e, year + e.count);
  if (!time && e.count < 0) {
    time = latest(e, day);
    if (time && last_day(*time) >= day) time = in_year(e, time->year - 1);
  }
  if (!time) time = earliest(e, day + 1);
  if (time && e.count > 0 && first_day(*time) <= day) time = in_year(e, time->year + 1);
  if (!time) return unanchored(placed, e.count);
  return as_value(*time, e.type, TimeAnchor::published);
}

ResolvedTime TimeResolver::from_anchor(const PlacedTime& placed) const {
  const auto& e = placed.expression;
  if (!published_) return unanchored(placed, e.count);
  if (e.vague || !counts_days(e.unit)) {
    const bool days = e.unit.letter == 'H' && !e.vague && e.count % 24 == 0 && e.count != 0;
    if (!days) return unanchored(placed, e.count < 0 || e.vague ? -1 : 1);
    return as_value(covering(*published_ + e.count / 24, Grain::day), TimeType::date, TimeAnchor::published);
  }
  const auto steps = e.count * e.unit.times;
  const bool keeps_year = e.unit.letter == 'Y';
  auto time = keeps_year ? shifted(covering(*published_, Grain::year), steps)
                         : moved(covering(*published_, Grain::day), e.count, e.unit);
  if (e.unit.letter == 'W' && e.count > 0) time = covering(*published_ + 7 * steps, Grain::day);
  return as_value(with_clock(time, e.time), e.type, TimeAnchor::published);
}

ResolvedTime TimeResolver::from_told(const PlacedTime& placed) const {
  const auto& e = placed.expression;
  if (e.vague || !counts_days(e.unit)) {  // "six minutes later": no more than how long
    ResolvedTime found;
    found.type = TimeType::duration;
    found.value = e.value;
    return found;
  }
  const bool day_unit = e.unit.letter == 'D' || e.unit.letter == 'W';
  CalendarTime base = told_;
  auto anchor = TimeAnchor::previous;
  if (!told_reaches(placed, 5) || told_.grain < Grain::year) {
    if (!published_) return as_value({Grain::day}, e.type, TimeAnchor::previous);
    base = covering(*published_, Grain::day);
    anchor = TimeAnchor::published;
  }
  if (day_unit && base.grain < Grain::month) return as_value({Grain::day}, e.type, TimeAnchor::previous);
  if (day_unit && base.grain < Grain::day && e.unit.letter == 'D')
    return as_value({Grain::day}, e.type, TimeAnchor::previous);
  if (e.count == 0 && e.unit.letter == 'Y') base = covering(first_day(base), Grain::year);
  if (e.count == 0 && e.unit.letter == 'M') base = covering(first_day(base), Grain::month);
  auto time = e.count == 0 && e.unit.letter != 'W' ? base : moved(base, e.count, e.unit);
  return as_value(with_clock(time, e.time), e.type, anchor);
}

}  // namespace v1
}  // namespace onrecord

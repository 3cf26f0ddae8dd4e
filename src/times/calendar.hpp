/// \file
/// Days, months, weeks: the arithmetic of the calendar, and times of any precision with their ISO 8601 words.
///
/// A time keeps the precision of its words: "January 2022" is a month and never gets a day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

inline constexpr std::int16_t kNoYear = -1;

/// How precise a time is, coarse to fine.
enum class Grain : std::uint8_t { none, century, decade, year, half, quarter, season, month, week, weekend, day };

enum class DayPart : std::uint8_t { none, morning, afternoon, evening, night };

/// A calendar time. Parts that the text leaves open are kNoYear, 0 or -1.
struct CalendarTime {
  Grain grain = Grain::none;
  DayPart part = DayPart::none;
  std::int16_t year = kNoYear;  ///< a decade's or century's first year; of the ISO week for weeks
  std::uint8_t number = 0;      ///< month, quarter, half, season (1 spring … 4 winter) or ISO week
  std::uint8_t day = 0;         ///< of the month; a weekday (1 Monday) where the year and month are open
  std::int8_t hour = -1;
  std::int8_t minute = -1;
  bool utc = false;
};

/// Days since 1970-01-01.
using DayNumber = std::int32_t;

struct CivilDay {
  std::int32_t year = 0;
  std::int32_t month = 0;
  std::int32_t day = 0;
};

[[nodiscard]] DayNumber day_number(std::int32_t year, std::int32_t month, std::int32_t day) noexcept;
[[nodiscard]] CivilDay civil_day(DayNumber day) noexcept;
[[nodiscard]] std::int32_t weekday_of(DayNumber day) noexcept;  ///< 1 Monday … 7 Sunday
[[nodiscard]] std::int32_t days_in_month(std::int32_t year, std::int32_t month) noexcept;
[[nodiscard]] DayNumber easter(std::int32_t year) noexcept;

/// The time of a day, week or another period that covers this day.
[[nodiscard]] CalendarTime covering(DayNumber day, Grain grain) noexcept;
/// First and last day. Only for times with a year.
[[nodiscard]] DayNumber first_day(const CalendarTime& time) noexcept;
[[nodiscard]] DayNumber last_day(const CalendarTime& time) noexcept;
/// So many periods later (earlier, where negative); keeps the grain.
[[nodiscard]] CalendarTime shifted(const CalendarTime& time, std::int32_t count) noexcept;
/// So many months later, with the grain of a month, or of the time where that is coarser.
[[nodiscard]] CalendarTime months_later(const CalendarTime& time, std::int32_t months) noexcept;

/// A day that exists: the 30th of February does not.
[[nodiscard]] bool is_day(std::int32_t year, std::int32_t month, std::int32_t day) noexcept;
/// Reads "2024-07-23" and what may follow it.
[[nodiscard]] std::optional<DayNumber> read_day(std::string_view iso) noexcept;
/// The value as TIMEX3 and ISO 8601 write it: "2022-01", "XXXX-11-23", "2024-W17", "197", "T21:30", "2024-05-01TMO".
[[nodiscard]] std::string iso_words(const CalendarTime& time);

}  // namespace v1
}  // namespace onrecord

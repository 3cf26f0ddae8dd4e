/// \file
/// TimeParser: from the words of a sentence to time expressions that are not yet resolved.
///
/// Written by hand over word classes, not as patterns: most words are turned away by one look-up, and what a form
/// needs as evidence ("May" after "in", never after "you") is said where the form is read. Every method reads at
/// word i and gives the word after the expression, or 0 where there is none.
#pragma once

#include "times/calendar.hpp"
#include "times/numbers.hpp"
#include "times/time_words.hpp"

#include <string>

namespace onrecord {
inline namespace v1 {

/// What a time expression has to be counted from.
enum class CountsFrom : std::uint8_t {
  nothing,   ///< says itself when it is, or is a duration or set
  year,      ///< a month, day, season or holiday without its year
  weekday,   ///< a weekday or weekend without its date
  deictic,   ///< "last month": count periods of the grain from the anchor
  anchor,    ///< "two days ago": count units from the anchor
  told,      ///< "the following day": count units from the date told before
  reference  ///< "now", "recently": a value without a calendar
};

/// A unit of time: letter S, N (minute), H, D, W, M, Y, E (weekend) and how many of them: a decade is 10 Y.
struct TimeUnit {
  char letter = 0;
  std::int32_t times = 1;
};

/// A time expression as it was read.
struct TimeExpression {
  Span span;
  std::uint32_t sentence = 0;
  std::uint32_t word = 0;  ///< index of its first word among the sentence's TimeWords
  std::uint32_t end_word = 0;
  TimeType type = TimeType::date;
  TimeMod mod = TimeMod::none;
  CountsFrom from = CountsFrom::nothing;
  CalendarTime time;
  std::int32_t count = 0;
  TimeUnit unit;
  bool vague = false;        ///< "several years ago"
  bool after_in = false;     ///< "in two weeks": how long it takes, or when, as the tense says
  bool bare_clock = false;   ///< "10:46": a time of day only where words beside it say so
  std::string_view holiday;  ///< its rule, where the day depends on the year
  std::string value;         ///< of durations, sets and references
  CalendarTime other;        ///< 07/08/2024 the other way round; grain none: no doubt
};

class TimeParser {
 public:
  TimeParser(const TimeWords& words, const NumberReader& numbers, const RuleSet& shapes)
      : w_(words), numbers_(numbers), shapes_(shapes) {}

  /// Forgets the sentence read before. Call it when the words have changed.
  void begin() noexcept { carried_month_ = 0; }
  /// The expression at word i; the word after it, 0: none.
  std::size_t read(std::size_t i, TimeExpression& out);

 private:
  /// A form, and what may begin it.
  struct Form {
    std::size_t (TimeParser::*read)(std::size_t, TimeExpression&);
    bool numbers;
    std::uint64_t classes;
  };
  // time_parser.cpp
  [[nodiscard]] bool takes_article(std::size_t i, const TimeExpression& e) const;
  void bound(std::size_t i, TimeExpression& out) const;
  std::size_t time_of_day_after(std::size_t end, TimeExpression& out);
  std::size_t date_after_clock(std::size_t end, TimeExpression& out);
  std::size_t quarter_hour(std::size_t i, TimeExpression& out) const;
  std::size_t clock(std::size_t i, TimeExpression& out);
  std::size_t reference(std::size_t i, TimeExpression& out);
  // parse_dates.cpp
  std::size_t date(std::size_t i, TimeExpression& out);
  std::size_t written_in_digits(std::size_t i, TimeExpression& out);
  std::size_t plain_date(std::size_t i, TimeExpression& out);
  std::size_t staged(std::size_t i, TimeExpression& out);
  std::size_t weekday(std::size_t i, TimeExpression& out);
  std::size_t day_then_month(std::size_t i, TimeExpression& out);
  std::size_t month(std::size_t i, TimeExpression& out);
  std::size_t season(std::size_t i, TimeExpression& out);
  std::size_t short_year(std::size_t i, TimeExpression& out) const;
  std::size_t carried_day(std::size_t i, TimeExpression& out);
  std::size_t year(std::size_t i, TimeExpression& out) const;
  std::size_t named_decade(std::size_t i, TimeExpression& out) const;
  std::size_t part_of_year(std::size_t i, TimeExpression& out);
  std::size_t holiday(std::size_t i, TimeExpression& out) const;
  std::size_t year_after(std::size_t i, std::int16_t& year) const;
  bool month_stands_as_time(std::size_t i, std::size_t end) const;
  bool year_stands_as_time(std::size_t i) const;
  std::int32_t day_of_month(std::size_t i, std::size_t& end) const;
  // parse_shapes.cpp
  std::size_t shape(std::size_t i, TimeExpression& out);
  // parse_relative.cpp
  std::size_t relative(std::size_t i, TimeExpression& out);
  std::size_t deictic(std::size_t i, TimeExpression& out);
  std::size_t deictic_unit(std::size_t i, std::int32_t offset, TimeExpression& out) const;
  std::size_t deictic_name(std::size_t i, std::int32_t offset, TimeExpression& out) const;
  std::size_t offset(std::size_t i, TimeExpression& out) const;
  std::size_t follow(std::size_t i, TimeExpression& out) const;
  std::size_t weekend(std::size_t i, TimeExpression& out) const;
  // parse_durations.cpp
  std::size_t duration(std::size_t i, TimeExpression& out);
  std::size_t counted_unit(std::size_t i, TimeExpression& out);
  std::size_t second_unit(std::size_t end, TimeExpression& out);
  std::size_t after_duration(std::size_t i, std::size_t end, TimeExpression& out);
  bool lone_unit_stands_as_time(std::size_t i, std::size_t end) const;
  std::size_t repeated(std::size_t i, TimeExpression& out);
  std::size_t every(std::size_t i, TimeExpression& out);
  std::size_t rate(std::size_t i, TimeExpression& out) const;

  const TimeWords& w_;
  const NumberReader& numbers_;
  const RuleSet& shapes_;
  Window window_;
  std::uint8_t carried_month_ = 0;  // of the date read last, if it was a day
  std::size_t carried_end_ = 0;
};

/// "10Y" as a unit.
[[nodiscard]] TimeUnit read_unit(std::string_view value) noexcept;
/// "P10Y", "PT30M", "P2.5Y"; count < 0: "PXY".
[[nodiscard]] std::string duration_words(double count, TimeUnit unit);
/// The number of a few digits; -1 for what is none.
[[nodiscard]] std::int32_t read_digits(std::string_view words) noexcept;

}  // namespace v1
}  // namespace onrecord

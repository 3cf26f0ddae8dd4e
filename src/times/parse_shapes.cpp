#include "times/time_parser.hpp"

#include <string>

// Times written in digits: the rules of dates.txt, run where a digit is followed by what a shape could have.

namespace onrecord {
inline namespace v1 {
namespace {

/// A plain number, "25 people", is turned away here: the rules cost a microsecond each.
bool could_be_shape(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  if (at >= text.size() || at > 4) return false;
  if (text[at] == ' ') return at <= 2 && at + 1 < text.size() && std::string_view("aApP").find(text[at + 1]) < 4;
  const auto next = text[at];
  if (next == '.' || next == ':' || next == '/' || next == '-') return at + 1 < text.size() && text[at + 1] != ' ';
  return next == '\'' || next == '\xE2' || std::string_view("aApPs").find(next) < 5;
}

/// The groups of a rule that matched.
struct ShapeGroups {
  const DocumentData& data;
  const Rule& rule;
  const Match& match;

  std::string_view words(std::string_view name) const { return data.slice(match.group(rule.pattern.group(name))); }
  std::int32_t number(std::string_view name) const { return read_digits(words(name)); }
  bool has(std::string_view name) const { return !words(name).empty(); }
};

void take_clock(const ShapeGroups& groups, TimeExpression& out) {
  const auto half = groups.words("meridiem");
  auto hour = groups.number("hour");
  if (!half.empty() && hour == 12) hour = 0;
  if (!half.empty() && (half.front() == 'p' || half.front() == 'P')) hour += 12;
  out.time.hour = static_cast<std::int8_t>(hour);
  out.time.minute = static_cast<std::int8_t>(std::max(0, groups.number("minute")));
  out.time.utc = groups.has("zone");
  out.bare_clock = groups.rule.get("kind") == "clock";
  out.type = TimeType::time;
}

bool take_decade(const ShapeGroups& groups, TimeExpression& out) {
  const auto decade = groups.number("decade");
  if (decade < 0 && groups.number("short") < 2) return false;
  out.time.grain = Grain::decade;
  out.time.year = static_cast<std::int16_t>(decade >= 0 ? decade * 10 : 1900 + groups.number("short") * 10);
  return true;
}

bool take_range(const ShapeGroups& groups, TimeExpression& out) {
  const auto year = groups.number("year");
  auto to = groups.number("to");
  const bool two_digits = to < 100;
  if (two_digits) to += year - year % 100;
  if (to <= year || to > 2100) return false;
  out.time.grain = Grain::year;
  out.time.year = static_cast<std::int16_t>(year);
  if (two_digits) out.value = std::to_string(year) + '/' + std::to_string(to);
  return true;
}

CalendarTime day_time(std::int32_t year, std::int32_t month, std::int32_t day) noexcept {
  return {Grain::day, DayPart::none, static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

bool take_day(const ShapeGroups& groups, TimeExpression& out) {
  auto year = groups.number("year");
  const auto two_digits = groups.number("short");
  if (year < 0) year = two_digits + (two_digits < 50 ? 2000 : 1900);
  auto month = groups.number("month"), day = groups.number("day");
  if (const auto first = groups.number("first"), second = groups.number("second"); first > 0) {
    // No number over 12: the order is open. Month first where the year has two digits (American), else day first.
    const bool month_first = second > 12 || (first <= 12 && !groups.has("year"));
    month = month_first ? first : second;
    day = month_first ? second : first;
    if (first <= 12 && second <= 12 && first != second) out.other = day_time(year, day, month);
  }
  if (!is_day(year, month, day)) return false;
  const auto clock = out.time;
  out.time = day_time(year, month, day);
  out.time.hour = clock.hour;
  out.time.minute = clock.minute;
  out.time.utc = clock.utc;
  return true;
}

bool take_shape(const ShapeGroups& groups, TimeExpression& out) {
  out.time = {};
  const auto kind = groups.rule.get("kind");
  if (kind == "decade") return take_decade(groups, out);
  if (kind == "range") return take_range(groups, out);
  if (groups.has("hour")) take_clock(groups, out);
  return (groups.has("hour") && !groups.has("year")) || take_day(groups, out);
}

}  // namespace

std::size_t TimeParser::shape(std::size_t i, TimeExpression& out) {
  if (!w_.digits(i)) return 0;
  const Span rest{w_.span(i).begin, std::min(w_.span(w_.size() - 1).end, w_.span(i).begin + 48)};
  if (!could_be_shape(w_.data().slice(rest))) return 0;
  window_.assign(w_.data().text, rest, 40);
  for (const auto& rule : shapes_.rules()) {
    Match match;
    if (!rule.pattern.starts(window_, match)) continue;
    std::size_t end = i + 1;  // words may end where the match ends, or before its last full stop
    while (end < w_.size() && w_.span(end).end <= match.whole().end) ++end;
    if (w_.span(end - 1).end + 1 < match.whole().end || w_.span(end - 1).end > match.whole().end + 1) continue;
    if (!take_shape({w_.data(), rule, match}, out)) continue;
    if (rule.get("kind") == "range" && out.value.empty()) return i + 1;
    return end;
  }
  return 0;
}

}  // namespace v1
}  // namespace onrecord

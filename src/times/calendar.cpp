#include "times/calendar.hpp"

#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, 5> kParts = {"", "TMO", "TAF", "TEV", "TNI"};
constexpr std::array<std::string_view, 5> kSeasons = {"XX", "SP", "SU", "FA", "WI"};

void put(std::string& out, std::int32_t number, int width) {
  std::string digits = std::to_string(number);
  out.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(digits.size()))), '0');
  out += digits;
}

void put_year(std::string& out, std::int32_t year) {
  if (year == kNoYear)
    out += "XXXX";
  else
    put(out, year, 4);
}

std::int32_t months_of(Grain grain) noexcept {
  switch (grain) {
    case Grain::century:
      return 1200;
    case Grain::decade:
      return 120;
    case Grain::year:
    case Grain::season:
      return 12;
    case Grain::half:
      return 6;
    case Grain::quarter:
      return 3;
    default:
      return 1;
  }
}

/// Month (from 0, since year 0) in which a period begins; seasons by the meteorologist's calendar.
std::int32_t first_month(const CalendarTime& time) noexcept {
  const std::int32_t january = time.year * 12;
  const std::int32_t number = time.number;
  switch (time.grain) {
    case Grain::half:
      return january + (number - 1) * 6;
    case Grain::quarter:
      return january + (number - 1) * 3;
    case Grain::season:
      return january + number * 3 - 1;
    case Grain::month:
    case Grain::day:
      return january + number - 1;
    default:
      return january;
  }
}

std::int32_t length_in_months(Grain grain) noexcept { return grain == Grain::season ? 3 : months_of(grain); }

DayNumber month_begin(std::int32_t month) noexcept { return day_number(month / 12, month % 12 + 1, 1); }

DayNumber monday_of_week(const CalendarTime& time) noexcept {
  const auto fourth = day_number(time.year, 1, 4);  // always in week 1
  return fourth - weekday_of(fourth) + 1 + (time.number - 1) * 7;
}

CalendarTime week_covering(DayNumber day, Grain grain) noexcept {
  const auto year = civil_day(day - weekday_of(day) + 4).year;  // a week belongs to the year of its Thursday
  CalendarTime time{grain};
  time.year = static_cast<std::int16_t>(year);
  time.number = static_cast<std::uint8_t>((day - weekday_of(day) + 4 - day_number(year, 1, 1)) / 7 + 1);
  return time;
}

bool is_weekly(Grain grain) noexcept { return grain == Grain::week || grain == Grain::weekend; }

void put_clock(std::string& out, const CalendarTime& time) {
  out += kParts[static_cast<std::size_t>(time.part)];
  if (time.hour < 0) return;
  out += 'T';
  put(out, time.hour, 2);
  if (time.minute >= 0) out += ':', put(out, time.minute, 2);
  if (time.utc) out += 'Z';
}

void put_date(std::string& out, const CalendarTime& time) {
  if (time.grain == Grain::century || time.grain == Grain::decade)
    return put(out, time.year / (time.grain == Grain::century ? 100 : 10), time.grain == Grain::century ? 2 : 3);
  put_year(out, time.year);
  if (time.grain == Grain::day && time.number == 0) {
    out += time.day ? "-WXX-" : "-XX-XX";
    if (time.day) put(out, time.day, 1);
  } else if (is_weekly(time.grain)) {
    out += "-W";
    time.number ? put(out, time.number, 2) : void(out += "XX");
    if (time.grain == Grain::weekend) out += "-WE";
  } else if (time.grain == Grain::half || time.grain == Grain::quarter) {
    out += time.grain == Grain::half ? "-H" : "-Q";
    put(out, time.number, 1);
  } else if (time.grain == Grain::season) {
    (out += '-') += kSeasons[time.number];
  } else if (time.grain >= Grain::month) {
    out += '-', put(out, time.number, 2);
    if (time.grain == Grain::day) out += '-', put(out, time.day, 2);
  }
}

}  // namespace

// Howard Hinnant's days_from_civil and its inverse: eras of 400 years, years that begin in March.
DayNumber day_number(std::int32_t year, std::int32_t month, std::int32_t day) noexcept {
  year -= month <= 2;
  const std::int32_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int32_t of_era = year - era * 400;
  const std::int32_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

CivilDay civil_day(DayNumber day) noexcept {
  day += 719468;
  const std::int32_t era = (day >= 0 ? day : day - 146096) / 146097;
  const std::int32_t of_era = day - era * 146097;
  const std::int32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const std::int32_t of_year = of_era - (365 * year + year / 4 - year / 100);
  const std::int32_t shifted_month = (5 * of_year + 2) / 153;
  const std::int32_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return {year + era * 400 + (month <= 2), month, of_year - (153 * shifted_month + 2) / 5 + 1};
}

std::int32_t weekday_of(DayNumber day) noexcept { return ((day + 3) % 7 + 7) % 7 + 1; }

std::int32_t days_in_month(std::int32_t year, std::int32_t month) noexcept {
  constexpr std::array<std::int32_t, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

// The anonymous Gregorian computus.
DayNumber easter(std::int32_t year) noexcept {
  const std::int32_t a = year % 19, b = year / 100, c = year % 100;
  const std::int32_t h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const std::int32_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const std::int32_t m = (a + 11 * h + 22 * l) / 451;
  const std::int32_t days = h + l - 7 * m + 114;
  return day_number(year, days / 31, days % 31 + 1);
}

CalendarTime covering(DayNumber day, Grain grain) noexcept {
  if (is_weekly(grain)) return week_covering(day, grain);
  const auto civil = civil_day(day);
  CalendarTime time{grain};
  std::int32_t year = civil.year;
  if (grain == Grain::century) year -= year % 100;
  if (grain == Grain::decade) year -= year % 10;
  if (grain == Grain::season && civil.month <= 2) --year;
  time.year = static_cast<std::int16_t>(year);
  std::int32_t number = civil.month;
  if (grain == Grain::half) number = (civil.month - 1) / 6 + 1;
  if (grain == Grain::quarter) number = (civil.month - 1) / 3 + 1;
  if (grain == Grain::season) number = civil.month <= 2 ? 4 : civil.month / 3;
  if (grain >= Grain::half) time.number = static_cast<std::uint8_t>(number);
  if (grain == Grain::day) time.day = static_cast<std::uint8_t>(civil.day);
  return time;
}

DayNumber first_day(const CalendarTime& time) noexcept {
  if (is_weekly(time.grain)) return monday_of_week(time) + (time.grain == Grain::weekend ? 5 : 0);
  if (time.grain == Grain::day) return day_number(time.year, time.number, time.day);
  return month_begin(first_month(time));
}

DayNumber last_day(const CalendarTime& time) noexcept {
  if (is_weekly(time.grain)) return monday_of_week(time) + 6;
  if (time.grain == Grain::day) return first_day(time);
  return month_begin(first_month(time) + length_in_months(time.grain)) - 1;
}

CalendarTime shifted(const CalendarTime& time, std::int32_t count) noexcept {
  if (time.grain == Grain::day) return covering(first_day(time) + count, Grain::day);
  if (is_weekly(time.grain)) return week_covering(monday_of_week(time) + 7 * count, time.grain);
  const auto month = first_month(time) + count * months_of(time.grain);
  CalendarTime moved = covering(month_begin(month), time.grain);
  moved.part = time.part;
  return moved;
}

CalendarTime months_later(const CalendarTime& time, std::int32_t months) noexcept {
  const auto month = civil_day(first_day(time));
  const auto moved = month_begin(month.year * 12 + month.month - 1 + months);
  return covering(moved, time.grain > Grain::month ? Grain::month : time.grain);
}

bool is_day(std::int32_t year, std::int32_t month, std::int32_t day) noexcept {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= days_in_month(year == kNoYear ? 2000 : year, month);
}

std::optional<DayNumber> read_day(std::string_view iso) noexcept {
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  std::array<std::int32_t, 3> parts{};
  std::size_t part = 0;
  for (const char c : iso.substr(0, 10)) {
    if (c == '-')
      ++part;
    else if (c < '0' || c > '9')
      return std::nullopt;
    else
      parts[part] = parts[part] * 10 + (c - '0');
  }
  if (!is_day(parts[0], parts[1], parts[2])) return std::nullopt;
  return day_number(parts[0], parts[1], parts[2]);
}

std::string iso_words(const CalendarTime& time) {
  std::string out;
  if (time.grain != Grain::none) put_date(out, time);
  put_clock(out, time);
  return out;
}

}  // namespace v1
}  // namespace onrecord

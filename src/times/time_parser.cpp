#include "times/time_parser.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace onrecord {
inline namespace v1 {
namespace {

bool is_calendar(const TimeExpression& e) noexcept {
  return (e.type == TimeType::date || e.type == TimeType::time) &&
         (e.time.grain != Grain::none || e.from == CountsFrom::anchor);
}

/// A date to which a time of day can be added.
bool names_day(const TimeExpression& e) noexcept {
  if (e.type != TimeType::date || e.time.part != DayPart::none) return false;
  return e.time.grain == Grain::day ||
         ((e.from == CountsFrom::anchor || e.from == CountsFrom::told) && e.unit.letter == 'D' && !e.vague);
}

DayPart read_part(std::string_view value) noexcept {
  constexpr std::array<std::string_view, 5> words = {"", "MO", "AF", "EV", "NI"};
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words[i] == value) return static_cast<DayPart>(i);
  return DayPart::none;
}

void add_clock(const CalendarTime& clock, TimeExpression& out) noexcept {
  out.time.hour = clock.hour;
  out.time.minute = clock.minute;
  out.time.utc = clock.utc;
  out.type = TimeType::time;
}

}  // namespace

std::int32_t read_digits(std::string_view words) noexcept {
  std::int32_t value = -1;
  const auto [end, problem] = std::from_chars(words.data(), words.data() + words.size(), value);
  return problem == std::errc{} && end == words.data() + words.size() ? value : -1;
}

TimeUnit read_unit(std::string_view value) noexcept {
  if (value == "MIN") return {'N', 1};
  if (value == "WE") return {'E', 1};
  TimeUnit unit;
  if (value.empty()) return unit;
  unit.letter = value.back();
  if (value.size() > 1) unit.times = read_digits(value.substr(0, value.size() - 1));
  return unit;
}

std::string duration_words(double count, TimeUnit unit) {
  std::string out = unit.letter == 'H' || unit.letter == 'N' || unit.letter == 'S' ? "PT" : "P";
  if (count < 0) {
    out += unit.times > 1 ? "X" : "X";
  } else {
    const auto hundredths = static_cast<long long>(std::llround(std::min(count * unit.times, 1e12) * 100));
    out += std::to_string(hundredths / 100);
    if (hundredths % 100) {
      std::string rest = std::to_string(hundredths % 100 + 100).substr(1);
      if (rest.back() == '0') rest.pop_back();
      (out += '.') += rest;
    }
  }
  return out += unit.letter == 'N' ? "M" : unit.letter == 'E' ? "WE" : std::string(1, unit.letter);
}

/// The forms, in the order in which they are tried.
std::size_t TimeParser::read(std::size_t i, TimeExpression& out) {
  using C = TimeClass;
  static constexpr std::array<Form, 7> kForms = {{
      {&TimeParser::carried_day, true, 0},
      {&TimeParser::reference, false, bits({C::ref})},
      {&TimeParser::repeated, true, bits({C::set, C::weekdays, C::every, C::times, C::per, C::article})},
      {&TimeParser::date, true,
       bits({C::stage, C::weekday, C::month, C::season, C::ordinal, C::quarter, C::holiday, C::decade})},
      {&TimeParser::relative, false, bits({C::follow, C::offset, C::deictic, C::early, C::unit})},
      {&TimeParser::duration, true, bits({C::vague, C::half, C::article, C::unit, C::units})},
      {&TimeParser::clock, true, bits({C::clock, C::half, C::article, C::unit})},
  }};
  if (!w_.begins_time(i)) return 0;
  // Most articles stand before words that have nothing to do with time.
  if (i + 1 < w_.size() && !w_.known(i + 1) && w_.has(i, TimeClass::article)) return 0;
  const bool number = w_.number(i);
  std::size_t end = 0;
  for (const auto& form : kForms) {
    if (!(form.numbers && number) && !(w_.classes(i) & form.classes)) continue;
    out = {};
    if ((end = (this->*form.read)(i, out))) break;
  }
  if (!end) return 0;
  if (names_day(out)) end = time_of_day_after(end, out);
  if (i > 0 && w_.is(i - 1, "the") && takes_article(i, out)) --i;
  bound(i, out);
  out.span = w_.span(i, end);
  const bool day = out.time.grain == Grain::day && out.time.number && out.holiday.empty();
  carried_month_ = day ? out.time.number : 0;
  carried_end_ = end;
  out.word = static_cast<std::uint32_t>(i);
  out.end_word = static_cast<std::uint32_t>(end);
  return end;
}

/// "the 1970s", "the last five years"; but "the 2020 election" is about the election.
bool TimeParser::takes_article(std::size_t i, const TimeExpression& e) const {
  if (e.from == CountsFrom::deictic || e.mod != TimeMod::none) return true;
  if (e.time.grain == Grain::day)
    return !w_.has(i, TimeClass::month) && !w_.has(i, TimeClass::weekday) && e.holiday.empty();
  return e.time.grain == Grain::century || e.time.grain == Grain::decade || e.time.grain == Grain::half ||
         e.time.grain == Grain::quarter || e.time.grain == Grain::season || e.time.grain == Grain::weekend;
}

void TimeParser::bound(std::size_t i, TimeExpression& out) const {
  if (out.mod != TimeMod::none || out.type == TimeType::set || out.from == CountsFrom::reference) return;
  const auto found = w_.phrase_before(i, TimeClass::bound);
  TimeMod mod = TimeMod::none;
  if (!found || !parse_label(found.value(), mod)) return;
  if (mod == TimeMod::approx ? out.type != TimeType::set : is_calendar(out)) out.mod = mod;
}

std::size_t TimeParser::reference(std::size_t i, TimeExpression& out) {
  const auto found = w_.phrase(i, TimeClass::ref);
  if (!found) return 0;
  const auto end = i + found.words;
  const auto phrase = found.entry->phrase;
  if (w_.dash(end) && w_.glued(end) && w_.glued(end + 1)) return 0;  // "the soon-to-open hall"
  if (phrase == "now" && w_.is(end, "and") && (w_.is(end + 1, "again") || w_.is(end + 1, "then"))) return 0;
  // A name ("the Recent Past Company") where it has a capital inside a sentence.
  if (i > 0 && w_.capital(i) && !w_.punctuation(i - 1)) return 0;
  const bool article = phrase.substr(0, 4) == "the ";
  const bool goes_on = w_.is(end, "of") || w_.has(end, TimeClass::unit) || w_.has(end, TimeClass::units) ||
                       w_.has(end, TimeClass::vague) || numbers_.read(w_, end).words > 0;
  if (phrase == "the present" && !w_.punctuation(end) && !w_.has(end, TimeClass::prep)) return 0;
  if (article && (goes_on || i == 0 || !(w_.has(i - 1, TimeClass::prep) || w_.is(i - 1, "in")))) return 0;
  if (phrase == "at the time" && w_.is(end, "of")) return 0;
  if ((phrase == "soon" || phrase == "shortly") && i > 0 && w_.is(i - 1, "as")) return 0;
  if ((phrase == "soon" || phrase == "shortly") && (w_.is(end, "after") || w_.is(end, "before"))) return 0;
  out.from = CountsFrom::reference;
  out.value = std::string(found.value());
  return end;
}

/// "a quarter to ten", "quarter past two"
std::size_t TimeParser::quarter_hour(std::size_t i, TimeExpression& out) const {
  const auto at = w_.is(i, "a") ? i + 1 : i;
  const bool to = w_.is(at + 1, "to");
  if (!w_.is(at, "quarter") || !(to || w_.is(at + 1, "past"))) return 0;
  const auto hour = numbers_.read(w_, at + 2);
  if (!hour.words || hour.value < 1 || hour.value > 12) return 0;
  const auto full = static_cast<std::int32_t>(hour.value) - to;
  out.time.hour = static_cast<std::int8_t>(full ? full : 12);
  out.time.minute = to ? 45 : 15;
  return at + 2 + hour.words;
}

std::size_t TimeParser::clock(std::size_t i, TimeExpression& out) {
  out.type = TimeType::time;
  std::size_t end = 0;
  if (const auto named = w_.phrase(i, TimeClass::clock)) {
    out.time.hour = static_cast<std::int8_t>(read_digits(named.value().substr(0, 2)));
    out.time.minute = 0;
    end = i + named.words;
  } else if (w_.is(i, "half") && w_.is(i + 1, "past")) {
    const auto hour = numbers_.read(w_, i + 2);
    if (!hour.words || hour.value > 12) return 0;
    out.time.hour = static_cast<std::int8_t>(hour.value);
    out.time.minute = 30;
    end = i + 2 + hour.words;
  } else if (const auto past = quarter_hour(i, out)) {
    end = past;
  } else {
    const auto hour = numbers_.read(w_, i);
    if (!hour.words || hour.value > 24 || !w_.has(i + hour.words, TimeClass::oclock)) return 0;
    out.time.hour = static_cast<std::int8_t>(hour.value);
    out.time.minute = 0;
    end = i + hour.words + 1;
  }
  return date_after_clock(end, out);
}

std::size_t TimeParser::time_of_day_after(std::size_t end, TimeExpression& out) {
  if (const auto part = w_.phrase(end, TimeClass::part); part && part.remark().empty()) {
    out.time.part = read_part(part.value());
    out.type = TimeType::time;
    return end + part.words;
  }
  std::size_t at = end;
  if (w_.is(at, ",")) ++at;
  if (w_.is(at, "at") || w_.is(at, "around") || w_.is(at, "about")) ++at;
  TimeExpression clock_time;
  std::size_t after = shape(at, clock_time);
  if (!after && at > end && !w_.is(at - 1, ",")) after = clock(at, clock_time = {});
  if (!after || clock_time.time.hour < 0 || clock_time.time.grain != Grain::none) return end;
  add_clock(clock_time.time, out);
  return after;
}

std::size_t TimeParser::date_after_clock(std::size_t end, TimeExpression& out) {
  std::size_t at = end;
  if (w_.is(at, ",")) ++at;
  if (w_.is(at, "on")) ++at;
  TimeExpression day;
  std::size_t after = plain_date(at, day);
  if (!after) after = offset(at, day = {});
  if (!after) after = deictic(at, day = {});
  if (!after || !(names_day(day) || day.time.part == DayPart::night)) return end;
  const auto clock_time = out.time;
  out = day;
  out.time.part = DayPart::none;
  add_clock(clock_time, out);
  return after;
}

}  // namespace v1
}  // namespace onrecord

#include "times/time_parser.hpp"

#include <array>

// Calendar dates: days, months, seasons, years, decades, centuries, holidays.

namespace onrecord {
inline namespace v1 {
namespace {

bool is_year_word(std::string_view word) noexcept {
  if (word.size() != 4) return false;
  const auto year = read_digits(word);
  return year >= 1000 && year <= 2100;
}

/// "21st", "3rd": the digits before the ending; -1 for what is none.
std::int32_t read_ordinal_digits(std::string_view word) noexcept {
  if (word.size() < 3 || word.size() > 4) return -1;
  const auto ending = word.substr(word.size() - 2);
  if (ending != "st" && ending != "nd" && ending != "rd" && ending != "th") return -1;
  return read_digits(word.substr(0, word.size() - 2));
}

std::uint8_t read_season(std::string_view value) noexcept {
  if (value == "SP") return 1;
  if (value == "SU") return 2;
  return value == "FA" ? 3 : 4;
}

bool ends_in_s(std::string_view word) noexcept {
  return word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's';
}

}  // namespace

std::size_t TimeParser::date(std::size_t i, TimeExpression& out) {
  if (w_.digits(i)) {
    if (const auto end = written_in_digits(i, out)) return end;
    out = {};
  }
  if (w_.classes(i) & bits({TimeClass::stage})) {
    if (const auto end = staged(i, out)) return end;
    out = {};
  }
  return plain_date(i, out);
}

/// Shapes come before years: "on 2011-08-30" is not "2011".
std::size_t TimeParser::written_in_digits(std::size_t i, TimeExpression& out) {
  auto end = shape(i, out);
  if (!end || out.time.grain != Grain::none) return end;
  end = date_after_clock(end, out);
  const auto before = i ? w_.phrase(i - 1, TimeClass::prep) : TimePhrase{};
  const bool stands = before && !w_.is(i - 1, "of") && !w_.is(i - 1, "as");
  return out.bare_clock && !stands && out.time.grain == Grain::none && out.from == CountsFrom::nothing ? 0 : end;
}

std::size_t TimeParser::plain_date(std::size_t i, TimeExpression& out) {
  using C = TimeClass;
  static constexpr std::array<Form, 5> kForms = {{
      {&TimeParser::weekday, false, bits({C::weekday})},
      {&TimeParser::day_then_month, true, bits({C::ordinal})},
      {&TimeParser::month, false, bits({C::month})},
      {&TimeParser::season, false, bits({C::season})},
      {&TimeParser::part_of_year, true, bits({C::ordinal, C::quarter})},
  }};
  if (i >= w_.size() || !w_.known(i)) return 0;
  for (const auto& form : kForms) {
    if (!(form.numbers && w_.digits(i)) && !(w_.classes(i) & form.classes)) continue;
    out = {};
    const auto end = (this->*form.read)(i, out);
    if (!end) continue;
    if (out.time.grain != Grain::day || out.from == CountsFrom::weekday) return end;
    const auto name = w_.phrase(w_.is(end, ",") ? end + 1 : end, TimeClass::weekday);  // "4 May 2011, Wednesday"
    return name && w_.is(end, ",") && w_.capital(end + 1) ? end + 1 + name.words : end;
  }
  out = {};
  if (const auto end = holiday(i, out)) return end;
  if (const auto end = named_decade(i, out = {})) return end;
  return w_.number(i) ? year(i, out = {}) : 0;
}

std::size_t TimeParser::staged(std::size_t i, TimeExpression& out) {
  const auto stage = w_.phrase(i, TimeClass::stage);
  if (!stage) return 0;
  auto at = i + stage.words;
  if (w_.dash(at)) ++at;
  const bool article = w_.is(at, "the");
  if (article) ++at;
  std::size_t end = 0;
  if (const auto unit = w_.phrase(at, TimeClass::unit); unit && article && stage.words > 1) {
    end = deictic_unit(at, 0, out = {});  // "the beginning of the year"
  } else {
    end = plain_date(at, out);
    if (!end) end = shape(at, out = {});
    if (!end && is_year_word(w_.lower(at))) {
      out = {};
      out.time.grain = Grain::year;
      out.time.year = static_cast<std::int16_t>(read_digits(w_.lower(at)));
      end = at + 1;
    }
    if (!end) end = deictic(at, out = {});
    if (!end) end = offset(at, out = {});
  }
  if (!end || out.type != TimeType::date || out.mod != TimeMod::none) return 0;
  (void)parse_label(stage.value(), out.mod);
  return end;
}

std::size_t TimeParser::weekday(std::size_t i, TimeExpression& out) {
  const auto name = w_.phrase(i, TimeClass::weekday);
  if (!name || !w_.capital(i)) return 0;
  const auto end = i + name.words;
  auto at = end;
  if (w_.is(at, ".")) ++at;
  if (w_.is(at, ",")) ++at;
  if (w_.is(at, "the")) ++at;
  std::size_t after = day_then_month(at, out);
  if (!after) after = month(at, out = {});
  if (!after || out.time.grain != Grain::day) after = shape(at, out = {});
  if (after && out.time.grain == Grain::day) return after;
  out = {};
  if (name.remark() == "short") return 0;
  // "Sunday Times", "Friday Night Lights": a name goes on, unless a preposition leads to the day.
  const bool led = i > 0 && w_.has(i - 1, TimeClass::prep);
  const bool named = w_.capital(end) && !w_.has(end, TimeClass::part) && !w_.has(end, TimeClass::month);
  if (named && !led) return 0;
  out.from = CountsFrom::weekday;
  out.time.grain = Grain::day;
  out.time.day = static_cast<std::uint8_t>(read_digits(name.value()));
  return end;
}

std::int32_t TimeParser::day_of_month(std::size_t i, std::size_t& end) const {
  end = i + 1;
  const auto word = w_.lower(i);
  std::int32_t day = -1;
  if (w_.digits(i)) {
    day = word.size() <= 2 ? read_digits(word) : read_ordinal_digits(word);
  } else if (const auto named = w_.phrase(i, TimeClass::ordinal)) {
    day = read_digits(named.value());
    end = i + named.words;
  }
  return day >= 1 && day <= 31 ? day : -1;
}

std::size_t TimeParser::day_then_month(std::size_t i, TimeExpression& out) {
  if (i >= w_.size()) return 0;
  std::size_t end = 0;
  const auto day = day_of_month(i, end);
  if (day < 0) return 0;
  auto at = end;
  std::size_t second_end = 0;
  const bool joined = w_.dash(at) || w_.is(at, "and") || w_.is(at, "to") || w_.is(at, "or");
  const bool range = joined && day_of_month(at + 1, second_end) > day;
  if (range) at = second_end;
  const bool of = w_.is(at, "of");
  if (of) ++at;
  const auto name = w_.phrase(at, TimeClass::month);
  if (!name || !w_.capital(at) || (!of && !w_.digits(i))) return 0;
  out.time.grain = Grain::day;
  out.time.day = static_cast<std::uint8_t>(day);
  out.time.number = static_cast<std::uint8_t>(read_digits(name.value()));
  const auto after = year_after(at + name.words, out.time.year);
  if (!is_day(out.time.year, out.time.number, day)) return 0;
  if (out.time.year == kNoYear) out.from = CountsFrom::year;
  return range ? end : after;
}

/// "May 4 and 6, 2015": the 6 is in the month just read.
std::size_t TimeParser::carried_day(std::size_t i, TimeExpression& out) {
  if (!carried_month_ || i != carried_end_ + 1 || !w_.digits(i)) return 0;
  if (!w_.dash(i - 1) && !w_.is(i - 1, "and") && !w_.is(i - 1, "to") && !w_.is(i - 1, "or")) return 0;
  std::size_t end = 0;
  const auto day = day_of_month(i, end);
  if (w_.glued(end) && (w_.dash(end) || w_.is(end, "/"))) return 0;  // "and 07/23/2024"
  const bool counted = !w_.punctuation(end) && !w_.has(end, TimeClass::prep) && !w_.has(end, TimeClass::bound);
  out.time.grain = Grain::day;
  out.time.number = carried_month_;
  out.time.day = static_cast<std::uint8_t>(std::max(0, day));
  const auto after = year_after(end, out.time.year);
  if (!is_day(out.time.year, out.time.number, day) || (counted && after == end)) return 0;
  if (out.time.year == kNoYear) out.from = CountsFrom::year;
  return after;
}

std::size_t TimeParser::year_after(std::size_t i, std::int16_t& year) const {
  auto at = i;
  if (w_.is(at, ",") || w_.is(at, "of") || w_.is(at, ".")) ++at;
  if (!is_year_word(w_.lower(at)) || w_.has(at + 1, TimeClass::units)) return i;
  year = static_cast<std::int16_t>(read_digits(w_.lower(at)));
  return at + 1;
}

std::size_t TimeParser::month(std::size_t i, TimeExpression& out) {
  const auto name = w_.phrase(i, TimeClass::month);
  if (!name || (!w_.capital(i) && name.remark() != "")) return 0;
  const auto month_end = i + name.words;
  out.time.grain = Grain::month;
  out.time.number = static_cast<std::uint8_t>(read_digits(name.value()));
  auto at = month_end;
  if (w_.is(at, ".") && name.remark() == "short") ++at;
  if (w_.is(at, "the")) ++at;
  std::size_t day_end = at;
  const auto day = w_.digits(at) ? day_of_month(at, day_end) : -1;
  // "In May 30 people came": no day where a counted noun follows and the month has its "in".
  const bool counted = w_.glued(day_end) ? w_.is(day_end, "%") || w_.is(day_end, ":")
                                         : i > 0 && w_.is(i - 1, "in") && ends_in_s(w_.lower(day_end));
  auto end = month_end;
  if (day > 0 && !counted && w_.capital(i)) {
    out.time.grain = Grain::day;
    out.time.day = static_cast<std::uint8_t>(day);
    end = day_end;
  }
  end = year_after(end, out.time.year);
  if (out.time.grain == Grain::day && !is_day(out.time.year, out.time.number, out.time.day)) return 0;
  if (out.time.year == kNoYear) out.from = CountsFrom::year;
  if (out.time.grain == Grain::day || out.time.year != kNoYear) return end;
  if (name.remark() == "short") return 0;
  return name.remark().empty() || month_stands_as_time(i, end) ? end : 0;
}

/// "In May", "since last March", "April and May"; not "May Lund", "the March on the capital", "You may".
bool TimeParser::month_stands_as_time(std::size_t i, std::size_t end) const {
  if (i == 0) return false;
  const auto word = w_.text(i);
  if (word.size() > 1 && word[1] >= 'A' && word[1] <= 'Z') return false;  // capitals throughout say nothing
  if (w_.capital(end) && !w_.has(end, TimeClass::month)) return false;
  const auto before = i - 1;
  if (w_.dash(before) || w_.is(before, "and") || w_.is(before, "to") || w_.is(before, "or")) {
    for (auto k = before > 2 ? before - 2 : 0; k < before; ++k)
      if (w_.has(k, TimeClass::month) && w_.capital(k)) return true;
    return false;
  }
  const bool led = w_.is(before, "in") || w_.has(before, TimeClass::deictic) || w_.has(before, TimeClass::every) ||
                   w_.phrase_before(i, TimeClass::stage);
  if (led) return true;
  if (w_.dash(before) && before > 0) return w_.phrase_before(before, TimeClass::stage).words > 0;
  if (w_.is(before, "by") || w_.is(before, "of") || w_.is(before, "from") || w_.is(before, "for") ||
      w_.is(before, "with"))
    return w_.punctuation(end) || w_.has(end, TimeClass::prep) || w_.digits(end);
  return w_.has(before, TimeClass::prep) && !w_.is(before, "as") && !w_.is(before, "at");
}

std::size_t TimeParser::season(std::size_t i, TimeExpression& out) {
  const auto name = w_.phrase(i, TimeClass::season);
  if (!name) return 0;
  out.time.grain = Grain::season;
  out.time.number = read_season(name.value());
  const auto end = year_after(i + name.words, out.time.year);
  if (out.time.year != kNoYear) return end;
  out.from = CountsFrom::year;
  if (i == 0 || w_.capital(i)) return 0;
  const bool article = w_.is(i - 1, "the") && i > 1;
  const auto before = article ? i - 2 : i - 1;
  const bool led = w_.is(before, "in") || w_.is(before, "during") || w_.is(before, "over") || w_.is(before, "by") ||
                   w_.is(before, "until") || w_.is(before, "since") || w_.is(before, "throughout");
  // "in the fall of the regime", "in spring water"
  const bool goes_on = w_.is(end, "of") ||
                       (!article && !name.remark().empty() && !w_.punctuation(end) && !w_.has(end, TimeClass::prep));
  return led && !goes_on ? end : 0;
}

std::size_t TimeParser::year(std::size_t i, TimeExpression& out) const {
  if (const auto end = short_year(i, out)) return end;
  if (!is_year_word(w_.lower(i)) || !year_stands_as_time(i)) return 0;
  out.time.grain = Grain::year;
  out.time.year = static_cast<std::int16_t>(read_digits(w_.lower(i)));
  return i + 1;
}

/// "in '37": after a preposition, and not where the apostrophe opens a quotation.
std::size_t TimeParser::short_year(std::size_t i, TimeExpression& out) const {
  auto word = w_.lower(i);
  std::size_t end = i + 1;
  if (word == "'" && w_.glued(end))
    word = w_.lower(end++);
  else if (!word.empty() && word.front() == '\'')
    word.remove_prefix(1);
  else
    return 0;
  const auto year = word.size() == 2 ? read_digits(word) : -1;
  if (year < 0 || i == 0 || !(w_.has(i - 1, TimeClass::prep) || w_.is(i - 1, "in"))) return 0;
  if (w_.glued(end) && w_.is(end, "'")) return 0;
  out.time.grain = Grain::year;
  out.time.year = static_cast<std::int16_t>(year + (year < 30 ? 2000 : 1900));
  return end;
}

/// A number of four digits is a year after a preposition of time, in brackets, or before what it dates ("the 2020
/// election"), and not where something is counted or priced.
bool TimeParser::year_stands_as_time(std::size_t i) const {
  const auto year = read_digits(w_.lower(i));
  const auto next = w_.lower(i + 1);
  if (w_.glued(i) && !w_.punctuation(i - 1)) return false;  // "$2000"
  const bool modern = year >= 1800;
  if (w_.has(i + 1, TimeClass::units) || w_.has(i + 1, TimeClass::unit) || next == "%" || next == "percent" ||
      w_.multiplier(i + 1) > 0)
    return false;
  if (w_.unit(i + 1) && next.size() > 1 && next != "in") return false;
  if (i == 0 && w_.size() <= 2) return modern && w_.punctuation(1);
  if (i == 0) return !w_.punctuation(i + 1) && year >= 1800 && !ends_in_s(next);
  const auto before = i - 1;
  const bool counted = ends_in_s(next) && !w_.capital(i + 1) && !w_.glued(i + 1);
  if (w_.is(before, "in") || w_.is(before, "since") || w_.is(before, "until") || w_.is(before, "till") ||
      w_.is(before, "during"))
    return true;
  if (w_.has(before, TimeClass::bound) || w_.has(before, TimeClass::prep) || w_.is(before, "than"))
    return !counted && (modern || !w_.is(before, "of"));
  if (w_.has(before, TimeClass::stage) || w_.has(before, TimeClass::season) || w_.has(before, TimeClass::month))
    return true;
  if (w_.is(before, "(") || w_.is(before, "[")) return modern && (w_.punctuation(i + 1) || w_.dash(i + 1));
  if (w_.is(before, ",") && w_.punctuation(i + 1) && before > 0 && !w_.digits(before - 1)) return modern;
  if (w_.is(before, "and") || w_.is(before, "to") || w_.is(before, "or") || w_.is(before, ",") || w_.dash(before))
    return modern && before > 0 && is_year_word(w_.lower(before - 1)) && !counted;
  const bool determined = w_.is(before, "the") || w_.is(before, "a") || w_.is(before, "'s") || w_.is(before, "its") ||
                          w_.is(before, "their") || w_.is(before, "his") || w_.is(before, "her") ||
                          w_.is(before, "this") || w_.is(before, "our");
  return determined && modern && !w_.punctuation(i + 1);
}

std::size_t TimeParser::named_decade(std::size_t i, TimeExpression& out) const {
  const auto name = w_.phrase(i, TimeClass::decade);
  // "in his sixties" is an age.
  if (!name || i == 0 || !(w_.is(i - 1, "the") || w_.has(i - 1, TimeClass::stage))) return 0;
  out.time.grain = Grain::decade;
  out.time.year = static_cast<std::int16_t>(1900 + 10 * read_digits(name.value()));
  return i + name.words;
}

std::size_t TimeParser::part_of_year(std::size_t i, TimeExpression& out) {
  auto at = i;
  std::int32_t number = -1;
  if (const auto named = w_.phrase(i, TimeClass::ordinal)) {
    number = read_digits(named.value());
    at += named.words;
  } else if (w_.digits(i)) {
    number = read_ordinal_digits(w_.lower(i));
    ++at;
  } else if (const auto quarter = w_.phrase(i, TimeClass::quarter)) {
    out.time = {Grain::quarter};
    out.time.number = static_cast<std::uint8_t>(read_digits(quarter.value()));
    const auto end = year_after(i + 1, out.time.year);
    out.from = out.time.year == kNoYear ? CountsFrom::year : CountsFrom::nothing;
    return end;
  }
  if (number < 1) return 0;
  if (w_.dash(at)) ++at;
  if (number <= 21 && (w_.is(at, "century") || w_.is(at, "centuries"))) {
    out.time = {Grain::century};
    out.time.year = static_cast<std::int16_t>((number - 1) * 100);
    return at + 1;
  }
  const bool quarter = w_.is(at, "quarter");
  if (!(quarter && number <= 4) && !(w_.is(at, "half") && number <= 2)) return 0;
  out.time = {quarter ? Grain::quarter : Grain::half};
  out.time.number = static_cast<std::uint8_t>(number);
  auto end = year_after(at + 1, out.time.year);
  if (out.time.year != kNoYear) return end;
  out.from = CountsFrom::year;
  TimeExpression year;
  const auto of = w_.is(at + 1, "of") ? at + 2 : at + 1;
  if (const auto after = of > at + 1 ? deictic(of, year) : 0; after && year.time.grain == Grain::year) {
    out.count = year.count;
    out.from = CountsFrom::deictic;
    return after;
  }
  return quarter && !w_.is(at + 1, "of") ? end : 0;
}

std::size_t TimeParser::holiday(std::size_t i, TimeExpression& out) const {
  const auto name = w_.phrase(i, TimeClass::holiday);
  if (!name || !w_.capital(i)) return 0;
  if (i > 1 && w_.capital(i - 1) && !w_.known(i - 1)) return 0;  // "Johnnie Christmas"
  out.holiday = name.value();
  out.time.grain = Grain::day;
  const auto end = year_after(i + name.words, out.time.year);
  out.from = CountsFrom::year;  // the day depends on the year even where that is known
  return end;
}

}  // namespace v1
}  // namespace onrecord

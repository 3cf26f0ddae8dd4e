#include "times/time_parser.hpp"

// Durations ("seven years"), what is counted with them ("two days ago"), and repeated times ("every Friday").

namespace onrecord {
inline namespace v1 {
namespace {

constexpr bool is_short(TimeUnit unit) noexcept {
  return unit.letter == 'S' || unit.letter == 'N' || unit.letter == 'D';
}

/// "half a year" is P6M, not P0.5Y.
std::string half_words(TimeUnit unit) {
  if (unit.letter == 'Y' && unit.times == 1) return duration_words(6, {'M', 1});
  if (unit.letter == 'Y') return duration_words(unit.times / 2, {'Y', 1});
  if (unit.letter == 'D') return duration_words(12, {'H', 1});
  if (unit.letter == 'H') return duration_words(30, {'N', 1});
  return duration_words(0.5, unit);
}

/// "an hour and a half": PT1H30M, but "a year and a half": P1.5Y.
std::string and_a_half(double count, TimeUnit unit) {
  if (unit.letter != 'H') return duration_words(count + 0.5, unit);
  return duration_words(count, unit) + "30M";
}

}  // namespace

std::size_t TimeParser::duration(std::size_t i, TimeExpression& out) {
  const auto end = counted_unit(i, out);
  if (end) return after_duration(i, end, out);
  // "years", "decades-long", "year-long"
  out = {};
  const auto plural = w_.phrase(i, TimeClass::units);
  const auto unit = plural ? plural : w_.phrase(i, TimeClass::unit);
  if (!unit || w_.capital(i)) return 0;
  const auto after = i + unit.words;
  const bool is_long = w_.is(w_.dash(after) ? after + 1 : after, "long") && w_.glued(after);
  const bool over_the = i > 1 && w_.is(i - 1, "the") && (w_.is(i - 2, "over") || w_.is(i - 2, "through"));
  const bool spanned = (plural && over_the && !w_.is(after, "of")) ||
                       (plural && i > 0 && w_.has(i - 1, TimeClass::spanning) && !w_.is(i - 1, "of") &&
                        !w_.is(i - 1, "than") && !w_.is(after, "of"));
  if (!is_long && !spanned) return 0;
  out.type = TimeType::duration;
  out.unit = read_unit(unit.value());
  out.value = duration_words(plural ? -1 : 1, out.unit);
  return is_long ? after + (w_.dash(after) ? 2 : 1) : after;
}

std::size_t TimeParser::counted_unit(std::size_t i, TimeExpression& out) {
  auto at = i;
  double count = 0;
  bool half = false;
  bool article = false;
  const auto number = numbers_.read(w_, i);
  if (const auto vague = w_.phrase(i, TimeClass::vague); vague && !w_.capital(i + 1)) {
    out.vague = true;
    count = -1;
    at += vague.words;
  } else if (number.words) {
    count = number.value;
    at += number.words;
  } else if (w_.is(i, "half")) {
    half = true;
    ++at;
    if (w_.has(at, TimeClass::article)) ++at;
  } else if (w_.has(i, TimeClass::article)) {
    article = true;
    count = 1;
    ++at;
  } else {
    return 0;
  }
  if (number.words && w_.is(at, "and") && w_.is(at + 1, "a") && w_.is(at + 2, "half")) {
    count += 0.5;
    at += 3;
  }
  const bool hyphen = w_.dash(at) && w_.glued(at + 1);
  if (hyphen) ++at;
  auto unit = w_.phrase(at, TimeClass::units);
  const bool plural = bool(unit);
  if (!unit) unit = w_.phrase(at, TimeClass::unit);
  if (!unit || w_.capital(at)) return 0;
  if (out.vague && !plural) return 0;
  if (number.words && count != 1 && !plural && !hyphen) return 0;  // "two second"
  out.type = TimeType::duration;
  out.unit = read_unit(unit.value());
  if (out.unit.letter == 'M' && out.unit.times == 3 && !plural) return 0;  // "a quarter" is a fraction
  out.count = count < 0 || count > 1e6 ? 0 : static_cast<std::int32_t>(count);
  const auto end = at + unit.words;
  const bool single = article || (number.words && count == 1 && !number.digits && !hyphen);
  if (single && !lone_unit_stands_as_time(i, end)) return 0;
  if (w_.is(end, "and") && w_.is(end + 1, "a") && w_.is(end + 2, "half")) {
    out.value = and_a_half(count, out.unit);
    return end + 3;
  }
  out.value = half ? half_words(out.unit) : duration_words(count, out.unit);
  return second_unit(end, out);
}

/// "two hours and ten minutes"
std::size_t TimeParser::second_unit(std::size_t end, TimeExpression& out) {
  if (out.unit.letter != 'H' && out.unit.letter != 'N') return end;
  const auto at = w_.is(end, "and") || w_.is(end, ",") ? end + 1 : end;
  const auto number = numbers_.read(w_, at);
  const auto unit = w_.phrase(at + number.words, TimeClass::units);
  if (!number.words || !unit) return end;
  const auto smaller = read_unit(unit.value());
  if (!(smaller.letter == 'S' || (smaller.letter == 'N' && out.unit.letter == 'H'))) return end;
  out.value += duration_words(number.value, smaller).substr(2);
  return at + number.words + unit.words;
}

/// "for a year", "a week ago"; not "a day of mourning", "a second term", "wait a minute".
bool TimeParser::lone_unit_stands_as_time(std::size_t i, std::size_t end) const {
  if (w_.has(end, TimeClass::ago) || w_.has(end, TimeClass::hence)) return true;
  const auto next = w_.lower(end);
  if (next == "later" || next == "earlier" || next == "and") return next != "and" || w_.is(end + 2, "half");
  const auto unit = w_.phrase(end - 1, TimeClass::unit);
  const auto kind = unit ? read_unit(unit.value()) : TimeUnit{};
  const bool spanned = i > 0 && w_.has(i - 1, TimeClass::spanning);
  if (kind.letter == 'S' || kind.letter == 'E') return spanned && !w_.is(i, "a") && w_.punctuation(end);
  if (spanned && next == "of" && !is_short(kind)) return true;
  if (next == "of" || (kind.letter == 'D' && w_.is(i - (i > 0), "of"))) return false;
  if (spanned) return w_.punctuation(end) || w_.has(end, TimeClass::prep) || w_.is(end, "in") || !is_short(kind);
  return w_.is(i, "one") && !is_short(kind);
}

std::size_t TimeParser::after_duration(std::size_t i, std::size_t end, TimeExpression& out) {
  const auto count = [&](std::int32_t sign, CountsFrom from) {
    out.type = TimeType::date;
    out.from = from;
    out.count *= sign;
  };
  if (const auto ago = w_.phrase(end, TimeClass::ago)) {
    if (w_.is(end, "back") && !w_.punctuation(end + 1)) return end;
    count(-1, CountsFrom::anchor);
    return end + ago.words;
  }
  if (const auto hence = w_.phrase(end, TimeClass::hence)) {
    count(1, CountsFrom::anchor);
    return end + hence.words;
  }
  if (const auto later = w_.phrase(end, TimeClass::later)) {
    const auto word = w_.lower(end);
    const bool plain = word == "later" || word == "earlier";
    if (w_.is(end + later.words, "than") || (!plain && !w_.punctuation(end + later.words))) return end;
    count(word == "before" || word == "earlier" || word == "previously" || word == "prior" ? -1 : 1,
          CountsFrom::told);
    return end + later.words;
  }
  if (w_.dash(end) && w_.is(end + 1, "old")) return end;
  out.after_in = i > 0 && w_.is(i - 1, "in") && !out.vague;
  return end;
}

std::size_t TimeParser::repeated(std::size_t i, TimeExpression& out) {
  out.type = TimeType::set;
  if (const auto adverb = w_.phrase(i, TimeClass::set)) {
    if (i > 0 && w_.capital(i)) return 0;  // "the Daily Echo"
    if (i == 0 && w_.capital(i + 1)) return 0;
    out.value = std::string(adverb.value());
    return i + adverb.words;
  }
  if (const auto days = w_.phrase(i, TimeClass::weekdays); days && w_.capital(i)) {
    out.value = "XXXX-WXX-" + std::string(days.value());
    return i + days.words;
  }
  if (const auto end = every(i, out)) return end;
  return rate(i, out);
}

std::size_t TimeParser::every(std::size_t i, TimeExpression& out) {
  const auto word = w_.phrase(i, TimeClass::every);
  if (!word) return 0;
  const auto interval = read_digits(word.value());
  const auto at = i + word.words;
  if (at >= w_.size()) return 0;
  if (const auto unit = w_.phrase(at, TimeClass::unit)) {
    if (w_.is(at + unit.words, "of") && interval == 1) return 0;
    out.value = duration_words(interval, read_unit(unit.value()));
    return at + unit.words;
  }
  TimeExpression inner;
  if (const auto end = counted_unit(at, inner)) {
    out.value = inner.value;
    return end;
  }
  const auto end = deictic_name(at, 0, inner);
  if (!end || !inner.holiday.empty()) return 0;
  if (inner.time.part != DayPart::none) inner.time.grain = Grain::day;
  out.value = iso_words(inner.time);
  return end;
}

/// "twice a week", "30 a month", "per year"
std::size_t TimeParser::rate(std::size_t i, TimeExpression& out) const {
  auto at = i;
  if (const auto number = numbers_.read(w_, i); number.words && w_.is(i + number.words, "times")) {
    at = i + number.words + 1;
  } else if (const auto times = w_.phrase(i, TimeClass::times); times && !w_.is(i, "times")) {
    at = i + times.words;
  }
  const bool counted = at > i;
  const bool per = w_.has(at, TimeClass::per);
  const bool each = counted && w_.has(at, TimeClass::every);
  if (!per && !each && !w_.has(at, TimeClass::article)) return 0;
  const auto unit = w_.phrase(at + 1, TimeClass::unit);
  if (!unit || w_.capital(at + 1)) return 0;
  const auto kind = read_unit(unit.value());
  if (!counted && (kind.letter == 'H' || kind.letter == 'N' || kind.letter == 'S')) return 0;  // a speed, a wage
  if (!counted && !per) {
    if (i == 0) return 0;
    const auto before = w_.lower(i - 1);
    const bool amount =
        w_.digits(i - 1) || before == "%" || before == "percent" || before == "cent" || w_.multiplier(i - 1) > 0;
    bool plural = before.size() > 3 && before.back() == 's' && !w_.known(i - 1);
    bool number = false;
    for (std::size_t k = i > 5 ? i - 5 : 0; k + 1 < i; ++k) number = number || numbers_.read(w_, k).words > 0;
    if (!amount && !(plural && number)) return 0;
    if (w_.has(at + 2, TimeClass::ago) || w_.is(at + 2, "later") || w_.is(at + 2, "earlier")) return 0;
  }
  out.value = duration_words(1, read_unit(unit.value()));
  return at + 2;
}

}  // namespace v1
}  // namespace onrecord

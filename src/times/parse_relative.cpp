#include "times/time_parser.hpp"

// Times counted from an anchor: "last month", "this morning", "yesterday", "the following day".

namespace onrecord {
inline namespace v1 {
namespace {

Grain grain_of(TimeUnit unit) noexcept {
  switch (unit.letter) {
    case 'Y':
      return unit.times == 100 ? Grain::century : unit.times == 10 ? Grain::decade : Grain::year;
    case 'M':
      return unit.times == 3 ? Grain::quarter : unit.times == 1 ? Grain::month : Grain::none;
    case 'W':
      return unit.times == 1 ? Grain::week : Grain::none;
    case 'E':
      return Grain::weekend;
    default:
      return Grain::none;
  }
}

std::int32_t read_signed(std::string_view words) noexcept {
  const bool minus = !words.empty() && words.front() == '-';
  const auto value = read_digits(minus ? words.substr(1) : words);
  return minus ? -value : value;
}

DayPart part_named(std::string_view value) noexcept {
  if (value == "MO") return DayPart::morning;
  if (value == "AF") return DayPart::afternoon;
  return value == "EV" ? DayPart::evening : DayPart::night;
}

}  // namespace

std::size_t TimeParser::relative(std::size_t i, TimeExpression& out) {
  const auto begins = [&](TimeClass c) { return i < w_.size() && (w_.classes(i) & bits({c})) != 0; };
  std::size_t end = begins(TimeClass::follow) ? follow(i, out) : 0;
  if (!end && begins(TimeClass::offset)) end = offset(i, out = {});
  if (!end && begins(TimeClass::deictic)) end = deictic(i, out = {});
  if (!end) end = weekend(i, out = {});
  if (end) return end;
  // "earlier this year", "later today"
  const auto early = w_.phrase(i, TimeClass::early);
  if (!early) return 0;
  end = deictic(i + early.words, out = {});
  if (!end) end = offset(i + early.words, out = {});
  return end;
}

std::size_t TimeParser::deictic(std::size_t i, TimeExpression& out) {
  const auto word = w_.phrase(i, TimeClass::deictic);
  if (!word) return 0;
  const auto offset = read_signed(word.value());
  const auto at = i + word.words;
  if (at >= w_.size()) return 0;
  if (const auto end = deictic_name(at, offset, out)) return end;
  out = {};
  if (const auto end = counted_unit(at, out); end && offset != 0) {  // "last five years"
    if (out.unit.letter == 'S' || out.unit.letter == 'N') out = {};
    out.from = CountsFrom::deictic;
    out.time = {};
    return out.value.empty() ? 0 : end;
  }
  const auto unit = w_.phrase(at, TimeClass::unit);
  if (!unit || w_.is(at + unit.words, "of")) return 0;
  const bool over = i > 1 && w_.is(i - 1, "the") && !w_.is(i - 2, "of") && !w_.is(at, "quarter") &&
                    (w_.has(i - 2, TimeClass::spanning) || w_.is(i - 2, "throughout"));
  const auto kind = read_unit(unit.value());
  if (w_.is(i, "past") || (offset && kind.letter == 'Y' && kind.times == 10) || (over && offset < 0)) {
    if (kind.letter == 'S' || kind.letter == 'N' || kind.letter == 'E') return 0;
    out.type = TimeType::duration;  // "the past decade", "over the last year"
    out.value = duration_words(1, kind);
    out.from = CountsFrom::deictic;
    return at + unit.words;
  }
  return deictic_unit(at, offset, out);
}

std::size_t TimeParser::deictic_unit(std::size_t i, std::int32_t offset, TimeExpression& out) const {
  const auto unit = w_.phrase(i, TimeClass::unit);
  if (!unit) return 0;
  out.time.grain = grain_of(read_unit(unit.value()));
  if (out.time.grain == Grain::none) return 0;
  out.from = CountsFrom::deictic;
  out.count = offset;
  return i + unit.words;
}

std::size_t TimeParser::deictic_name(std::size_t i, std::int32_t offset, TimeExpression& out) const {
  out = {};
  out.from = CountsFrom::deictic;
  out.count = offset;
  if (const auto part = w_.phrase(i, TimeClass::part); part && part.remark().empty()) {
    if (offset > 0) return 0;
    out.from = CountsFrom::anchor;
    out.unit = {'D', 1};
    out.type = TimeType::time;
    out.time.part = part_named(part.value());
    return i + part.words;
  }
  if (const auto name = w_.phrase(i, TimeClass::month); name && w_.capital(i) && name.remark() != "short") {
    out.time.grain = Grain::month;
    out.time.number = static_cast<std::uint8_t>(read_digits(name.value()));
    return i + name.words;
  }
  if (const auto name = w_.phrase(i, TimeClass::weekday); name && w_.capital(i) && name.remark() != "short") {
    out.time.grain = Grain::day;
    out.time.day = static_cast<std::uint8_t>(read_digits(name.value()));
    return i + name.words;
  }
  if (const auto name = w_.phrase(i, TimeClass::season)) {
    const auto value = name.value();
    out.time.grain = Grain::season;
    out.time.number = value == "SP" ? 1 : value == "SU" ? 2 : value == "FA" ? 3 : 4;
    return i + name.words;
  }
  if (const auto name = w_.phrase(i, TimeClass::holiday); name && w_.capital(i)) {
    out.time.grain = Grain::day;
    out.holiday = name.value();
    return i + name.words;
  }
  return 0;
}

std::size_t TimeParser::offset(std::size_t i, TimeExpression& out) const {
  if (i >= w_.size()) return 0;
  const auto found = w_.phrase(i, TimeClass::offset);
  if (!found) return 0;
  // "USA Today" is a name.
  if (i > 0 && w_.capital(i) && !w_.punctuation(i - 1) && !w_.is(i - 1, "the")) return 0;
  auto value = found.value();
  if (value.size() > 2 && value.substr(value.size() - 2) == "NI") {
    out.time.part = DayPart::night;
    out.type = TimeType::time;
    value.remove_suffix(2);
  }
  out.from = CountsFrom::anchor;
  out.unit = {'D', 1};
  if (value.back() > '9') {  // "the year before last"
    out.unit.letter = value.back();
    value.remove_suffix(1);
  }
  out.count = read_signed(value);
  return i + found.words;
}

std::size_t TimeParser::follow(std::size_t i, TimeExpression& out) const {
  const auto found = w_.phrase(i, TimeClass::follow);
  if (!found) return 0;
  const auto end = i + found.words;
  const auto last = w_.lower(end - 1);
  // "the year before the war" is counted from something else.
  if ((last == "before" || last == "after") && !w_.punctuation(end)) return 0;
  auto value = found.value();
  out.unit = {'D', 1};
  if (value.back() > '9') {
    out.unit.letter = value.back();
    value.remove_suffix(1);
  }
  out.from = CountsFrom::told;
  out.count = read_signed(value);
  if (const auto part = w_.phrase(end - 1, TimeClass::part)) {
    out.time.part = part_named(part.value());
    out.type = TimeType::time;
  }
  return end;
}

std::size_t TimeParser::weekend(std::size_t i, TimeExpression& out) const {
  if (!w_.is(i, "weekend") || i == 0 || !w_.is(i - 1, "the")) return 0;
  out.time.grain = Grain::weekend;
  out.from = CountsFrom::weekday;
  return i + 1;
}

}  // namespace v1
}  // namespace onrecord

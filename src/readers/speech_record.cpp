#include "readers/speech_record.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostParts = 16;     // members of a time or a speaker that are looked at
constexpr std::size_t kLongestName = 200;  // of a speaker, in bytes

bool set(ValueId& place, ValueId value) {
  place = value;
  return true;
}

}  // namespace

Record RecordReader::read(ValueId object) {
  record_ = {};
  ranks_.fill(kNoRank);
  members(object);
  return record_;
}

ValueId RecordReader::best_of(ValueId array) const {
  const auto first = array + 1;
  const bool any = tree_.values[array].kind == JsonKind::array && first < tree_.values[array].next;
  return any && tree_.values[first].kind == JsonKind::object ? first : kNoValue;
}

std::string_view RecordReader::raw(ValueId value) const {
  return value == kNoValue ? std::string_view{} : tree_.slice(tree_.values[value].source);
}

void RecordReader::decode(ValueId value, SpokenWords& words) const {
  words.clear();
  for (JsonUnits units(tree_.source, tree_.values[value].source); units.next();)
    words.add(units.words(), units.source());
}

std::string RecordReader::name_of(ValueId value) const {
  if (tree_.holds(value)) value = member(value, "name");
  if (value == kNoValue || tree_.values[value].source.size() > kLongestName) return {};
  SpokenWords words;
  decode(value, words);
  return collapse(words.text());
}

RecordReader::Speaker RecordReader::speaker_in(ValueId m) const {
  const auto kind = tree_.values[m].kind;
  const std::string own(tree_.slice(tree_.values[m].key));
  if (kind == JsonKind::string) return {own, m};
  if (kind != JsonKind::object) return {};
  const auto name = ranked(m, NameKind::called, kNoValue), key = ranked(m, NameKind::key, name);
  return {key == kNoValue ? own : name_of(key), name};
}

/// The member, a string or number, whose name ranks best.
ValueId RecordReader::ranked(ValueId object, NameKind kind, ValueId but) const {
  auto best = kNoValue;
  std::uint16_t rank = kNoRank;
  std::size_t seen = 0;
  for (auto m = object + 1; m < tree_.values[object].next && seen < kMostParts; m = tree_.values[m].next, ++seen) {
    const auto own = names_.rank(kind, tree_.slice(tree_.values[m].key));
    if (own < rank && plain(m) && m != but) best = m, rank = own;
  }
  return best;
}

bool RecordReader::plain(ValueId value) const noexcept {
  const auto kind = tree_.values[value].kind;
  return kind == JsonKind::string || kind == JsonKind::number;
}

void RecordReader::members(ValueId object) {
  for (auto m = object + 1; m < tree_.values[object].next; m = tree_.values[m].next) {
    const auto& value = tree_.values[m];
    if (value.key.empty()) continue;
    const auto name = names_.find(tree_.slice(value.key));
    if (name.field == Field::none) continue;
    if (name.field == Field::best) {
      if (const auto best = best_of(m); best != kNoValue && !within_best_) in_best(best);
    } else if (auto& rank = ranks_[static_cast<std::size_t>(name.field)]; name.rank < rank && take(m, name)) {
      rank = name.rank;
    }
  }
}

void RecordReader::in_best(ValueId object) {
  within_best_ = true;
  members(object);
  within_best_ = false;
}

bool RecordReader::take(ValueId m, FieldName name) {
  const auto kind = tree_.values[m].kind;
  switch (name.field) {
    case Field::text:
      return kind == JsonKind::string && set(record_.text, m);
    case Field::speaker:
      return ((plain(m) && !raw(m).empty()) || (kind == JsonKind::object && member(m, "name") != kNoValue)) &&
             set(record_.speaker, m);
    case Field::channel:
      return plain(m) && set(record_.channel, m);
    case Field::kind:
      return kind == JsonKind::string && set(record_.kind, m);
    case Field::words:
      return kind == JsonKind::array && set(record_.words, m);
    case Field::start:
      return set_time(record_.begin, m, name.unit);
    case Field::end:
      return set_time(record_.end, m, name.unit);
    case Field::duration:
      return set_time(record_.duration, m, name.unit);
    case Field::range:
      return take_range(m, name.unit);
    case Field::confidence:
      return plain(m) && take_confidence(raw(m));
    default:
      return false;
  }
}

bool RecordReader::set_time(SpokenTime& place, ValueId value, SpokenUnit unit) const {
  const auto time = time_of(value, unit);
  if (time.stated()) place = time;
  return time.stated();
}

bool RecordReader::take_confidence(std::string_view words) {
  const auto value = read_time(words, SpokenUnit::seconds).value;
  if (value < 0 || value > 1) return false;
  record_.confidence = static_cast<float>(value);
  return true;
}

/// "1.5s", or {"seconds": 1, "nanos": 500000000}.
SpokenTime RecordReader::time_of(ValueId value, SpokenUnit unit) const {
  if (plain(value)) return read_time(raw(value), unit);
  if (tree_.values[value].kind != JsonKind::object) return {};
  const auto seconds = member(value, "seconds"), nanos = member(value, "nanos");
  if (seconds == kNoValue && nanos == kNoValue) return {};
  const auto whole = read_time(raw(seconds), SpokenUnit::seconds), rest = read_time(raw(nanos), SpokenUnit::seconds);
  return {std::max(whole.value, 0.0) + std::max(rest.value, 0.0) / 1e9, SpokenUnit::seconds};
}

/// [0.5, 2], or {"from": 500, "to": 2000}; a single time is a start.
bool RecordReader::take_range(ValueId value, SpokenUnit unit) {
  const auto& row = tree_.values[value];
  ValueId from = kNoValue, to = kNoValue;
  if (row.kind == JsonKind::object) {
    from = member(value, "from"), to = member(value, "to");
  } else if (row.kind == JsonKind::array && value + 2 < row.next) {
    from = value + 1;
    to = tree_.values[from].next < row.next ? tree_.values[from].next : kNoValue;
  } else if (row.kind != JsonKind::array) {
    from = value;
  }
  const bool begins = from != kNoValue && !record_.begin.stated() && set_time(record_.begin, from, unit);
  const bool ends = to != kNoValue && !record_.end.stated() && set_time(record_.end, to, unit);
  return begins || ends;
}

/// The first member that is this part of a value.
ValueId RecordReader::member(ValueId object, std::string_view part) const {
  std::size_t seen = 0;
  if (tree_.values[object].kind != JsonKind::object) return kNoValue;
  for (auto m = object + 1; m < tree_.values[object].next && seen < kMostParts; m = tree_.values[m].next, ++seen)
    if (!tree_.holds(m) && names_.part(tree_.slice(tree_.values[m].key)) == part) return m;
  return kNoValue;
}

}  // namespace v1
}  // namespace onrecord

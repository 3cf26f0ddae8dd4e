#include "readers/field_names.hpp"

#include "readers/data_formats.hpp"
#include "resources/source.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::array<std::string_view, 11> kFields = {"text",       "speaker", "start", "end",   "duration", "range",
                                                      "confidence", "kind",    "best",  "words", "channel"};

constexpr std::array<std::string_view, 6> kKinds = {"list", "glued", "apart", "table", "key", "called"};

/// Small letters and digits only; empty for what is too long to be a name.
std::string folded(std::string_view name) {
  std::string key;
  if (name.size() > kLongestName) return key;
  for (const char c : name) {
    if (c == ' ' || c == '_' || c == '-') continue;
    key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return key;
}

SpokenUnit unit_of(std::string_view word) {
  if (word == "s") return SpokenUnit::seconds;
  if (word == "ms") return SpokenUnit::milliseconds;
  return word == "ticks" ? SpokenUnit::ticks : SpokenUnit::automatic;
}

template <class Map>
auto look_up(const Map& map, std::string_view name, typename Map::mapped_type missing) {
  const auto found = map.find(folded(name));
  return found == map.end() ? missing : found->second;
}

}  // namespace

FieldNames::FieldNames(std::string_view bytes) {
  const auto entries = read_list("speech_json.txt", bytes);
  if (!entries) return;
  std::uint16_t rank = 0;
  for (const auto& entry : *entries) {
    const auto key = folded(entry.phrase.words);
    const auto kind = field_of(entry.rest, 0), note = field_of(entry.rest, 1);
    const auto field = std::find(kFields.begin(), kFields.end(), kind);
    if (const auto ranked = std::find(kKinds.begin(), kKinds.end(), kind); ranked != kKinds.end())
      ranks_[static_cast<std::size_t>(ranked - kKinds.begin())].emplace(key, rank);
    else if (kind == "part")
      parts_.emplace(key, note);
    else if (kind == "unit")
      units_.emplace(key, unit_of(note));
    else if (field != kFields.end())
      fields_.emplace(key, FieldName{static_cast<Field>(field - kFields.begin()), unit_of(note), rank});
    ++rank;
  }
}

FieldName FieldNames::find(std::string_view name) const { return look_up(fields_, name, {}); }
FieldName FieldNames::find_column(std::string_view name) const {
  constexpr std::string_view kBetween = " \t_-/.:()[]";
  if (const auto listed = find(name); listed.field != Field::none || name.size() > kLongestName) return listed;
  FieldName found;
  auto unit = SpokenUnit::automatic;
  for (std::size_t at = 0; at < name.size();) {
    const auto end = std::min(name.find_first_of(kBetween, at), name.size());
    const auto word = name.substr(at, end - at);
    at = end + 1;
    if (const auto told = look_up(units_, word, SpokenUnit::automatic); told != SpokenUnit::automatic) unit = told;
    const auto own = find(word);
    if (own.field == Field::none) continue;
    if (found.field != Field::none && found.field != own.field) return {};
    if (own.rank < found.rank) found = own;
  }
  if (found.unit == SpokenUnit::automatic) found.unit = unit;
  return found;
}
std::uint16_t FieldNames::rank(NameKind kind, std::string_view name) const {
  return look_up(ranks_[static_cast<std::size_t>(kind)], name, kNoRank);
}
std::string_view FieldNames::part(std::string_view name) const {
  const auto found = parts_.find(folded(name));
  return found == parts_.end() ? std::string_view{} : found->second;
}

const FieldNames& field_names() {
  static const FieldNames names(data_formats().files[0].bytes);
  return names;
}

}  // namespace v1
}  // namespace onrecord

/// \file
/// Which names of fields mean what in JSON and tables: data/formats/speech_json.txt.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace onrecord {
inline namespace v1 {

/// What a field of a transcript holds. The words of the file, in its order.
enum class Field : std::uint8_t {
  text,
  speaker,
  start,
  end,
  duration,
  range,
  confidence,
  kind,
  best,
  words,
  channel,
  none
};

/// In what a number counts time. automatic: seconds, milliseconds or ticks, by how much is said in it.
enum class SpokenUnit : std::uint8_t { automatic, seconds, milliseconds, ticks };

/// Names that hold nothing by themselves: of arrays of speech; of kinds of words that stand close to the word before
/// ("punctuation"); of arrays with one element a channel; of tables of speakers, and in them of what stands for
/// somebody elsewhere and what he is called.
enum class NameKind : std::uint8_t { list, glued, apart, table, key, called };

inline constexpr std::uint16_t kNoRank = 0xffff;

/// What a name means. `rank`: the lower, the earlier in the file.
struct FieldName {
  Field field = Field::none;
  SpokenUnit unit = SpokenUnit::automatic;
  std::uint16_t rank = kNoRank;
};

/// The table. Immutable: all threads; look-ups are O(name).
class FieldNames {
 public:
  explicit FieldNames(std::string_view bytes);
  /// Field::none for a name that is not listed.
  [[nodiscard]] FieldName find(std::string_view name) const;
  /// The same for what people write above a column: "Start (s)", "Name of speaker". A name that is not listed means
  /// what those of its words mean that are, where they mean one thing; words for units count for times. O(name).
  [[nodiscard]] FieldName find_column(std::string_view name) const;
  /// The lower, the earlier in the file; kNoRank where the name is not listed as one of this kind.
  [[nodiscard]] std::uint16_t rank(NameKind kind, std::string_view name) const;
  [[nodiscard]] bool is(NameKind kind, std::string_view name) const { return rank(kind, name) != kNoRank; }
  /// "name", "from", "to", "seconds", "nanos": what a member of a value is; empty for others.
  [[nodiscard]] std::string_view part(std::string_view name) const;

 private:
  std::unordered_map<std::string, FieldName> fields_;
  std::array<std::unordered_map<std::string, std::uint16_t>, 6> ranks_;  // of each NameKind
  std::unordered_map<std::string, std::string> parts_;
  std::unordered_map<std::string, SpokenUnit> units_;
};

/// The library's own table, read when it is first asked for. Any thread.
[[nodiscard]] const FieldNames& field_names();

}  // namespace v1
}  // namespace onrecord

/// \file
/// What a JSON object says of a piece of speech, by the names of its members (field_names.hpp).
#pragma once

#include "readers/field_names.hpp"
#include "readers/json_scanner.hpp"
#include "readers/speech_writer.hpp"
#include "readers/spoken_time.hpp"

#include <array>
#include <string>

namespace onrecord {
inline namespace v1 {

using ValueId = std::uint32_t;

/// kNoValue: nothing.
struct Record {
  ValueId text = kNoValue, speaker = kNoValue, kind = kNoValue, words = kNoValue, channel = kNoValue;
  SpokenTime begin, end, duration;
  float confidence = -1;
};

/// Looks at the members of objects by the table. One thread.
class RecordReader {
 public:
  explicit RecordReader(const JsonTree& tree) : tree_(tree), names_(field_names()) {}

  /// O(members), those of times and speakers included.
  [[nodiscard]] Record read(ValueId object);
  /// The first of other readings: an object in an array.
  [[nodiscard]] ValueId best_of(ValueId array) const;
  [[nodiscard]] Field field(ValueId member) const { return names_.find(tree_.slice(tree_.values[member].key)).field; }
  /// The bytes between the marks of a string, those of a number.
  [[nodiscard]] std::string_view raw(ValueId value) const;
  [[nodiscard]] bool glued(const Record& record) const { return names_.is(NameKind::glued, raw(record.kind)); }

  /// The words of a string or number, decoded, in place of `words`.
  void decode(ValueId value, SpokenWords& words) const;
  /// Who it is: a label, or an object with a name; empty for what is too long.
  [[nodiscard]] std::string name_of(ValueId value) const;

  /// Calls use(key, name), both decoded, for each speaker of a table: an array of objects with a key and a name, or
  /// an object whose members' names are the keys.
  template <class Use>
  void for_speakers(ValueId table, Use use) const {
    for (auto m = table + 1; m < tree_.values[table].next; m = tree_.values[m].next) {
      const auto [key, name] = speaker_in(m);
      if (!key.empty() && name != kNoValue) use(key, name_of(name));
    }
  }

 private:
  struct Speaker {
    std::string key;
    ValueId name = kNoValue;
  };
  [[nodiscard]] Speaker speaker_in(ValueId member) const;
  [[nodiscard]] ValueId ranked(ValueId object, NameKind kind, ValueId but) const;
  [[nodiscard]] bool plain(ValueId value) const noexcept;
  void members(ValueId object);
  void in_best(ValueId object);
  bool take(ValueId member, FieldName name);
  bool set_time(SpokenTime& place, ValueId value, SpokenUnit unit) const;
  bool take_confidence(std::string_view words);
  [[nodiscard]] SpokenTime time_of(ValueId value, SpokenUnit unit) const;
  bool take_range(ValueId value, SpokenUnit unit);
  [[nodiscard]] ValueId member(ValueId object, std::string_view part) const;

  const JsonTree& tree_;
  const FieldNames& names_;
  Record record_;
  std::array<std::uint16_t, static_cast<std::size_t>(Field::none)> ranks_{};
  bool within_best_ = false;
};

}  // namespace v1
}  // namespace onrecord

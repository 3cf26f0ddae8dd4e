#include "readers/speech_json.hpp"

#include "readers/field_names.hpp"
#include "readers/json_scanner.hpp"
#include "readers/speech_writer.hpp"
#include "readers/spoken_time.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace onrecord {
inline namespace v1 {
namespace {

using ValueId = std::uint32_t;

constexpr std::size_t kMostLists = 4096;    // kinds of lists in one file
constexpr std::size_t kMostParts = 16;      // members of a time or a speaker that are looked at
constexpr std::size_t kLongestName = 200;   // of a speaker, in bytes
constexpr std::size_t kSearchedBytes = 64;  // how far a line's next word may stand behind the last one

/// What an object says of a piece of speech; kNoValue: nothing.
struct Record {
  ValueId text = kNoValue, speaker = kNoValue, kind = kNoValue, words = kNoValue;
  SpokenTime begin, end, duration;
  float confidence = -1;
};

/// Looks at the members of objects by the table.
class RecordReader {
 public:
  explicit RecordReader(const JsonTree& tree) : tree_(tree), names_(field_names()) {}

  Record read(ValueId object) {
    record_ = {};
    ranks_.fill(0xffff);
    members(object);
    return record_;
  }
  /// The first of other readings: an object in an array.
  [[nodiscard]] ValueId best_of(ValueId array) const {
    const auto first = array + 1;
    const bool any = tree_.values[array].kind == JsonKind::array && first < tree_.values[array].next;
    return any && tree_.values[first].kind == JsonKind::object ? first : kNoValue;
  }
  [[nodiscard]] Field field(ValueId member) const { return names_.find(tree_.slice(tree_.values[member].key)).field; }

  [[nodiscard]] std::string_view raw(ValueId value) const {
    return value == kNoValue ? std::string_view{} : tree_.slice(tree_.values[value].source);
  }
  [[nodiscard]] bool glued(const Record& record) const { return names_.glued(raw(record.kind)); }

  /// The words of a string or number, decoded.
  void decode(ValueId value, SpokenWords& words) const {
    words.clear();
    for (JsonUnits units(tree_.source, tree_.values[value].source); units.next();)
      words.add(units.words(), units.source());
  }
  /// Who it is: a label, or an object with a name.
  [[nodiscard]] std::string name_of(ValueId value) const {
    if (tree_.holds(value)) value = member(value, "name");
    if (value == kNoValue || tree_.values[value].source.size() > kLongestName) return {};
    SpokenWords words;
    decode(value, words);
    return collapse(words.text());
  }

 private:
  void members(ValueId object) {
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
  void in_best(ValueId object) {
    within_best_ = true;
    members(object);
    within_best_ = false;
  }

  bool take(ValueId m, FieldName name) {
    const auto kind = tree_.values[m].kind;
    const bool plain = kind == JsonKind::string || kind == JsonKind::number;
    switch (name.field) {
      case Field::text:
        return kind == JsonKind::string && set(record_.text, m);
      case Field::speaker:
        return ((plain && !raw(m).empty()) || (kind == JsonKind::object && member(m, "name") != kNoValue)) &&
               set(record_.speaker, m);
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
        return plain && take_confidence(raw(m));
      default:
        return false;
    }
  }
  static bool set(ValueId& place, ValueId value) {
    place = value;
    return true;
  }
  bool set_time(SpokenTime& place, ValueId value, SpokenUnit unit) const {
    const auto time = time_of(value, unit);
    if (time.stated()) place = time;
    return time.stated();
  }
  bool take_confidence(std::string_view words) {
    const auto value = read_time(words, SpokenUnit::seconds).value;
    if (value < 0 || value > 1) return false;
    record_.confidence = static_cast<float>(value);
    return true;
  }
  /// "1.5s", or {"seconds": 1, "nanos": 500000000}.
  [[nodiscard]] SpokenTime time_of(ValueId value, SpokenUnit unit) const {
    const auto kind = tree_.values[value].kind;
    if (kind == JsonKind::string || kind == JsonKind::number) return read_time(raw(value), unit);
    if (kind != JsonKind::object) return {};
    const auto seconds = member(value, "seconds"), nanos = member(value, "nanos");
    if (seconds == kNoValue && nanos == kNoValue) return {};
    const auto whole = read_time(raw(seconds), SpokenUnit::seconds),
               rest = read_time(raw(nanos), SpokenUnit::seconds);
    return {std::max(whole.value, 0.0) + std::max(rest.value, 0.0) / 1e9, SpokenUnit::seconds};
  }
  /// [0.5, 2], or {"from": 500, "to": 2000}; a single time is a start.
  bool take_range(ValueId value, SpokenUnit unit) {
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
  [[nodiscard]] ValueId member(ValueId object, std::string_view part) const {
    std::size_t seen = 0;
    if (tree_.values[object].kind != JsonKind::object) return kNoValue;
    for (auto m = object + 1; m < tree_.values[object].next && seen < kMostParts; m = tree_.values[m].next, ++seen)
      if (!tree_.holds(m) && is_part(m, part)) return m;
    return kNoValue;
  }
  [[nodiscard]] bool is_part(ValueId m, std::string_view part) const {
    return names_.part(tree_.slice(tree_.values[m].key)) == part;
  }

  const JsonTree& tree_;
  const FieldNames& names_;
  Record record_;
  std::array<std::uint16_t, 10> ranks_{};
  bool within_best_ = false;
};

/// Arrays that stand at one place of the file's scheme: "results.alternatives.words".
struct List {
  std::uint16_t rank = 0xffff;
  double bytes = 0, units = 0;  ///< of the words; of the time between their starts and ends, where no unit is told
  double first = -1, last = 0;  ///< starts whose unit is not told
  std::uint32_t records = 0, spoken = 0, timed = 0, spaced = 0;
  std::vector<ValueId> voiced;  ///< arrays of which a record has a speaker, ascending
  ValueId array = kNoValue;     ///< the last one
  std::uint32_t arrays = 0;

  [[nodiscard]] bool of_lines() const noexcept { return spaced * 10 >= records; }
};

/// Calls a function for each object of an array, with the list that it belongs to and the speaker of what holds it.
class Walk {
 public:
  explicit Walk(const JsonTree& tree) : tree_(tree), reader_(tree) {}

  struct Place {
    std::uint32_t list = 0;
    ValueId array = kNoValue;
    ValueId speaker = kNoValue;  // the object's own, or of what holds it
  };

  template <class Use>
  void run(Use use) {
    array(0, 0, kNoValue, use);
  }
  [[nodiscard]] const std::vector<std::uint16_t>& ranks() const noexcept { return ranks_; }
  RecordReader& reader() noexcept { return reader_; }

 private:
  template <class Use>
  void array(ValueId value, std::uint32_t list, ValueId speaker, Use& use) {
    for (auto e = value + 1; e < tree_.values[value].next; e = tree_.values[e].next) {
      if (tree_.values[e].kind == JsonKind::array) array(e, list, speaker, use);
      if (tree_.values[e].kind == JsonKind::object) object(e, {list, value, speaker}, use);
    }
  }
  template <class Use>
  void object(ValueId value, Place place, Use& use) {
    const auto record = reader_.read(value);
    if (record.speaker != kNoValue) place.speaker = record.speaker;
    if (place.array != kNoValue) use(place, record);
    for (auto m = value + 1; m < tree_.values[value].next; m = tree_.values[m].next) {
      if (!tree_.holds(m)) continue;
      const auto list = list_of(place.list, m);
      if (list == kNoValue) continue;
      const bool best = reader_.field(m) == Field::best;
      const auto inner = best ? reader_.best_of(m) : m;
      if (inner == kNoValue) continue;
      if (tree_.values[inner].kind == JsonKind::array)
        array(inner, list, place.speaker, use);
      else
        object(inner, {list, kNoValue, place.speaker}, use);
    }
  }

  /// The list of a member of an object that stands in a list.
  std::uint32_t list_of(std::uint32_t above, ValueId member) {
    const auto name = tree_.slice(tree_.values[member].key);
    const std::pair<std::uint32_t, std::string_view> key{above, name};
    if (const auto found = lists_.find(key); found != lists_.end()) return found->second;
    if (ranks_.size() >= kMostLists) return kNoValue;
    lists_.emplace(key, static_cast<std::uint32_t>(ranks_.size()));
    ranks_.push_back(field_names().list_rank(name));
    return static_cast<std::uint32_t>(ranks_.size() - 1);
  }

  const JsonTree& tree_;
  RecordReader reader_;
  std::map<std::pair<std::uint32_t, std::string_view>, std::uint32_t> lists_;
  std::vector<std::uint16_t> ranks_ = {0xffff};  // of each list; list 0 is the top
};

/// Who speaks from when to when, apart from the words.
struct Stretch {
  SpokenTime begin, end;
  ValueId speaker = kNoValue;
};

class SpeechReader {
 public:
  SpeechReader(TranscriptBuilder& builder, const JsonTree& tree) : builder_(builder), walk_(tree), tree_(tree) {}

  void run() {
    walk_.run([this](const Walk::Place& place, const Record& record) { count(place, record); });
    const auto best = choose();
    if (!best) return write_rest();
    list_ = *best;
    const auto& list = lists_[list_];
    unit_ = guess_unit(list.bytes, list.units > 0 ? list.units : list.last - list.first);
    sort_stretches();
    SpeechWriter writer(builder_, list.of_lines() ? PieceSize::line : PieceSize::word);
    walk_.run([&](const Walk::Place& place, const Record& record) {
      if (place.list == list_ && record.text != kNoValue && !repeats(place.array)) write(place, record, writer);
    });
  }

 private:
  // ---- which list

  void count(const Walk::Place& place, const Record& record) {
    if (lists_.size() <= place.list) lists_.resize(place.list + 1);
    if (record.text == kNoValue) return count_stretch(place, record);
    auto& list = lists_[place.list];
    const auto words = trim(walk_.reader().raw(record.text));
    if (words.empty()) return;
    list.rank = walk_.ranks()[place.list];
    list.arrays += list.array != place.array;
    list.array = place.array;
    ++list.records;
    list.bytes += static_cast<double>(words.size());
    list.spaced += words.find(' ') != std::string_view::npos;
    list.timed += record.begin.stated() || record.end.stated();
    count_time(record, list);
    if (place.speaker == kNoValue) return;
    ++list.spoken;
    if (list.voiced.empty() || list.voiced.back() != place.array) list.voiced.push_back(place.array);
  }
  static bool automatic(const SpokenTime& time) { return time.stated() && time.unit == SpokenUnit::automatic; }
  static void count_time(const Record& record, List& list) {
    if (automatic(record.begin)) {
      list.first = list.first < 0 ? record.begin.value : list.first;
      list.last = record.begin.value;
    }
    if (automatic(record.duration))
      list.units += record.duration.value;
    else if (automatic(record.begin) && automatic(record.end))
      list.units += std::max(record.end.value - record.begin.value, 0.0);
  }
  void count_stretch(const Walk::Place& place, const Record& record) {
    if (record.speaker == kNoValue || !record.begin.stated() || !record.end.stated()) return;
    stretches_.push_back({record.begin, record.end, place.speaker});
  }

  std::optional<std::uint32_t> choose() const {
    double most = 0;
    for (const auto& list : lists_) most = std::max(most, list.bytes);
    std::optional<std::uint32_t> best;
    for (std::uint32_t i = 0; i < lists_.size(); ++i) {
      if (lists_[i].records == 0 || lists_[i].bytes * 3 < most) continue;
      if (!best || better(lists_[i], lists_[*best])) best = i;
    }
    return best;
  }
  static bool better(const List& a, const List& b) {
    const auto worth = [](const List& list) {
      return 4 * (list.spoken > 0) + 2 * (list.timed * 2 >= list.records) + list.of_lines();
    };
    return worth(a) != worth(b) ? worth(a) > worth(b) : a.rank < b.rank;
  }
  /// Of several lists of words some have speakers: the others say the same once more (Google's, without voices).
  bool repeats(ValueId array) const {
    const auto& list = lists_[list_];
    return list.arrays > 1 && !list.of_lines() && !list.voiced.empty() &&
           !std::binary_search(list.voiced.begin(), list.voiced.end(), array);
  }

  // ---- who and when

  void sort_stretches() {
    if (lists_[list_].spoken > 0) stretches_.clear();
    std::stable_sort(stretches_.begin(), stretches_.end(),
                     [](const auto& a, const auto& b) { return a.begin.value < b.begin.value; });
  }
  /// Whose stretch a time lies in: the last one that began before.
  ValueId speaker_at(const SpokenTime& time) const {
    if (!time.stated() || stretches_.empty()) return kNoValue;
    const auto after = std::upper_bound(stretches_.begin(), stretches_.end(), time.value,
                                        [](double at, const Stretch& s) { return at < s.begin.value; });
    return after == stretches_.begin() ? kNoValue : (after - 1)->speaker;
  }
  std::uint32_t end_ms(const Record& record) const {
    if (record.end.stated()) return in_ms(record.end, unit_);
    return end_of(in_ms(record.begin, unit_), in_ms(record.duration, unit_));
  }

  // ---- the text

  void write(const Walk::Place& place, const Record& record, SpeechWriter& writer) {
    auto& reader = walk_.reader();
    reader.decode(record.text, words_);
    const auto speaker = place.speaker != kNoValue ? place.speaker : speaker_at(record.begin);
    name(speaker);
    const Said said{label_, in_ms(record.begin, unit_), end_ms(record), reader.glued(record)};
    const Span text = writer.write(said, words_);
    if (text.empty()) return;
    if (record.words != kNoValue && time_words(record.words, text)) return;
    if (said.begin_ms != kNoTime || said.end_ms != kNoTime || record.confidence >= 0)
      builder_.timed(text, said.begin_ms, said.end_ms, record.confidence);
  }
  /// Sets label_: of nobody, where the speaker is not told.
  void name(ValueId speaker) {
    if (speaker == named_) return;
    label_ = speaker == kNoValue ? std::string() : speaker_label(walk_.reader().name_of(speaker));
    named_ = speaker;
  }
  /// The words of a line that are found in it, one behind the other; false where none is.
  bool time_words(ValueId array, Span text) {
    const std::string line(words_.text());
    std::size_t from = 0;
    bool any = false;
    for (auto e = array + 1; e < tree_.values[array].next; e = tree_.values[e].next) {
      if (tree_.values[e].kind != JsonKind::object) continue;
      const auto word = word_reader_.read(e);
      if (word.text == kNoValue || !word.begin.stated()) continue;
      word_reader_.decode(word.text, word_);
      const auto found = find_word(line, trim(word_.text()), from);
      if (found.empty()) continue;
      builder_.timed({text.begin + found.begin, text.begin + found.end}, in_ms(word.begin, unit_), end_ms(word),
                     word.confidence);
      from = found.end;
      any = true;
    }
    return any;
  }
  static Span find_word(std::string_view line, std::string_view word, std::size_t from) {
    if (word.empty()) return {};
    const auto at = line.substr(from, word.size() + kSearchedBytes).find(word);
    if (at == std::string_view::npos) return {};
    const auto begin = static_cast<std::uint32_t>(from + at);
    return {begin, begin + static_cast<std::uint32_t>(word.size())};
  }

  /// No list says anything: what a single object says, else everything as it stands.
  void write_rest() {
    SpeechWriter writer(builder_, PieceSize::line);
    bool any = false;
    for (ValueId v = 1; v < tree_.values.size(); ++v) {
      if (tree_.values[v].kind != JsonKind::string || walk_.reader().field(v) != Field::text) continue;
      walk_.reader().decode(v, words_);
      any = !writer.write({}, words_).empty() || any;
    }
    if (any) return;
    const Span all{0, static_cast<std::uint32_t>(builder_.source().size())};
    builder_.diagnose(Severity::warning, all, "unknown_json", "no field holds speech: taken as text");
    builder_.copy(all);
  }

  TranscriptBuilder& builder_;
  Walk walk_;
  const JsonTree& tree_;
  RecordReader word_reader_{tree_};
  std::vector<List> lists_;
  std::vector<Stretch> stretches_;
  std::uint32_t list_ = 0;
  SpokenUnit unit_ = SpokenUnit::seconds;
  SpokenWords words_, word_;
  std::string label_;
  ValueId named_ = kNoValue;
};

}  // namespace

float sniff_speech_json(std::string_view beginning) {
  const auto words = trim(beginning);
  if (words.empty() || (words.front() != '{' && words.front() != '[')) return 0;
  const auto first = trim(words.substr(1));
  if (first.empty() || (first.front() != '"' && first.front() != '{' && first.front() != '[')) return 0;
  const auto& names = field_names();
  bool says = false, told = false;
  JsonScanner scanner(words);
  for (auto token = scanner.next(); token.kind != JsonKind::end; token = scanner.next()) {
    if (token.kind != JsonKind::key) continue;
    const auto key = slice(words, token.source);
    const auto field = names.find(key).field;
    says = says || field == Field::text || field == Field::words || names.list_rank(key) != 0xffff;
    told = told || field == Field::start || field == Field::range || field == Field::speaker;
  }
  return says ? (told ? 0.95F : 0.7F) : 0;
}

void read_speech_json(TranscriptBuilder& builder) {
  const auto tree = JsonTree::read(builder.source());
  if (!tree.complete) {
    const Span behind{tree.values.back().source.end, static_cast<std::uint32_t>(builder.source().size())};
    builder.diagnose(Severity::warning, behind, "json_too_long",
                     "found more than 4194304 values: the rest is left out");
  }
  SpeechReader(builder, tree).run();
}

}  // namespace v1
}  // namespace onrecord

#include "readers/speech_json.hpp"

#include "readers/speech_record.hpp"
#include "readers/speech_voices.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostLists = 4096;    // kinds of lists in one file
constexpr std::size_t kSearchedBytes = 64;  // how far a line's next word may stand behind the last one

/// Arrays that stand at one place of the file's scheme: "results.alternatives.words".
struct List {
  std::uint16_t rank = kNoRank;
  double bytes = 0, units = 0;  ///< of the words; of the time between their starts and ends, where no unit is told
  double first = -1, last = 0;  ///< starts whose unit is not told
  std::uint32_t records = 0, spoken = 0, timed = 0, spaced = 0;
  std::vector<ValueId> voiced;             ///< arrays of which a record has a speaker, ascending
  ValueId array = kNoValue;                ///< the last one
  std::uint32_t arrays = 0, in_array = 0;  ///< in_array: records of the last one
  double begun = -1, opened = -1;          ///< the first start of all, and of the last array, in whichever unit
  double before = -1;                      ///< the last start of all
  std::uint32_t back = 0;                  ///< starts before the one above
  std::uint32_t channel = SpeechVoices::kNoChannel;
  bool channels = false;  ///< there are several

  [[nodiscard]] bool of_lines() const noexcept { return spaced * 10 >= records; }
  [[nodiscard]] bool has_voices() const noexcept { return spoken > 0 || channels; }
  /// The last array begins where the first one did and is as long as all others together: it says all once more.
  [[nodiscard]] bool says_again() const noexcept {
    return arrays > 1 && !channels && begun >= 0 && opened == begun && in_array * 2 >= records;
  }

  void enter(ValueId value) {
    if (array == value) return;
    array = value;
    ++arrays;
    in_array = 0;
    opened = -1;
  }
  void start(double value) {
    if (begun < 0) begun = value;
    if (opened < 0) opened = value;
    back += value < before;
    before = value;
  }
  void on(std::uint32_t number) {
    channels = channels || (channel != SpeechVoices::kNoChannel && channel != number);
    channel = number;
  }
};

/// Calls a function for each object of an array, with the list that it belongs to and the speaker of what holds it.
class Walk {
 public:
  explicit Walk(const JsonTree& tree) : tree_(tree), reader_(tree) {}

  struct Place {
    std::uint32_t list = 0;
    ValueId array = kNoValue;
    ValueId speaker = kNoValue;  // the object's own, or of what holds it
    ValueId channel = kNoValue;  // the same; a number or label, or the element of an array of channels
  };

  template <class Use>
  void run(Use use) {
    array(0, {}, false, use);
  }
  [[nodiscard]] const std::vector<std::uint16_t>& ranks() const noexcept { return ranks_; }
  RecordReader& reader() noexcept { return reader_; }

 private:
  /// `place`: of what holds the array; `channels`: each element is one.
  template <class Use>
  void array(ValueId value, Place place, bool channels, Use& use) {
    place.array = value;
    for (auto e = value + 1; e < tree_.values[value].next; e = tree_.values[e].next) {
      if (channels) place.channel = e;
      if (tree_.values[e].kind == JsonKind::array) array(e, place, false, use);
      if (tree_.values[e].kind == JsonKind::object) object(e, place, use);
    }
  }
  template <class Use>
  void object(ValueId value, Place place, Use& use) {
    const auto record = reader_.read(value);
    if (record.speaker != kNoValue) place.speaker = record.speaker;
    if (record.channel != kNoValue) place.channel = record.channel;
    if (place.array != kNoValue) use(place, record);
    place.array = kNoValue;
    const auto above = place.list;
    for (auto m = value + 1; m < tree_.values[value].next; m = tree_.values[m].next) {
      if (!tree_.holds(m)) continue;
      place.list = list_of(above, m);
      if (place.list == kNoValue) continue;
      const bool best = reader_.field(m) == Field::best;
      const auto inner = best ? reader_.best_of(m) : m;
      if (inner == kNoValue) continue;
      if (tree_.values[inner].kind == JsonKind::array)
        array(inner, place, field_names().is(NameKind::apart, tree_.slice(tree_.values[m].key)), use);
      else
        object(inner, place, use);
    }
  }

  /// The list of a member of an object that stands in a list.
  std::uint32_t list_of(std::uint32_t above, ValueId member) {
    const auto name = tree_.slice(tree_.values[member].key);
    const std::pair<std::uint32_t, std::string_view> key{above, name};
    if (const auto found = lists_.find(key); found != lists_.end()) return found->second;
    if (ranks_.size() >= kMostLists) return kNoValue;
    lists_.emplace(key, static_cast<std::uint32_t>(ranks_.size()));
    ranks_.push_back(field_names().rank(NameKind::list, name));
    return static_cast<std::uint32_t>(ranks_.size() - 1);
  }

  const JsonTree& tree_;
  RecordReader reader_;
  std::map<std::pair<std::uint32_t, std::string_view>, std::uint32_t> lists_;
  std::vector<std::uint16_t> ranks_ = {kNoRank};  // of each list; list 0 is the top
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
    read_tables();
    walk_.run([this](const Walk::Place& place, const Record& record) { count(place, record); });
    const auto best = choose();
    if (!best) return write_rest();
    list_ = *best;
    const auto& list = lists_[list_];
    unit_ = guess_unit(list.bytes, list.units > 0 ? list.units : list.last - list.first);
    sort_stretches();
    if (list.channels && list.back > 0) diagnose_channels();
    SpeechWriter writer(builder_, list.of_lines() ? PieceSize::line : PieceSize::word);
    walk_.run([&](const Walk::Place& place, const Record& record) {
      if (place.list == list_ && record.text != kNoValue && !repeats(place.array)) write(place, record, writer);
    });
  }

 private:
  void read_tables() {
    for (ValueId v = 1; v < tree_.values.size(); ++v)
      if (tree_.holds(v) && field_names().is(NameKind::table, tree_.slice(tree_.values[v].key)))
        walk_.reader().for_speakers(v, [&](const auto& key, auto name) { voices_.call(key, std::move(name)); });
  }
  /// The way back to the file may not turn round.
  void diagnose_channels() {
    const Span all{0, static_cast<std::uint32_t>(builder_.source().size())};
    builder_.diagnose(Severity::warning, all, "channels_apart",
                      "channels stand one behind the other: the text keeps the order of the file, not that of time");
  }

  // ---- which list

  void count(const Walk::Place& place, const Record& record) {
    if (lists_.size() <= place.list) lists_.resize(place.list + 1);
    if (record.text == kNoValue) return count_stretch(place, record);
    auto& list = lists_[place.list];
    const auto words = trim(walk_.reader().raw(record.text));
    if (words.empty()) return;
    list.rank = walk_.ranks()[place.list];
    list.enter(place.array);
    ++list.records;
    ++list.in_array;
    list.bytes += static_cast<double>(words.size());
    list.spaced += words.find(' ') != std::string_view::npos;
    list.timed += record.begin.stated() || record.end.stated();
    count_time(record, list);
    if (record.begin.stated()) list.start(record.begin.value);
    if (place.channel != kNoValue) list.on(channel_of(place.channel));
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
      return 8 * list.has_voices() + 4 * (list.timed * 2 >= list.records) + 2 * list.of_lines() + (list.back == 0);
    };
    return worth(a) != worth(b) ? worth(a) > worth(b) : a.rank < b.rank;
  }
  /// Of several lists of words some have speakers: the others say the same once more (Google's, without voices).
  bool repeats(ValueId array) const {
    const auto& list = lists_[list_];
    if (!list.voiced.empty() && list.voiced.back() == list.array && list.says_again()) return array != list.array;
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
    name(speaker, place.channel);
    const Said said{label_, in_ms(record.begin, unit_), end_ms(record), reader.glued(record)};
    const Span text = writer.write(said, words_);
    if (text.empty()) return;
    if (record.words != kNoValue && time_words(record.words, text)) return;
    if (said.begin_ms != kNoTime || said.end_ms != kNoTime || record.confidence >= 0)
      builder_.timed(text, said.begin_ms, said.end_ms, record.confidence);
  }
  /// Sets label_: of nobody, where the speaker is not told.
  void name(ValueId speaker, ValueId channel) {
    if (!lists_[list_].channels) channel = kNoValue;
    if (speaker == named_ && channel == named_channel_) return;
    const auto number = channel == kNoValue ? SpeechVoices::kNoChannel : channel_of(channel);
    label_ = voices_.name(speaker == kNoValue ? std::string() : walk_.reader().name_of(speaker), number);
    named_ = speaker;
    named_channel_ = channel;
  }
  /// By its label, or the element of an array of channels.
  std::uint32_t channel_of(ValueId value) {
    if (tree_.holds(value)) return voices_.channel('#' + std::to_string(value));
    return voices_.channel(walk_.reader().raw(value));
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
  SpeechVoices voices_;
  ValueId named_ = kNoValue, named_channel_ = kNoValue;
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
    says = says || field == Field::text || field == Field::words || names.is(NameKind::list, key);
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

#include "turns/cast.hpp"

#include "text/unicode.hpp"
#include "turns/names.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace onrecord {
inline namespace v1 {
namespace {

/// "political scientist" of "Political scientist"; "Prime Minister" stays.
std::string small_start(std::string_view words) {
  if (words.empty()) return {};
  std::size_t at = 0;
  (void)next_point(words, at);
  const auto rest = words.substr(at);
  const bool several_capitals = rest != lower(rest);
  return several_capitals ? std::string(words) : lower(words.substr(0, at)) + std::string(rest);
}

class LabelCast {
 public:
  LabelCast(const DocumentData& data, const ResourcesData& resources, const LabelGroups& labels, const People& people)
      : data_(data),
        resources_(resources),
        labels_(labels),
        people_(people),
        restore_(data),
        voice_of_(labels.groups().size(), kNone) {
    for (std::uint32_t g = 0; g < labels.groups().size() && frequent_.size() < 16; ++g)
      if (labels.groups()[g].marks >= 5) frequent_.push_back(g);
  }

  std::vector<Voice> cast(const ReadingDraft& reading, std::vector<TurnDraft>& turns) {
    deposition_ = reading.layout == Layout::deposition;
    press_ = reading.layout == Layout::labels;
    std::uint32_t seen = 0, examiner = kNone;
    for (auto& turn : turns) {
      for (; seen <= turn.first; ++seen)
        if (reading.openings[seen].examiner) examiner = seen;
      const auto& opening = reading.openings[turn.first];
      if (opening.group == kNone)
        turn.voice = opening.unnamed ? unnamed_voice() : numbered_questioner();
      else if (opening.role == Role::interviewer && examiner != kNone)
        turn.voice = examining_voice(reading.openings[examiner]);
      else
        turn.voice = voice_of(opening.group, opening);
    }
    return std::move(voices_);
  }

 private:
  std::uint32_t voice_of(std::uint32_t group, const Opening& opening) {
    auto& voice = voice_of_[group];
    if (voice == kNone) voice = find_voice(labels_.groups()[group], opening);
    return voice;
  }

  /// Counsel who objected before may examine later.
  std::uint32_t examining_voice(const Opening& opening) {
    const auto voice = voice_of(opening.group, opening);
    voices_[voice].hint = Role::interviewer;
    return voice;
  }

  std::uint32_t find_voice(const LabelGroup& group, const Opening& opening) {
    const auto& parts = group.parts;
    if (const auto meant = meant_voice(group, opening); meant != kNone) return meant;
    if (parts.function || parts.name.empty()) return function_voice(group, opening);
    const auto key = lower(collapse(parts.name));
    if (const auto found = by_name_.find(key); found != by_name_.end()) return found->second;
    if (const auto fuller = fuller_voice(key); fuller != kNone) return by_name_[key] = fuller;
    const auto voice = new_voice(group, opening, key);
    return by_name_[key] = voice;
  }

  /// "Q", "INTERVIEWER", "THE PRESIDENT": the same function is the same voice, "Q." and "Q:" too.
  std::uint32_t function_voice(const LabelGroup& group, const Opening& opening) {
    const auto key = function_key(group, opening);
    if (const auto found = by_name_.find(key); found != by_name_.end()) return found->second;
    if (const auto holder = office_holder(group); holder != kNone) return by_name_[key] = holder;
    Voice voice;
    voice.function = true;
    // "Q" beside "THE PRESIDENT:" is whoever holds the microphone.
    voice.crowd = group.parts.crowd && (opening.role == Role::unknown || press_);
    voice.hint = opening.role != Role::unknown ? opening.role : group.parts.role;
    voice.office = group.parts.office_only;
    if (voice.office) voice.description = office_words(group.parts.office);
    voice.evidence = span_of(group.label);
    if (voice.office)
      name_office(voice);
    else if (!voice.crowd)
      name_function(voice);
    return by_name_[key] = add(std::move(voice));
  }
  /// "THE PRESIDENT" once among many "PRESIDENT OBAMA": he, where no other president speaks.
  std::uint32_t office_holder(const LabelGroup& group) const {
    if (!group.parts.office_only) return kNone;
    const auto office = bare_office(group.parts.office);
    const LabelGroup* named = nullptr;
    std::uint32_t found = kNone;
    const auto n = std::min<std::size_t>(labels_.groups().size(), 64);
    for (std::uint32_t g = 0; g < n; ++g) {
      const auto& other = labels_.groups()[g];
      if (other.parts.function || !other.parts.titled || bare_office(other.parts.office) != office) continue;
      if (named && lower(named->parts.name) != lower(other.parts.name)) return kNone;
      named = &other;
      found = voice_of_[g];
    }
    return named && named->marks >= 3 * group.marks ? found : kNone;
  }
  static std::string bare_office(std::string_view office) {
    auto key = phrase_key(office);
    return key.compare(0, 4, "the ") == 0 ? key.substr(4) : key;
  }
  std::string function_key(const LabelGroup& group, const Opening& opening) const {
    auto key = phrase_key(group.parts.office);
    while (!key.empty() && (key.back() == '.' || key.back() == ':')) key.pop_back();
    if (key.compare(0, 4, "the ") == 0) key = key.substr(4);
    if (opening.role != Role::unknown)
      key = to_string(opening.role);
    else if (deposition_ && group.parts.role == Role::interviewee)
      key = to_string(group.parts.role);  // THE WITNESS is A
    return "\n" + key;                    // no name contains it
  }
  /// The voice of this name, or a new one.
  std::uint32_t add(Voice voice) {
    const auto id = static_cast<std::uint32_t>(voices_.size());
    full_.resize(id + 1);
    if (!voice.name.empty()) {
      const auto [same, added] = by_name_.emplace(lower(voice.name), id);
      if (!added) return same->second;
      index(id, lower(voice.name));
    }
    voices_.push_back(std::move(voice));
    return id;
  }

  /// "PRIM MINISTER" once, "PRIME MINISTER" forty times: a slip of the typist.
  std::uint32_t meant_voice(const LabelGroup& group, const Opening& opening) {
    if (group.marks > 4 || group.label.size() < 6 || !group.parts.upper) return kNone;
    for (const auto frequent : frequent_) {
      const auto& other = labels_.groups()[frequent];
      if (other.label.size() < 6 || !near(group.label, other.label, group.label.size() >= 10 ? 2 : 1)) continue;
      return voice_of(frequent, opening);
    }
    return kNone;
  }
  /// Edit distance at most `most`, in bytes. O(length × most).
  static bool near(std::string_view a, std::string_view b, std::size_t most) {
    if (a.size() > 48 || b.size() > 48 || a.size() > b.size() + most || b.size() > a.size() + most) return false;
    std::array<std::size_t, 49> row{};
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t j = 1; j <= b.size(); ++j) {
        const auto above = row[j];
        row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
        diagonal = above;
      }
    }
    return row[b.size()] <= most;
  }

  /// "Interviewer: Samira Holt" in the head names the label "Interviewer".
  void name_function(Voice& voice) {
    if (voice.hint != Role::interviewer && voice.hint != Role::interviewee && voice.hint != Role::moderator) return;
    const Person* found = nullptr;
    for (const auto& person : people_.all) {
      if (person.role != voice.hint) continue;
      if (found) return;
      found = &person;
    }
    if (voice.hint == Role::interviewee && !found) found = people_.introduced();
    if (found) adopt(voice, *found);
  }
  /// "Remarks by President Ilse Arlen" names the label "THE PRESIDENT".
  void name_office(Voice& voice) {
    const Person* found = nullptr;
    for (const auto& person : people_.all) {
      if (person.description.empty() || lower(person.description) != lower(voice.description)) continue;
      if (found) return;
      found = &person;
    }
    if (!found) return;
    const auto office = voice.description;
    adopt(voice, *found);
    voice.description = office;
  }
  std::string office_words(std::string_view office) {
    if (office.substr(0, 4) == "THE " || office.substr(0, 4) == "The ") office = office.substr(4);
    if (office.size() <= 3) return std::string(office);  // PM
    return restore_.restore(office);
  }
  void adopt(Voice& voice, const Person& person) {
    voice.name = restore_.restore(person.name);
    voice.evidence = person.evidence;
    voice.person = &person;
    if (!person.description.empty()) voice.description = small_start(person.description);
  }

  /// "KOVÁCS" after "MARTA KOVÁCS", "Dana" after "Dana Whist"; not where two could be meant.
  std::uint32_t fuller_voice(const std::string& key) const {
    for (const auto* index : {&by_last_, &by_first_}) {
      const auto space = key.find_last_of(' ');
      const auto found = index->find(index == &by_last_ ? key.substr(space + 1) : key);
      if (found == index->end()) continue;
      std::uint32_t match = kNone;
      for (const auto voice : found->second) {
        if (!contains_at_end(full_[voice], key, index == &by_first_)) continue;
        if (match != kNone) return kNone;
        match = voice;
      }
      if (match != kNone) return match;
    }
    return kNone;
  }
  static bool contains_at_end(const std::string& full, const std::string& key, bool start) {
    if (full.size() <= key.size()) return false;
    return start ? full.compare(0, key.size(), key) == 0 && full[key.size()] == ' '
                 : full.compare(full.size() - key.size(), key.size(), key) == 0 &&
                       full[full.size() - key.size() - 1] == ' ';
  }

  std::uint32_t new_voice(const LabelGroup& group, const Opening& opening, const std::string& key) {
    Voice voice;
    voice.hint = opening.role == Role::unknown && deposition_ ? Role::other : opening.role;
    voice.titled = group.parts.titled;
    voice.office = group.parts.titled && !honorific_only(group.parts.office);
    voice.evidence = span_of(group.parts.name);
    voice.name = restore_.restore(collapse(group.parts.name));
    if (voice.office) voice.description = office_words(group.parts.office);
    if (const auto* person = person_of(group, key)) {
      const auto described = voice.description;
      adopt(voice, *person);
      if (!described.empty()) voice.description = described;
    }
    return add(std::move(voice));
  }
  void index(std::uint32_t id, std::string full) {
    const auto last = full.find_last_of(' ');
    if (last != std::string::npos) {
      // At most a handful of people share a surname; hostile input may not make the lists long.
      if (auto& list = by_last_[full.substr(last + 1)]; list.size() < 8) list.push_back(id);
      if (auto& list = by_first_[full.substr(0, full.find(' '))]; list.size() < 8) list.push_back(id);
    }
    full_[id] = std::move(full);
  }
  bool honorific_only(std::string_view office) const {
    const auto& list = resources_.list(ListName::label_words);
    auto key = phrase_key(office);
    while (!key.empty() && key.back() == '.') key.pop_back();
    for (const auto* entry = list.find(key); entry; entry = list.another(*entry))
      if (entry->field(0) == "office") return false;
    return true;
  }
  const Person* person_of(const LabelGroup& group, const std::string& key) const {
    const auto name = group.parts.name;
    for (const auto& person : people_.all)
      if (lower(person.name) == key) return &person;
    if (group.parts.words == 1 && group.parts.upper && name.size() <= 6)
      if (const auto* person = people_.by_initials(name)) return person;
    if (const auto* person = people_.by_surname(key); person && !taken(*person)) return person;
    if (group.parts.words > 1 || group.parts.titled) return nullptr;
    const auto* person = people_.by_given_name(key);
    return person && !taken(*person) ? person : nullptr;
  }
  /// Another label has this person's full name.
  bool taken(const Person& person) const {
    const auto key = lower(person.name);
    return std::any_of(
        labels_.groups().begin(),
        labels_.groups().begin() + std::min<std::ptrdiff_t>(64, static_cast<std::ptrdiff_t>(labels_.groups().size())),
        [&](const auto& g) { return g.accepted && lower(g.parts.name) == key; });
  }
  /// Empty for the name of a voice, which is not in the text.
  Span span_of(std::string_view words) const {
    if (words.data() < data_.text.data() || words.data() >= data_.text.data() + data_.text.size()) return {};
    const auto begin = static_cast<std::uint32_t>(words.data() - data_.text.data());
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
  }

  std::uint32_t unnamed_voice() {
    const auto [found, added] = by_name_.emplace("\nunnamed", static_cast<std::uint32_t>(voices_.size()));
    if (!added) return found->second;
    Voice voice;
    voice.function = voice.crowd = voice.unnamed = true;
    voice.hint = Role::other;
    return add(std::move(voice));
  }
  std::uint32_t numbered_questioner() {
    const auto [found, added] = by_name_.emplace("\ninterviewer", static_cast<std::uint32_t>(voices_.size()));
    if (!added) return found->second;
    Voice voice;
    voice.function = true;
    voice.hint = Role::interviewer;
    voices_.push_back(std::move(voice));
    return found->second;
  }

  const DocumentData& data_;
  const ResourcesData& resources_;
  const LabelGroups& labels_;
  const People& people_;
  CaseRestorer restore_;
  bool deposition_ = false, press_ = false;
  std::vector<Voice> voices_;
  std::vector<std::string> full_;  // of each voice: lower case
  std::vector<std::uint32_t> voice_of_;
  std::vector<std::uint32_t> frequent_;  // groups with which a misspelt label may be compared
  std::unordered_map<std::string, std::uint32_t> by_name_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_last_, by_first_;
};

}  // namespace

std::vector<Voice> cast_labels(const DocumentData& data, const ResourcesData& resources, const ReadingDraft& reading,
                               const LabelGroups& labels, const People& people, std::vector<TurnDraft>& turns) {
  return LabelCast(data, resources, labels, people).cast(reading, turns);
}

std::vector<Voice> cast_sides(const DocumentData& data, const ReadingDraft& reading, const People& people,
                              std::vector<TurnDraft>& turns) {
  std::vector<Voice> voices;
  std::uint32_t of[3] = {kNone, kNone, kNone};  // interviewer, interviewee, nobody knows
  for (auto& turn : turns) {
    const auto& opening = reading.openings[turn.first];
    const bool answers = opening.role == Role::interviewee;
    auto& voice = of[opening.unnamed ? 2U : answers];
    if (voice == kNone) {
      voice = static_cast<std::uint32_t>(voices.size());
      Voice made;
      made.hint = opening.unnamed ? Role::other : answers ? Role::interviewee : Role::interviewer;
      made.function = true;
      made.crowd = made.unnamed = opening.unnamed;
      voices.push_back(made);
    }
    turn.voice = voice;
  }
  (void)data;
  if (const auto* person = people.introduced(); person && of[1] != kNone) {
    auto& voice = voices[of[1]];
    voice.name = std::string(person->name);
    voice.person = person;
    voice.evidence = person->evidence;
    voice.description = small_start(person->description);
  }
  return voices;
}

}  // namespace v1
}  // namespace onrecord

#include "turns/people.hpp"

#include "text/unicode.hpp"

#include <algorithm>

// A page without labels names its interviewee in the title or the lead, in a few ways that every paper uses: "X told
// Y", "interview with X", "X, biologist, …", or simply as the one person whom the lead is about.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostPeople = 64;
constexpr std::uint32_t kHeadBytes = 16384;

bool is_head(RegionKind kind) {
  return kind != RegionKind::navigation && kind != RegionKind::boilerplate && kind != RegionKind::comment &&
         kind != RegionKind::page_date;
}

std::size_t words_in(std::string_view words) {
  return static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
}

class PeopleFinder {
 public:
  PeopleFinder(const DocumentData& data, const ResourcesData& resources, Span where)
      : data_(data), resources_(resources), where_{where.begin, where.begin + std::min(where.size(), kHeadBytes)} {}

  People find() {
    const auto ends_before = [](const auto& row, std::uint32_t at) { return row.span.end <= at; };
    auto region = static_cast<std::size_t>(
        std::lower_bound(data_.regions.begin(), data_.regions.end(), where_.begin, ends_before) -
        data_.regions.begin());
    auto from = std::lower_bound(data_.blocks.begin(), data_.blocks.end(), where_.begin, ends_before);
    for (; from != data_.blocks.end() && from->span.begin < where_.end; ++from) {
      const auto& block = *from;
      while (region + 1 < data_.regions.size() && data_.regions[region].span.end <= block.span.begin) ++region;
      const auto kind = region >= data_.regions.size() ? RegionKind::lead : data_.regions[region].kind;
      if (is_head(kind)) read_block({block.span.begin, std::min(block.span.end, where_.end)}, kind);
    }
    for (auto& person : people_.all) score(person);
    auto& all = people_.all;
    all.erase(
        std::remove_if(all.begin(), all.end(), [](const auto& p) { return p.faint && p.role == Role::unknown; }),
        all.end());
    return std::move(people_);
  }

 private:
  void read_block(Span block, RegionKind kind) {
    runs_ = name_runs(data_, resources_, block);
    for (std::size_t i = 0; i < runs_.size(); ++i) read_run(i, block, kind);
  }

  void read_run(std::size_t i, Span block, RegionKind kind) {
    const Span run = runs_[i];
    const auto words = data_.slice(run);
    if (words_in(words) < 2 || words_in(words) > 5) return mention(words);
    if (no_person(words) || words == data_.view(data_.metadata.site) || words == data_.view(data_.metadata.outlet))
      return;
    auto& person = person_of(run);
    person.faint = person.faint && kind == RegionKind::masthead && !sentence(data_.slice(block));
    person.titled = person.titled || kind == RegionKind::title || kind == RegionKind::duplicate;
    person.author = person.author || kind == RegionKind::byline;
    if (kind == RegionKind::caption || kind == RegionKind::note) return;
    const bool leads = data_.slice({block.begin, run.begin}).find_first_of(".,:;") == std::string_view::npos;
    person.score += leads && kind != RegionKind::byline ? 1.0F : 0.0F;
    cues(person, run, block, kind, i);
    if (i > 0) inherit(person, data_.slice({runs_[i - 1].end, run.begin}), data_.slice(runs_[i - 1]));
  }
  /// "We talk with Jenny Zhang, Josh Meyer and Remy Muhire": what is said of the first one holds for all.
  void inherit(Person& person, std::string_view between, std::string_view before) {
    if (person.role != Role::unknown ||
        (between != ", " && between != " and " && between != ", and " && between != " & "))
      return;
    for (const auto& other : people_.all)
      if (other.name == before && other.role == Role::interviewee) person.role = other.role;
  }

  /// A line that regions took for a slogan and that says more than one.
  static bool sentence(std::string_view words) { return words.size() > 40 && words.back() == '.'; }

  /// A surname or a given name alone: one more mention of somebody named before.
  void mention(std::string_view word) {
    for (auto& person : people_.all)
      if (surname_of(person.name) == word || person.name.substr(0, person.name.find(' ')) == word) ++person.mentions;
  }

  Person& person_of(Span run) {
    const auto name = data_.slice(run);
    for (auto& person : people_.all)
      if (lower(person.name) == lower(name)) return ++person.mentions, person;
    if (people_.all.size() == kMostPeople) return spare_ = Person{};
    Person person;
    person.name = name;
    person.evidence = run;
    person.faint = true;
    people_.all.push_back(person);
    return people_.all.back();
  }

  /// Organizations, places, bridges.
  bool no_person(std::string_view words) const {
    const auto& organizations = resources_.list(ListName::organization_words);
    const auto& places = resources_.list(ListName::location_words);
    if (resources_.list(ListName::organizations).has(words) || resources_.list(ListName::locations).has(words))
      return true;
    const bool given = resources_.list(ListName::first_names).has(words.substr(0, words.find(' ')));
    for (std::size_t at = 0, n = 0; at < words.size(); ++n) {
      const auto end = std::min(words.find(' ', at), words.size());
      const auto word = words.substr(at, end - at);
      const bool surname = given && n > 0;
      if (!surname && (organizations.has(word) || organizations.has(lower(word)) || places.has(lower(word))))
        return true;
      at = end + 1;
    }
    return false;
  }

  void cues(Person& person, Span run, Span block, RegionKind kind, std::size_t i) {
    const auto before = data_.slice({block.begin, run.begin}), after = data_.slice({run.end, block.end});
    describe(person, before);
    if (const auto* cue = ending(before)) take(person, *cue);
    if (const auto* cue = verb_after(after)) {
      take(person, *cue);
      outlet_after(i, *cue);
    }
    // "Slow Trains, Warm Soup" is a title of its own.
    const bool titles =
        kind == RegionKind::title && after.size() > 2 && after[0] == ',' && starts_upper(after.substr(2));
    if (after.substr(0, 1) == "," || after.substr(0, 1) == ":") person.score += titles ? -1.0F : 1.0F;
  }
  /// The cue behind the name, or behind up to three appositions: "Pim Vosper, 61, ferryman, as told to".
  const LexiconEntry* verb_after(std::string_view after) const {
    for (std::size_t n = 0; n < 4; ++n) {
      if (const auto* cue = beginning(trim(after))) return cue;
      const auto comma = after.find(',', n > 0 || after.substr(0, 1) == "," ? 0 : after.size());
      if (comma == std::string_view::npos || comma > 60) return nullptr;
      after = after.substr(comma + 1);
    }
    return nullptr;
  }
  void take(Person& person, const LexiconEntry& cue) {
    const auto role = cue.field(1);
    if (role == "author") {
      person.author = true;
    } else if (role == "other") {
      person.role = Role::other;
    } else {
      Role said = Role::unknown;
      (void)parse_label(role, said);
      if (person.role == Role::unknown) person.role = said;
      if (said == Role::interviewee) person.score += 3;
    }
  }

  /// The longest cue at the end of the words before a name; an article or an occupation may stand between.
  const LexiconEntry* ending(std::string_view before) const {
    auto key = phrase_key(before.substr(before.size() > 80 ? first_boundary(before, before.size() - 80) : 0));
    const LexiconEntry* found = nullptr;
    for (std::size_t dropped = 0; dropped < 5 && !found && !key.empty(); ++dropped) {
      for (std::size_t at = key.size(), n = 0; n < 4 && at > 0; ++n) {
        at = key.rfind(' ', at - 1);
        const auto from = at == std::string::npos ? 0 : at + 1;
        if (const auto* entry = side(key.substr(from), "before")) found = entry;
        if (at == std::string::npos) break;
      }
      if (!drops(key)) break;
    }
    return found;
  }
  /// Takes a last word that only describes: "the", "Dr.", "mathematician".
  bool drops(std::string& key) const {
    const auto at = key.rfind(' ');
    auto word = key.substr(at == std::string::npos ? 0 : at + 1);
    while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.pop_back();
    const auto* entry = resources_.list(ListName::function_words).find(word);
    const bool article = entry && entry->field(0) == "determiner";
    if (!article && word != "and" && !resources_.list(ListName::occupations).has(word) &&
        !resources_.list(ListName::demonyms).has(word) &&
        resources_.list(ListName::label_words).find(word) == nullptr)
      return false;
    key.resize(at == std::string::npos ? 0 : at);
    return true;
  }
  const LexiconEntry* beginning(std::string_view after) const {
    const auto key = phrase_key(after.substr(0, last_boundary(after, 48)));
    const LexiconEntry* found = nullptr;
    for (std::size_t end = 0, n = 0; n < 5 && end < key.size(); ++n) {
      end = std::min(key.find(' ', end + 1), key.size());
      if (const auto* entry = side(key.substr(0, end), "after")) found = entry;
    }
    return found;
  }
  const LexiconEntry* side(std::string_view key, std::string_view wanted) const {
    const auto& cues = resources_.list(ListName::introduction_cues);
    for (const auto* entry = cues.find(key); entry; entry = cues.another(*entry))
      if (entry->field(0) == wanted) return entry;
    return nullptr;
  }
  static std::size_t last_boundary(std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at;
  }
  static std::size_t first_boundary(std::string_view text, std::size_t at) {
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    return at;
  }

  /// "THE PRIME MINISTER THE HON" → "THE PRIME MINISTER".
  std::string_view without_honorifics(std::string_view words) const {
    const auto& list = resources_.list(ListName::label_words);
    for (std::size_t n = 0; n < 4 && !words.empty(); ++n) {
      const auto space = words.rfind(' ');
      const auto last = words.substr(space == std::string_view::npos ? 0 : space + 1);
      auto key = phrase_key(last);
      while (!key.empty() && key.back() == '.') key.pop_back();
      bool honorific = key == "the";
      for (const auto* entry = list.find(key); entry; entry = list.another(*entry))
        honorific = honorific || entry->field(0) == "honorific";
      if (!honorific || space == std::string_view::npos) return words;
      words = trim(words.substr(0, space));
    }
    return words;
  }

  /// "political scientist" right before the name.
  void describe(Person& person, std::string_view before) const {
    if (!person.description.empty()) return;
    const auto& occupations = resources_.list(ListName::occupations);
    before = without_honorifics(trim(before));
    std::size_t from = before.size();
    for (std::size_t at = before.size(), n = 0; n < 4 && at > 0; ++n) {
      const auto space = before.rfind(' ', at - 1);
      const auto begin = space == std::string_view::npos ? 0 : space + 1;
      if (occupations.has(phrase_key(before.substr(begin)))) from = begin;
      if (space == std::string_view::npos) break;
      at = space;
    }
    if (from < before.size()) person.description = before.substr(from);
  }

  /// "told Solidarity", "tells Wikinews", "spoke to *Field Notes*", "met the magazine Ringside".
  void outlet_after(std::size_t i, const LexiconEntry& cue) {
    if (!people_.outlet.empty() || cue.field(1) != "interviewee" || i + 1 >= runs_.size()) return;
    const auto between = data_.slice({runs_[i].end, runs_[i + 1].begin});
    if (between.size() > 60 || between.find_first_of(".;:") != std::string_view::npos) return;
    const auto next = data_.slice(runs_[i + 1]);
    const auto verb = phrase_key(between);
    if (verb.substr(0, cue.phrase.size()) != cue.phrase && between.substr(0, 1) != ",") return;
    const auto ends_to = cue.phrase.size() > 3 &&
                         (cue.phrase.substr(cue.phrase.size() - 2) == "to" || cue.phrase.find("told") == 0 ||
                          cue.phrase.find("tells") == 0 || cue.phrase.find("with") != std::string_view::npos ||
                          cue.phrase.find("magazine") != std::string_view::npos);
    const bool given = resources_.list(ListName::first_names).has(next.substr(0, next.find(' ')));
    if (ends_to && !(given && words_in(next) > 1)) people_.outlet = std::string(next);
  }

  void score(Person& person) const {
    const auto given = person.name.substr(0, person.name.find(' '));
    person.score += resources_.list(ListName::first_names).has(given) ? 1.5F : 0.0F;
    person.score += person.titled ? 1.0F : 0.0F;
    person.score += person.mentions > 1 ? 1.0F : 0.0F;
    person.score += person.description.empty() ? 0.0F : 1.0F;
    if (person.role == Role::interviewer || person.role == Role::other || person.role == Role::moderator)
      person.score = 0;
    if (person.author && person.role != Role::interviewee) person.score = 0;
  }

  const DocumentData& data_;
  const ResourcesData& resources_;
  Span where_;
  People people_;
  std::vector<Span> runs_;
  Person spare_;
};

/// The only person for whom `is` holds.
template <class Is>
const Person* only(const std::vector<Person>& all, Is is) {
  const Person* found = nullptr;
  for (const auto& person : all) {
    if (!is(person)) continue;
    if (found) return nullptr;
    found = &person;
  }
  return found;
}

}  // namespace

const Person* People::by_surname(std::string_view surname) const {
  const auto key = lower(surname);
  return only(all, [&](const Person& p) {
    const auto name = lower(p.name);
    return name.size() > key.size() && name.compare(name.size() - key.size(), key.size(), key) == 0 &&
           name[name.size() - key.size() - 1] == ' ';
  });
}

const Person* People::by_given_name(std::string_view given) const {
  const auto key = lower(given) + " ";
  return only(all, [&](const Person& p) { return lower(p.name).compare(0, key.size(), key) == 0; });
}

const Person* People::by_initials(std::string_view initials) const {
  std::string key;
  for (const char c : initials)
    if (c >= 'A' && c <= 'Z') key += c;
  if (key.size() < 2) return nullptr;
  return only(all, [&](const Person& p) {
    std::string own;
    for (std::size_t at = 0; at < p.name.size();
         at = p.name.find(' ', at) == std::string_view::npos ? p.name.size() : p.name.find(' ', at) + 1)
      if (starts_upper(p.name.substr(at, 4))) own += p.name[at];
    return own == key ||
           (own.size() > 2 && key.size() == 2 && own.front() == key.front() && own.back() == key.back());
  });
}

const Person* People::introduced() const {
  const Person* best = nullptr;
  float second = 0;
  for (const auto& person : all) {
    if (!best || person.score > best->score) {
      second = best ? best->score : 0;
      best = &person;
    } else {
      second = std::max(second, person.score);
    }
  }
  return best && best->score >= 2 && best->score > second ? best : nullptr;
}

People find_people(const DocumentData& data, const ResourcesData& resources, Span where) {
  return PeopleFinder(data, resources, where).find();
}

}  // namespace v1
}  // namespace onrecord

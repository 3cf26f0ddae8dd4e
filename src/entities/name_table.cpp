#include "entities/name_table.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr float kContextLimit = 4;    // a hundred weak hints must not outweigh what the name itself says
constexpr float kDeniedLimit = 1.5F;  // where a model looked at all that stands around and is silent
constexpr float kEnough = 1.5F;       // the sum that a type needs
constexpr float kEnoughSaid = 2.5F;   // where the model was asked, too: with less, half of them are none
constexpr float kAcronym = 4;         // for letters in brackets behind a name
constexpr float kGiven = 3;           // for who is the given name of a person of the document
constexpr float kBeside = 1.2F;       // for each typed name in one list with this one
constexpr float kOpen = 1;            // below, no other type is in view and hints for a person count
constexpr float kCertain = 5;         // the sum that counts as certain

// What the trained model says for a person, a body, a place, and what its silence says against them. It knows people
// best; acronyms and places are better known to the lists.
constexpr EntityType kSaidTypes[] = {EntityType::person, EntityType::organization, EntityType::location};
constexpr float kSaid[] = {6, 6, 4};
constexpr float kUnsaid[] = {2, 0.5F, 1};
constexpr float kOccurrence = 0.3F;  // an occurrence where it is silent, against one with a sure name
constexpr float kWeak = 3;           // against ordinary words whose capital says nothing, where it is silent
constexpr float kDoubt = 0.4F;       // one occurrence is less than many
constexpr float kUnsaidHint = 0.5F;  // of a hint for a person, where it was asked
constexpr float kOther = 3;          // for an event or a law, which it does not know: nothing that it says counts

std::string_view last_word(std::string_view key) {
  const auto space = key.rfind(' ');
  return space == std::string_view::npos ? key : key.substr(space + 1);
}

/// Whether letters are first letters of a name's words, in this order, the first word's among them.
bool are_initials(std::string_view letters, std::string_view name) {
  if (letters.empty() || letters.front() != name.front()) return false;
  std::size_t next = 0;
  for (std::size_t at = 0; at < name.size() && next < letters.size(); ++at)
    if ((at == 0 || name[at - 1] == ' ' || name[at - 1] == '-') && name[at] == letters[next]) ++next;
  return next == letters.size();
}

/// Whether there is a model that never sees a name in it.
bool is_denied(const Name& name) { return name.count > 0 && name.unsaid == name.count; }

/// Whether there is a model that saw the name's occurrences.
bool was_asked(const Name& name) {
  return name.unsaid > 0 || std::any_of(std::begin(kSaidTypes), std::end(kSaidTypes),
                                        [&](EntityType type) { return name.said.get(type) > 0; });
}

bool is_suffix(std::string_view word) {
  return word == "jr" || word == "jr." || word == "sr" || word == "sr." || word == "ii" || word == "iii" ||
         word == "iv";
}

}  // namespace

void Votes::add(const Votes& other, float limit) noexcept {
  for (std::size_t i = 0; i < of.size(); ++i) of[i] += std::clamp(other.of[i], -limit, limit);
}

std::uint32_t NameTable::id_of(std::string_view key, bool& fresh) {
  const auto [place, is_new] = index_.try_emplace(std::string(key), static_cast<std::uint32_t>(names_.size()));
  fresh = is_new;
  if (is_new) {
    names_.push_back({});
    names_.back().key = place->first;
    names_.back().words = static_cast<std::uint16_t>(1 + std::count(key.begin(), key.end(), ' '));
  }
  return place->second;
}

void NameTable::decide() {
  for (auto& name : names_)
    if (name.words > 1) count_lone_surname(name), settle(name), note_parts(name);
  type_acronyms();
  for (auto& name : names_)
    if (name.words == 1 || name.score == 0) inherit(name), settle(name);
  share_types();
}

void NameTable::abbreviate(std::uint32_t whole, std::uint32_t letters) {
  if (are_initials(names_[letters].key, names_[whole].key)) acronyms_.emplace_back(whole, letters);
}

/// Letters in brackets are of the type of the name that they are short for.
void NameTable::type_acronyms() {
  for (const auto& [whole, letters] : acronyms_)
    if (names_[whole].score > 0) names_[letters].inside.add(names_[whole].type, kAcronym);
}

/// What stands beside a typed name in a list is likely of its type; one step only.
void NameTable::share_types() {
  std::vector<std::pair<std::uint32_t, EntityType>> shared;
  for (const auto& [a, b] : pairs_) {
    if (names_[a].score == 0 && names_[b].score > 0) shared.emplace_back(a, names_[b].type);
    if (names_[b].score == 0 && names_[a].score > 0) shared.emplace_back(b, names_[a].type);
  }
  for (const auto& [name, type] : shared) names_[name].context.add(type, kBeside);
  for (const auto& [name, type] : shared) settle(names_[name]);
}

/// Who is called by his last word alone elsewhere is likely a person.
void NameTable::count_lone_surname(Name& name) const {
  const auto lone = index_.find(std::string(last_word(name.key)));
  if (lone != index_.end() && names_[lone->second].sure > 0) name.hint += 0.6F;
}

/// The best type, where it has enough and no other comes close.
void NameTable::settle(Name& name) const {
  Votes all = name.inside;
  all.add(name.context, is_denied(name) ? kDeniedLimit : kContextLimit);
  all.add(said_votes(name), kSaid[0]);
  const bool open = *std::max_element(all.of.begin() + 1, all.of.end()) < kOpen;
  const float hint = std::min(name.hint, kContextLimit);
  if (open) all.add(EntityType::person, was_asked(name) ? hint * kUnsaidHint : hint);
  std::size_t best = 0;
  for (std::size_t i = 1; i < kEntityTypes; ++i)
    if (all.of[i] > all.of[best]) best = i;
  const bool office = name.office && !name.known;
  const float enough = was_asked(name) ? kEnoughSaid : kEnough;
  if (all.of[best] < enough || (office && all.get(EntityType::person) < 3)) return;
  name.type = static_cast<EntityType>(best);
  name.score = std::min(1.0F, all.of[best] / kCertain);
}

/// What the model says of the occurrences, on average, as votes for the types that it knows.
Votes NameTable::said_votes(const Name& name) {
  Votes votes;
  if (name.inside.get(EntityType::event) > kOther || name.inside.get(EntityType::law) > kOther) return votes;
  const float unsaid = kOccurrence * static_cast<float>(name.unsaid);
  float all = kDoubt + unsaid;
  for (const auto type : kSaidTypes) all += name.said.get(type);
  for (std::size_t i = 0; i < std::size(kSaidTypes); ++i)
    votes.add(kSaidTypes[i], (kSaid[i] * name.said.get(kSaidTypes[i]) - kUnsaid[i] * unsaid) / all);
  // "Great Service" at the start of a sentence needs somebody who says that it is a name.
  if (name.sure == 0 && name.words > 1 && name.unsaid == name.count)
    for (const auto type : kSaidTypes) votes.add(type, -kWeak);
  return votes;
}

void NameTable::note_parts(const Name& name) {
  if (name.score == 0) return;
  std::string_view key = name.key;
  auto last = last_word(key);
  while (is_suffix(last) && last.size() < key.size()) {
    key.remove_suffix(last.size() + 1);
    last = last_word(key);
  }
  auto& first = parts_[std::string(key.substr(0, key.find(' ')))];
  if (name.type == EntityType::person) note_surnames(key);
  first.given += name.type == EntityType::person;
  first.body += name.type == EntityType::organization;
  first.place += name.type == EntityType::location;
}

/// The last word, and the last two and three: "van der Meer".
void NameTable::note_surnames(std::string_view key) {
  auto space = key.rfind(' ');
  for (int size = 0; size < 3 && space != std::string_view::npos && space > 0; ++size) {
    ++parts_[std::string(key.substr(space + 1))].surname;
    space = key.rfind(' ', space - 1);
  }
}

void NameTable::inherit(Name& name) const {
  const auto found = parts_.find(name.key);
  if (found == parts_.end()) return;
  const auto& part = found->second;
  if (part.surname) name.inside.add(EntityType::person, 5);
  if (part.given && !part.surname) name.inside.add(EntityType::person, kGiven);
  if (part.body) name.inside.add(EntityType::organization, 1);
}

}  // namespace v1
}  // namespace onrecord

#include "entities/name_table.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr float kContextLimit = 4;  // a hundred weak hints must not outweigh what the name itself says
constexpr float kEnough = 1.5F;     // the sum that a type needs
constexpr float kBeside = 1.2F;     // for each typed name in one list with this one
constexpr float kOpen = 1;          // below, no other type is in view and hints for a person count
constexpr float kCertain = 5;       // the sum that counts as certain

std::string_view last_word(std::string_view key) {
  const auto space = key.rfind(' ');
  return space == std::string_view::npos ? key : key.substr(space + 1);
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
  for (auto& name : names_)
    if (name.words == 1 || name.score == 0) inherit(name), settle(name);
  share_types();
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
  all.add(name.context, kContextLimit);
  const bool open = *std::max_element(all.of.begin() + 1, all.of.end()) < kOpen;
  if (open) all.add(EntityType::person, std::min(name.hint, kContextLimit));
  std::size_t best = 0;
  for (std::size_t i = 1; i < kEntityTypes; ++i)
    if (all.of[i] > all.of[best]) best = i;
  const bool office = name.office && !name.known;
  if (all.of[best] < kEnough || (office && all.get(EntityType::person) < 3)) return;
  name.type = static_cast<EntityType>(best);
  name.score = std::min(1.0F, all.of[best] / kCertain);
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
  if (part.surname) name.inside.add(EntityType::person, 4);
  if (part.given && !part.surname) name.inside.add(EntityType::person, 2);
  if (part.body) name.inside.add(EntityType::organization, 1);
}

}  // namespace v1
}  // namespace onrecord

#include "entities/clusters.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

std::vector<std::string_view> split(std::string_view key) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < key.size();) {
    const auto end = std::min(key.find(' ', at), key.size());
    if (end > at) words.push_back(key.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool has_kind(const Lexicon& list, std::string_view word, std::string_view kind) {
  for (const auto* entry = list.find(word); entry; entry = list.another(*entry))
    if (entry->field(0) == kind) return true;
  return false;
}

}  // namespace

std::string in_title_case(std::string_view words) {
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    const bool first = at == 0 || words[at - 1] == ' ' || words[at - 1] == '-' || words[at - 1] == '\'';
    const auto begin = at;
    (void)next_point(words, at);
    const auto point = words.substr(begin, at - begin);
    if (first)
      out += point;
    else
      append_lower(out, point);
  }
  return out;
}

void Clusters::build() {
  group_mentions();
  group_speakers();
  for (std::uint32_t g = 0; g < groups_.size(); ++g) {
    if (groups_[g].type == EntityType::person && groups_[g].words > 1) index_person(g);
    if (groups_[g].type == EntityType::organization) index_body(g);
  }
  link_bracketed();
  for (std::uint32_t g = 0; g < groups_.size(); ++g) {
    if (groups_[g].type == EntityType::person && groups_[g].head == g) link_short_person(g);
    if (groups_[g].type == EntityType::organization && groups_[g].head == g) link_acronym(g);
  }
  for (auto& group : groups_)
    group.head = groups_[group.head].head;  // a surname's full name may itself have joined one
  for (const auto& group : groups_)
    if (group.gender != 'u' && groups_[group.head].gender == 'u') groups_[group.head].gender = group.gender;
}

std::uint32_t Clusters::group_of(std::string_view words, EntityType type) {
  auto key = phrase_key(words);
  if (type == EntityType::organization && key.rfind("the ", 0) == 0)
    key.erase(0, 4);  // mentions leave the article out
  const auto [place, fresh] =
      by_key_.try_emplace(key + '\n' + static_cast<char>('a' + static_cast<int>(type)), groups_.size());
  const auto id = place->second;
  if (fresh) {
    const auto count = static_cast<std::uint32_t>(1 + std::count(key.begin(), key.end(), ' '));
    groups_.push_back({std::move(key), collapse(words), type, id, count, 'u'});
  } else if (all_upper(groups_[id].name) && !all_upper(words)) {
    groups_[id].name = collapse(words);
  }
  return id;
}

void Clusters::group_mentions() {
  mention_groups_.assign(data_.mentions.size(), kNone);
  for (std::size_t m = 0; m < data_.mentions.size(); ++m) {
    const auto& mention = data_.mentions[m];
    if (mention.form != MentionForm::name) continue;
    mention_groups_[m] = group_of(data_.slice(mention.span), mention.type);
    if (mention.type == EntityType::person) note_gender(mention_groups_[m], mention.span);
  }
}

/// By the word before the name: "Mrs.", "brother".
void Clusters::note_gender(std::uint32_t group, Span span) {
  if (groups_[group].gender != 'u') return;
  const std::string_view text = data_.text;
  auto end = span.begin;
  while (end > 0 && text[end - 1] == ' ') --end;
  auto begin = end;
  while (begin > 0 && end - begin < 16 && text[begin - 1] != ' ' && text[begin - 1] != '\n') --begin;
  const auto& list = resources_.list(ListName::name_parts);
  for (const auto* entry = list.find(phrase_key(text.substr(begin, end - begin))); entry;
       entry = list.another(*entry))
    if (!entry->field(1).empty()) groups_[group].gender = entry->field(1).front();
}

/// Speakers are people; an interviewer without a name of his own speaks for the outlet.
void Clusters::group_speakers() {
  for (const auto& speaker : data_.speakers) {
    const auto name = data_.view(speaker.name);
    const bool outlet = name.empty() || phrase_key(name) == phrase_key(data_.view(data_.metadata.outlet));
    const bool asks = speaker.role == Role::interviewer || speaker.role == Role::editor;
    if (!outlet)
      speaker_groups_.push_back(group_of(name, EntityType::person));
    else
      speaker_groups_.push_back(asks ? outlet_group(speaker) : kNone);
  }
}

/// The outlet by the page, else by the speaker's description ("editors of X") where the text names such a body.
std::uint32_t Clusters::outlet_group(const SpeakerRow& speaker) {
  const auto outlet = data_.view(data_.metadata.outlet);
  if (!outlet.empty()) return group_of(outlet, EntityType::organization);
  auto words = phrase_key(data_.view(speaker.description));
  if (words.rfind("the ", 0) == 0) words.erase(0, 4);
  if (const auto of = words.rfind(" of "); of != std::string::npos) words.erase(0, of + 4);
  const auto found = by_key_.find(words + '\n' + static_cast<char>('a' + static_cast<int>(EntityType::organization)));
  return found == by_key_.end() ? kNone : found->second;
}

void Clusters::claim(Index& index, std::string key, std::uint32_t group) {
  auto& entry = index[std::move(key)];
  if (entry.group != kNone && groups_[entry.group].head != groups_[group].head) entry.shared = true;
  if (entry.group == kNone) entry.group = group;
}

std::uint32_t Clusters::only(const Index& index, const std::string& key) const {
  const auto found = index.find(key);
  return found == index.end() || found->second.shared ? kNone : found->second.group;
}

/// "George W. Bush" and "George Bush" are one; then the surname (with its particles) and the given name point to it.
void Clusters::index_person(std::uint32_t group) {
  const std::string key = groups_[group].key;
  auto words = split(key);
  const auto& parts = resources_.list(ListName::name_parts);
  while (words.size() > 2 && (has_kind(parts, words.back(), "suffix") || has_kind(parts, words.back(), "number")))
    words.pop_back();
  if (words.size() < 2) return;
  const bool particle = has_kind(parts, words.front(), "particle");
  const std::string ends = std::string(words.front()) + ' ' + std::string(words.back());
  const auto known = only(full_, ends);
  if (known != kNone) groups_[group].head = groups_[known].head;
  claim(full_, ends, group);
  const char* end = words.back().data() + words.back().size();
  for (std::size_t i = words.size() - 1; i > 0 && i + 3 >= words.size(); --i)
    claim(surnames_, std::string(words[i].data(), end), group);
  if (!particle) claim(given_, std::string(words.front()), group);
  const auto& names = resources_.list(ListName::first_names);
  const auto written = groups_[group].name.substr(0, groups_[group].name.find(' '));
  const auto* first = names.find(in_title_case(written));
  if (first && !particle && groups_[group].gender == 'u' && !first->field(0).empty())
    groups_[group].gender = first->field(0).front();
}

void Clusters::link_short_person(std::uint32_t group) {
  auto& own = groups_[group];
  auto whole = own.words > 3 ? kNone : only(surnames_, own.key);
  if (whole == kNone && own.words == 1 && !surnames_.count(own.key)) whole = only(given_, own.key);
  const bool apart =
      whole != kNone && own.gender != 'u' && groups_[whole].gender != 'u' && own.gender != groups_[whole].gender;
  if (whole != kNone && !apart) own.head = groups_[whole].head;
  if (own.words == 1 && own.gender == 'u')
    if (const auto* first = resources_.list(ListName::first_names).find(in_title_case(own.name)))
      own.gender = first->field(0).empty() ? 'u' : first->field(0).front();
}

/// Initials of a body's words: with small words and without them.
void Clusters::index_body(std::uint32_t group) {
  const auto words = split(groups_[group].name);
  if (words.size() < 2 || words.size() > 10) return;
  std::string all, capitals;
  for (const auto word : words) {
    std::size_t at = 0;
    (void)next_point(word, at);
    append_lower(all, word.substr(0, at));
    if (starts_upper(word)) append_lower(capitals, word.substr(0, at));
  }
  claim(acronyms_, capitals, group);
  if (all != capitals) claim(acronyms_, all, group);
  const auto& parts = resources_.list(ListName::name_parts);
  const std::string_view key = groups_[group].key;
  const auto space = key.rfind(' ');
  if (has_kind(parts, key.substr(space + 1), "company")) claim(bodies_, std::string(key.substr(0, space)), group);
}

void Clusters::link_acronym(std::uint32_t group) {
  auto& own = groups_[group];
  auto whole = only(bodies_, own.key);
  if (whole == kNone && own.words == 1 && own.key.size() > 1 && all_upper(own.name)) {
    std::string letters = own.key;
    letters.erase(std::remove(letters.begin(), letters.end(), '.'), letters.end());
    whole = only(acronyms_, letters);
  }
  if (whole != kNone && whole != group) own.head = groups_[whole].head;
}

/// "Inland Water Board (IWB)": what stands in brackets right after a body's name is its other name.
void Clusters::link_bracketed() {
  for (std::size_t m = 1; m < data_.mentions.size(); ++m) {
    const auto& name = data_.mentions[m - 1];
    const auto& other = data_.mentions[m];
    if (mention_groups_[m - 1] == kNone || mention_groups_[m] == kNone || name.type != other.type) continue;
    if (name.type != EntityType::organization && name.type != EntityType::event) continue;
    const auto between = trim(data_.slice({name.span.end, other.span.begin}));
    if (between != "(" || data_.text.compare(other.span.end, 1, ")") != 0) continue;
    if (all_upper(data_.slice(other.span))) groups_[mention_groups_[m]].head = groups_[mention_groups_[m - 1]].head;
  }
}

}  // namespace v1
}  // namespace onrecord

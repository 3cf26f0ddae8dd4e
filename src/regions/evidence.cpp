#include "regions/evidence.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <charconv>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kMostRuleBytes = 420;  ///< longer lines are no bylines, captions or clocks

float weight_of(const LexiconEntry& entry) noexcept {
  double value = 0;
  const auto words = entry.field(2);
  static_cast<void>(std::from_chars(words.data(), words.data() + words.size(), value));
  return static_cast<float>(value);
}

RegionKind kind_of(std::string_view word) noexcept {
  auto kind = RegionKind::boilerplate;
  static_cast<void>(parse_label(word, kind));
  return kind;
}

std::size_t slot(RegionKind kind) noexcept { return static_cast<std::size_t>(kind); }

Need need_of(std::string_view word) noexcept {
  constexpr std::array<std::string_view, 10> kWords = {"digit",  "colon", "bracket", "slash", "at",
                                                       "symbol", "short", "name",    "ruled", "tail"};
  return static_cast<Need>(std::find(kWords.begin(), kWords.end(), word) - kWords.begin());
}

/// Does the line have what a rule needs? Spares most patterns most lines.
bool has(const Facts& facts, Need need) noexcept {
  const bool brief = facts.words <= 12 && !facts.ends_sentence;
  switch (need) {
    case Need::digit:
      return facts.digit;
    case Need::colon:
      return facts.colon;
    case Need::bracket:
      return facts.bracket;
    case Need::slash:
      return facts.slash;
    case Need::at:
      return facts.at;
    case Need::symbol:
      return facts.symbol;
    case Need::brief:
      return brief;
    case Need::name:
      return facts.words <= 24 && facts.upper >= 2;
    case Need::ruled:
      return (facts.underline || !facts.whole) && facts.words <= 24 && facts.upper >= 2;
    case Need::tail:
      return brief && (facts.inner_ends > 0 || !facts.whole);
    case Need::nothing:
      break;
  }
  return true;
}

}  // namespace

Furniture::Furniture(const DocumentData& data, const ResourcesData& resources)
    : data_(data),
      phrases_(resources.list(ListName::furniture_phrases)),
      rules_(resources.rules(RulesName::furniture)) {
  index_rules();
}

/// A rule's `words`: one of them must stand in the line. A table from words to rules spares nearly all lines nearly
/// all patterns (60 patterns a line had cost 25 microseconds). Rules past the 64th are not indexed and always tried.
void Furniture::index_rules() {
  for (std::size_t i = 0; i < rules_.size(); ++i) needs_.push_back(need_of(rules_[i].get("needs")));
  for (std::size_t i = 0; i < rules_.size() && i < 64; ++i) {
    auto words = rules_[i].get("words");
    if (words.empty()) always_ |= std::uint64_t{1} << i;
    while (!words.empty()) {
      const auto end = std::min(words.find(' '), words.size());
      rules_by_word_[words.substr(0, end)] |= std::uint64_t{1} << i;
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
}

std::uint64_t Furniture::rules_for_words() const {
  auto bits = always_;
  for (std::size_t i = 0; i < key_.size(); ++i)
    if (const auto found = rules_by_word_.find(key_.word(i)); found != rules_by_word_.end()) bits |= found->second;
  return bits;
}

bool Furniture::opens(Span block) {
  key_.assign(data_.text, {block.begin, std::min(block.end, block.begin + 48)});
  if (key_.size() < 2) return false;
  for (auto n = std::min(phrases_.longest_from(key_.word(0)), key_.size() - 1); n > 0; --n)
    for (const auto* entry = phrases_.find(key_.view(0, n)); entry; entry = phrases_.another(*entry))
      if (entry->field(1) != "item" && entry->field(1) != "whole" && entry->field(1) != "end") return true;
  const char first = data_.text[block.begin];
  if (first == '(' || first == '[') return true;
  return all_upper(slice(data_.text, {key_.span(0).begin, key_.span(1).end}));  // "THE ROOF APPEAL: …"
}

bool Furniture::labelled(Span block) {
  key_.assign(data_.text, {block.begin, std::min(block.end, block.begin + 48)});
  for (std::size_t end = std::min<std::size_t>(key_.size(), 3); end > 0; --end) {
    if (!key_.colon(end - 1)) continue;
    for (const auto* entry = phrases_.find(key_.view(0, end)); entry; entry = phrases_.another(*entry))
      if (entry->field(1) == "label" && weight_of(*entry) >= 2) return true;
  }
  return false;
}

Evidence Furniture::judge(Span block, const Facts& facts) {
  Evidence evidence;
  Scores scores{};
  items_ = {};
  covered_ = matches_ = 0;
  key_.assign(data_.text, {block.begin, std::min(block.end, block.begin + kMostBytes)});
  phrases(evidence, scores);
  menus(facts, evidence, scores);
  if (facts.bytes <= kMostRuleBytes) forms(block, facts, scores);
  prose(facts, evidence, scores);
  evidence.title = scores[slot(RegionKind::title)];
  scores[slot(RegionKind::title)] = 0;
  const auto best = std::max_element(scores.begin(), scores.end());
  if (*best <= 0) return evidence;
  evidence.kind = static_cast<RegionKind>(best - scores.begin());
  evidence.score = *best;
  return evidence;
}

void Furniture::phrases(Evidence& evidence, Scores& scores) {
  first_ = 0;
  end_ = key_.size();
  while (first_ < end_ && key_.number(first_)) ++first_;
  while (end_ > first_ && key_.number(end_ - 1)) --end_;
  for (std::size_t i = 0; i < key_.size();) i += phrase_at(i, evidence, scores);
}

/// The longest phrase that begins at word i and stands where it must; returns the words to pass over.
std::size_t Furniture::phrase_at(std::size_t i, Evidence& evidence, Scores& scores) {
  const auto longest = std::min(phrases_.longest_from(key_.word(i)), key_.size() - i);
  for (std::size_t n = longest; n > 0; --n) {
    bool found = false;
    for (const auto* entry = phrases_.find(key_.view(i, i + n)); entry; entry = phrases_.another(*entry)) {
      if (!stands(*entry, i, i + n)) continue;
      count(*entry, i, i + n, evidence, scores);
      found = true;
    }
    if (found) return n;
  }
  return 1;
}

bool Furniture::stands(const LexiconEntry& entry, std::size_t from, std::size_t to) const {
  const auto where = entry.field(1);
  if (where == "any" || where == "item") return true;
  const bool start = from == 0 || from == first_;
  if (where == "whole") return (start && to >= end_) || (from == 0 && to == key_.size());
  if (where == "start") return start;
  if (where == "end") return to == key_.size() || to == end_;
  return from == 0 && key_.colon(to - 1) && to <= 3;  // label
}

void Furniture::count(const LexiconEntry& entry, std::size_t from, std::size_t to, Evidence& evidence,
                      Scores& scores) {
  const auto kind = kind_of(entry.field(0));
  const auto where = entry.field(1);
  const bool whole = (from <= first_ && to >= end_) || (from == 0 && to == key_.size());
  if (where == "item") {
    covered_ += to - from;
    ++matches_;
    if (key_.opens_item(from) || from == first_) ++items_[slot(kind)];
    if (!whole) return;
  }
  const float weight = weight_of(entry);
  // A phrase somewhere in a long line says less.
  const bool thin = where == "any" && key_.size() > 40;
  scores[slot(kind)] += thin ? weight / 2 : weight;
  if (whole) evidence.whole = true;
  if (where == "label" && weight >= 2) evidence.label = true;
  if (weight < 1.9F) return;
  evidence.opens_list = evidence.opens_list || entry.field(3) == "list";
  evidence.opens_foot = evidence.opens_foot || entry.field(3) == "foot";
  evidence.opens_comments = evidence.opens_comments || entry.field(3) == "comments";
}

/// Lines made of short items: "Home | Region | Business", "Facebook Twitter LinkedIn".
void Furniture::menus(const Facts& facts, Evidence& evidence, Scores& scores) const {
  std::size_t items = 0, known = 0, numbers = 0;
  for (std::size_t i = 0; i < key_.size(); ++i) items += key_.opens_item(i), numbers += key_.number(i);
  for (const auto n : items_) known += n;
  const auto words = key_.size() - numbers;
  if (!words || facts.ends_sentence) return;
  const auto best = std::max_element(items_.begin(), items_.end());
  const auto kind = static_cast<std::size_t>(best - items_.begin());
  if (covered_ >= words && matches_ > 1) {
    scores[*best ? kind : slot(RegionKind::navigation)] += known > 1 || matches_ > 2 ? 3 : 2;
    evidence.whole = true;
  } else if (covered_ * 2 >= words && words >= 3 && matches_ > 1 && !facts.lower) {
    scores[*best ? kind : slot(RegionKind::navigation)] += 2;
  } else if (items == 2 && facts.separators == 1 && known && words <= 4) {
    scores[kind] += 2;
  } else if (items >= 3 && facts.separators >= 1 && words <= items * 4) {
    if (known * 2 >= items)
      scores[kind] += 3;
    else
      scores[slot(RegionKind::navigation)] += items >= 4 || known ? 2.5F : 1.5F;
  }
}

void Furniture::forms(Span block, const Facts& facts, Scores& scores) {
  const auto bits = rules_for_words();
  bool ready = false;
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    if (i < 64 && !(bits >> i & 1)) continue;
    const auto& rule = rules_[i];
    if (!has(facts, needs_[i])) continue;
    if (!ready) window_.assign(data_.text, block);
    ready = true;
    if (!rule.pattern.starts(window_, match_)) continue;
    scores[slot(kind_of(rule.get("kind")))] += static_cast<float>(rule.number("weight", 3));
  }
}

/// What is said by a speaker tells: "I", long sentences.
void Furniture::prose(const Facts& facts, const Evidence& evidence, Scores& scores) {
  float minus = 0;
  if (evidence.label || facts.copyright) return;
  if (facts.first_person) minus += 1.5F;
  if (facts.ends_sentence && facts.words > 14) minus += 0.5F;
  if (facts.words > 40) minus += 0.5F;
  if (facts.question && !evidence.whole) minus += 0.5F;
  for (auto& score : scores) score = score > minus ? score - minus : 0;
}

}  // namespace v1
}  // namespace onrecord

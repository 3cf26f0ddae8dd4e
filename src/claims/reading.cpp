#include "claims/reading.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kNearObject = 3;  // words after the verb in which "no" still negates it

/// Any word of a range with one of these bits.
bool holds(const Unit& unit, Range range, std::uint64_t bits) {
  for (auto i = range.begin; i < range.end; ++i)
    if (unit.any(i, bits) && unit.tag(i) != Tag::aside) return true;
  return false;
}

Range after_verb(const ClauseWords& clause, std::uint32_t most) {
  const auto begin = clause.group ? clause.group->words.end : clause.words.begin;
  return {begin, std::min(clause.words.end, begin + most)};
}

bool is_verb(const ClauseWords& clause, std::uint64_t bits) {
  return clause.group && clause.unit.any(clause.group->main, bits);
}

Modality modal_modality(std::string_view modal, const ResourcesData& resources) {
  const auto& modals = resources.list(ListName::modals);
  Modality modality = Modality::hedged;
  if (modal == "'d") return Modality::hypothetical;
  if (modal == "sha" || modal == "shall") return Modality::predicted;
  if (modal == "ca" || modal == "cannot") return Modality::asserted;
  if (const auto* entry = modals.find(modal)) (void)parse_label(entry->field(0), modality);
  return modality;
}

bool has_number(const Unit& unit, Range range) {
  for (auto i = range.begin; i < range.end; ++i)
    if (unit.any(i, is::number) && !unit.words[i].time && unit.lower(i) != "one") return true;
  return false;
}

/// "than", or a word such as "different" in what the verb says.
bool compares(const ClauseWords& clause) {
  const auto rest = after_verb(clause, 40);
  for (auto i = rest.begin; i < rest.end; ++i) {
    const auto word = clause.unit.lower(i);
    const bool counts = word == "than" && i > 0 &&
                        clause.unit.any(i + 1, is::number | is::determiner | is::quantity) &&
                        (clause.unit.lower(i - 1) == "more" || clause.unit.lower(i - 1) == "less");
    if (counts) continue;
    if (word == "than" || word == "compared" || word == "unlike") return true;
    if (i < rest.begin + 4 && (word == "different" || word == "similar" || word == "same" || word == "equal"))
      return true;
  }
  return is_verb(clause, is::comparison);
}

bool measures(const ClauseWords& clause) {
  const auto& unit = clause.unit;
  if (has_number(unit, clause.subject)) return true;
  if (!clause.subject.empty() && clause.subject.begin > 0 &&
      (unit.lower(clause.subject.begin - 1) == "almost" || unit.lower(clause.subject.begin - 1) == "nearly"))
    return true;
  const Range head{clause.subject.begin, std::min(clause.subject.end, clause.subject.begin + 3)};
  for (auto i = head.begin; i < head.end; ++i) {
    const auto word = unit.lower(i);
    if (word == "most" || word == "majority" || word == "half" || word == "percent" || word == "third" ||
        word == "almost")
      return true;
  }
  return has_number(unit, after_verb(clause, 12));
}

bool judges(const ClauseWords& clause) {
  const bool copula = is_verb(clause, is::be | is::linking) || !clause.group;
  if (is_verb(clause, is::evaluation)) return true;
  if (copula && clause.group) {
    // "is its steady supporter": what it is counts by its head alone
    const auto rest = after_verb(clause, 8);
    const auto phrase = noun_phrase_from(clause.unit, rest.begin, rest.end);
    const bool what = !phrase.empty() && (clause.unit.tag(phrase.begin) == Tag::determiner ||
                                          clause.unit.tag(phrase.begin) == Tag::possessive);
    if (what) return clause.unit.any(phrase.end - 1, is::evaluation);
  }
  if (copula) return holds(clause.unit, after_verb(clause, 5), is::evaluation);
  return is_verb(clause, is::have) && holds(clause.unit, after_verb(clause, 5), is::evaluation);
}

/// "has had an effect on", "thanks to", "because of", "due to".
bool causes_noun(const ClauseWords& clause) {
  const auto& unit = clause.unit;
  if (is_verb(clause, is::have)) {
    const auto rest = after_verb(clause, 5);
    for (auto i = rest.begin; i < rest.end; ++i)
      for (const auto* noun : {"impact", "effect", "influence", "effects", "consequences"})
        if (unit.lower(i) == noun) return true;
  }
  const auto rest = after_verb(clause, 24);
  for (auto i = rest.begin; i + 1 < rest.end; ++i) {
    const auto word = unit.lower(i), next = unit.lower(i + 1);
    if ((word == "thanks" && next == "to") || (word == "because" && next == "of") || (word == "due" && next == "to"))
      return true;
  }
  return false;
}

bool happens(const ClauseWords& clause) {
  if (!clause.group) return true;
  const auto& g = *clause.group;
  if (is_verb(clause, is::be | is::stative | is::have) && !(g.progressive && !is_verb(clause, is::be))) return false;
  if (g.passive && !g.past && !g.perfect && g.modal == kNone) return false;
  return g.past || g.perfect || g.progressive || g.modal != kNone || g.has_to;
}

std::string_view before_time(const Unit& unit, Range words, std::uint32_t at) {
  static constexpr std::string_view kNone_[] = {""};
  for (std::uint32_t k = 1; k <= 3 && at >= words.begin + k; ++k) {
    const auto word = unit.lower(at - k);
    for (const auto cue : {"after", "since", "before", "until", "till", "from", "to", "between", "by"})
      if (word == cue) return word;
    if (!unit.any(at - k, is::determiner | is::adverb) && !unit.words[at - k].time) break;
  }
  return kNone_[0];
}

bool is_date(std::string_view value) {
  return value.size() >= 4 && value[0] >= '0' && value[0] <= '9' && value.find('/') == std::string_view::npos;
}

}  // namespace

Polarity polarity_of(const ClauseWords& clause) {
  if (clause.group && clause.group->negated) return Polarity::negative;
  const Range head{clause.subject.begin, std::min(clause.subject.end, clause.subject.begin + 2)};
  if (holds(clause.unit, head, is::negative)) return Polarity::negative;
  if (clause.group && clause.group->words.begin > clause.words.begin) {
    const auto before = clause.group->words.begin - 1;
    if (clause.unit.any(before, is::negative) && clause.unit.tag(before) == Tag::adverb) return Polarity::negative;
  }
  if (clause.group && holds(clause.unit, clause.group->words, is::negative)) return Polarity::negative;
  const auto rest = after_verb(clause, kNearObject);
  for (auto i = rest.begin; i < rest.end; ++i) {
    if (clause.unit.tag(i) == Tag::preposition || clause.unit.tag(i) == Tag::comma) break;
    if (clause.unit.any(i, is::negative) || clause.unit.tag(i) == Tag::negation) return Polarity::negative;
  }
  const bool loose = !clause.group && clause.unit.tag(clause.words.begin) == Tag::negation;
  return loose ? Polarity::negative : Polarity::positive;
}

Modality modality_of(const ClauseWords& clause, const ResourcesData& resources) {
  if (!clause.group) return Modality::asserted;
  const auto& g = *clause.group;
  if (g.going_to) return Modality::predicted;
  if (g.has_to) return Modality::normative;
  if (g.modal != kNone) return modal_modality(clause.unit.lower(g.modal), resources);
  const auto lemma = clause.unit.words[g.main].info->lemma;
  if ((lemma == "seem" || lemma == "appear") && !g.progressive) return Modality::hedged;
  if (lemma == "need" && clause.unit.lower(g.words.end) == "to") return Modality::normative;
  return Modality::asserted;
}

ClaimKind kind_of(const ClauseWords& clause, Modality modality) {
  if (modality == Modality::predicted) return ClaimKind::prediction;
  if (compares(clause)) return ClaimKind::comparison;
  if (measures(clause)) return ClaimKind::quantity;
  if (causes_noun(clause)) return ClaimKind::cause;
  if (judges(clause)) return ClaimKind::evaluation;
  if (is_verb(clause, is::cause) && !(clause.group && clause.group->passive)) return ClaimKind::cause;
  return happens(clause) ? ClaimKind::event : ClaimKind::state;
}

std::string_view tense_of(const ClauseWords& clause, Modality modality) {
  if (!clause.group) return "PRESENT_REF";
  const auto& g = *clause.group;
  if (modality == Modality::predicted || modality == Modality::normative || modality == Modality::hypothetical)
    return g.perfect ? "PAST_REF" : "FUTURE_REF";
  if (g.modal != kNone && clause.unit.lower(g.modal) == "could" && !g.perfect) return "FUTURE_REF";
  return g.past ? "PAST_REF" : "PRESENT_REF";
}

std::string dated(const DocumentData& data, const Unit& unit, Range words, std::size_t first, std::size_t last) {
  if (words.empty()) return {};
  const Span whole = unit.span(words);
  std::string from;
  for (auto t = first; t < last; ++t) {
    const auto& time = data.times[t];
    if (time.type == TimeType::duration || time.type == TimeType::set || !whole.contains(time.span)) continue;
    const auto value = data.view(time.value);
    const auto at = static_cast<std::uint32_t>(
        std::partition_point(unit.words.begin() + words.begin, unit.words.begin() + words.end,
                             [&](const UnitWord& word) { return word.span.begin < time.span.begin; }) -
        unit.words.begin());
    const auto cue = before_time(unit, words, at);
    if (value.find('/') != std::string_view::npos) return std::string(value);
    if (!from.empty() && is_date(value) &&
        (cue == "to" || cue == "until" || cue == "till" || unit.lower(at - 1) == "and"))
      return from + "/" + std::string(value);
    if (!from.empty()) return from;
    if (!is_date(value)) {
      if (value == "PAST_REF" || value == "FUTURE_REF" || value == "PRESENT_REF") return std::string(value);
      continue;
    }
    if (cue == "after" || cue == "since" || time.mod == TimeMod::after || time.mod == TimeMod::on_or_after)
      return std::string(value) + "/..";
    if (cue == "before" || cue == "until" || cue == "till" || time.mod == TimeMod::before)
      return "../" + std::string(value);
    from = value;
    if (cue != "from" && cue != "between") return from;
  }
  return from;
}

}  // namespace v1
}  // namespace onrecord

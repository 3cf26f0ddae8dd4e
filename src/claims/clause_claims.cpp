#include "claims/findings.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

class ClauseClaims {
 public:
  ClauseClaims(const Unit& unit, const std::vector<Clause>& clauses, const ResourcesData& resources,
               std::vector<Finding>& findings)
      : unit_(unit), clauses_(clauses), resources_(resources), findings_(findings) {}

  void read(std::size_t at, const Attribution& attribution) {
    const auto& clause = clauses_[at];
    if (attribution.silent || clause.words.empty()) return;
    if (clause.kind == ClauseKind::participial) return participial(clause, attribution);
    if (clause.group == kNone) return;  // a subject whose verb was not found
    const auto& group = unit_.groups[clause.group];
    if (group.imperative) return;
    if (unit_.question && !states(clause)) return asked(clause, attribution, at);
    if (is_small_talk(clause)) return;
    auto finding = base_of(clause, attribution, at);
    finding.verb = group.words;
    finding.object = noun_phrase_from(unit_, group.words.end, own_end(at));
    finding.confidence = clause.subject.empty() ? 0.5F : clause.kind == ClauseKind::main ? 0.8F : 0.7F;
    place(clause, finding);
    if (!split_contrast(clause, group, finding) && !split_infinitives(clause, at, finding) &&
        !split_objects(at, finding))
      findings_.push_back(finding);
  }

 private:
  /// In a question only what is not asked about is stated.
  bool states(const Clause& clause) const {
    return clause.kind == ClauseKind::relative || clause.kind == ClauseKind::concession ||
           clause.kind == ClauseKind::cause;
  }

  /// What a question puts forward: "Did he sell it?" asks about it, "Why did he sell it?" takes it for granted.
  void asked(const Clause& clause, const Attribution& attribution, std::size_t at) {
    const auto& group = unit_.groups[clause.group];
    if (group.inverted.empty() || clause.kind == ClauseKind::complement || at > 0) return;
    if (unit_.any(group.inverted.begin, is::pronoun) && unit_.lower(group.inverted.begin) == "you") return;
    if (group.inverted.size() == 1 && unit_.any(group.inverted.begin, is::pronoun) && clause.words.size() < 5)
      return;  // "Is it so?"
    const auto opener = clause.opener.empty() ? std::string_view{} : unit_.lower(clause.opener.begin);
    const bool open = opener == "why" ||
                      (opener == "how" && clause.opener.end == group.words.begin && !unit_.any(group.main, is::be));
    if ((!opener.empty() && !open) || group.modal != kNone) return;
    if (opener.empty() && group.words.begin > clause.words.begin + 2) return;
    auto finding = base_of(clause, attribution, at);
    finding.subject = group.inverted;
    finding.verb = group.words;
    finding.attribution.status = open ? ClaimStatus::presupposed : ClaimStatus::questioned;
    finding.attribution.rule = open ? "asked-how" : "asked-whether";
    finding.form = "question";
    finding.confidence = 0.5F;
    finding.add(trimmed(unit_, {clause.words.begin, clause.words.end}));
    findings_.push_back(finding);
  }

  /// "Thank you", "Let me see": no subject that anything is said of.
  bool is_small_talk(const Clause& clause) const {
    const auto& group = unit_.groups[clause.group];
    const auto lemma = unit_.words[group.main].info->lower;
    if (clause.words.size() <= 4 && (lemma == "do" || lemma == "did" || lemma == "does"))
      return true;  // "Yes, I do."
    if (unit_.any(group.main, is::courtesy) && unit_.lower(group.main + 1) == "you") return true;
    if (clause.words.size() <= 3 && unit_.any(group.main + 1, is::courtesy)) return true;  // "I'm sorry"
    if (!clause.subject.empty()) return false;
    return clause.kind == ClauseKind::main && group.words.begin <= clause.words.begin + 1 && clause.words.size() < 5;
  }

  /// Words of a clause up to the first clause inside it.
  std::uint32_t own_end(std::size_t at) const {
    const auto& clause = clauses_[at];
    auto end = clause.words.end;
    for (auto k = at + 1; k < clauses_.size() && k < at + 4; ++k) {
      const auto& inner = clauses_[k];
      const auto begin = inner.opener.empty() ? inner.words.begin : inner.opener.begin;
      if (clause.group != kNone && begin >= unit_.groups[clause.group].words.end) end = std::min(end, begin);
    }
    return end;
  }

  Finding base_of(const Clause& clause, const Attribution& attribution, std::size_t at) const {
    const auto* group = clause.group == kNone ? nullptr : &unit_.groups[clause.group];
    const ClauseWords words{unit_, group, clause.subject, {clause.words.begin, own_end(at)}};
    Finding finding;
    finding.attribution = attribution;
    finding.subject = clause.subject;
    finding.dated = words.words;
    finding.polarity = polarity_of(words);
    if (attribution.denied)
      finding.polarity = finding.polarity == Polarity::positive ? Polarity::negative : Polarity::positive;
    finding.modality = modality_of(words, resources_);
    if (has_condition(at)) finding.modality = Modality::hypothetical;
    finding.tense = tense_of(words, finding.modality);
    if (attribution.decree) finding.modality = Modality::asserted;
    finding.kind = kind_of(words, finding.modality);
    const bool lasts = group && group->perfect && (group->passive || unit_.any(group->main, is::be));
    if (lasts && finding.kind == ClaimKind::event && has_since(words.words)) finding.kind = ClaimKind::state;
    if (attribution.hedged && finding.modality == Modality::asserted) finding.modality = Modality::hedged;
    return finding;
  }

  bool has_since(Range range) const {
    for (auto i = range.begin; i < range.end; ++i)
      if (unit_.lower(i) == "since") return true;
    return false;
  }

  /// An if-clause inside it, or before it in the same unit.
  bool has_condition(std::size_t at) const {
    if (clauses_[at].kind != ClauseKind::main && clauses_[at].kind != ClauseKind::complement) return false;
    for (auto k = at + 1; k < clauses_.size() && k < at + 3; ++k)
      if (clauses_[k].kind == ClauseKind::condition && clauses_[k].above == at) return true;
    return at > 0 && clauses_[at - 1].kind == ClauseKind::condition && clauses_[at].kind == ClauseKind::main &&
           clauses_[at - 1].words.end <= clauses_[at].words.begin + 1;
  }

  // Evidence.

  void place(const Clause& clause, Finding& finding) const {
    auto words = clause.words;
    while (!words.empty() && is_connective(words.begin, words)) ++words.begin;
    words.begin = behind_topic(words, unit_.groups[clause.group].words.begin);
    words = trimmed(unit_, words);
    if (clause.kind == ClauseKind::relative) return place_relative(clause, words, finding);
    const bool outside = !clause.subject.empty() && !words.has(clause.subject.begin);
    if (outside) finding.add(clause.subject);
    if (finding.modality == Modality::hypothetical) words = with_condition(clause, words);
    finding.add(words);
    finding.form = clause.kind == ClauseKind::shared ? "shared-subject" : "clause";
    told_whom(clause, finding);
  }

  /// Behind "As for X," and "despite Y,": the one says nothing, the other is a claim of its own.
  std::uint32_t behind_topic(Range words, std::uint32_t verb) const {
    auto begin = words.begin;
    for (auto i = begin; i < verb; ++i) {
      if (i == begin && !is_topic(i)) break;
      if (unit_.tag(i) == Tag::comma) begin = i + 1;
    }
    return begin;
  }
  bool is_topic(std::uint32_t i) const {
    if (unit_.tag(i) == Tag::gerund) return true;
    if (unit_.tag(i) != Tag::preposition) return false;
    if (unit_.lower(i) == "as" || unit_.lower(i) == "regarding" || unit_.lower(i) == "concerning") return true;
    const auto frame = std::partition_point(unit_.frames.begin(), unit_.frames.end(),
                                            [&](const ClauseFrame& f) { return f.words.begin < i; });
    return frame != unit_.frames.end() && frame->words.begin == i && frame->kind == FrameKind::concession_phrase;
  }

  /// "X told Y how …": what X did ends before "how", since the content is a claim of its own.
  void told_whom(const Clause& clause, Finding& finding) const {
    const auto at = static_cast<std::size_t>(&clause - clauses_.data());
    if (at + 1 >= clauses_.size() || clauses_[at + 1].kind != ClauseKind::question) return;
    const auto& group = unit_.groups[clause.group];
    const auto end = clauses_[at + 1].opener.begin;
    auto& last = finding.evidence[finding.parts - 1];
    if (end > group.words.end && unit_.any(group.main, is::says) && last.has(end)) last.end = end;
  }

  Range with_condition(const Clause& clause, Range words) const {
    const auto at = static_cast<std::size_t>(&clause - clauses_.data());
    if (at == 0 || clauses_[at - 1].kind != ClauseKind::condition) return words;
    return {std::min(words.begin, clauses_[at - 1].words.begin), words.end};
  }

  bool is_connective(std::uint32_t i, Range words) const {
    if (unit_.tag(i) == Tag::comma || unit_.tag(i) == Tag::coordinator) return true;
    if (unit_.tag(i) != Tag::adverb || unit_.words[i].time) return false;
    return (unit_.words[i].fixed && !unit_.any(i, is::negative)) ||
           (i + 1 < words.end && unit_.tag(i + 1) == Tag::comma);
  }

  /// The noun phrase with its relative clause, where the relative is the subject; else the clause alone.
  void place_relative(const Clause& clause, Range words, Finding& finding) const {
    const bool own_subject = words.has(clause.subject.begin);
    if (own_subject) {
      finding.add({clause.subject.begin, words.end});
      finding.form = "clause";
      return;
    }
    finding.add({clause.subject.begin, words.end});
    finding.form = "relative";
    if (finding.attribution.rule.empty()) finding.attribution.rule = "relative";
  }

  void participial(const Clause& clause, const Attribution& attribution) {
    if (unit_.question) return;
    const auto at = static_cast<std::size_t>(&clause - clauses_.data());
    auto finding = base_of(clause, attribution, at);
    const auto* above = clause.above == kNone || clauses_[clause.above].group == kNone
                            ? nullptr
                            : &unit_.groups[clauses_[clause.above].group];
    if (above && above->past) finding.tense = "PAST_REF";
    if (unit_.any(clause.words.begin, is::cause)) finding.kind = ClaimKind::cause;
    finding.confidence = 0.5F;
    finding.form = "participle";
    finding.verb = {clause.words.begin, clause.words.begin + 1};
    const bool beside = clause.above == kNone || clause.subject.end + 1 >= clause.words.begin;
    if (beside)
      finding.add({clause.subject.begin, clause.words.end});
    else
      finding.add(clause.words);
    findings_.push_back(finding);
  }

  // Coordinations.

  /// "is not X, but Y": one denied, one affirmed.
  bool split_contrast(const Clause& clause, const Group& group, const Finding& whole) {
    const bool denied = group.negated || unit_.tag(group.words.end) == Tag::negation;
    if (!denied || !unit_.any(group.main, is::be)) return false;
    for (auto i = group.words.end + 1; i + 1 < clause.words.end; ++i) {
      if (unit_.lower(i) != "but") continue;
      Finding denial = whole, affirmation = whole;
      denial.evidence[denial.parts - 1].end = unit_.tag(i - 1) == Tag::comma ? i - 1 : i;
      affirmation.parts = 0;
      affirmation.add({whole.evidence[whole.parts - 1].begin, positive_end(group)});
      affirmation.add({i + 1, clause.words.end});
      affirmation.polarity = Polarity::positive;
      denial.form = affirmation.form = "contrast";
      findings_.push_back(denial);
      findings_.push_back(affirmation);
      return true;
    }
    return false;
  }
  /// Behind the verb, before its "not".
  std::uint32_t positive_end(const Group& group) const {
    for (auto i = group.words.begin; i < group.words.end; ++i)
      if (unit_.any(i, is::negation)) return i;
    return group.words.end;
  }

  /// "allow them to satisfy … and remove …": a claim for each infinitive.
  bool split_infinitives(const Clause& clause, std::size_t at, const Finding& whole) {
    const auto end = own_end(at);
    std::uint32_t first = kNone;
    for (auto i = unit_.groups[clause.group].words.end; i < end; ++i) {
      if (unit_.tag(i) != Tag::infinitive) continue;
      if (first != kNone && unit_.tag(i - 1) == Tag::coordinator && i + 1 < end) {
        Finding head = whole, tail = whole;
        head.evidence[head.parts - 1].end = unit_.tag(i - 2) == Tag::comma ? i - 2 : i - 1;
        tail.evidence[tail.parts - 1].end = first;
        tail.add({i, whole.evidence[whole.parts - 1].end});
        head.form = tail.form = "split";
        findings_.push_back(head);
        findings_.push_back(tail);
        return true;
      }
      if (first == kNone) first = i;
    }
    return false;
  }

  /// "affects its income and its stability": a claim for each object that has a determiner or owner of its own.
  bool split_objects(std::size_t at, const Finding& whole) {
    const auto& clause = clauses_[at];
    const auto end = own_end(at);
    const auto& group = unit_.groups[clause.group];
    std::uint32_t link = kNone;
    for (auto i = group.words.end + 1; i + 1 < end; ++i) {
      if (unit_.tag(i) == Tag::comma || unit_.tag(i) == Tag::aside) return false;
      if (unit_.tag(i) == Tag::coordinator) {
        if (link != kNone) return false;
        link = i;
      }
    }
    if (link == kNone || end != whole.evidence[whole.parts - 1].end || unit_.lower(link) != "and") return false;
    const auto first = noun_phrase_before(unit_, link);
    const auto second = noun_phrase_from(unit_, link + 1, end);
    if (first.empty() || second.empty() || first.begin < group.words.end) return false;
    const bool owned = has_owner(second);
    if (!owned &&
        (second.size() < 2 || unit_.tag(first.begin) != Tag::possessive || unit_.lower(first.begin) == "'s"))
      return false;
    if (first.begin > group.words.end && unit_.any(first.begin - 1, is::relative)) return false;
    if (unit_.lower(first.begin - 1) == "between" || unit_.lower(first.begin - 1) == "both") return false;
    Finding head = whole, tail = whole;
    head.evidence[head.parts - 1].end = link;
    tail.evidence[tail.parts - 1].end = owned ? first.begin : first.begin + 1;
    tail.add({link + 1, end});
    if (second.end < end) head.add({second.end, end});
    head.form = tail.form = "split";
    findings_.push_back(head);
    findings_.push_back(tail);
    return true;
  }
  bool has_owner(Range phrase) const {
    if (unit_.tag(phrase.begin) == Tag::determiner || unit_.tag(phrase.begin) == Tag::possessive) return true;
    for (auto i = phrase.begin; i + 1 < phrase.end; ++i)
      if (unit_.tag(i) == Tag::possessive) return true;
    return false;
  }

  const Unit& unit_;
  const std::vector<Clause>& clauses_;
  const ResourcesData& resources_;
  std::vector<Finding>& findings_;
};

}  // namespace

void find_clause_claims(const Unit& unit, const std::vector<Clause>& clauses,
                        const std::vector<Attribution>& attributions, const ResourcesData& resources,
                        std::vector<Finding>& findings) {
  ClauseClaims claims(unit, clauses, resources, findings);
  for (std::size_t at = 0; at < clauses.size(); ++at) claims.read(at, attributions[at]);
}

}  // namespace v1
}  // namespace onrecord

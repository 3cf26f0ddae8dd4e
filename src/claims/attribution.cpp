#include "claims/attribution.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kFarthestDecree = 30;  // words back

class Attributor {
 public:
  Attributor(const Unit& unit, const std::vector<Clause>& clauses) : unit_(unit), clauses_(clauses) {}

  /// `above` is what holds for the clause above, if there is one.
  Attribution of(const Clause& clause, const Attribution* above) const {
    Attribution result;
    if (above && !above->silent) result = inherited(*above, clause.kind);
    switch (clause.kind) {
      case ClauseKind::concession:
        if (result.status == ClaimStatus::asserted) result.status = ClaimStatus::conceded, result.rule = "concession";
        break;
      case ClauseKind::cause:
        if (result.rule.empty()) result.rule = "cause-clause";
        break;
      case ClauseKind::complement:
        content(clause, result);
        break;
      case ClauseKind::question:
        if (!unit_.question || clause.above != kNone) embedded_question(clause, result);
        break;
      case ClauseKind::relative:
        relative(clause, result);
        break;
      case ClauseKind::condition:
      case ClauseKind::adverbial:
        result.silent = true;
        break;
      default:
        break;
    }
    frames(clause, result);
    return result;
  }

 private:
  static Attribution inherited(const Attribution& above, ClauseKind kind) {
    Attribution result = above;
    result.denied = false;
    // A hedge reaches into contents and further predicates, not into what is said by the way.
    if (kind == ClauseKind::relative || kind == ClauseKind::cause || kind == ClauseKind::concession) {
      result.hedged = false;
      if (result.rule == "hedge-frame" || result.rule == "hedge-word" || result.rule == "own-belief")
        result.rule = {};
    }
    if (above.status == ClaimStatus::conceded) result = {};
    return result;
  }

  const Group* group_above(const Clause& clause) const {
    if (clause.above == kNone || clauses_[clause.above].group == kNone) return nullptr;
    return &unit_.groups[clauses_[clause.above].group];
  }

  /// "(said) that …": by the verb or noun before it.
  void content(const Clause& clause, Attribution& result) const {
    const auto* verb = group_above(clause);
    const auto before = clause.opener.empty() ? clause.words.begin : clause.opener.begin;
    if (clause.opener.empty() && clause.above != kNone && clauses_[clause.above].kind == ClauseKind::complement &&
        (unit_.tag(clause.words.begin - 1) == Tag::coordinator || unit_.tag(clause.words.begin - 1) == Tag::comma))
      return;  // joined to a content: the same one's words
    if (before > 0 && unit_.any(before - 1, is::content_noun) && unit_.tag(before - 1) == Tag::noun)
      return lacks_object(clause) ? silence(result) : noun_content(before - 1, result);
    if (!verb || verb->imperative) return silence(result);
    if (unit_.any(verb->main, is::factive) && !unit_.any(verb->main, is::says | is::shows)) {
      if (verb->modal != kNone && verb->negated) return silence(result);  // "we cannot know that"
      return set(result, ClaimStatus::presupposed, "factive-content");
    }
    if (is_unreal(*verb)) return silence(result);  // "they should say that"
    const auto& above = clauses_[clause.above];
    const bool first_person =
        !above.subject.empty() && unit_.any(above.subject.begin, is::first_person) && above.subject.size() == 1;
    const bool nobody = verb->passive || above.subject.empty() || unit_.lower(above.subject.begin) == "it";
    if (unit_.any(verb->main, is::says | is::thinks | is::shows | is::wishes)) {
      if (unit_.any(verb->main, is::thinks) && first_person) {
        result.hedged = true;
        result.denied = verb->negated;
        result.rule = "own-belief";
        return;
      }
      if (first_person && !verb->passive) return set(result, ClaimStatus::asserted, "own-words");
      if (unit_.any(verb->main, is::shows) && is_this(above.subject)) return;
      set(result, ClaimStatus::reported, "content-of-report");
      result.nobody = nobody;
      result.holder = nobody ? Range{} : above.subject;
      result.denied = false;
      return;
    }
    silence(result);
  }

  /// Nobody has said or thought it: "would say", "should say", "has to say".
  bool is_unreal(const Group& verb) const {
    if (verb.has_to) return true;
    if (verb.modal == kNone) return false;
    const auto word = unit_.lower(verb.modal);
    return word != "will" && word != "'ll" && word != "can" && word != "may";
  }

  /// "the view that we have taken": a relative clause, whose object is the noun.
  bool lacks_object(const Clause& clause) const {
    const auto end = unit_.groups[clause.group].words.end;
    if (unit_.any(unit_.groups[clause.group].main, is::be)) return false;
    const auto next = unit_.tag(end);
    return end >= clause.words.end || next == Tag::verb || next == Tag::comma || next == Tag::stop ||
           next == Tag::coordinator;
  }

  bool is_this(Range subject) const {
    const auto word = subject.empty() ? "" : unit_.lower(subject.begin);
    return subject.size() == 1 && (word == "this" || word == "that" || word == "it" || word == "which");
  }

  void noun_content(std::uint32_t noun, Attribution& result) const {
    const auto word = unit_.lower(noun);
    if (word == "fact" || word == "truth") return set(result, ClaimStatus::presupposed, "fact-that");
    if (word == "illusion" || word == "myth" || word == "misconception" || word == "delusion" || word == "lie") {
      set(result, ClaimStatus::presupposed, "illusion-that");
      result.denied = true;
      return;
    }
    set(result, ClaimStatus::reported, "noun-content");
    result.hedged = word == "impression" || word == "feeling" || word == "suspicion" || word == "possibility" ||
                    word == "chance" || word == "risk";
    const auto phrase = noun_phrase_before(unit_, noun + 1);
    result.holder = possessor(phrase);
    result.nobody = result.holder.empty();
  }

  Range possessor(Range phrase) const {
    for (auto i = phrase.begin; i < phrase.end; ++i)
      if (unit_.lower(i) == "'s" || unit_.lower(i) == "'") return {phrase.begin, i};
    return {};
  }

  /// "told how it has changed": it has.
  void embedded_question(const Clause& clause, Attribution& result) const {
    const auto* verb = group_above(clause);
    const auto word = unit_.lower(clause.opener.begin);
    const bool tells = verb && unit_.any(verb->main, is::says | is::factive | is::shows) && !verb->negated;
    if (!tells || (word != "how" && word != "why") || clause.subject.empty() || clause.subject == clause.opener)
      return silence(result);
    set(result, ClaimStatus::presupposed, "told-how");
    const auto& above = clauses_[clause.above];
    const bool other = unit_.any(verb->main, is::says | is::shows) && !verb->passive && !above.subject.empty() &&
                       !unit_.any(above.subject.begin, is::first_person);
    if (other) result.holder = above.subject;
  }

  /// "sees him as a person who …": in the eyes of the subject.
  void relative(const Clause& clause, Attribution& result) const {
    if (clause.subject.empty()) return silence(result);
    if (result.decree) return;
    const auto first = clause.opener.empty() ? clause.words.begin : clause.opener.begin;
    const bool loose = first > 0 && unit_.tag(first - 1) == Tag::comma;
    // "the view we have taken" has its object outside, "people who live here" are not people in general
    const bool own_subject = clause.subject.begin >= clause.opener.end && !clause.opener.empty();
    if (clause.opener.empty() || (own_subject && clause.opener.size() < 2)) return silence(result);
    if (!own_subject && !loose && clause.subject.size() == 1 && !unit_.any(clause.subject.begin, is::capital))
      return silence(result);
    const bool named = unit_.any(clause.subject.begin, is::capital);
    if (!loose && !named && result.status == ClaimStatus::asserted) set(result, ClaimStatus::presupposed, "relative");
    if (result.rule.empty()) result.rule = "relative";
    const auto* verb = group_above(clause);
    if (!verb || clause.subject.begin < verb->words.end) return;
    const auto lemma = unit_.words[verb->main].info->lemma;
    for (const auto view : {"see", "view", "regard", "describe", "portray", "perceive", "depict", "present"}) {
      if (lemma != view || !has_as({verb->words.end, clause.subject.begin})) continue;
      set(result, ClaimStatus::reported, "view-as");
      result.holder = clauses_[clause.above].subject;
      result.nobody = result.holder.empty() || verb->passive;
      if (verb->passive) result.holder = {};
    }
  }
  bool has_as(Range range) const {
    for (auto i = range.begin; i < range.end; ++i)
      if (unit_.lower(i) == "as") return true;
    return false;
  }

  /// Frames that stand in the clause itself: before its verb, or after it as its last words.
  void frames(const Clause& clause, Attribution& result) const {
    if (clause.kind == ClauseKind::shared || clause.kind == ClauseKind::participial) return;
    const auto begin = clause.opener.empty() ? clause.words.begin : std::min(clause.opener.begin, clause.words.begin);
    const auto limit = next_clause(clause);
    auto frame = std::partition_point(unit_.frames.begin(), unit_.frames.end(),
                                      [&](const ClauseFrame& f) { return f.words.begin < begin; });
    for (; frame != unit_.frames.end() && frame->words.begin < limit; ++frame) apply(*frame, clause, result);
  }

  /// Where the first clause after this one begins: frames behind that are not its own.
  std::uint32_t next_clause(const Clause& clause) const {
    const auto at = static_cast<std::size_t>(&clause - clauses_.data());
    auto limit = clause.words.end;
    if (at + 1 < clauses_.size() && clauses_[at + 1].words.begin > clause.words.begin)
      limit = std::min(
          limit, clauses_[at + 1].opener.empty() ? clauses_[at + 1].words.begin : clauses_[at + 1].opener.begin);
    return std::max(limit, clause.group == kNone ? limit : unit_.groups[clause.group].words.end);
  }

  void apply(const ClauseFrame& frame, const Clause& clause, Attribution& result) const {
    switch (frame.kind) {
      case FrameKind::denial:
        result.denied = true;
        [[fallthrough]];
      case FrameKind::hedge:
        result.hedged = true;
        result.rule = "hedge-frame";
        break;
      case FrameKind::hedge_word:
        result.hedged = true;
        if (result.rule.empty()) result.rule = "hedge-word";
        break;
      case FrameKind::impersonal:
        set(result, ClaimStatus::reported, "nobody-named");
        result.nobody = true;
        result.holder = {};
        break;
      case FrameKind::source:
        set(result, ClaimStatus::reported, "according-to");
        result.holder = trimmed(unit_, frame.source);
        result.nobody = result.holder.empty();
        break;
      case FrameKind::source_of_which:
        set(result, ClaimStatus::reported, "according-to-which");
        result.decree = true;
        result.holder = decree_before(frame.words.begin, clause);
        result.nobody = result.holder.empty();
        result.silent = false;
        break;
      default:
        break;
    }
  }

  /// The law or agreement named last before "according to which"; else the noun phrase right before.
  Range decree_before(std::uint32_t end, const Clause& clause) const {
    while (end > 0 && unit_.tag(end - 1) == Tag::comma) --end;
    const auto first = clause.above == kNone ? std::uint32_t{0} : clauses_[clause.above].words.begin;
    for (auto i = end; i-- > first && i + kFarthestDecree > end;)
      if (unit_.any(i, is::document) && unit_.tag(i) == Tag::noun) return noun_phrase_before(unit_, i + 1);
    return noun_phrase_before(unit_, end);
  }

  static void set(Attribution& result, ClaimStatus status, std::string_view rule) {
    result.status = status;
    result.rule = rule;
  }
  static void silence(Attribution& result) { result.silent = true; }

  const Unit& unit_;
  const std::vector<Clause>& clauses_;
};

}  // namespace

void attribute_clauses(const Unit& unit, const std::vector<Clause>& clauses, std::vector<Attribution>& all) {
  all.clear();
  const Attributor attributor(unit, clauses);
  for (const auto& clause : clauses) {
    const auto* above = clause.above < all.size() ? &all[clause.above] : nullptr;
    const bool part = clause.kind != ClauseKind::main;
    all.push_back(attributor.of(clause, part ? above : nullptr));
  }
}

}  // namespace v1
}  // namespace onrecord

#include "claims/findings.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kLongestPhrase = 18;
constexpr std::size_t kMostInUnit = 4;  // a list of visits is one finding too many

/// A definite phrase around an event noun takes for granted that it happened: "Putin's visit to X", "the protests of
/// 2022".
class EventPhrases {
 public:
  EventPhrases(const Unit& unit, std::vector<Finding>& findings) : unit_(unit), findings_(findings) {}

  void run() {
    std::size_t found = 0;
    std::uint32_t behind = 0;
    for (std::uint32_t i = 0; i < unit_.size() && found < kMostInUnit; ++i) {
      if (!is_head(i)) continue;
      const auto phrase = phrase_around(i, behind);
      if (phrase.empty()) continue;
      put(phrase, i);
      behind = i + 1;
      ++found;
    }
  }

 private:
  bool is_head(std::uint32_t i) const {
    if (!unit_.any(i, is::event) || unit_.any(i, is::person)) return false;
    if (unit_.tag(i) != Tag::noun && unit_.tag(i) != Tag::gerund) return false;
    const bool compound = unit_.tag(i + 1) == Tag::noun && !unit_.words[i + 1].time;
    return !compound && unit_.lower(i + 1) != "'s" && unit_.lower(i + 1) != "'";
  }

  Range phrase_around(std::uint32_t head, std::uint32_t behind) const {
    auto phrase = noun_phrase_before(unit_, head + 1);
    phrase.begin = std::max(phrase.begin, behind);
    const auto core_end = head + 1;
    phrase.end = complements(core_end);
    const bool owned = has_owner({phrase.begin, head});
    const bool definite = unit_.tag(phrase.begin) == Tag::determiner && is_definite(phrase.begin);
    const bool dated = has_time({phrase.begin, phrase.end});
    const bool doer = has_word({core_end, phrase.end}, "by");
    const bool completed = phrase.end > core_end;
    if (unit_.tag(phrase.begin) == Tag::determiner && !definite && !dated) return {};
    if (unit_.lower(phrase.begin) == "no" || unit_.lower(phrase.begin) == "any") return {};
    // "his joke", "our advice": what somebody says is taken for granted only where the text says more about it
    const bool pronoun = owned && unit_.tag(phrase.begin) == Tag::possessive && unit_.lower(phrase.begin) != "'s";
    if (pronoun && unit_.any(phrase.begin, is::first_person)) return {};
    if (pronoun && unit_.any(head, is::speech) && !completed) return {};
    const bool bare_dated = dated && unit_.any(head, is::plural) && phrase.size() > 1;
    return owned || (definite && (completed || dated)) || doer || bare_dated ? phrase : Range{};
  }

  bool is_definite(std::uint32_t i) const {
    const auto word = unit_.lower(i);
    return word == "the" || word == "this" || word == "these" || word == "that" || word == "those";
  }
  bool has_owner(Range range) const {
    for (auto i = range.begin; i < range.end; ++i)
      if (unit_.tag(i) == Tag::possessive) return true;
    return false;
  }
  bool has_time(Range range) const {
    for (auto i = range.begin; i < range.end; ++i)
      if (unit_.words[i].time || (unit_.any(i, is::number) && unit_.lower(i).size() == 4)) return true;
    return false;
  }
  bool has_word(Range range, std::string_view word) const {
    for (auto i = range.begin; i < range.end; ++i)
      if (unit_.lower(i) == word) return true;
    return false;
  }

  /// Over "of …", "by …", "to resist …", "held in … on …".
  std::uint32_t complements(std::uint32_t end) const {
    const auto limit = std::min(end + kLongestPhrase, static_cast<std::uint32_t>(unit_.size()));
    for (int steps = 0; steps < 4 && end < limit; ++steps) {
      const auto next = complement(end, limit);
      if (next == end) break;
      end = next;
    }
    return end;
  }

  std::uint32_t complement(std::uint32_t at, std::uint32_t limit) const {
    if (unit_.tag(at) == Tag::to) return infinitive(at, limit);
    if (unit_.tag(at) == Tag::participle && unit_.tag(at + 1) == Tag::preposition) ++at;
    if (unit_.tag(at) != Tag::preposition || !belongs(at)) return unit_.tag(at) == Tag::preposition ? at : at;
    const auto phrase = noun_phrase_from(unit_, at + 1, limit);
    if (phrase.empty()) return at;
    auto end = phrase.end;
    if (unit_.tag(end) == Tag::coordinator && unit_.lower(end) == "and" && unit_.any(end + 1, is::capital) &&
        unit_.any(end - 1, is::capital))
      end = std::max(end, noun_phrase_from(unit_, end + 1, limit).end);
    return end;
  }

  bool belongs(std::uint32_t at) const {
    const auto word = unit_.lower(at);
    for (const auto own :
         {"of", "by", "to", "against", "with", "between", "from", "for", "on", "over", "into", "about", "within"})
      if (word == own) return word != "for" || !unit_.any(at + 1, is::pronoun);
    return (word == "in" || word == "at" || word == "during") &&
           (unit_.any(at + 1, is::capital) || unit_.words[at + 1].time);
  }

  std::uint32_t infinitive(std::uint32_t at, std::uint32_t limit) const {
    auto end = at + 1;
    while (end < limit && (unit_.tag(end) == Tag::infinitive || unit_.tag(end) == Tag::adverb)) ++end;
    const auto object = noun_phrase_from(unit_, end, limit);
    end = object.empty() ? end : object.end;
    while (end < limit && unit_.tag(end) == Tag::aside) ++end;
    return end;
  }

  void put(Range phrase, std::uint32_t head) {
    Finding finding;
    finding.add(trimmed(unit_, phrase));
    finding.subject = phrase;
    finding.dated = phrase;
    finding.attribution.status = ClaimStatus::presupposed;
    finding.attribution.rule = "event-noun";
    finding.form = unit_.any(head, is::speech) ? "speech-noun" : "event-noun";
    finding.kind = ClaimKind::event;
    finding.tense = "PAST_REF";
    finding.verb = {head, head + 1};
    finding.confidence = 0.5F;
    findings_.push_back(finding);
  }

  const Unit& unit_;
  std::vector<Finding>& findings_;
};

/// "guarantees sealed by the president": they were sealed by him.
void find_reduced_relatives(const Unit& unit, std::vector<Finding>& findings) {
  for (std::uint32_t i = 1; i + 2 < unit.size(); ++i) {
    if (unit.tag(i) != Tag::participle || unit.lower(i + 1) != "by" || unit.tag(i - 1) != Tag::noun) continue;
    const auto phrase = noun_phrase_before(unit, i);
    const auto doer = noun_phrase_from(unit, i + 2, static_cast<std::uint32_t>(unit.size()));
    if (phrase.empty() || doer.empty()) continue;
    Finding finding;
    finding.add({phrase.begin, doer.end});
    finding.subject = phrase;
    finding.verb = {i, i + 1};
    finding.object = doer;
    finding.dated = {phrase.begin, doer.end};
    finding.attribution.status = ClaimStatus::presupposed;
    finding.attribution.rule = "reduced-relative";
    finding.form = "participle";
    finding.kind = ClaimKind::event;
    finding.tense = "PAST_REF";
    findings.push_back(finding);
  }
}

/// "Political scientist Dimash Alzhanov": that is what he is. Full names only: "President Roth" is a way to call him.
void find_offices(const Unit& unit, std::vector<Finding>& findings) {
  if (unit.title) return;
  for (std::uint32_t i = 0; i + 2 < unit.size(); ++i) {
    if (!unit.any(i, is::person) || unit.tag(i) != Tag::noun || unit.any(i, is::plural)) continue;
    auto end = i + 1;
    while (end < unit.size() && unit.any(end, is::capital) && unit.any(end, is::nominal) &&
           !unit.any(end, is::person))
      ++end;
    if (end < i + 3 || unit.lower(end) == "'s") continue;
    const auto office = noun_phrase_before(unit, i + 1);
    Finding finding;
    finding.add({office.begin, end});
    finding.subject = {i + 1, end};
    finding.object = office;
    finding.dated = {i, end};
    finding.attribution.status = ClaimStatus::presupposed;
    finding.attribution.rule = "office";
    finding.form = "office";
    finding.tense = "PRESENT_REF";
    findings.push_back(finding);
  }
}

/// "despite all the weakness of X", "with all his loyalty to Y": granted.
void find_concessions(const Unit& unit, std::vector<Finding>& findings) {
  for (const auto& frame : unit.frames) {
    if (frame.kind != FrameKind::concession_phrase) continue;
    auto end = frame.words.end;
    const auto limit = std::min<std::uint32_t>(end + kLongestPhrase, static_cast<std::uint32_t>(unit.size()));
    while (end < limit && unit.tag(end) != Tag::comma && unit.tag(end) != Tag::stop && unit.tag(end) != Tag::verb)
      ++end;
    const bool owned = unit.tag(frame.words.end) == Tag::possessive || unit.lower(frame.words.begin) != "with";
    if (end < frame.words.end + 2 || !owned) continue;
    Finding finding;
    finding.add({frame.words.begin, end});
    finding.subject = {frame.words.end, end};
    finding.dated = finding.subject;
    finding.attribution.status = ClaimStatus::conceded;
    finding.attribution.rule = "concession-phrase";
    finding.form = "noun-phrase";
    finding.tense = "PRESENT_REF";
    for (auto i = frame.words.end; i < end; ++i)
      if (unit.any(i, is::evaluation)) finding.kind = ClaimKind::evaluation;
    findings.push_back(finding);
  }
}

}  // namespace

void find_presupposed_claims(const Unit& unit, std::vector<Finding>& findings) {
  find_concessions(unit, findings);
  find_offices(unit, findings);
  find_reduced_relatives(unit, findings);
  EventPhrases(unit, findings).run();
}

}  // namespace v1
}  // namespace onrecord

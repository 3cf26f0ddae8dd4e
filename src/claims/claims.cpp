#include "claims/claims.hpp"

#include "claims/findings.hpp"
#include "claims/units.hpp"
#include "document/document_data.hpp"

#include <algorithm>
#include <unordered_set>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostAbout = 6;

/// From units to rows. One run over a document.
class ClaimFinder {
 public:
  ClaimFinder(DocumentData& data, const ResourcesData& resources)
      : data_(data), resources_(resources), vocabulary_(data, resources), reader_(data, vocabulary_) {
    link_answers();
  }

  void run() {
    while (reader_.next(unit_, source_)) read_unit();
  }

 private:
  void link_answers() {
    answered_.assign(data_.turns.size(), QuestionId::none);
    for (std::uint32_t q = 0; q < data_.questions.size(); ++q)
      for (auto t = data_.questions[q].answered_by.begin; t < data_.questions[q].answered_by.end; ++t)
        if (data_.ids[t] < answered_.size() && answered_[data_.ids[t]] == QuestionId::none)
          answered_[data_.ids[t]] = QuestionId{q};
  }

  void read_unit() {
    if (unit_.words.empty()) return;
    find_frames(unit_, vocabulary_, resources_);
    mark_times();
    tag_words(unit_);
    find_clauses(unit_, clauses_);
    attribute_clauses(unit_, clauses_, attributions_);
    findings_.clear();
    find_clause_claims(unit_, clauses_, attributions_, resources_, findings_);
    find_presupposed_claims(unit_, findings_);
    std::stable_sort(findings_.begin(), findings_.end(),
                     [](const Finding& a, const Finding& b) { return a.evidence[0].begin < b.evidence[0].begin; });
    if (findings_.empty() && answers_yes_or_no()) return;
    for (const auto& finding : findings_) {
      if (finding.attribution.status == ClaimStatus::questioned && !is_answered_plainly()) continue;
      if (finding.form == "office" && !offices_.insert(data_.slice(unit_.span(finding.evidence[0]))).second) continue;
      write(finding);
      if (finding.attribution.status == ClaimStatus::questioned) asked_ = data_.claims.size() - 1;
    }
  }

  // "Did he sell it?" – "No." The question puts something forward, the answer affirms or denies it. Where the answer
  // says more than yes or no it has its own claims, and the question's would only repeat them.

  enum class Reply : std::uint8_t { none, yes, no };
  static Reply reply_of(std::string_view word) {
    for (const auto* yes : {"yes", "yeah", "yep", "correct", "exactly", "indeed"})
      if (word == yes) return Reply::yes;
    for (const auto* no : {"no", "nope"})
      if (word == no) return Reply::no;
    return Reply::none;
  }

  /// Does the next turn begin with a plain yes or no?
  bool is_answered_plainly() {
    const auto sentence = index_of(source_.sentence) + 1;
    if (source_.turn == TurnId::none || sentence >= data_.sentences.size()) return false;
    const auto& next = data_.sentences[sentence];
    if (next.turn == source_.turn || next.turn == TurnId::none || next.tokens.size() == 0 || next.tokens.size() > 2)
      return false;
    return reply_of(vocabulary_.at(next.tokens.begin).lower) != Reply::none;
  }

  bool answers_yes_or_no() {
    if (asked_ == kNone || unit_.size() > 2) return false;
    const auto reply = reply_of(unit_.lower(0));
    const auto question = data_.claims[asked_];
    asked_ = kNone;
    if (reply == Reply::none || index_of(question.sentence) + 1 != unit_.sentence) return false;
    Finding finding;
    finding.add({0, 1});
    finding.form = "answer";
    finding.attribution.rule = reply == Reply::yes ? "affirmed" : "denied";
    finding.kind = question.kind;
    finding.modality = question.modality;
    finding.confidence = 0.6F;
    finding.polarity =
        (reply == Reply::yes) == (question.polarity == Polarity::positive) ? Polarity::positive : Polarity::negative;
    write(finding);
    auto& row = data_.claims.back();
    row.subject = question.subject;
    row.predicate = question.predicate;
    row.arguments = question.evidence;
    row.time = question.time;
    row.about = question.about;
    return true;
  }

  /// Times of the unit: [first_time_, last_time_).
  void mark_times() {
    const Span whole = unit_.span({0, static_cast<std::uint32_t>(unit_.size())});
    while (first_time_ < data_.times.size() && data_.times[first_time_].span.end <= whole.begin &&
           data_.times[first_time_].span.end <= data_.sentences[unit_.sentence].span.begin)
      ++first_time_;
    last_time_ = first_time_;
    std::size_t word = 0;
    for (; last_time_ < data_.times.size() && data_.times[last_time_].span.begin < whole.end; ++last_time_) {
      const Span span = data_.times[last_time_].span;
      if (data_.times[last_time_].type == TimeType::duration || data_.times[last_time_].type == TimeType::set)
        continue;
      while (word < unit_.size() && unit_.words[word].span.end <= span.begin) ++word;
      for (auto w = word; w < unit_.size() && unit_.words[w].span.begin < span.end; ++w) unit_.words[w].time = true;
    }
  }

  void write(const Finding& finding) {
    ClaimRow row;
    row.evidence = spans_of(finding);
    if (!row.evidence.size()) return;
    row.subject = unit_.span(finding.subject);
    row.predicate = unit_.span(finding.verb);
    row.object = unit_.span(finding.object);
    row.turn = source_.turn;
    row.sentence = source_.sentence;
    row.speaker = source_.speaker;
    row.quotation = source_.quotation;
    row.status = finding.attribution.status;
    row.polarity = finding.polarity;
    row.modality = finding.modality;
    row.kind = finding.kind;
    row.confidence = finding.confidence;
    row.time = data_.strings.intern(time_of(finding));
    if (source_.turn != TurnId::none) row.question = answered_[index_of(source_.turn)];
    set_holder(finding, row);
    row.about = about(finding);
    row.reasons = reasons(finding);
    data_.claims.push_back(row);
  }

  /// Evidence as spans; a gap in the unit (a note, a quotation in brackets) parts them.
  IndexRange spans_of(const Finding& finding) {
    const auto begin = static_cast<std::uint32_t>(data_.spans.size());
    for (std::uint32_t p = 0; p < finding.parts; ++p) {
      Range rest = finding.evidence[p];
      while (!rest.empty()) {
        auto end = rest.begin + 1;
        while (end < rest.end && !gap_before(end)) ++end;
        put_span(unit_.span({rest.begin, end}), begin);
        rest.begin = end;
      }
    }
    return {begin, static_cast<std::uint32_t>(data_.spans.size())};
  }
  void put_span(Span span, std::uint32_t first) {
    if (data_.spans.size() > first && data_.spans.back().end >= span.begin && data_.spans.back().begin <= span.begin)
      data_.spans.back().end = std::max(data_.spans.back().end, span.end);
    else
      data_.spans.push_back(span);
  }
  bool gap_before(std::uint32_t word) const {
    const auto from = unit_.words[word - 1].span.end, to = unit_.words[word].span.begin;
    const auto between = data_.text.data() + from;
    return std::any_of(between, between + (to - from), [](char c) {
      return c != ' ' && c != '\n' && c != '\r' && c != '\t' && static_cast<unsigned char>(c) < 128;
    });
  }

  std::string time_of(const Finding& finding) const {
    auto value = dated(data_, unit_, finding.dated, first_time_, last_time_);
    if (!value.empty()) return value;
    if (source_.quotation != QuotationId::none && finding.tense == "PRESENT_REF") {  // the present of what is quoted
      const auto event = data_.quotations[index_of(source_.quotation)].event;
      if (event != SpeechEventId::none && data_.speech_events[index_of(event)].time != kNoString)
        return std::string(data_.view(data_.speech_events[index_of(event)].time));
    }
    return std::string(finding.tense);
  }

  void set_holder(const Finding& finding, ClaimRow& row) {
    const auto& attribution = finding.attribution;
    if (!attribution.holder.empty()) {
      row.holder_span = unit_.span(attribution.holder);
      row.holder_entity = entity_at(row.holder_span);
      return;
    }
    if (attribution.nobody) return;
    if (row.quotation == QuotationId::none) {
      row.holder_speaker = row.speaker;
      return;
    }
    const auto& quotation = data_.quotations[index_of(row.quotation)];
    row.holder_entity = quotation.entity;
    row.holder_speaker = quotation.entity == EntityId::none ? quotation.speaker : SpeakerId::none;
    if (quotation.entity == EntityId::none && quotation.speaker == SpeakerId::none)
      row.holder_span = quotation.source;
    if (row.status == ClaimStatus::asserted) row.status = ClaimStatus::reported;
  }

  /// The entity of the last mention in a span that ends with it, or whose only mention it is.
  EntityId entity_at(Span span) const {
    auto found = EntityId::none;
    for (auto m = first_mention(span); m < data_.mentions.size() && data_.mentions[m].span.begin < span.end; ++m)
      if (span.contains(data_.mentions[m].span) && m < data_.mention_entities.size() &&
          (data_.mentions[m].span.end == span.end || data_.mentions[m].span.begin == span.begin))
        found = data_.mention_entities[m];
    return found;
  }
  std::size_t first_mention(Span span) const {
    return static_cast<std::size_t>(
        std::partition_point(data_.mentions.begin(), data_.mentions.end(),
                             [&](const MentionRow& m) { return m.span.begin < span.begin; }) -
        data_.mentions.begin());
  }

  IndexRange about(const Finding& finding) {
    const auto begin = static_cast<std::uint32_t>(data_.ids.size());
    if (!finding.subject.empty()) add_entities(unit_.span(finding.subject), begin);
    for (std::uint32_t p = 0; p < finding.parts; ++p) add_entities(unit_.span(finding.evidence[p]), begin);
    return {begin, static_cast<std::uint32_t>(data_.ids.size())};
  }
  void add_entities(Span span, std::uint32_t begin) {
    for (auto m = first_mention(span); m < data_.mentions.size() && data_.mentions[m].span.begin < span.end; ++m) {
      if (m >= data_.mention_entities.size() || data_.mention_entities[m] == EntityId::none) continue;
      const auto id = index_of(data_.mention_entities[m]);
      const bool known = std::find(data_.ids.begin() + begin, data_.ids.end(), id) != data_.ids.end();
      if (!known && data_.ids.size() - begin < kMostAbout) data_.ids.push_back(id);
    }
  }

  IndexRange reasons(const Finding& finding) {
    const auto begin = static_cast<std::uint32_t>(data_.string_lists.size());
    data_.string_lists.push_back(data_.strings.intern(finding.form));
    if (!finding.attribution.rule.empty() && finding.attribution.rule != finding.form)
      data_.string_lists.push_back(data_.strings.intern(finding.attribution.rule));
    return {begin, static_cast<std::uint32_t>(data_.string_lists.size())};
  }

  DocumentData& data_;
  const ResourcesData& resources_;
  Vocabulary vocabulary_;
  UnitReader reader_;
  Unit unit_;
  UnitSource source_;
  std::vector<Clause> clauses_;
  std::vector<Attribution> attributions_;
  std::vector<Finding> findings_;
  std::vector<QuestionId> answered_;  // by turn: the question that it answers
  std::size_t first_time_ = 0, last_time_ = 0;
  std::unordered_set<std::string_view> offices_;  // told once
  std::size_t asked_ = kNone;                     // the claim of the question just asked
};

}  // namespace

void find_claims(Draft& draft, const ResourcesData& resources) { ClaimFinder(draft.data(), resources).run(); }

}  // namespace v1
}  // namespace onrecord

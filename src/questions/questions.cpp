#include "questions/questions.hpp"

#include "questions/coverage.hpp"

#include <algorithm>
#include <vector>

// A question is a sentence of somebody who asks: with a question mark outside of quotations, or, where the turn has
// none, with a request. Answers are the turns that follow.

namespace onrecord {
inline namespace v1 {
namespace {

bool asks(Role role) { return role == Role::interviewer || role == Role::moderator || role == Role::audience; }

class Questions {
 public:
  Questions(DocumentData& data, const ResourcesData& resources)
      : data_(data), language_(resources), judge_(data, language_), words_(data) {
    first_sentence_.assign(data.turns.size() + 1, 0);
    for (const auto& sentence : data.sentences)
      if (sentence.turn != TurnId::none) ++first_sentence_[index_of(sentence.turn) + 1];
  }

  void find() {
    list_sentences();
    for (std::uint32_t t = 0; t < data_.turns.size(); ++t)
      if (asks(data_.turns[t].role)) turn(t);
  }

 private:
  /// Sentences of each turn as one list: a caption may stand between two of them.
  void list_sentences() {
    for (std::size_t t = 1; t < first_sentence_.size(); ++t) first_sentence_[t] += first_sentence_[t - 1];
    in_turns_.resize(first_sentence_.back());
    auto next = first_sentence_;
    for (std::uint32_t s = 0; s < data_.sentences.size(); ++s)
      if (data_.sentences[s].turn != TurnId::none) in_turns_[next[index_of(data_.sentences[s].turn)]++] = s;
  }

  void turn(std::uint32_t t) {
    const auto answer = answers_of(t);
    bool asked = false;
    for (auto s = first_sentence_[t]; s < first_sentence_[t + 1]; ++s) {
      words_.read(in_turns_[s]);
      if (!question_mark()) continue;
      asked = true;
      before_ = question_kind(words_, language_, before_);
      put(t, before_, answer);
    }
    if (asked || data_.turns[t].kind != TurnKind::question) return;
    for (auto s = first_sentence_[t]; s < first_sentence_[t + 1]; ++s) {
      words_.read(in_turns_[s]);
      std::size_t length = 0;
      if (language_.answer_at(words_, language_.start(words_), length) == "request")
        put(t, QuestionKind::statement, answer);
    }
  }

  /// The sentence ends with a question mark that no quotation holds.
  bool question_mark() {
    auto last = words_.size();
    while (last > 0 && (words_.text(last - 1) == ")" || words_.text(last - 1) == "”" || words_.text(last - 1) == "\"" ||
                        words_.text(last - 1) == "’" || words_.text(last - 1) == "'"))
      --last;
    if (last == 0 || words_.text(last - 1).find('?') == std::string_view::npos) return false;
    const auto at = words_.span(last - 1).begin;
    while (quotation_ < data_.quotations.size() && data_.quotations[quotation_].span.end <= at) ++quotation_;
    for (auto q = quotation_; q < data_.quotations.size() && data_.quotations[q].span.begin <= at; ++q)
      if (data_.quotations[q].kind != QuotationKind::indirect && data_.quotations[q].span.contains(at)) return false;
    return true;
  }

  AnswerTurns answers_of(std::uint32_t t) const {
    constexpr std::uint32_t kMost = 8;
    AnswerTurns answer;
    for (auto k = t + 1; k < data_.turns.size() && k <= t + kMost; ++k) {
      const auto& turn = data_.turns[k];
      if (asks(turn.role)) break;
      if (turn.role != Role::interviewee && index_of(turn.answers) != t) continue;
      if (answer.turns.empty()) answer.first = first_sentence_[k];
      answer.turns.push_back(k);
      answer.last = first_sentence_[k + 1];
    }
    if (answer.first < answer.last) {
      answer.last = in_turns_[answer.last - 1] + 1;
      answer.first = in_turns_[answer.first];
    } else {
      answer.last = answer.first;
    }
    return answer;
  }

  void put(std::uint32_t t, QuestionKind kind, const AnswerTurns& answer) {
    const Span whole{words_.span(0).begin, words_.span(words_.size() - 1).end};
    const auto seam = two_aspects(words_);
    const auto coverage = judge_.judge(words_, kind, answer);
    if (!seam || coverage != Coverage::full) return add(t, whole, kind, coverage, answer);
    const bool first = judge_.mentions(answer, words_.lower(seam - 1));
    const bool second = judge_.mentions(answer, words_.lower(seam + 1));
    const auto part = [&](bool said, bool other) {
      return said ? Coverage::full : other ? Coverage::unanswered : Coverage::partial;
    };
    add(t, {whole.begin, words_.span(seam - 1).end}, kind, part(first, second), answer);
    add(t, {words_.span(seam + 1).begin, whole.end}, kind, part(second, first), answer);
  }

  void add(std::uint32_t t, Span span, QuestionKind kind, Coverage coverage, const AnswerTurns& answer) {
    QuestionRow row;
    row.span = span;
    row.turn = static_cast<TurnId>(t);
    row.kind = kind;
    row.coverage = coverage;
    row.answered_by.begin = row.answered_by.end = static_cast<std::uint32_t>(data_.ids.size());
    if (coverage != Coverage::unanswered) {
      data_.ids.insert(data_.ids.end(), answer.turns.begin(), answer.turns.end());
      row.answered_by.end = static_cast<std::uint32_t>(data_.ids.size());
    }
    data_.questions.push_back(row);
  }

  DocumentData& data_;
  QuestionWords language_;
  CoverageJudge judge_;
  SentenceWords words_;
  std::vector<std::uint32_t> first_sentence_;  // of each turn, in in_turns_
  std::vector<std::uint32_t> in_turns_;
  std::size_t quotation_ = 0;
  QuestionKind before_ = QuestionKind::polar;
};

}  // namespace

void find_questions(Draft& draft, const ResourcesData& resources) { Questions(draft.data(), resources).find(); }

}  // namespace v1
}  // namespace onrecord

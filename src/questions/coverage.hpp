/// \file
/// How far an answer answers.
#pragma once

#include "questions/kind.hpp"

namespace onrecord {
inline namespace v1 {

/// The turns that answer, and their sentences [first, last).
struct AnswerTurns {
  std::vector<std::uint32_t> turns;
  std::uint32_t first = 0, last = 0;  ///< sentences
};

/// Judges answers by their first words and by what the question needs. One thread. Simple on purpose: a wh question
/// that gets an answer counts as answered unless the answer says otherwise.
class CoverageJudge {
 public:
  CoverageJudge(const DocumentData& data, QuestionWords& language) : data_(data), language_(language), words_(data) {}
  [[nodiscard]] Coverage judge(const SentenceWords& question, QuestionKind kind, const AnswerTurns& answer);
  /// A word that begins like this one stands in the answer. O(answer).
  [[nodiscard]] bool mentions(const AnswerTurns& answer, std::string_view word);

 private:
  [[nodiscard]] std::string_view opening(const AnswerTurns& answer);
  [[nodiscard]] bool declines(const AnswerTurns& answer);
  [[nodiscard]] bool gesture(const AnswerTurns& answer) const;
  [[nodiscard]] bool echoes(const SentenceWords& question, const AnswerTurns& answer);
  [[nodiscard]] bool names_choice(const SentenceWords& question, const AnswerTurns& answer);
  [[nodiscard]] bool gives(std::string_view question_word, const AnswerTurns& answer) const;

  const DocumentData& data_;
  QuestionWords& language_;
  SentenceWords words_;
};

}  // namespace v1
}  // namespace onrecord

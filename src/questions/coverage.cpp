#include "questions/coverage.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

// An answer of so many sentences is more than a refusal, whatever it says in passing.
constexpr std::uint32_t kShort = 3;
constexpr std::size_t kStem = 5;

bool has_word(const SentenceWords& words, std::string_view word) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words.lower(i) == word) return true;
  return false;
}

bool wordy(std::string_view word) {
  return !word.empty() && (static_cast<unsigned char>(word[0]) >= 0x80 || word[0] >= '0') && word != "?" && word != ":" &&
         word != ";" && word != "—" && word != "–" && word != "…";
}

}  // namespace

Coverage CoverageJudge::judge(const SentenceWords& question, QuestionKind kind, const AnswerTurns& answer) {
  if (answer.turns.empty()) return Coverage::unanswered;
  if (answer.first == answer.last) return gesture(answer) ? Coverage::full : Coverage::unanswered;
  if (declines(answer)) return Coverage::declined;
  const auto first = opening(answer);
  if (first == "unsure") return Coverage::indirect;
  if (kind == QuestionKind::wh || kind == QuestionKind::statement) {
    const auto second = second_question_word(question, language_);
    if (!second) return Coverage::full;
    return gives(question.lower(second - 2), answer) && gives(question.lower(second), answer) ? Coverage::full
                                                                                              : Coverage::partial;
  }
  if (first == "yes" || first == "no") return Coverage::full;
  if (first == "partly") return Coverage::partial;
  if (kind == QuestionKind::alternative) return names_choice(question, answer) ? Coverage::full : Coverage::indirect;
  return echoes(question, answer) ? Coverage::full : Coverage::indirect;
}

/// The kind of phrase with which the answer opens.
std::string_view CoverageJudge::opening(const AnswerTurns& answer) {
  words_.read(answer.first);
  std::size_t length = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(words_.size(), 4); ++i) {
    const auto kind = language_.answer_at(words_, i, length);
    if (kind == "yes" || kind == "no" || kind == "partly" || kind == "unsure") return kind;
    const auto word = words_.lower(i);
    if (wordy(word) && !language_.is(word, "interjection") && !language_.is(word, "conjunction")) break;
  }
  return {};
}

bool CoverageJudge::declines(const AnswerTurns& answer) {
  const auto last = answer.last - answer.first <= kShort ? answer.last : answer.first + 1;
  for (auto s = answer.first; s < last; ++s) {
    words_.read(s);
    std::size_t length = 0;
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (language_.answer_at(words_, i, length) == "declined") return true;
  }
  return false;
}

/// "[Nods.]"
bool CoverageJudge::gesture(const AnswerTurns& answer) const {
  const Span turn = data_.turns[answer.turns.front()].span;
  auto note = std::lower_bound(data_.notes.begin(), data_.notes.end(), turn.begin,
                               [](const NoteRow& n, std::uint32_t begin) { return n.span.begin < begin; });
  for (; note != data_.notes.end() && note->span.begin < turn.end; ++note) {
    const auto words = lower(data_.slice(note->span));
    for (const std::string_view sign : {"nod", "shakes", "shook", "shrug"})
      if (words.find(sign) != std::string::npos) return true;
  }
  return false;
}

/// "I was." after "You were there, weren't you?"; "Empty." after "Empty?"
bool CoverageJudge::echoes(const SentenceWords& question, const AnswerTurns& answer) {
  words_.read(answer.first);
  std::size_t count = 0, shared = 0;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const auto word = words_.lower(i);
    if (!wordy(word)) continue;
    ++count;
    shared += language_.function_word(word) || has_word(question, word);
  }
  return count > 0 && count <= 5 && shared == count;
}

bool CoverageJudge::names_choice(const SentenceWords& question, const AnswerTurns& answer) {
  words_.read(answer.first);
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const auto word = words_.lower(i);
    if (word == "both" || word == "neither" || word == "either") return true;
    if (wordy(word) && !language_.function_word(word) && has_word(question, word)) return true;
  }
  return false;
}

/// Does the answer hold what the question word asks for? Told only for when and where.
bool CoverageJudge::gives(std::string_view question_word, const AnswerTurns& answer) const {
  const Span span{data_.sentences[answer.first].span.begin, data_.sentences[answer.last - 1].span.end};
  if (question_word == "when") {
    const auto time = std::lower_bound(data_.times.begin(), data_.times.end(), span.begin,
                                       [](const TimeRow& t, std::uint32_t begin) { return t.span.begin < begin; });
    return time != data_.times.end() && time->span.begin < span.end;
  }
  if (question_word == "where") {
    const auto text = lower(data_.slice(span));
    return text.rfind("in ", 0) == 0 || text.rfind("at ", 0) == 0 || text.find(" in ") != std::string::npos ||
           text.find(" at ") != std::string::npos;
  }
  return true;
}

bool CoverageJudge::mentions(const AnswerTurns& answer, std::string_view word) {
  const auto stem = word.substr(0, std::max<std::size_t>(kStem, word.size() > 7 ? word.size() - 5 : 0));
  for (auto s = answer.first; s < answer.last; ++s) {
    words_.read(s);
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (words_.lower(i).substr(0, stem.size()) == stem) return true;
  }
  return false;
}

}  // namespace v1
}  // namespace onrecord

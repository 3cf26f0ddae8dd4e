#include "questions/kind.hpp"

#include "resources/phrases.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

bool interrogative(const QuestionWords& language, std::string_view word) {
  return word != "however" && language.is(word, "interrogative");
}

bool auxiliary(const QuestionWords& language, std::string_view word) {
  return language.is(word, "auxiliary") || language.is(word, "modal") || word == "ca" || word == "wo" || word == "ai";
}

bool mark(std::string_view word) {
  return word == "," || word == ":" || word == ";" || word == "-" || word == "–" || word == "—" || word == "--" ||
         word == "…" || word == "...";
}

/// "the pump or the valve", but not "or not", "or something".
bool offers_choice(const SentenceWords& words) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words.lower(i) != "or") continue;
    const auto next = words.lower(i + 1);
    if (next != "not" && next != "so" && next != "less" && next != "something" && next != "anything" && next != "?" &&
        next != "later" && next != "whatever")
      return true;
  }
  return false;
}

/// A question word that opens a clause after a comma or a dash: "After the vote, what did you do?"
bool clause_asks(const SentenceWords& words, const QuestionWords& language, std::size_t from) {
  for (auto i = from + 1; i < words.size(); ++i) {
    if (!interrogative(language, words.lower(i))) continue;
    const auto before = words.lower(i - 1);
    if (!mark(before) && before != "and" && before != "but" && !(i >= 2 && mark(words.lower(i - 2)))) continue;
    for (auto k = i + 1; k < std::min(words.size(), i + 8); ++k)
      if (auxiliary(language, words.lower(k))) return true;
  }
  return false;
}

bool has_auxiliary(const SentenceWords& words, const QuestionWords& language) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (auxiliary(language, words.lower(i))) return true;
  return false;
}

bool adverb(std::string_view word) { return word.size() > 4 && word.substr(word.size() - 2) == "ly"; }

}  // namespace

bool QuestionWords::is(std::string_view word, std::string_view kind) const {
  for (const auto* entry = functions_.find(word); entry; entry = functions_.another(*entry))
    if (entry->field(0) == kind) return true;
  return false;
}

std::string_view QuestionWords::answer_at(const SentenceWords& words, std::size_t i, std::size_t& length) {
  const auto match = longest_phrase(answers_, words, i, scratch_);
  length = match.words;
  return match.entry ? match.entry->field(0) : std::string_view{};
}

std::size_t QuestionWords::start(const SentenceWords& words) const {
  std::size_t at = 0;
  for (; at < words.size(); ++at) {
    const auto word = words.lower(at);
    const bool wordy = !word.empty() && (static_cast<unsigned char>(word[0]) >= 0x80 ? !mark(word) : (word[0] >= 'a' && word[0] <= 'z') || (word[0] >= '0' && word[0] <= '9'));
    if (!wordy || word == "“" || word == "‘" || word == "«") continue;
    if (interrogative(*this, word) || auxiliary(*this, word) || is(word, "preposition") || is(word, "pronoun")) break;
    if (!is(word, "conjunction") && !is(word, "adverb") && !is(word, "interjection")) {
      if (!functions_.has(word) && words.lower(at + 1) == "," && words.size() > at + 3) continue;  // a name: "Ewa, …"
      break;
    }
  }
  return at < words.size() ? at : 0;
}

QuestionKind question_kind(const SentenceWords& words, QuestionWords& language, QuestionKind before) {
  const auto at = language.start(words);
  const auto first = words.lower(at);
  if (interrogative(language, first)) return QuestionKind::wh;
  if (language.is(first, "preposition") && interrogative(language, words.lower(at + 1))) return QuestionKind::wh;
  if (language.is(first, "preposition") && interrogative(language, words.lower(at + 2)) && words.lower(at + 1) != ",")
    return QuestionKind::wh;
  std::size_t length = 0;
  if (language.answer_at(words, at, length) == "lead_in")
    for (auto i = at + length; i < std::min(words.size(), at + length + 6); ++i)
      if (interrogative(language, words.lower(i))) return QuestionKind::wh;
  if (!auxiliary(language, first) && clause_asks(words, language, at)) return QuestionKind::wh;
  if (at > 0 && words.size() <= 8 && !has_auxiliary(words, language) && language.is(words.lower(0), "conjunction"))
    return before;
  return offers_choice(words) ? QuestionKind::alternative : QuestionKind::polar;
}

std::size_t second_question_word(const SentenceWords& words, const QuestionWords& language) {
  const auto at = language.start(words);
  if (!interrogative(language, words.lower(at)) || words.lower(at + 1) != "and") return 0;
  return interrogative(language, words.lower(at + 2)) ? at + 2 : 0;
}

std::size_t two_aspects(const SentenceWords& words) {
  const auto size = words.size();
  if (size < 6 || words.lower(size - 1) != "?" || words.lower(size - 3) != "and") return 0;
  return adverb(words.lower(size - 2)) && adverb(words.lower(size - 4)) ? size - 3 : 0;
}

}  // namespace v1
}  // namespace onrecord

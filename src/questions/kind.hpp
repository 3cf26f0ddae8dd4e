/// \file
/// What a question asks for, by its form.
#pragma once

#include <onrecord/labels.hpp>

#include "document/words.hpp"
#include "resources/resources_data.hpp"

#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// Words of a language that questions need. One thread: keeps a buffer.
class QuestionWords {
 public:
  explicit QuestionWords(const ResourcesData& resources)
      : functions_(resources.list(ListName::function_words)), answers_(resources.list(ListName::answers)) {}

  /// The function word has this class ("interrogative").
  [[nodiscard]] bool is(std::string_view word, std::string_view kind) const;
  /// The kind of the answer phrase at word i ("yes", "declined"); empty: none. `length`: its words.
  [[nodiscard]] std::string_view answer_at(const SentenceWords& words, std::size_t i, std::size_t& length);
  /// The first word that carries the sentence: past "And", "Well,", dashes and marks.
  [[nodiscard]] std::size_t start(const SentenceWords& words) const;
  [[nodiscard]] bool function_word(std::string_view word) const { return functions_.has(word); }

 private:
  const Lexicon& functions_;
  const Lexicon& answers_;
  std::string scratch_;
};

/// wh, polar or alternative. `before`: the kind of the question before it, which "And the nets?" shares.
[[nodiscard]] QuestionKind question_kind(const SentenceWords& words, QuestionWords& language, QuestionKind before);

/// "Where and when": word of the second question word; 0: one question only.
[[nodiscard]] std::size_t second_question_word(const SentenceWords& words, const QuestionWords& language);

/// "– politically and economically?": the word "and" between two adverbs at the end; 0: none.
[[nodiscard]] std::size_t two_aspects(const SentenceWords& words);

}  // namespace v1
}  // namespace onrecord

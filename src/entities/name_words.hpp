/// \file
/// NameWords: the words of one sentence with what their form says about names.
#pragma once

#include "document/words.hpp"
#include "entities/case_table.hpp"
#include "resources/phrases.hpp"
#include "resources/resources_data.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What a word is, by itself and its place.
struct WordForm {
  bool letters : 1;   ///< has a letter
  bool capital : 1;   ///< its first letter is upper case
  bool upper : 1;     ///< two letters or more, all upper case
  bool initial : 1;   ///< first of the sentence, of a quotation, after a colon: its capital says nothing
  bool closed : 1;    ///< function word, calendar word, or a capital that names nobody (TV, God)
  bool calendar : 1;  ///< month or weekday
  bool common : 1;    ///< an ordinary word of the language by its lower-case form
};

/// Scratch of one thread. The forms of all words (a byte each) are found once and kept: a second look at a sentence
/// costs its lower-case words only.
class NameWords {
 public:
  NameWords(const DocumentData& data, const ResourcesData& resources)
      : data_(data), words_(data), resources_(resources) {}

  /// Loads a sentence and finds its words' forms. Once for each sentence, ascending, before any load().
  void classify_next(std::size_t sentence);
  /// Loads a sentence again.
  void load(std::size_t sentence);
  /// True where the sentence has a word that may be a name, by its capital. After classify_next() of all.
  [[nodiscard]] bool may_name(std::size_t sentence) const noexcept { return states_[sentence].open; }

  [[nodiscard]] const SentenceWords& words() const noexcept { return words_; }
  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] WordForm form(std::size_t i) const noexcept { return i < size() ? forms_[base_ + i] : WordForm{}; }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return words_.text(i); }
  [[nodiscard]] std::string_view lower(std::size_t i) const noexcept { return words_.lower(i); }
  /// Capitals say nothing here: a headline in title case, or a line in capitals.
  [[nodiscard]] bool headline() const noexcept { return state_.headline; }
  /// Adds the sentence's words to the counts.
  void count(CaseTable& cases) const;

  /// The longest phrase of a list that begins at word i, as lower-case words, or as written.
  [[nodiscard]] PhraseMatch phrase(ListName list, std::size_t i) {
    return longest_phrase(resources_.list(list), words_, i, scratch_);
  }
  [[nodiscard]] PhraseMatch cased_phrase(ListName list, std::size_t i) {
    return longest_cased_phrase(resources_.list(list), words_, i, scratch_);
  }
  /// The entry of the words [from, to) as lower-case words; nullptr: none.
  [[nodiscard]] const LexiconEntry* entry(ListName list, std::size_t from, std::size_t to);
  /// The words [from, to) as written, white space collapsed.
  [[nodiscard]] std::string_view cased(std::size_t from, std::size_t to);
  /// True where the word has this kind among name_parts.
  [[nodiscard]] bool part(std::size_t i, std::string_view kind) const noexcept;
  [[nodiscard]] bool is(ListName list, std::size_t i) const noexcept {
    return i < size() && resources_.list(list).has(lower(i));
  }
  [[nodiscard]] const ResourcesData& resources() const noexcept { return resources_; }

 private:
  struct State {
    bool headline : 1;
    bool open : 1;  ///< has a capital that is no closed word's
  };
  [[nodiscard]] WordForm form_of(std::size_t i) const;
  [[nodiscard]] bool closed(std::size_t i, WordForm form, bool stop) const;
  [[nodiscard]] bool opens(std::size_t i) const;
  [[nodiscard]] bool reads_as_headline() const;

  const DocumentData& data_;
  SentenceWords words_;
  const ResourcesData& resources_;
  std::vector<WordForm> forms_;  ///< by token
  std::vector<State> states_;    ///< by sentence
  std::string scratch_;
  std::size_t base_ = 0;
  State state_{};
  bool any_letters_ = false;
};

/// True where a list's entry, or another one of the same phrase, has this word in the field.
[[nodiscard]] bool has_kind(const Lexicon& list, const LexiconEntry* entry, std::size_t field, std::string_view word);

}  // namespace v1
}  // namespace onrecord

/// \file
/// NameWords: the words of one sentence with what their form says about names.
#pragma once

#include "document/words.hpp"
#include "entities/case_table.hpp"
#include "entities/name_facts.hpp"
#include "resources/phrases.hpp"
#include "resources/resources_data.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Scratch of one thread. The forms of all words (a byte each) are found once and kept: a second look at a sentence
/// costs its lower-case words only.
class NameWords {
 public:
  NameWords(const DocumentData& data, const ResourcesData& resources)
      : data_(data), words_(data), resources_(resources), facts_(data.words, resources), forms_(data.tokens.size()) {}

  /// Loads a sentence, finds its words' forms and counts them. Once for each sentence, ascending, before any load().
  void classify_next(std::size_t sentence, CaseTable& cases);
  /// Loads a sentence again.
  void load(std::size_t sentence);
  /// True where the sentence has a word that may be a name, by its capital. After classify_next() of all.
  [[nodiscard]] bool may_name(std::size_t sentence) const noexcept { return states_[sentence].open; }

  [[nodiscard]] const SentenceWords& words() const noexcept { return words_; }
  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] const NameFacts& facts(std::size_t i) const noexcept { return facts_[words_.word(i)]; }
  [[nodiscard]] std::size_t lower_forms() const noexcept { return facts_.lower_forms(); }
  [[nodiscard]] WordForm form(std::size_t i) const noexcept { return i < size() ? forms_[base_ + i] : WordForm{}; }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return words_.text(i); }
  [[nodiscard]] std::string_view lower(std::size_t i) const noexcept { return words_.lower(i); }
  /// Capitals say nothing here: a headline in title case, or a line in capitals.
  [[nodiscard]] bool headline() const noexcept { return state_.headline; }
  /// The words that are pronouns, after classify_next().
  [[nodiscard]] const std::vector<std::uint32_t>& pronouns() const noexcept { return pronouns_; }

  /// The longest phrase of a list that begins at word i, as lower-case words, or as written.
  [[nodiscard]] PhraseMatch phrase(ListName list, std::size_t i) {
    return longest_phrase(resources_.list(list), words_, i, scratch_);
  }
  [[nodiscard]] PhraseMatch cased_phrase(ListName list, std::size_t i) {
    return longest_phrase(resources_.list(list), words_, i, scratch_, [&](std::size_t k) { return written(k); });
  }
  /// The entry of the words [from, to) as lower-case words; nullptr: none.
  [[nodiscard]] const LexiconEntry* entry(ListName list, std::size_t from, std::size_t to);
  /// The entry of the words [from, to) as written; nullptr: none.
  [[nodiscard]] const LexiconEntry* cased_entry(ListName list, std::size_t from, std::size_t to) {
    return begins_cased(list, from) ? resources_.list(list).find(cased(from, to)) : nullptr;
  }
  /// The words [from, to) as lists write them: as in the text, with white space collapsed and "'s" straight.
  [[nodiscard]] std::string_view cased(std::size_t from, std::size_t to);
  /// True where the word has this kind among name_parts.
  [[nodiscard]] bool part(std::size_t i, PartKind kind) const noexcept {
    return i < size() && facts_.lists(words_.word(i)).is(kind);
  }
  /// True where a phrase of this list may begin at word i, in lower case (also in a list that is kept as written) or
  /// as written in a cased list; false is certain.
  [[nodiscard]] bool begins(ListName list, std::size_t i) const noexcept {
    return i < size() && facts_.lists(words_.word(i)).begins(list);
  }
  [[nodiscard]] bool begins_cased(ListName list, std::size_t i) const noexcept {
    return words_.may_begin(i, static_cast<unsigned>(list));
  }
  /// The entry of word i alone; nullptr: none.
  [[nodiscard]] const LexiconEntry* find(ListName list, std::size_t i) const noexcept {
    return begins(list, i) ? resources_.list(list).find(lower(i)) : nullptr;
  }
  [[nodiscard]] const LexiconEntry* find_cased(ListName list, std::size_t i) const noexcept {
    return begins_cased(list, i) ? resources_.list(list).find(text(i)) : nullptr;
  }
  [[nodiscard]] bool is(ListName list, std::size_t i) const noexcept { return find(list, i) != nullptr; }
  [[nodiscard]] const ResourcesData& resources() const noexcept { return resources_; }

 private:
  [[nodiscard]] std::string_view written(std::size_t i) const noexcept {
    return lower(i) == "'s" ? lower(i) : text(i);
  }
  struct State {
    bool headline : 1;
    bool open : 1;  ///< has a capital that is no closed word's
  };
  [[nodiscard]] WordForm capital_form(std::size_t i, const NameFacts& facts) const noexcept;
  [[nodiscard]] bool opens(std::size_t i) const noexcept;
  [[nodiscard]] bool reads_as_headline() const noexcept;

  const DocumentData& data_;
  SentenceWords words_;
  const ResourcesData& resources_;
  NameFactsTable facts_;
  std::vector<WordForm> forms_;          ///< by token
  std::vector<State> states_;            ///< by sentence
  std::vector<std::uint32_t> pronouns_;  ///< of the sentence
  std::vector<std::uint32_t> capitals_;  ///< of the sentence: lower forms of capitals that say something
  std::string scratch_;
  std::size_t base_ = 0;
  State state_{};
  bool any_letters_ = false;
};

/// True where a list's entry, or another one of the same phrase, has this word in the field.
[[nodiscard]] bool has_kind(const Lexicon& list, const LexiconEntry* entry, std::size_t field, std::string_view word);

}  // namespace v1
}  // namespace onrecord

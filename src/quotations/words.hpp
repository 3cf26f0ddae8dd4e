/// \file
/// SpeechWords: the words of a paragraph with what they can be, for finding quotations and who speaks them.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What a word can be. Several at once: "that" is determiner, pronoun and subordinator.
enum WordFlag : std::uint32_t {
  kDeterminer = 1U << 0U,
  kPronoun = 1U << 1U,
  kPossessive = 1U << 2U,
  kPreposition = 1U << 3U,
  kAuxiliary = 1U << 4U,  // and modals
  kAdverb = 1U << 5U,     // and negations, interjections
  kParticle = 1U << 6U,
  kConjunction = 1U << 7U,
  kSubordinator = 1U << 8U,
  kRelative = 1U << 9U,
  kFinite = 1U << 10U,    // past or third person of a verb
  kReport = 1U << 11U,    // a form of a reporting verb that can be finite
  kUpper = 1U << 12U,
  kNumber = 1U << 13U,
  kComma = 1U << 14U,
  kColon = 1U << 15U,
  kEnd = 1U << 16U,       // . ? ! …
  kMark = 1U << 17U,      // any mark, those above included
  kOpenBracket = 1U << 18U,
  kCloseBracket = 1U << 19U,
  kBase = 1U << 20U,      // the base form of a reporting verb: "they say"
  kParticiple = 1U << 21U,
  kGerund = 1U << 22U,
  kInterrogative = 1U << 23U,
};

struct SpeechWord {
  Span span;
  std::uint32_t flags = 0;
  std::uint32_t sentence = 0;           ///< of the document
  std::uint32_t block = 0;              ///< of the document
  const LexiconEntry* verb = nullptr;   ///< the reporting verb that it is a form of
  [[nodiscard]] bool is(std::uint32_t any) const noexcept { return (flags & any) != 0; }
};

/// Words [begin, end) of a SpeechWords.
struct WordRange {
  std::size_t begin = 0, end = 0;
  [[nodiscard]] bool empty() const noexcept { return begin >= end; }
};

/// Scratch of one thread. read() keeps the buffers.
class SpeechWords {
 public:
  SpeechWords(const DocumentData& data, const ResourcesData& resources);
  /// Loads the sentences [from, to). O(their tokens). Calls go forward in the text.
  void read(std::size_t from, std::size_t to);

  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] const SpeechWord& operator[](std::size_t i) const noexcept { return words_[i]; }
  [[nodiscard]] bool is(std::size_t i, std::uint32_t any) const noexcept { return i < words_.size() && words_[i].is(any); }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return data_.slice(words_[i].span); }
  /// Lower case with straight apostrophes; empty past the end.
  [[nodiscard]] std::string_view lower(std::size_t i) const noexcept {
    return i < words_.size() ? data_.words.lower(data_.token_words[first_token_ + i]) : std::string_view{};
  }
  [[nodiscard]] Span span(WordRange range) const noexcept {
    return range.empty() ? Span{} : Span{words_[range.begin].span.begin, words_[range.end - 1].span.end};
  }
  [[nodiscard]] bool glued(std::size_t i) const noexcept {  ///< no white space before word i
    return i > 0 && i < words_.size() && words_[i].span.begin == words_[i - 1].span.end;
  }
  /// Word i begins a block.
  [[nodiscard]] bool block_start(std::size_t i) const noexcept {
    return i == 0 || words_[i].block != words_[i - 1].block;
  }
  /// … and a blank line stands before it.
  [[nodiscard]] bool gap_start(std::size_t i) const noexcept;
  /// Words of the sentence that word i stands in.
  [[nodiscard]] WordRange sentence(std::size_t i) const noexcept;
  [[nodiscard]] const DocumentData& data() const noexcept { return data_; }

 private:
  /// What the lists say of one of the text's different words.
  struct Listed {
    std::uint32_t flags = 0;
    const LexiconEntry* verb = nullptr;
  };
  [[nodiscard]] Listed look_up(std::string_view text, std::string_view key) const;
  void find_block(std::uint32_t position);
  std::uint32_t flags_of_words(std::string_view key) const;
  std::uint32_t flags_of_mark(std::string_view text) const;

  const DocumentData& data_;
  const Lexicon& functions_;
  const Lexicon& reporting_;
  const Lexicon& verbs_;
  std::vector<SpeechWord> words_;
  std::vector<std::size_t> begins_;  // first word of each sentence, and the end
  std::size_t first_sentence_ = 0;
  std::uint32_t block_ = 0;
  std::uint32_t first_token_ = 0;  // of the document: word 0
  std::vector<Listed> listed_;     // by the number of the word
};

}  // namespace v1
}  // namespace onrecord

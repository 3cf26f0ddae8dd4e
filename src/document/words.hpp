/// \file
/// SentenceWords: the tokens of one sentence with their lower-case forms, for stages that walk over words.
#pragma once

#include "document/document_data.hpp"

#include <string_view>

namespace onrecord {
inline namespace v1 {

/// A view that moves from sentence to sentence; one thread each. Word i is token first() + i.
class SentenceWords {
 public:
  explicit SentenceWords(const DocumentData& data) : data_(data) {}
  /// Moves to a sentence. O(1): the words were looked up when the sentences were found.
  void read(std::size_t sentence) noexcept {
    first_ = data_.sentences[sentence].tokens.begin;
    count_ = data_.sentences[sentence].tokens.size();
  }

  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  [[nodiscard]] std::uint32_t first() const noexcept { return first_; }  ///< token id of word 0
  /// Empty past the end: rules look at words before and after without asking first.
  [[nodiscard]] Span span(std::size_t i) const noexcept {
    return i < count_ ? data_.tokens[first_ + i].span : Span{};
  }
  [[nodiscard]] Span span(std::size_t from, std::size_t to) const noexcept {  ///< words [from, to), from < to
    return {span(from).begin, span(to - 1).end};
  }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return data_.slice(span(i)); }
  /// The number of the word i among the different words of the text: a key for what a stage looks up once a word.
  [[nodiscard]] std::uint32_t word(std::size_t i) const noexcept { return data_.token_words[first_ + i]; }
  /// Lower case with straight apostrophes; empty past the end.
  [[nodiscard]] std::string_view lower(std::size_t i) const noexcept {
    return i < count_ ? data_.words.lower(word(i)) : std::string_view{};
  }
  /// True where a phrase of this list may begin at word i; false is certain. One load and a shift.
  [[nodiscard]] bool may_begin(std::size_t i, unsigned list) const noexcept {
    return i < count_ && (data_.words.lists(word(i)) >> list & 1U) != 0;
  }
  /// True where no white space stands before word i: "do|n't".
  [[nodiscard]] bool glued(std::size_t i) const noexcept {
    return i > 0 && i < count_ && span(i).begin == span(i - 1).end;
  }
  /// The word that covers a byte or begins after it; size() past the end. O(log words).
  [[nodiscard]] std::size_t at(std::uint32_t position) const noexcept;

 private:
  const DocumentData& data_;
  std::uint32_t first_ = 0;
  std::size_t count_ = 0;
};

}  // namespace v1
}  // namespace onrecord

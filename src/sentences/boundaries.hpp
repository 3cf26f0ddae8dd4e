/// \file
/// Sentence ends among the tokens of a paragraph.
#pragma once

#include "sentences/tokenizer.hpp"

namespace onrecord {
inline namespace v1 {

/// So many tokens at most: later stages look at a sentence as a whole, and a page without stops must not become one. A
/// note or a bracket that begins before may make it longer.
inline constexpr std::size_t kLongestSentence = 1000;

/// Finds where sentences end. One thread; O(tokens).
///
///     “It was dark.” Nobody spoke.     ends after tokens “ It was dark . ”   and after the last
///
/// Rules in order of a token's shape; all of them look one or two tokens ahead, and a bracket that opens within a
/// sentence is passed over whole.
class Boundaries {
 public:
  Boundaries(std::string_view text, const ResourcesData& resources)
      : text_(text), starters_(resources.list(ListName::function_words)) {}

  /// Appends to `ends`: the number of the token after each sentence; the last one is the list's size. `notes`: the
  /// editors' notes in this paragraph. No sentence ends inside one; one that stands between sentences is a sentence.
  void find(const TokenList& tokens, const std::vector<Span>& notes, std::vector<std::size_t>& ends);

 private:
  void match_brackets(const TokenList& tokens);
  [[nodiscard]] std::size_t closers(const TokenList& tokens, std::size_t next) const;
  [[nodiscard]] bool reference(const TokenList& tokens, std::size_t at) const;
  [[nodiscard]] bool spaced_ellipsis(const TokenList& tokens, std::size_t at) const;
  [[nodiscard]] bool ends_before_lower(const TokenList& tokens, std::size_t at) const;
  [[nodiscard]] bool ends(const TokenList& tokens, std::size_t at, std::size_t next) const;
  [[nodiscard]] bool glued(const TokenList& tokens, std::size_t at) const;
  [[nodiscard]] bool starter(const TokenList& tokens, std::size_t at) const;
  [[nodiscard]] bool list_marker(const TokenList& tokens, std::size_t at) const;
  [[nodiscard]] std::size_t first_word(const TokenList& tokens, std::size_t at) const;

  std::string_view text_;
  const Lexicon& starters_;
  std::vector<std::size_t> closes_;  // of each opening bracket: its closing one; 0 for others
  std::vector<std::size_t> open_;    // scratch
  std::size_t begin_ = 0;            // first token of the sentence
  mutable std::string key_;
};

}  // namespace v1
}  // namespace onrecord

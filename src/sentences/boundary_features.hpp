/// \file
/// BoundaryFeatures: what the trained model sees of the place between two tokens.
#pragma once

#include "sentences/tokenizer.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What is looked at of a token. Typography is folded: curly marks are straight, dashes hyphens, digits 0.
struct TokenFacts {
  std::uint32_t form = 0;    ///< hash of the characters
  std::uint32_t word = 0;    ///< … in lower case
  std::uint32_t shape = 0;   ///< hash of "Xx", "X.X.", "0": runs of one class are one
  std::uint32_t suffix = 0;  ///< hash of the last three characters in lower case
  std::uint32_t kind = static_cast<std::uint32_t>(TokenShape::other);
  bool space = false;        ///< white space stands before it
};
[[nodiscard]] TokenFacts facts_of(std::string_view token) noexcept;

/// The features of places, as hashes. The trainer and the library run this very code, so that they cannot disagree.
/// One thread; O(bytes) for each paragraph, O(1) for each place.
///
/// Nothing here depends on the decisions of the model but the first token of the sentence.
class BoundaryFeatures {
 public:
  static constexpr std::size_t kCount = 47;
  using Row = std::array<std::uint32_t, kCount>;

  explicit BoundaryFeatures(std::string_view text) : text_(text) {}
  /// Reads a paragraph. `rule_ends`: where the rules end sentences, as Boundaries::find gives them.
  void read(const TokenList& tokens, const std::vector<std::size_t>& rule_ends);
  /// The features of the place behind token `at`, which is not the last one; the sentence began with token `begin`.
  void collect(std::size_t at, std::size_t begin, Row& row) const noexcept;

  [[nodiscard]] bool rule_ends(std::size_t at) const noexcept { return around_[at].rule; }
  [[nodiscard]] bool space(std::size_t at) const noexcept { return facts(at)->space; }
  /// The paragraph is long and has hardly a capital or a stop: a recogniser of speech wrote it.
  [[nodiscard]] bool captions() const noexcept { return captions_; }

 private:
  static constexpr std::size_t kMargin = 3;  // empty tokens on both sides
  /// What stands further away, in buckets.
  struct Around {
    std::uint8_t since = 0;  ///< tokens since the last terminal mark
    std::uint8_t until = 0;  ///< … to the next one
    std::uint8_t open = 0;   ///< 1: a quotation, 2: a bracket
    bool rule = false;       ///< the rules end a sentence behind this token
  };
  class Numbers;
  void read_around(const TokenList& tokens, const std::vector<std::size_t>& rule_ends);
  void read_open_marks(const TokenList& tokens);
  void read_style(const TokenList& tokens);
  void add_words(const TokenFacts* at, std::uint32_t here, Numbers& numbers) const noexcept;
  void add_shapes(const TokenFacts* at, std::uint32_t here, Numbers& numbers) const noexcept;
  void add_distances(std::size_t at, std::uint32_t kinds, Numbers& numbers) const noexcept;
  [[nodiscard]] const TokenFacts* facts(std::size_t at) const noexcept { return facts_.data() + kMargin + at; }

  std::string_view text_;
  std::vector<TokenFacts> facts_;
  std::vector<Around> around_;
  bool captions_ = false;
  bool whole_ = false;  // the paragraph ends with a terminal mark
};

}  // namespace v1
}  // namespace onrecord

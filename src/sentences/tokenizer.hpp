/// \file
/// Tokenizer: cuts text into words, numbers and marks as Universal Dependencies' English treebanks do.
#pragma once

#include "resources/resources_data.hpp"

#include <onrecord/span.hpp>

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What a token looks like: all that the rules for sentence ends need to know of it.
enum class TokenShape : std::uint8_t {
  lower,          ///< a word that begins with a lower-case letter
  upper,          ///< a word that begins with an upper-case letter, or with one of a script without case
  number,
  stop,           ///< "."
  query,          ///< "?", "!", "?!"
  ellipsis,       ///< "…", "...", ". . ." is three stops
  comma,          ///< , ; :
  dash,
  bullet,
  open_bracket,
  close_bracket,
  open_quote,
  close_quote,
  quote,          ///< a straight one: the side is told by what it touches
  never_ends,     ///< "Dr.", "St.", "e.g.": with its stop, and a name or more words follow
  before_number,  ///< "No.", "p.": does not end where a number follows
  before_day,     ///< "Jan."
  may_end,        ///< "U.S.", "Inc.": ends only before a word that rarely is a name
  often_ends,     ///< "etc.", "p.m.": ends before any capital
  initial,        ///< "B."
  other,
};

/// Tokens with their shapes, in parallel.
struct TokenList {
  std::vector<Span> spans;
  std::vector<TokenShape> shapes;
  void clear() noexcept {
    spans.clear();
    shapes.clear();
  }
  void add(std::size_t begin, std::size_t end, TokenShape shape) {
    spans.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    shapes.push_back(shape);
  }
};

/// One thread. O(bytes).
class Tokenizer {
 public:
  Tokenizer(std::string_view text, const ResourcesData& resources);
  /// Appends the tokens of a piece of the text.
  void tokenize(Span piece, TokenList& out);

 private:
  bool plain_word(TokenList& out);
  void word(TokenList& out);
  std::size_t word_end();
  bool joins(std::size_t mark, std::size_t next);
  bool hyphen_joins(std::size_t hyphen);
  bool split_digits_off(std::size_t end, TokenList& out);
  bool stop_belongs(std::size_t end, TokenShape& shape);
  void put_word(std::size_t begin, std::size_t end, TokenShape shape, TokenList& out);
  bool put_address(std::size_t end, TokenList& out);
  bool put_elision(TokenList& out);
  bool put_emoticon(TokenList& out);
  [[nodiscard]] bool decimal_begins() const;
  [[nodiscard]] bool number_follows(std::size_t at) const;
  [[nodiscard]] bool glued_sentence(std::size_t stop, std::size_t next) const;
  void mark(TokenList& out);
  void mark_run(std::size_t begin, std::size_t end, char32_t first, TokenList& out);
  static std::size_t split_shape(std::string_view word) noexcept;
  [[nodiscard]] bool may_split(std::string_view word) const noexcept;
  const LexiconEntry* part(std::size_t begin, std::size_t end);
  TokenShape shape_at(std::size_t begin) const;

  std::string_view text_;
  const Lexicon& abbreviations_;
  const Lexicon& parts_;
  std::size_t at_ = 0;   // where the next token begins
  std::size_t end_ = 0;  // of the piece
  std::size_t word_begin_ = 0;
  std::size_t no_address_before_ = 0;
  std::bitset<512> split_shapes_;
  std::string key_;
};

}  // namespace v1
}  // namespace onrecord

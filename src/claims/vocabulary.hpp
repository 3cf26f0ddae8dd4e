/// \file
/// Vocabulary: the different words of a text, each looked up once in all lists that claims are read with.
///
/// Twenty lists looked up word by word cost 200 ms a megabyte; most words of a text have come before, so each
/// different word is looked up once and then found by its number in the text.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What a word can be, whatever stands around it.
namespace is {
enum : std::uint64_t {
  determiner = 1ULL << 0,
  quantifier = 1ULL << 1,  ///< a determiner that can stand alone: many, some, this
  possessive = 1ULL << 2,
  pronoun = 1ULL << 3,
  subject = 1ULL << 4,  ///< a pronoun of subject form: he
  preposition = 1ULL << 5,
  coordinator = 1ULL << 6,
  subordinator = 1ULL << 7,
  relative = 1ULL << 8,
  interrogative = 1ULL << 9,
  be = 1ULL << 10,
  have = 1ULL << 11,
  do_ = 1ULL << 12,
  modal = 1ULL << 13,
  negation = 1ULL << 14,
  adverb = 1ULL << 15,
  base = 1ULL << 16,
  present = 1ULL << 17,
  past = 1ULL << 18,
  participle = 1ULL << 19,
  gerund = 1ULL << 20,
  rarely_verb = 1ULL << 21,  ///< a verb form that more often is a noun or adjective
  number = 1ULL << 22,
  capital = 1ULL << 23,
  comma = 1ULL << 24,
  stop = 1ULL << 25,  ///< . ; : ? ! and dashes between clauses
  mark = 1ULL << 26,  ///< any other mark
  event = 1ULL << 27,
  says = 1ULL << 28,
  thinks = 1ULL << 29,
  shows = 1ULL << 30,
  negative = 1ULL << 31,  ///< no, nobody, never, lack, fail
  evaluation = 1ULL << 32,
  cause = 1ULL << 33,
  comparison = 1ULL << 34,
  quantity = 1ULL << 35,
  stative = 1ULL << 36,
  content_noun = 1ULL << 37,  ///< fact, impression, claim: takes a that-clause
  attribution = 1ULL << 38,   ///< begins a phrase of attribution_phrases.txt; so for the next four
  cue = 1ULL << 46,           ///< is a phrase of one of these lists by itself
  first_person = 1ULL << 39,
  plural = 1ULL << 40,
  linking = 1ULL << 41,  ///< seem, become, remain: what follows is a quality
  person = 1ULL << 42,   ///< an occupation
  nominal = 1ULL << 43,  ///< no verb form, no closed class: a noun, name or adjective
  wishes = 1ULL << 44,   ///< order, promise: the content is wanted
  factive = 1ULL << 45,
  concession = 1ULL << 52,
  condition = 1ULL << 48,
  hedge = 1ULL << 49,
  complex = 1ULL << 50,  ///< of function_words.txt, several words
  phrase = attribution | concession | condition | hedge | complex,
  speech = 1ULL << 51,     ///< an event noun of saying
  document = 1ULL << 54,   ///< law, agreement, plan: lays something down
  courtesy = 1ULL << 53,   ///< thank, welcome: with "you" no claim
  aspectual = 1ULL << 47,  ///< try, begin, fail: what follows is part of the predicate
};
}

/// A word as the lists know it.
struct WordInfo {
  std::string_view raw;
  std::string lower;       ///< with straight apostrophes
  std::string_view lemma;  ///< of the verb, else of the noun where an event noun, else `lower`
  std::uint64_t bits = 0;
  float worth = 0;         ///< of checkworthy.txt
  std::uint32_t hash = 0;  ///< of `lower`

  [[nodiscard]] bool any(std::uint64_t mask) const noexcept { return (bits & mask) != 0; }
};

/// What is looked up: all lists, or those that check-worthiness needs.
enum class LookUp : std::uint8_t { all, worth };

/// Not thread-safe; one per run of a stage. References stay valid until tidy().
class Vocabulary {
 public:
  Vocabulary(const DocumentData& data, const ResourcesData& resources, LookUp look_up = LookUp::all);
  /// The word of a token. O(1) after the first token of that word.
  [[nodiscard]] const WordInfo& at(std::size_t token) {
    auto& known = by_number_[data_.token_words[token]];
    if (known == kUnknown) known = find_or_add(data_.slice(data_.tokens[token].span));
    return words_[known];
  }
  /// The word with these bytes, which must outlive the vocabulary. O(bytes) after its first time.
  [[nodiscard]] const WordInfo& operator[](std::string_view raw) { return words_[find_or_add(raw)]; }
  /// False where no phrase of the lists of frames begins with these two words. O(1): looking up all that could begin
  /// one (the, it, in) took half the time of reading claims.
  [[nodiscard]] bool may_begin_phrase(const WordInfo& first, const WordInfo& second) const noexcept {
    const auto bit = pair_of(first.hash, second.hash);
    return (pairs_[bit / 64] >> (bit % 64) & 1U) != 0;
  }
  /// Forgets all words where there are too many: memory stays bounded on texts that never repeat a word.
  void tidy();

 private:
  static constexpr std::uint32_t kUnknown = 0xffffffffU;
  [[nodiscard]] std::uint32_t find_or_add(std::string_view raw);
  static constexpr std::size_t kMostWords = 32768;
  const WordInfo& add(std::string_view raw);
  void classify(WordInfo& word) const;
  void verb_bits(WordInfo& word) const;
  void noun_bits(WordInfo& word) const;
  void list_bits(WordInfo& word) const;
  void set_worth(WordInfo& word) const;
  void add_pairs(ListName list);
  static std::size_t pair_of(std::uint32_t first, std::uint32_t second) noexcept {
    return (first * 31U ^ second * 0x9E3779B1U) >> 16;
  }

  const ResourcesData& resources_;
  const DocumentData& data_;
  std::vector<std::uint32_t> by_number_;  ///< number of a word of the text -> index in words_
  std::deque<WordInfo> words_;
  std::vector<std::uint32_t> slots_;
  std::vector<std::uint64_t> pairs_;  // a bit for each pair of first words of a phrase, by hash
  LookUp look_up_;
};

}  // namespace v1
}  // namespace onrecord

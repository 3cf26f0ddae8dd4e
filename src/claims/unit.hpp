/// \file
/// Unit: a stretch of words that is read as one sentence. Words with tags, verb groups and frames.
#pragma once

#include "claims/vocabulary.hpp"

#include "document/document_data.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Words [begin, end) of a unit.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] bool empty() const noexcept { return begin >= end; }
  [[nodiscard]] std::uint32_t size() const noexcept { return empty() ? 0 : end - begin; }
  [[nodiscard]] bool has(std::uint32_t i) const noexcept { return begin <= i && i < end; }
  friend bool operator==(Range, Range) = default;
};

/// What a word does where it stands.
enum class Tag : std::uint8_t {
  noun,  ///< also adjectives and whatever else stands in a noun phrase
  pronoun,
  determiner,
  possessive,
  preposition,
  coordinator,
  subordinator,
  complementizer,
  relative,
  interrogative,
  verb,  ///< of a finite verb group
  infinitive,
  participle,
  gerund,
  to,
  negation,
  adverb,
  comma,
  stop,
  mark,
  aside,  ///< a frame (it seems to me), or what stands for itself (a quotation): no part of the syntax
};

struct UnitWord {
  Span span;
  const WordInfo* info = nullptr;
  Tag tag = Tag::noun;
  bool fixed = false;  ///< tagged before the tagger came
  bool time = false;   ///< part of a time expression
};

/// A finite verb with its auxiliaries. In a question the subject may stand inside.
struct Group {
  Range words;
  std::uint32_t main = 0;  ///< the verb that carries the meaning: a form of be where there is no other
  std::uint32_t modal = kNone;
  Range inverted;  ///< the subject between auxiliary and verb
  bool past = false;
  bool perfect = false;
  bool progressive = false;
  bool passive = false;
  bool negated = false;
  bool going_to = false;
  bool has_to = false;
  bool imperative = false;
};

enum class FrameKind : std::uint8_t {
  hedge,            ///< "I think", "it seems to me": outside the statement
  denial,           ///< "I don't think": outside the statement, turns its polarity
  hedge_word,       ///< "perhaps": stays
  impersonal,       ///< "I was told that", "allegedly": somebody else's, nobody named
  source,           ///< "according to X"
  source_of_which,  ///< "according to which": the source is the noun phrase before
  concession,       ///< opens a clause that is granted
  concession_phrase,
  condition,
  connective,  ///< "however", "therefore"
};

struct ClauseFrame {
  Range words;
  FrameKind kind = FrameKind::hedge;
  Range source;
};

/// Scratch, reused from unit to unit. Offers what longest_phrase() asks for.
struct Unit {
  std::vector<UnitWord> words;
  std::vector<Group> groups;
  std::vector<ClauseFrame> frames;
  std::uint32_t sentence = 0;
  bool question = false;
  bool title = false;  ///< capitals say nothing

  void clear() {
    words.clear();
    groups.clear();
    frames.clear();
    question = title = false;
  }
  [[nodiscard]] std::size_t size() const noexcept { return words.size(); }
  [[nodiscard]] std::string_view lower(std::size_t i) const noexcept {
    return i < words.size() ? std::string_view(words[i].info->lower) : std::string_view{};
  }
  [[nodiscard]] bool glued(std::size_t i) const noexcept {
    return i > 0 && i < words.size() && words[i].span.begin == words[i - 1].span.end;
  }
  [[nodiscard]] Tag tag(std::size_t i) const noexcept { return i < words.size() ? words[i].tag : Tag::stop; }
  [[nodiscard]] bool any(std::size_t i, std::uint64_t mask) const noexcept {
    return i < words.size() && words[i].info->any(mask);
  }
  [[nodiscard]] Span span(Range range) const noexcept {
    return range.empty() ? Span{} : Span{words[range.begin].span.begin, words[range.end - 1].span.end};
  }
};

/// Finds frames: phrases about a clause rather than of it. Tags their words.
void find_frames(Unit& unit, const Vocabulary& vocabulary, const ResourcesData& resources);
/// Tags all words and finds the verb groups. O(words).
void tag_words(Unit& unit);

/// Word i begins a new phrase because a time expression ended before it: "In 2013 | the council", but "the 2020
/// elections".
[[nodiscard]] bool follows_time(const Unit& unit, std::uint32_t i);
/// The noun phrase that ends before word `end`; the one that begins at `begin`. Empty where there is none.
[[nodiscard]] Range noun_phrase_before(const Unit& unit, std::uint32_t end);
[[nodiscard]] Range noun_phrase_from(const Unit& unit, std::uint32_t begin, std::uint32_t limit);
/// Without commas, marks and coordinators at its ends.
[[nodiscard]] Range trimmed(const Unit& unit, Range range);

}  // namespace v1
}  // namespace onrecord

/// \file
/// TenseReader: does a clause speak of what was, is, or will be? From its words alone; there is no parse yet.
#pragma once

#include "times/time_words.hpp"

namespace onrecord {
inline namespace v1 {

enum class Tense : std::uint8_t { unknown, past, present, future };

/// All threads (with a TimeWords of one's own).
class TenseReader {
 public:
  TenseReader(const Lexicon& tense_words, const Lexicon& verbs) : list_(tense_words), verbs_(verbs) {}
  /// Tense of the clause around words [from, to): that of the nearest cue, clause boundaries counted as distance.
  /// Looks at 30 words on each side at most.
  [[nodiscard]] Tense around(const TimeWords& words, std::size_t from, std::size_t to) const;

 private:
  [[nodiscard]] Tense cue(const TimeWords& words, std::size_t i) const;
  [[nodiscard]] Tense listed(const TimeWords& words, std::size_t i) const;

  [[nodiscard]] Tense verb(const TimeWords& words, std::size_t i) const;

  const Lexicon& list_;
  const Lexicon& verbs_;
};

}  // namespace v1
}  // namespace onrecord

/// \file
/// Looking up phrases of a lexicon at a place in a sentence.
#pragma once

#include "resources/lexicon.hpp"

#include <algorithm>
#include <string>

namespace onrecord {
inline namespace v1 {

/// A phrase found: its entry, and how many words (tokens) it takes. entry == nullptr: none.
struct PhraseMatch {
  const LexiconEntry* entry = nullptr;
  std::size_t words = 0;
};

/// The longest phrase of the lexicon that begins at word i. Words offers size(), glued(i), may_begin(i, list) and, by
/// `form`, the i-th word as the lexicon's keys are written (lower(i), or text(i) for a cased lexicon). A phrase's
/// words may be several tokens ("don't" = do + n't). `scratch` is reused. O(longest phrase).
template <class Words, class Form>
PhraseMatch longest_phrase(const Lexicon& lexicon, const Words& words, std::size_t i, std::string& scratch,
                           Form form) {
  PhraseMatch found;
  if (i >= words.size()) return found;
  if constexpr (requires { words.may_begin(i, 0U); })
    if (!words.may_begin(i, lexicon.number())) return found;
  // The first word of a phrase may be several tokens: look further while they are glued together.
  scratch.assign(form(i));
  std::size_t next = i + 1;
  std::size_t longest = lexicon.longest_from(scratch);
  for (std::size_t glued = next; glued < words.size() && glued < i + 4 && words.glued(glued); ++glued) {
    scratch += form(glued);
    longest = std::max(longest, lexicon.longest_from(scratch));
  }
  if (!longest) return found;
  scratch.assign(form(i));
  for (std::size_t spaces = 0;; ++next) {
    if (const auto* entry = lexicon.find(scratch)) found = {entry, next - i};
    if (next >= words.size()) return found;
    if (!words.glued(next)) {
      if (++spaces >= longest) return found;
      scratch += ' ';
    } else if (next - i > 4 * longest) {
      return found;
    }
    scratch += form(next);
  }
}

/// The same for a lexicon of lower-case keys.
template <class Words>
PhraseMatch longest_phrase(const Lexicon& lexicon, const Words& words, std::size_t i, std::string& scratch) {
  return longest_phrase(lexicon, words, i, scratch, [&](std::size_t k) { return words.lower(k); });
}

/// The same for a lexicon whose keys are cased as in the text.
template <class Words>
PhraseMatch longest_cased_phrase(const Lexicon& lexicon, const Words& words, std::size_t i, std::string& scratch) {
  return longest_phrase(lexicon, words, i, scratch, [&](std::size_t k) { return words.text(k); });
}

}  // namespace v1
}  // namespace onrecord

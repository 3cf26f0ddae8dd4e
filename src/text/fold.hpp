/// \file
/// Words without their typography, for comparing texts that were set by different hands.
#pragma once

#include <onrecord/span.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A word: where it stands, and a hash of what remains when typography is taken off.
struct FoldedWord {
  Span span;
  std::uint64_t hash = 0;
};

/// Appends the words of text[span]. A word is a run of letters, digits, marks and symbols (%, $, +): marks of
/// punctuation, dashes, white space and invisible characters part words or vanish; apostrophes inside a word vanish
/// ("don't" and "don’t" are one); a point or comma between digits stays ("1.5" is not "15"). Words are compared
/// without case and in canonical composition. O(bytes); any thread.
void fold_words(std::string_view text, Span span, std::vector<FoldedWord>& words);

}  // namespace v1
}  // namespace onrecord

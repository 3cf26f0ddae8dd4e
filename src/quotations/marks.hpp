/// \file
/// Quotation marks of a paragraph, in pairs.
#pragma once

#include "quotations/words.hpp"

namespace onrecord {
inline namespace v1 {

/// Words open and close are marks; what is between them may be quoted. close == size(): the pair stays open to the
/// paragraph's end.
struct MarkPair {
  std::size_t open = 0, close = 0;
  std::size_t outer = kNoPair;  ///< index of the pair around it
  char32_t mark = 0;            ///< the opening one
  static constexpr std::size_t kNoPair = static_cast<std::size_t>(-1);
};

/// Pairs the marks of a paragraph. Keeps its buffers. O(words): at most kDeepest pairs are open at once.
///
/// “ ” ‘ ’ „ “ « » » « ‹ › " ' `` '' are understood. A straight mark opens or closes by what it touches; an
/// apostrophe is none. Marks may cross brackets: “(…),”. A mark that is never closed is dropped, but an outer one
/// at the paragraph's end is kept, since the next paragraph may go on.
class MarkPairs {
 public:
  /// Fills pairs(), in order of their opening marks.
  void read(const SpeechWords& words);
  [[nodiscard]] const std::vector<MarkPair>& pairs() const noexcept { return pairs_; }

 private:
  static constexpr std::size_t kDeepest = 8;
  struct Open {
    std::size_t word;
    char32_t mark;
  };
  void take(const SpeechWords& words, std::size_t i, char32_t mark);
  bool close(std::size_t i, char32_t closing);
  void open(std::size_t i, char32_t mark);
  void nest();

  std::vector<Open> open_;
  std::vector<MarkPair> pairs_;
  std::vector<std::size_t> around_;
};

}  // namespace v1
}  // namespace onrecord

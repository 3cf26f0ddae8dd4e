/// \file
/// Quotation marks of a paragraph, in pairs.
#pragma once

#include "quotations/words.hpp"

namespace onrecord {
inline namespace v1 {

/// Words open and close are marks; what is between them may be quoted.
struct MarkPair {
  std::size_t open = 0, close = 0;
  std::size_t outer = kNoPair;  ///< index of the pair around it
  IndexRange again;             ///< of MarkPairs::again(): marks that open a further paragraph of the same quotation
  static constexpr std::size_t kNoPair = static_cast<std::size_t>(-1);
};

/// Pairs the marks of a turn or an article. Keeps its buffers. O(words): at most kDeepest pairs are open at once.
///
/// “ ” ‘ ’ „ “ « » » « ‹ › " ' `` '' are understood. A straight mark opens or closes by what it touches; an
/// apostrophe is none. Marks may cross brackets: “(…),”. A quotation of several paragraphs opens anew in each and
/// closes once; after a blank line an open one that does not is dropped, since nobody knows where it ends. Lines
/// without a blank line between them may hold one quotation.
class MarkPairs {
 public:
  /// Fills pairs(), in order of their opening marks.
  void read(const SpeechWords& words);
  [[nodiscard]] const std::vector<MarkPair>& pairs() const noexcept { return pairs_; }
  [[nodiscard]] const std::vector<std::size_t>& again() const noexcept { return again_; }

 private:
  static constexpr std::size_t kDeepest = 8;
  struct Open {
    std::size_t word;
    char32_t mark;
    IndexRange again;
  };
  void take(const SpeechWords& words, std::size_t i, char32_t mark);
  bool opens_again(const SpeechWords& words, std::size_t i, char32_t mark);
  bool close(std::size_t i, char32_t closing);
  void open(std::size_t i, char32_t mark);
  void nest();

  std::vector<Open> open_;
  std::vector<MarkPair> pairs_;
  std::vector<std::size_t> again_, around_;
};

}  // namespace v1
}  // namespace onrecord

/// \file
/// NumberReader: numbers in digits and words.
#pragma once

#include "times/time_words.hpp"

namespace onrecord {
inline namespace v1 {

/// A number found at a word; words == 0: none.
struct NumberFound {
  double value = 0;
  std::size_t words = 0;
  bool digits = false;  ///< written in digits
};

/// Reads cardinals: "1,200.5", "twenty-five", "two hundred and six", "3.5 million", "a dozen", "half a million".
/// All threads; O(words of the number).
class NumberReader {
 public:
  explicit NumberReader(const Lexicon& quantities) : list_(quantities) {}
  /// The number that begins at word i.
  [[nodiscard]] NumberFound read(const TimeWords& words, std::size_t i) const;
  /// The value of a word of a kind (see quantities.txt); -1: none.
  [[nodiscard]] double value(std::string_view word, std::string_view kind) const noexcept;

 private:
  [[nodiscard]] NumberFound digits(const TimeWords& words, std::size_t i) const;
  [[nodiscard]] NumberFound spelled(const TimeWords& words, std::size_t i) const;
  [[nodiscard]] NumberFound multiplied(const TimeWords& words, std::size_t i, NumberFound number) const;

  const Lexicon& list_;
};

}  // namespace v1
}  // namespace onrecord

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
  /// The number that begins at word i.
  [[nodiscard]] NumberFound read(const TimeWords& words, std::size_t i) const;

 private:
  [[nodiscard]] NumberFound digits(const TimeWords& words, std::size_t i) const;
  [[nodiscard]] NumberFound spelled(const TimeWords& words, std::size_t i) const;
  [[nodiscard]] NumberFound multiplied(const TimeWords& words, std::size_t i, NumberFound number) const;
};

}  // namespace v1
}  // namespace onrecord

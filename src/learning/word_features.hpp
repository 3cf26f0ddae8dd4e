/// \file
/// What the network sees of a word: a key into its vocabulary and hashed parts of its spelling.
///
/// tools/train/features.py does the same; a unit test holds values that it printed.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// Last 2, 3, 4 letters, first 2, 3, shape.
inline constexpr std::size_t kSpellingParts = 6;

struct WordFeatures {
  std::uint64_t key = 0;                              ///< of the lower-cased word with plain marks
  std::array<std::uint64_t, kSpellingParts> parts{};  ///< hashes
  bool foreign = false;                               ///< has a letter of another script than Latin
};

/// Reads words. One thread: buffers are reused. O(bytes of the word).
class FeatureReader {
 public:
  /// `form`: valid UTF-8.
  [[nodiscard]] WordFeatures read(std::string_view form);

 private:
  void normalise(std::string_view form);
  void add(char32_t point);

  bool foreign_ = false;
  std::string key_;     // lower case, plain marks
  std::string digits_;  // the same, each digit 0
  std::string shape_;
  std::string ends_;  // scratch
};

}  // namespace v1
}  // namespace onrecord

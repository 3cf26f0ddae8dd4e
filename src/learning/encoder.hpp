/// \file
/// Encoder: from words to vectors that know their sentence.
#pragma once

#include "learning/network_weights.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// The different words of a call, and what depends on the word alone: computed once for each. O(words); about 3.4 kB
/// a different word.
class WordTypes {
 public:
  WordTypes(const NetworkWeights& weights, const Kernels& kernels, std::span<const std::string_view> words);

  [[nodiscard]] std::size_t type(std::size_t word) const noexcept { return types_[word]; }
  /// Whether a word has letters of another script than Latin.
  [[nodiscard]] bool foreign(std::size_t word) const noexcept { return foreign_[types_[word]]; }
  [[nodiscard]] const std::int16_t* forward_gates(std::size_t type) const noexcept {
    return &forward_[type * shape::kGates];
  }
  [[nodiscard]] const std::int16_t* backward_gates(std::size_t type) const noexcept {
    return &backward_[type * shape::kGates];
  }
  [[nodiscard]] const std::int16_t* joined(std::size_t type) const noexcept { return &joined_[type * shape::kWidth]; }

 private:
  void number(std::span<const std::string_view> words);
  void embed(std::size_t type, std::int16_t* out);
  void compute(std::size_t first, std::size_t count);

  const NetworkWeights& weights_;
  const Kernels& kernels_;
  FeatureReader reader_;
  std::vector<std::string_view> forms_;
  std::vector<bool> foreign_;  // of each form
  std::vector<std::uint32_t> types_;
  std::vector<std::int16_t> forward_, backward_, joined_;
  std::vector<std::int16_t> inputs_, mixed_;  // scratch
  std::vector<std::int32_t> sums_;            // scratch
};

/// A sentence, or a window of a very long one: words [begin, end) of the call.
struct WordWindow {
  std::uint32_t begin = 0, end = 0;
  [[nodiscard]] std::uint32_t size() const noexcept { return end - begin; }
};

/// Runs the recurrent layers over several sentences side by side. One thread; scratch memory is reused.
class Encoder {
 public:
  Encoder(const NetworkWeights& weights, const Kernels& kernels, const WordTypes& types)
      : weights_(weights), kernels_(kernels), types_(types) {}

  /// `group`: sentences, longest first. Their words get kWidth numbers each, sentence after sentence, in `out`.
  /// Gives the number of words.
  std::size_t encode(std::span<const WordWindow> group, std::vector<std::int16_t>& out);

 private:
  enum class Way { forward, backward };
  void recur(std::span<const WordWindow> group, Way way);

  const NetworkWeights& weights_;
  const Kernels& kernels_;
  const WordTypes& types_;
  std::vector<std::int16_t> states_;            // both ways, of the group's words
  std::vector<std::int16_t> memory_, current_;  // of each sentence
  std::vector<std::int32_t> sums_;
};

}  // namespace v1
}  // namespace onrecord

/// \file
/// NameDecoder: the best sequence of name labels.
#pragma once

#include "learning/network_weights.hpp"

#include <cstdint>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Viterbi over BIOES labels, with a score a name: how far its labels are ahead of the best sequence without them,
/// through a sigmoid. One thread. O(words).
class NameDecoder {
 public:
  explicit NameDecoder(const NetworkWeights& weights) : weights_(weights) {}

  /// `scores`: count × kOutputs, of the layer net.name_scores. Writes `count` labels and scores.
  void decode(const std::int32_t* scores, std::size_t count, std::uint8_t* labels, float* label_scores);

 private:
  [[nodiscard]] std::int64_t move(std::size_t from, std::size_t to) const noexcept {
    return weights_.name_moves[from * shape::kNameLabels + to];
  }
  void run_forward(const std::int32_t* scores, std::size_t count);
  void run_backward(const std::int32_t* scores, std::size_t count);
  void follow(std::size_t count, std::uint8_t* labels) const;
  void score(std::size_t count, const std::uint8_t* labels, float* label_scores) const;
  [[nodiscard]] std::int64_t lead(std::size_t word, std::size_t label) const;

  const NetworkWeights& weights_;
  std::vector<std::int64_t> ahead_, behind_;  // best sums up to a word's label, and from it on
  std::vector<std::uint8_t> back_;
};

}  // namespace v1
}  // namespace onrecord

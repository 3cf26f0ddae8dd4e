/// \file
/// TreeParser: dependency trees by arc-hybrid transitions.
#pragma once

#include "learning/network_weights.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Builds one tree a sentence, greedily: 2 n steps for n words (Kuhlmann, Gómez-Rodríguez and Satta 2011). One
/// thread.
///
/// A state is looked at through nine places: three words of the stack, the front of the buffer, and their outer
/// children. What each word contributes in each place is computed once (project), so that a step adds nine rows.
class TreeParser {
 public:
  TreeParser(const NetworkWeights& weights, const Kernels& kernels);

  /// What each of `count` words contributes in each place: kRow numbers a word. `vectors`: count × kWidth.
  void project(const std::int16_t* vectors, std::size_t count, std::vector<std::int16_t>& out);
  /// `projected`: of the sentence's words. heads[i]: of the sentence's words; its length for the root.
  void parse(const std::int16_t* projected, std::size_t count, std::vector<std::uint32_t>& heads);

  static constexpr std::size_t kRow = shape::kSlots * shape::kHidden;

 private:
  using Slots = std::array<std::uint32_t, shape::kSlots>;

  void start(const std::int16_t* projected, std::size_t count);
  [[nodiscard]] std::uint32_t stacked(std::size_t depth) const noexcept;
  [[nodiscard]] Slots slots() const noexcept;
  [[nodiscard]] int best_action();
  [[nodiscard]] bool legal(int action) const noexcept;
  void apply(int action);
  void attach(std::uint32_t head, std::uint32_t child);

  const NetworkWeights& weights_;
  const Kernels& kernels_;
  std::vector<std::int16_t> fixed_;  // rows of the root and of nothing
  std::vector<std::int32_t> sums_;
  const std::int16_t* projected_ = nullptr;  // rows of the sentence's words
  std::uint32_t count_ = 0, front_ = 0;
  std::vector<std::uint32_t> stack_, heads_, left_, right_;  // left_, right_: outermost children, or nothing
};

}  // namespace v1
}  // namespace onrecord

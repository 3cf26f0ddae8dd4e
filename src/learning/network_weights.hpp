/// \file
/// NetworkWeights: the sections net.* of a model file, checked once, then read in place.
#pragma once

#include "learning/kernels.hpp"
#include "learning/model_file.hpp"
#include "learning/word_features.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A layer, and how its sums become inputs of the next one.
struct Dense {
  DenseView view;
  Narrowing how;
  std::int32_t most_input = 0;  ///< inputs are at most this, either side of 0: then no sum overflows

  /// The next layer's inputs, `rows` of them one after the other. sums: scratch memory.
  void run(const Kernels& kernels, const std::int16_t* in, std::size_t rows, std::vector<std::int32_t>& sums,
           std::int16_t* out) const;
};

/// Rows of small whole numbers, each row with a factor of its own: value = (number · factor) >> kRowShift.
struct Embedding {
  static constexpr int kRowShift = 4;
  std::span<const std::uint16_t> factors;
  std::span<const std::int8_t> numbers;
  std::size_t columns = 0;

  [[nodiscard]] std::size_t rows() const noexcept { return factors.size(); }
  void copy_row(std::size_t row, std::int16_t* out) const noexcept;
};

/// Shapes that the code relies on. Numbers of 16 bits stand for reals: gates of the recurrence count 1/1024, its
/// output 1/4096, its memory 1/2048, sigmoid and tanh 1/32768; the scales of other layers are the trainer's business.
namespace shape {
inline constexpr std::size_t kWidth = 128, kState = 192, kGates = 4 * kState, kHidden = 128, kSlots = 9;
inline constexpr std::size_t kNameHidden = 64, kNameLabels = 13, kActions = 3;
inline constexpr std::size_t kOutputs = 16;  ///< of the layers with few outputs: padded
}  // namespace shape

struct NetworkWeights {
  [[nodiscard]] static Result<NetworkWeights> read(const ModelFile& file);

  std::span<const std::uint64_t> vocabulary;  ///< ascending keys; key i has row i + 1 of words
  Embedding words;
  std::array<Embedding, kSpellingParts> parts;
  Dense mix, forward_input, backward_input, forward_recurrent, backward_recurrent, join_state, join_word;
  Dense tag_hidden, upos, xpos, feats;      // shifts of upos, xpos and name make a score a number of 1/256
  std::span<const std::uint8_t> tag_pairs;  ///< number of a UPOS, number of an XPOS that go with it, …
  Dense project, action, relation_head, relation_child, deprel;
  Dense name_hidden, name;
  std::span<const std::int16_t> root, nothing;  ///< what stands for the root, and in an empty slot: kWidth
  std::span<const std::int16_t> sigmoid, tanh;  ///< kTable numbers: of [-8, 8) and [-4, 4)
  std::span<const std::int32_t> name_moves;     ///< kNameLabels + 1 rows (the last: at the start) × kNameLabels
  std::vector<std::string_view> upos_labels, xpos_labels, feats_labels, deprel_labels, name_labels;
};

}  // namespace v1
}  // namespace onrecord

/// \file
/// Network: what the trained model says of words: tags, trees, names.
#pragma once

#include "learning/kernels.hpp"
#include "learning/model_file.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

struct NetworkWeights;

/// What the network says of each word. Parallel columns, one element a word.
struct Analysis {
  std::vector<std::uint8_t> upos, xpos, deprel;  ///< numbers into the tables of labels
  std::vector<std::uint16_t> feats;
  std::vector<std::uint32_t>
      head;                        ///< number of the head word counted over all words of the call; kNoHead for a root
  std::vector<std::uint8_t> name;  ///< number into names(): "O", "B-person", "I-person", "E-person", "S-person", …
  std::vector<float> name_score;   ///< of the name that the word belongs to, in [0, 1]; 0 outside
};

/// The head of a root.
inline constexpr std::uint32_t kNoHead = 0xffffffffU;

/// Immutable: all threads. A view of a model file, which outlives it.
class Network {
 public:
  /// Fails with bad_resource where the file has no or other sections net.*.
  [[nodiscard]] static Result<Network> open(const ModelFile& file);
  /// With the inner loops of one instruction set; all sets give the same result.
  [[nodiscard]] static Result<Network> open(const ModelFile& file, const Kernels& kernels);

  /// Reads whole sentences. `words`: the forms; `ends`: the number of the word after each sentence, ascending, the
  /// last one words.size(). Very long sentences are cut into windows, whose trees hang on the first one's root. Any
  /// thread; O(words) time and memory: 3.4 kB a different word, and 5 MB.
  void analyse(std::span<const std::string_view> words, std::span<const std::uint32_t> ends, Analysis& out) const;

  [[nodiscard]] const std::vector<std::string_view>& upos() const noexcept;
  [[nodiscard]] const std::vector<std::string_view>& xpos() const noexcept;
  [[nodiscard]] const std::vector<std::string_view>& feats() const noexcept;
  [[nodiscard]] const std::vector<std::string_view>& deprels() const noexcept;
  [[nodiscard]] const std::vector<std::string_view>& names() const noexcept;

 private:
  Network(std::shared_ptr<const NetworkWeights> weights, const Kernels& kernels)
      : weights_(std::move(weights)), kernels_(&kernels) {}

  std::shared_ptr<const NetworkWeights> weights_;
  const Kernels* kernels_;
};

}  // namespace v1
}  // namespace onrecord

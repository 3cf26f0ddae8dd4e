/// \file
/// Network: what the trained model says of words: tags, trees, names.
#pragma once

#include "learning/model_file.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

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

  /// Reads whole sentences. `words`: the forms; `ends`: the number of the word after each sentence, ascending, the
  /// last one words.size(). Very long sentences are cut into windows. Any thread; O(words) time and memory.
  void analyse(std::span<const std::string_view> words, std::span<const std::uint32_t> ends, Analysis& out) const;

  [[nodiscard]] const std::vector<std::string_view>& upos() const noexcept { return upos_; }
  [[nodiscard]] const std::vector<std::string_view>& xpos() const noexcept { return xpos_; }
  [[nodiscard]] const std::vector<std::string_view>& feats() const noexcept { return feats_; }
  [[nodiscard]] const std::vector<std::string_view>& deprels() const noexcept { return deprels_; }
  [[nodiscard]] const std::vector<std::string_view>& names() const noexcept { return names_; }

 private:
  Network() = default;

  std::vector<std::string_view> upos_, xpos_, feats_, deprels_, names_;
};

}  // namespace v1
}  // namespace onrecord

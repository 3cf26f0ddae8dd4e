/// \file
/// BoundaryModel: trained weights that tell whether a sentence ends at a place. tools/train/splitter.py makes them.
#pragma once

#include "learning/model_file.hpp"

#include <cstdint>
#include <span>

namespace onrecord {
inline namespace v1 {

/// A linear classifier over hashed features. The weights lie in the model file; integers only, so that every machine
/// has the same sums. A section is
///
///     u32 format, 1 | u32 features of a place | u32 bits | i32 threshold | i8 weight[2^bits]
class HashedWeights {
 public:
  /// Fails with bad_resource where the section's size or numbers are wrong. `features`: how many the caller has.
  [[nodiscard]] static Result<HashedWeights> open(const ModelFile& file, std::string_view section,
                                                  std::size_t features);
  /// Whether the features' weights sum to more than the threshold. O(features).
  [[nodiscard]] bool accepts(std::span<const std::uint32_t> features) const noexcept {
    std::int32_t sum = 0;
    for (const auto feature : features) sum += static_cast<std::int8_t>(weights_[feature >> shift_]);
    return sum > threshold_;
  }

 private:
  std::span<const std::byte> weights_;
  std::uint32_t shift_ = 0;
  std::int32_t threshold_ = 0;
};

/// Two classifiers: one for written text, one for text without capitals and stops, as recognisers of speech give it.
/// Such a text is cut between words where written text hardly ever is, so one table for both lost more than a point
/// on written text (EWT dev .895 to .879).
/// All threads; a view of the model file.
class BoundaryModel {
 public:
  /// The number of features that the model was trained with: BoundaryFeatures::kCount.
  static constexpr std::size_t kFeatures = 47;

  /// Takes the sections split.prose and split.captions.
  [[nodiscard]] static Result<BoundaryModel> open(const ModelFile& file);
  [[nodiscard]] const HashedWeights& prose() const noexcept { return prose_; }
  [[nodiscard]] const HashedWeights& captions() const noexcept { return captions_; }

 private:
  HashedWeights prose_, captions_;
};

}  // namespace v1
}  // namespace onrecord

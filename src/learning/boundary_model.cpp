#include "learning/boundary_model.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kHead = 16;

std::uint32_t number_at(std::span<const std::byte> bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8U | static_cast<std::uint32_t>(bytes[at + i]);
  return value;
}

}  // namespace

Result<HashedWeights> HashedWeights::open(const ModelFile& file, std::string_view section, std::size_t features) {
  const auto found = file.section(section);
  if (!found) return found.error();
  const auto bytes = *found;
  const auto wrong = [&](std::size_t at, const char* what, std::size_t value, std::size_t expected) {
    return file.fault(section, "at byte " + std::to_string(at) + ": found " + what + " " + std::to_string(value) +
                                   ", expected " + std::to_string(expected));
  };
  if (bytes.size() < kHead) return wrong(0, "size", bytes.size(), kHead);
  if (number_at(bytes, 0) != 1) return wrong(0, "format", number_at(bytes, 0), 1);
  if (number_at(bytes, 4) != features) return wrong(4, "features", number_at(bytes, 4), features);
  const auto bits = number_at(bytes, 8);
  if (bits < 1 || bits > 24) return wrong(8, "bits", bits, 18);
  const auto size = kHead + (std::size_t{1} << bits);
  if (bytes.size() != size) return wrong(kHead, "size", bytes.size(), size);
  HashedWeights weights;
  weights.weights_ = bytes.subspan(kHead);
  weights.shift_ = 32 - bits;
  weights.threshold_ = static_cast<std::int32_t>(number_at(bytes, 12));
  return weights;
}

Result<BoundaryModel> BoundaryModel::open(const ModelFile& file) {
  BoundaryModel model;
  auto prose = HashedWeights::open(file, "split.prose", kFeatures);
  if (!prose) return prose.error();
  auto captions = HashedWeights::open(file, "split.captions", kFeatures);
  if (!captions) return captions.error();
  model.prose_ = *prose;
  model.captions_ = *captions;
  return model;
}

}  // namespace v1
}  // namespace onrecord

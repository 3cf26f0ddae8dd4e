#include "learning/network.hpp"

// The inference comes with the first trained weights; until then every model file is one without a network.

namespace onrecord {
inline namespace v1 {

Result<Network> Network::open(const ModelFile& file) {
  return file.fault("net.upos", "found no such section, expected it");
}

void Network::analyse(std::span<const std::string_view> words, std::span<const std::uint32_t> /*ends*/,
                      Analysis& out) const {
  const auto count = words.size();
  for (auto* column : {&out.upos, &out.xpos, &out.deprel, &out.name}) column->assign(count, 0);
  out.feats.assign(count, 0);
  out.head.assign(count, kNoHead);
  out.name_score.assign(count, 0);
}

}  // namespace v1
}  // namespace onrecord

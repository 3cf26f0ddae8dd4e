/// \file
/// PronounLinks: who "I", "you", "he" are, where that is safe.
#pragma once

#include "entities/clusters.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// Fills the head group of every pronoun that can be told (kNone: cannot): columns as Clusters::of_mention has them.
/// O(tokens).
[[nodiscard]] std::vector<std::uint32_t> link_pronouns(const DocumentData& data, const ResourcesData& resources,
                                                       const Clusters& clusters);

}  // namespace v1
}  // namespace onrecord

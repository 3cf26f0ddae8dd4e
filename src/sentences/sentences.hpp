/// \file
/// Sentences and tokens.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Reads regions, turns, notes; writes sentences, tokens.
void find_sentences(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

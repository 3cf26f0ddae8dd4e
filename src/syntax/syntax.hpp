/// \file
/// Lemmas, tags and trees.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Reads sentences, tokens; writes syntax. Does nothing where the resources have no network.
void analyse_syntax(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

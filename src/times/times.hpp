/// \file
/// Time expressions, quantities, and what they say of the page.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Reads sentences, tokens, regions, metadata; writes times, alternatives, quantities.
void find_times(Draft& draft, const ResourcesData& resources);

/// Bounds on the publication date, genre, layout. Reads times, turns, readings, metadata; writes context.
void find_context(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

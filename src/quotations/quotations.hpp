/// \file
/// Words that somebody takes from somebody.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Reads sentences, tokens, turns, mentions, entities, times; writes quotations, speech_events.
void find_quotations(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Names and who they stand for.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Reads sentences, tokens, turns, metadata; writes mentions.
void find_mentions(Draft& draft, const ResourcesData& resources);

/// One entity for one person. Reads mentions, speakers, metadata; writes entities, mention_entities,
/// speaker_entities.
void resolve_entities(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

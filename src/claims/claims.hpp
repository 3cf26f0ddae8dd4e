/// \file
/// Who commits to what.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Reads sentences, tokens, turns, speakers, notes, times, mentions, entities, quotations, questions; writes claims.
void find_claims(Draft& draft, const ResourcesData& resources);

/// A sentence that stands alone, for each claim. Reads claims and all that they refer to; writes statements, pieces.
void state_claims(Draft& draft, const ResourcesData& resources);

/// How worth checking. Reads claims, statements; writes check_worthiness.
void rank_claims(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

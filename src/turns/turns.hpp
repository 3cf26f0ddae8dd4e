/// \file
/// Who speaks where.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Turn marks at the starts of blocks. Reads blocks; writes marks.
void find_marks(Draft& draft, const ResourcesData& resources);

/// Ranked readings, speakers, turns. Reads blocks, notes, marks, regions, metadata; writes readings, speakers, turns,
/// note_turns.
void find_turns(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

/// \file
/// What every byte of the page is, and what the page says of itself.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Notes in brackets. Writes notes.
void find_notes(Draft& draft, const ResourcesData& resources);

/// Every byte into one region, and the metadata. Reads blocks, notes, marks; writes regions, metadata.
void find_regions(Draft& draft, const ResourcesData& resources);

/// In place of all stages up to find_turns where the text is no page: writes notes, marks, metadata, readings,
/// speakers and turns, all empty, and one region, the body.
void take_running_text(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

/// \file
/// What people are, by the words beside their names.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Fills EntityRow::description of persons: "political scientist | X", "X, the President of Kazakhstan,". The first
/// mention that has one counts. O(mentions).
void find_descriptions(DocumentData& data, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

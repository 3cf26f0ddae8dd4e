/// \file
/// Roles, from evidence over the whole document.
#pragma once

#include "turns/cast.hpp"

namespace onrecord {
inline namespace v1 {

/// Counts what the voices do and sets Voice::role of each. O(turns + words at both ends of the conversation).
void set_roles(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns,
               std::vector<Voice>& voices);

}  // namespace v1
}  // namespace onrecord

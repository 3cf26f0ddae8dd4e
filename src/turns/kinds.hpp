/// \file
/// What a turn does: ask, answer, state.
#pragma once

#include "turns/cast.hpp"

namespace onrecord {
inline namespace v1 {

/// Fills kind, role and answers of the rows; rows[i] belongs to turns[i]. O(text of the asking side).
void set_kinds(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns,
               const std::vector<Voice>& voices, std::vector<TurnRow>& rows);

}  // namespace v1
}  // namespace onrecord

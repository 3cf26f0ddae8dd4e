/// \file
/// Pages whose turns no mark opens: told monologues, narratives, texts without turns. And names that only the words
/// of a turn give.
#pragma once

#include "turns/cast.hpp"

namespace onrecord {
inline namespace v1 {

/// Puts a reading `monologue`, `narrative` or `none` first where no other reading scores `convincing`. Never leaves
/// the list empty.
void add_unmarked_readings(const DocumentData& data, const ResourcesData& resources, const Spoken& spoken,
                           float convincing, std::vector<ReadingDraft>& readings);

/// Names voices of function labels who say their name: asked for it, or "I'm Noor Castel".
void name_unnamed(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns,
                  std::vector<Voice>& voices);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Conversation: do the words under a reading's marks sound like people who talk with one another?
#pragma once

#include "turns/people.hpp"
#include "turns/readings.hpp"

namespace onrecord {
inline namespace v1 {

/// Bold questions of an essay, headings of a page of frequent questions, "California:" and "If-Match:" look like turns.
/// True where labels are people's, where the head speaks of an interview, or where the openings ask "you" and answer "I"
/// often enough; for other layouts than labels, bold and headings always. O(openings + head).
[[nodiscard]] bool converses(const DocumentData& data, const ResourcesData& resources, const LabelGroups& labels,
                             const ReadingDraft& reading);

}  // namespace v1
}  // namespace onrecord

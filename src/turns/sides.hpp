/// \file
/// Sides: who speaks at marks that do not say it (dashes, chevrons).
#pragma once

#include "turns/readings.hpp"

namespace onrecord {
inline namespace v1 {

/// Gives each opening the role interviewer or interviewee: the two alternate, unless the questions say that one of
/// them spoke twice; then the second opening no longer opens. Returns how many openings ask. O(openings + their
/// blocks).
std::size_t set_sides(const DocumentData& data, const Spoken& spoken, const ResourcesData& resources,
                      std::vector<Opening>& openings);

/// Does a sentence of these words request something: "Tell us about …"? Looks at each sentence's first words.
[[nodiscard]] bool requests(std::string_view words, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

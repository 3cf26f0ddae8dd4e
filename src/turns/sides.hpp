/// \file
/// Sides: who speaks at marks that do not say it (dashes, chevrons).
#pragma once

#include "turns/readings.hpp"

namespace onrecord {
inline namespace v1 {

/// How many openings ask: of all, and of those on the interviewer's side.
struct Asking {
  std::size_t all = 0, fitting = 0;
  std::size_t openings = 0;  ///< on the interviewer's side
};

/// Gives each opening the role interviewer or interviewee: the two alternate, unless the questions say that one of
/// them spoke twice; then the second opening no longer opens. O(openings + their blocks).
Asking set_sides(const DocumentData& data, const Spoken& spoken, const ResourcesData& resources,
                 std::vector<Opening>& openings);

/// Does a sentence of these words request something: "Tell us about …"? Looks at each sentence's first words.
[[nodiscard]] bool requests(std::string_view words, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Interviews: where a page holds several, one after the other, each with somebody else.
#pragma once

#include "turns/cast.hpp"

#include <functional>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Turns [first, last) under one title, and whom title and head introduce.
struct InterviewDraft {
  Span title;  ///< the heading; empty: the page's own
  std::uint32_t first = 0, last = 0;
  People people;
};

/// At least one; a page is cut where a heading between two turns introduces somebody else: "Interview with X", or a
/// name where the first turns stand under a name, too. `people`: of the head. O(headings × (log turns + their
/// words)).
[[nodiscard]] std::vector<InterviewDraft> find_interviews(const DocumentData& data, const ResourcesData& resources,
                                                          const std::vector<TurnDraft>& turns, People people);

/// Gives turns their voices: of the people whom a head introduces.
using Cast = std::function<std::vector<Voice>(const People&, std::vector<TurnDraft>&)>;

/// Casts each interview by itself; an interviewer without a name is the same one in all of them. O(turns).
[[nodiscard]] std::vector<Voice> cast_interviews(const std::vector<InterviewDraft>& interviews, const Cast& cast,
                                                 std::vector<TurnDraft>& turns);

}  // namespace v1
}  // namespace onrecord

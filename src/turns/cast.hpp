/// \file
/// The cast: who the labels are. One voice a person, however the labels write it.
#pragma once

#include "turns/bodies.hpp"
#include "turns/people.hpp"

#include <string>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Somebody who speaks.
struct Voice {
  std::string name;         ///< empty: not named
  std::string description;  ///< "political scientist", "Prime Minister"
  Span evidence;
  Role role = Role::unknown;
  Role hint = Role::unknown;       ///< what the label's words say
  bool function = false;           ///< the label names no person
  bool crowd = false;              ///< each turn may be another person
  bool titled = false;             ///< an honorific or office stood before the name
  bool unnamed = false;            ///< whoever a format does not name among those whom it does: has no role
  bool office = false;             ///< the label names an office
  const Person* person = nullptr;  ///< in the head of the page
  // What the turns say, for the roles:
  std::uint32_t turns = 0, listens = 0, asks = 0, asks_within = 0, answers = 0, first = kNone;
  std::uint64_t bytes = 0;
  float host_cues = 0;  ///< "welcome to the show" above zero, "thanks for having me" below
};

/// Gives each turn its voice (TurnDraft::voice) and returns the voices, in the order of their first turn. O(turns).
[[nodiscard]] std::vector<Voice> cast_labels(const DocumentData& data, const ResourcesData& resources,
                                             const ReadingDraft& reading, const LabelGroups& labels,
                                             const People& people, std::vector<TurnDraft>& turns);

/// The same where marks say only which side speaks: an interviewer and an interviewee, or somebody whom nobody names
/// (Opening::unnamed).
[[nodiscard]] std::vector<Voice> cast_sides(const DocumentData& data, const ReadingDraft& reading,
                                            const People& people, std::vector<TurnDraft>& turns);

}  // namespace v1
}  // namespace onrecord

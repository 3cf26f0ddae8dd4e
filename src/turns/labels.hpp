/// \file
/// Speaker labels: what their words are, and which words before a colon are labels at all.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What a label says. Views into the label's text.
///
///     DR. LEE TANAKA, NIGHT SHIFT      PRIME MINISTER HOWARD      Voice from the floor
///         name        affiliation      office         name        (function, role audience)
struct LabelParts {
  std::string_view name;         ///< without honorific, office and what stands behind; empty for a function
  std::string_view office;       ///< "PRIME MINISTER"; the whole label where it is a function
  std::string_view affiliation;  ///< behind a comma or dash
  Role role = Role::unknown;     ///< where the words say it
  bool function = false;         ///< no name: Q, INTERVIEWER, THE PRESIDENT
  bool office_only = false;      ///< a function that is an office: THE PRESIDENT
  bool crowd = false;            ///< a function that many share: each turn may be another person
  bool titled = false;           ///< an honorific or an office stood before the name
  bool upper = false;            ///< in capitals
  bool stop = false;             ///< listed as no speaker: Note, Photo, https
  bool shaped = false;           ///< every word could be a word of a name
  std::uint32_t words = 0;       ///< of the name
};

/// O(label).
[[nodiscard]] LabelParts read_label(std::string_view label, const ResourcesData& resources);

/// All marks with the same label.
struct LabelGroup {
  std::string_view label;
  LabelParts parts;
  std::uint32_t marks = 0;
  std::uint32_t lower_after = 0;  ///< marks whose words go on in lower case, as after "Two things:"
  float weight = 0;               ///< the best of its patterns
  bool accepted = false;
};

/// The labels of a document's marks, grouped. O(marks).
class LabelGroups {
 public:
  LabelGroups(const DocumentData& data, const std::vector<MarkRow>& marks, const ResourcesData& resources);
  [[nodiscard]] const std::vector<LabelGroup>& groups() const noexcept { return groups_; }
  [[nodiscard]] std::vector<LabelGroup>& groups() noexcept { return groups_; }
  /// The group of mark i; kNone: it has no label.
  [[nodiscard]] std::uint32_t of(std::size_t i) const noexcept { return of_[i]; }

 private:
  std::vector<LabelGroup> groups_;
  std::vector<std::uint32_t> of_;
};

/// Sets `accepted` of each group: recurrence, form, role words, names told before the first mark.
void judge_labels(const DocumentData& data, const std::vector<MarkRow>& marks, LabelGroups& labels);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Readings: the ways in which a page can be cut into turns, each with a score and its reasons.
#pragma once

#include "turns/labels.hpp"

#include <string>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A place where a turn opens, or where unspoken bytes stand within one.
struct Opening {
  Span marker;  ///< not spoken; words begin at marker.end
  std::uint32_t block = 0;
  std::uint32_t group = kNone;  ///< who, by label: of LabelGroups; kNone: nobody named
  std::uint32_t time_ms = kNone;
  Role role = Role::unknown;  ///< whose turn it is, where the mark alone or the order says it
  bool unnamed = false;       ///< somebody else than before, says the mark, and not who
  bool guessed = false;       ///< the group is by order alone
  bool asks = false;          ///< the mark says that it is a question
  bool examiner = false;      ///< "BY MS. ARDEN:": names who asks from here on
  bool opens = true;          ///< false: a time stamp or line number within a turn
};

/// One hypothesis. Openings are sorted; the first one opens.
struct ReadingDraft {
  Layout layout = Layout::none;
  float score = 0;
  std::uint32_t turns = 0;
  std::string reasons;
  std::vector<Opening> openings;
};

/// Where speech can stand: which blocks regions leave to it. O(1) a block.
class Spoken {
 public:
  /// `labels`: behind the first label in capitals there is no lead any more, whatever regions say.
  Spoken(const DocumentData& data, const LabelGroups& labels);
  /// The block may hold words of a turn.
  [[nodiscard]] bool body(std::uint32_t block) const noexcept { return kinds_[block] == RegionKind::body; }
  /// A turn may open in it: also where regions see a heading.
  [[nodiscard]] bool open(std::uint32_t block) const noexcept {
    return body(block) || kinds_[block] == RegionKind::heading;
  }
  [[nodiscard]] RegionKind kind(std::uint32_t block) const noexcept { return kinds_[block]; }

 private:
  std::vector<RegionKind> kinds_;  // of each block
};

/// All readings that have at least one turn, best first. Reads blocks, marks, regions. O(text).
[[nodiscard]] std::vector<ReadingDraft> rank_readings(const DocumentData& data, const ResourcesData& resources,
                                                      const LabelGroups& labels, const Spoken& spoken);

/// Does the text end in a question mark (closing quotes and brackets aside)?
[[nodiscard]] bool ends_in_question(std::string_view words) noexcept;

}  // namespace v1
}  // namespace onrecord

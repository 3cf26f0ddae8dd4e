/// \file
/// Bodies: the words of a turn, without what is not spoken.
#pragma once

#include "turns/readings.hpp"

namespace onrecord {
inline namespace v1 {

/// A turn in the making: openings [first, last) of a reading, the first of which opens.
struct TurnDraft {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Span span;
  IndexRange body;              ///< of DocumentData::spans
  std::uint32_t voice = kNone;  ///< of Cast::voices
  std::uint32_t bytes = 0;      ///< of the body
  bool asks = false;            ///< its last words are a question
  bool asks_within = false;     ///< a question mark somewhere
  bool mark_asks = false;       ///< its mark says that it asks
};

/// Cuts the reading into turns and appends their bodies to data.spans. A body has one range a paragraph; notes, stage
/// directions, time stamps, line numbers and regions that are not body are left out; lines that a page wraps are one
/// range. Turns without any words are dropped, but for those whose words are a gesture in brackets. O(text).
[[nodiscard]] std::vector<TurnDraft> cut_turns(DocumentData& data, const ReadingDraft& reading, const Spoken& spoken);

}  // namespace v1
}  // namespace onrecord

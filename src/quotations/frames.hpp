/// \file
/// Frames: the words that say who speaks a quotation.
#pragma once

#include "quotations/marks.hpp"
#include "quotations/phrases.hpp"

#include <optional>

namespace onrecord {
inline namespace v1 {

/// "Terrel said": words of cue and source, either may be empty. [begin, end) is all that belongs to it.
struct Frame {
  WordRange cue, source;
  std::size_t begin = 0, end = 0;
};

/// The sieves, each for one place of the frame; `pair` is the quotation. None looks past `from` or `to`.

/// “…,” said Maud Terrel   “…,” Maud Terrel said
[[nodiscard]] std::optional<Frame> frame_after(const SpeechWords& words, const MarkPair& pair, std::size_t to);
/// Maud Terrel told reporters: “…”   She said, “…”   Borg: “…”
[[nodiscard]] std::optional<Frame> frame_before(const SpeechWords& words, const MarkPair& pair, std::size_t from);
/// The premier mocked the ministries (“…”): the subject of the clause before the bracket
[[nodiscard]] std::optional<Frame> frame_of_clause(const SpeechWords& words, const MarkPair& pair, std::size_t from);

}  // namespace v1
}  // namespace onrecord

/// \file
/// From cues to a transcript: the same for all formats of captions.
#pragma once

#include <onrecord/reader.hpp>

#include "readers/cues.hpp"

namespace onrecord {
inline namespace v1 {

/// Appends the pieces of a cue's text.
using ReadCueText = void (*)(std::string_view source, Span text, std::vector<CueEvent>& events);

/// Writes the cues in the order of the file, since the way back may not turn round; one that begins before the one
/// above it is diagnosed ("late_cue"). A block is what one voice says; it is cut at pauses of 3 s behind the end of a
/// sentence, and before lines that open like a speaker's label. A voice goes on over cues until another one is named,
/// or a hyphen,
/// ">>" or, where colours tell speakers apart, another colour says that somebody else speaks. What is shown twice
/// (lines that roll, cues that grow, words that are painted one by one) is written once, with the time of its first
/// showing. Ruby annotations are left out. A cue that ends before it begins has no length. O(bytes).
void write_captions(TranscriptBuilder& builder, const CueList& list, ReadCueText read_text);

}  // namespace v1
}  // namespace onrecord

/// \file
/// SubRip, which nobody has specified: what is found in such files.
///
///     12                                      a number, which may be missing
///     00:00:01,000 --> 00:00:03,500           times with a comma, or a stop; what follows is not read
///     <i>Did you sign it?</i>                 text with a few tags of HTML and {\an8}
#pragma once

#include <onrecord/reader.hpp>

#include "readers/cues.hpp"

namespace onrecord {
inline namespace v1 {

/// The cues of a file, from a line's start on. A cue's text ends before the next cue's number or times, so that blank
/// lines within it are no loss. Total; O(bytes); any thread.
[[nodiscard]] CueList read_subrip_cues(std::string_view source, std::uint32_t from = 0);
/// Appends the text's pieces. Tags need not be nested; a `<` that opens no known tag is text. Total; O(text).
void read_subrip_text(std::string_view source, Span text, std::vector<CueEvent>& events);

[[nodiscard]] float sniff_subrip(std::string_view beginning);
void read_subrip(TranscriptBuilder& builder);

}  // namespace v1
}  // namespace onrecord

/// \file
/// WebVTT, as browsers read it: the file parser and the cue text rules of the W3C's specification.
///
///     WEBVTT                                        signature; what follows up to a blank line is the header
///
///     NOTE, STYLE, REGION …                         blocks without times: no cues
///
///     name of the cue
///     00:00:01.000 --> 00:00:03.500 align:start     times and settings
///     <v Ines Ferro>Did you sign <i>it</i>?         text
#pragma once

#include <onrecord/reader.hpp>

#include "readers/cues.hpp"

namespace onrecord {
inline namespace v1 {

/// The cues of a file; none where the signature is missing. Total; O(bytes); any thread.
[[nodiscard]] CueList read_cues(std::string_view source);
/// Appends the text's pieces: tags opened and closed as the specification nests them, all closed at the end. Appends
/// to `events`. Total; O(text).
void read_cue_text(std::string_view source, Span text, std::vector<CueEvent>& events);

/// See Reader::sniff and Reader::read. What no browser shows is read all the same, by SubRip's rules: a file without
/// the signature, cues whose times have a comma or other digits.
[[nodiscard]] float sniff_webvtt(std::string_view beginning);
void read_webvtt(TranscriptBuilder& builder);

}  // namespace v1
}  // namespace onrecord

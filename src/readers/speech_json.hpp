/// \file
/// JSON of speech recognisers and transcribers: Whisper, WhisperX, AssemblyAI, Deepgram, AWS Transcribe, Google,
/// Azure, Rev AI, podcasts, and lists like theirs.
#pragma once

#include <onrecord/reader.hpp>

namespace onrecord {
inline namespace v1 {

/// See Reader::sniff and Reader::read.
///
/// No product is known by its name. The reader walks the tree, takes every list of objects that say something (the
/// table of field_names.hpp tells which field that is), and writes the best one: with speakers before without, with
/// times before without, of lines before of words, then by the table's order. Words of a line give its times, where
/// they are found in it.
[[nodiscard]] float sniff_speech_json(std::string_view beginning);
void read_speech_json(TranscriptBuilder& builder);

}  // namespace v1
}  // namespace onrecord

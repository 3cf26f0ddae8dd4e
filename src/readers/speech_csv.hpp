/// \file
/// Tables of speech: CSV as in RFC 4180, with commas, semicolons or tabs.
#pragma once

#include <onrecord/reader.hpp>

namespace onrecord {
inline namespace v1 {

/// See Reader::sniff and Reader::read. Names of columns are in the table of field_names.hpp, in any order and with
/// words beside them ("Start (s)"). Without such a first row the form decides: times, a few short names, the longest
/// column is what is said. Sniffing wants a first row of listed names.
[[nodiscard]] float sniff_speech_csv(std::string_view beginning);
void read_speech_csv(TranscriptBuilder& builder);

}  // namespace v1
}  // namespace onrecord

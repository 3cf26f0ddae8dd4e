#include "readers/readers.hpp"

#include "readers/html.hpp"
#include "readers/markdown.hpp"
#include "readers/speech_csv.hpp"
#include "readers/speech_json.hpp"
#include "readers/subrip.hpp"
#include "readers/webvtt.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

constexpr BuiltInReader kReaders[] = {{Format::html, sniff_html, read_html},
                                      {Format::vtt, sniff_webvtt, read_webvtt},
                                      {Format::srt, sniff_subrip, read_subrip},
                                      {Format::json, sniff_speech_json, read_speech_json},
                                      {Format::csv, sniff_speech_csv, read_speech_csv},
                                      {Format::markdown, sniff_markdown, read_markdown}};

}  // namespace

std::span<const BuiltInReader> built_in_readers() noexcept { return kReaders; }

}  // namespace v1
}  // namespace onrecord

#include "readers/readers.hpp"

#include "readers/html.hpp"
#include "readers/subrip.hpp"
#include "readers/webvtt.hpp"

#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array kReaders = {
    BuiltInReader{Format::html, sniff_html, read_html},
    BuiltInReader{Format::vtt, sniff_webvtt, read_webvtt},
    BuiltInReader{Format::srt, sniff_subrip, read_subrip},
};

}  // namespace

std::span<const BuiltInReader> built_in_readers() noexcept { return kReaders; }

}  // namespace v1
}  // namespace onrecord

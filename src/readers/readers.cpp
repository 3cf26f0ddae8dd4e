#include "readers/readers.hpp"

#include "readers/html.hpp"

#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array kReaders = {
    BuiltInReader{Format::html, sniff_html, read_html},
};

}  // namespace

std::span<const BuiltInReader> built_in_readers() noexcept { return kReaders; }

}  // namespace v1
}  // namespace onrecord

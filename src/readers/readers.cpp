#include "readers/readers.hpp"

#include "readers/speech_csv.hpp"
#include "readers/speech_json.hpp"

#include <array>

namespace onrecord {
inline namespace v1 {

std::span<const BuiltInReader> built_in_readers() noexcept {
  static constexpr std::array<BuiltInReader, 2> kReaders = {{
      {Format::json, sniff_speech_json, read_speech_json},
      {Format::csv, sniff_speech_csv, read_speech_csv},
  }};
  return kReaders;
}

}  // namespace v1
}  // namespace onrecord

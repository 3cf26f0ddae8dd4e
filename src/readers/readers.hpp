/// \file
/// The built-in readers, one a format. Each is in its own file; sniff() and read() are documented in reader.hpp.
#pragma once

#include <onrecord/reader.hpp>

#include <span>

namespace onrecord {
inline namespace v1 {

/// A built-in format.
struct BuiltInReader {
  Format format;
  float (*sniff)(std::string_view beginning);
  void (*read)(TranscriptBuilder& builder);
};

/// All but text, whose bytes are the text.
[[nodiscard]] std::span<const BuiltInReader> built_in_readers() noexcept;

}  // namespace v1
}  // namespace onrecord

/// \file
/// SHA-256 (FIPS 180-4), to name the bytes that a reading was made from. No library of the dependency list has it.
#pragma once

#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// The digest as 64 lower-case hexadecimal digits. Any thread. O(bytes).
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace v1
}  // namespace onrecord

/// \file
/// One hash for all tables in memory.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// Eight bytes at a time, with a final mix. The same in every run on one machine; never stored in files.
[[nodiscard]] inline std::uint32_t hash_of(std::string_view words) noexcept {
  std::uint64_t h = words.size() * 0x9E3779B97F4A7C15ULL;
  const char* at = words.data();
  std::size_t left = words.size();
  for (; left >= 8; left -= 8, at += 8) {
    std::uint64_t block = 0;
    std::memcpy(&block, at, 8);
    h = (h ^ block) * 0xBF58476D1CE4E5B9ULL;
    h ^= h >> 31U;
  }
  std::uint64_t tail = 0;
  if (left) std::memcpy(&tail, at, left);
  h = (h ^ tail) * 0x94D049BB133111EBULL;
  return static_cast<std::uint32_t>(h ^ (h >> 32U));
}

}  // namespace v1
}  // namespace onrecord

/// \file
/// One hash for all tables in memory.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// The bytes of a word of up to eight letters as one number, zeros behind them. Two loads that overlap: a copy of
/// unknown size is a call of the C library. Two words of one size have the same number where they are the same.
[[nodiscard]] inline std::uint64_t short_word(const char* at, std::size_t size) noexcept {
  if (size >= 4) {
    std::uint32_t first = 0, last = 0;
    std::memcpy(&first, at, 4);
    std::memcpy(&last, at + size - 4, 4);
    return first | std::uint64_t{last} << (size - 4) * 8;
  }
  if (!size) return 0;
  const auto byte = [at](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])} << i * 8; };
  return byte(0) | byte(size / 2) | byte(size - 1);
}

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
  h = (h ^ short_word(at, left)) * 0x94D049BB133111EBULL;
  return static_cast<std::uint32_t>(h ^ (h >> 32U));
}

}  // namespace v1
}  // namespace onrecord

/// \file
/// Times as machines write them.
#pragma once

#include "readers/field_names.hpp"

#include <string_view>

namespace onrecord {
inline namespace v1 {

/// A time in its own unit; below 0: none.
struct SpokenTime {
  double value = -1;
  SpokenUnit unit = SpokenUnit::automatic;
  [[nodiscard]] bool stated() const noexcept { return value >= 0; }
};

/// "12.5" (in `unit`), "12.5s", "1250ms", "PT1M2.5S", "0:01:02,500", "[01:02]"; nothing else. O(words).
[[nodiscard]] SpokenTime read_time(std::string_view words, SpokenUnit unit) noexcept;

/// In which unit the numbers of a list count, by how much is said in them: nobody says less than a letter in eight
/// seconds over a whole list. `bytes` of words in `units` of time.
[[nodiscard]] SpokenUnit guess_unit(double bytes, double units) noexcept;

/// In milliseconds; kNoTime (reader.hpp) where none is stated or it does not fit. automatic is replaced by `guessed`.
[[nodiscard]] std::uint32_t in_ms(SpokenTime time, SpokenUnit guessed) noexcept;

/// When something that begins and lasts so long ends; kNoTime where one is not known or it does not fit.
[[nodiscard]] std::uint32_t end_of(std::uint32_t begin_ms, std::uint32_t length_ms) noexcept;

}  // namespace v1
}  // namespace onrecord

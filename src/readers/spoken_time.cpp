#include "readers/spoken_time.hpp"

#include <onrecord/reader.hpp>

#include "text/unicode.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLongestTime = 32;

/// A decimal number at the start of `words`, which loses it; below 0 where there is none. No sign, a comma or a
/// point.
double take_number(std::string_view& words) noexcept {
  double value = 0, step = 1;
  std::size_t at = 0, digits = 0;
  bool fraction = false;
  for (; at < words.size(); ++at) {
    const char c = words[at];
    if (c >= '0' && c <= '9') {
      ++digits;
      if (fraction) step /= 10;
      value = fraction ? value + step * (c - '0') : value * 10 + (c - '0');
    } else if ((c == '.' || c == ',') && !fraction && digits) {
      fraction = true;
    } else {
      break;
    }
  }
  words.remove_prefix(at);
  return digits ? value : -1;
}

/// "PT1H2M3.5S"; below 0 for anything else.
double iso_seconds(std::string_view words) noexcept {
  double sum = 0;
  for (words.remove_prefix(2); !words.empty(); words.remove_prefix(1)) {
    const double value = take_number(words);
    if (value < 0 || words.empty()) return -1;
    const char unit = words.front();
    if (unit != 'H' && unit != 'M' && unit != 'S') return -1;
    sum += value * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
  }
  return sum;
}

/// "0:01:02.5", "01:02"; below 0 for anything else.
double clock_seconds(std::string_view words) noexcept {
  double sum = 0;
  for (int parts = 0; parts < 3; ++parts) {
    const double value = take_number(words);
    if (value < 0) return -1;
    sum = sum * 60 + value;
    if (words.empty()) return parts > 0 ? sum : -1;
    if (words.front() != ':') return -1;
    words.remove_prefix(1);
  }
  return -1;
}

std::string_view without_brackets(std::string_view words) noexcept {
  const bool bracketed = words.size() > 2 && ((words.front() == '[' && words.back() == ']') ||
                                              (words.front() == '(' && words.back() == ')'));
  return bracketed ? words.substr(1, words.size() - 2) : words;
}

}  // namespace

SpokenTime read_time(std::string_view words, SpokenUnit unit) noexcept {
  words = without_brackets(trim(words));
  if (words.empty() || words.size() > kLongestTime) return {};
  if (words.substr(0, 2) == "PT") return {iso_seconds(words), SpokenUnit::seconds};
  if (words.find(':') != std::string_view::npos) return {clock_seconds(words), SpokenUnit::seconds};
  auto rest = words;
  const double value = take_number(rest);
  if (value < 0) return {};
  if (rest.empty()) return {value, unit};
  if (rest == "s") return {value, SpokenUnit::seconds};
  if (rest == "ms") return {value, SpokenUnit::milliseconds};
  return {};
}

SpokenUnit guess_unit(double bytes, double units) noexcept {
  constexpr double kSecondsAByte = 8, kMillisecondsAByte = 20000;
  if (units > bytes * kMillisecondsAByte) return SpokenUnit::ticks;
  return units > bytes * kSecondsAByte ? SpokenUnit::milliseconds : SpokenUnit::seconds;
}

std::uint32_t in_ms(SpokenTime time, SpokenUnit guessed) noexcept {
  if (!time.stated()) return kNoTime;
  const auto unit = time.unit == SpokenUnit::automatic ? guessed : time.unit;
  const double ms = unit == SpokenUnit::milliseconds ? time.value
                    : unit == SpokenUnit::ticks      ? time.value / 10000
                                                     : time.value * 1000;
  return ms < static_cast<double>(kNoTime) ? static_cast<std::uint32_t>(ms + 0.5) : kNoTime;
}

std::uint32_t end_of(std::uint32_t begin_ms, std::uint32_t length_ms) noexcept {
  const bool known = begin_ms != kNoTime && length_ms != kNoTime && length_ms <= kNoTime - begin_ms;
  return known ? begin_ms + length_ms : kNoTime;
}

}  // namespace v1
}  // namespace onrecord

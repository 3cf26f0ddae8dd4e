#include "times/numbers.hpp"

#include <charconv>
#include <string>

namespace onrecord {
inline namespace v1 {
namespace {

bool is_ascii_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// "1,200.50" as a number; -1 where it is none: a comma stands before three digits only.
double read_decimal(std::string_view word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] == ',') {
      if (i == 0 || i + 3 >= word.size() || !is_ascii_digit(word[i + 3])) return -1;
      if (i + 4 < word.size() && is_ascii_digit(word[i + 4])) return -1;
      continue;
    }
    if (!is_ascii_digit(word[i]) && word[i] != '.') return -1;
    plain += word[i];
  }
  double value = 0;
  const auto [end, problem] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  return problem == std::errc{} && end == plain.data() + plain.size() ? value : -1;
}

}  // namespace

NumberFound NumberReader::digits(const TimeWords& words, std::size_t i) const {
  const auto value = read_decimal(words.lower(i));
  if (value < 0) return {};
  return {value, 1, true};
}

NumberFound NumberReader::spelled(const TimeWords& words, std::size_t i) const {
  double sum = 0;
  std::size_t at = i;
  double last = -1;  // what may follow: a smaller number than the last one
  while (at < words.size()) {
    std::size_t next = at;
    if (at > i && (words.is(at, "and") || words.dash(at))) ++next;
    const double value = words.cardinal(next);
    const bool hundred = last > 0 && last < 10 && words.is(next, "hundred");
    if (hundred) {
      sum += last * 99;
      last = 100;
    } else if (value > 0 &&
               (last < 0 || (value < 10 && last >= 20 && last != 100 ? true : last == 100 && value < 100))) {
      sum += value;
      last = value;
    } else {
      break;
    }
    at = next + 1;
  }
  return {sum, at - i, false};
}

NumberFound NumberReader::multiplied(const TimeWords& words, std::size_t i, NumberFound number) const {
  auto at = i + number.words;
  for (int round = 0; round < 2 && at < words.size(); ++round) {  // "2 hundred thousand"
    const auto next = words.dash(at) ? at + 1 : at;
    const auto factor = words.multiplier(next);
    if (factor < 100) break;  // "double" and "tenfold" multiply something else
    number.value *= factor;
    at = next + 1;
  }
  number.words = at - i;
  return number;
}

NumberFound NumberReader::read(const TimeWords& words, std::size_t i) const {
  if (words.digits(i)) {
    const auto number = digits(words, i);
    return number.words ? multiplied(words, i, number) : number;
  }
  if (const auto number = spelled(words, i); number.words) return multiplied(words, i, number);
  const bool article = words.is(i, "a");
  const auto at = article ? i + 1 : i;
  if (words.is(at, "dozen")) return {12, at + 1 - i, false};
  if (!article) return {};
  const auto found = multiplied(words, at, {1, 0, false});  // "a million"
  return found.words ? NumberFound{found.value, found.words + 1, false} : NumberFound{};
}

}  // namespace v1
}  // namespace onrecord

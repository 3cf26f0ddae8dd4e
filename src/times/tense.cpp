#include "times/tense.hpp"

#include <algorithm>
#include <string>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kReach = 30;
constexpr std::size_t kClauseBoundary = 6;  // a cue beyond a comma is as far as six words more

Tense read_tense(std::string_view word) noexcept {
  if (word == "past") return Tense::past;
  if (word == "future") return Tense::future;
  return word == "present" ? Tense::present : Tense::unknown;
}

bool regular_past(std::string_view word) noexcept {
  return word.size() >= 5 && word.substr(word.size() - 2) == "ed" && word[word.size() - 3] != 'e';
}

bool ends_clause(const TimeWords& words, std::size_t i) noexcept {
  const auto word = words.lower(i);
  return word == "," || word == ";" || word == ":" || word == "that" || word == "which" || word == "who" ||
         word == "and" || word == "but" || words.dash(i);
}

}  // namespace

Tense TenseReader::listed(const TimeWords& words, std::size_t i) const {
  const auto longest = list_.longest_from(words.lower(i));
  Tense found = Tense::unknown;
  std::string key;
  for (std::size_t n = 0; n < longest && i + n < words.size(); ++n) {
    if (n) key += ' ';
    key += words.lower(i + n);
    if (const auto* entry = list_.find(key)) found = read_tense(entry->field(0));
  }
  return found;
}

Tense TenseReader::verb(const TimeWords& words, std::size_t i) const {
  const auto* entry = verbs_.find(words.lower(i));
  if (!entry) return regular_past(words.lower(i)) ? Tense::past : Tense::unknown;
  if (!entry->field(2).empty()) return Tense::unknown;  // more often a noun or adjective
  const auto tense = entry->field(1);
  if (tense == "present") return Tense::present;
  return tense.substr(0, 4) == "past" || tense == "participle" ? Tense::past : Tense::unknown;
}

Tense TenseReader::cue(const TimeWords& words, std::size_t i) const {
  if (const auto found = listed(words, i); found != Tense::unknown) return found;
  const auto found = words.capital(i) ? Tense::unknown : verb(words, i);
  if (found != Tense::past) return found;
  // "is closed" and "will be closed" tell nothing past; the auxiliary is the cue.
  for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
    const auto before = words.lower(i - back);
    if (before == "is" || before == "are" || before == "be" || before == "'re" || before == "being")
      return Tense::unknown;
  }
  return Tense::past;
}

Tense TenseReader::around(const TimeWords& words, std::size_t from, std::size_t to) const {
  Tense best = Tense::unknown;
  std::size_t nearest = kReach + 1;
  const auto consider = [&](std::size_t i, std::size_t distance) {
    const auto found = cue(words, i);
    // A present auxiliary says less than a past or future cue a little further on: "is … was".
    const auto cost = distance + (found == Tense::present ? 3 : 0);
    if (found == Tense::unknown || cost >= nearest) return;
    best = found;
    nearest = cost;
  };
  std::size_t distance = 0;
  for (auto i = from; i > 0 && distance < std::min(nearest, kReach); --i) {
    distance += 1 + (ends_clause(words, i - 1) ? kClauseBoundary : 0);
    consider(i - 1, distance);
  }
  distance = 0;
  for (auto i = to; i < words.size() && distance < std::min(nearest, kReach); ++i) {
    distance += 1 + (ends_clause(words, i) && i > to ? kClauseBoundary : 0);
    consider(i, distance);
  }
  return best;
}

}  // namespace v1
}  // namespace onrecord

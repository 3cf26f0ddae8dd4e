#include "times/quantities.hpp"

#include <algorithm>
#include <string>

namespace onrecord {
inline namespace v1 {
namespace {

struct UnitFound {
  std::string_view name;
  std::size_t words = 0;
};

/// The longest unit or currency at word i, of at most three words.
UnitFound unit_at(const TimeWords& words, std::size_t i) {
  UnitFound found;
  if (!words.unit(i)) return found;
  const auto& list = words.lexicon().quantities();
  std::string key;
  for (std::size_t n = 0; n < 3 && i + n < words.size(); ++n) {
    if (n && !words.glued(i + n)) key += ' ';
    key += words.lower(i + n);
    for (const auto* entry = list.find(key); entry; entry = list.another(*entry))
      if (entry->field(1) == "unit" || entry->field(1) == "currency") found = {entry->field(0), n + 1};
  }
  return found;
}

/// The words after a quantity at word i; 0: none begins here.
std::size_t read_quantity(const TimeWords& words, const NumberReader& numbers, std::size_t i, QuantityRow& row,
                          std::string_view& unit) {
  const bool sign = words.currency_sign(i);
  const auto number = numbers.read(words, sign ? i + 1 : i);
  if (!number.words) return 0;
  auto end = i + sign + number.words;
  const auto found = unit_at(words, sign ? i : words.dash(end) && words.glued(end + 1) ? end + 1 : end);
  if (!found.words) return 0;
  if (!sign) end += found.words + (words.dash(end) ? 1 : 0);
  // "in 3 m" is a metre, "m" after "in" alone is none: one-letter units need digits.
  if (found.name.empty() || (!sign && words.lower(end - 1).size() == 1 && !number.digits)) return 0;
  row.value = number.value;
  unit = found.name;
  return end;
}

}  // namespace

void append_quantities(DocumentData& data, const TimeWords& words, const NumberReader& numbers,
                       const std::vector<Span>& taken) {
  std::size_t next_taken = 0;
  for (std::size_t i = 0; i < words.size();) {
    QuantityRow row;
    std::string_view unit;
    const bool begins = words.begins_quantity(i);
    const auto end = begins ? read_quantity(words, numbers, i, row, unit) : 0;
    if (!end) {
      ++i;
      continue;
    }
    row.span = words.span(i, end);
    while (next_taken < taken.size() && taken[next_taken].end <= row.span.begin) ++next_taken;
    if (next_taken == taken.size() || !taken[next_taken].overlaps(row.span)) {
      row.unit = data.strings.intern(unit);
      data.quantities.push_back(row);
    }
    i = end;
  }
}

}  // namespace v1
}  // namespace onrecord

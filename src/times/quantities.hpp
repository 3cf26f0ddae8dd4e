/// \file
/// Quantities: numbers with the unit that is counted.
#pragma once

#include "times/numbers.hpp"

namespace onrecord {
inline namespace v1 {

/// Appends the quantities of the loaded words: "1,200 km", "3.5 %", "$4 million", "two hundred people".
/// `units`: quantities.txt. Words from `taken` on, sorted spans of times, are left out.
void append_quantities(DocumentData& data, const TimeWords& words, const NumberReader& numbers,
                       const std::vector<Span>& taken);

}  // namespace v1
}  // namespace onrecord

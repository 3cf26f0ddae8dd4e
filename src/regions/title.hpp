/// \file
/// Which line of the head is the headline.
#pragma once

#include "regions/page.hpp"

namespace onrecord {
inline namespace v1 {

/// A line of the head that no word of furniture explains.
struct FreeLine {
  std::uint32_t block = 0;
  Evidence evidence;
};

/// The headline among the free lines (position in `lines`); lines.size() where none looks like one. By form,
/// position, repetition, the words of lists, and names that lead and labels share. O(lines · words).
[[nodiscard]] std::size_t find_title(const Page& page, const std::vector<FreeLine>& lines);

/// Do two lines say the same, apart from case, marks and a site's name before or after?
[[nodiscard]] bool repeats(std::string_view title, std::string_view line);

/// A name rather than a sentence: "The Low Road", "FJORDPOSTEN".
[[nodiscard]] bool name_like(const Facts& facts) noexcept;

}  // namespace v1
}  // namespace onrecord

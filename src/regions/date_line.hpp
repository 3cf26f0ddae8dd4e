/// \file
/// DateLine: the date that a line of the page says.
#pragma once

#include "regions/key.hpp"
#include "resources/resources_data.hpp"

#include <string>

namespace onrecord {
inline namespace v1 {

/// A date in the line, and whether the line says anything else. Numbers are 0 where they are not stated; a form that
/// could be read in two ways (3/5/2017) gives no date.
struct DateLine {
  int year = 0, month = 0, day = 0;
  int hour = -1, minute = 0;
  bool weekday = false, season = false;
  bool early = false, late = false;  ///< "Published", "Updated"
  bool clock = false;                ///< "Printed on", "Local time": when the page was looked at
  bool only = false;                 ///< nothing but a date or a time, and words such as "Published on"
  bool leads = false;                ///< `only` up to some word: "Posted on October 11, 2016 by Petra"

  [[nodiscard]] bool has_date() const noexcept { return year > 0 && (month > 0 || season); }
  [[nodiscard]] bool full() const noexcept { return year > 0 && month > 0 && day > 0; }
  /// "2012-05-11", "2012-05"; with_time adds "T10:46" where it is stated; empty without year and month.
  [[nodiscard]] std::string iso() const;
  [[nodiscard]] std::string iso_time() const;
};

/// O(line). `key` holds the line's words.
[[nodiscard]] DateLine read_date_line(std::string_view text, const BlockKey& key, const Lexicon& words);

}  // namespace v1
}  // namespace onrecord

/// \file
/// CaseTable: how often each word of a document stands in lower case and with a capital that is no rule of spelling.
///
/// The document is its own best truecaser: who is "Terrel" inside a sentence is a name at the start of one, and who
/// is "bread" inside a sentence is none.
#pragma once

#include <cstdint>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Counts by the number of the lower-case form (NameWords::lower_form); one thread. 8 bytes a distinct word.
class CaseTable {
 public:
  struct Row {
    std::uint32_t lower = 0;
    std::uint32_t capital = 0;  ///< inside sentences that are no headlines
  };

  void resize(std::size_t forms) { rows_.resize(forms); }
  void count_lower(std::uint32_t form) noexcept { ++rows_[form].lower; }
  void count_capital(std::uint32_t form) noexcept { ++rows_[form].capital; }
  [[nodiscard]] Row find(std::uint32_t form) const noexcept { return rows_[form]; }

 private:
  std::vector<Row> rows_;
};

}  // namespace v1
}  // namespace onrecord

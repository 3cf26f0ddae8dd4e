/// \file
/// CaseTable: how often each word of a document stands in lower case and with a capital that is no rule of spelling.
///
/// The document is its own best truecaser: who is "Terrel" inside a sentence is a name at the start of one, and who
/// is "bread" inside a sentence is none.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Counts by the hash of the lower-case word; one thread. 16 bytes a distinct word. Two words with one 64-bit hash
/// share a row: no more than a slightly wrong count.
class CaseTable {
 public:
  struct Row {
    std::uint64_t hash = 0;
    std::uint32_t lower = 0;
    std::uint32_t capital = 0;  ///< inside sentences that are no headlines
  };

  CaseTable() : rows_(1024) {}
  void count_lower(std::string_view word) { ++row(word).lower; }
  void count_capital(std::string_view word) { ++row(word).capital; }
  /// The counts of a lower-case word; zeros where it does not occur. O(word).
  [[nodiscard]] Row find(std::string_view word) const noexcept;

 private:
  Row& row(std::string_view word);
  void grow();

  std::vector<Row> rows_;
  std::size_t used_ = 0;
};

}  // namespace v1
}  // namespace onrecord

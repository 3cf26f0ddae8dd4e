#include "entities/case_table.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

std::uint64_t hash_of(std::string_view word) noexcept {  // FNV-1a with a final mix: the same on every machine
  std::uint64_t h = 1469598103934665603ULL;
  for (const char c : word) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  h ^= h >> 29;
  return h ? h : 1;  // 0 marks an empty row
}

std::size_t slot_of(const std::vector<CaseTable::Row>& rows, std::uint64_t hash) noexcept {
  std::size_t slot = hash & (rows.size() - 1);
  while (rows[slot].hash && rows[slot].hash != hash) slot = (slot + 1) & (rows.size() - 1);
  return slot;
}

}  // namespace

CaseTable::Row CaseTable::find(std::string_view word) const noexcept { return rows_[slot_of(rows_, hash_of(word))]; }

CaseTable::Row& CaseTable::row(std::string_view word) {
  if (used_ * 2 >= rows_.size()) grow();
  const auto hash = hash_of(word);
  auto& found = rows_[slot_of(rows_, hash)];
  used_ += found.hash == 0;
  found.hash = hash;
  return found;
}

void CaseTable::grow() {
  std::vector<Row> larger(rows_.size() * 2);
  for (const auto& row : rows_)
    if (row.hash) larger[slot_of(larger, row.hash)] = row;
  rows_.swap(larger);
}

}  // namespace v1
}  // namespace onrecord

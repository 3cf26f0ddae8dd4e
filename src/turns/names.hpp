/// \file
/// Names as people write them: "NICK BOS" → "Nick Bos".
#pragma once

#include "document/document_data.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace onrecord {
inline namespace v1 {

/// Restores the case of names in capitals: as the text writes the word elsewhere (its first 64 KiB), else by rule.
/// One thread; the table is built at the first name that needs it.
class CaseRestorer {
 public:
  explicit CaseRestorer(const DocumentData& data) : data_(data) {}
  [[nodiscard]] std::string restore(std::string_view name);

 private:
  void learn();
  const DocumentData& data_;
  std::unordered_map<std::string, std::string_view> cased_;
  bool learnt_ = false;
};

/// "MCGRATH" → "McGrath", "O'BRIEN" → "O'Brien", "DIAZ-BALART" → "Diaz-Balart".
[[nodiscard]] std::string title_case(std::string_view word);

}  // namespace v1
}  // namespace onrecord

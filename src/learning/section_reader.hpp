/// \file
/// SectionReader: takes the sections of a model file and keeps the first error.
#pragma once

#include "learning/model_file.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// After a fault, everything that is read is empty: a part is read to its end and asked once whether all was well.
class SectionReader {
 public:
  explicit SectionReader(const ModelFile& file) noexcept : file_(file) {}

  [[nodiscard]] const std::optional<Error>& fault() const noexcept { return fault_; }
  /// Notes what is wrong with a section, unless something was before. Gives `good` back.
  bool expect(bool good, std::string_view name, const std::string& what) {
    if (!good && !fault_) fault_ = file_.fault(name, what);
    return good;
  }

  [[nodiscard]] std::span<const std::byte> bytes(std::string_view name) {
    if (fault_) return {};
    const auto found = file_.section(name);
    if (!found) fault_ = found.error();
    return found ? *found : std::span<const std::byte>{};
  }
  /// A section of lines.
  [[nodiscard]] std::vector<std::string_view> strings(std::string_view name) {
    if (fault_) return {};
    auto found = file_.strings(name);
    if (!found) fault_ = found.error();
    return found ? *std::move(found) : std::vector<std::string_view>{};
  }
  /// A section of nothing but records.
  template <class Record>
  [[nodiscard]] std::span<const Record> records(std::string_view name) {
    static_assert(kModelAlignment % alignof(Record) == 0);
    const auto all = bytes(name);
    expect(all.size() % sizeof(Record) == 0, name,
           "found " + std::to_string(all.size()) + " bytes, expected records of " + std::to_string(sizeof(Record)));
    return {reinterpret_cast<const Record*>(all.data()), all.size() / sizeof(Record)};
  }

 private:
  const ModelFile& file_;
  std::optional<Error> fault_;
};

}  // namespace v1
}  // namespace onrecord

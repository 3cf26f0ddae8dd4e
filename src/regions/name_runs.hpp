/// \file
/// Runs of capitalised words: names on the page before anybody has looked for entities.
#pragma once

#include "regions/key.hpp"
#include "resources/resources_data.hpp"

#include <string>

namespace onrecord {
inline namespace v1 {

/// Words [begin, end) of a BlockKey; empty: no name there.
struct NameRun {
  std::size_t begin = 0, end = 0;
  [[nodiscard]] bool empty() const noexcept { return begin >= end; }
};

/// The name that begins at word i, after "the": "the Westmark Herald", "Rails & Roads", "Bank of Norrland".
[[nodiscard]] NameRun name_from(const BlockKey& key, std::size_t i, std::string_view text);
/// The name that ends before word i: "|Wikinews| spoke with".
[[nodiscard]] NameRun name_before(const BlockKey& key, std::size_t i, std::string_view text);
/// The run as written, without punctuation and possessive at its end.
[[nodiscard]] std::string name_words(const BlockKey& key, NameRun run, std::string_view text);
/// "NORTHGATE POST" becomes "Northgate Post"; a single short word ("BBC") and mixed case stay.
[[nodiscard]] std::string calm_case(std::string_view name);

}  // namespace v1
}  // namespace onrecord

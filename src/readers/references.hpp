/// \file
/// HTML's character references: `&amp;`, `&#233;`, `&#xE9;`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// What a reference stands for. bytes: how long it is; 0: there is none.
struct Reference {
  std::string words;
  std::size_t bytes = 0;
};

/// The reference that `text` begins with; its first byte is '&'. Total; O(1).
[[nodiscard]] Reference read_reference(std::string_view text);

}  // namespace v1
}  // namespace onrecord

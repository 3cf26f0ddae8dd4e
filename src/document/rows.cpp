#include "document/rows.hpp"

#include <functional>

namespace onrecord {
inline namespace v1 {

StringId StringPool::intern(std::string_view words) {
  const auto hash = std::hash<std::string_view>{}(words);
  for (auto [it, last] = index_.equal_range(hash); it != last; ++it)
    if (view(it->second) == words) return it->second;
  const auto id = static_cast<StringId>(ends_.size());
  bytes_ += words;
  ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
  index_.emplace(hash, id);
  return id;
}

std::string_view StringPool::view(StringId id) const noexcept {
  const auto at = static_cast<std::size_t>(id);
  if (at >= ends_.size()) return {};
  const std::size_t begin = at ? ends_[at - 1] : 0;
  return std::string_view(bytes_).substr(begin, ends_[at] - begin);
}

void StringPool::freeze() {
  index_ = {};
  bytes_.shrink_to_fit();
  ends_.shrink_to_fit();
}

}  // namespace v1
}  // namespace onrecord

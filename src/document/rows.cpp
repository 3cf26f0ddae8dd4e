#include "document/rows.hpp"

#include <algorithm>
#include <functional>

namespace onrecord {
inline namespace v1 {

StringId StringPool::intern(std::string_view words) {
  const auto hash = std::hash<std::string_view>{}(words);
  for (auto [it, last] = index_.equal_range(hash); it != last; ++it)
    if (view(it->second) == words) return it->second;
  const auto id = static_cast<StringId>(strings_.size());
  strings_.push_back(store(words));
  index_.emplace(hash, id);
  return id;
}

std::string_view StringPool::store(std::string_view words) {
  if (words.empty()) return {};
  if (size_ - used_ < words.size()) {
    // From 1 kB to 64 kB: a short interview takes little, a long text few chunks.
    size_ = std::max(words.size(), std::min<std::size_t>(std::max<std::size_t>(size_ * 2, 1U << 10U), 1U << 16U));
    chunks_.push_back(std::make_unique<char[]>(size_));
    used_ = 0;
  }
  char* at = chunks_.back().get() + used_;
  words.copy(at, words.size());
  used_ += words.size();
  return {at, words.size()};
}

std::string_view StringPool::view(StringId id) const noexcept {
  const auto at = static_cast<std::size_t>(id);
  return at < strings_.size() ? strings_[at] : std::string_view{};
}

void StringPool::freeze() {
  index_ = {};
  strings_.shrink_to_fit();
}

}  // namespace v1
}  // namespace onrecord

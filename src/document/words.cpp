#include "document/words.hpp"

namespace onrecord {
inline namespace v1 {

std::size_t SentenceWords::at(std::uint32_t position) const noexcept {
  std::size_t low = 0, high = count_;
  while (low < high) {
    const auto middle = (low + high) / 2;
    if (span(middle).end <= position)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

}  // namespace v1
}  // namespace onrecord

#include "document/words.hpp"

#include "text/unicode.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

void straighten_apostrophes(std::string& words, std::size_t from) {
  constexpr std::string_view curly = "\xE2\x80\x99";
  for (auto at = words.find(curly, from); at != std::string::npos; at = words.find(curly, at))
    words.replace(at, 3, "'");
}

}  // namespace

void SentenceWords::read(std::size_t sentence) {
  const IndexRange tokens = data_.sentences[sentence].tokens;
  first_ = tokens.begin;
  count_ = tokens.size();
  lower_.clear();
  ends_.assign(1, 0);
  for (std::size_t i = 0; i < count_; ++i) {
    append_lower(lower_, text(i));
    straighten_apostrophes(lower_, ends_.back());
    ends_.push_back(lower_.size());
  }
}

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

#include "document/word_table.hpp"

#include "base/hash.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kHead = 7;

void straighten_apostrophes(std::string& words, std::size_t from) {
  constexpr std::string_view curly = "\xE2\x80\x99";
  for (auto at = words.find(curly, from); at != std::string::npos; at = words.find(curly, at))
    words.replace(at, 3, "'");
}

}  // namespace

/// The first seven bytes, and behind them the size where these are all.
std::uint64_t WordTable::head_of(std::string_view surface) noexcept {
  const auto bytes = short_word(surface.data(), std::min(surface.size(), kHead));
  return bytes | std::uint64_t{surface.size() <= kHead ? surface.size() : 0xFF} << 56U;
}

std::uint32_t WordTable::intern(std::string_view surface) {
  if (words_.size() * 2 >= slots_.size()) grow();
  const auto hash = hash_of(surface);
  const auto head = head_of(surface);
  std::size_t at = hash & (slots_.size() - 1);
  for (; slots_[at].word; at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].head != head) continue;
    const auto known = slots_[at].word - 1;
    if (surface.size() <= kHead || (slots_[at].hash == hash && words_[known].surface == surface)) return known;
  }
  Word word{surface, static_cast<std::uint32_t>(lower_.size()), 0};
  append_lower(lower_, surface);
  straighten_apostrophes(lower_, word.lower_begin);
  if (std::string_view(lower_).substr(word.lower_begin) == surface)
    lower_.resize(word.lower_begin);
  else
    word.lower_size = static_cast<std::uint32_t>(lower_.size()) - word.lower_begin;
  words_.push_back(word);
  slots_[at] = {head, hash, static_cast<std::uint32_t>(words_.size())};
  return slots_[at].word - 1;
}

void WordTable::grow() {
  std::vector<Slot> old(slots_.empty() ? 1024 : slots_.size() * 2);
  old.swap(slots_);
  for (const auto& slot : old) {
    if (!slot.word) continue;
    std::size_t at = slot.hash & (slots_.size() - 1);
    while (slots_[at].word) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

}  // namespace v1
}  // namespace onrecord

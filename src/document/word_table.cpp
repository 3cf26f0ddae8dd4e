#include "document/word_table.hpp"

#include "base/hash.hpp"
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

std::uint32_t WordTable::intern(std::string_view surface) {
  if (words_.size() * 2 >= slots_.size()) grow();
  const auto hash = hash_of(surface);
  std::size_t at = hash & (slots_.size() - 1);
  for (; slots_[at]; at = (at + 1) & (slots_.size() - 1)) {
    const Word& known = words_[slots_[at] - 1];
    if (known.hash == hash && known.surface == surface) return slots_[at] - 1;
  }
  Word word{surface, static_cast<std::uint32_t>(lower_.size()), 0, hash};
  append_lower(lower_, surface);
  straighten_apostrophes(lower_, word.lower_begin);
  if (std::string_view(lower_).substr(word.lower_begin) == surface)
    lower_.resize(word.lower_begin);
  else
    word.lower_size = static_cast<std::uint32_t>(lower_.size()) - word.lower_begin;
  words_.push_back(word);
  slots_[at] = static_cast<std::uint32_t>(words_.size());
  return slots_[at] - 1;
}

void WordTable::grow() {
  slots_.assign(slots_.empty() ? 1024 : slots_.size() * 2, 0);
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    std::size_t at = words_[i].hash & (slots_.size() - 1);
    while (slots_[at]) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = i + 1;
  }
}

}  // namespace v1
}  // namespace onrecord

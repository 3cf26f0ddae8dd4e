#include "resources/resources_data.hpp"

#include "base/hash.hpp"
#include "text/unicode.hpp"

// Which lists have a phrase that begins with a word: one look-up for all lists instead of one for each.

namespace onrecord {
inline namespace v1 {
namespace {

std::string_view first_word(std::string_view phrase) { return phrase.substr(0, phrase.find(' ')); }

/// The shortest token that a tokeniser may cut off at the front of a word: "do" of "don't", "state" of "state-owned".
std::string_view first_token(std::string_view word) {
  std::size_t at = 0;
  while (at < word.size()) {
    std::size_t next = at;
    if (!is_word(next_point(word, next))) break;
    at = next;
  }
  if (at == 0 && !word.empty()) (void)next_point(word, at);
  return word.substr(0, at);
}

}  // namespace

void ResourcesData::index_beginnings() {
  std::size_t entries = 0;
  for (const auto& lexicon : lists) entries += lexicon.entries().size();
  std::size_t size = 1024;
  while (size < entries * 3) size *= 2;
  beginnings_.assign(size, {});
  for (std::size_t i = 0; i < kListNames; ++i) {
    const auto bit = std::uint64_t{1} << i;
    if (list_files()[i].cased) cased_ |= bit;
    for (const auto& entry : lists[i].entries()) {
      const auto word = first_word(entry.phrase);
      add_beginning(word, bit);
      // "don't" reaches a stage as "do" + "n't", "can't" as "ca" + "n't", "cannot" as "can" + "not".
      const auto token = first_token(word);
      if (token.size() != word.size() || word == "cannot") add_beginning(token, bit);
      if (word.size() > 3 && word.ends_with("n't")) add_beginning(word.substr(0, word.size() - 3), bit);
    }
  }
}

void ResourcesData::add_beginning(std::string_view word, std::uint64_t list) {
  const auto hash = hash_of(word);
  std::size_t at = hash & (beginnings_.size() - 1);
  while (beginnings_[at].lists && beginnings_[at].word != word) at = (at + 1) & (beginnings_.size() - 1);
  beginnings_[at].word = word;
  beginnings_[at].hash = hash;
  beginnings_[at].lists |= list;
}

const ResourcesData::Beginning* ResourcesData::beginning(std::string_view word) const noexcept {
  const auto hash = hash_of(word);
  for (std::size_t at = hash & (beginnings_.size() - 1); beginnings_[at].lists;
       at = (at + 1) & (beginnings_.size() - 1))
    if (beginnings_[at].hash == hash && beginnings_[at].word == word) return &beginnings_[at];
  return nullptr;
}

std::uint64_t ResourcesData::lists_beginning_with(std::string_view surface, std::string_view lower) const noexcept {
  const auto* as_written = beginning(surface);
  const auto* as_lower = surface == lower ? as_written : beginning(lower);
  return (as_written ? as_written->lists & cased_ : 0) | (as_lower ? as_lower->lists & ~cased_ : 0);
}

}  // namespace v1
}  // namespace onrecord

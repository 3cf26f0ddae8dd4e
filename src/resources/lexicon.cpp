#include "resources/lexicon.hpp"

#include "base/hash.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

std::size_t table_size(std::size_t entries) {
  std::size_t size = 16;
  while (size < entries * 2) size *= 2;
  return size;
}

std::uint32_t word_count(std::string_view phrase) {
  return static_cast<std::uint32_t>(1 + std::count(phrase.begin(), phrase.end(), ' '));
}

std::string_view first_word(std::string_view phrase) { return phrase.substr(0, phrase.find(' ')); }

/// True where phrase_key() would change nothing: then the file's own bytes serve as the key.
bool is_key(std::string_view words) {
  return std::all_of(words.begin(), words.end(),
                     [](char c) { return c >= ' ' && c < 127 && (c < 'A' || c > 'Z'); }) &&
         words.find("  ") == std::string_view::npos;
}

}  // namespace

std::string_view Lexicon::key_of(std::string_view words, bool cased) {
  if (cased || is_key(words)) return words;
  owned_.push_back(std::make_unique<std::string>(phrase_key(words)));
  return *owned_.back();
}

void Lexicon::add(const std::vector<ListEntry>& entries, bool cased, std::size_t forms) {
  entries_.reserve(entries_.size() + entries.size() * (forms + 1));
  for (const auto& entry : entries) {
    LexiconEntry row;
    row.lemma = key_of(entry.phrase.words, cased);
    row.rest = entry.rest;
    for (std::size_t form = 0; form <= forms; ++form) {
      row.form = static_cast<std::uint8_t>(form);
      row.phrase = form ? key_of(row.field(form - 1), cased) : row.lemma;
      if (!row.phrase.empty() && (form == 0 || row.phrase != entries_.back().phrase)) entries_.push_back(row);
    }
  }
}

void Lexicon::build(unsigned number) {
  number_ = number;
  slots_.assign(table_size(entries_.size()), {});
  const auto several = std::count_if(entries_.begin(), entries_.end(),
                                     [](const auto& e) { return e.phrase.find(' ') != e.phrase.npos; });
  first_words_.assign(table_size(static_cast<std::size_t>(several)), {});
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    put_entry(i);
    if (entries_[i].phrase.find(' ') != std::string_view::npos) put_first_word(entries_[i].phrase);
  }
}

void Lexicon::put_entry(std::uint32_t at) {
  const auto hash = hash_of(entries_[at].phrase);
  std::size_t i = hash & (slots_.size() - 1);
  for (; slots_[i].entry < entries_.size(); i = (i + 1) & (slots_.size() - 1)) {
    auto* known = &entries_[slots_[i].entry];
    if (slots_[i].hash != hash || known->phrase != entries_[at].phrase) continue;
    while (known->next < entries_.size()) known = &entries_[known->next];
    known->next = at;
    return;
  }
  slots_[i] = {hash, at};
}

void Lexicon::put_first_word(std::string_view phrase) {
  const auto word = first_word(phrase);
  const auto hash = hash_of(word);
  std::size_t i = hash & (first_words_.size() - 1);
  while (first_words_[i].longest && first_words_[i].word != word) i = (i + 1) & (first_words_.size() - 1);
  first_words_[i] = {hash, std::max(first_words_[i].longest, word_count(phrase)), word};
}

const LexiconEntry* Lexicon::find(std::string_view phrase, std::uint32_t hash) const noexcept {
  if (slots_.empty()) return nullptr;
  for (std::size_t i = hash & (slots_.size() - 1); slots_[i].entry < entries_.size();
       i = (i + 1) & (slots_.size() - 1)) {
    const auto& entry = entries_[slots_[i].entry];
    if (slots_[i].hash == hash && entry.phrase == phrase) return &entry;
  }
  return nullptr;
}

const LexiconEntry* Lexicon::find(std::string_view phrase) const noexcept { return find(phrase, hash_of(phrase)); }

std::size_t Lexicon::longest_from(std::string_view word) const noexcept {
  const auto hash = hash_of(word);
  for (std::size_t i = hash & (first_words_.size() - 1); !first_words_.empty() && first_words_[i].longest;
       i = (i + 1) & (first_words_.size() - 1))
    if (first_words_[i].hash == hash && first_words_[i].word == word) return first_words_[i].longest;
  return find(word, hash) ? 1 : 0;
}

}  // namespace v1
}  // namespace onrecord

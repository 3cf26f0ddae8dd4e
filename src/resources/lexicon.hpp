/// \file
/// Lexicon: phrases with fields, found by a hash of their words.
///
/// Cue look-up is word-based and never one big alternation: 300 phrases as a Boost pattern cost 87 ms a megabyte, a
/// table of words 6.5 (measured).
#pragma once

#include "resources/source.hpp"

#include <memory>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// One entry.
struct LexiconEntry {
  std::string_view phrase;          ///< as phrase_key() makes it, or as written in a cased lexicon
  std::string_view lemma;           ///< the line's first field; the phrase itself but for inflected forms
  std::string_view rest;            ///< the other fields as they stand in the file
  std::uint32_t next = 0xffffffff;  ///< another entry with the same phrase
  std::uint8_t form = 0;            ///< 0: the lemma; n: its n-th field is the phrase (ListFile::forms)

  /// The i-th field after the phrase; empty where the line has fewer. O(line).
  [[nodiscard]] std::string_view field(std::size_t i) const noexcept { return field_of(rest, i); }
};

/// Immutable after build(); all const members may be called from all threads.
class Lexicon {
 public:
  /// Takes the entries of a file. `cased`: phrases are kept as written, else stored as phrase_key() makes them.
  /// The first `forms` fields after the phrase are phrases, too: inflected forms of it.
  void add(const std::vector<ListEntry>& entries, bool cased, std::size_t forms);
  /// Builds the hash table. Once, after the last add(). `number`: the list's place in the pack.
  void build(unsigned number);
  [[nodiscard]] unsigned number() const noexcept { return number_; }

  /// The first entry with this phrase; nullptr where there is none. O(phrase). Keys as phrase_key() makes them
  /// (cased lexicons: white space collapsed, apostrophes straight).
  [[nodiscard]] const LexiconEntry* find(std::string_view phrase) const noexcept;
  /// The next entry with the same phrase, or nullptr.
  [[nodiscard]] const LexiconEntry* another(const LexiconEntry& entry) const noexcept {
    return entry.next < entries_.size() ? &entries_[entry.next] : nullptr;
  }
  /// The most words (runs without a space) that a phrase beginning with this word has; 0: none begins with it.
  [[nodiscard]] std::size_t longest_from(std::string_view first_word) const noexcept;
  [[nodiscard]] bool has(std::string_view phrase) const noexcept { return find(phrase) != nullptr; }

  [[nodiscard]] const std::vector<LexiconEntry>& entries() const noexcept { return entries_; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t entry = 0xffffffff;
  };
  struct FirstWord {
    std::uint32_t hash = 0;
    std::uint32_t longest = 0;
    std::string_view word;
  };
  std::string_view key_of(std::string_view words, bool cased);
  void put_entry(std::uint32_t at);
  void put_first_word(std::string_view phrase);
  [[nodiscard]] const LexiconEntry* find(std::string_view phrase, std::uint32_t hash) const noexcept;

  unsigned number_ = 0;
  std::vector<LexiconEntry> entries_;
  std::vector<Slot> slots_;
  std::vector<FirstWord> first_words_;               ///< of phrases of several words only
  std::vector<std::unique_ptr<std::string>> owned_;  ///< keys that are not bytes of the file
};

}  // namespace v1
}  // namespace onrecord

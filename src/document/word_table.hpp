/// \file
/// WordTable: the different words of a text, each once. What a list says of a word is then asked once a word, not
/// once a token: in 10 MB of speech two million tokens are forty thousand words.
#pragma once

#include <onrecord/span.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Grows while sentences are found, read-only afterwards, dropped when the document is sealed. One thread.
class WordTable {
 public:
  /// The number of the word with these bytes; a new one where it is new. Surfaces differ in case: "May" is not "may".
  /// O(word). `surface` lies in the text and outlives the table.
  std::uint32_t intern(std::string_view surface);

  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] std::string_view surface(std::uint32_t word) const noexcept { return words_[word].surface; }
  /// Lower case with straight apostrophes.
  [[nodiscard]] std::string_view lower(std::uint32_t word) const noexcept {
    const Word& row = words_[word];
    return row.lower_size ? std::string_view(lower_).substr(row.lower_begin, row.lower_size) : row.surface;
  }
  /// Bit n: a phrase of list n may begin with this word (see ResourcesData::lists_beginning_with).
  [[nodiscard]] std::uint64_t lists(std::uint32_t word) const noexcept { return lists_[word]; }
  void set_lists(std::vector<std::uint64_t> lists) noexcept { lists_ = std::move(lists); }

 private:
  struct Word {
    std::string_view surface;
    std::uint32_t lower_begin = 0;
    std::uint32_t lower_size = 0;  ///< 0: the surface is lower case already
  };
  /// Of the hash table. A word of up to seven bytes is known by its head alone: most tokens touch one cache line.
  struct Slot {
    std::uint64_t head = 0;
    std::uint32_t hash = 0;
    std::uint32_t word = 0;  ///< its number + 1; 0: free
  };
  static std::uint64_t head_of(std::string_view surface) noexcept;
  void grow();

  std::vector<Word> words_;
  std::vector<Slot> slots_;
  std::string lower_;
  std::vector<std::uint64_t> lists_;
};

}  // namespace v1
}  // namespace onrecord

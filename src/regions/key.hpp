/// \file
/// BlockKey: a block's words as the lists of furniture are written.
#pragma once

#include "document/document_data.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Lower case, apostrophes straight, punctuation at the ends of words dropped, each number a "0": "1,204 Comments" is
/// "0 comments". One thread; assign() keeps the buffers.
class BlockKey {
 public:
  static constexpr std::size_t kMostWords = 96;

  /// Reads the words of a span. Those past kMostWords are left out. O(bytes).
  void assign(std::string_view text, Span span);

  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  /// Words [from, to), joined by single spaces. from < to.
  [[nodiscard]] std::string_view view(std::size_t from, std::size_t to) const noexcept {
    return std::string_view(key_).substr(words_[from].begin, words_[to - 1].end - words_[from].begin);
  }
  [[nodiscard]] std::string_view word(std::size_t i) const noexcept { return view(i, i + 1); }
  /// Where word i stands in the text, its punctuation included.
  [[nodiscard]] Span span(std::size_t i) const noexcept { return words_[i].text; }
  /// Does an item of a menu begin here: the first word, or one after a separator?
  [[nodiscard]] bool opens_item(std::size_t i) const noexcept { return i >= words_.size() || words_[i].item; }
  /// Does a colon follow word i?
  [[nodiscard]] bool colon(std::size_t i) const noexcept { return words_[i].colon; }
  [[nodiscard]] bool upper(std::size_t i) const noexcept { return words_[i].upper; }
  [[nodiscard]] bool number(std::size_t i) const noexcept { return word(i) == "0"; }

 private:
  struct Word {
    Span text;
    std::uint32_t begin = 0, end = 0;  // in key_
    bool item = false, colon = false, upper = false;
  };
  bool add(std::string_view text, Span run, bool item);

  std::string key_;
  std::vector<Word> words_;
};

/// What two lines that say the same have in common: lower case, letters and digits only, words joined by a space.
[[nodiscard]] std::string folded(std::string_view words);

}  // namespace v1
}  // namespace onrecord

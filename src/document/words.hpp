/// \file
/// SentenceWords: the tokens of one sentence with their lower-case forms, for stages that walk over words.
#pragma once

#include "document/document_data.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Scratch of one thread: read() fills it for a sentence and keeps the buffers. Word i is token first() + i.
class SentenceWords {
 public:
  explicit SentenceWords(const DocumentData& data) : data_(data) {}
  /// Loads the words of a sentence. O(its bytes).
  void read(std::size_t sentence);

  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  [[nodiscard]] std::uint32_t first() const noexcept { return first_; }  ///< token id of word 0
  [[nodiscard]] Span span(std::size_t i) const noexcept { return data_.tokens[first_ + i].span; }
  [[nodiscard]] Span span(std::size_t from, std::size_t to) const noexcept {  ///< words [from, to), from < to
    return {span(from).begin, span(to - 1).end};
  }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return data_.slice(span(i)); }
  /// Lower case with straight apostrophes; empty past the end.
  [[nodiscard]] std::string_view lower(std::size_t i) const noexcept {
    if (i >= count_) return {};
    return std::string_view(lower_).substr(ends_[i], ends_[i + 1] - ends_[i]);
  }
  /// True where no white space stands before word i: "do|n't".
  [[nodiscard]] bool glued(std::size_t i) const noexcept { return i > 0 && span(i).begin == span(i - 1).end; }
  /// The word that covers a byte or begins after it; size() past the end. O(log words).
  [[nodiscard]] std::size_t at(std::uint32_t position) const noexcept;

 private:
  const DocumentData& data_;
  std::uint32_t first_ = 0;
  std::size_t count_ = 0;
  std::string lower_;
  std::vector<std::size_t> ends_;  // ends_[i + 1] is the end of word i in lower_
};

}  // namespace v1
}  // namespace onrecord

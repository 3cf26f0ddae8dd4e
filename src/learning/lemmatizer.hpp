/// \file
/// Lemmatizer: the base form of a word, as the treebanks write it: went VERB VBD -> go, Companies NOUN NNS ->
/// company.
///
/// A lemma is the word with an edit of its end (so many bytes away, these bytes there) under a case rule: as it is
/// written, lower case, capital first, or a number without its commas. Both are looked up by the longest known end of
/// the lower-cased word within its tag; exceptions are rules of the whole word. Where a pair of tags is unknown, the
/// rules of its UPOS alone are taken, and where that is unknown, too, the word stays what it is, in lower case.
/// Measured with the gold's tags: .992 on documents of EWT that were held out, .994 of GUM; the same words in lower
/// case .985 and .981.
///
/// Sections of the model file, written by tools/train/lemmas.py and read where they lie:
///
///     lemma.tags      lines "UPOS tab XPOS", ascending; XPOS empty: rules for any
///     lemma.contexts  8 bytes for each line: longest end | are there whole words | the case rule of each of the five
///                     ways to write a word, 255: looked up | 0
///     lemma.keys      u32: upper half of the hash of (line, table, end), odd; 0: empty. A power of two of them
///     lemma.values    u16 beside each key: number of an edit, or a case rule
///     lemma.edits     bytes to take u8 (255: all) | bytes to put u8 | u16 where they begin in lemma.text
///     lemma.text      UTF-8
#pragma once

#include "learning/model_file.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A pair of tags as Lemmatizer::tag() numbers them.
enum class LemmaTag : std::uint32_t {};

/// A view of a model's tables; the model's bytes outlive it. All threads.
class Lemmatizer {
 public:
  /// Fails with the file, the section and what is wrong there.
  [[nodiscard]] static Result<Lemmatizer> open(const ModelFile& file);

  /// The number of a pair of tags: once for each pair of labels, not for each word. O(log pairs). Total.
  [[nodiscard]] LemmaTag tag(std::string_view upos, std::string_view xpos) const noexcept;
  /// Sets `out` to the lemma; never empty where the form is not. `form` is UTF-8 and no part of `out`. O(form).
  void lemma(std::string_view form, LemmaTag tag, std::string& out) const;
  void lemma(std::string_view form, std::string_view upos, std::string_view xpos, std::string& out) const {
    lemma(form, tag(upos, xpos), out);
  }

 private:
  struct Context {
    std::uint8_t longest_end, whole_words, cases[5], reserved;
  };
  struct Edit {
    std::uint8_t taken, size;
    std::uint16_t begin;
  };
  struct Lower;
  using Pair = std::pair<std::string_view, std::string_view>;

  Lemmatizer() = default;
  [[nodiscard]] std::size_t bad_edit() const noexcept;
  [[nodiscard]] std::uint32_t value(std::uint64_t hash, std::uint32_t otherwise) const noexcept;
  [[nodiscard]] std::uint32_t rule(const Lower& word, std::size_t context, std::size_t table,
                                   std::uint32_t otherwise) const noexcept;
  void put(const Edit& edit, std::string& word) const;

  std::vector<Pair> tags_;
  std::span<const Context> contexts_;
  std::span<const std::uint32_t> keys_;
  std::span<const std::uint16_t> values_;
  std::span<const Edit> edits_;
  std::string_view text_;
};

}  // namespace v1
}  // namespace onrecord

#include "syntax/word_batch.hpp"

#include "text/unicode.hpp"

namespace onrecord {
inline namespace v1 {

std::string_view WordBatch::lemma(std::size_t word) {
  lemma_.clear();
  append_lower(lemma_, words_[word]);
  return lemma_;
}

}  // namespace v1
}  // namespace onrecord

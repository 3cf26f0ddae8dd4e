#include "syntax/word_batch.hpp"

#include "text/unicode.hpp"

namespace onrecord {
inline namespace v1 {

LemmaTag WordBatch::lemma_tag(const Lemmatizer& lemmatizer, std::size_t word) {
  const auto &upos = network().upos(), &xpos = network().xpos();
  const std::size_t u = analysis_.upos[word], x = analysis_.xpos[word];
  tags_.resize(upos.size() * xpos.size());
  auto& tag = tags_[u * xpos.size() + x];
  if (!tag) tag = lemmatizer.tag(upos[u], xpos[x]);
  return *tag;
}

std::string_view WordBatch::lemma(std::size_t word) {
  lemma_.clear();
  if (const auto* lemmatizer = resources_.lemmatizer())
    lemmatizer->lemma(words_[word], lemma_tag(*lemmatizer, word), lemma_);
  else
    append_lower(lemma_, words_[word]);
  return lemma_;
}

}  // namespace v1
}  // namespace onrecord

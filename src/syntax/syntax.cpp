#include "syntax/syntax.hpp"

#include "document/document_data.hpp"
#include "syntax/syntax_rows.hpp"
#include "syntax/word_batch.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

/// Appends the rows of a batch, whose word 0 is the next token without a row.
void append(DocumentData& data, WordBatch& batch) {
  const auto first = static_cast<std::uint32_t>(data.syntax.size());
  batch.analyse();
  for (std::size_t word = 0; word < batch.size(); ++word) {
    auto row = syntax_row(batch.analysis(), word, first);
    row.lemma = data.strings.intern(batch.lemma(word));
    keep_labels(data, row, batch.network());
    data.syntax.push_back(row);
  }
  batch.clear();
}

}  // namespace

void analyse_syntax(Draft& draft, const ResourcesData& resources) {
  auto& data = draft.data();
  if (!resources.network()) return;
  data.syntax.reserve(data.tokens.size());
  WordBatch batch(resources);
  for (const auto& sentence : data.sentences) {
    for (auto token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
      batch.add(data.slice(data.tokens[token].span));
    batch.end_sentence();
    if (batch.full()) append(data, batch);
  }
  if (batch.size()) append(data, batch);
}

}  // namespace v1
}  // namespace onrecord

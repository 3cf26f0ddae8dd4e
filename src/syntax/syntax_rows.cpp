#include "syntax/syntax_rows.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

void keep(StringPool& strings, std::vector<StringId>& ids, std::uint32_t number,
          const std::vector<std::string_view>& labels) {
  if (ids.size() < labels.size()) ids.resize(labels.size(), kNoString);
  if (number < ids.size() && ids[number] == kNoString) ids[number] = strings.intern(labels[number]);
}

}  // namespace

SyntaxRow syntax_row(const Analysis& analysis, std::size_t word, std::uint32_t first) noexcept {
  SyntaxRow row;
  if (analysis.head[word] != kNoHead) row.head = first + analysis.head[word];
  row.upos = analysis.upos[word] & 0x1FU;
  row.xpos = analysis.xpos[word] & 0x7FU;
  row.deprel = analysis.deprel[word] & 0x7FU;
  row.feats = analysis.feats[word] & 0x1FFFU;
  return row;
}

void join_roots(DocumentData& data, IndexRange tokens, const Network& network) {
  const auto& relations = network.deprels();
  const auto loose = std::find(relations.begin(), relations.end(), "parataxis") - relations.begin();
  auto root = kNone;
  for (auto token = tokens.begin; token < tokens.end; ++token) {
    auto& row = data.syntax[token];
    if (row.head != kNone) continue;
    if (root == kNone) {
      root = token;
      continue;
    }
    row.head = root;
    if (static_cast<std::size_t>(loose) < relations.size()) row.deprel = static_cast<unsigned>(loose) & 0x7FU;
    keep_labels(data, row, network);
  }
}

void keep_labels(DocumentData& data, const SyntaxRow& row, const Network& network) {
  auto& kept = data.syntax_labels;
  keep(data.strings, kept.upos, row.upos, network.upos());
  keep(data.strings, kept.xpos, row.xpos, network.xpos());
  keep(data.strings, kept.deprel, row.deprel, network.deprels());
  keep(data.strings, kept.feats, row.feats, network.feats());
}

}  // namespace v1
}  // namespace onrecord

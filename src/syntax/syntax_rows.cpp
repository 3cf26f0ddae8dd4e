#include "syntax/syntax_rows.hpp"

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

void keep_labels(DocumentData& data, const SyntaxRow& row, const Network& network) {
  auto& kept = data.syntax_labels;
  keep(data.strings, kept.upos, row.upos, network.upos());
  keep(data.strings, kept.xpos, row.xpos, network.xpos());
  keep(data.strings, kept.deprel, row.deprel, network.deprels());
  keep(data.strings, kept.feats, row.feats, network.feats());
}

}  // namespace v1
}  // namespace onrecord

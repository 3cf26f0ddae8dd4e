#include <onrecord/conllu.hpp>

#include "syntax/conllu_reader.hpp"
#include "syntax/word_batch.hpp"
#include "text/decode.hpp"

#include <ostream>

namespace onrecord {
inline namespace v1 {
namespace {

/// The label of a number; "_" for one that has no words.
std::string_view cell(const std::vector<std::string_view>& labels, std::size_t number) {
  return number < labels.size() && !labels[number].empty() ? labels[number] : "_";
}

/// Writes lines as they come, words with new columns; some thousand words at a time.
class ConlluFiller {
 public:
  ConlluFiller(std::ostream& out, const ResourcesData& resources) : out_(out), batch_(resources) {}

  void add(const ConlluLine& line) {
    lines_.push_back(line);
    if (line.kind == ConlluLineKind::word) batch_.add(line.columns[1]);
    if (line.kind != ConlluLineKind::end_of_sentence) return;
    batch_.end_sentence();
    if (batch_.full() || lines_.size() > kLines) flush();
  }

  void flush() {
    if (batch_.size()) batch_.analyse();
    std::size_t word = 0, first = 0;
    for (const auto& line : lines_) {
      if (line.kind == ConlluLineKind::word)
        put_word(line, word++, first);
      else
        buffer_.append(line.text) += '\n';
      if (line.kind == ConlluLineKind::end_of_sentence) first = word;
    }
    out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.clear();
    lines_.clear();
    batch_.clear();
  }

 private:
  static constexpr std::size_t kLines = 40'000;  // of comments alone

  void put_word(const ConlluLine& line, std::size_t word, std::size_t first) {
    const auto& said = batch_.analysis();
    const auto& network = batch_.network();
    const auto head = said.head[word] == kNoHead ? std::string("0") : std::to_string(said.head[word] - first + 1);
    const std::string_view columns[] = {line.columns[0],
                                        line.columns[1],
                                        batch_.lemma(word),
                                        cell(network.upos(), said.upos[word]),
                                        cell(network.xpos(), said.xpos[word]),
                                        cell(network.feats(), said.feats[word]),
                                        head,
                                        cell(network.deprels(), said.deprel[word]),
                                        line.columns[8],
                                        line.columns[9]};
    for (const auto column : columns) buffer_.append(column) += '\t';
    buffer_.back() = '\n';
  }

  std::ostream& out_;
  WordBatch batch_;
  std::vector<ConlluLine> lines_;
  std::string buffer_;
};

std::optional<Error> model_missing(const ResourcesData& resources) {
  if (auto fault = resources.model_fault()) return fault;
  if (resources.network()) return std::nullopt;
  return Error{ErrorCode::missing_resource, "found no trained model in the resources, expected one", "", 0, 0};
}

}  // namespace

Result<std::size_t> annotate_conllu(std::ostream& out, std::string bytes, const std::string& name,
                                    const Resources& resources) {
  if (auto fault = model_missing(resources.data())) return *std::move(fault);
  const auto text = decode(std::move(bytes), [](Span, Span) {}).text;
  std::size_t words = 0;
  ConlluLine line;
  // All lines are checked before the first is written.
  ConlluReader check(text, name);
  while (check.next(line)) words += line.kind == ConlluLineKind::word;
  if (check.fault()) return *check.fault();
  ConlluFiller filler(out, resources.data());
  for (ConlluReader reader(text, name); reader.next(line);) filler.add(line);
  filler.flush();
  return words;
}

}  // namespace v1
}  // namespace onrecord

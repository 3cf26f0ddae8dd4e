#include "sentences/sentences.hpp"

#include "document/document_data.hpp"
#include "sentences/boundaries.hpp"
#include "sentences/paragraphs.hpp"
#include "sentences/pauses.hpp"
#include "sentences/trained_boundaries.hpp"

#include <optional>

namespace onrecord {
inline namespace v1 {
namespace {

/// Appends the sentences of paragraphs, one after the other.
class SentenceWriter {
 public:
  SentenceWriter(DocumentData& data, const ResourcesData& resources)
      : data_(data), tokenizer_(data.text, resources), boundaries_(data.text, resources) {
    if (const auto* model = resources.boundaries()) trained_.emplace(data.text, *model);
  }

  void add(const Paragraph& paragraph) {
    tokens_.clear();
    ends_.clear();
    for (const Span piece : paragraph.pieces) tokenizer_.tokenize(piece, tokens_);
    boundaries_.find(tokens_, paragraph.notes, ends_);
    if (trained_) trained_->correct(tokens_, paragraph.notes, ends_);
    add_pauses(data_, tokens_, ends_);
    std::size_t from = 0;
    for (const auto end : ends_) {
      append(from, end, paragraph.turn);
      from = end;
    }
  }

 private:
  void append(std::size_t from, std::size_t end, TurnId turn) {
    if (from == end) return;
    SentenceRow row{{tokens_.spans[from].begin, tokens_.spans[end - 1].end}, turn, {}};
    row.tokens.begin = static_cast<std::uint32_t>(data_.tokens.size());
    const auto stop = ending_stop(from, end);
    for (; from < end; ++from) put_token(from, from == stop);
    row.tokens.end = static_cast<std::uint32_t>(data_.tokens.size());
    data_.sentences.push_back(row);
  }

  /// The "B." of "It was plan B.", and "etc.": the sentence ends with it, so its stop is no part of it. `end`: none.
  std::size_t ending_stop(std::size_t from, std::size_t end) const {
    for (auto at = end; at > from; --at) {
      const auto shape = tokens_.shapes[at - 1];
      if (shape == TokenShape::initial || slice(data_.text, tokens_.spans[at - 1]) == "etc.") return at - 1;
      if (shape != TokenShape::close_quote && shape != TokenShape::close_bracket && shape != TokenShape::quote) break;
    }
    return end;
  }

  void put_token(std::size_t at, bool ends_sentence) {
    Span token = tokens_.spans[at];
    if (ends_sentence) data_.tokens.push_back({{token.begin, --token.end}});
    data_.tokens.push_back({ends_sentence ? Span{token.end, token.end + 1} : token});
  }

  DocumentData& data_;
  Tokenizer tokenizer_;
  Boundaries boundaries_;
  std::optional<TrainedBoundaries> trained_;  // where the pack has a model
  TokenList tokens_;
  std::vector<std::size_t> ends_;
};

/// Numbers the words, and asks once for each which lists have a phrase that begins with it.
void index_words(DocumentData& data, const ResourcesData& resources) {
  data.token_words.reserve(data.tokens.size());
  for (const auto& token : data.tokens) data.token_words.push_back(data.words.intern(data.slice(token.span)));
  std::vector<std::uint64_t> lists;
  lists.reserve(data.words.size());
  for (std::uint32_t word = 0; word < data.words.size(); ++word)
    lists.push_back(resources.lists_beginning_with(data.words.surface(word), data.words.lower(word)));
  data.words.set_lists(std::move(lists));
}

}  // namespace

void find_sentences(Draft& draft, const ResourcesData& resources) {
  auto& data = draft.data();
  constexpr std::size_t kTokenBytes = 4;  // English prose has five, white space included
  data.tokens.reserve(data.text.size() / kTokenBytes);
  SentenceWriter writer(data, resources);
  for (ParagraphWalk walk(data); walk.next();) writer.add(walk.paragraph());
  index_words(data, resources);
}

}  // namespace v1
}  // namespace onrecord

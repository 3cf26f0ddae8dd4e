#include "sentences/trained_boundaries.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

static_assert(BoundaryModel::kFeatures == BoundaryFeatures::kCount);

bool is_word(TokenShape shape) { return shape == TokenShape::lower || shape == TokenShape::upper; }

/// What follows a word within its sentence.
bool goes_on(TokenShape shape) {
  switch (shape) {
    case TokenShape::lower: case TokenShape::comma: case TokenShape::stop: case TokenShape::query:
    case TokenShape::close_bracket: return true;
    default: return false;
  }
}

}  // namespace

bool TrainedBoundaries::open_place(const TokenList& tokens, const BoundaryFeatures& features, std::size_t at) {
  const auto before = tokens.shapes[at], after = tokens.shapes[at + 1];
  if (features.captions()) return is_word(before) && is_word(after) && features.space(at + 1);
  // "It was plan B. Nobody": the rules have seen a word that is no name, and the treebanks have too few such places.
  if (before == TokenShape::initial && features.rule_ends(at)) return false;
  return features.rule_ends(at) || !is_word(before) || !goes_on(after);
}

void TrainedBoundaries::note_places(const TokenList& tokens, const std::vector<Span>& notes) {
  beside_note_.assign(tokens.spans.size(), false);
  std::size_t note = 0;
  for (std::size_t i = 0; i < tokens.spans.size(); ++i) {
    while (note < notes.size() && notes[note].end <= tokens.spans[i].begin) ++note;
    if (note == notes.size()) return;
    if (notes[note].begin >= tokens.spans[i].end) continue;
    beside_note_[i] = true;
    if (i > 0) beside_note_[i - 1] = true;
  }
}

void TrainedBoundaries::correct(const TokenList& tokens, const std::vector<Span>& notes,
                                std::vector<std::size_t>& ends) {
  const std::size_t count = tokens.spans.size();
  if (count == 0) return;
  features_.read(tokens, ends);
  note_places(tokens, notes);
  const auto& weights = features_.captions() ? model_.captions() : model_.prose();
  ends.clear();
  BoundaryFeatures::Row row;
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 1 < count; ++i) {
    bool end = features_.rule_ends(i);
    if (!beside_note_[i] && open_place(tokens, features_, i)) {
      features_.collect(i, begin, row);
      end = weights.accepts(row);
    }
    if (end || i + 1 - begin >= kLongestSentence) ends.push_back(begin = i + 1);
  }
  ends.push_back(count);
}

}  // namespace v1
}  // namespace onrecord

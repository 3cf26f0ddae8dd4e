/// \file
/// ParagraphWalk: the stretches of text in which sentences are looked for.
#pragma once

#include "document/document_data.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// Text of one block and one turn. A note that stands between two pieces is a piece itself; what else lies between
/// pieces (a line number) is left out.
struct Paragraph {
  std::vector<Span> pieces;  ///< ascending
  std::vector<Span> notes;   ///< notes that overlap the pieces, ascending
  TurnId turn = TurnId::none;
};

/// Walks over the paragraphs in text order: bodies of turns, and the blocks that regions say are prose. One thread;
/// O(blocks + turns + regions + notes) in all.
class ParagraphWalk {
 public:
  explicit ParagraphWalk(const DocumentData& data);
  /// Moves on; false at the end.
  bool next();
  [[nodiscard]] const Paragraph& paragraph() const noexcept { return paragraph_; }

 private:
  struct Body {
    Span span;
    TurnId turn;
  };
  bool next_in_block();
  bool prose(Span block);
  void take(std::size_t from, std::size_t to);
  void add_notes(Span whole);

  const DocumentData& data_;
  std::vector<Body> bodies_;
  std::size_t block_ = 0, body_ = 0, region_ = 0, note_ = 0;
  Paragraph paragraph_;
};

}  // namespace v1
}  // namespace onrecord

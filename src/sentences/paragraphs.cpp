#include "sentences/paragraphs.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

bool is_prose(RegionKind kind) {
  switch (kind) {
    case RegionKind::title: case RegionKind::deck: case RegionKind::lead: case RegionKind::heading:
    case RegionKind::body: case RegionKind::caption: case RegionKind::note: return true;
    default: return false;
  }
}

}  // namespace

ParagraphWalk::ParagraphWalk(const DocumentData& data) : data_(data) {
  for (std::size_t t = 0; t < data.turns.size(); ++t)
    for (auto b = data.turns[t].body.begin; b < data.turns[t].body.end; ++b)
      if (!data.spans[b].empty()) bodies_.push_back({data.spans[b], static_cast<TurnId>(t)});
}

bool ParagraphWalk::next() {
  while (block_ < data_.blocks.size()) {
    if (next_in_block()) return true;
    ++block_;
  }
  return false;
}

/// The next paragraph that begins in the current block.
bool ParagraphWalk::next_in_block() {
  const Span block = data_.blocks[block_].span;
  if (body_ < bodies_.size() && bodies_[body_].span.begin < block.end) {
    const auto from = body_;
    const auto turn = bodies_[from].turn;
    while (body_ < bodies_.size() && bodies_[body_].turn == turn && bodies_[body_].span.begin < block.end) ++body_;
    take(from, body_);
    return true;
  }
  const bool spoken = body_ > 0 && bodies_[body_ - 1].span.end > block.begin;
  if (spoken || !prose(block)) return false;
  paragraph_.pieces.assign(1, block);
  paragraph_.turn = TurnId::none;
  add_notes(block);
  ++block_;
  return true;
}

bool ParagraphWalk::prose(Span block) {
  if (data_.regions.empty()) return true;
  while (region_ < data_.regions.size() && data_.regions[region_].span.end <= block.begin) ++region_;
  return region_ < data_.regions.size() && is_prose(data_.regions[region_].kind);
}

/// Takes the bodies [from, to), which lie in one block, with the notes between them.
void ParagraphWalk::take(std::size_t from, std::size_t to) {
  paragraph_.pieces.clear();
  paragraph_.turn = bodies_[from].turn;
  const Span whole{bodies_[from].span.begin, bodies_[to - 1].span.end};
  add_notes(whole);
  std::size_t note = 0;
  for (; from < to; ++from) {
    const Span body = bodies_[from].span;
    while (note < paragraph_.notes.size() && paragraph_.notes[note].begin < body.begin) {
      const Span between = paragraph_.notes[note++];
      const auto last = paragraph_.pieces.empty() ? whole.begin : paragraph_.pieces.back().end;
      if (between.begin >= last && between.end <= body.begin) paragraph_.pieces.push_back(between);
    }
    paragraph_.pieces.push_back(body);
  }
}

void ParagraphWalk::add_notes(Span whole) {
  paragraph_.notes.clear();
  while (note_ < data_.notes.size() && data_.notes[note_].span.end <= whole.begin) ++note_;
  for (auto n = note_; n < data_.notes.size() && data_.notes[n].span.begin < whole.end; ++n)
    if (whole.contains(data_.notes[n].span)) paragraph_.notes.push_back(data_.notes[n].span);
}

}  // namespace v1
}  // namespace onrecord

#include "turns/bodies.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kWrappedBytes = 30, kWrappedAtComma = 45;  // shorter lines are verse, not wrapped prose

bool has_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (is_word(next_point(text, at))) return true;
  return false;
}

bool starts_lower(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_lower(next_point(text, at));
}

bool ends_open(std::string_view text) {
  std::size_t at = text.size();
  if (!at) return false;
  const char32_t c = previous_point(text, at);
  return is_word(c) || c == U',' || c == U';' || c == U'-';
}

/// "[He stands up and opens the drawer.]" alone in its paragraph.
bool bracketed(std::string_view text) {
  return text.size() > 2 && text[0] == '[' && text.find(']') == text.size() - 1;
}

class Cutter {
 public:
  Cutter(DocumentData& data, const ReadingDraft& reading, const Spoken& spoken)
      : data_(data), openings_(reading.openings), spoken_(spoken) {}

  std::vector<TurnDraft> cut() {
    std::vector<TurnDraft> turns;
    const auto n = static_cast<std::uint32_t>(openings_.size());
    for (std::uint32_t i = 0; i < n;) {
      auto next = i + 1;
      while (next < n && !openings_[next].opens) ++next;
      TurnDraft turn;
      turn.first = i;
      turn.last = next;
      turn.mark_asks = openings_[i].asks;
      if (fill(turn)) turns.push_back(turn);
      i = next;
    }
    return turns;
  }

 private:
  bool fill(TurnDraft& turn) {
    const auto& opening = openings_[turn.first];
    const auto end = turn.last < openings_.size() ? openings_[turn.last].marker.begin
                                                  : static_cast<std::uint32_t>(data_.text.size());
    turn.body.begin = static_cast<std::uint32_t>(data_.spans.size());
    gesture_end_ = 0;
    cut_at_ = turn.first + 1;
    last_block_ = kNone;
    for (auto b = opening.block; b < data_.blocks.size() && data_.blocks[b].span.begin < end; ++b) {
      if (b != opening.block &&
          ((!spoken_.body(b) && !opens_in(turn, b)) || bracketed(data_.slice(data_.blocks[b].span))))
        continue;
      const Span block = data_.blocks[b].span;
      const Span words{std::max(block.begin, opening.marker.end), std::min(block.end, end)};
      if (words.begin < words.end) add_without_marks(words, b, turn);
    }
    turn.body.end = static_cast<std::uint32_t>(data_.spans.size());
    return finish(turn, opening);
  }
  /// A later mark of the same turn stands in the block (a second bold question).
  bool opens_in(const TurnDraft& turn, std::uint32_t block) const {
    for (auto i = std::max(cut_at_, turn.first + 1); i < turn.last && openings_[i].block <= block; ++i)
      if (openings_[i].block == block && spoken_.open(block)) return true;
    return false;
  }

  bool finish(TurnDraft& turn, const Opening& opening) {
    turn.span = {opening.marker.begin, opening.marker.end};
    if (turn.body.size()) {
      turn.span.end = data_.spans[turn.body.end - 1].end;
    } else {
      if (!gesture_end_) return false;
      turn.span.end = std::max(gesture_end_, opening.marker.end);
    }
    for (auto i = turn.body.begin; i < turn.body.end; ++i) {
      turn.bytes += data_.spans[i].size();
      turn.asks_within = turn.asks_within || data_.slice(data_.spans[i]).find('?') != std::string_view::npos;
    }
    turn.asks = turn.body.size() && ends_in_question(data_.slice(data_.spans[turn.body.end - 1]));
    return true;
  }

  /// Marks within the turn (stamps, line numbers, closing bold) cut the words.
  void add_without_marks(Span words, std::uint32_t block, const TurnDraft& turn) {
    for (; cut_at_ < turn.last && openings_[cut_at_].marker.begin < words.end; ++cut_at_) {
      const Span cut = openings_[cut_at_].marker;
      if (cut.end <= words.begin) continue;
      if (cut.begin > words.begin) add_without_notes({words.begin, cut.begin}, block);
      words.begin = std::max(words.begin, cut.end);
      last_block_ = kNone;
    }
    if (words.begin < words.end) add_without_notes(words, block);
  }
  void add_without_notes(Span words, std::uint32_t block) {
    while (note_ < data_.notes.size() && data_.notes[note_].span.end <= words.begin) ++note_;
    for (auto n = note_; n < data_.notes.size() && data_.notes[n].span.begin < words.end; ++n) {
      const auto& note = data_.notes[n];
      if (note.kind != NoteKind::note && note.kind != NoteKind::stage) continue;
      if (note.span.begin > words.begin) add({words.begin, note.span.begin}, block);
      words.begin = std::max(words.begin, std::min(note.span.end, words.end));
      gesture_end_ = std::max(gesture_end_, words.begin);
      last_block_ = kNone;
    }
    if (words.begin < words.end) add(words, block);
  }
  void add(Span words, std::uint32_t block) {
    const auto text = trim(data_.slice(words));
    if (text.empty() || !has_word(text)) return;
    const auto begin = static_cast<std::uint32_t>(text.data() - data_.text.data());
    const Span span{begin, begin + static_cast<std::uint32_t>(text.size())};
    if (wraps(span, block))
      data_.spans.back().end = span.end;
    else
      data_.spans.push_back(span);
    last_block_ = block;
  }
  /// The line before breaks off in the middle of a sentence and this one goes on in lower case.
  bool wraps(Span span, std::uint32_t block) const {
    if (last_block_ == kNone || last_block_ + 1 != block || data_.blocks[block].gap > 0) return false;
    const auto line = data_.slice(data_.blocks[last_block_].span);
    const auto least = is_letter(static_cast<unsigned char>(line.back())) ? kWrappedBytes : kWrappedAtComma;
    return line.size() >= least && starts_lower(data_.slice(span)) && ends_open(line);
  }

  DocumentData& data_;
  const std::vector<Opening>& openings_;
  const Spoken& spoken_;
  std::size_t note_ = 0;
  std::uint32_t cut_at_ = 0;
  std::uint32_t gesture_end_ = 0;
  std::uint32_t last_block_ = kNone;  // block of the range added last, kNone after a cut
};

}  // namespace

std::vector<TurnDraft> cut_turns(DocumentData& data, const ReadingDraft& reading, const Spoken& spoken) {
  return Cutter(data, reading, spoken).cut();
}

}  // namespace v1
}  // namespace onrecord

#include "document/document_data.hpp"
#include "regions/bracket.hpp"
#include "regions/regions.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// What stands in a text and is not by the one who speaks: editor's notes, stage directions, gaps, clarifications.
// Brackets are found by hand, since a pattern that spans "( … )" would run over the text again for every open one;
// patterns then judge a bracket's head and tail (resources: notes.txt, note_words.txt).

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostOpen = 64;           ///< open brackets remembered at once: deeper nesting is no prose
constexpr std::uint32_t kMostBlocks = 6;        ///< a labelled note may run over so many blocks
constexpr std::uint32_t kMostNoteBytes = 4096;  ///< and over so many bytes
constexpr std::uint32_t kMostBlockNote = 600;   ///< bytes of a paragraph that may be a note as a whole

bool is_open(char c) noexcept { return c == '(' || c == '['; }
char closing(char open) noexcept { return open == '(' ? ')' : ']'; }

class NoteScan {
 public:
  NoteScan(DocumentData& data, const ResourcesData& resources) : data_(data), judge_(data, resources) {}

  void run() {
    for (block_ = 0; block_ < data_.blocks.size(); ++block_) scan_block();
  }

 private:
  void scan_block() {
    const Span span = data_.blocks[block_].span;
    if (span.end <= done_) return;
    if (span.size() <= kMostBlockNote && whole_block(span)) return;
    open_.clear();
    const auto first = data_.notes.size();
    for (auto at = std::max(span.begin, done_); at < span.end; ++at) {
      const char c = data_.text[at];
      if (is_open(c) && open_.size() < kMostOpen)
        open_.push_back(at);
      else if (c == ')' || c == ']')
        close(span, at);
    }
    if (!open_.empty()) run_on(span);
    keep_outermost(first);
  }

  bool whole_block(Span span) {
    NoteRow note;
    if (!judge_.paragraph(span, note)) return false;
    data_.notes.push_back(note);
    return true;
  }

  void close(Span block, std::uint32_t at) {
    while (!open_.empty() && closing(data_.text[open_.back()]) != data_.text[at]) open_.pop_back();
    if (open_.empty()) return;
    NoteRow note;
    if (judge_.bracket(block, {open_.back(), at + 1}, note)) data_.notes.push_back(note);
    open_.pop_back();
  }

  /// An unclosed bracket with a note's label: looks for its end in the next blocks.
  void run_on(Span block) {
    const auto begin = open_.front();
    if (!judge_.labelled({begin, block.end})) return;
    for (auto b = block_ + 1; b < data_.blocks.size() && b < block_ + kMostBlocks; ++b) {
      const Span next = data_.blocks[b].span;
      const auto limit = std::min(next.end, begin + kMostNoteBytes);
      const auto found = data_.slice({next.begin, limit}).find(closing(data_.text[begin]));
      if (found == std::string_view::npos) continue;
      done_ = next.begin + static_cast<std::uint32_t>(found) + 1;
      NoteRow note;
      if (judge_.bracket(block, {begin, done_}, note)) data_.notes.push_back(note);
      return;
    }
  }

  /// Sorts a block's notes and drops those inside another: they were found inner ones first.
  void keep_outermost(std::size_t first) {
    auto& notes = data_.notes;
    const auto begin = notes.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, notes.end(), [](const NoteRow& a, const NoteRow& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    auto out = begin;
    for (auto it = begin; it != notes.end(); ++it)
      if (out == begin || it->span.begin >= (out - 1)->span.end) *out++ = *it;
    notes.erase(out, notes.end());
  }

  DocumentData& data_;
  BracketJudge judge_;
  std::vector<std::uint32_t> open_;
  std::uint32_t block_ = 0;
  std::uint32_t done_ = 0;  ///< end of a note that ran over blocks
};

}  // namespace

void find_notes(Draft& draft, const ResourcesData& resources) { NoteScan(draft.data(), resources).run(); }

}  // namespace v1
}  // namespace onrecord

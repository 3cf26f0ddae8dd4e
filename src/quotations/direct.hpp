/// \file
/// Direct quotations of a turn or an article.
#pragma once

#include "quotations/frames.hpp"
#include "quotations/quotes.hpp"

namespace onrecord {
inline namespace v1 {

/// Appends the direct quotations of turn after turn. One thread.
///
/// A pair of marks is a quotation if it says something: a frame stands near it, or it is a sentence of its own. Else
/// it is a term, a title or irony.
class DirectQuotes {
 public:
  explicit DirectQuotes(QuoteList& out) : out_(out) {}
  void read(const SpeechWords& words, const MarkPairs& marks, TurnId turn);
  /// Words of frames found by the last read(): those verbs are used up.
  [[nodiscard]] const std::vector<WordRange>& frames() const noexcept { return frames_; }
  /// Index into `marks` of each pair that became a quotation.
  [[nodiscard]] const std::vector<std::size_t>& taken() const noexcept { return taken_; }

 private:
  void outer(const SpeechWords& words, const MarkPairs& marks, std::size_t index);
  void inner(const SpeechWords& words, const MarkPair& pair, const MarkPair& around);
  bool splits(const SpeechWords& words, const MarkPair& pair) const;
  std::optional<Frame> frame_of(const SpeechWords& words, const MarkPair& pair, std::size_t limit) const;
  void add(const SpeechWords& words, const MarkPair& pair, const std::optional<Frame>& frame);
  void add_contents(const SpeechWords& words, const MarkPair& pair, const Quote* quote);
  [[nodiscard]] std::size_t limit_after(const SpeechWords& words, const MarkPair& pair, std::size_t next) const;

  QuoteList& out_;
  std::vector<WordRange> frames_;
  std::vector<std::size_t> taken_;
  TurnId turn_ = TurnId::none;
  std::size_t last_close_ = 0;      // word after the last quotation
  std::size_t last_frame_ = 0;      // word after the last frame
  std::uint32_t last_ = kNone;      // quote before this one in the block
  std::uint32_t previous_ = kNone;  // last quote of the paragraph before
  const MarkPairs* marks_ = nullptr;
};

}  // namespace v1
}  // namespace onrecord

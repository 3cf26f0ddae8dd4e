#include "quotations/direct.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// How many words, marks left out, are between the marks.
std::size_t word_count(const SpeechWords& words, const MarkPair& pair) {
  std::size_t count = 0;
  for (auto i = pair.open + 1; i < pair.close; ++i) count += !words.is(i, kMark);
  return count;
}

/// Words between the marks, without a comma at the end and without a bracket that closes before the mark: (“…),”
Span content_of(const SpeechWords& words, const MarkPair& pair) {
  std::size_t begin = pair.open + 1, end = pair.close;
  while (end > begin && words.is(end - 1, kComma)) --end;
  if (end > begin && words.is(end - 1, kCloseBracket) && pair.open > 0 && words.is(pair.open - 1, kOpenBracket)) --end;
  return words.span({begin, end});
}

/// "The “smart canal”", "was “beyond repair”": the marked words are a part of the sentence around them.
bool embedded(const SpeechWords& words, std::size_t open) {
  if (open == 0 || words.sentence(open).begin == open) return false;
  const auto i = open - 1;
  if (words.is(i, kMark)) return words.text(i) == "-";
  return !says(words, i) && !words.is(i, kConjunction | kSubordinator);
}

/// A sentence by its form: a capital, a stop or a verb.
bool sentence_like(const SpeechWords& words, const MarkPair& pair) {
  const auto count = word_count(words, pair);
  const bool stops = words.is(pair.close - 1, kEnd | kComma);
  const bool capital = words.is(pair.open + 1, kUpper | kMark | kNumber);
  const bool verb = has_finite(words, {pair.open + 1, pair.close});
  return capital && ((count >= 3 && (verb || stops)) || (count > 0 && stops));
}

/// Every word that is no function word begins with a capital: a title of a work.
bool title_like(const SpeechWords& words, const MarkPair& pair) {
  std::size_t capitals = 0;
  for (auto i = pair.open + 1; i < pair.close; ++i) {
    if (words.is(i, kMark | kNumber)) continue;
    if (words.is(i, kUpper)) ++capitals;
    else if (!words.is(i, kPreposition | kDeterminer | kConjunction | kPossessive)) return false;
  }
  return capitals > 0;
}

bool says_something(const SpeechWords& words, const MarkPair& pair, bool framed) {
  const auto count = word_count(words, pair);
  if (count == 0) return false;
  if (embedded(words, pair.open)) {
    const bool verb = has_finite(words, {pair.open + 1, pair.close});
    return count >= (framed ? 4U : 6U) && verb && (framed || sentence_like(words, pair)) && !title_like(words, pair);
  }
  return framed || sentence_like(words, pair) || (words.is(pair.close - 1, kEnd) && words.sentence(pair.open).begin == pair.open);
}

}  // namespace

void DirectQuotes::read(const SpeechWords& words, const MarkPairs& marks, TurnId turn) {
  if (turn != turn_) {
    finish();
    previous_ = kNone;
  }
  turn_ = turn;
  frames_.clear();
  taken_.clear();
  last_close_ = last_frame_ = 0;
  last_ = kNone;
  const auto& pairs = marks.pairs();
  if (pending_ && (pairs.empty() || pairs[0].open != 0 || pairs[0].mark != pending_)) {
    finish();
    previous_ = kNone;
  }
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (pairs[i].outer == MarkPair::kNoPair) outer(words, marks, i);
    else if (pairs[i].close < words.size() && !pending_) inner(words, pairs[i], pairs[pairs[i].outer]);
  }
  previous_ = last_;
}

/// Drops a quotation that was never closed: where it ends nobody knows.
void DirectQuotes::finish() {
  if (pending_) out_.quotes.pop_back();
  pending_ = 0;
}

/// The next paragraph of a quotation that the paragraph before left open.
bool DirectQuotes::goes_on(const SpeechWords& words, const MarkPair& pair) {
  if (!pending_ || pair.open != 0) return false;
  const bool closed = pair.close < words.size();
  out_.extend(content_of(words, pair));
  out_.quotes.back().span.end = closed ? words[pair.close].span.end : out_.quotes.back().span.end;
  last_ = static_cast<std::uint32_t>(out_.quotes.size() - 1);
  last_close_ = pair.close + 1;
  if (closed) pending_ = 0;
  return true;
}

/// “…,” Terrel said, “and nobody saw it.”
bool DirectQuotes::splits(const SpeechWords& words, const MarkPair& pair) const {
  if (last_ == kNone || last_frame_ <= last_close_ || pair.open <= last_frame_ || pair.open - last_frame_ > 12) return false;
  if (!words.is(pair.open - 1, kComma) && words.text(pair.open - 1) != "—") return false;
  if (last_ + 1 != out_.quotes.size() || out_.quotes[last_].contents.end != out_.contents.size()) return false;
  for (auto i = last_frame_; i + 1 < pair.open; ++i)
    if (words.is(i, kEnd | kColon) || says(words, i)) return false;
  return true;
}

std::size_t DirectQuotes::limit_after(const SpeechWords& words, const MarkPair& pair, std::size_t next) const {
  const auto sentence = words.sentence(pair.close);
  auto limit = sentence.end;
  if (pair.close + 1 == sentence.end && limit < words.size() && pair.close > 0 && words.is(pair.close - 1, kEnd) &&
      words.text(pair.close - 1) != ".")
    limit = words.sentence(limit).end;
  return std::min(limit, next);
}

std::optional<Frame> DirectQuotes::frame_of(const SpeechWords& words, const MarkPair& pair, std::size_t next) const {
  const auto from = std::max(words.sentence(pair.open).begin, last_close_);
  if (auto frame = frame_of_clause(words, pair, from)) return frame;
  const bool colon = pair.open > 0 && words.is(pair.open - 1, kColon);
  if (colon)
    if (auto frame = frame_before(words, pair, from)) return frame;
  if (pair.close < words.size() && !embedded(words, pair.open))
    if (auto frame = frame_after(words, pair, limit_after(words, pair, next))) return frame;
  return frame_before(words, pair, std::max(from, last_frame_));
}

void DirectQuotes::outer(const SpeechWords& words, const MarkPairs& marks, std::size_t index) {
  const auto& pair = marks.pairs()[index];
  if (goes_on(words, pair)) return taken_.push_back(index);
  if (pair.close == words.size() && index + 1 < marks.pairs().size()) return;
  if (splits(words, pair)) {
    out_.extend(content_of(words, pair));
    if (pair.close < words.size()) out_.quotes.back().span.end = words[pair.close].span.end;
    last_close_ = pair.close + 1;
    return taken_.push_back(index);
  }
  auto next = words.size();
  for (auto i = index + 1; i < marks.pairs().size() && next == words.size(); ++i)
    if (marks.pairs()[i].outer == MarkPair::kNoPair) next = marks.pairs()[i].open;
  const auto frame = frame_of(words, pair, next);
  if (!says_something(words, pair, frame.has_value())) return;
  add(words, pair, frame);
  taken_.push_back(index);
  if (pair.close == words.size()) pending_ = pair.mark;
}

void DirectQuotes::inner(const SpeechWords& words, const MarkPair& pair, const MarkPair& around) {
  const auto from = std::max(words.sentence(pair.open).begin, around.open + 1);
  const auto frame = frame_before(words, pair, from);
  if (!frame || !says_something(words, pair, true) || embedded(words, pair.open)) return;
  Quote quote{{words[pair.open].span.begin, words[pair.close].span.end}, {}, words.span(frame->cue),
              words.span(frame->source), {}, words[pair.open].sentence, kNone, kNone, turn_};
  out_.add(quote, content_of(words, pair));
}

void DirectQuotes::add(const SpeechWords& words, const MarkPair& pair, const std::optional<Frame>& frame) {
  const bool closed = pair.close < words.size();
  Quote quote;
  quote.span = {words[pair.open].span.begin, closed ? words[pair.close].span.end : words[words.size() - 1].span.end};
  quote.sentence = words[frame && frame->begin < words.size() ? frame->begin : pair.open].sentence;
  quote.turn = turn_;
  if (frame) {
    quote.cue = words.span(frame->cue);
    quote.source = words.span(frame->source);
    frames_.push_back({frame->begin, std::max(frame->end, frame->cue.end)});
    last_frame_ = frame->end > pair.close ? frame->end : 0;
  } else {
    quote.same_as = last_;
    quote.follows = last_ == kNone ? previous_ : kNone;
    last_frame_ = 0;
  }
  out_.add(quote, content_of(words, pair));
  last_ = static_cast<std::uint32_t>(out_.quotes.size() - 1);
  last_close_ = pair.close + 1;
}

}  // namespace v1
}  // namespace onrecord

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

/// [begin, end) without a comma at the end and without a bracket that closes before the mark: (“…),”
Span trimmed(const SpeechWords& words, const MarkPair& pair, std::size_t begin, std::size_t end) {
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
  turn_ = turn;
  marks_ = &marks;
  frames_.clear();
  taken_.clear();
  last_close_ = last_frame_ = 0;
  last_ = previous_ = kNone;
  const auto& pairs = marks.pairs();
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (pairs[i].outer == MarkPair::kNoPair) outer(words, marks, i);
    else inner(words, pairs[i], pairs[pairs[i].outer]);
  }
}

/// Adds the words between the marks, one content a paragraph; the first one with the quote itself.
void DirectQuotes::add_contents(const SpeechWords& words, const MarkPair& pair, const Quote* quote) {
  std::size_t begin = pair.open + 1;
  const auto put = [&](std::size_t end) {
    const Span content = trimmed(words, pair, begin, end);
    if (content.empty()) return;
    if (quote) out_.add(*quote, content);
    else out_.extend(content);
    quote = nullptr;
  };
  for (auto a = pair.again.begin; a < pair.again.end; ++a) {
    put(marks_->again()[a]);
    begin = marks_->again()[a] + 1;
  }
  put(pair.close);
  out_.quotes.back().span.end = words[pair.close].span.end;
}

/// “…,” Terrel said, “and nobody saw it.”
bool DirectQuotes::splits(const SpeechWords& words, const MarkPair& pair) const {
  if (last_ == kNone || last_frame_ <= last_close_ || pair.open <= last_frame_ || pair.open - last_frame_ > 12) return false;
  const auto before = words.text(pair.open - 1);
  if (!words.is(pair.open - 1, kComma) && before != ";" && before != "—" && before != "–" && before != "--") return false;
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
  if (!embedded(words, pair.open))
    if (auto frame = frame_after(words, pair, limit_after(words, pair, next))) return frame;
  return frame_before(words, pair, std::max(from, last_frame_));
}

void DirectQuotes::outer(const SpeechWords& words, const MarkPairs& marks, std::size_t index) {
  const auto& pair = marks.pairs()[index];
  if (last_close_ > 0 && words[pair.open].block != words[last_close_ - 1].block) {
    previous_ = words[pair.open].block == words[last_close_ - 1].block + 1 ? last_ : kNone;
    last_ = kNone;
  }
  if (splits(words, pair)) {
    add_contents(words, pair, nullptr);
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
}

void DirectQuotes::inner(const SpeechWords& words, const MarkPair& pair, const MarkPair& around) {
  const auto from = std::max(words.sentence(pair.open).begin, around.open + 1);
  const auto frame = frame_before(words, pair, from);
  if (!frame || !says_something(words, pair, true) || embedded(words, pair.open)) return;
  Quote quote{{words[pair.open].span.begin, words[pair.close].span.end}, {}, words.span(frame->cue),
              words.span(frame->source), {}, words[pair.open].sentence, kNone, kNone, turn_};
  add_contents(words, pair, &quote);
}

void DirectQuotes::add(const SpeechWords& words, const MarkPair& pair, const std::optional<Frame>& frame) {
  Quote quote;
  quote.span = {words[pair.open].span.begin, words[pair.close].span.end};
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
  add_contents(words, pair, &quote);
  last_ = static_cast<std::uint32_t>(out_.quotes.size() - 1);
  last_close_ = pair.close + 1;
}

}  // namespace v1
}  // namespace onrecord

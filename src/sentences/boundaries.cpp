#include "sentences/boundaries.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

using Shape = TokenShape;

// A bracket longer than this was never closed where it was meant to be.
constexpr std::size_t kLongestBracket = 400;

bool terminal(Shape shape) {
  switch (shape) {
    case Shape::stop: case Shape::query: case Shape::ellipsis: case Shape::before_number: case Shape::before_day:
    case Shape::may_end: case Shape::often_ends: case Shape::initial: return true;
    default: return false;
  }
}

/// A sentence may end with these before a closing bracket; an abbreviation there ends nothing ("… — S.)").
bool strong(Shape shape) { return shape == Shape::stop || shape == Shape::query || shape == Shape::ellipsis; }

bool opens(Shape shape) { return shape == Shape::open_bracket || shape == Shape::open_quote || shape == Shape::quote; }

}  // namespace

bool Boundaries::glued(const TokenList& tokens, std::size_t at) const {
  return at > 0 && at < tokens.spans.size() && tokens.spans[at].begin == tokens.spans[at - 1].end;
}

/// Pairs brackets; those that open a sentence are left alone, so that sentences inside them are found.
void Boundaries::match_brackets(const TokenList& tokens) {
  closes_.assign(tokens.spans.size(), 0);
  open_.clear();
  for (std::size_t i = 0; i < tokens.spans.size(); ++i) {
    if (tokens.shapes[i] == Shape::open_bracket) open_.push_back(i);
    if (tokens.shapes[i] != Shape::close_bracket || open_.empty()) continue;
    if (i - open_.back() < kLongestBracket) closes_[open_.back()] = i;
    open_.pop_back();
  }
}

/// "[12]": a reference to a note, which belongs to the sentence before it.
bool Boundaries::reference(const TokenList& tokens, std::size_t at) const {
  return at + 2 < tokens.spans.size() && tokens.shapes[at] == Shape::open_bracket &&
         text_[tokens.spans[at].begin] == '[' && tokens.shapes[at + 1] == Shape::number &&
         tokens.spans[at + 1].size() <= 3 && tokens.shapes[at + 2] == Shape::close_bracket;
}

/// The first token after the closing marks that stand at `next`.
std::size_t Boundaries::closers(const TokenList& tokens, std::size_t next) const {
  for (; next < tokens.spans.size(); ++next) {
    if (reference(tokens, next)) {
      next += 2;
      continue;
    }
    const auto shape = tokens.shapes[next];
    const bool closes = shape == Shape::close_bracket || shape == Shape::close_quote ||
                        (shape == Shape::quote && glued(tokens, next) && !glued(tokens, next + 1));
    const bool more = (shape == Shape::query || shape == Shape::stop || shape == Shape::ellipsis) && glued(tokens, next);
    if (!closes && !more) break;
  }
  return next;
}

/// The first word from `at` on, past opening marks and dashes.
std::size_t Boundaries::first_word(const TokenList& tokens, std::size_t at) const {
  while (at < tokens.spans.size() && (opens(tokens.shapes[at]) || tokens.shapes[at] == Shape::dash)) ++at;
  return at;
}

/// True for a word that opens sentences far more often than names: "The", "Nobody", "Then".
bool Boundaries::starter(const TokenList& tokens, std::size_t at) const {
  if (at >= tokens.spans.size()) return true;
  if (tokens.shapes[at] != Shape::upper || tokens.spans[at].size() > 24) return false;
  key_.clear();
  append_lower(key_, slice(text_, tokens.spans[at]));
  return starters_.has(key_);
}

/// ". . .": the stop at `at` stands after another one, or another one after it.
bool Boundaries::spaced_ellipsis(const TokenList& tokens, std::size_t at) const {
  const auto stop = [&](std::size_t i) { return i < tokens.spans.size() && tokens.shapes[i] == Shape::stop; };
  return (at > 0 && stop(at - 1)) || stop(at + 1);
}

/// "1." or "a." with which an item of a list begins.
bool Boundaries::list_marker(const TokenList& tokens, std::size_t at) const {
  if (tokens.shapes[at] == Shape::initial) return at == begin_ && !glued(tokens, at + 1);
  if (tokens.shapes[at] != Shape::stop || at != begin_ + 1 || !glued(tokens, at)) return false;
  const auto before = tokens.spans[begin_];
  return (tokens.shapes[begin_] == Shape::number && before.size() <= 3) || before.size() == 1;
}

/// Does a stop end a sentence although a lower-case word follows? Not in "and 2. that", "Ptg. of", ". . . and".
bool Boundaries::ends_before_lower(const TokenList& tokens, std::size_t at) const {
  if (at == begin_ || !glued(tokens, at)) return false;
  const auto before = slice(text_, tokens.spans[at - 1]);
  if (tokens.shapes[at - 1] == Shape::number) return before.size() > 2;
  const bool vowel = before.find_first_of("aeiouyAEIOUY") != std::string_view::npos;
  if (tokens.shapes[at] == Shape::query)  // "Yahoo! is"
    return tokens.shapes[at - 1] != Shape::upper || at == begin_ + 1 || text_[tokens.spans[at].begin] == '?';
  return vowel || tokens.shapes[at - 1] != Shape::lower || before.size() > 4;
}

/// Does a sentence end with the terminal token `at`, when `next` comes after its closing marks?
bool Boundaries::ends(const TokenList& tokens, std::size_t at, std::size_t next) const {
  const std::size_t word = first_word(tokens, next);
  if (word >= tokens.spans.size()) return next >= tokens.spans.size() || word == next || tokens.shapes[at] == Shape::stop;
  const auto follows = tokens.shapes[next], begins = tokens.shapes[word];
  if (follows == Shape::comma || list_marker(tokens, at)) return false;
  const bool lower = begins == Shape::lower, upper = begins == Shape::upper;
  switch (tokens.shapes[at]) {
    case Shape::stop: return spaced_ellipsis(tokens, at) ? upper : !lower || (next == at + 1 && ends_before_lower(tokens, at));
    case Shape::query: return !lower || (next == at + 1 && ends_before_lower(tokens, at));
    case Shape::ellipsis: return upper || begins == Shape::number;
    case Shape::before_number:
    case Shape::before_day: return upper && starter(tokens, word);
    case Shape::often_ends: return upper || opens(follows);
    default: return starter(tokens, word) || (upper && opens(follows) && tokens.shapes[at] != Shape::initial);
  }
}

void Boundaries::find(const TokenList& tokens, const std::vector<Span>& notes, std::vector<std::size_t>& ends_found) {
  match_brackets(tokens);
  begin_ = 0;
  const auto end_at = [&](std::size_t next) { ends_found.push_back(begin_ = next); };
  std::size_t note = 0;
  for (std::size_t i = 0; i < tokens.spans.size();) {
    while (note < notes.size() && notes[note].end <= tokens.spans[i].begin) ++note;
    if (note < notes.size() && notes[note].begin <= tokens.spans[i].begin) {  // pass over a note
      const bool alone = i == begin_;
      while (i < tokens.spans.size() && tokens.spans[i].begin < notes[note].end) ++i;
      if (alone) end_at(i);
    } else if (tokens.shapes[i] == Shape::open_bracket && i != begin_ && closes_[i]) {
      i = closes_[i];
      const auto next = closers(tokens, i);
      if (strong(tokens.shapes[i - 1]) && tokens.shapes[next - 1] != Shape::stop && ends(tokens, i - 1, next))
        end_at(next);
      i = next > i + 1 ? next - 1 : i + 1;
    } else if (terminal(tokens.shapes[i])) {
      const auto next = closers(tokens, i + 1);
      if (ends(tokens, i, next)) end_at(next);
      i = next;
    } else {
      ++i;
    }
    if (i > begin_ + kLongestSentence) end_at(i);
  }
  if (begin_ < tokens.spans.size()) end_at(tokens.spans.size());
}

}  // namespace v1
}  // namespace onrecord

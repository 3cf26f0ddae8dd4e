#include "quotations/marks.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// Which opening marks a closing one may end.
bool closes(char32_t closing, char32_t opening) {
  switch (closing) {
    case U'”': return opening == U'“' || opening == U'„' || opening == U'”';
    case U'“': return opening == U'„';
    case U'’': return opening == U'‘' || opening == U'‚';
    case U'‘': return opening == U'‚';
    case U'»': return opening == U'«' || opening == U'»';
    case U'«': return opening == U'»';
    case U'›': return opening == U'‹';
    case U'‹': return opening == U'›';
    default: return closing == opening;
  }
}

bool opens_here(const SpeechWords& words, std::size_t i) {
  const bool space_before = !words.glued(i) || words.is(i - 1, kOpenBracket);
  return space_before && words.glued(i + 1);
}

bool closes_here(const SpeechWords& words, std::size_t i) { return words.glued(i) && !words.glued(i + 1); }

/// "the farmers' market": a single mark after an s, with more of the sentence behind it.
bool possessive(const SpeechWords& words, std::size_t i) {
  if (i == 0 || !words.glued(i) || words.glued(i + 1) || i + 1 >= words.size()) return false;
  const auto before = words.lower(i - 1);
  return !before.empty() && before.back() == 's' && !words.is(i + 1, kMark | kFinite | kReport | kConjunction);
}

bool is_quote(char32_t c) {
  switch (c) {
    case '"': case '\'': case '`': case U'“': case U'”': case U'„': case U'‘': case U'’': case U'‚': case U'«':
    case U'»': case U'‹': case U'›': return true;
    default: return false;
  }
}

/// 'he said. " She left': a space too many after an opening mark.
bool stands_free(const SpeechWords& words, std::size_t i) {
  return !words.glued(i) && !words.glued(i + 1) && (words.block_start(i) || words.is(i - 1, kMark)) &&
         words.is(i + 1, kUpper);
}

/// 'took them away, "said the man': a space before a closing mark instead of after it.
bool misplaced(const SpeechWords& words, std::size_t i) {
  return i > 0 && words.is(i - 1, kComma | kEnd) && words.is(i + 1, kReport | kPronoun) && !words.is(i + 1, kUpper);
}

// Words that a quotation over several lines may have.
constexpr std::size_t kLongest = 2000;
constexpr char32_t kDouble = 0x10FFFF;  // two straight single marks

/// The mark as a code point; 0: none.
char32_t mark_of(std::string_view text) {
  if (text == "''") return kDouble;
  std::size_t at = 0;
  const char32_t mark = next_point(text, at);
  return is_quote(mark) && text != "`" ? mark : 0;
}

}  // namespace

void MarkPairs::read(const SpeechWords& words) {
  open_.clear();
  pairs_.clear();
  again_.clear();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto mark = words.is(i, kMark) ? mark_of(words.text(i)) : 0;
    if (!open_.empty() && words.block_start(i)) {
      if (mark && opens_again(words, i, mark)) continue;
      if (words.gap_start(i) || i - open_.front().word > kLongest) open_.clear();
    }
    if (mark == kDouble) {
      if (!close(i, '"')) (void)close(i, '`');
    } else if (mark) {
      take(words, i, mark);
    }
  }
  std::sort(pairs_.begin(), pairs_.end(), [](const auto& a, const auto& b) { return a.open < b.open; });
  nest();
}

/// The mark of a further paragraph of the quotation that is open.
bool MarkPairs::opens_again(const SpeechWords& words, std::size_t i, char32_t mark) {
  auto& outer = open_.front();
  if (mark != outer.mark || mark == '\'' || !words.glued(i + 1)) return false;
  if (!outer.again.size()) outer.again.begin = static_cast<std::uint32_t>(again_.size());
  if (outer.again.size() && outer.again.end != again_.size()) return false;
  again_.push_back(i);
  outer.again.end = static_cast<std::uint32_t>(again_.size());
  open_.resize(1);
  return true;
}

void MarkPairs::take(const SpeechWords& words, std::size_t i, char32_t mark) {
  const bool single = mark == '\'' || mark == U'’';
  if (single && possessive(words, i)) return;
  const bool opening = opens_here(words, i), closing = closes_here(words, i);
  switch (mark) {
    case U'“':
      if (!closing || !close(i, mark)) open(i, mark);
      return;
    case U'„': case U'‘': case U'‚': case '`': return open(i, mark);
    case U'”': case U'»': case U'«': case U'›': case U'‹':
      if (!close(i, mark) && (opening || mark == U'«')) open(i, mark);
      return;
    case U'’': (void)close(i, mark); return;
    case '\'':
      if (opening || stands_free(words, i)) return open(i, mark);
      if (closing || words.glued(i)) (void)close(i, mark);
      return;
    default:
      if ((opening && !misplaced(words, i)) || !close(i, mark)) open(i, mark);
  }
}

bool MarkPairs::close(std::size_t i, char32_t closing) {
  for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
    if (!closes(closing, open->mark)) continue;
    pairs_.push_back({open->word, i, MarkPair::kNoPair, open->again});
    open_.erase(open.base() - 1, open_.end());
    return true;
  }
  return false;
}

/// A mark that is open already is opened anew: the first one was never closed.
void MarkPairs::open(std::size_t i, char32_t mark) {
  const auto same = std::find_if(open_.begin(), open_.end(), [&](const Open& o) { return o.mark == mark; });
  if (same != open_.end()) open_.erase(same, open_.end());
  if (open_.size() < kDeepest) open_.push_back({i, mark, {}});
}

/// Finds the pair around each pair; what crosses the end of an outer one is dropped.
void MarkPairs::nest() {
  around_.clear();
  std::size_t kept = 0;
  for (auto& pair : pairs_) {
    while (!around_.empty() && pairs_[around_.back()].close < pair.open) around_.pop_back();
    if (!around_.empty() && pairs_[around_.back()].close < pair.close) continue;
    pair.outer = around_.empty() ? MarkPair::kNoPair : around_.back();
    pairs_[kept] = pair;
    around_.push_back(kept++);
  }
  pairs_.resize(kept);
}

}  // namespace v1
}  // namespace onrecord

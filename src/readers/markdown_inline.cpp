#include "readers/markdown_inline.hpp"

#include "readers/markdown_lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {

void MarkdownInline::write(std::span<const MarkdownLine> lines, bool heading) {
  lines_ = lines;
  heading_ = heading;
  join(lines);
  parse();
  emit();
}

void MarkdownInline::join(std::span<const MarkdownLine> lines) {
  joined_.clear();
  starts_.clear();
  for (const auto& line : lines) {
    if (!starts_.empty()) joined_ += '\n';
    starts_.push_back(static_cast<std::uint32_t>(joined_.size()));
    joined_ += slice(source_, line.source);
  }
}

void MarkdownInline::parse() {
  pieces_.clear();
  runs_.clear();
  brackets_.clear();
  last_run_ = kNoRun;
  inactive_ = 0;
  at_ = done_ = 0;
  ticks_known_ = no_comment_end_ = no_hidden_end_ = false;
  while (at_ < joined_.size()) {
    const char c = joined_[at_];
    if (c == '\\')
      escape();
    else if (c == '`')
      code();
    else if (c == '*' || c == '_' || c == '~')
      run();
    else if (c == '[' || (c == '!' && at_ + 1 < joined_.size() && joined_[at_ + 1] == '['))
      open_bracket(c == '!');
    else if (c == ']')
      close_bracket();
    else if (c == '<')
      angle();
    else
      ++at_;
  }
  add(PieceKind::nothing, at_, at_);
  pair_runs(kNoRun);
  pair_leftovers();
}

/// A piece behind the words that are read by now; goes on behind it.
MarkdownInline::Piece& MarkdownInline::add(PieceKind kind, std::uint32_t begin, std::uint32_t end) {
  if (done_ < begin) pieces_.push_back({{done_, begin}, {}, {}, {}, PieceKind::words});
  pieces_.push_back({{begin, end}, {}, {}, {}, kind});
  at_ = done_ = end;
  return pieces_.back();
}

void MarkdownInline::escape() {
  const auto at = at_;
  const char next = at + 1 < joined_.size() ? joined_[at + 1] : ' ';
  if (next != '\n' && !is_ascii_punctuation(next)) {
    ++at_;
    return;
  }
  add(PieceKind::nothing, at, at + 1);
  if (next != '\n') add(PieceKind::raw, at + 1, at + 2);
}

void MarkdownInline::code() {
  const auto begin = at_;
  const auto behind = static_cast<std::uint32_t>(std::min(joined_.find_first_not_of('`', begin), joined_.size()));
  const auto ticks = behind - begin;
  const auto close = closing_ticks(behind, ticks);
  if (!close) {
    at_ = behind;
    return;
  }
  add(PieceKind::nothing, begin, behind);
  add(PieceKind::raw, behind, close);
  add(PieceKind::nothing, close, close + ticks);
}

/// Where the same number of backticks stands alone; 0: nowhere. A search that fails has seen all there are.
std::uint32_t MarkdownInline::closing_ticks(std::uint32_t from, std::uint32_t ticks) {
  if (ticks > kMostTicks || (ticks_known_ && last_ticks_[ticks] < from)) return 0;
  if (!ticks_known_) last_ticks_.fill(0);
  for (std::size_t at = from; (at = joined_.find('`', at)) != std::string::npos;) {
    const auto behind = std::min(joined_.find_first_not_of('`', at), joined_.size());
    if (behind - at <= kMostTicks) last_ticks_[behind - at] = static_cast<std::uint32_t>(at);
    if (behind - at == ticks) return static_cast<std::uint32_t>(at);
    at = behind;
  }
  ticks_known_ = true;
  return 0;
}

// ---- emphasis

void MarkdownInline::run() {
  const auto begin = at_;
  const auto end =
      static_cast<std::uint32_t>(std::min(joined_.find_first_not_of(joined_[begin], begin), joined_.size()));
  const bool struck = joined_[begin] == '~';
  if (end - begin > kMostRun || runs_.size() >= kMostMarks || (struck && end - begin != 2)) {
    at_ = end;
    return;
  }
  Run run;
  run.sign = joined_[begin];
  run.left = run.size = end - begin;
  classify(run, begin, end);
  add(PieceKind::words, begin, end);
  run.piece = static_cast<std::uint32_t>(pieces_.size() - 1);
  run.before = last_run_;
  run.after = kNoRun;
  const auto index = static_cast<std::uint32_t>(runs_.size());
  if (last_run_ != kNoRun) runs_[last_run_].after = index;
  last_run_ = index;
  runs_.push_back(run);
}

/// By what stands on both sides: white space, punctuation, or a word.
void MarkdownInline::classify(Run& run, std::uint32_t begin, std::uint32_t end) const {
  std::size_t left = begin, right = end;
  const char32_t before = begin > 0 ? previous_point(joined_, left) : U'\n';
  const char32_t after = end < joined_.size() ? next_point(joined_, right) : U'\n';
  const bool white_before = is_space(before), white_after = is_space(after);
  const bool sign_before = !white_before && !is_word(before), sign_after = !white_after && !is_word(after);
  const bool leans_right = !white_after && (!sign_after || white_before || sign_before);
  const bool leans_left = !white_before && (!sign_before || white_after || sign_after);
  run.inner = is_word(before) && is_word(after);
  run.opens = leans_right && !run.inner;
  run.closes = leans_left && !run.inner;
  if (run.sign != '_') return;
  run.opens = run.opens && (!leans_left || sign_before);
  run.closes = run.closes && (!leans_right || sign_after);
}

/// Pairs the runs behind `bottom` and ends them. A search for an opener that fails is not made again: `lowest` says
/// for each kind of closer below which run there is none.
void MarkdownInline::pair_runs(std::uint32_t bottom) {
  constexpr std::string_view kSigns = "*_~";
  std::array<std::uint32_t, 18> lowest{};
  std::uint32_t closer = last_run_;
  if (closer == bottom) return;
  while (runs_[closer].before != bottom) closer = runs_[closer].before;
  while (closer != kNoRun) {
    const Run& run = runs_[closer];
    if (!run.closes) {
      closer = run.after;
      continue;
    }
    auto& low = lowest[kSigns.find(run.sign) * 6 + (run.opens ? 3 : 0) + run.size % 3];
    const auto opener = opener_of(run, low, bottom);
    if (opener == kNoRun) {
      low = closer;
      const auto next = run.after;
      if (!run.opens && run.left < 2) unlink(closer);
      closer = next;
      continue;
    }
    pair(opener, closer);
    if (runs_[closer].left) continue;
    const auto next = runs_[closer].after;
    unlink(closer);
    closer = next;
  }
}

std::uint32_t MarkdownInline::opener_of(const Run& closer, std::uint32_t lowest, std::uint32_t bottom) const {
  for (auto at = closer.before; at != bottom && at != kNoRun && at >= lowest; at = runs_[at].before) {
    const Run& run = runs_[at];
    if (!run.opens || run.sign != closer.sign || run.left == 0) continue;
    const bool odd = (run.closes || closer.opens) && (run.size + closer.size) % 3 == 0 &&
                     (run.size % 3 != 0 || closer.size % 3 != 0);
    if (!odd) return at;
  }
  return kNoRun;
}

/// What stands between a pair and is not paired by then is words.
void MarkdownInline::pair(std::uint32_t opener, std::uint32_t closer) {
  Run &open = runs_[opener], &close = runs_[closer];
  use(open, close, open.left >= 2 && close.left >= 2 ? 2 : 1);
  open.after = closer;
  close.before = opener;
  if (open.left == 0) unlink(opener);
}

void MarkdownInline::use(Run& opener, Run& closer, std::uint32_t marks) {
  Piece &open = pieces_[opener.piece], &close = pieces_[closer.piece];
  opener.left -= marks;
  closer.left -= marks;
  open.words.end -= marks;
  close.words.begin += marks;
  if (opener.sign == '~') return;
  auto& begun = marks == 2 ? open.bold : open.italic;
  auto& ended = marks == 2 ? close.bold : close.italic;
  ++begun.begins;
  ++ended.ends;
}

void MarkdownInline::unlink(std::uint32_t run) {
  const auto before = runs_[run].before, after = runs_[run].after;
  if (before != kNoRun) runs_[before].after = after;
  if (after != kNoRun)
    runs_[after].before = before;
  else
    last_run_ = before;
}

/// "**Name: **words", "**Why?**Because": by the rules neither pair of asterisks closes. What is left of a run that
/// was paired in part goes: "**Name:*** words".
void MarkdownInline::pair_leftovers() {
  std::uint32_t later = kNoRun;
  for (auto at = last_run_; at != kNoRun; at = runs_[at].before) {
    Run& run = runs_[at];
    if (run.sign != '*' || run.left < 2) continue;
    const auto begin = pieces_[run.piece].words.begin;
    const bool opens_line = begin == 0 || joined_[begin - 1] == '\n';
    if (opens_line && run.opens && later != kNoRun) {
      use(run, runs_[later], 2);
      later = kNoRun;
    } else {
      later = at;
    }
  }
  for (const Run& run : runs_)
    if (run.sign == '*' && run.left < run.size) pieces_[run.piece].kind = PieceKind::nothing;
}

// ---- out

void MarkdownInline::emit() {
  bold_ = italic_ = link_ = 0;
  line_ = joined_line_ = 0;
  stands_out_ = false;
  for (const Piece& piece : pieces_) {
    bold_ -= std::min<std::uint32_t>(bold_, piece.bold.ends);
    italic_ -= std::min<std::uint32_t>(italic_, piece.italic.ends);
    link_ -= std::min<std::uint32_t>(link_, piece.link.ends);
    if (piece.kind == PieceKind::line) text_.break_block();
    if (piece.kind == PieceKind::words || piece.kind == PieceKind::raw)
      emit_words(piece.words, piece.kind == PieceKind::raw);
    bold_ += piece.bold.begins;
    italic_ += piece.italic.begins;
    link_ += piece.link.begins;
  }
  text_.looks(0);
}

void MarkdownInline::emit_words(Span words, bool raw) {
  Looks looks = 0;
  if (bold_ && !heading_) looks = static_cast<Looks>(looks | look(Emphasis::bold));
  if (italic_) looks = static_cast<Looks>(looks | look(Emphasis::italic));
  if (link_) looks = static_cast<Looks>(looks | kLink);
  text_.looks(looks);
  for (auto at = words.begin; at < words.end;) {
    while (line_ + 1 < starts_.size() && starts_[line_ + 1] <= at) ++line_;
    const auto source = lines_[line_].source;
    const auto within = at - starts_[line_];
    if (within >= source.size()) {  // the line feed
      stands_out_ = bold_ || italic_;
      ++at;
      continue;
    }
    begin_line(line_);
    const auto size = std::min(words.end - at, source.size() - within);
    text_.words({source.begin + within, source.begin + within + size}, raw, false);
    at += size;
  }
}

void MarkdownInline::begin_line(std::size_t line) {
  if (line == joined_line_) return;
  auto how = LineJoin::wrapped;
  for (auto i = joined_line_ + 1; i <= line; ++i) how = std::max(how, lines_[i].join);
  joined_line_ = line;
  const bool together = heading_ || how == LineJoin::wrapped || (how == LineJoin::apart && stands_out_);
  together ? text_.line() : text_.break_block();
}

}  // namespace v1
}  // namespace onrecord

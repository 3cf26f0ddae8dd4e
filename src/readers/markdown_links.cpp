#include "readers/markdown_inline.hpp"

#include "readers/html_tags.hpp"
#include "readers/markdown_lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// Brackets of the words of a paragraph: links, images, footnotes; tags, comments, addresses.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kMostTitle = 1024;  // bytes of a link's title
constexpr std::uint32_t kMostLabel = 999;   // bytes of a link's label
constexpr std::uint32_t kMostTag = 2048;    // bytes of a tag
constexpr unsigned kMostParentheses = 32;   // within one another in an address

}  // namespace

// ---- links

void MarkdownInline::open_bracket(bool image) {
  const auto begin = at_;
  if (!brackets_.empty()) brackets_.back().holds_brackets = true;
  add(PieceKind::words, begin, begin + (image ? 2 : 1));
  brackets_.push_back({static_cast<std::uint32_t>(pieces_.size() - 1), last_run_, image, false});
}

void MarkdownInline::close_bracket() {
  if (brackets_.empty()) {
    ++at_;
    return;
  }
  const auto bracket = brackets_.back();
  brackets_.pop_back();
  const bool active = bracket.image || brackets_.size() >= inactive_;
  inactive_ = std::min(inactive_, brackets_.size());
  const auto end = active ? link_end(bracket) : 0;
  if (end)
    make_link(bracket, end);
  else
    ++at_;
}

/// Behind the link whose words end here; 0: it is none.
std::uint32_t MarkdownInline::link_end(const Bracket& bracket) const {
  const auto behind = at_ + 1;
  const char next = behind < joined_.size() ? joined_[behind] : ' ';
  if (next == '(') return target_end(behind);
  if (labels_.empty()) return 0;
  const Span words{pieces_[bracket.piece].words.end, at_};
  if (next == '[') {
    const auto close = joined_.find_first_of("[]", behind + 1);
    if (close == std::string::npos || joined_[close] == '[' || joined_[behind + 1] == '^') return 0;
    const Span label{behind + 1, static_cast<std::uint32_t>(close)};
    if (is_label(label.empty() && !bracket.holds_brackets ? words : label)) return label.end + 1;
    return 0;
  }
  return !bracket.holds_brackets && is_label(words) ? behind : 0;
}

bool MarkdownInline::is_label(Span words) const {
  return !words.empty() && words.size() <= kMostLabel && labels_.contains(link_key(slice(joined_, words)));
}

/// Behind "(address "title")" at `at`; 0: it is none.
std::uint32_t MarkdownInline::target_end(std::uint32_t at) const {
  const auto size = static_cast<std::uint32_t>(joined_.size());
  const auto white = [&] {
    while (at < size && is_space(static_cast<unsigned char>(joined_[at]))) ++at;
  };
  ++at;
  white();
  if (at < size && joined_[at] == '<') {
    const auto close = joined_.find_first_of("<>\n", at + 1);
    if (close == std::string::npos || joined_[close] != '>') return 0;
    at = static_cast<std::uint32_t>(close + 1);
  } else {
    unsigned depth = 0;
    for (; at < size && joined_[at] > ' '; ++at) {
      if (joined_[at] == '\\' && at + 1 < size && is_ascii_punctuation(joined_[at + 1]))
        ++at;
      else if (joined_[at] == '(' && ++depth > kMostParentheses)
        return 0;
      else if (joined_[at] == ')' && depth-- == 0)
        return at + 1;
    }
    if (depth) return 0;
  }
  const auto target = at;
  white();
  if (at > target && at < size && joined_[at] != ')') at = title_end(at);
  if (!at) return 0;
  white();
  return at < size && joined_[at] == ')' ? at + 1 : 0;
}

std::uint32_t MarkdownInline::title_end(std::uint32_t at) const {
  const char open = joined_[at];
  if (open != '"' && open != '\'' && open != '(') return 0;
  const auto within = std::string_view(joined_).substr(at + 1, kMostTitle);
  const auto close = within.find(open == '(' ? ')' : open);
  return close == std::string_view::npos ? 0 : at + 2 + static_cast<std::uint32_t>(close);
}

/// The words of a footnote's sign go, too.
void MarkdownInline::make_link(const Bracket& bracket, std::uint32_t end) {
  const auto words = pieces_[bracket.piece].words.end;
  const bool footnote = !bracket.image && words < at_ && joined_[words] == '^' && end == at_ + 1;
  if (last_run_ != kNoRun && last_run_ != bracket.run) pair_runs(bracket.run);
  last_run_ = bracket.run;
  if (last_run_ != kNoRun) runs_[last_run_].after = kNoRun;
  add(PieceKind::nothing, at_, end);
  pieces_[bracket.piece].kind = PieceKind::nothing;
  if (footnote)
    for (auto i = bracket.piece; i < pieces_.size(); ++i) pieces_[i].kind = PieceKind::nothing;
  if (bracket.image || footnote) return;
  ++pieces_[bracket.piece].link.begins;
  ++pieces_.back().link.ends;
  inactive_ = brackets_.size();
}

// ---- angle brackets

void MarkdownInline::angle() {
  if (!comment() && !autolink() && !tag()) ++at_;
}

bool MarkdownInline::comment() {
  if (no_comment_end_ || joined_.compare(at_, 4, "<!--") != 0) return false;
  const auto end = joined_.find("-->", at_ + 4);
  no_comment_end_ = end == std::string::npos;
  if (!no_comment_end_) add(PieceKind::nothing, at_, static_cast<std::uint32_t>(end + 3));
  return !no_comment_end_;
}

/// "<https://a.b>", "<a@b.c>": the address is what one sees.
bool MarkdownInline::autolink() {
  const auto begin = at_;
  const auto close = joined_.find_first_of("<> \n\t", begin + 1);
  if (close == std::string::npos || joined_[close] != '>') return false;
  const auto end = static_cast<std::uint32_t>(close);
  const auto address = slice(joined_, Span{begin + 1, end});
  const auto sign = address.find_first_of(":@");
  if (sign == std::string_view::npos || sign < 1 || sign + 1 >= address.size() || !is_ascii_letter(address[0]))
    return false;
  ++add(PieceKind::nothing, begin, begin + 1).link.begins;
  add(PieceKind::raw, begin + 1, end);
  ++add(PieceKind::nothing, end, end + 1).link.ends;
  return true;
}

/// Tags of known elements go, and the contents of those that nobody sees; `<b>` and the like are emphasis, those of
/// blocks and `<br>` break the line.
bool MarkdownInline::tag() {
  const auto begin = at_;
  auto at = begin + 1;
  const bool closing = at < joined_.size() && joined_[at] == '/';
  at += closing;
  const auto name_begin = at;
  while (at < joined_.size() && (is_ascii_letter(joined_[at]) || (joined_[at] >= '0' && joined_[at] <= '9'))) ++at;
  const auto name = lower(slice(joined_, Span{name_begin, at}));
  const auto& element = tag_traits(name);
  if (name.empty() || element.name != name) return false;
  for (char quote = 0; at < joined_.size() && (quote || joined_[at] != '>'); ++at) {
    const char c = joined_[at];
    if ((!quote && c == '<') || at - begin > kMostTag) return false;
    if (quote == c)
      quote = 0;
    else if (!quote && (c == '"' || c == '\''))
      quote = c;
  }
  if (at >= joined_.size()) return false;
  auto end = at + 1;
  if (element.is(kHidden) && !closing && !no_hidden_end_) {
    const auto close = joined_.find("</" + name, end);
    no_hidden_end_ = close == std::string::npos;
    if (!no_hidden_end_) end = static_cast<std::uint32_t>(close);
  }
  if (element.emphasis >= 0)
    style(begin, end, element.emphasis, closing);
  else
    add(element.is(kBlock) || element.tag == HtmlTag::br ? PieceKind::line : PieceKind::nothing, begin, end);
  return true;
}

void MarkdownInline::style(std::uint32_t begin, std::uint32_t end, std::int8_t emphasis, bool closing) {
  Piece& piece = add(PieceKind::nothing, begin, end);
  auto& change = static_cast<Emphasis>(emphasis) == Emphasis::bold ? piece.bold : piece.italic;
  ++(closing ? change.ends : change.begins);
}

}  // namespace v1
}  // namespace onrecord

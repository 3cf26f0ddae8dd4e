#include "readers/markdown.hpp"

#include "readers/html_entities.hpp"
#include "readers/html_text.hpp"
#include "readers/markdown_front.hpp"
#include "readers/markdown_inline.hpp"
#include "readers/markdown_lines.hpp"
#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostNested = 32;    // quotes and items within one another
constexpr std::uint32_t kCode = 4;         // columns in front of indented code
constexpr std::size_t kMostHeading = 200;  // bytes above a line of "---" that are a heading
constexpr std::size_t kEntryBytes = 60;    // longer cells are paragraphs

/// Quotes and items that are open, and the block within them.
class MarkdownPage {
 public:
  explicit MarkdownPage(TranscriptBuilder& builder)
      : source_(builder.source()),
        builder_(builder),
        outline_(outline_markdown(builder.source())),
        text_(builder),
        inline_(builder, text_, outline_.labels) {}

  void read() {
    const auto begin = read_front_matter(builder_);
    for (LineWalk walk(source_, begin); walk.next();) line(walk.line());
    close_leaf();
    text_.finish();
  }

 private:
  enum class Leaf : std::uint8_t { none, paragraph, fence, code, table, hidden };
  struct Container {
    BlockKind kind = BlockKind::quote;
    std::uint32_t width = 0;  ///< columns of an item's mark
    [[nodiscard]] bool quote() const noexcept { return kind == BlockKind::quote; }
  };

  void line(Span span) {
    line_end_ = span.end;
    while (span.end > span.begin && is_html_space(source_[span.end - 1])) --span.end;
    cursor_ = {source_, span.begin, span.end, 0, 0};
    if (leaf_ == Leaf::hidden && !leave_hidden()) return;
    const auto matched = match_containers();
    const bool blank = cursor_.blank();
    if ((leaf_ == Leaf::fence || leaf_ == Leaf::code) && matched == containers_.size() && verbatim_line(blank))
      return;
    if (blank) return blank_line(matched);
    open_blocks(matched);
  }

  /// How many of the open quotes and items the line belongs to; goes over their marks.
  std::size_t match_containers() {
    std::size_t matched = 0;
    for (; matched < containers_.size(); ++matched) {
      const auto& container = containers_[matched];
      const auto indent = cursor_.indent();
      if (!container.quote()) {
        if (indent < container.width && !cursor_.blank()) break;
        cursor_.skip(container.width);
      } else if (indent >= kCode || !take_quote_mark()) {
        break;
      }
    }
    return matched;
  }
  bool take_quote_mark() {
    const auto rest = cursor_.rest();
    if (rest.empty() || rest[0] != '>') return false;
    cursor_.skip_bytes(1);
    cursor_.skip(1);
    return true;
  }

  void blank_line(std::size_t matched) {
    if (leaf_ != Leaf::code || matched < containers_.size()) close_leaf();
    while (containers_.size() > matched) containers_.pop_back();
    ++gap_;
  }

  /// The line belongs to the block; or the block has ended.
  bool verbatim_line(bool blank) {
    const auto indent = cursor_.indent();
    if (leaf_ == Leaf::code && !blank && indent < kCode) return false;
    const auto rest = std::string_view(source_).substr(cursor_.at, cursor_.end - cursor_.at);
    if (leaf_ == Leaf::fence && indent < kCode) {
      const auto words = trim(rest);
      const bool same =
          !words.empty() && words[0] == fence_sign_ && words.find_first_not_of(fence_sign_) == words.npos;
      if (same && words.size() >= fence_length_) {
        leaf_ = Leaf::none;
        return true;
      }
    }
    cursor_.skip(leaf_ == Leaf::code ? kCode : fence_indent_);
    write_verbatim({cursor_.at, cursor_.end});
    return true;
  }
  void write_verbatim(Span words) {
    if (!words.empty()) text_.words(words, true, true);
    text_.line();
  }

  // ---- what a line opens

  void open_blocks(std::size_t depth) {
    for (;;) {
      const auto indent = cursor_.indent();
      if (indent >= kCode && leaf_ != Leaf::paragraph) return open_code(depth);
      const auto rest = cursor_.rest();
      if (rest.empty()) return;
      if (indent >= kCode) return add_line(depth, rest);
      if (rest[0] == '>') {
        open_quote(depth);
        continue;
      }
      if (open_leaf(depth, indent, rest)) return;
      if (!open_item(depth, indent, rest)) return open_words(depth, rest);
      if (leaf_ == Leaf::paragraph) return;
    }
  }

  void keep(std::size_t depth) {
    close_leaf();
    containers_.resize(depth);
  }
  [[nodiscard]] bool goes_on(std::size_t depth) const {
    return leaf_ == Leaf::paragraph && depth == containers_.size();
  }

  void open_quote(std::size_t& depth) {
    static_cast<void>(take_quote_mark());
    if (depth >= kMostNested) return;
    keep(depth++);
    containers_.push_back({});
  }

  void open_code(std::size_t depth) {
    keep(depth);
    cursor_.skip(kCode);
    open_verbatim(Leaf::code);
    write_verbatim({cursor_.at, cursor_.end});
  }
  void open_verbatim(Leaf leaf) {
    leaf_ = leaf;
    text_.block(BlockKind::verbatim, 0, take_gap(1));
  }

  /// Headings, breaks, fences, the ruler of a table, comments and scripts.
  bool open_leaf(std::size_t depth, std::uint32_t indent, std::string_view rest) {
    if (const auto level = atx_level(rest)) {
      keep(depth);
      write_heading(level, {{span_of(atx_words(rest)), LineJoin::wrapped}});
    } else if (goes_on(depth) && setext_level(rest) && may_be_heading()) {
      leaf_ = Leaf::none;
      write_heading(setext_level(rest), lines_);
      lines_.clear();
    } else if (is_thematic_break(rest)) {
      keep(depth);
      gap_ = std::max(gap_, 1U);
    } else if (const auto length = fence_length(rest)) {
      keep(depth);
      fence_sign_ = rest[0];
      fence_length_ = length;
      fence_indent_ = indent;
      open_verbatim(Leaf::fence);
    } else {
      return (goes_on(depth) && open_table(rest)) || open_hidden(depth, rest);
    }
    return true;
  }

  /// Words of a turn above a line of hyphens stay words: whoever drew it wanted a line.
  [[nodiscard]] bool may_be_heading() const {
    std::size_t bytes = 0;
    for (const auto& line : lines_) bytes += line.source.size();
    return bytes <= kMostHeading && !opens_with_label(slice(source_, lines_.front().source));
  }
  void write_heading(unsigned level, std::vector<MarkdownLine> lines) {
    text_.block(BlockKind::heading, level, take_gap(1));
    inline_.write(lines, true);
  }

  /// Until "-->" or the end of the script, which is on a later line.
  bool open_hidden(std::size_t depth, std::string_view rest) {
    if (rest[0] != '<') return false;
    for (auto& [begin, end, missing] : hidden_) {
      if (missing || lower(rest.substr(0, begin.size())) != begin || rest.find(end) != rest.npos) continue;
      missing = source_.find(end, cursor_.end) == source_.npos;
      if (missing) return false;
      keep(depth);
      hidden_end_ = end;
      leaf_ = Leaf::hidden;
      return true;
    }
    return false;
  }
  /// True where words go on behind the end.
  bool leave_hidden() {
    const auto found = slice(source_, {cursor_.at, cursor_.end}).find(hidden_end_);
    if (found == std::string_view::npos) return false;
    leaf_ = Leaf::none;
    cursor_.at += static_cast<std::uint32_t>(found + hidden_end_.size());
    return !cursor_.blank();
  }

  // ---- items

  /// An item, whose mark goes; or a paragraph that begins with it, where such items ask.
  bool open_item(std::size_t& depth, std::uint32_t indent, std::string_view rest) {
    const auto marker = list_marker(rest);
    if (!marker.bytes || depth >= kMostNested) return false;
    const bool empty = marker.bytes == rest.size();
    if (marker.ordered() && marker.number > 1 && marker.number != last_number_ + 1) return false;
    if (goes_on(depth) && (empty || (marker.ordered() && marker.number != 1))) return false;
    if (marker.ordered()) last_number_ = marker.number;
    keep(depth++);
    const bool kept = marker.sign == '-' && outline_.dashes_ask;
    const auto mark_at = cursor_.at;
    cursor_.skip_bytes(marker.bytes);
    const auto white = cursor_.indent();
    const auto width = empty || white > kCode ? 1 : white;
    cursor_.skip(width);
    containers_.push_back({kept ? BlockKind::paragraph : BlockKind::list_item, indent + marker.bytes + width});
    if (kept && !empty)
      add_line(depth, slice(source_, {mark_at, end_of(rest)}));
    else
      skip_box();
    return true;
  }
  /// "[x] done"
  void skip_box() {
    const auto rest = source_.substr(cursor_.at, 4);
    if (rest == "[ ] " || rest == "[x] " || rest == "[X] ") cursor_.skip_bytes(4);
  }

  // ---- paragraphs

  void open_words(std::size_t depth, std::string_view rest) {
    if (leaf_ == Leaf::table && depth == containers_.size() && rest.find('|') != rest.npos) return write_row(rest);
    if (leaf_ != Leaf::paragraph) {
      if (const auto definition = link_definition(rest); definition.bytes) {
        keep(depth);
        rest = trim(rest.substr(definition.bytes));
        if (rest.empty()) return;
      }
    }
    if (!is_image_line(rest)) return add_line(depth, rest);
    keep(depth);
    text_.block(BlockKind::caption, 0, take_gap(0));
    const MarkdownLine line{span_of(rest), LineJoin::wrapped};
    inline_.write({&line, 1}, false);
  }

  /// Also a line that goes on with a paragraph without the marks of the quotes around it.
  void add_line(std::size_t depth, std::string_view words) {
    if (leaf_ != Leaf::paragraph) keep(depth);
    leaf_ = Leaf::paragraph;
    lines_.push_back({span_of(words), break_due_ && !lines_.empty() ? LineJoin::broken : LineJoin::wrapped});
    const auto end = end_of(words);
    break_due_ = words.back() == '\\' || line_end_ - end >= 2;
  }

  void close_leaf() {
    if (leaf_ == Leaf::paragraph && !lines_.empty()) {
      join_lines(source_, lines_);
      const auto kind = containers_.empty() ? BlockKind::paragraph : containers_.back().kind;
      text_.block(kind, 0, take_gap(kind == BlockKind::list_item || !containers_.empty() ? 0 : 1));
      inline_.write(lines_, false);
    }
    lines_.clear();
    break_due_ = false;
    leaf_ = Leaf::none;
  }

  // ---- tables

  /// The line is the ruler below the last line, which is the table's head.
  bool open_table(std::string_view rest) {
    const auto columns = table_columns(rest);
    if (columns == 0) return false;
    const auto head = slice(source_, lines_.back().source);
    if (head.find('|') == head.npos || table_cells(head).size() != columns) return false;
    lines_.pop_back();
    close_leaf();
    leaf_ = Leaf::table;
    gap_ = std::max(gap_, 1U);
    write_row(head);
    return true;
  }

  /// Entries in one block with the others of their row, paragraphs in blocks of their own.
  void write_row(std::string_view row) {
    bool first = true, paragraphs = false;
    for (const auto cell : table_cells(row)) {
      const auto words = trim(slice(row, cell));
      const bool paragraph = words.size() > kEntryBytes;
      if (first || paragraph || paragraphs)
        text_.block(BlockKind::cell, 0, take_gap(0));
      else
        text_.column();
      first = false;
      paragraphs = paragraph;
      if (words.empty()) continue;
      const MarkdownLine line{span_of(words), LineJoin::wrapped};
      inline_.write({&line, 1}, false);
    }
  }

  // ---- places

  [[nodiscard]] std::uint32_t begin_of(std::string_view words) const noexcept {
    return static_cast<std::uint32_t>(words.data() - source_.data());
  }
  [[nodiscard]] std::uint32_t end_of(std::string_view words) const noexcept {
    return begin_of(words) + static_cast<std::uint32_t>(words.size());
  }
  [[nodiscard]] Span span_of(std::string_view words) const noexcept { return {begin_of(words), end_of(words)}; }
  unsigned take_gap(unsigned least) { return std::max(std::exchange(gap_, 0U), least); }

  struct HiddenMarks {
    std::string_view begin, end;
    bool missing = false;  ///< no further end: not searched for again
  };

  std::string_view source_;
  TranscriptBuilder& builder_;
  MarkdownOutline outline_;
  HtmlText text_;
  MarkdownInline inline_;
  MarkdownCursor cursor_;       ///< of a line without white space at its end
  std::uint32_t line_end_ = 0;  ///< with it
  std::vector<Container> containers_;
  Leaf leaf_ = Leaf::none;
  std::vector<MarkdownLine> lines_;  ///< of the open paragraph
  bool break_due_ = false;           ///< its last line ends in a break
  unsigned gap_ = 0;                 ///< blank lines before the next block
  char fence_sign_ = 0;
  std::uint32_t fence_length_ = 0, fence_indent_ = 0;
  std::uint32_t last_number_ = 0;
  std::array<HiddenMarks, 3> hidden_ = {{{"<!--", "-->"}, {"<script", "</script>"}, {"<style", "</style>"}}};
  std::string_view hidden_end_;
};

}  // namespace

void read_markdown(TranscriptBuilder& builder) { MarkdownPage(builder).read(); }

}  // namespace v1
}  // namespace onrecord

/// \file
/// The words of a paragraph of Markdown: emphasis, links, code, escapes, tags.
#pragma once

#include "readers/html_text.hpp"

#include <onrecord/reader.hpp>

#include <array>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// How a line is joined to the one before.
enum class LineJoin : std::uint8_t {
  wrapped,  ///< the words go on
  apart,    ///< a block of its own, but within words that stand out
  broken    ///< a block of its own: the line before says so
};

/// A line of a paragraph, without marks of quotes and items and without white space at both ends.
struct MarkdownLine {
  Span source;
  LineJoin join = LineJoin::wrapped;
};

/// How the lines of a paragraph are joined. A line whose end leaves room for the next one's first word was ended on
/// purpose, but for one that stops within a sentence before a small letter; so was one that ends a sentence, where no
/// other line of the paragraph was wrapped within one. O(bytes of the lines).
void join_lines(std::string_view source, std::vector<MarkdownLine>& lines);

/// Reads the lines of a paragraph, a heading or a cell and writes their words. By the rules of CommonMark, but that
/// - asterisks within a word are words (censored ones), and two pairs of asterisks that the rules leave over count
/// where
///   the first opens the line ("**Name: **words", "**Name:**words");
/// - an unknown tag is words ("<laughs>").
/// One thread. O(bytes of the lines): brackets and runs of marks are each looked at a bounded number of times.
class MarkdownInline {
 public:
  MarkdownInline(TranscriptBuilder& builder, HtmlText& text, const std::unordered_set<std::string>& labels)
      : source_(builder.source()), text_(text), labels_(labels) {}

  /// heading: its lines are one block, and bold words are nothing special in it.
  void write(std::span<const MarkdownLine> lines, bool heading);

  static constexpr std::uint32_t kMostRun = 1000;     ///< longer runs of one mark are words
  static constexpr std::uint32_t kMostMarks = 65536;  ///< in one paragraph; what comes behind is words
  static constexpr std::uint32_t kMostTicks = 80;     ///< of a code span

 private:
  enum class PieceKind : std::uint8_t { words, raw, nothing, line };
  /// Changes of one look at a piece: what ends before its words, what begins behind them.
  struct Change {
    std::uint16_t ends = 0, begins = 0;
  };
  struct Piece {
    Span words;  ///< of joined_
    Change bold, italic, link;
    PieceKind kind = PieceKind::words;
  };
  /// A run of asterisks, underscores or tildes that may still open or close. A list through `before` and `after`.
  struct Run {
    std::uint32_t piece = 0, left = 0, size = 0;  ///< left: marks not yet used
    std::uint32_t before = 0, after = 0;
    char sign = 0;
    bool opens = false, closes = false, inner = false;
  };
  struct Bracket {
    std::uint32_t piece = 0;
    std::uint32_t run = 0;  ///< the last one before it
    bool image = false, holds_brackets = false;
  };
  static constexpr std::uint32_t kNoRun = 0xffffffffU;

  void join(std::span<const MarkdownLine> lines);
  void parse();
  Piece& add(PieceKind kind, std::uint32_t begin, std::uint32_t end);
  void escape();
  void code();
  std::uint32_t closing_ticks(std::uint32_t from, std::uint32_t ticks);
  void run();
  void classify(Run& run, std::uint32_t begin, std::uint32_t end) const;
  void open_bracket(bool image);
  void close_bracket();
  std::uint32_t link_end(const Bracket& bracket) const;
  std::uint32_t target_end(std::uint32_t at) const;
  std::uint32_t title_end(std::uint32_t at) const;
  bool is_label(Span words) const;
  void make_link(const Bracket& bracket, std::uint32_t end);
  void angle();
  bool comment();
  bool autolink();
  bool tag();
  void style(std::uint32_t begin, std::uint32_t end, std::int8_t emphasis, bool closing);

  void pair_runs(std::uint32_t bottom);
  std::uint32_t opener_of(const Run& closer, std::uint32_t lowest, std::uint32_t bottom) const;
  void pair(std::uint32_t opener, std::uint32_t closer);
  void unlink(std::uint32_t run);
  void pair_leftovers();
  void use(Run& opener, Run& closer, std::uint32_t marks);

  void emit();
  void emit_words(Span words, bool raw);
  void begin_line(std::size_t line);

  std::string_view source_;
  HtmlText& text_;
  const std::unordered_set<std::string>& labels_;

  std::span<const MarkdownLine> lines_;
  bool heading_ = false;
  std::string joined_;                 ///< the lines, a line feed between them
  std::vector<std::uint32_t> starts_;  ///< of the lines in it
  std::uint32_t at_ = 0, done_ = 0;    ///< read; put into pieces
  std::vector<Piece> pieces_;
  std::vector<Run> runs_;
  std::uint32_t last_run_ = kNoRun;
  std::vector<Bracket> brackets_;
  std::size_t inactive_ = 0;  ///< brackets below are within a link, or would hold one
  std::array<std::uint32_t, kMostTicks + 1> last_ticks_{};
  bool ticks_known_ = false, no_comment_end_ = false, no_hidden_end_ = false;

  std::uint32_t bold_ = 0, italic_ = 0, link_ = 0;  ///< open looks, when words are written
  std::size_t line_ = 0, joined_line_ = 0;
  bool stands_out_ = false;  ///< words on both sides of the last line feed, together
};

}  // namespace v1
}  // namespace onrecord

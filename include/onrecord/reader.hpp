/// \file
/// For authors of extensions only: a reader of one's own for a format that the library does not know.
///
/// A reader turns the bytes of a file into a text in reading order and says what the format tells of it: blocks,
/// emphasis, voices, times, facts about the page. It decides nothing else: what bold words or a change of voice mean for
/// the conversation is decided once, for all formats, by the stages. The built-in readers are written against this header.
#ifndef ONRECORD_READER_HPP
#define ONRECORD_READER_HPP

#include <onrecord/io.hpp>

#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// What a block of text is, by its mark-up.
enum class BlockKind : std::uint8_t { paragraph, heading, list_item, quote, term, definition, cell, caption, verbatim };

/// Which part of the page a block belongs to, where the mark-up says so ("nav", "comments", "byline").
enum class BlockPart : std::uint8_t {
  unknown, article, title, byline, date, navigation, related, comments, caption, advertisement, notice, footer
};

/// How words stand out. `question` and `answer`: the mark-up itself says so (a class "interview-question").
enum class Emphasis : std::uint8_t { bold, italic, colored, question, answer };

/// A fact about the page that its mark-up states: "og:title", "datePublished".
enum class Statement : std::uint8_t { title, deck, site, author, published, modified, language, page_date };

/// "No time given" in milliseconds.
inline constexpr std::uint32_t kNoTime = 0xffffffffU;

/// Writes a transcript from front to back. One thread, for the time of one Reader::read.
///
///     builder.open_block(BlockKind::paragraph);
///     builder.voice("Ines Ferro");                       // who speaks from here on
///     const auto begin = builder.position();
///     builder.append("Did you sign?", {31, 44});          // words, and where in source() they stand
///     builder.timed({begin, builder.position()}, 1000, 3500);
///
/// Text comes in the order of the source: positions that are handed in never go back, and one that does is set to the
/// last one. Members are O(what they are given), amortised.
class TranscriptBuilder {
 public:
  /// The input as valid UTF-8, at most 2^31 - 1 bytes. Positions of append() and copy() are bytes of it.
  [[nodiscard]] std::string_view source() const noexcept { return source_; }
  /// Bytes of the text so far: where the next words will stand, unless a block is opened.
  [[nodiscard]] ONRECORD_EXPORT std::uint32_t position() const noexcept;

  /// The next words open a block; a block without words leaves nothing. `level`: of a heading, 1 to 6. `gap`: blank lines
  /// before it, as a browser would show them.
  ONRECORD_EXPORT void open_block(BlockKind kind = BlockKind::paragraph, unsigned level = 0, unsigned gap = 1);
  /// The part of the page that blocks opened from here on belong to.
  ONRECORD_EXPORT void part(BlockPart part) noexcept;
  /// A line ends within the block: `<br>`, the lines of a caption.
  ONRECORD_EXPORT void break_line();

  /// Appends words that stand in source() at `source`, with other bytes (`&amp;` for `&`) or the same.
  ONRECORD_EXPORT void append(std::string_view words, Span source);
  /// Appends bytes of source() as they stand there.
  ONRECORD_EXPORT void copy(Span source);
  /// Appends words that stand nowhere in the source: a space between two columns.
  ONRECORD_EXPORT void insert(std::string_view words);

  /// Words [begin, end) of the text stand out.
  ONRECORD_EXPORT void emphasize(Span text, Emphasis how);
  /// Words [begin, end) of the text lead elsewhere: menus are made of such words.
  ONRECORD_EXPORT void link(Span text);
  /// From here on somebody speaks. An empty name: somebody else than before, whom the format does not name. Saying the same
  /// name again changes nothing.
  ONRECORD_EXPORT void voice(std::string_view name);
  /// Words of the text were said from `begin_ms` to `end_ms`; kNoTime where one is unknown. confidence: of the words, in
  /// [0, 1]; below 0: not stated.
  ONRECORD_EXPORT void timed(Span text, std::uint32_t begin_ms, std::uint32_t end_ms, float confidence = -1);
  /// The page says of itself. `who`: "json-ld", "og", "meta", "title"; score in (0, 1]: how far to be believed.
  ONRECORD_EXPORT void state(Statement what, std::string_view value, std::string_view who, float score);

  /// Where in a tree of elements the next words stand: an element `tag`, the `number`th of its name (from 1) within `parent`.
  /// Returns the element's number for node(); kNoNode is above the outermost.
  static constexpr std::uint32_t kNoNode = 0xffffffffU;
  [[nodiscard]] ONRECORD_EXPORT std::uint32_t add_node(std::uint32_t parent, std::string_view tag, std::uint32_t number);
  /// The next words stand in this element.
  ONRECORD_EXPORT void node(std::uint32_t node) noexcept;

  /// Something odd, for people; `source`: where.
  ONRECORD_EXPORT void diagnose(Severity severity, Span source, std::string_view code, std::string_view message);

  /// Only read_transcript makes one.
  TranscriptBuilder(DocumentData& data, std::string_view source) : data_(data), source_(source) {}
  TranscriptBuilder(const TranscriptBuilder&) = delete;
  TranscriptBuilder& operator=(const TranscriptBuilder&) = delete;
  /// The last block ends, the way back is closed.
  void finish();

 private:
  void begin_words();
  void end_block();
  void put(std::string_view words, Span source);

  DocumentData& data_;
  std::string_view source_;
  std::uint32_t last_source_ = 0;   // no position before it
  std::uint32_t node_ = kNoNode;    // of the next words
  std::uint32_t noted_node_ = kNoNode;
  bool pending_ = true, open_ = false;  // a block is to be opened; one is open
  BlockKind kind_ = BlockKind::paragraph;
  BlockPart part_ = BlockPart::unknown;
  std::uint8_t level_ = 0, gap_ = 0;
  std::uint32_t linked_ = 0;  // bytes of the open block
  bool new_voice_ = false;
  std::string voice_, next_voice_;
  bool any_voice_ = false;
};

/// A format. Immutable: all threads.
class ONRECORD_EXPORT Reader {
 public:
  virtual ~Reader();
  /// The format's word, as in ReadOptions::format and `--format`.
  [[nodiscard]] virtual std::string_view name() const noexcept = 0;
  /// How sure the reader is that this is its format, in [0, 1], by the first bytes (some kilobytes, valid UTF-8, perhaps
  /// cut). Plain text is taken where no reader says more than 0.5.
  [[nodiscard]] virtual float sniff(std::string_view beginning) const = 0;
  /// Reads all of builder.source(). Any bytes give a text: what cannot be read is diagnosed and left out or taken as text.
  /// O(bytes), of bounded depth.
  virtual void read(TranscriptBuilder& builder) const = 0;
};

}  // namespace v1
}  // namespace onrecord

#endif

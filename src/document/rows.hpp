/// \file
/// The rows of a document: what each layer stores. Private; programs see handles.
///
/// Layers are vectors of small trivially copyable rows, sorted by begin; ids are positions. One-to-many links are
/// IndexRanges into a shared pool of the same document, never vectors of vectors. What a later stage learns about
/// a row is a parallel column with its own writer (src/README.md lists who writes what).
#pragma once

#include <onrecord/labels.hpp>
#include <onrecord/reader.hpp>
#include <onrecord/span.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// "No such row" wherever an index is stored as a plain number.
inline constexpr std::uint32_t kNone = 0xffffffffU;

/// Rows [begin, end) of some pool.
struct IndexRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] std::uint32_t size() const noexcept { return end - begin; }
};

/// An interned string; kNoString is the empty one, "not stated".
enum class StringId : std::uint32_t {};
inline constexpr StringId kNoString{0};

/// Strings that are not in the text, each stored once. Not thread-safe while it grows; read-only afterwards.
/// Views stay valid as long as the pool lives: bytes never move, so a stage may hold one while it interns another.
class StringPool {
 public:
  StringPool() { intern(""); }
  StringId intern(std::string_view words);
  [[nodiscard]] std::string_view view(StringId id) const noexcept;
  void freeze();  ///< drops the index that only interning needs

 private:
  std::string_view store(std::string_view words);

  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t used_ = 0, size_ = 0;  ///< of the last chunk
  std::vector<std::string_view> strings_;
  std::unordered_multimap<std::size_t, StringId> index_;  // hash -> candidates: keys need no second copy
};

/// A paragraph-like unit of the page, from the reader: one line, or the lines of a hard-wrapped paragraph.
/// `span` has no white space at either end. `gap`: blank lines before it (0: the very next line; 255 = many).
struct BlockRow {
  Span span;
  std::uint32_t lines = 1;
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;  ///< of a heading
  std::uint8_t gap = 0;
  std::uint8_t indent = 0;  ///< columns before the first character, at most 255
  BlockPart part = BlockPart::unknown;
  std::uint8_t links = 0;  ///< percent of its bytes that lead elsewhere
};

/// Words that stand out in the mark-up.
struct EmphasisRow {
  Span span;
  Emphasis how = Emphasis::bold;
};

/// From `begin` on somebody speaks, says the format; kNoString: somebody else than before.
struct VoiceRow {
  std::uint32_t begin = 0;
  StringId name = kNoString;
};

/// When words were said: of a caption, or of a single word.
struct TimingRow {
  Span span;
  std::uint32_t begin_ms = kNoTime, end_ms = kNoTime;
  float confidence = -1;  ///< below 0: not stated
};

/// What the page says of itself.
struct StatedRow {
  Statement what = Statement::title;
  StringId value = kNoString;
  StringId who = kNoString;
  float score = 0;
};

/// An element of the mark-up: the `number`th `tag` of its parent.
struct NodeRow {
  std::uint32_t parent = kNone;
  StringId tag = kNoString;
  std::uint32_t number = 1;
};

/// The text from `begin` on stands in an element.
struct NodeRun {
  std::uint32_t begin = 0;
  std::uint32_t node = kNone;
};

/// What a turn pattern found at the start of a block (or inside one, after a time stamp).
/// marker: what does not belong to the words (dash, label, stamp); words start at marker.end.
struct MarkRow {
  Span marker;
  Span label;  ///< the speaker label inside the marker; empty: none
  Span stage;  ///< a stage note in the label, "(laughs)"; empty: none
  std::uint32_t block = 0;
  std::uint32_t time_ms = kNone;  ///< of a time stamp
  StringId voice = kNoString;     ///< who speaks, where the format says so and not the text
  std::uint16_t pattern = 0;      ///< index into TurnPatterns
  Layout layout = Layout::none;
  bool asks = false;  ///< the format says that a question begins here

  [[nodiscard]] bool names_somebody() const noexcept { return !label.empty() || voice != kNoString; }
};

/// From `begin` on the text stands in a numbered line; line 0: in none. page 0: not printed.
struct LineNumberRow {
  std::uint32_t begin = 0, page = 0, line = 0;
};

struct RegionRow {
  Span span;
  RegionKind kind = RegionKind::body;
  float score = 0;
};

/// One conversation of the page, its turns and the heading that opens it.
struct InterviewRow {
  Span span;
  Span title;  ///< empty: none of its own
  IndexRange turns;
};

struct ReadingRow {
  Layout layout = Layout::none;
  float score = 0;
  std::uint32_t turns = 0;
  StringId reasons = kNoString;
};

struct SpeakerRow {
  StringId name = kNoString;
  StringId description = kNoString;
  Span evidence;
  Role role = Role::unknown;
};

struct TurnRow {
  Span span;
  IndexRange body;  ///< of DocumentData::spans
  SpeakerId speaker = SpeakerId::none;
  TurnId answers = TurnId::none;
  std::uint32_t start_ms = kNone, end_ms = kNone;
  float score = 0;
  Role role = Role::unknown;
  TurnKind kind = TurnKind::statement;
};

struct NoteRow {
  Span span;
  Span signature;
  NoteKind kind = NoteKind::note;
  NoteAuthor author = NoteAuthor::unknown;
};

struct SentenceRow {
  Span span;
  TurnId turn = TurnId::none;
  IndexRange tokens;
};

struct TokenRow {
  Span span;
};

/// What the trained model says of a token. `upos` … `feats` are numbers into SyntaxLabels; the widths are four to
/// eight times what English treebanks have, and Resources refuses a model that has more.
struct SyntaxRow {
  std::uint32_t head = kNone;  ///< token id; kNone: a root
  StringId lemma = kNoString;
  std::uint32_t upos : 5 = 0, xpos : 7 = 0, deprel : 7 = 0, feats : 13 = 0;
};

/// The labels that the rows of syntax bear, by number; kNoString where no row bears one. A document keeps its own,
/// since it may outlive the model.
struct SyntaxLabels {
  std::vector<StringId> upos, xpos, deprel, feats;
};

/// A name by the trained model: what find_mentions weighs against the lists and the rest of the document.
struct ModelNameRow {
  IndexRange tokens;  ///< within one sentence
  EntityType type = EntityType::other;
  float score = 0;  ///< how far ahead of any other reading, in [0, 1]; from 0.5 on
};

struct TimeRow {
  Span span;
  StringId value = kNoString;
  IndexRange alternatives;  ///< of DocumentData::alternatives
  TimeType type = TimeType::date;
  TimeMod mod = TimeMod::none;
  TimeAnchor anchor = TimeAnchor::explicit_;
};

struct AlternativeRow {
  StringId value = kNoString;
  float score = 0;
};

struct QuantityRow {
  Span span;
  double value = 0;
  StringId unit = kNoString;
};

struct MentionRow {
  Span span;
  EntityType type = EntityType::other;
  MentionForm form = MentionForm::name;
  float score = 0;
};

struct EntityRow {
  StringId name = kNoString;
  StringId description = kNoString;
  IndexRange aliases;   ///< of DocumentData::strings_lists
  IndexRange mentions;  ///< of DocumentData::ids: mention ids, ascending
  EntityType type = EntityType::other;
};

struct QuotationRow {
  Span span;
  IndexRange contents;  ///< of DocumentData::spans
  Span cue;
  Span source;
  EntityId entity = EntityId::none;
  SpeakerId speaker = SpeakerId::none;
  TurnId turn = TurnId::none;
  SpeechEventId event = SpeechEventId::none;
  QuotationId inside = QuotationId::none;
  QuotationKind kind = QuotationKind::direct;
};

struct SpeechEventRow {
  Span what;
  StringId place = kNoString;
  StringId time = kNoString;
};

struct QuestionRow {
  Span span;
  TurnId turn = TurnId::none;
  IndexRange answered_by;  ///< of DocumentData::ids: turn ids
  QuestionKind kind = QuestionKind::wh;
  Coverage coverage = Coverage::unanswered;
};

struct ClaimRow {
  IndexRange evidence;   ///< of DocumentData::spans
  IndexRange arguments;  ///< of DocumentData::spans
  IndexRange about;      ///< of DocumentData::ids: entity ids
  IndexRange reasons;    ///< of DocumentData::string_lists
  Span predicate, subject, object;
  Span holder_span;
  TurnId turn = TurnId::none;
  SentenceId sentence = SentenceId::none;
  SpeakerId speaker = SpeakerId::none;
  SpeakerId holder_speaker = SpeakerId::none;
  EntityId holder_entity = EntityId::none;
  QuotationId quotation = QuotationId::none;
  QuestionId question = QuestionId::none;
  StringId time = kNoString;
  float confidence = 0;
  ClaimStatus status = ClaimStatus::asserted;
  Polarity polarity = Polarity::positive;
  Modality modality = Modality::asserted;
  ClaimKind kind = ClaimKind::state;
};

/// A piece of a statement: bytes of the text as they stand (words == kNoString: `span` is evidence), or words that
/// are put in (span: what licenses them; may be empty).
struct PieceRow {
  Span span;
  StringId words = kNoString;
};

struct AnnotationRow {
  Span span;
  StringId stage = kNoString;
  StringId label = kNoString;
  StringId value = kNoString;
};

struct DiagnosticRow {
  Span span;
  StringId code = kNoString;
  StringId message = kNoString;
  Severity severity = Severity::warning;
};

struct MetadataRow {
  StringId title = kNoString, deck = kNoString, lead = kNoString, site = kNoString, outlet = kNoString;
  StringId author = kNoString, page_date = kNoString, published = kNoString;
  StringId language = kNoString;
};

/// What only the finished reading knows: written by the stage `context` after turns and times.
struct ContextRow {
  StringId published_after = kNoString, published_before = kNoString, genre = kNoString;
  Layout layout = Layout::none;
};

static_assert(sizeof(TokenRow) == 8 && sizeof(SyntaxRow) == 12, "two million of them in 10 MB of text");
static_assert(sizeof(SentenceRow) == 20 && sizeof(RegionRow) == 16 && sizeof(PieceRow) == 12);
static_assert(std::is_trivially_copyable_v<ClaimRow> && sizeof(ClaimRow) <= 112);

}  // namespace v1
}  // namespace onrecord

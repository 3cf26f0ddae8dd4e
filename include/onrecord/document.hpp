/// \file
/// Document, the handles of its layers, and Layer<T>.
///
/// One noun owns everything: an immutable Document holds its UTF-8 text and the rows of every layer. The rest are
/// views: a handle is a pointer and an id (16 bytes, pass by value), valid as long as a copy of its Document lives. It
/// may stand for "nobody" or "nothing" (a claim that no speaker utters): it is false in a condition, and its members
/// return empty or default values. So `claim.speaker().name()` needs no test first, and may be empty anyway.
#ifndef ONRECORD_DOCUMENT_HPP
#define ONRECORD_DOCUMENT_HPP

#include <onrecord/handle.hpp>
#include <onrecord/labels.hpp>
#include <onrecord/metadata.hpp>
#include <onrecord/span.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// A part of the page; the regions tile the text.
class Region : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;          ///< white space after a region belongs to it
  ONRECORD_EXPORT RegionKind kind() const noexcept;
  ONRECORD_EXPORT double score() const noexcept;       ///< in [0, 1]: how sure the kind is
};

/// Somebody who speaks in the document.
class Speaker : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT std::string_view name() const noexcept;         ///< empty: not named
  ONRECORD_EXPORT std::string_view description() const noexcept;  ///< "political scientist"; empty: unknown
  ONRECORD_EXPORT Role role() const noexcept;
  ONRECORD_EXPORT Entity entity() const noexcept;                 ///< the same person among the entities
  ONRECORD_EXPORT Span evidence() const noexcept;                 ///< where the name is stated; may be empty
};

/// What one speaker says until another speaks.
class Turn : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;                    ///< from the marker to the last paragraph's end
  ONRECORD_EXPORT std::span<const Span> body() const noexcept;   ///< its words: one span a paragraph
  ONRECORD_EXPORT Speaker speaker() const noexcept;
  ONRECORD_EXPORT Role role() const noexcept;
  ONRECORD_EXPORT TurnKind kind() const noexcept;
  ONRECORD_EXPORT Turn answers() const noexcept;                 ///< the question turn that this one answers
  ONRECORD_EXPORT Layer<Sentence> sentences() const noexcept;
  ONRECORD_EXPORT std::uint32_t start_ms() const noexcept;       ///< by a time stamp or the format; 0xffffffff: none
  ONRECORD_EXPORT std::uint32_t end_ms() const noexcept;         ///< when its last words end; 0xffffffff: not told
  ONRECORD_EXPORT double score() const noexcept;                 ///< in [0, 1]
};

/// One way to read the page as turns; Document::readings() ranks them, the first is the one used.
class Reading : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Layout layout() const noexcept;
  ONRECORD_EXPORT double score() const noexcept;                 ///< in [0, 1]
  ONRECORD_EXPORT std::uint32_t turns() const noexcept;          ///< turns that this reading gives
  ONRECORD_EXPORT std::string_view reasons() const noexcept;     ///< for people: "14 marks, alternating, …"
};

/// A conversation of the page: one where it has turns, several where it holds interviews with several people, each under
/// a title of its own.
class Interview : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;                    ///< from its title, or its first turn, to its last turn's end
  ONRECORD_EXPORT Span title() const noexcept;                   ///< the heading that opens it; empty: the page's own title
  ONRECORD_EXPORT Layer<Turn> turns() const noexcept;            ///< at least one
};

/// An editor's note, a stage direction, a gap or a clarification in brackets: never the speaker's words.
class Note : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT NoteKind kind() const noexcept;
  ONRECORD_EXPORT NoteAuthor author() const noexcept;
  ONRECORD_EXPORT Span signature() const noexcept;               ///< "— Ed."; empty: unsigned
  ONRECORD_EXPORT Turn turn() const noexcept;                    ///< the turn that it interrupts
};

/// A sentence. Where a note interrupts it, the span runs over the note.
class Sentence : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT std::string_view text() const noexcept;
  ONRECORD_EXPORT Turn turn() const noexcept;
  ONRECORD_EXPORT Layer<Token> tokens() const noexcept;
};

/// A word, number or mark, as Universal Dependencies cuts them ("did" "n't"). Lemma … deprel are empty without `syntax`.
class Token : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT std::string_view text() const noexcept;
  ONRECORD_EXPORT Sentence sentence() const noexcept;            ///< O(log sentences)
  ONRECORD_EXPORT std::string_view lemma() const noexcept;       ///< "go"
  ONRECORD_EXPORT std::string_view upos() const noexcept;        ///< "VERB"
  ONRECORD_EXPORT std::string_view xpos() const noexcept;        ///< "VBD"
  ONRECORD_EXPORT std::string_view feats() const noexcept;       ///< "Mood=Ind|Tense=Past|VerbForm=Fin"
  ONRECORD_EXPORT Token head() const noexcept;                   ///< in the same sentence; nothing for a root
  ONRECORD_EXPORT std::string_view deprel() const noexcept;      ///< "nsubj:pass"; "root" without a head
};

/// A date, clock time, duration or set of times.
class Time : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT TimeType type() const noexcept;
  ONRECORD_EXPORT std::string_view value() const noexcept;       ///< TIMEX3: "2022-01", "P7Y"; empty: unresolved
  ONRECORD_EXPORT TimeMod mod() const noexcept;
  ONRECORD_EXPORT TimeAnchor anchor() const noexcept;
  ONRECORD_EXPORT std::size_t alternatives() const noexcept;     ///< other readings, best first
  ONRECORD_EXPORT std::string_view alternative(std::size_t i) const noexcept;
  ONRECORD_EXPORT double alternative_score(std::size_t i) const noexcept;
};

/// A number with its unit.
class Quantity : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT double value() const noexcept;
  ONRECORD_EXPORT std::string_view unit() const noexcept;
};

/// A place in the text that refers to an entity.
class Mention : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT std::string_view text() const noexcept;
  ONRECORD_EXPORT EntityType type() const noexcept;
  ONRECORD_EXPORT MentionForm form() const noexcept;
  ONRECORD_EXPORT Entity entity() const noexcept;
  ONRECORD_EXPORT double score() const noexcept;
};

/// Somebody or something that the document speaks about.
class Entity : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT EntityType type() const noexcept;
  ONRECORD_EXPORT std::string_view name() const noexcept;        ///< the fullest name in the text
  ONRECORD_EXPORT std::size_t aliases() const noexcept;
  ONRECORD_EXPORT std::string_view alias(std::size_t i) const noexcept;
  ONRECORD_EXPORT std::string_view description() const noexcept;
  ONRECORD_EXPORT Layer<Mention> mentions() const noexcept;
};

/// An occasion on which something was said: a summit, a letter, a poll.
class SpeechEvent : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span what() const noexcept;
  ONRECORD_EXPORT std::string_view place() const noexcept;
  ONRECORD_EXPORT std::string_view time() const noexcept;
};

/// Words that somebody takes from somebody.
class Quotation : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT QuotationKind kind() const noexcept;
  ONRECORD_EXPORT Span span() const noexcept;                       ///< with its marks
  ONRECORD_EXPORT std::span<const Span> contents() const noexcept;  ///< without marks; split by "he said"
  ONRECORD_EXPORT Span cue() const noexcept;                        ///< "said"; may be empty
  ONRECORD_EXPORT Span source() const noexcept;                     ///< the words that name who said it
  ONRECORD_EXPORT Entity entity() const noexcept;                   ///< who said it, as an entity
  ONRECORD_EXPORT Speaker speaker() const noexcept;                 ///< who said it, where a speaker of the document
  ONRECORD_EXPORT Turn turn() const noexcept;
  ONRECORD_EXPORT SpeechEvent event() const noexcept;
  ONRECORD_EXPORT Quotation inside() const noexcept;                ///< the quotation that holds this one
};

/// A question that a turn asks.
class Question : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT Turn turn() const noexcept;
  ONRECORD_EXPORT QuestionKind kind() const noexcept;
  ONRECORD_EXPORT Layer<Turn> answered_by() const noexcept;
  ONRECORD_EXPORT Coverage coverage() const noexcept;
};

/// Words that a statement has and the evidence has not, and the place that licenses them.
struct Insertion {
  std::uint32_t begin = 0;  ///< bytes into Claim::statement()
  std::uint32_t end = 0;
  Span licence;             ///< in the text; empty: grammar only ("that")
};

/// Something that somebody commits to.
class Claim : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT std::span<const Span> evidence() const noexcept;
  ONRECORD_EXPORT Turn turn() const noexcept;
  ONRECORD_EXPORT Sentence sentence() const noexcept;
  ONRECORD_EXPORT Speaker speaker() const noexcept;             ///< who utters it here
  ONRECORD_EXPORT Speaker holder_speaker() const noexcept;      ///< who is committed to it, where a speaker
  ONRECORD_EXPORT Entity holder_entity() const noexcept;        ///< … where an entity
  ONRECORD_EXPORT Span holder_span() const noexcept;            ///< … where only words: "recent polls"
  ONRECORD_EXPORT Quotation quotation() const noexcept;         ///< the quotation that it stands in
  ONRECORD_EXPORT std::string statement() const;                ///< stands alone; built on demand, O(length)
  ONRECORD_EXPORT std::size_t insertions() const noexcept;
  ONRECORD_EXPORT Insertion insertion(std::size_t i) const noexcept;
  ONRECORD_EXPORT Span predicate() const noexcept;
  ONRECORD_EXPORT Span subject() const noexcept;
  ONRECORD_EXPORT Span object() const noexcept;
  ONRECORD_EXPORT std::span<const Span> arguments() const noexcept;
  ONRECORD_EXPORT Layer<Entity> about() const noexcept;
  ONRECORD_EXPORT ClaimStatus status() const noexcept;
  ONRECORD_EXPORT Polarity polarity() const noexcept;
  ONRECORD_EXPORT Modality modality() const noexcept;
  ONRECORD_EXPORT ClaimKind kind() const noexcept;
  ONRECORD_EXPORT std::string_view time() const noexcept;       ///< ISO date, interval or …_REF; empty: no part
  ONRECORD_EXPORT double check_worthiness() const noexcept;     ///< in [0, 1]
  ONRECORD_EXPORT double confidence() const noexcept;           ///< in [0, 1]
  ONRECORD_EXPORT Question question() const noexcept;           ///< the question that it answers
  ONRECORD_EXPORT std::size_t reasons() const noexcept;
  ONRECORD_EXPORT std::string_view reason(std::size_t i) const noexcept;  ///< rule ids that fired
};

/// What a user's stage noted (see stage.hpp).
class Annotation : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT std::string_view stage() const noexcept;
  ONRECORD_EXPORT std::string_view label() const noexcept;
  ONRECORD_EXPORT std::string_view value() const noexcept;
};

/// Something odd about the input. Never a reason to stop.
class Diagnostic : public Handle {
 public:
  using Handle::Handle;
  ONRECORD_EXPORT Span span() const noexcept;
  ONRECORD_EXPORT std::string_view code() const noexcept;       ///< "invalid_utf8"
  ONRECORD_EXPORT Severity severity() const noexcept;
  ONRECORD_EXPORT std::string_view message() const noexcept;
};

/// Milliseconds of a recording, [begin_ms, end_ms); 0xffffffff where one is not known.
struct TimeRange {
  std::uint32_t begin_ms = 0xffffffffU;
  std::uint32_t end_ms = 0xffffffffU;
  friend constexpr bool operator==(TimeRange, TimeRange) = default;
};

/// Immutable: all members are const and may be called from all threads at once, also on shared copies.
///
/// A text and everything read in it. Copies are O(1) and share; the last copy frees. Handles and views stay valid
/// while any copy lives. Never empty: a default-constructed Document is the reading of the empty text.
class Document {
 public:
  ONRECORD_EXPORT Document();
  ONRECORD_EXPORT explicit Document(std::shared_ptr<const DocumentData> data) noexcept;

  /// The whole text: valid UTF-8. Every span of the document points into it.
  ONRECORD_EXPORT std::string_view text() const noexcept ONRECORD_LIFETIME_BOUND;
  /// The span's bytes in text().
  [[nodiscard]] std::string_view text(Span span) const noexcept ONRECORD_LIFETIME_BOUND { return slice(text(), span); }

  ONRECORD_EXPORT std::string_view source_name() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT std::uint64_t source_bytes() const noexcept;
  ONRECORD_EXPORT std::string_view source_sha256() const noexcept ONRECORD_LIFETIME_BOUND;
  /// Where a span lies in the bytes that were read: before decoding, repair, and removal of marks and mark-up. Mark-up
  /// within the span is part of it. O(log n).
  ONRECORD_EXPORT Span origin(Span span) const noexcept;
  /// The way forth: the text that was read from these bytes; empty where none was (mark-up). O(log n).
  ONRECORD_EXPORT Span span_of(Span bytes) const noexcept;
  /// What the input was read as: "text", "html", "vtt" … and "utf-8", "windows-1252" …
  ONRECORD_EXPORT std::string_view source_format() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT std::string_view source_encoding() const noexcept ONRECORD_LIFETIME_BOUND;
  /// The innermost element of the mark-up that holds all of the span, as an XPath: "/html[1]/body[1]/p[3]"; empty where the
  /// format has no elements. O(log n + elements that the span touches).
  [[nodiscard]] ONRECORD_EXPORT std::string node_path(Span span) const;
  /// The way forth: the text of an element; empty where none has this path. O(elements).
  [[nodiscard]] ONRECORD_EXPORT Span span_of_node(std::string_view path) const;
  /// When the span was said, by captions or timed words; both kNoTime where the format has no times. O(log n + timings).
  [[nodiscard]] ONRECORD_EXPORT TimeRange time_range(Span span) const noexcept;
  /// The way forth: what was said in this time, whole captions or words. O(timings).
  [[nodiscard]] ONRECORD_EXPORT Span span_of(TimeRange range) const noexcept;
  /// Page and lines as a deposition is cited: "14:1–8", "14:22–15:3", "14:5"; empty where the span begins or ends in no
  /// numbered line of a numbered page. O(log lines).
  [[nodiscard]] ONRECORD_EXPORT std::string citation(Span span) const;
  /// The way back: whole lines, with their numbers; also with a hyphen. Empty for what is no citation of this document.
  [[nodiscard]] ONRECORD_EXPORT Span span_of_citation(std::string_view words) const;

  ONRECORD_EXPORT Metadata metadata() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Region> regions() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Reading> readings() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Interview> interviews() const noexcept ONRECORD_LIFETIME_BOUND;  ///< with the layer `turns`
  ONRECORD_EXPORT Layer<Speaker> speakers() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Turn> turns() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Note> notes() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Sentence> sentences() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Token> tokens() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Time> times() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Quantity> quantities() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Mention> mentions() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Entity> entities() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Quotation> quotations() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<SpeechEvent> speech_events() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Question> questions() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Claim> claims() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Annotation> annotations() const noexcept ONRECORD_LIFETIME_BOUND;
  ONRECORD_EXPORT Layer<Diagnostic> diagnostics() const noexcept ONRECORD_LIFETIME_BOUND;

  /// The turn at a byte; false where none. O(log turns).
  ONRECORD_EXPORT Turn turn_at(std::uint32_t position) const noexcept ONRECORD_LIFETIME_BOUND;

  /// The rows themselves: for the library's own writers. The type is not part of the API.
  [[nodiscard]] const DocumentData& data() const noexcept ONRECORD_LIFETIME_BOUND { return *data_; }

 private:
  std::shared_ptr<const DocumentData> data_;
};

}  // namespace v1
}  // namespace onrecord

#endif

/// \file
/// DocumentData: everything that a Document shares. Filled by the stages through Draft, then frozen.
#pragma once

#include "document/origin.hpp"
#include "document/rows.hpp"
#include "document/word_table.hpp"

namespace onrecord {
inline namespace v1 {

/// Immutable once sealed; then readable from all threads. See rows.hpp for the rows.
struct DocumentData {
  std::string text;  ///< valid UTF-8
  std::string source_name;
  std::string source_sha256;  ///< of the bytes read; lower-case hexadecimal
  std::uint64_t source_bytes = 0;
  std::string source_format = "text";  ///< the reader's name
  std::string source_encoding;
  OriginMap origin;  ///< text -> bytes

  std::vector<BlockRow> blocks;               // the reader
  std::vector<EmphasisRow> emphasis;          // the reader
  std::vector<VoiceRow> voices;               // the reader
  std::vector<TimingRow> timings;             // the reader
  std::vector<StatedRow> stated;              // the reader
  std::vector<NodeRow> nodes;                 // the reader
  std::vector<NodeRun> node_runs;             // the reader
  std::vector<NoteRow> notes;                 // find_notes
  std::vector<MarkRow> marks;                 // find_marks
  std::vector<LineNumberRow> line_numbers;    // find_marks
  std::vector<RegionRow> regions;             // find_regions
  MetadataRow metadata;                       // find_regions
  std::vector<ReadingRow> readings;           // find_turns
  std::vector<InterviewRow> interviews;       // find_turns
  std::vector<SpeakerRow> speakers;           // find_turns
  std::vector<TurnRow> turns;                 // find_turns
  std::vector<TurnId> note_turns;             // find_turns: column of notes
  std::vector<SentenceRow> sentences;         // find_sentences
  std::vector<TokenRow> tokens;               // find_sentences
  std::vector<std::uint32_t> token_words;     // find_sentences: column of tokens, numbers of words; dropped by seal
  WordTable words;                            // find_sentences; dropped by seal
  std::vector<SyntaxRow> syntax;              // analyse_syntax: column of tokens; empty without a model
  SyntaxLabels syntax_labels;                 // analyse_syntax
  std::vector<ModelNameRow> model_names;      // analyse_syntax; dropped by seal
  std::vector<TimeRow> times;                 // find_times
  std::vector<AlternativeRow> alternatives;   // find_times
  std::vector<QuantityRow> quantities;        // find_times
  ContextRow context;                         // find_context
  std::vector<MentionRow> mentions;           // find_mentions
  std::vector<EntityRow> entities;            // resolve_entities
  std::vector<EntityId> mention_entities;     // resolve_entities: column of mentions
  std::vector<EntityId> speaker_entities;     // resolve_entities: column of speakers
  std::vector<QuotationRow> quotations;       // find_quotations
  std::vector<SpeechEventRow> speech_events;  // find_quotations
  std::vector<QuestionRow> questions;         // find_questions
  std::vector<ClaimRow> claims;               // find_claims
  std::vector<IndexRange> statements;         // state_claims: column of claims, ranges of pieces
  std::vector<PieceRow> pieces;               // state_claims
  std::vector<float> check_worthiness;        // rank_claims: column of claims
  std::vector<AnnotationRow> annotations;     // users' stages
  std::vector<DiagnosticRow> diagnostics;     // everybody

  std::vector<Span> spans;             ///< pool for IndexRanges
  std::vector<std::uint32_t> ids;      ///< pool for IndexRanges
  std::vector<StringId> string_lists;  ///< pool for IndexRanges
  StringPool strings;

  [[nodiscard]] std::string_view slice(Span span) const noexcept { return onrecord::slice(text, span); }
  [[nodiscard]] std::string_view view(StringId id) const noexcept { return strings.view(id); }
};

}  // namespace v1
}  // namespace onrecord

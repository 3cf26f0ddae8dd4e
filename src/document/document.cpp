#include <onrecord/document.hpp>

#include "document/citations.hpp"
#include "document/document_data.hpp"
#include "document/places.hpp"

#include <algorithm>

// Accessors are out of line so that rows can change without breaking the ABI (measured elsewhere: 2.6 ns a call).

namespace onrecord {
inline namespace v1 {
namespace {

/// The handle's row, or a default one for "nothing": that makes every accessor total.
template <class Row>
const Row& row(const DocumentData* data, const std::vector<Row>& (*layer)(const DocumentData&), std::uint32_t id) {
  static const Row nothing{};
  if (!data) return nothing;
  const auto& rows = layer(*data);
  return id < rows.size() ? rows[id] : nothing;
}

#define ONRECORD_ROW(Type, rows) \
  row<Type>(                     \
      data_, [](const DocumentData& d) noexcept -> const std::vector<Type>& { return d.rows; }, id_)

std::string_view view(const DocumentData* data, StringId id) noexcept {
  return data ? data->view(id) : std::string_view{};
}

std::span<const Span> spans(const DocumentData* data, IndexRange range) noexcept {
  if (!data || range.end > data->spans.size()) return {};
  return {data->spans.data() + range.begin, range.size()};
}

template <class T, class Id>
T handle(const DocumentData* data, Id id) noexcept {
  return data && id != Id::none ? T(data, index_of(id)) : T{};
}

template <class T>
Layer<T> listed(const DocumentData* data, IndexRange range) noexcept {
  if (!data || range.end > data->ids.size()) return {};
  return {data, data->ids.data(), range.begin, range.size()};
}

template <class T>
Layer<T> run(const DocumentData* data, IndexRange range) noexcept {
  return data ? Layer<T>{data, nullptr, range.begin, range.size()} : Layer<T>{};
}

template <class Column>
typename Column::value_type cell(const Column& column, std::uint32_t id,
                                 typename Column::value_type absent) noexcept {
  return id < column.size() ? column[id] : absent;
}

std::string_view listed_string(const DocumentData* data, IndexRange range, std::size_t i) noexcept {
  if (!data || i >= range.size()) return {};
  return data->view(data->string_lists[range.begin + i]);
}

}  // namespace

// ---------------------------------------------------------------- Region

Span Region::span() const noexcept { return ONRECORD_ROW(RegionRow, regions).span; }
RegionKind Region::kind() const noexcept { return ONRECORD_ROW(RegionRow, regions).kind; }
double Region::score() const noexcept { return ONRECORD_ROW(RegionRow, regions).score; }

// ---------------------------------------------------------------- Speaker

std::string_view Speaker::name() const noexcept { return view(data_, ONRECORD_ROW(SpeakerRow, speakers).name); }
std::string_view Speaker::description() const noexcept {
  return view(data_, ONRECORD_ROW(SpeakerRow, speakers).description);
}
Role Speaker::role() const noexcept { return ONRECORD_ROW(SpeakerRow, speakers).role; }
Entity Speaker::entity() const noexcept {
  return data_ ? handle<Entity>(data_, cell(data_->speaker_entities, id_, EntityId::none)) : Entity{};
}
Span Speaker::evidence() const noexcept { return ONRECORD_ROW(SpeakerRow, speakers).evidence; }

// ---------------------------------------------------------------- Turn

Span Turn::span() const noexcept { return ONRECORD_ROW(TurnRow, turns).span; }
std::span<const Span> Turn::body() const noexcept { return spans(data_, ONRECORD_ROW(TurnRow, turns).body); }
Speaker Turn::speaker() const noexcept { return handle<Speaker>(data_, ONRECORD_ROW(TurnRow, turns).speaker); }
Role Turn::role() const noexcept { return ONRECORD_ROW(TurnRow, turns).role; }
TurnKind Turn::kind() const noexcept { return ONRECORD_ROW(TurnRow, turns).kind; }
Turn Turn::answers() const noexcept { return handle<Turn>(data_, ONRECORD_ROW(TurnRow, turns).answers); }
std::uint32_t Turn::start_ms() const noexcept { return ONRECORD_ROW(TurnRow, turns).start_ms; }
std::uint32_t Turn::end_ms() const noexcept { return ONRECORD_ROW(TurnRow, turns).end_ms; }
double Turn::score() const noexcept { return ONRECORD_ROW(TurnRow, turns).score; }

Layer<Sentence> Turn::sentences() const noexcept {
  if (!data_) return {};
  const auto& rows = data_->sentences;
  const auto whole = span();
  const auto first =
      std::partition_point(rows.begin(), rows.end(), [&](const auto& s) { return s.span.begin < whole.begin; });
  const auto last = std::partition_point(first, rows.end(), [&](const auto& s) { return s.span.begin < whole.end; });
  return {data_, nullptr, static_cast<std::uint32_t>(first - rows.begin()), static_cast<std::uint32_t>(last - first)};
}

// ---------------------------------------------------------------- Reading

Layout Reading::layout() const noexcept { return ONRECORD_ROW(ReadingRow, readings).layout; }
double Reading::score() const noexcept { return ONRECORD_ROW(ReadingRow, readings).score; }
std::uint32_t Reading::turns() const noexcept { return ONRECORD_ROW(ReadingRow, readings).turns; }
std::string_view Reading::reasons() const noexcept { return view(data_, ONRECORD_ROW(ReadingRow, readings).reasons); }

// ---------------------------------------------------------------- Interview

Span Interview::span() const noexcept { return ONRECORD_ROW(InterviewRow, interviews).span; }
Span Interview::title() const noexcept { return ONRECORD_ROW(InterviewRow, interviews).title; }
Layer<Turn> Interview::turns() const noexcept {
  return run<Turn>(data_, ONRECORD_ROW(InterviewRow, interviews).turns);
}

// ---------------------------------------------------------------- Note

Span Note::span() const noexcept { return ONRECORD_ROW(NoteRow, notes).span; }
NoteKind Note::kind() const noexcept { return ONRECORD_ROW(NoteRow, notes).kind; }
NoteAuthor Note::author() const noexcept { return ONRECORD_ROW(NoteRow, notes).author; }
Span Note::signature() const noexcept { return ONRECORD_ROW(NoteRow, notes).signature; }
Turn Note::turn() const noexcept {
  return data_ ? handle<Turn>(data_, cell(data_->note_turns, id_, TurnId::none)) : Turn{};
}

// ---------------------------------------------------------------- Sentence

Span Sentence::span() const noexcept { return ONRECORD_ROW(SentenceRow, sentences).span; }
std::string_view Sentence::text() const noexcept {
  return data_ ? data_->slice(ONRECORD_ROW(SentenceRow, sentences).span) : std::string_view{};
}
Turn Sentence::turn() const noexcept { return handle<Turn>(data_, ONRECORD_ROW(SentenceRow, sentences).turn); }
Layer<Token> Sentence::tokens() const noexcept {
  return run<Token>(data_, ONRECORD_ROW(SentenceRow, sentences).tokens);
}

// ---------------------------------------------------------------- Token

Span Token::span() const noexcept { return ONRECORD_ROW(TokenRow, tokens).span; }
std::string_view Token::text() const noexcept {
  return data_ ? data_->slice(ONRECORD_ROW(TokenRow, tokens).span) : std::string_view{};
}

Sentence Token::sentence() const noexcept {
  if (!data_) return {};
  const auto& rows = data_->sentences;
  const auto after =
      std::partition_point(rows.begin(), rows.end(), [&](const auto& s) { return s.tokens.begin <= id_; });
  if (after == rows.begin()) return {};
  return Sentence(data_, static_cast<std::uint32_t>(after - rows.begin() - 1));
}

// ---------------------------------------------------------------- Time

Span Time::span() const noexcept { return ONRECORD_ROW(TimeRow, times).span; }
TimeType Time::type() const noexcept { return ONRECORD_ROW(TimeRow, times).type; }
std::string_view Time::value() const noexcept { return view(data_, ONRECORD_ROW(TimeRow, times).value); }
TimeMod Time::mod() const noexcept { return ONRECORD_ROW(TimeRow, times).mod; }
TimeAnchor Time::anchor() const noexcept { return ONRECORD_ROW(TimeRow, times).anchor; }
std::size_t Time::alternatives() const noexcept { return ONRECORD_ROW(TimeRow, times).alternatives.size(); }

std::string_view Time::alternative(std::size_t i) const noexcept {
  const auto range = ONRECORD_ROW(TimeRow, times).alternatives;
  return data_ && i < range.size() ? data_->view(data_->alternatives[range.begin + i].value) : std::string_view{};
}

double Time::alternative_score(std::size_t i) const noexcept {
  const auto range = ONRECORD_ROW(TimeRow, times).alternatives;
  return data_ && i < range.size() ? data_->alternatives[range.begin + i].score : 0;
}

// ---------------------------------------------------------------- Quantity

Span Quantity::span() const noexcept { return ONRECORD_ROW(QuantityRow, quantities).span; }
double Quantity::value() const noexcept { return ONRECORD_ROW(QuantityRow, quantities).value; }
std::string_view Quantity::unit() const noexcept { return view(data_, ONRECORD_ROW(QuantityRow, quantities).unit); }

// ---------------------------------------------------------------- Mention

Span Mention::span() const noexcept { return ONRECORD_ROW(MentionRow, mentions).span; }
std::string_view Mention::text() const noexcept {
  return data_ ? data_->slice(ONRECORD_ROW(MentionRow, mentions).span) : std::string_view{};
}
EntityType Mention::type() const noexcept { return ONRECORD_ROW(MentionRow, mentions).type; }
MentionForm Mention::form() const noexcept { return ONRECORD_ROW(MentionRow, mentions).form; }
Entity Mention::entity() const noexcept {
  return data_ ? handle<Entity>(data_, cell(data_->mention_entities, id_, EntityId::none)) : Entity{};
}
double Mention::score() const noexcept { return ONRECORD_ROW(MentionRow, mentions).score; }

// ---------------------------------------------------------------- Entity

EntityType Entity::type() const noexcept { return ONRECORD_ROW(EntityRow, entities).type; }
std::string_view Entity::name() const noexcept { return view(data_, ONRECORD_ROW(EntityRow, entities).name); }
std::size_t Entity::aliases() const noexcept { return ONRECORD_ROW(EntityRow, entities).aliases.size(); }
std::string_view Entity::alias(std::size_t i) const noexcept {
  return listed_string(data_, ONRECORD_ROW(EntityRow, entities).aliases, i);
}
std::string_view Entity::description() const noexcept {
  return view(data_, ONRECORD_ROW(EntityRow, entities).description);
}
Layer<Mention> Entity::mentions() const noexcept {
  return listed<Mention>(data_, ONRECORD_ROW(EntityRow, entities).mentions);
}

// ---------------------------------------------------------------- SpeechEvent

Span SpeechEvent::what() const noexcept { return ONRECORD_ROW(SpeechEventRow, speech_events).what; }
std::string_view SpeechEvent::place() const noexcept {
  return view(data_, ONRECORD_ROW(SpeechEventRow, speech_events).place);
}
std::string_view SpeechEvent::time() const noexcept {
  return view(data_, ONRECORD_ROW(SpeechEventRow, speech_events).time);
}

// ---------------------------------------------------------------- Quotation

QuotationKind Quotation::kind() const noexcept { return ONRECORD_ROW(QuotationRow, quotations).kind; }
Span Quotation::span() const noexcept { return ONRECORD_ROW(QuotationRow, quotations).span; }
std::span<const Span> Quotation::contents() const noexcept {
  return spans(data_, ONRECORD_ROW(QuotationRow, quotations).contents);
}
Span Quotation::cue() const noexcept { return ONRECORD_ROW(QuotationRow, quotations).cue; }
Span Quotation::source() const noexcept { return ONRECORD_ROW(QuotationRow, quotations).source; }
Entity Quotation::entity() const noexcept {
  return handle<Entity>(data_, ONRECORD_ROW(QuotationRow, quotations).entity);
}
Speaker Quotation::speaker() const noexcept {
  return handle<Speaker>(data_, ONRECORD_ROW(QuotationRow, quotations).speaker);
}
Turn Quotation::turn() const noexcept { return handle<Turn>(data_, ONRECORD_ROW(QuotationRow, quotations).turn); }
SpeechEvent Quotation::event() const noexcept {
  return handle<SpeechEvent>(data_, ONRECORD_ROW(QuotationRow, quotations).event);
}
Quotation Quotation::inside() const noexcept {
  return handle<Quotation>(data_, ONRECORD_ROW(QuotationRow, quotations).inside);
}

// ---------------------------------------------------------------- Question

Span Question::span() const noexcept { return ONRECORD_ROW(QuestionRow, questions).span; }
Turn Question::turn() const noexcept { return handle<Turn>(data_, ONRECORD_ROW(QuestionRow, questions).turn); }
QuestionKind Question::kind() const noexcept { return ONRECORD_ROW(QuestionRow, questions).kind; }
Layer<Turn> Question::answered_by() const noexcept {
  return listed<Turn>(data_, ONRECORD_ROW(QuestionRow, questions).answered_by);
}
Coverage Question::coverage() const noexcept { return ONRECORD_ROW(QuestionRow, questions).coverage; }

// ---------------------------------------------------------------- Claim

std::span<const Span> Claim::evidence() const noexcept {
  return spans(data_, ONRECORD_ROW(ClaimRow, claims).evidence);
}
std::span<const Span> Claim::arguments() const noexcept {
  return spans(data_, ONRECORD_ROW(ClaimRow, claims).arguments);
}
Turn Claim::turn() const noexcept { return handle<Turn>(data_, ONRECORD_ROW(ClaimRow, claims).turn); }
Sentence Claim::sentence() const noexcept { return handle<Sentence>(data_, ONRECORD_ROW(ClaimRow, claims).sentence); }
Speaker Claim::speaker() const noexcept { return handle<Speaker>(data_, ONRECORD_ROW(ClaimRow, claims).speaker); }
Speaker Claim::holder_speaker() const noexcept {
  return handle<Speaker>(data_, ONRECORD_ROW(ClaimRow, claims).holder_speaker);
}
Entity Claim::holder_entity() const noexcept {
  return handle<Entity>(data_, ONRECORD_ROW(ClaimRow, claims).holder_entity);
}
Span Claim::holder_span() const noexcept { return ONRECORD_ROW(ClaimRow, claims).holder_span; }
Quotation Claim::quotation() const noexcept {
  return handle<Quotation>(data_, ONRECORD_ROW(ClaimRow, claims).quotation);
}
Span Claim::predicate() const noexcept { return ONRECORD_ROW(ClaimRow, claims).predicate; }
Span Claim::subject() const noexcept { return ONRECORD_ROW(ClaimRow, claims).subject; }
Span Claim::object() const noexcept { return ONRECORD_ROW(ClaimRow, claims).object; }
Layer<Entity> Claim::about() const noexcept { return listed<Entity>(data_, ONRECORD_ROW(ClaimRow, claims).about); }
ClaimStatus Claim::status() const noexcept { return ONRECORD_ROW(ClaimRow, claims).status; }
Polarity Claim::polarity() const noexcept { return ONRECORD_ROW(ClaimRow, claims).polarity; }
Modality Claim::modality() const noexcept { return ONRECORD_ROW(ClaimRow, claims).modality; }
ClaimKind Claim::kind() const noexcept { return ONRECORD_ROW(ClaimRow, claims).kind; }
std::string_view Claim::time() const noexcept { return view(data_, ONRECORD_ROW(ClaimRow, claims).time); }
double Claim::check_worthiness() const noexcept { return data_ ? cell(data_->check_worthiness, id_, 0) : 0; }
double Claim::confidence() const noexcept { return ONRECORD_ROW(ClaimRow, claims).confidence; }
Question Claim::question() const noexcept { return handle<Question>(data_, ONRECORD_ROW(ClaimRow, claims).question); }
std::size_t Claim::reasons() const noexcept { return ONRECORD_ROW(ClaimRow, claims).reasons.size(); }
std::string_view Claim::reason(std::size_t i) const noexcept {
  return listed_string(data_, ONRECORD_ROW(ClaimRow, claims).reasons, i);
}

std::string Claim::statement() const {
  std::string out;
  if (!data_ || id_ >= data_->statements.size()) return out;
  const auto range = data_->statements[id_];
  for (auto i = range.begin; i < range.end; ++i) {
    const auto& piece = data_->pieces[i];
    out += piece.words == kNoString ? data_->slice(piece.span) : data_->view(piece.words);
  }
  return out;
}

std::size_t Claim::insertions() const noexcept {
  if (!data_ || id_ >= data_->statements.size()) return 0;
  const auto range = data_->statements[id_];
  const auto first = data_->pieces.begin();
  return static_cast<std::size_t>(
      std::count_if(first + range.begin, first + range.end, [](const PieceRow& p) { return p.words != kNoString; }));
}

Insertion Claim::insertion(std::size_t i) const noexcept {
  if (!data_ || id_ >= data_->statements.size()) return {};
  const auto range = data_->statements[id_];
  std::uint32_t at = 0;
  for (auto p = range.begin; p < range.end; ++p) {
    const auto& piece = data_->pieces[p];
    const bool put_in = piece.words != kNoString;
    const auto size = static_cast<std::uint32_t>(put_in ? data_->view(piece.words).size() : piece.span.size());
    if (put_in && i-- == 0) return {at, at + size, piece.span};
    at += size;
  }
  return {};
}

// ---------------------------------------------------------------- Annotation

Span Annotation::span() const noexcept { return ONRECORD_ROW(AnnotationRow, annotations).span; }
std::string_view Annotation::stage() const noexcept {
  return view(data_, ONRECORD_ROW(AnnotationRow, annotations).stage);
}
std::string_view Annotation::label() const noexcept {
  return view(data_, ONRECORD_ROW(AnnotationRow, annotations).label);
}
std::string_view Annotation::value() const noexcept {
  return view(data_, ONRECORD_ROW(AnnotationRow, annotations).value);
}

// ---------------------------------------------------------------- Diagnostic

Span Diagnostic::span() const noexcept { return ONRECORD_ROW(DiagnosticRow, diagnostics).span; }
std::string_view Diagnostic::code() const noexcept {
  return view(data_, ONRECORD_ROW(DiagnosticRow, diagnostics).code);
}
Severity Diagnostic::severity() const noexcept { return ONRECORD_ROW(DiagnosticRow, diagnostics).severity; }
std::string_view Diagnostic::message() const noexcept {
  return view(data_, ONRECORD_ROW(DiagnosticRow, diagnostics).message);
}

// ---------------------------------------------------------------- Metadata

std::string_view Metadata::title() const noexcept {
  return data_ ? view(data_, data_->metadata.title) : std::string_view{};
}
std::string_view Metadata::deck() const noexcept {
  return data_ ? view(data_, data_->metadata.deck) : std::string_view{};
}
std::string_view Metadata::lead() const noexcept {
  return data_ ? view(data_, data_->metadata.lead) : std::string_view{};
}
std::string_view Metadata::site() const noexcept {
  return data_ ? view(data_, data_->metadata.site) : std::string_view{};
}
std::string_view Metadata::outlet() const noexcept {
  return data_ ? view(data_, data_->metadata.outlet) : std::string_view{};
}
std::string_view Metadata::author() const noexcept {
  return data_ ? view(data_, data_->metadata.author) : std::string_view{};
}
std::string_view Metadata::page_date() const noexcept {
  return data_ ? view(data_, data_->metadata.page_date) : std::string_view{};
}
std::string_view Metadata::published() const noexcept {
  return data_ ? view(data_, data_->metadata.published) : std::string_view{};
}
std::string_view Metadata::language() const noexcept {
  return data_ ? view(data_, data_->metadata.language) : std::string_view{};
}
std::string_view Metadata::published_after() const noexcept {
  return data_ ? view(data_, data_->context.published_after) : std::string_view{};
}
std::string_view Metadata::published_before() const noexcept {
  return data_ ? view(data_, data_->context.published_before) : std::string_view{};
}
std::string_view Metadata::genre() const noexcept {
  return data_ ? view(data_, data_->context.genre) : std::string_view{};
}
Layout Metadata::layout() const noexcept { return data_ ? data_->context.layout : Layout::none; }

// ---------------------------------------------------------------- Document

Document::Document() : data_(std::make_shared<const DocumentData>()) {}
Document::Document(std::shared_ptr<const DocumentData> data) noexcept : data_(std::move(data)) {}

std::string_view Document::text() const noexcept { return data_->text; }
std::string_view Document::source_name() const noexcept { return data_->source_name; }
std::uint64_t Document::source_bytes() const noexcept { return data_->source_bytes; }
std::string_view Document::source_sha256() const noexcept { return data_->source_sha256; }
Span Document::origin(Span span) const noexcept { return data_->origin.to_origin(span); }
std::string Document::node_path(Span span) const { return onrecord::node_path(*data_, span); }
Span Document::span_of_node(std::string_view path) const { return onrecord::span_of_node(*data_, path); }
TimeRange Document::time_range(Span span) const noexcept { return onrecord::time_range(*data_, span); }
Span Document::span_of(TimeRange range) const noexcept { return onrecord::span_of(*data_, range); }
std::string_view Document::source_format() const noexcept { return data_->source_format; }
std::string_view Document::source_encoding() const noexcept { return data_->source_encoding; }
std::string Document::citation(Span span) const { return onrecord::citation(*data_, span); }
Span Document::span_of_citation(std::string_view words) const { return onrecord::span_of_citation(*data_, words); }
Span Document::span_of(Span bytes) const noexcept { return data_->origin.to_text(bytes); }
Metadata Document::metadata() const noexcept { return Metadata(data_.get(), 0); }

Layer<Region> Document::regions() const noexcept {
  return run<Region>(data_.get(), {0, static_cast<std::uint32_t>(data_->regions.size())});
}
Layer<Interview> Document::interviews() const noexcept {
  return run<Interview>(data_.get(), {0, static_cast<std::uint32_t>(data_->interviews.size())});
}
Layer<Reading> Document::readings() const noexcept {
  return run<Reading>(data_.get(), {0, static_cast<std::uint32_t>(data_->readings.size())});
}
Layer<Speaker> Document::speakers() const noexcept {
  return run<Speaker>(data_.get(), {0, static_cast<std::uint32_t>(data_->speakers.size())});
}
Layer<Turn> Document::turns() const noexcept {
  return run<Turn>(data_.get(), {0, static_cast<std::uint32_t>(data_->turns.size())});
}
Layer<Note> Document::notes() const noexcept {
  return run<Note>(data_.get(), {0, static_cast<std::uint32_t>(data_->notes.size())});
}
Layer<Sentence> Document::sentences() const noexcept {
  return run<Sentence>(data_.get(), {0, static_cast<std::uint32_t>(data_->sentences.size())});
}
Layer<Token> Document::tokens() const noexcept {
  return run<Token>(data_.get(), {0, static_cast<std::uint32_t>(data_->tokens.size())});
}
Layer<Time> Document::times() const noexcept {
  return run<Time>(data_.get(), {0, static_cast<std::uint32_t>(data_->times.size())});
}
Layer<Quantity> Document::quantities() const noexcept {
  return run<Quantity>(data_.get(), {0, static_cast<std::uint32_t>(data_->quantities.size())});
}
Layer<Mention> Document::mentions() const noexcept {
  return run<Mention>(data_.get(), {0, static_cast<std::uint32_t>(data_->mentions.size())});
}
Layer<Entity> Document::entities() const noexcept {
  return run<Entity>(data_.get(), {0, static_cast<std::uint32_t>(data_->entities.size())});
}
Layer<Quotation> Document::quotations() const noexcept {
  return run<Quotation>(data_.get(), {0, static_cast<std::uint32_t>(data_->quotations.size())});
}
Layer<SpeechEvent> Document::speech_events() const noexcept {
  return run<SpeechEvent>(data_.get(), {0, static_cast<std::uint32_t>(data_->speech_events.size())});
}
Layer<Question> Document::questions() const noexcept {
  return run<Question>(data_.get(), {0, static_cast<std::uint32_t>(data_->questions.size())});
}
Layer<Claim> Document::claims() const noexcept {
  return run<Claim>(data_.get(), {0, static_cast<std::uint32_t>(data_->claims.size())});
}
Layer<Annotation> Document::annotations() const noexcept {
  return run<Annotation>(data_.get(), {0, static_cast<std::uint32_t>(data_->annotations.size())});
}
Layer<Diagnostic> Document::diagnostics() const noexcept {
  return run<Diagnostic>(data_.get(), {0, static_cast<std::uint32_t>(data_->diagnostics.size())});
}

Turn Document::turn_at(std::uint32_t position) const noexcept {
  const auto& rows = data_->turns;
  const auto after =
      std::partition_point(rows.begin(), rows.end(), [&](const auto& t) { return t.span.begin <= position; });
  if (after == rows.begin() || !std::prev(after)->span.contains(position)) return {};
  return Turn(data_.get(), static_cast<std::uint32_t>(after - rows.begin() - 1));
}

}  // namespace v1
}  // namespace onrecord

#include <onrecord/io.hpp>

#include "document/document_data.hpp"
#include "writers/json_origin.hpp"
#include "writers/json_output.hpp"
#include "writers/json_tokens.hpp"

#include <algorithm>
#include <array>
#include <sstream>

// The JSON of schema "onrecord/1": one function a layer, in the order of the output.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, 4> kOffsets = {"utf8", "utf16", "codepoint", "origin"};

/// Writes one document. Each member function writes one key of the top object.
struct Writer {
  const DocumentData& data;
  const JsonOptions& options;
  JsonOutput out;

  std::string_view view(StringId id) const { return data.view(id); }

  /// "name": [ {row(i)}, … ]
  template <class Rows, class Row>
  void layer(std::string_view name, const Rows& rows, Row row) {
    out.key(name);
    out.open('[');
    for (std::size_t i = 0; i < rows.size(); ++i) {
      out.row();
      out.open('{');
      row(rows[i], i);
      out.close('}');
    }
    out.close(']');
  }
  void id(std::size_t i) { field("id", i); }
  void field(std::string_view key, std::size_t value) { out.key(key), out.number(value); }
  void word(std::string_view key, std::string_view value) { out.key(key), out.string(value); }
  void optional(std::string_view key, std::string_view value) { out.key(key), out.string_or_null(value); }
  void optional(std::string_view key, StringId value) { optional(key, view(value)); }
  void optional(std::string_view key, Span value) { out.key(key), out.span_or_null(value); }
  template <class Id>
  void link(std::string_view key, Id value) {
    out.key(key), out.id_or_null(value);
  }
  void score(std::string_view key, double value) { out.key(key), out.decimal(value); }
  /// [start, end] in seconds.
  void turn_times(const TurnRow& row) {
    out.key("times");
    out.open('[');
    out.decimal(row.start_ms / 1000.0);
    row.end_ms == kNone ? out.null() : out.decimal(row.end_ms / 1000.0);
    out.close(']');
  }

  void spans(std::string_view key, IndexRange range) {
    out.key(key);
    out.open('[');
    for (auto i = range.begin; i < range.end; ++i) out.span(data.spans[i]);
    out.close(']');
  }
  void ids(std::string_view key, IndexRange range) {
    out.key(key);
    out.open('[');
    for (auto i = range.begin; i < range.end; ++i) out.number(data.ids[i]);
    out.close(']');
  }
  void strings(std::string_view key, IndexRange range) {
    out.key(key);
    out.open('[');
    for (auto i = range.begin; i < range.end; ++i) out.string(view(data.string_lists[i]));
    out.close(']');
  }
  /// "unknown" and "none" of a vocabulary are null.
  void label(std::string_view key, std::string_view word, bool absent) { optional(key, absent ? "" : word); }

  void head();
  void metadata();
  void candidates();
  void regions();
  void readings();
  void interviews();
  void speakers();
  void turns();
  void sentences();
  void tokens();
  void entities();
  void mentions();
  void times();
  void quantities();
  void quotations();
  void speech_events();
  void notes();
  void questions();
  void claims();
  void claim(const ClaimRow& row, std::size_t i);
  void statement(std::size_t i);
  void annotations();
  void diagnostics();
  void document();
};

void Writer::head() {
  word("schema", "onrecord/1");
  word("offsets", to_string(options.offsets));
  out.key("source");
  out.open('{');
  word("name", data.source_name);
  field("bytes", data.source_bytes);
  word("sha256", data.source_sha256);
  out.close('}');
  write_origin(out, data);
  word("text", data.text);
}

void Writer::metadata() {
  const auto& m = data.metadata;
  const auto& c = data.context;
  out.key("metadata");
  out.open('{');
  const std::pair<std::string_view, StringId> fields[] = {{"title", m.title},
                                                          {"deck", m.deck},
                                                          {"lead", m.lead},
                                                          {"site", m.site},
                                                          {"outlet", m.outlet},
                                                          {"author", m.author},
                                                          {"page_date", m.page_date},
                                                          {"published", m.published},
                                                          {"published_after", c.published_after},
                                                          {"published_before", c.published_before},
                                                          {"language", m.language},
                                                          {"genre", c.genre}};
  for (const auto& [key, value] : fields) optional(key, value);
  word("layout", to_string(c.layout));
  candidates();
  out.close('}');
}

/// What a page's mark-up states, in its order: programs may weigh it anew.
void Writer::candidates() {
  constexpr std::string_view kKeys[] = {"title",     "deck",     "site",     "author",
                                        "published", "modified", "language", "page_date"};
  if (data.stated.empty()) return;
  out.key("candidates");
  out.open('[');
  for (const auto& row : data.stated) {
    out.open('{');
    word("key", kKeys[static_cast<std::size_t>(row.what)]);
    word("value", view(row.value));
    word("source", view(row.who));
    score("score", row.score);
    out.close('}');
  }
  out.close(']');
}

void Writer::regions() {
  layer("regions", data.regions, [&](const RegionRow& row, std::size_t i) {
    id(i);
    out.begin_end(row.span);
    word("kind", to_string(row.kind));
    score("score", row.score);
  });
}

void Writer::readings() {
  layer("readings", data.readings, [&](const ReadingRow& row, std::size_t i) {
    id(i);
    word("layout", to_string(row.layout));
    score("score", row.score);
    field("turns", row.turns);
    optional("reasons", row.reasons);
  });
}

/// Only where a page holds several: else it is all of the turns.
void Writer::interviews() {
  if (data.interviews.size() < 2) return;
  layer("interviews", data.interviews, [&](const InterviewRow& row, std::size_t i) {
    id(i);
    out.begin_end(row.span);
    optional("title", row.title);
    out.key("turns");
    out.open('[');
    out.number(row.turns.begin);
    out.number(row.turns.end);
    out.close(']');
  });
}

void Writer::speakers() {
  layer("speakers", data.speakers, [&](const SpeakerRow& row, std::size_t i) {
    id(i);
    optional("name", row.name);
    label("role", to_string(row.role), row.role == Role::unknown);
    link("entity", i < data.speaker_entities.size() ? data.speaker_entities[i] : EntityId::none);
    optional("description", row.description);
    optional("span", row.evidence);
  });
}

void Writer::turns() {
  layer("turns", data.turns, [&](const TurnRow& row, std::size_t i) {
    id(i);
    out.begin_end(row.span);
    spans("body", row.body);
    link("speaker", row.speaker);
    label("role", to_string(row.role), row.role == Role::unknown);
    word("kind", to_string(row.kind));
    link("answers", row.answers);
    if (row.start_ms != kNone) score("start", row.start_ms / 1000.0);
    if (row.start_ms != kNone) turn_times(row);
    score("score", row.score);
  });
}

void Writer::sentences() {
  layer("sentences", data.sentences, [&](const SentenceRow& row, std::size_t i) {
    id(i);
    out.begin_end(row.span);
    link("turn", row.turn);
  });
}

void Writer::tokens() {
  out.key("tokens");
  out.open('[');
  if (options.tokens) write_tokens(out, data);
  out.close(']');
}

void Writer::entities() {
  layer("entities", data.entities, [&](const EntityRow& row, std::size_t i) {
    id(i);
    word("type", to_string(row.type));
    optional("name", row.name);
    strings("aliases", row.aliases);
    optional("description", row.description);
    ids("mentions", row.mentions);
  });
}

void Writer::mentions() {
  layer("mentions", data.mentions, [&](const MentionRow& row, std::size_t i) {
    id(i);
    out.begin_end(row.span);
    word("type", to_string(row.type));
    word("form", to_string(row.form));
    link("entity", i < data.mention_entities.size() ? data.mention_entities[i] : EntityId::none);
    score("score", row.score);
  });
}

void Writer::times() {
  layer("times", data.times, [&](const TimeRow& row, std::size_t i) {
    id(i);
    out.begin_end(row.span);
    word("type", to_string(row.type));
    optional("value", row.value);
    label("mod", to_string(row.mod), row.mod == TimeMod::none);
    word("anchor", to_string(row.anchor));
    out.key("alternatives");
    out.open('[');
    for (auto a = row.alternatives.begin; a < row.alternatives.end; ++a) {
      out.open('{');
      optional("value", data.alternatives[a].value);
      score("score", data.alternatives[a].score);
      out.close('}');
    }
    out.close(']');
  });
}

void Writer::quantities() {
  layer("quantities", data.quantities, [&](const QuantityRow& row, std::size_t) {
    out.begin_end(row.span);
    score("value", row.value);
    optional("unit", row.unit);
  });
}

void Writer::quotations() {
  layer("quotations", data.quotations, [&](const QuotationRow& row, std::size_t i) {
    id(i);
    word("kind", to_string(row.kind));
    out.begin_end(row.span);
    spans("contents", row.contents);
    optional("cue", row.cue);
    optional("source", row.source);
    link("entity", row.entity);
    link("speaker", row.speaker);
    link("turn", row.turn);
    link("event", row.event);
    link("inside", row.inside);
  });
}

void Writer::speech_events() {
  layer("speech_events", data.speech_events, [&](const SpeechEventRow& row, std::size_t i) {
    id(i);
    optional("what", row.what);
    optional("place", row.place);
    optional("time", row.time);
  });
}

void Writer::notes() {
  layer("notes", data.notes, [&](const NoteRow& row, std::size_t i) {
    out.begin_end(row.span);
    word("kind", to_string(row.kind));
    label("author", to_string(row.author), row.author == NoteAuthor::unknown);
    optional("signature", row.signature);
    link("turn", i < data.note_turns.size() ? data.note_turns[i] : TurnId::none);
  });
}

void Writer::questions() {
  layer("questions", data.questions, [&](const QuestionRow& row, std::size_t i) {
    id(i);
    out.begin_end(row.span);
    link("turn", row.turn);
    word("kind", to_string(row.kind));
    ids("answered_by", row.answered_by);
    word("coverage", to_string(row.coverage));
  });
}

void Writer::claims() {
  layer("claims", data.claims, [&](const ClaimRow& row, std::size_t i) { claim(row, i); });
}

void Writer::claim(const ClaimRow& row, std::size_t i) {
  id(i);
  spans("evidence", row.evidence);
  link("turn", row.turn);
  link("sentence", row.sentence);
  link("speaker", row.speaker);
  out.key("holder");
  out.open('{');
  link("speaker", row.holder_speaker);
  link("entity", row.holder_entity);
  optional("span", row.holder_span);
  out.close('}');
  link("quotation", row.quotation);
  statement(i);
  out.key("proposition");
  out.open('{');
  optional("predicate", row.predicate);
  optional("subject", row.subject);
  optional("object", row.object);
  spans("arguments", row.arguments);
  out.close('}');
  ids("about", row.about);
  word("status", to_string(row.status));
  word("polarity", to_string(row.polarity));
  word("modality", to_string(row.modality));
  word("kind", to_string(row.kind));
  optional("time", row.time);
  score("check_worthiness", i < data.check_worthiness.size() ? data.check_worthiness[i] : 0);
  score("confidence", row.confidence);
  link("question", row.question);
  strings("why", row.reasons);
}

/// The sentence, and which of its words are put in. Positions of "inserted" count in the unit of the output, too,
/// but in the statement, not in the text.
void Writer::statement(std::size_t i) {
  const auto range = i < data.statements.size() ? data.statements[i] : IndexRange{};
  std::string words;
  std::vector<std::pair<Span, Span>> inserted;
  for (auto p = range.begin; p < range.end; ++p) {
    const auto& piece = data.pieces[p];
    const auto begin = static_cast<std::uint32_t>(words.size());
    words += piece.words == kNoString ? data.slice(piece.span) : view(piece.words);
    if (piece.words != kNoString) inserted.push_back({{begin, static_cast<std::uint32_t>(words.size())}, piece.span});
  }
  optional("statement", words);
  const OffsetMap at(words, options.offsets);
  out.key("inserted");
  out.open('[');
  for (const auto& [place, licence] : inserted) {
    out.open('{');
    field("begin", at(place.begin));
    field("end", at(place.end));
    optional("licence", licence);
    out.close('}');
  }
  out.close(']');
}

void Writer::annotations() {
  layer("annotations", data.annotations, [&](const AnnotationRow& row, std::size_t i) {
    id(i);
    out.begin_end(row.span);
    optional("stage", row.stage);
    optional("label", row.label);
    optional("value", row.value);
  });
}

void Writer::diagnostics() {
  layer("diagnostics", data.diagnostics, [&](const DiagnosticRow& row, std::size_t) {
    optional("code", row.code);
    word("severity", to_string(row.severity));
    out.begin_end(row.span);
    optional("message", row.message);
  });
}

void Writer::document() {
  out.open('{');
  head();
  metadata();
  regions();
  readings();
  interviews();
  speakers();
  turns();
  sentences();
  tokens();
  entities();
  mentions();
  times();
  quantities();
  quotations();
  speech_events();
  notes();
  questions();
  claims();
  if (!data.annotations.empty()) annotations();
  diagnostics();
  out.close('}');
  out.finish();
}

}  // namespace

std::string_view to_string(Offsets offsets) noexcept {
  const auto at = static_cast<std::size_t>(offsets);
  return at < kOffsets.size() ? kOffsets[at] : std::string_view{};
}

bool parse_label(std::string_view word, Offsets& offsets) noexcept {
  const auto found = std::find(kOffsets.begin(), kOffsets.end(), word);
  if (found == kOffsets.end()) return false;
  offsets = static_cast<Offsets>(found - kOffsets.begin());
  return true;
}

void write_json(std::ostream& out, const Document& document, const JsonOptions& options) {
  Writer{document.data(), options, {out, document.text(), document.data().origin, options}}.document();
}

std::string to_json(const Document& document, const JsonOptions& options) {
  std::ostringstream out;
  out.exceptions(std::ios::badbit);  // else a stream swallows std::bad_alloc, and the JSON is cut without a word
  write_json(out, document, options);
  return std::move(out).str();
}

}  // namespace v1
}  // namespace onrecord

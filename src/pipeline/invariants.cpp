#include "pipeline/stages.hpp"

#include "document/document_data.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

/// Checks spans and ids against one document; keeps the first fault.
struct Checker {
  const DocumentData& data;
  std::string fault;

  bool boundary(std::uint32_t at) const {
    return at == data.text.size() ||
           (at < data.text.size() && (static_cast<unsigned char>(data.text[at]) & 0xC0U) != 0x80U);
  }
  void span(Span s, std::string_view layer, std::size_t row) {
    if (s.begin > s.end || !boundary(s.begin) || !boundary(s.end))
      fail(layer, row, "span outside the text or inside a character");
  }
  void range(IndexRange r, std::size_t pool, std::string_view layer, std::size_t row) {
    if (r.begin > r.end || r.end > pool) fail(layer, row, "list outside its pool");
  }
  template <class Id>
  void id(Id value, std::size_t rows, std::string_view layer, std::size_t row) {
    if (value != Id::none && index_of(value) >= rows) fail(layer, row, "id out of range");
  }
  void fail(std::string_view layer, std::size_t row, std::string_view what) {
    if (fault.empty()) fault = std::string(layer) + "[" + std::to_string(row) + "]: " + std::string(what);
  }

  /// Spans valid and ascending by begin.
  template <class Row>
  void sorted(const std::vector<Row>& rows, std::string_view layer) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      span(rows[i].span, layer, i);
      if (i && rows[i].span.begin < rows[i - 1].span.begin) fail(layer, i, "not sorted by begin");
    }
  }

  void regions() {
    if (data.regions.empty()) return;
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < data.regions.size(); ++i) {
      if (data.regions[i].span.begin != at || data.regions[i].span.empty())
        fail("regions", i, "gap, overlap or empty");
      at = data.regions[i].span.end;
    }
    if (at != data.text.size()) fail("regions", data.regions.size(), "text after the last one");
  }

  void turns() {
    for (std::size_t i = 0; i < data.turns.size(); ++i) {
      const auto& turn = data.turns[i];
      range(turn.body, data.spans.size(), "turns", i);
      id(turn.speaker, data.speakers.size(), "turns", i);
      id(turn.answers, data.turns.size(), "turns", i);
      if (turn.body.end > data.spans.size()) continue;
      for (auto b = turn.body.begin; b < turn.body.end; ++b)
        if (!turn.span.contains(data.spans[b])) fail("turns", i, "body outside the turn");
      if (i && turn.span.begin < data.turns[i - 1].span.end) fail("turns", i, "overlaps the turn before");
    }
  }

  void sentences() {
    std::uint32_t token = 0;
    for (std::size_t i = 0; i < data.sentences.size(); ++i) {
      const auto& sentence = data.sentences[i];
      id(sentence.turn, data.turns.size(), "sentences", i);
      range(sentence.tokens, data.tokens.size(), "sentences", i);
      if (sentence.tokens.begin != token) fail("sentences", i, "tokens do not follow those before");
      token = sentence.tokens.end;
      if (sentence.turn != TurnId::none && !data.turns[index_of(sentence.turn)].span.contains(sentence.span))
        fail("sentences", i, "outside its turn");
      for (auto t = sentence.tokens.begin; t < sentence.tokens.end && t < data.tokens.size(); ++t)
        if (!sentence.span.contains(data.tokens[t].span)) fail("tokens", t, "outside its sentence");
    }
    if (token != data.tokens.size()) fail("tokens", token, "in no sentence");
  }

  /// Every token has a row or none has; heads lie in the token's sentence, and nobody heads itself.
  void syntax() {
    if (data.syntax.empty()) return;
    if (data.syntax.size() != data.tokens.size()) return fail("syntax", data.syntax.size(), "not a row a token");
    for (const auto& sentence : data.sentences)
      for (auto t = sentence.tokens.begin; t < sentence.tokens.end && t < data.syntax.size(); ++t) {
        const auto& row = data.syntax[t];
        const bool inside = row.head >= sentence.tokens.begin && row.head < sentence.tokens.end && row.head != t;
        if (row.head != kNone && !inside) fail("syntax", t, "head outside the sentence");
        const auto& labels = data.syntax_labels;
        if (row.upos >= labels.upos.size() || row.xpos >= labels.xpos.size() || row.deprel >= labels.deprel.size() ||
            row.feats >= labels.feats.size())
          fail("syntax", t, "label out of range");
      }
  }

  void entities() {
    if (data.mention_entities.size() > data.mentions.size()) fail("mention_entities", 0, "more rows than mentions");
    for (std::size_t i = 0; i < data.entities.size(); ++i) {
      range(data.entities[i].aliases, data.string_lists.size(), "entities", i);
      range(data.entities[i].mentions, data.ids.size(), "entities", i);
      if (data.entities[i].mentions.end > data.ids.size()) continue;
      for (auto m = data.entities[i].mentions.begin; m < data.entities[i].mentions.end; ++m) {
        const auto mention = data.ids[m];
        if (mention >= data.mention_entities.size() || index_of(data.mention_entities[mention]) != i)
          fail("entities", i, "lists a mention that does not point back");
      }
    }
    for (std::size_t i = 0; i < data.speaker_entities.size(); ++i)
      id(data.speaker_entities[i], data.entities.size(), "speaker_entities", i);
  }

  void quotations() {
    for (std::size_t i = 0; i < data.quotations.size(); ++i) {
      const auto& q = data.quotations[i];
      range(q.contents, data.spans.size(), "quotations", i);
      span(q.cue, "quotations", i);
      span(q.source, "quotations", i);
      id(q.entity, data.entities.size(), "quotations", i);
      id(q.speaker, data.speakers.size(), "quotations", i);
      id(q.turn, data.turns.size(), "quotations", i);
      id(q.event, data.speech_events.size(), "quotations", i);
      id(q.inside, data.quotations.size(), "quotations", i);
    }
  }

  void claims() {
    for (std::size_t i = 0; i < data.claims.size(); ++i) {
      const auto& c = data.claims[i];
      for (const IndexRange r : {c.evidence, c.arguments}) range(r, data.spans.size(), "claims", i);
      range(c.about, data.ids.size(), "claims", i);
      range(c.reasons, data.string_lists.size(), "claims", i);
      if (!c.evidence.size()) fail("claims", i, "without evidence");
      for (const Span s : {c.predicate, c.subject, c.object, c.holder_span}) span(s, "claims", i);
      id(c.turn, data.turns.size(), "claims", i);
      id(c.sentence, data.sentences.size(), "claims", i);
      id(c.speaker, data.speakers.size(), "claims", i);
      id(c.holder_speaker, data.speakers.size(), "claims", i);
      id(c.holder_entity, data.entities.size(), "claims", i);
      id(c.quotation, data.quotations.size(), "claims", i);
      id(c.question, data.questions.size(), "claims", i);
    }
    for (std::size_t i = 0; i < data.statements.size(); ++i)
      range(data.statements[i], data.pieces.size(), "statements", i);
  }

  void layers() {
    sorted(data.blocks, "blocks");
    sorted(data.notes, "notes");
    sorted(data.turns, "turns");
    sorted(data.sentences, "sentences");
    sorted(data.tokens, "tokens");
    sorted(data.times, "times");
    sorted(data.quantities, "quantities");
    sorted(data.mentions, "mentions");
    sorted(data.quotations, "quotations");
    sorted(data.questions, "questions");
    for (std::size_t i = 0; i < data.spans.size(); ++i) span(data.spans[i], "spans", i);
  }
};

}  // namespace

std::string broken_invariant(const DocumentData& data) {
  Checker check{data, {}};
  check.layers();
  check.regions();
  check.turns();
  check.sentences();
  check.syntax();
  check.entities();
  check.quotations();
  check.claims();
  return check.fault;
}

}  // namespace v1
}  // namespace onrecord

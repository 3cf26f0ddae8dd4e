/// \file
/// What the headers promise of every document, beyond the invariants that seal() asserts. Without Boost.Test, so that
/// the fuzz targets can use it, too.
#pragma once

#include <onrecord/onrecord.hpp>

#include "document/document_data.hpp"
#include "pipeline/stages.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace test {

/// Checks one document through its handles; keeps the first fault.
class Promises {
 public:
  explicit Promises(const onrecord::Document& doc) : doc_(doc) {}

  /// The first broken promise or invariant; empty: none.
  std::string check() {
    fault_ = onrecord::broken_invariant(doc_.data());
    pages();
    turns();
    interviews();
    notes();
    mentions();
    times();
    quotations();
    questions();
    for (const auto claim : doc_.claims()) this->claim(claim);
    for (const auto odd : doc_.diagnostics()) place(odd.span(), "diagnostics", odd.id());
    return fault_;
  }

 private:
  void expect(bool kept, std::string_view layer, std::uint32_t row, std::string_view what) {
    if (!kept && fault_.empty()) fault_ = std::string(layer) + "[" + std::to_string(row) + "]: " + std::string(what);
  }
  bool boundary(std::string_view text, std::size_t at) const {
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
  }
  void place(onrecord::Span span, std::string_view layer, std::uint32_t row) {
    expect(span.begin <= span.end && boundary(doc_.text(), span.begin) && boundary(doc_.text(), span.end), layer, row,
           "a span outside the text or inside a character");
  }
  void share(double value, std::string_view layer, std::uint32_t row) {
    expect(value >= 0 && value <= 1, layer, row, "a score outside [0, 1]");
  }
  /// Is this byte part of a token? Tokens ascend and do not overlap.
  bool in_token(std::uint32_t at) const {
    const auto& tokens = doc_.data().tokens;
    const auto after = std::upper_bound(tokens.begin(), tokens.end(), at, [](std::uint32_t byte, const auto& token) {
      return byte < token.span.begin;
    });
    return after != tokens.begin() && std::prev(after)->span.contains(at);
  }
  /// Nothing is said of words that stand in no sentence.
  void in_sentences(onrecord::Span span, std::string_view layer, std::uint32_t row) {
    expect(!span.empty(), layer, row, "an empty span");
    if (!span.empty()) expect(in_token(span.begin) && in_token(span.end - 1), layer, row, "outside all sentences");
  }

  void pages() {
    for (const auto region : doc_.regions()) share(region.score(), "regions", region.id());
    for (const auto reading : doc_.readings()) share(reading.score(), "readings", reading.id());
    for (const auto speaker : doc_.speakers()) place(speaker.evidence(), "speakers", speaker.id());
  }

  /// Interviews share out the turns, in order.
  void interviews() {
    std::uint32_t next = 0;
    for (const auto interview : doc_.interviews()) {
      place(interview.title(), "interviews", interview.id());
      expect(!interview.turns().empty(), "interviews", interview.id(), "no turn");
      for (const auto turn : interview.turns()) {
        expect(turn.id() == next++, "interviews", interview.id(), "turns that another one has, too");
        expect(interview.span().begin <= turn.span().begin && turn.span().end <= interview.span().end, "interviews",
               interview.id(), "a turn outside");
      }
    }
    expect(next == doc_.turns().size(), "interviews", next, "turns in no interview");
  }

  void turns() {
    for (const auto turn : doc_.turns()) {
      share(turn.score(), "turns", turn.id());
      expect(!turn.answers() || turn.answers().id() < turn.id(), "turns", turn.id(), "answers a later turn");
      std::uint32_t at = turn.span().begin;
      for (const auto part : turn.body()) {
        expect(!part.empty() && part.begin >= at, "turns", turn.id(), "body ranges that overlap or are empty");
        at = part.end;
      }
    }
  }

  void notes() {
    for (const auto note : doc_.notes()) {
      expect(note.signature().empty() || note.span().contains(note.signature()), "notes", note.id(),
             "a signature outside the note");
      expect(!note.turn() || note.turn().span().overlaps(note.span()), "notes", note.id(), "a turn elsewhere");
    }
  }

  void mentions() {
    for (const auto mention : doc_.mentions()) {
      in_sentences(mention.span(), "mentions", mention.id());
      share(mention.score(), "mentions", mention.id());
    }
    for (const auto entity : doc_.entities())
      for (const auto mention : entity.mentions())
        expect(mention.entity() == entity, "entities", entity.id(), "a mention that points elsewhere");
  }

  void times() {
    for (const auto time : doc_.times()) {
      place(time.span(), "times", time.id());  // a page's date stands in no sentence
      for (std::size_t i = 0; i < time.alternatives(); ++i) share(time.alternative_score(i), "times", time.id());
    }
    for (const auto quantity : doc_.quantities()) place(quantity.span(), "quantities", quantity.id());
  }

  void quotations() {
    for (const auto quotation : doc_.quotations()) {
      const auto id = quotation.id();
      in_sentences(quotation.span(), "quotations", id);
      for (const auto content : quotation.contents())
        expect(!content.empty() && quotation.span().contains(content), "quotations", id, "contents outside");
      expect(!quotation.turn() || quotation.turn().span().contains(quotation.span()), "quotations", id,
             "outside its turn");
      expect(!quotation.inside() || quotation.inside().span().contains(quotation.span()), "quotations", id,
             "outside the quotation that holds it");
    }
    for (const auto event : doc_.speech_events()) place(event.what(), "speech_events", event.id());
  }

  void questions() {
    for (const auto question : doc_.questions()) {
      in_sentences(question.span(), "questions", question.id());
      expect(!question.turn() || question.turn().span().contains(question.span()), "questions", question.id(),
             "outside its turn");
      for (const auto answer : question.answered_by())
        expect(answer && answer.id() >= question.turn().id(), "questions", question.id(), "answered before asked");
    }
  }

  bool in_note(onrecord::Span span) const {
    const auto notes = doc_.notes();
    return std::any_of(notes.begin(), notes.end(), [&](auto note) { return note.span().contains(span); });
  }

  void claim(const onrecord::Claim& claim) {
    const auto id = claim.id();
    for (const auto span : claim.evidence()) in_sentences(span, "claims", id);
    share(claim.check_worthiness(), "claims", id);
    share(claim.confidence(), "claims", id);
    expect(!claim.sentence() || claim.sentence().turn() == claim.turn(), "claims", id, "its sentence's turn differs");
    // The worst error of all: words put into somebody's mouth. Only an editor's note is not the turn's speaker's.
    const bool own = !claim.turn() || claim.speaker() == claim.turn().speaker();
    expect(own || (in_note(claim.evidence()[0]) && claim.speaker().role() != onrecord::Role::interviewee), "claims",
           id, "its speaker is not its turn's speaker");
    statement(claim);
  }

  void statement(const onrecord::Claim& claim) {
    const std::string words = claim.statement();
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < claim.insertions(); ++i) {
      const auto inserted = claim.insertion(i);
      expect(inserted.begin >= at && inserted.begin < inserted.end && inserted.end <= words.size(), "statements",
             claim.id(), "an insertion outside the statement, or not in order");
      expect(boundary(words, inserted.begin) && boundary(words, inserted.end), "statements", claim.id(),
             "an insertion that splits a character");
      place(inserted.licence, "statements", claim.id());
      at = inserted.end;
    }
  }

  const onrecord::Document& doc_;
  std::string fault_;
};

/// What is wrong with a document; empty: nothing. O(document), but for claims times notes.
inline std::string broken_promise(const onrecord::Document& doc) { return Promises(doc).check(); }

}  // namespace test

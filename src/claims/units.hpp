/// \file
/// Cuts a sentence into units: what its speaker says, each note in it, each quotation in it.
#pragma once

#include "claims/unit.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// Whose words a unit holds.
struct UnitSource {
  TurnId turn = TurnId::none;
  SentenceId sentence = SentenceId::none;
  SpeakerId speaker = SpeakerId::none;
  QuotationId quotation = QuotationId::none;
  RegionKind region = RegionKind::body;
};

/// Walks over the sentences of a document, in order. One thread; O(tokens) in all.
class UnitReader {
 public:
  UnitReader(const DocumentData& data, Vocabulary& vocabulary);

  /// Moves to the next unit; false at the end. The unit's words have no tags yet.
  bool next(Unit& unit, UnitSource& source);

 private:
  struct PartToken {
    std::uint32_t token;
    bool quoted;  ///< stands for itself in what is around the quotation
  };
  /// Tokens of the sentence that belong to one unit.
  struct Part {
    std::vector<PartToken> tokens;
    std::uint32_t note = kNone;
    std::uint32_t quotation = kNone;
  };
  void read_sentence();
  void put_token(std::uint32_t token);
  Part& part(std::uint32_t note, std::uint32_t quotation);
  std::uint32_t note_at(Span span);
  std::uint32_t quotation_at(Span span);
  bool in_brackets(std::uint32_t quotation) const;
  void fill(const Part& part, Unit& unit, UnitSource& source);

  const DocumentData& data_;
  Vocabulary& vocabulary_;
  SpeakerId editor_ = SpeakerId::none;
  std::size_t sentence_ = 0;
  std::size_t region_ = 0, note_ = 0, quotation_ = 0;  // cursors: what ends before the sentence is behind them
  std::vector<Part> parts_;
  std::size_t used_ = 0, at_ = 0;  // parts of this sentence; the next one to give out
};

}  // namespace v1
}  // namespace onrecord

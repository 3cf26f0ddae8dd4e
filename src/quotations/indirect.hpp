/// \file
/// Indirect quotations of one paragraph.
#pragma once

#include "quotations/direct.hpp"

namespace onrecord {
inline namespace v1 {

/// Appends reports of what somebody says, where the form leaves no doubt:
///
///     Ida Fenn said that the mine would close      The director said the crane was sold
///     According to Ida Fenn, the mine will close   The mine will close, according to two engineers
///     He was told that …   It is said to …         The mayor promised to rebuild the school
///
/// One thread. A verb that frames a direct quotation is passed over, and so is the first person: "I think" is a hedge.
class IndirectQuotes {
 public:
  explicit IndirectQuotes(QuoteList& out) : out_(out) {}
  void read(const SpeechWords& words, const MarkPairs& marks, const DirectQuotes& direct, TurnId turn);

 private:
  struct Report {
    WordRange cue, source, content;
  };
  void sentence(const SpeechWords& words, WordRange range);
  [[nodiscard]] std::optional<Report> clause_of(const SpeechWords& words, WordRange range, std::size_t verb) const;
  [[nodiscard]] std::optional<Report> passive(const SpeechWords& words, WordRange range, std::size_t verb) const;
  [[nodiscard]] std::optional<Report> according(const SpeechWords& words, WordRange range, std::size_t at) const;
  [[nodiscard]] std::size_t content_begin(const SpeechWords& words, std::size_t verb, std::size_t end) const;
  [[nodiscard]] std::size_t content_end(const SpeechWords& words, std::size_t from, std::size_t end) const;
  [[nodiscard]] bool used(std::size_t word) const;
  [[nodiscard]] bool quoted(std::size_t word) const;
  void add(const SpeechWords& words, const Report& report);
  bool add_around(const SpeechWords& words, WordRange range, const Report& frame);

  QuoteList& out_;
  const MarkPairs* marks_ = nullptr;
  const DirectQuotes* direct_ = nullptr;
  TurnId turn_ = TurnId::none;
  std::size_t next_frame_ = 0, next_pair_ = 0;
};

}  // namespace v1
}  // namespace onrecord

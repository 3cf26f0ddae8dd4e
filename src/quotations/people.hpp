/// \file
/// Sources: who stands behind the source of a quotation.
#pragma once

#include "quotations/quotes.hpp"
#include "resources/resources_data.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace onrecord {
inline namespace v1 {

/// Links quotes to entities and speakers. One thread. Precise rather than complete: what two people could have said
/// is nobody's.
class Sources {
 public:
  Sources(DocumentData& data, const ResourcesData& resources);
  void resolve(QuoteList& list);

 private:
  void resolve(QuoteList& list, Quote& quote);
  void from_words(Quote& quote);
  void from_role(Quote& quote, bool speaker_himself);
  void inherit(const QuoteList& list, Quote& quote);
  void link_speaker(Quote& quote);
  [[nodiscard]] std::uint32_t mention_in(Span span) const;
  [[nodiscard]] EntityId entity_of(std::uint32_t mention) const;
  [[nodiscard]] EntityId antecedent(const Quote& quote, char gender) const;
  [[nodiscard]] char gender_of(EntityId entity) const;
  [[nodiscard]] bool subject_like(std::uint32_t mention) const;

  DocumentData& data_;
  const Lexicon& first_names_;
  std::unordered_map<std::uint32_t, SpeakerId> speakers_;  // by entity
  EntityId first_ = EntityId::none;                        // whom this turn has quoted so far
  bool several_ = false;                                   // … and there was somebody else
  std::unordered_map<std::string_view, SpeakerId> surnames_;  // last words of speakers' names; none: two have it
};

}  // namespace v1
}  // namespace onrecord

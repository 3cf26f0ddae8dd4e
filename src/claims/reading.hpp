/// \file
/// What a clause says about itself: polarity, modality, kind, time.
#pragma once

#include "claims/clauses.hpp"

namespace onrecord {
inline namespace v1 {

/// The words that decide: those of a clause's verb, its subject, and all of it.
struct ClauseWords {
  const Unit& unit;
  const Group* group = nullptr;  ///< none: a participle or a noun phrase
  Range subject;
  Range words;  ///< up to where the next clause inside it begins
};

/// Negated by its verb, its subject ("nobody"), or the object right after the verb ("has no plan").
[[nodiscard]] Polarity polarity_of(const ClauseWords& clause);
/// The speaker's own marking. Hedges around the clause are frames: see claims.cpp.
[[nodiscard]] Modality modality_of(const ClauseWords& clause, const ResourcesData& resources);
/// What it is about, by its cues.
[[nodiscard]] ClaimKind kind_of(const ClauseWords& clause, Modality modality);
/// PAST_REF, PRESENT_REF or FUTURE_REF, by tense.
[[nodiscard]] std::string_view tense_of(const ClauseWords& clause, Modality modality);
/// An ISO date or interval from the time expressions [first, last) in the clause; empty where there is none.
[[nodiscard]] std::string dated(const DocumentData& data, const Unit& unit, Range words, std::size_t first,
                                std::size_t last);

}  // namespace v1
}  // namespace onrecord

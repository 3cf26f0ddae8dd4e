/// \file
/// Findings: claims of one unit before they become rows.
#pragma once

#include "claims/attribution.hpp"
#include "claims/reading.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A claim, in words of its unit. `form` says how its evidence was put together: statements are built by it.
struct Finding {
  std::array<Range, 4> evidence{};
  std::uint32_t parts = 0;
  Range subject, verb, object;
  Range dated;  ///< where its time may stand
  Attribution attribution;
  std::string_view tense;
  std::string_view form;
  Polarity polarity = Polarity::positive;
  Modality modality = Modality::asserted;
  ClaimKind kind = ClaimKind::state;
  float confidence = 0.5F;

  void add(Range range) {
    if (range.empty() || parts == evidence.size()) return;
    evidence[parts++] = range;
  }
};

/// Claims of the clauses: one for each verb that states something, more where a coordination hides several.
void find_clause_claims(const Unit& unit, const std::vector<Clause>& clauses,
                        const std::vector<Attribution>& attributions, const ResourcesData& resources,
                        std::vector<Finding>& findings);
/// Claims that noun phrases take for granted: events, offices.
void find_presupposed_claims(const Unit& unit, std::vector<Finding>& findings);

}  // namespace v1
}  // namespace onrecord

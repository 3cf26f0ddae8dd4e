/// \file
/// Who is committed to a clause, and how: status and holder, from the clause above it and the frames around it.
#pragma once

#include "claims/clauses.hpp"

namespace onrecord {
inline namespace v1 {

/// How a clause is put forward. Frames inside a quotation count from the quotation's source.
struct Attribution {
  ClaimStatus status = ClaimStatus::asserted;
  Range holder;         ///< the words that name the holder; empty: the speaker, unless `nobody`
  bool nobody = false;  ///< somebody else's, nobody named
  bool hedged = false;
  bool denied = false;    ///< turns the polarity
  bool decree = false;    ///< what a law or agreement says: "would" and "will" are no forecasts
  bool silent = false;    ///< no claim: "it is important that …"
  std::string_view rule;  ///< why; empty: the speaker's plain words
};

/// One for each clause. `all` is reused.
void attribute_clauses(const Unit& unit, const std::vector<Clause>& clauses, std::vector<Attribution>& all);

}  // namespace v1
}  // namespace onrecord

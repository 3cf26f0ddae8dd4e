/// \file
/// Clauses of a unit, found from its verb groups: each finite group has one, and so has each loose participle.
#pragma once

#include "claims/unit.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

enum class ClauseKind : std::uint8_t {
  main,         ///< also one joined by a comma, a coordinator, a semicolon
  shared,       ///< a further predicate of the clause before: "… and sold the hall"
  concession,   ///< although …
  cause,        ///< because …
  condition,    ///< if …
  adverbial,    ///< when …, before …
  complement,   ///< (said) that …
  question,     ///< (told) how …
  relative,     ///< who …, which …
  participial,  ///< …, forcing them to leave
};

struct Clause {
  Range words;                  ///< from its first word to its last, with the clauses that are part of it
  Range subject;                ///< may lie outside `words` (relative, shared, participial); empty: none found
  Range opener;                 ///< that, which, because; empty: none
  std::uint32_t group = kNone;  ///< index into Unit::groups; kNone: participial
  std::uint32_t above = kNone;  ///< the clause whose part this one is, or whose subject it shares
  ClauseKind kind = ClauseKind::main;
  bool open = true;
};

/// O(words). `clauses` is reused: cleared first. In the order of their groups.
void find_clauses(const Unit& unit, std::vector<Clause>& clauses);

}  // namespace v1
}  // namespace onrecord

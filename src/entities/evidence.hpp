/// \file
/// What speaks for the type of a name: its own words, and what stands around it.
#pragma once

#include "entities/name_runs.hpp"
#include "entities/name_table.hpp"

namespace onrecord {
inline namespace v1 {

/// By the words of the piece: lists, head words, given names, form.
[[nodiscard]] Votes inside_votes(NameWords& words, const NamePiece& piece);
/// By the words before and after it.
[[nodiscard]] Votes context_votes(NameWords& words, const NamePiece& piece);
/// What speaks a little for a person where nothing speaks for anything else: "X criticized", "X's".
[[nodiscard]] float person_hint(NameWords& words, const NamePiece& piece);
/// A nationality's word that stands for its language here: "in Kazakh".
[[nodiscard]] bool is_language(NameWords& words, const NamePiece& piece);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Noun phrases and verbs of saying, found by word classes alone: there is no tree.
#pragma once

#include "quotations/words.hpp"

namespace onrecord {
inline namespace v1 {

/// The noun phrase that ends before word `verb`, as its subject; empty where none is sure. Looks no further than
/// `from`, and at most 24 words. "The minister of waterways, Anders Keel, (brushed)"
[[nodiscard]] WordRange subject_before(const SpeechWords& words, std::size_t from, std::size_t verb);

/// The noun phrase that begins at word `at`; empty where none does. With an apposition: "Maud Terrel, the harbour
/// master". Looks no further than `to`.
[[nodiscard]] WordRange phrase_at(const SpeechWords& words, std::size_t at, std::size_t to);

/// The word can be the verb of "X says": a finite reporting verb, or the base form after I, you, we, they.
[[nodiscard]] bool says(const SpeechWords& words, std::size_t i);

/// True for a word that can stand inside a noun phrase without a class of its own: a name or a noun.
[[nodiscard]] bool nominal(const SpeechWords& words, std::size_t i);

/// "is", "was", "been" …
[[nodiscard]] bool form_of_be(const SpeechWords& words, std::size_t i);

/// True where a finite verb stands in the range.
[[nodiscard]] bool has_finite(const SpeechWords& words, WordRange range);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Which files a language pack has. A new list is one line here and a file data/en/NAME.txt.
#pragma once

// X(name, cased, forms)
//   cased: phrases are kept as written, else stored as phrase_key() makes them
//   forms: so many fields after the phrase are inflected forms of it, found like the phrase
// clang-format off
#define ONRECORD_LISTS(X)           \
  X(abbreviations, true, 0)         \
  X(answers, false, 0)              \
  X(attribution_phrases, false, 0)  \
  X(backchannels, false, 0)         \
  X(boosters, false, 0)             \
  X(checkworthy, false, 0)          \
  X(claim_words, false, 0)          \
  X(common_words, false, 0)         \
  X(concessives, false, 0)          \
  X(conditionals, false, 0)         \
  X(date_words, false, 0)           \
  X(demonyms, true, 0)              \
  X(event_nouns, false, 0)          \
  X(event_words, true, 0)           \
  X(factives, false, 0)             \
  X(first_names, true, 0)           \
  X(format_cues, false, 0)          \
  X(function_words, false, 0)       \
  X(furniture_phrases, false, 0)    \
  X(genre_words, false, 0)          \
  X(hedges, false, 0)               \
  X(host_cues, false, 0)            \
  X(implicatives, false, 0)         \
  X(interview_frames, false, 0)     \
  X(introduction_cues, false, 0)    \
  X(label_words, false, 0)          \
  X(law_words, true, 0)             \
  X(location_words, true, 0)        \
  X(locations, true, 0)             \
  X(modals, false, 0)               \
  X(name_parts, false, 0)           \
  X(negations, false, 0)            \
  X(nonfactives, false, 0)          \
  X(normative, false, 0)            \
  X(note_words, false, 0)           \
  X(occupations, false, 0)          \
  X(organization_words, true, 0)    \
  X(organizations, true, 0)         \
  X(predictive, false, 0)           \
  X(pronouns, false, 0)             \
  X(quantities, false, 0)           \
  X(reporting_verbs, false, 4)      \
  X(request_cues, false, 0)         \
  X(surnames, true, 0)              \
  X(tense_words, false, 0)          \
  X(time_words, false, 0)           \
  X(verbs, false, 0)                \
  X(word_parts, false, 0)           \
  X(work_words, true, 0)

// X(name): a file of rules; manifest.cpp says which attributes its rules have.
#define ONRECORD_RULE_FILES(X) \
  X(dates)                     \
  X(furniture)                 \
  X(notes)                     \
  X(turn_patterns)
// clang-format on

/// \file
/// The closed vocabularies. Each word here is the word in the JSON, in resource files and in the documentation.
/// Values are added at the end only; to_string is total, parse_label gives false for a word that is not in the list.
#ifndef ONRECORD_LABELS_HPP
#define ONRECORD_LABELS_HPP

#include <onrecord/config.hpp>

#include <cstdint>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// What a region of the page is.
enum class RegionKind : std::uint8_t {
  page_date,
  masthead,
  title,
  deck,
  lead,
  byline,
  dateline,
  heading,
  body,
  caption,
  note,
  duplicate,
  comment,
  navigation,
  boilerplate
};

/// How the page marks its turns.
enum class Layout : std::uint8_t {
  dash,
  labels,
  qa,
  bold,
  headings,
  timestamps,
  captions,
  narrative,
  monologue,
  deposition,
  none
};

/// What somebody does in the conversation. `unknown` is printed as null.
enum class Role : std::uint8_t { unknown, interviewer, interviewee, moderator, audience, editor, other };

/// What a turn does.
enum class TurnKind : std::uint8_t { question, answer, statement };

/// What an entity is.
enum class EntityType : std::uint8_t {
  person,
  organization,
  location,
  group,
  event,
  law,
  work,
  language,
  product,
  other
};

/// How a mention refers.
enum class MentionForm : std::uint8_t { name, nominal, pronoun };

/// TIMEX3 type.
enum class TimeType : std::uint8_t { date, time, duration, set };

/// How a time is related to its value. `none` is printed as null.
enum class TimeMod : std::uint8_t { none, before, after, on_or_before, on_or_after, start, mid, end, approx };

/// What a relative or yearless expression was resolved against.
enum class TimeAnchor : std::uint8_t { explicit_, page_date, published, interview, quotation, previous, event };

/// Whether the words are the source's own.
enum class QuotationKind : std::uint8_t { direct, indirect, mixed };

/// Whose note it is. `unknown` is printed as null.
enum class NoteAuthor : std::uint8_t { unknown, editor, translator, interviewer };

/// What a note in brackets does.
enum class NoteKind : std::uint8_t { note, stage, gap, clarification, sic };

/// Form of a question.
enum class QuestionKind : std::uint8_t { wh, polar, alternative, statement };

/// How far a question was answered.
enum class Coverage : std::uint8_t { full, partial, indirect, declined, unanswered };

/// How the claim is put forward.
enum class ClaimStatus : std::uint8_t { asserted, presupposed, conceded, reported, questioned };

/// Affirmed or denied.
enum class Polarity : std::uint8_t { positive, negative };

/// The speaker's own marking.
enum class Modality : std::uint8_t { asserted, hedged, predicted, normative, hypothetical };

/// What the claim is about.
enum class ClaimKind : std::uint8_t { state, event, cause, comparison, prediction, evaluation, quantity };

/// How much a diagnostic matters.
enum class Severity : std::uint8_t { note, warning };

/// The word of a value, for example "page_date"; an empty view for a value that is not in the list.
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(RegionKind label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Layout label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Role label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(TurnKind label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(EntityType label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(MentionForm label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(TimeType label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(TimeMod label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(TimeAnchor label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(QuotationKind label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(NoteAuthor label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(NoteKind label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(QuestionKind label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Coverage label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(ClaimStatus label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Polarity label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Modality label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(ClaimKind label) noexcept;
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Severity label) noexcept;

/// The value of a word; false, and the label unchanged, for a word that is not in the list.
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, RegionKind& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, Layout& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, Role& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, TurnKind& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, EntityType& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, MentionForm& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, TimeType& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, TimeMod& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, TimeAnchor& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, QuotationKind& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, NoteAuthor& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, NoteKind& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, QuestionKind& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, Coverage& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, ClaimStatus& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, Polarity& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, Modality& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, ClaimKind& label) noexcept;
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, Severity& label) noexcept;

}  // namespace v1
}  // namespace onrecord

#endif

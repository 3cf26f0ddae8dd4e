#include <onrecord/labels.hpp>

#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, 15> kRegionKindWords = {
    "page_date", "masthead", "title", "deck",      "lead",    "byline",     "dateline",   "heading",
    "body",      "caption",  "note",  "duplicate", "comment", "navigation", "boilerplate"};
constexpr std::array<std::string_view, 11> kLayoutWords = {"dash",      "labels",     "qa",       "bold",
                                                           "headings",  "timestamps", "captions", "narrative",
                                                           "monologue", "deposition", "none"};
constexpr std::array<std::string_view, 7> kRoleWords = {"unknown",  "interviewer", "interviewee", "moderator",
                                                        "audience", "editor",      "other"};
constexpr std::array<std::string_view, 3> kTurnKindWords = {"question", "answer", "statement"};
constexpr std::array<std::string_view, 10> kEntityTypeWords = {
    "person", "organization", "location", "group", "event", "law", "work", "language", "product", "other"};
constexpr std::array<std::string_view, 3> kMentionFormWords = {"name", "nominal", "pronoun"};
constexpr std::array<std::string_view, 4> kTimeTypeWords = {"date", "time", "duration", "set"};
constexpr std::array<std::string_view, 9> kTimeModWords = {"none",  "before", "after", "on_or_before", "on_or_after",
                                                           "start", "mid",    "end",   "approx"};
constexpr std::array<std::string_view, 7> kTimeAnchorWords = {"explicit",  "page_date", "published", "interview",
                                                              "quotation", "previous",  "event"};
constexpr std::array<std::string_view, 3> kQuotationKindWords = {"direct", "indirect", "mixed"};
constexpr std::array<std::string_view, 4> kNoteAuthorWords = {"unknown", "editor", "translator", "interviewer"};
constexpr std::array<std::string_view, 5> kNoteKindWords = {"note", "stage", "gap", "clarification", "sic"};
constexpr std::array<std::string_view, 4> kQuestionKindWords = {"wh", "polar", "alternative", "statement"};
constexpr std::array<std::string_view, 5> kCoverageWords = {"full", "partial", "indirect", "declined", "unanswered"};
constexpr std::array<std::string_view, 5> kClaimStatusWords = {"asserted", "presupposed", "conceded", "reported",
                                                               "questioned"};
constexpr std::array<std::string_view, 2> kPolarityWords = {"positive", "negative"};
constexpr std::array<std::string_view, 5> kModalityWords = {"asserted", "hedged", "predicted", "normative",
                                                            "hypothetical"};
constexpr std::array<std::string_view, 7> kClaimKindWords = {"state",      "event",      "cause",   "comparison",
                                                             "prediction", "evaluation", "quantity"};
constexpr std::array<std::string_view, 2> kSeverityWords = {"note", "warning"};

template <std::size_t N, class Label>
std::string_view word_of(const std::array<std::string_view, N>& words, Label label) noexcept {
  const auto at = static_cast<std::size_t>(label);
  return at < N ? words[at] : std::string_view{};
}

template <std::size_t N, class Label>
bool label_of(const std::array<std::string_view, N>& words, std::string_view word, Label& label) noexcept {
  for (std::size_t i = 0; i < N; ++i) {
    if (words[i] != word) continue;
    label = static_cast<Label>(i);
    return true;
  }
  return false;
}

}  // namespace

std::string_view to_string(RegionKind label) noexcept { return word_of(kRegionKindWords, label); }
std::string_view to_string(Layout label) noexcept { return word_of(kLayoutWords, label); }
std::string_view to_string(Role label) noexcept { return word_of(kRoleWords, label); }
std::string_view to_string(TurnKind label) noexcept { return word_of(kTurnKindWords, label); }
std::string_view to_string(EntityType label) noexcept { return word_of(kEntityTypeWords, label); }
std::string_view to_string(MentionForm label) noexcept { return word_of(kMentionFormWords, label); }
std::string_view to_string(TimeType label) noexcept { return word_of(kTimeTypeWords, label); }
std::string_view to_string(TimeMod label) noexcept { return word_of(kTimeModWords, label); }
std::string_view to_string(TimeAnchor label) noexcept { return word_of(kTimeAnchorWords, label); }
std::string_view to_string(QuotationKind label) noexcept { return word_of(kQuotationKindWords, label); }
std::string_view to_string(NoteAuthor label) noexcept { return word_of(kNoteAuthorWords, label); }
std::string_view to_string(NoteKind label) noexcept { return word_of(kNoteKindWords, label); }
std::string_view to_string(QuestionKind label) noexcept { return word_of(kQuestionKindWords, label); }
std::string_view to_string(Coverage label) noexcept { return word_of(kCoverageWords, label); }
std::string_view to_string(ClaimStatus label) noexcept { return word_of(kClaimStatusWords, label); }
std::string_view to_string(Polarity label) noexcept { return word_of(kPolarityWords, label); }
std::string_view to_string(Modality label) noexcept { return word_of(kModalityWords, label); }
std::string_view to_string(ClaimKind label) noexcept { return word_of(kClaimKindWords, label); }
std::string_view to_string(Severity label) noexcept { return word_of(kSeverityWords, label); }
bool parse_label(std::string_view word, RegionKind& label) noexcept {
  return label_of(kRegionKindWords, word, label);
}
bool parse_label(std::string_view word, Layout& label) noexcept { return label_of(kLayoutWords, word, label); }
bool parse_label(std::string_view word, Role& label) noexcept { return label_of(kRoleWords, word, label); }
bool parse_label(std::string_view word, TurnKind& label) noexcept { return label_of(kTurnKindWords, word, label); }
bool parse_label(std::string_view word, EntityType& label) noexcept {
  return label_of(kEntityTypeWords, word, label);
}
bool parse_label(std::string_view word, MentionForm& label) noexcept {
  return label_of(kMentionFormWords, word, label);
}
bool parse_label(std::string_view word, TimeType& label) noexcept { return label_of(kTimeTypeWords, word, label); }
bool parse_label(std::string_view word, TimeMod& label) noexcept { return label_of(kTimeModWords, word, label); }
bool parse_label(std::string_view word, TimeAnchor& label) noexcept {
  return label_of(kTimeAnchorWords, word, label);
}
bool parse_label(std::string_view word, QuotationKind& label) noexcept {
  return label_of(kQuotationKindWords, word, label);
}
bool parse_label(std::string_view word, NoteAuthor& label) noexcept {
  return label_of(kNoteAuthorWords, word, label);
}
bool parse_label(std::string_view word, NoteKind& label) noexcept { return label_of(kNoteKindWords, word, label); }
bool parse_label(std::string_view word, QuestionKind& label) noexcept {
  return label_of(kQuestionKindWords, word, label);
}
bool parse_label(std::string_view word, Coverage& label) noexcept { return label_of(kCoverageWords, word, label); }
bool parse_label(std::string_view word, ClaimStatus& label) noexcept {
  return label_of(kClaimStatusWords, word, label);
}
bool parse_label(std::string_view word, Polarity& label) noexcept { return label_of(kPolarityWords, word, label); }
bool parse_label(std::string_view word, Modality& label) noexcept { return label_of(kModalityWords, word, label); }
bool parse_label(std::string_view word, ClaimKind& label) noexcept { return label_of(kClaimKindWords, word, label); }
bool parse_label(std::string_view word, Severity& label) noexcept { return label_of(kSeverityWords, word, label); }

}  // namespace v1
}  // namespace onrecord

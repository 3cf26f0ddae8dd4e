#include "resources/resources_data.hpp"

// Which files a language pack has. To add one: a name in the enum, a line here, the file in data/en.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<ListFile, kListNames> kLists = {{
    {"abbreviations.txt"},
    {"attribution_phrases.txt"},
    {"boosters.txt"},
    {"checkworthy.txt"},
    {"concessives.txt"},
    {"conditionals.txt"},
    {"date_words.txt"},
    {"demonyms.txt", true},
    {"event_nouns.txt"},
    {"event_words.txt", true},
    {"factives.txt"},
    {"first_names.txt", true},
    {"function_words.txt"},
    {"furniture_phrases.txt"},
    {"hedges.txt"},
    {"implicatives.txt"},
    {"interview_frames.txt"},
    {"law_words.txt", true},
    {"location_words.txt", true},
    {"locations.txt", true},
    {"modals.txt"},
    {"negations.txt"},
    {"nonfactives.txt"},
    {"normative.txt"},
    {"note_words.txt"},
    {"occupations.txt"},
    {"organization_words.txt", true},
    {"organizations.txt", true},
    {"predictive.txt"},
    {"quantities.txt"},
    {"reporting_verbs.txt", false, 4},
    {"surnames.txt", true},
    {"verbs.txt"},
    {"work_words.txt", true},
}};

constexpr std::string_view kLayouts =
    "dash labels qa bold headings timestamps captions narrative monologue deposition";
constexpr std::string_view kKinds =
    "page_date masthead title deck lead byline dateline heading body caption note comment navigation boilerplate";

std::array<RuleFile, kRulesNames> make_rule_files() {
  return {{
      {"turn_patterns.txt",
       {{{"layout", kLayouts, true}, {"role", "interviewer interviewee moderator audience other"}, {"weight", "#"}}}},
      {"furniture.txt", {{{"kind", kKinds, true}, {"weight", "#", true},
         {"needs", "digit colon bracket slash at short name"}}}},
      {"notes.txt",
       {{{"kind", "note stage gap clarification sic", true},
         {"on", "tail bracket paragraph", true},
         {"author", "editor translator interviewer"}}}},
      {"dates.txt", {{{"kind", "", true}}}},
  }};
}

}  // namespace

const std::array<ListFile, kListNames>& list_files() noexcept { return kLists; }

const std::array<RuleFile, kRulesNames>& rule_files() {
  static const auto files = make_rule_files();
  return files;
}

}  // namespace v1
}  // namespace onrecord

#include "resources/resources_data.hpp"

// The tables behind manifest.hpp.

namespace onrecord {
inline namespace v1 {
namespace {

#define ONRECORD_LIST_FILE(name, cased, forms) ListFile{#name ".txt", cased, forms},
constexpr std::array<ListFile, kListNames> kLists = {{ONRECORD_LISTS(ONRECORD_LIST_FILE)}};
#undef ONRECORD_LIST_FILE

constexpr std::string_view kLayouts =
    "dash labels qa bold headings timestamps captions narrative monologue deposition";
constexpr std::string_view kKinds =
    "page_date masthead title deck lead byline dateline heading body caption note comment navigation boilerplate";

/// Attributes of the rules of a file.
RuleShape shape_of(RulesName name) {
  switch (name) {
    case RulesName::turn_patterns:
      return {{{"layout", kLayouts, true},
               {"role", "interviewer interviewee moderator audience other"},
               {"start", "dash capital digit bracket star hash chevron"},
               {"has", "colon clock period question short plain letter"},
               {"word", ""},
               {"weight", "#"}}};
    case RulesName::furniture:
      return {{{"kind", kKinds, true},
               {"weight", "#", true},
               {"needs", "digit colon bracket slash at short name symbol ruled tail"},
               {"words", ""}}};
    case RulesName::notes:
      return {{{"kind", "note stage gap clarification sic", true},
               {"on", "tail bracket paragraph", true},
               {"author", "editor translator interviewer"}}};
    case RulesName::dates:
      return {{{"kind", "date clock time decade range", true}}};
  }
  return {};
}

std::array<RuleFile, kRulesNames> make_rule_files() {
#define ONRECORD_RULE_FILE(name) RuleFile{#name ".txt", shape_of(RulesName::name)},
  return {{ONRECORD_RULE_FILES(ONRECORD_RULE_FILE)}};
#undef ONRECORD_RULE_FILE
}

}  // namespace

const std::array<ListFile, kListNames>& list_files() noexcept { return kLists; }

const std::array<RuleFile, kRulesNames>& rule_files() {
  static const auto files = make_rule_files();
  return files;
}

}  // namespace v1
}  // namespace onrecord

/// \file
/// ResourcesData: the compiled files of a language pack, by name. manifest.cpp says which files there are.
#pragma once

#include <onrecord/resources.hpp>

#include "resources/lexicon.hpp"
#include "resources/rules.hpp"

#include <array>
#include <deque>
#include <string>

namespace onrecord {
inline namespace v1 {

/// The lists of a pack (data/en/NAME.txt); kLists in manifest.cpp is in this order.
enum class ListName : std::uint8_t {
  abbreviations,
  attribution_phrases,
  boosters,
  checkworthy,
  concessives,
  conditionals,
  date_words,
  demonyms,
  event_nouns,
  event_words,
  factives,
  first_names,
  function_words,
  furniture_phrases,
  hedges,
  implicatives,
  interview_frames,
  law_words,
  location_words,
  locations,
  modals,
  negations,
  nonfactives,
  normative,
  note_words,
  occupations,
  organization_words,
  organizations,
  predictive,
  quantities,
  reporting_verbs,
  surnames,
  verbs,
  work_words,
};
inline constexpr std::size_t kListNames = 34;

/// The rule files of a pack; kRuleFiles in manifest.cpp is in this order.
enum class RulesName : std::uint8_t { turn_patterns, furniture, notes, dates };
inline constexpr std::size_t kRulesNames = 4;

/// Immutable after loading; all threads.
struct ResourcesData {
  std::deque<std::string> bytes;  ///< files read from disk or given by the program; views point here
  std::array<Lexicon, kListNames> lists;
  std::array<RuleSet, kRulesNames> rule_sets;

  [[nodiscard]] const Lexicon& list(ListName name) const noexcept { return lists[static_cast<std::size_t>(name)]; }
  [[nodiscard]] const RuleSet& rules(RulesName name) const noexcept {
    return rule_sets[static_cast<std::size_t>(name)];
  }
};

/// A list of the pack.
struct ListFile {
  std::string_view file;
  bool cased = false;     ///< phrases are kept as written
  std::size_t forms = 0;  ///< so many fields after the phrase are inflected forms of it, found like the phrase
};

/// A rule file of the pack.
struct RuleFile {
  std::string_view file;
  RuleShape shape;
};

/// What a pack consists of, in the order of the enums. Each file is required.
[[nodiscard]] const std::array<ListFile, kListNames>& list_files() noexcept;
[[nodiscard]] const std::array<RuleFile, kRulesNames>& rule_files();

}  // namespace v1
}  // namespace onrecord

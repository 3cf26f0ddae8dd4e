/// \file
/// ResourcesData: the compiled files of a language pack, by name. manifest.hpp says which files there are.
#pragma once

#include <onrecord/resources.hpp>

#include "resources/lexicon.hpp"
#include "resources/manifest.hpp"
#include "resources/rules.hpp"

#include <array>
#include <deque>
#include <string>

namespace onrecord {
inline namespace v1 {

/// The lists of a pack: data/en/NAME.txt.
enum class ListName : std::uint8_t {
#define ONRECORD_NAME(name, cased, forms) name,
  ONRECORD_LISTS(ONRECORD_NAME)
#undef ONRECORD_NAME
};
#define ONRECORD_ONE(...) +1
inline constexpr std::size_t kListNames = 0 ONRECORD_LISTS(ONRECORD_ONE);

/// The rule files of a pack: data/en/NAME.txt.
enum class RulesName : std::uint8_t {
#define ONRECORD_NAME(name) name,
  ONRECORD_RULE_FILES(ONRECORD_NAME)
#undef ONRECORD_NAME
};
inline constexpr std::size_t kRulesNames = 0 ONRECORD_RULE_FILES(ONRECORD_ONE);
#undef ONRECORD_ONE

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

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

  /// Bit n: a phrase of list n may begin with this word, as written (cased lists) or in lower case. O(word).
  [[nodiscard]] std::uint64_t lists_beginning_with(std::string_view surface, std::string_view lower) const noexcept;
  /// Builds what lists_beginning_with() looks up; once, after all lists.
  void index_beginnings();

  [[nodiscard]] const Lexicon& list(ListName name) const noexcept { return lists[static_cast<std::size_t>(name)]; }
  [[nodiscard]] const RuleSet& rules(RulesName name) const noexcept {
    return rule_sets[static_cast<std::size_t>(name)];
  }

 private:
  struct Beginning {
    std::string_view word;
    std::uint64_t lists = 0;
    std::uint32_t hash = 0;
  };
  void add_beginning(std::string_view word, std::uint64_t list);
  [[nodiscard]] const Beginning* beginning(std::string_view word) const noexcept;
  std::vector<Beginning> beginnings_;  ///< open addressing; a word that begins a phrase of any list
  std::uint64_t cased_ = 0;            ///< lists whose phrases are kept as written
};

static_assert(kListNames <= 64, "one bit a list");

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

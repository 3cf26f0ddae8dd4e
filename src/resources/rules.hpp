/// \file
/// RuleSet: patterns with attributes, each proved by examples when it is loaded.
///
///     rule share-bar
///       match  ^(?:share|tweet)\b.{0,40}$
///       kind   boilerplate
///       yes    Share this story
///       no     Share prices fell on Tuesday after the bank's warning.
#pragma once

#include "resources/source.hpp"
#include "text/pattern.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A compiled rule. Attributes are the fields other than match, yes and no.
struct Rule {
  std::string_view id;
  Pattern pattern;
  std::vector<std::pair<std::string_view, std::string_view>> attributes;

  /// The attribute's value; empty where the rule has none of that name. O(attributes), a handful.
  [[nodiscard]] std::string_view get(std::string_view key) const noexcept {
    for (const auto& [name, value] : attributes)
      if (name == key) return value;
    return {};
  }
  /// The attribute as a number in [-1000, 1000]; `absent` where the rule has none. Checked at load.
  [[nodiscard]] double number(std::string_view key, double absent) const noexcept;
};

/// Which attributes a file's rules may have, and the words that each may take ("" in words: any).
struct RuleShape {
  struct Attribute {
    std::string_view key;
    std::string_view words;  ///< closed vocabulary, separated by spaces; "": any; "#": a number
    bool required = false;
  };
  std::vector<Attribute> attributes;
};

/// Immutable after loading; all threads.
class RuleSet {
 public:
  /// Compiles the rules of a file and runs their examples. Every rule needs match, yes and no; yes and no may stand
  /// several times. In examples \n, \t and \\ stand for a newline, a tab and a backslash.
  [[nodiscard]] static Result<RuleSet> compile(std::string_view file, const std::vector<RuleSource>& sources,
                                               const RuleShape& shape);
  /// The same for a file that was proved before: patterns are compiled when they are first run, examples not at all.
  [[nodiscard]] static Result<RuleSet> trust(std::string_view file, const std::vector<RuleSource>& sources,
                                             const RuleShape& shape);
  /// Puts the other set's rules after this one's.
  void append(const RuleSet& other);

  [[nodiscard]] const std::vector<Rule>& rules() const noexcept { return rules_; }
  [[nodiscard]] std::size_t size() const noexcept { return rules_.size(); }
  [[nodiscard]] const Rule& operator[](std::size_t i) const noexcept { return rules_[i]; }

 private:
  template <class Make>
  static Result<RuleSet> each(const std::vector<RuleSource>& sources, Make make);

  std::vector<Rule> rules_;
};

}  // namespace v1
}  // namespace onrecord

/// \file
/// NameFacts: what a word says about names wherever it stands, found once for each different word of a text.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Kinds of name_parts.txt that are asked of words.
enum class PartKind : std::uint8_t {
  particle,
  suffix,
  honorific,
  calendar,
  stop,
  company,
  media,
  kin,
  in,
  at,
  speak,
  number,
  prefix,
  with,
  told,
  ballot,
};

/// What a word is, by itself and its place.
struct WordForm {
  bool letters : 1;   ///< has a letter
  bool capital : 1;   ///< its first letter is upper case
  bool upper : 1;     ///< two letters or more, all upper case
  bool initial : 1;   ///< first of the sentence, of a quotation, after a colon: its capital says nothing
  bool closed : 1;    ///< function word, calendar word, or a capital that names nobody (TV, God)
  bool calendar : 1;  ///< month or weekday
  bool common : 1;    ///< an ordinary word of the language by its lower-case form
};

/// What the lists say of a word.
struct NameLists {
  std::uint64_t lower = 0;  ///< a bit for each list, cased ones too, that has a phrase beginning with lower()
  std::uint32_t parts = 0;  ///< a bit for each PartKind
  [[nodiscard]] bool is(PartKind kind) const noexcept { return parts >> static_cast<unsigned>(kind) & 1U; }
  [[nodiscard]] bool begins(ListName list) const noexcept { return lower >> static_cast<unsigned>(list) & 1U; }
};

/// 8 bytes a word: every token is asked for them.
struct NameFacts {
  std::uint32_t lower_form = 0;  ///< the same number for "May" and "may"
  WordForm form{};               ///< `initial` is of the place; `closed` is true where it is so at every place
  bool closed_first : 1;         ///< closed where its capital says nothing: "Will"
  bool opener : 1;               ///< a mark after which a capital says nothing
  bool opens_quotation : 1;      ///< “
  bool pronoun : 1;
  bool counted : 1;  ///< lower case and long enough to be counted
  bool starts : 1;   ///< a name may begin with it: a capital, a mark of quotation, a year, "al" of "al-Sadr"
  bool phrase : 1;   ///< a listed name of several words may begin with it
  bool joins : 1;    ///< may stand between two words of one name: "of", "&", "van"
};

/// The facts of all words, by their numbers. Built once for a document, O(different words); read-only then.
class NameFactsTable {
 public:
  NameFactsTable(const WordTable& words, const ResourcesData& resources);
  [[nodiscard]] const NameFacts& operator[](std::uint32_t word) const noexcept { return facts_[word]; }
  [[nodiscard]] const NameLists& lists(std::uint32_t word) const noexcept { return lists_[word]; }
  [[nodiscard]] std::size_t lower_forms() const noexcept { return lower_forms_; }

 private:
  std::vector<NameFacts> facts_;
  std::vector<NameLists> lists_;
  std::size_t lower_forms_ = 0;
};

/// "1998"
[[nodiscard]] bool is_year(std::string_view word) noexcept;

}  // namespace v1
}  // namespace onrecord

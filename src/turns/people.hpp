/// \file
/// People: whom the head of a page names, and what part it gives them.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Somebody whom the head names in full. `name` is a view into the text.
struct Person {
  std::string_view name;
  std::string_view description;  ///< the words before the name: "Political scientist"; may be empty
  Role role = Role::unknown;     ///< what a cue beside the name says
  bool author = false;           ///< the byline
  bool titled = false;           ///< stands in the title
  bool faint = false;            ///< stands in the masthead only
  float score = 0;               ///< as the interviewee of a page without labels
  std::uint32_t mentions = 1;    ///< also by surname alone
  Span evidence;
};

/// People named in `where`, in the order of their first mention, at most 64, of its first 16 KiB. Reads blocks,
/// regions. O(where).
struct People {
  std::vector<Person> all;
  std::string outlet;  ///< "X told OUTLET"; empty: none named

  /// The one whose surname (or last words) this is; nullptr: nobody or several.
  [[nodiscard]] const Person* by_surname(std::string_view surname) const;
  [[nodiscard]] const Person* by_given_name(std::string_view given) const;
  /// "AP" or "A.P." of "Ana Pires"; nullptr: nobody or several.
  [[nodiscard]] const Person* by_initials(std::string_view initials) const;
  /// The interviewee that the head introduces; nullptr: nobody for sure.
  [[nodiscard]] const Person* introduced() const;
};

[[nodiscard]] People find_people(const DocumentData& data, const ResourcesData& resources, Span where);

/// Runs of capitalised words that could be names of people, in `span`: "Dimash Alzhanov", "Alzhanov".
[[nodiscard]] std::vector<Span> name_runs(const DocumentData& data, const ResourcesData& resources, Span span);

/// The last word of a name.
[[nodiscard]] std::string_view surname_of(std::string_view name) noexcept;

}  // namespace v1
}  // namespace onrecord

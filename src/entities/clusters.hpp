/// \file
/// Clusters: which names stand for one entity. Exact names first, then surnames, given names, acronyms, each looked
/// up in an index; no name is compared with another, so 10^5 names cost 10^5 look-ups.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Names of one spelling (but for case) and one type.
struct NameGroup {
  std::string key;   ///< lower case
  std::string name;  ///< as written; not in capitals where the document has it otherwise
  EntityType type = EntityType::other;
  std::uint32_t head = kNone;  ///< the group that it belongs to; itself for a head
  std::uint32_t words = 1;
  char gender = 'u';
};

/// "MARIT HOLM" becomes "Marit Holm".
[[nodiscard]] std::string in_title_case(std::string_view words);

/// One thread, one document.
class Clusters {
 public:
  Clusters(const DocumentData& data, const ResourcesData& resources) : data_(data), resources_(resources) {}

  /// Groups the mentions and the speakers' names and links them.
  void build();
  [[nodiscard]] const std::vector<NameGroup>& groups() const noexcept { return groups_; }
  /// The head group of a mention (kNone for a pronoun) and of a speaker (kNone: not named).
  [[nodiscard]] std::uint32_t of_mention(std::size_t mention) const noexcept {
    return head(mention_groups_[mention]);
  }
  [[nodiscard]] std::uint32_t of_speaker(std::size_t speaker) const noexcept {
    return head(speaker_groups_[speaker]);
  }
  /// 'm', 'f' or 'u' by given names, honorifics, "brother".
  [[nodiscard]] char gender(std::uint32_t head_group) const noexcept { return groups_[head_group].gender; }

 private:
  /// An index entry that two entities claim says nothing.
  struct Claimed {
    std::uint32_t group = kNone;
    bool shared = false;
  };
  using Index = std::unordered_map<std::string, Claimed>;

  [[nodiscard]] std::uint32_t head(std::uint32_t group) const noexcept {
    return group == kNone ? kNone : groups_[group].head;
  }
  std::uint32_t group_of(std::string_view words, EntityType type);
  void group_mentions();
  void group_speakers();
  [[nodiscard]] std::uint32_t outlet_group(const SpeakerRow& speaker);
  void note_gender(std::uint32_t group, Span span);
  void index_person(std::uint32_t group);
  void index_body(std::uint32_t group);
  void link_short_person(std::uint32_t group);
  void link_acronym(std::uint32_t group);
  void link_bracketed();
  void claim(Index& index, std::string key, std::uint32_t group);
  [[nodiscard]] std::uint32_t only(const Index& index, const std::string& key) const;

  const DocumentData& data_;
  const ResourcesData& resources_;
  std::vector<NameGroup> groups_;
  std::unordered_map<std::string, std::uint32_t> by_key_;
  std::vector<std::uint32_t> mention_groups_, speaker_groups_;
  Index full_, surnames_, given_, acronyms_, bodies_;
};

}  // namespace v1
}  // namespace onrecord

#include "entities/entities.hpp"

#include "document/document_data.hpp"
#include "entities/clusters.hpp"
#include "entities/descriptions.hpp"
#include "entities/pronouns.hpp"
#include "text/unicode.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

/// Turns clusters into rows, in the order of first mention; speakers who are never mentioned follow.
class EntityWriter {
 public:
  EntityWriter(DocumentData& data, const ResourcesData& resources)
      : data_(data), resources_(resources), clusters_(data, resources) {}

  void write() {
    clusters_.build();
    const auto pronouns = link_pronouns(data_, resources_, clusters_);
    entity_of_.assign(clusters_.groups().size(), kNone);
    for (std::size_t m = 0; m < data_.mentions.size(); ++m) {
      const bool pronoun = data_.mentions[m].form == MentionForm::pronoun;
      data_.mention_entities.push_back(entity(pronoun ? pronouns[m] : clusters_.of_mention(m)));
    }
    for (std::size_t s = 0; s < data_.speakers.size(); ++s)
      data_.speaker_entities.push_back(entity(clusters_.of_speaker(s)));
    write_mentions();
    write_names();
    describe();
  }

 private:
  EntityId entity(std::uint32_t head) {
    if (head == kNone) return EntityId::none;
    if (entity_of_[head] == kNone) {
      entity_of_[head] = static_cast<std::uint32_t>(data_.entities.size());
      EntityRow row;
      row.type = clusters_.groups()[head].type;
      data_.entities.push_back(row);
    }
    return EntityId(entity_of_[head]);
  }

  /// Mentions of each entity as one ascending range: a counting sort.
  void write_mentions() {
    std::vector<std::uint32_t> next(data_.entities.size() + 1, 0);
    for (const auto id : data_.mention_entities)
      if (id != EntityId::none) ++next[index_of(id) + 1];
    const auto base = static_cast<std::uint32_t>(data_.ids.size());
    for (std::size_t e = 0; e < data_.entities.size(); ++e) {
      next[e + 1] += next[e];
      data_.entities[e].mentions = {base + next[e], base + next[e + 1]};
    }
    data_.ids.resize(base + next.back());
    for (std::uint32_t m = 0; m < data_.mention_entities.size(); ++m)
      if (data_.mention_entities[m] != EntityId::none)
        data_.ids[base + next[index_of(data_.mention_entities[m])]++] = m;
  }

  /// The fullest name first; the other spellings are aliases.
  void write_names() {
    const auto& groups = clusters_.groups();
    std::vector<std::vector<std::uint32_t>> members(data_.entities.size());
    for (std::uint32_t g = 0; g < groups.size(); ++g)
      if (entity_of_[groups[g].head] != kNone) members[entity_of_[groups[g].head]].push_back(g);
    for (std::size_t e = 0; e < members.size(); ++e) {
      auto best = members[e].front();
      for (const auto g : members[e])
        if (groups[g].words > groups[best].words) best = g;
      auto& row = data_.entities[e];
      row.name = data_.strings.intern(shown_name(groups[best]));
      row.aliases.begin = static_cast<std::uint32_t>(data_.string_lists.size());
      for (const auto g : members[e])
        if (g != best) data_.string_lists.push_back(data_.strings.intern(shown_name(groups[g])));
      row.aliases.end = static_cast<std::uint32_t>(data_.string_lists.size());
    }
  }

  static std::string shown_name(const NameGroup& group) {
    const bool shout = group.type == EntityType::person && group.words > 1 && all_upper(group.name);
    return shout ? in_title_case(group.name) : group.name;
  }

  void describe() {
    find_descriptions(data_, resources_);
    for (std::size_t s = 0; s < data_.speakers.size(); ++s) {
      const auto id = data_.speaker_entities[s];
      if (id == EntityId::none || data_.speakers[s].role == Role::editor) continue;
      auto& row = data_.entities[index_of(id)];
      if (row.type == EntityType::person && row.description == kNoString)
        row.description = data_.speakers[s].description;
    }
  }

  DocumentData& data_;
  const ResourcesData& resources_;
  Clusters clusters_;
  std::vector<std::uint32_t> entity_of_;  ///< by head group
};

}  // namespace

void resolve_entities(Draft& draft, const ResourcesData& resources) { EntityWriter(draft.data(), resources).write(); }

}  // namespace v1
}  // namespace onrecord

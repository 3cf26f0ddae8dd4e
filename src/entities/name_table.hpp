/// \file
/// NameTable: every distinct name of a document, what speaks for each type, and the one type it gets.
///
/// All occurrences of a name are looked at before any is typed: a name has one type in a document, and a surname
/// alone has the type of the full name.
#pragma once

#include <onrecord/labels.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace onrecord {
inline namespace v1 {

inline constexpr std::size_t kEntityTypes = 10;

/// What speaks for each type, as added-up weights; about 3 decides alone, 1 is a hint.
struct Votes {
  std::array<float, kEntityTypes> of{};

  void add(EntityType type, float weight) noexcept { of[static_cast<std::size_t>(type)] += weight; }
  void add(const Votes& other, float limit) noexcept;  ///< sums, each clipped to ±limit
  [[nodiscard]] float get(EntityType type) const noexcept { return of[static_cast<std::size_t>(type)]; }
};

struct Name {
  std::string key;  ///< lower case
  Votes inside;     ///< from its own words and the lists
  Votes context;    ///< from what stands around it, over all occurrences
  Votes said;       ///< by the trained model, over all occurrences
  float hint = 0;   ///< for a person, where nothing speaks for anything else
  std::uint32_t count = 0;
  std::uint32_t sure = 0;    ///< occurrences whose capital says something
  std::uint32_t unsaid = 0;  ///< occurrences where the model sees no name; 0 without a model
  std::uint16_t words = 1;
  bool office = false;  ///< spelled like an office: nothing but a surname can make it a name
  bool known = false;   ///< given from outside: a speaker, the outlet
  EntityType type = EntityType::other;
  float score = 0;  ///< in [0, 1]; 0: no name
};

/// One thread. O(1) an occurrence, O(names) to decide; no name is compared with another.
class NameTable {
 public:
  /// The name of this key, made where it is new.
  [[nodiscard]] std::uint32_t id_of(std::string_view key, bool& fresh);
  [[nodiscard]] Name& at(std::uint32_t id) noexcept { return names_[id]; }
  [[nodiscard]] const Name& at(std::uint32_t id) const noexcept { return names_[id]; }
  [[nodiscard]] std::size_t size() const noexcept { return names_.size(); }
  /// Says that two names stand in one list: "Putin and Lukashenka".
  void pair(std::uint32_t a, std::uint32_t b) { pairs_.emplace_back(a, b); }
  /// Says that the short name stands in brackets behind the long one: "Inland Water Board (IWB)".
  void abbreviate(std::uint32_t whole, std::uint32_t letters);
  /// Decides all names: those of several words first, then single words by what they are part of.
  void decide();

 private:
  /// How often a word is part of names of a kind.
  struct Part {
    std::uint32_t surname = 0, given = 0, body = 0, place = 0;
  };
  void count_lone_surname(Name& name) const;
  void settle(Name& name) const;
  [[nodiscard]] static Votes said_votes(const Name& name);
  void note_parts(const Name& name);
  void note_surnames(std::string_view key);
  void inherit(Name& name) const;
  void type_acronyms();
  void share_types();

  std::vector<Name> names_;
  std::unordered_map<std::string, std::uint32_t> index_;
  std::unordered_map<std::string, Part> parts_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_, acronyms_;
};

}  // namespace v1
}  // namespace onrecord

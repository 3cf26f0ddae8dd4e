/// \file
/// Furniture: what the words and the form of a line say about it, apart from its place.
#pragma once

#include "regions/facts.hpp"
#include "regions/key.hpp"
#include "resources/resources_data.hpp"

#include <array>
#include <unordered_map>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// The kind that most speaks for, and how much: 3 is enough in the middle of an interview, 1.5 below its end.
struct Evidence {
  RegionKind kind = RegionKind::body;
  float score = 0;
  bool opens_list = false;      ///< headlines that belong to it follow
  bool opens_foot = false;      ///< nothing of the article follows
  bool opens_comments = false;  ///< readers' comments follow
  bool label = false;           ///< "Tags:", "Date:": a label that is no speaker's
  bool whole = false;           ///< a phrase of the lists covers the line
  float title = 0;              ///< says that it is a headline: "Interview with …"
};

/// What a line must have before a rule's pattern is tried; in the order of the words of `needs` in evidence.cpp.
enum class Need : std::uint8_t { digit, colon, bracket, slash, at, symbol, brief, name, ruled, tail, nothing };

/// Judges single lines by furniture_phrases.txt and furniture.txt. One thread; keeps its buffers.
class Furniture {
 public:
  Furniture(const DocumentData& data, const ResourcesData& resources);

  /// O(line); lines over kMostBytes are looked at in their first part only.
  [[nodiscard]] Evidence judge(Span block, const Facts& facts);
  /// Could a paragraph of speech's length be furniture, by its first words? Spares prose the full judgement.
  [[nodiscard]] bool opens(Span block);
  /// Does the line begin with a label of furniture ("Tags:")? Cheaper than judge(), for lines with a speaker's mark.
  [[nodiscard]] bool labelled(Span block);
  [[nodiscard]] const BlockKey& key() const noexcept { return key_; }  ///< of the last line

  static constexpr std::uint32_t kMostBytes = 640;

 private:
  static constexpr std::size_t kKinds = 15;
  using Scores = std::array<float, kKinds>;

  void phrases(Evidence& evidence, Scores& scores);
  std::size_t phrase_at(std::size_t i, Evidence& evidence, Scores& scores);
  bool stands(const LexiconEntry& entry, std::size_t from, std::size_t to) const;
  void count(const LexiconEntry& entry, std::size_t from, std::size_t to, Evidence& evidence, Scores& scores);
  void menus(const Facts& facts, Evidence& evidence, Scores& scores) const;
  void index_rules();
  std::uint64_t rules_for_words() const;
  void forms(Span block, const Facts& facts, Scores& scores);
  static void prose(const Facts& facts, const Evidence& evidence, Scores& scores);

  const DocumentData& data_;
  const Lexicon& phrases_;
  const RuleSet& rules_;
  std::unordered_map<std::string_view, std::uint64_t> rules_by_word_;  ///< bits of the rules that ask for a word
  std::uint64_t always_ = 0;                                           ///< and of those that ask for none
  std::vector<Need> needs_;                                            ///< by rule
  BlockKey key_;
  Window window_;
  Match match_;
  std::size_t first_ = 0, end_ = 0;  // the words but for numbers at both ends
  std::size_t covered_ = 0;          // words that are items of menus
  std::size_t matches_ = 0;          // phrases that these words make
  std::array<std::uint16_t, kKinds> items_{};
};

}  // namespace v1
}  // namespace onrecord

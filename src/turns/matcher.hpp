/// \file
/// Matcher: the turn patterns, sorted by what a block must look like before a pattern is tried on it.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <array>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What a block's first character is. In the order of the words of `start` in turn_patterns.txt.
enum class Start : std::uint8_t { dash, capital, digit, bracket, star, hash, chevron, other };
inline constexpr std::size_t kStarts = 8;

/// Runs the patterns at one place. One thread; built once a document.
///
/// A pattern costs about a microsecond, so a megabyte of prose (5,000 blocks) must not meet thirty of them: a look at
/// the first 80 bytes leaves about one in ten blocks of prose with any pattern to try.
class Matcher {
 public:
  Matcher(const DocumentData& data, const ResourcesData& resources);
  /// Appends the marks at the start of `span`, which is (the rest of) block `block`; one per layout, the heaviest.
  void match(Span span, std::uint32_t block, std::vector<MarkRow>& marks);
  [[nodiscard]] std::size_t gave_up() const noexcept { return gave_up_; }

 private:
  enum class Need : std::uint8_t { nothing, colon, clock, period, question, short_block, plain, letter };
  struct Use {
    const Rule* rule = nullptr;
    std::uint16_t index = 0;
    Layout layout = Layout::none;
    Need need = Need::nothing;
    bool closes = false;  ///< needs the whole window
    float weight = 0;
    std::string_view words_first;  ///< what the first word may be; empty: anything
    int label = -1, stage = -1, time = -1, words = -1;
  };
  struct Look;  // what the first bytes show
  Use use_of(const Rule& rule, std::size_t index) const;
  void try_rule(const Use& use, std::uint32_t block, std::vector<MarkRow>& marks, std::size_t first);

  const DocumentData& data_;
  const RuleSet& rules_;
  std::array<std::vector<Use>, kStarts> by_start_;
  Window window_;
  Match match_;
  std::size_t gave_up_ = 0;
};

/// Milliseconds of "0:14", "00:01:23", "00:01:23.500"; kNone: not a time.
[[nodiscard]] std::uint32_t read_stamp(std::string_view words) noexcept;

}  // namespace v1
}  // namespace onrecord

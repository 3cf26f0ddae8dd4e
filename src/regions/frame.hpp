/// \file
/// PageFrame: where the conversation begins and ends on the page, by its turn marks.
#pragma once

#include "regions/article.hpp"
#include "regions/evidence.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// Blocks [first, last] hold the turns; what stands before is the head, what stands after the foot. Without turns
/// (`turns` false) first and last are not set.
struct PageFrame {
  bool turns = false;
  std::uint32_t first = 0;
  std::uint32_t last = 0;            ///< the last block with a mark; unmarked paragraphs after it may go on
  std::vector<std::uint8_t> marked;  ///< per block: a mark of the layout that the page uses
};

/// What the mark-up sets apart, and what stands behind the article, has no part in it. O(blocks + marks).
[[nodiscard]] PageFrame frame_of(const DocumentData& data, const std::vector<Facts>& facts,
                                 const std::vector<BlockPart>& parts, const Article& article, Furniture& furniture);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Article: which blocks of a marked-up page are the article, by the elements that hold its paragraphs.
#pragma once

#include "regions/facts.hpp"

#include "document/document_data.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// The first block of the article and the one behind its last; all blocks where the page does not say.
struct Article {
  std::uint32_t begin = 0, end = kNone;
  std::uint32_t most = 0;  ///< before it stand two thirds of its prose: nothing ends the article earlier
};

/// The element whose children hold most prose, and those beside it that hold prose, too. After it stand other
/// stories, comments, forms. Not believed where it would hold but a small share of the page's prose, or leave out
/// questions and labels. `parts`: as believed so far. O(nodes + blocks + marks).
[[nodiscard]] Article find_article(const DocumentData& data, const std::vector<Facts>& facts,
                                   const std::vector<BlockPart>& parts);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Parts of the page by its mark-up, and how far they are believed.
#pragma once

#include "regions/facts.hpp"

#include "document/document_data.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// The part of each block, or unknown where nothing is said, or where the page itself says otherwise: a part that
/// holds most of its words is the article, whatever its class is called; and where short blocks of a part ask in turn
/// with other blocks, they are the questions ("sidebar-q"), not furniture. O(blocks).
[[nodiscard]] std::vector<BlockPart> believed_parts(const DocumentData& data, const std::vector<Facts>& facts);

/// Not of the article: menus, comments, captions.
[[nodiscard]] bool set_apart(BlockPart part) noexcept;

}  // namespace v1
}  // namespace onrecord

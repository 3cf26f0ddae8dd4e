/// \file
/// Page: the lines of a page while their kinds are being decided.
#pragma once

#include "regions/article.hpp"
#include "regions/date_line.hpp"
#include "regions/evidence.hpp"
#include "regions/frame.hpp"
#include "regions/parts.hpp"

#include <string>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What has been decided about a block.
struct LineKind {
  RegionKind kind = RegionKind::body;
  float score = 0;
  bool set = false;
};

/// Working state of find_regions; one thread. Heads, middle and foot each decide their own blocks.
struct Page {
  Page(const DocumentData& document, const ResourcesData& pack);

  void set(std::uint32_t block, RegionKind kind, float score) { lines[block] = {kind, score, true}; }
  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(data.blocks.size()); }
  [[nodiscard]] Span span(std::uint32_t block) const noexcept { return data.blocks[block].span; }
  [[nodiscard]] std::string_view words(std::uint32_t block) const noexcept { return data.slice(span(block)); }
  [[nodiscard]] std::uint32_t gap(std::uint32_t block) const noexcept {
    return block < data.blocks.size() ? data.blocks[block].gap : std::uint8_t{255};
  }
  /// Does a turn of the page's layout begin in the block?
  [[nodiscard]] bool marked(std::uint32_t block) const noexcept { return frame.marked[block] != 0; }

  const DocumentData& data;
  const ResourcesData& resources;
  std::vector<Facts> facts;
  std::vector<BlockPart> parts;  ///< of each block, as far as the mark-up is believed
  Article article;
  std::vector<LineKind> lines;
  Furniture furniture;
  PageFrame frame;
  std::uint32_t head_end = 0;    ///< blocks before it are the head
  std::uint32_t foot_begin = 0;  ///< blocks from here on are the foot
  std::uint32_t title = kNone;   ///< the headline's block
  std::uint32_t title_end = 0;   ///< behind the last line of a wrapped headline

  // What the head found, for the metadata.
  std::vector<std::uint32_t> mastheads, decks, leads, bylines, duplicates, datelines;
  std::string page_date, published;
  bool spaced = false;                  ///< blank lines stand between most blocks
  std::vector<std::string> head_lines;  ///< folded lines of masthead and menus, which the foot may repeat
};

/// Kinds of the blocks that notes cover: first, since nothing else may claim them.
void mark_notes(Page& page);
/// Kinds of the blocks that the mark-up sets apart: menus, comments, captions.
void mark_parts(Page& page);
/// Where head and foot are; then each part. In this order.
void find_bounds(Page& page);
void read_head(Page& page);
void read_middle(Page& page);
void read_foot(Page& page);

/// Does a run of headlines ("You may also like") go on with this block?
[[nodiscard]] bool continues_list(const Page& page, std::uint32_t block, std::uint32_t items);

}  // namespace v1
}  // namespace onrecord

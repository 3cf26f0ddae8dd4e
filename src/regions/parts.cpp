#include "regions/parts.hpp"

#include "regions/page.hpp"

#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kParts = static_cast<std::size_t>(BlockPart::footer) + 1;
constexpr std::uint32_t kMostAsked = 2;  // blocks of a question
constexpr std::uint32_t kMenu = 3;       // blocks of links in a row
constexpr std::uint8_t kLinked = 80;     // percent of an item's bytes
constexpr std::uint16_t kMostItem = 14;  // words of an item

std::size_t slot(BlockPart part) noexcept { return static_cast<std::size_t>(part); }

RegionKind kind_of(BlockPart part) noexcept {
  if (part == BlockPart::navigation) return RegionKind::navigation;
  if (part == BlockPart::comments) return RegionKind::comment;
  if (part == BlockPart::caption) return RegionKind::caption;
  return RegionKind::boilerplate;
}

/// Runs of one part, and how many of them are questions between other blocks.
struct PartUse {
  std::uint64_t bytes = 0;
  std::uint32_t runs = 0, asking = 0;
};

std::array<PartUse, kParts> uses_of(const DocumentData& data, const std::vector<Facts>& facts) {
  std::array<PartUse, kParts> uses;
  for (std::uint32_t b = 0; b < data.blocks.size();) {
    const auto part = data.blocks[b].part;
    auto end = b;
    bool asks = false;
    auto& use = uses[slot(part)];
    for (; end < data.blocks.size() && data.blocks[end].part == part; ++end) {
      asks = asks || facts[end].question;
      use.bytes += facts[end].bytes;
    }
    ++use.runs;
    use.asking += asks && end - b <= kMostAsked;
    b = end;
  }
  return uses;
}

bool is_item(const BlockRow& block, const Facts& facts) {
  return block.links >= kLinked && facts.words <= kMostItem && !facts.question && block.kind != BlockKind::heading;
}

/// Three links in a row that are no sentences are a menu.
void mark_menus(Page& page) {
  for (std::uint32_t b = 0; b < page.size(); ++b) {
    auto end = b;
    while (end < page.size() && !page.lines[end].set && is_item(page.data.blocks[end], page.facts[end])) ++end;
    for (auto i = b; end - b >= kMenu && i < end; ++i) page.set(i, RegionKind::navigation, 2);
    if (end > b) b = end - 1;
  }
}

}  // namespace

bool set_apart(BlockPart part) noexcept {
  return part == BlockPart::navigation || part == BlockPart::related || part == BlockPart::comments ||
         part == BlockPart::caption || part == BlockPart::advertisement || part == BlockPart::notice ||
         part == BlockPart::footer;
}

std::vector<BlockPart> believed_parts(const DocumentData& data, const std::vector<Facts>& facts) {
  const auto uses = uses_of(data, facts);
  std::uint64_t all = 0;
  for (const auto& use : uses) all += use.bytes;
  std::vector<BlockPart> parts;
  parts.reserve(data.blocks.size());
  for (const auto& block : data.blocks) {
    const auto& use = uses[slot(block.part)];
    const bool readers = block.part == BlockPart::comments;  // they ask, too, and often write more than the article
    const bool questions = use.asking >= 2 && use.asking * 2 >= use.runs && !readers;
    const bool article = use.bytes * (readers ? 10 : 20) > all * (readers ? 9 : 10);
    parts.push_back(set_apart(block.part) && (questions || article) ? BlockPart::unknown : block.part);
  }
  return parts;
}

void mark_parts(Page& page) {
  for (std::uint32_t b = 0; b < page.size(); ++b) {
    const auto& block = page.data.blocks[b];
    const bool headline = block.kind == BlockKind::heading && block.level == 1;
    const auto part =
        block.kind == BlockKind::caption && page.parts[b] == BlockPart::unknown ? BlockPart::caption : page.parts[b];
    if (set_apart(part) && !headline && !page.lines[b].set) page.set(b, kind_of(part), 3);
  }
  mark_menus(page);
}

}  // namespace v1
}  // namespace onrecord

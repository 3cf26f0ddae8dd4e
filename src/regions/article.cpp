#include "regions/article.hpp"

#include "regions/parts.hpp"

#include <algorithm>

// Paragraphs of one article are children of one element, or of neighbouring ones; teasers of other stories stand each
// in an element of its own, elsewhere. The weight of a paragraph goes to the elements around it, less with each step.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint8_t kLinked = 33;         // percent of a block's bytes; above it, it leads elsewhere
constexpr std::uint32_t kLevels = 3;         // elements around a paragraph that are told of it
constexpr std::uint32_t kLeastWeight = 400;  // bytes of prose; below it, there is no article to speak of
constexpr std::uint32_t kSteps = 5;          // elements that the core is looked for in, one in the other
constexpr std::uint32_t kRise = 5;           // elements around the core whose other children are looked at

struct Node {
  std::uint64_t prose = 0, bytes = 0;  ///< of the blocks within it
  double score = 0;
  std::uint32_t blocks = 0;
  bool held = false;  ///< belongs to the article
  bool own = false;   ///< a block's words stand in it directly
};

class ArticleFinder {
 public:
  ArticleFinder(const DocumentData& data, const std::vector<Facts>& facts, const std::vector<BlockPart>& parts)
      : data_(data), facts_(facts), parts_(parts), nodes_(data.nodes.size()), node_of_(data.blocks.size(), kNone) {}

  Article run() {
    if (nodes_.empty()) return {};
    place_blocks();
    weigh();
    // Paragraphs that stand one by one, deep in boxes, have their article further up.
    auto core = heaviest();
    for (std::uint32_t step = 0; step <= kSteps && core != kNone; ++step, core = data_.nodes[core].parent) {
      if (nodes_[core].prose < kLeastWeight) continue;
      hold(core);
      auto article = extent();
      if (!believed(article)) continue;
      find_most(article);
      return article;
    }
    return {};
  }

 private:
  void place_blocks() {
    std::size_t run = 0;
    for (std::size_t b = 0; b < data_.blocks.size(); ++b) {
      const auto begin = data_.blocks[b].span.begin;
      while (run + 1 < data_.node_runs.size() && data_.node_runs[run + 1].begin <= begin) ++run;
      if (run < data_.node_runs.size() && data_.node_runs[run].begin <= begin)
        node_of_[b] = data_.node_runs[run].node;
    }
  }
  bool is_prose(std::size_t b) const {
    const auto& facts = facts_[b];
    return !set_apart(parts_[b]) && data_.blocks[b].links <= kLinked && (facts.prose() || facts.question);
  }

  void weigh() {
    for (std::size_t b = 0; b < node_of_.size(); ++b) {
      auto at = node_of_[b];
      if (at == kNone) continue;
      auto& node = nodes_[at];
      ++node.blocks;
      node.own = true;
      node.bytes += facts_[b].bytes;
      if (!is_prose(b)) continue;
      node.prose += facts_[b].bytes;
      // Lines of one element, parted by breaks: the element itself holds them.
      const bool shared = (b > 0 && node_of_[b - 1] == at) || (b + 1 < node_of_.size() && node_of_[b + 1] == at);
      if (!shared) at = data_.nodes[at].parent;
      double share = facts_[b].bytes;
      for (std::uint32_t level = 0; level < kLevels && at != kNone; ++level, share /= 2) {
        nodes_[at].score += share;
        at = data_.nodes[at].parent;
      }
    }
    // Children come after their parents.
    for (auto n = nodes_.size(); n-- > 0;) {
      const auto parent = data_.nodes[n].parent;
      if (parent == kNone) continue;
      nodes_[parent].prose += nodes_[n].prose;
      nodes_[parent].bytes += nodes_[n].bytes;
      nodes_[parent].blocks += nodes_[n].blocks;
    }
  }
  std::uint32_t heaviest() const {
    std::uint32_t best = kNone;
    for (std::uint32_t n = 0; n < nodes_.size(); ++n)
      if (nodes_[n].score > 0 && (best == kNone || nodes_[n].score > nodes_[best].score)) best = n;
    return best;
  }

  /// The core, and the children of the elements around it that go on with it.
  void hold(std::uint32_t core) {
    const auto weight = nodes_[core].prose;
    std::vector<std::uint32_t> around;
    for (auto at = data_.nodes[core].parent; at != kNone && around.size() < kRise; at = data_.nodes[at].parent)
      around.push_back(at);
    for (std::uint32_t n = 0; n < nodes_.size(); ++n) {
      const auto parent = data_.nodes[n].parent;
      nodes_[n].held = n == core;
      if (parent != kNone && nodes_[parent].held) nodes_[n].held = true;
      const auto level = std::find(around.begin(), around.end(), parent);
      if (level == around.end() || contains_core(n, core)) continue;
      const bool paragraph = nodes_[n].own && nodes_[n].blocks == 1 && level == around.begin();
      const bool dense = nodes_[n].prose * 10 >= nodes_[n].bytes * 8;
      if (dense && (paragraph || nodes_[n].prose * 8 >= weight)) nodes_[n].held = true;
    }
  }
  bool contains_core(std::uint32_t node, std::uint32_t core) const {
    for (auto at = core; at != kNone && at >= node; at = data_.nodes[at].parent)
      if (at == node) return true;
    return false;
  }
  Article extent() const {
    Article article{kNone, 0};
    for (std::uint32_t b = 0; b < node_of_.size(); ++b) {
      if (node_of_[b] == kNone || !nodes_[node_of_[b]].held || set_apart(parts_[b])) continue;
      if (is_prose(b)) article.begin = std::min(article.begin, b);
      if (data_.blocks[b].links <= kLinked) article.end = b + 1;  // a short last answer
    }
    return article;
  }

  void find_most(Article& article) const {
    std::uint64_t all = 0, seen = 0;
    for (auto b = article.begin; b < article.end; ++b) all += is_prose(b) ? facts_[b].bytes : 0;
    for (article.most = article.begin; article.most < article.end && seen * 3 < all * 2; ++article.most)
      seen += is_prose(article.most) ? facts_[article.most].bytes : 0;
  }

  bool believed(const Article& article) const {
    if (article.begin == kNone) return false;
    std::uint64_t inside = 0, all = 0;
    for (std::uint32_t b = 0; b < node_of_.size(); ++b) {
      if (!is_prose(b)) continue;
      all += facts_[b].bytes;
      if (b >= article.begin && b < article.end) inside += facts_[b].bytes;
    }
    if (inside * 4 < all) return false;
    std::uint64_t outside = 0;
    std::uint32_t before = kNone;
    for (const auto& mark : data_.marks) {
      const bool clock = mark.layout == Layout::timestamps && !mark.names_somebody();  // "18:51 Snow in the north"
      if (mark.layout == Layout::headings || clock || mark.block == before || mark.block >= parts_.size()) continue;
      before = mark.block;
      if (set_apart(parts_[before]) || (before >= article.begin && before < article.end)) continue;
      outside += facts_[before].bytes;
    }
    return outside * 3 <= inside;
  }

  const DocumentData& data_;
  const std::vector<Facts>& facts_;
  const std::vector<BlockPart>& parts_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> node_of_;  ///< of each block: where its first word stands
};

}  // namespace

Article find_article(const DocumentData& data, const std::vector<Facts>& facts, const std::vector<BlockPart>& parts) {
  return ArticleFinder(data, facts, parts).run();
}

}  // namespace v1
}  // namespace onrecord

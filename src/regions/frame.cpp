#include "regions/frame.hpp"

#include "regions/parts.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

// find_marks offers every mark that could be one, of several layouts. Here only the question matters where the page
// stops and the conversation begins, so a rough choice will do; find_turns reads the marks with more care.

namespace onrecord {
inline namespace v1 {
namespace {

/// Layouts that stand for one another on a page: "Q:" beside "SMITH:" beside "[00:01:23] Smith:".
enum class Family : std::uint8_t { named, dash, bold, heading, line, none };
constexpr std::size_t kFamilies = 6;
constexpr std::uint16_t kMostQuestion = 60;   ///< words
constexpr std::uint32_t kChain = 8;           ///< blocks between two unmarked questions
constexpr std::uint16_t kMostFootWords = 6;   ///< of "4 comments", "You may also like"
constexpr std::uint32_t kNear = 4;            ///< blocks between two marks of one conversation, at its ends
constexpr std::uint32_t kHeadlineBlock = 12;  ///< a headline "Name: words" stands among the first blocks

constexpr std::size_t index(Family family) noexcept { return static_cast<std::size_t>(family); }

/// A heading of the mark-up, or the term of a list; "# Heading" of a text is both a heading and a line.
bool heads(const BlockRow& block) noexcept {
  return block.kind == BlockKind::heading || block.kind == BlockKind::term;
}

Family family_of(const MarkRow& mark, const BlockRow& block) noexcept {
  switch (mark.layout) {
    case Layout::dash:
      return Family::dash;
    case Layout::bold:
      return Family::bold;
    case Layout::headings:
      return heads(block) || !mark.marker.empty() ? Family::heading : Family::line;
    case Layout::labels:
    case Layout::qa:
    case Layout::timestamps:
    case Layout::captions:
    case Layout::deposition:
      return Family::named;
    default:
      return Family::none;
  }
}

/// A label's last word: "EDDA MARSH" and "Marsh" are the same.
std::string last_word(std::string_view label) {
  label = trim(label);
  return folded(label.substr(label.rfind(' ') + 1));
}

class FrameFinder {
 public:
  FrameFinder(const DocumentData& data, const std::vector<Facts>& facts, const std::vector<BlockPart>& parts,
              const Article& article, Furniture& furniture)
      : data_(data), facts_(facts), parts_(parts), article_(article), furniture_(furniture) {}

  PageFrame run() {
    frame_.marked.assign(data_.blocks.size(), 0);
    choose_family();
    if (family_ == Family::none) return unmarked();
    keep_convincing();
    drop_headlines();
    if (kept_.size() < 2) return unmarked();
    for (const auto block : kept_) frame_.marked[block] = 1;
    frame_.turns = true;
    frame_.first = kept_.front();
    frame_.last = kept_.back();
    take_questions_before();
    return std::move(frame_);
  }

 private:
  bool apart(std::uint32_t block) const { return set_apart(parts_[block]) || block >= article_.end; }

  /// Without marks: short questions and longer answers in turn, at least a quarter of the blocks between the first
  /// question and the last.
  PageFrame unmarked() {
    std::vector<std::uint32_t> asked;
    for (auto b = article_.begin; b + 1 < facts_.size(); ++b)
      if (!apart(b) && facts_[b].question && facts_[b].words <= kMostQuestion && !facts_[b].quoted &&
          !facts_[b + 1].question && facts_[b + 1].ends_sentence)
        asked.push_back(b);
    keep_longest_chain(asked);
    cut_at_foot(asked);
    if (asked.size() < 3 || asked.size() * 4 < asked.back() - asked.front()) return std::move(frame_);
    for (const auto block : asked) frame_.marked[block] = 1;
    frame_.turns = true;
    frame_.first = asked.front();
    frame_.last = asked.back();
    return std::move(frame_);
  }

  /// Questions far from the others are headlines below the page, or readers' comments.
  static void keep_longest_chain(std::vector<std::uint32_t>& blocks) {
    std::size_t best = 0, most = 0;
    for (std::size_t begin = 0; begin < blocks.size();) {
      auto end = begin + 1;
      while (end < blocks.size() && blocks[end] - blocks[end - 1] <= kChain) ++end;
      if (end - begin > most) best = begin, most = end - begin;
      begin = end;
    }
    blocks = std::vector<std::uint32_t>(blocks.begin() + static_cast<std::ptrdiff_t>(best),
                                        blocks.begin() + static_cast<std::ptrdiff_t>(best + most));
  }

  /// Comments and related stories ask questions, too: the chain ends where they begin.
  void cut_at_foot(std::vector<std::uint32_t>& asked) {
    if (asked.size() < 3) return;
    for (auto b = asked[2]; b < asked.back(); ++b) {
      const auto& facts = facts_[b];
      if (!facts.whole || facts.words > kMostFootWords || facts.ends_sentence) continue;
      const auto evidence = furniture_.judge(data_.blocks[b].span, facts);
      const bool ends = evidence.opens_comments || evidence.opens_foot || (evidence.opens_list && evidence.whole);
      if (!ends || evidence.score < 3) continue;
      if (b < asked[asked.size() / 2]) continue;
      asked.erase(std::lower_bound(asked.begin(), asked.end(), b), asked.end());
      return;
    }
  }

  struct Candidate {
    std::uint32_t block = 0;
    std::string label;  ///< empty: a mark that names nobody
    bool own_line = false;
  };

  /// The family with most marks; labels that come once count only where nothing else does.
  void choose_family() {
    for (const auto& mark : data_.marks)
      if (mark.layout == Layout::labels) ++labels_[last_word(data_.slice(mark.label))];
    family_ = most_frequent([&](const MarkRow& mark) {
      return mark.layout != Layout::labels || labels_.at(last_word(data_.slice(mark.label))) > 1;
    });
    if (family_ == Family::none) family_ = most_frequent([](const MarkRow&) { return true; });
    labels_.clear();
  }

  template <class Counts>
  Family most_frequent(Counts counts) const {
    std::array<std::uint32_t, kFamilies> count{}, before{};
    before.fill(kNone);
    for (const auto& mark : data_.marks) {
      const auto family = index(family_of(mark, data_.blocks[mark.block]));
      if (mark.block == before[family] || !counts(mark) || apart(mark.block)) continue;
      ++count[family];
      before[family] = mark.block;
    }
    // Words in bold, and headings, were chosen by somebody; a line that ends in a question mark was not.
    if (count[index(Family::bold)] >= 2 || count[index(Family::heading)] >= 2) count[index(Family::line)] = 0;
    count[static_cast<std::size_t>(Family::none)] = 1;
    return static_cast<Family>(std::max_element(count.begin(), count.end()) - count.begin());
  }

  void collect() {
    for (const auto& mark : data_.marks) {
      if (mark.block >= data_.blocks.size() || family_of(mark, data_.blocks[mark.block]) != family_) continue;
      if (apart(mark.block)) continue;
      if (!candidates_.empty() && candidates_.back().block == mark.block) continue;
      const Span block = data_.blocks[mark.block].span;
      if (mark.marker.begin > block.begin + 8) continue;  // inside a block: a stamp in a turn
      // A number alone is a page's, a numbered line without a label goes on with its turn.
      if (mark.layout == Layout::deposition && mark.label.empty() && mark.marker.end >= block.end) continue;
      const bool named = mark.layout == Layout::labels && !mark.label.empty();
      if (named && furniture_.labelled(block)) continue;
      candidates_.push_back(
          {mark.block, named ? last_word(data_.slice(mark.label)) : std::string(), mark.marker.end >= block.end});
      if (named) ++labels_[candidates_.back().label];
    }
  }

  /// Labels that come once count only beside others.
  void keep_convincing() {
    collect();
    const auto certain = [&](const Candidate& c) { return c.label.empty() || labels_.at(c.label) > 1; };
    for (const auto& c : candidates_)
      if (certain(c)) first_certain_ = std::min(first_certain_, c.block), last_certain_ = c.block;
    const bool none = std::none_of(candidates_.begin(), candidates_.end(), certain);
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const auto& c = candidates_[i];
      if (none || certain(c) || near_certain(c.block)) kept_.push_back(c.block), kept_at_.push_back(i);
    }
  }

  /// Between marks that are certain, or a few blocks before the first or after the last.
  bool near_certain(std::uint32_t block) const {
    if (first_certain_ == kNone) return false;
    return block + kNear >= first_certain_ && block <= last_certain_ + kNear;
  }

  /// "Lars Okafor: The bridge was sold twice" above the deck is no turn: no sentence ends there, and what follows has
  /// no mark.
  void drop_headlines() {
    while (kept_.size() > 1 && kept_.front() < kHeadlineBlock) {
      const auto& c = candidates_[kept_at_.front()];
      const auto& facts = facts_[c.block];
      const bool words = !c.label.empty() || family_ == Family::dash;
      bool headline = words && !c.own_line && facts.whole && !facts.ends_sentence;
      // A question above the deck is a headline, too.
      if ((family_ == Family::heading || family_ == Family::line) && c.block + 1 < facts_.size())
        headline = !facts_[c.block + 1].ends_sentence && kept_.size() > 2;
      if (!headline || kept_[1] == c.block + 1 || one_of_series(c.block)) return;
      kept_.erase(kept_.begin());
      kept_at_.erase(kept_at_.begin());
    }
  }

  /// A heading of the mark-up like the next one: headlines stand on a level of their own.
  bool one_of_series(std::uint32_t block) const {
    const auto &one = data_.blocks[block], &next = data_.blocks[kept_[1]];
    const bool by_format = heads(one) && data_.text[one.span.begin] != '#';
    return by_format && next.kind == one.kind && next.level == one.level;
  }

  /// Pages that mark answers only: the question before the first mark is the first turn.
  void take_questions_before() {
    std::uint32_t asked = 0;
    for (const auto block : kept_)
      if (block > 0 && !frame_.marked[block - 1] && facts_[block - 1].question) ++asked;
    if (frame_.first > 0 && labelled_question(frame_.first - 1)) --frame_.first;
    if (asked * 2 < kept_.size() || frame_.first == 0 || !facts_[frame_.first - 1].question) return;
    --frame_.first;
  }

  /// "The Castermoor Clarion: Why rust?" above the first mark: a label in full that comes once.
  bool labelled_question(std::uint32_t block) const {
    const auto words = data_.slice(data_.blocks[block].span).substr(0, 64);
    const auto colon = words.find(": ");
    if (family_ != Family::named || !facts_[block].question || colon == std::string_view::npos) return false;
    return facts_of(data_.text, {data_.blocks[block].span.begin,
                                 data_.blocks[block].span.begin + static_cast<std::uint32_t>(colon)})
        .title_case();
  }

  const DocumentData& data_;
  const std::vector<Facts>& facts_;
  const std::vector<BlockPart>& parts_;
  const Article& article_;
  Furniture& furniture_;
  PageFrame frame_;
  Family family_ = Family::none;
  std::vector<Candidate> candidates_;
  std::unordered_map<std::string, std::uint32_t> labels_;
  std::vector<std::uint32_t> kept_;
  std::vector<std::size_t> kept_at_;
  std::uint32_t first_certain_ = kNone, last_certain_ = 0;
};

}  // namespace

PageFrame frame_of(const DocumentData& data, const std::vector<Facts>& facts, const std::vector<BlockPart>& parts,
                   const Article& article, Furniture& furniture) {
  return FrameFinder(data, facts, parts, article, furniture).run();
}

}  // namespace v1
}  // namespace onrecord

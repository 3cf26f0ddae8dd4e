#include "regions/page.hpp"

#include "text/unicode.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kMostHeadBlocks = 60;  ///< no page has a longer head
constexpr std::uint32_t kDeckAhead = 3;        ///< blocks between a deck and the byline below it

std::vector<Facts> all_facts(const DocumentData& data) {
  std::vector<Facts> facts;
  facts.reserve(data.blocks.size());
  for (const auto& block : data.blocks) facts.push_back(facts_of(data.text, block.span));
  return facts;
}

bool only_space(std::string_view words) { return trim(words).empty(); }

/// Is the block's text all in notes and directions from `note` on?
bool covered(const DocumentData& data, Span block, std::size_t note) {
  auto at = block.begin;
  for (; note < data.notes.size() && data.notes[note].span.begin < block.end; ++note) {
    const auto& row = data.notes[note];
    if (row.kind != NoteKind::note && row.kind != NoteKind::stage) continue;
    if (row.span.begin > at && !only_space(data.slice({at, row.span.begin}))) return false;
    at = std::max(at, row.span.end);
  }
  return at > block.begin && (at >= block.end || only_space(data.slice({at, block.end})));
}

/// Does a line of byline or date stand within the next blocks?
bool byline_below(Page& page, std::uint32_t block) {
  for (auto b = block + 1; b < page.size() && b <= block + kDeckAhead; ++b) {
    const auto evidence = page.furniture.judge(page.span(b), page.facts[b]);
    if (evidence.kind == RegionKind::byline && evidence.score >= 2) return true;
    if (read_date_line(page.data.text, page.furniture.key(), page.resources.list(ListName::date_words)).only)
      return true;
  }
  return false;
}

/// Without turns, the head ends at the first paragraph that is no deck.
std::uint32_t head_end_of(Page& page) {
  bool deck = false;
  for (std::uint32_t b = 0; b < page.size() && b < kMostHeadBlocks; ++b) {
    const auto& facts = page.facts[b];
    const bool sentence = facts.ends_sentence && (facts.lower > 0 || facts.question) && facts.words > 2;
    if (page.lines[b].set || (!facts.prose() && !sentence)) continue;
    const auto evidence = page.furniture.judge(page.span(b), facts);
    if (evidence.score >= 2) continue;
    if (facts.whole && !deck && b > 0 && facts.inner_ends == 0 && byline_below(page, b)) {
      deck = true;
      continue;
    }
    return b;
  }
  return page.size() < 2 ? 0 : std::min(page.size(), kMostHeadBlocks);
}

/// Without turns, the foot begins after the last paragraph.
std::uint32_t foot_begin_of(Page& page) {
  for (auto b = page.size(); b > page.head_end; --b) {
    const auto& facts = page.facts[b - 1];
    if (!facts.prose() || page.lines[b - 1].set) continue;
    if (page.furniture.judge(page.span(b - 1), facts).score < 2) return b;
  }
  return page.head_end;
}

}  // namespace

Page::Page(const DocumentData& document, const ResourcesData& pack)
    : data(document),
      resources(pack),
      facts(all_facts(document)),
      parts(believed_parts(document, facts)),
      article(find_article(document, facts, parts)),
      lines(document.blocks.size()),
      furniture(document, pack),
      frame(frame_of(document, facts, parts, article, furniture)) {
  std::size_t gaps = 0;
  for (const auto& block : document.blocks) gaps += block.gap > 0;
  spaced = gaps * 2 > document.blocks.size();
}

void mark_notes(Page& page) {
  const auto& notes = page.data.notes;
  std::size_t note = 0;
  for (std::uint32_t b = 0; b < page.size() && note < notes.size(); ++b) {
    const Span block = page.span(b);
    while (note < notes.size() && notes[note].span.end <= block.begin) ++note;
    if (note < notes.size() && notes[note].span.begin < block.end && covered(page.data, block, note))
      page.set(b, RegionKind::note, 0.9F);
  }
}

void find_bounds(Page& page) {
  if (page.frame.turns) {
    // Below sixty blocks without a turn no headline comes any more: the rest is an opening statement.
    page.head_end = std::min(page.frame.first, std::max(kMostHeadBlocks, page.article.begin));
    page.foot_begin = page.frame.last + 1;
    return;
  }
  page.head_end = page.article.end == kNone ? head_end_of(page) : page.article.begin;
  page.foot_begin = std::max(page.head_end, std::min(foot_begin_of(page), page.article.end));
}

bool continues_list(const Page& page, std::uint32_t block, std::uint32_t items) {
  const auto& facts = page.facts[block];
  if (page.marked(block) || page.lines[block].set || !facts.whole || facts.words > 20 || facts.words == 0)
    return false;
  if (facts.prose() && facts.inner_ends > 0) return false;
  const bool stops = facts.last == '.' || facts.last == ':' || facts.last == ';' || facts.last == ',';
  if (stops) return false;
  if (page.gap(block) == 0) return true;
  // After a blank line only what looks like one more headline.
  return !facts.question && facts.upper > 0 && (items == 0 || page.gap(block - 1) > 0);
}

}  // namespace v1
}  // namespace onrecord

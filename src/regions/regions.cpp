#include "regions/regions.hpp"

#include "regions/metadata.hpp"
#include "regions/page.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// A page is read in three parts (head.cpp, middle.cpp, foot.cpp); here their lines become regions that tile the text.

namespace onrecord {
inline namespace v1 {
namespace {

/// Kinds whose neighbouring lines are one region: what one reads, or skips, in one go.
bool merges(RegionKind kind) noexcept {
  return kind == RegionKind::body || kind == RegionKind::comment || kind == RegionKind::navigation ||
         kind == RegionKind::boilerplate;
}

/// Appends regions so that each begins where the one before ends.
class Tiler {
 public:
  explicit Tiler(DocumentData& data) : data_(data) {}

  void open(std::uint32_t begin, RegionKind kind, float score) {
    auto& regions = data_.regions;
    if (regions.empty()) begin = 0;  // white space at the start belongs to the first region
    if (!regions.empty() && regions.back().kind == kind && merges(kind)) return;
    if (!regions.empty()) regions.back().span.end = begin;
    regions.push_back({{begin, begin}, kind, score});
  }

  void finish() {
    const auto size = static_cast<std::uint32_t>(data_.text.size());
    if (data_.regions.empty() && size) data_.regions.push_back({{0, 0}, RegionKind::body, 0});
    if (!data_.regions.empty()) data_.regions.back().span.end = size;
  }

 private:
  DocumentData& data_;
};

std::uint32_t after_space(std::string_view text, std::uint32_t at) noexcept {
  std::size_t next = at;
  while (next < text.size()) {
    std::size_t after = next;
    const char32_t c = next_point(text, after);
    if (!is_space(c) && !is_ignorable(c)) break;
    next = after;
  }
  return static_cast<std::uint32_t>(next);
}

/// A block of speech, cut where notes and stage directions interrupt it. Moves `note` behind the block's notes.
void open_speech(Tiler& tiler, const DocumentData& data, Span block, std::size_t& note, float score) {
  while (note < data.notes.size() && data.notes[note].span.end <= block.begin) ++note;
  auto at = block.begin;
  for (; note < data.notes.size() && data.notes[note].span.begin < block.end; ++note) {
    const auto& row = data.notes[note];
    if (row.kind != NoteKind::note && row.kind != NoteKind::stage) continue;
    if (row.span.begin > at) tiler.open(at, RegionKind::body, score);
    tiler.open(row.span.begin, RegionKind::note, 0.9F);
    at = std::max(at, after_space(data.text, row.span.end));
  }
  if (at < block.end) tiler.open(at, RegionKind::body, score);
}

float as_score(const LineKind& line) noexcept { return line.set ? std::min(1.0F, 0.4F + line.score / 8) : 0.8F; }

void write_regions(DocumentData& data, const Page& page) {
  Tiler tiler(data);
  std::size_t note = 0;
  for (std::uint32_t b = 0; b < page.size(); ++b) {
    const auto& line = page.lines[b];
    if (line.kind == RegionKind::body)
      open_speech(tiler, data, page.span(b), note, as_score(line));
    else
      tiler.open(page.span(b).begin, line.kind, as_score(line));
  }
  tiler.finish();
}

/// Are nearly all words said at times that the format gives? Then nothing of them is furniture of a page.
bool timed_through(const DocumentData& data) noexcept {
  std::uint64_t timed = 0, all = 0;
  for (const auto& timing : data.timings) timed += timing.span.size();
  for (const auto& block : data.blocks) all += block.span.size();
  return timed > 0 && timed * 10 >= all * 8;
}

void read_page(Page& page) {
  mark_parts(page);
  find_bounds(page);
  read_head(page);
  read_middle(page);
  read_foot(page);
}

}  // namespace

void find_regions(Draft& draft, const ResourcesData& resources) {
  auto& data = draft.data();
  Page page(data, resources);
  mark_notes(page);
  if (!timed_through(data)) read_page(page);
  write_regions(data, page);
  write_metadata(draft, page);
}

}  // namespace v1
}  // namespace onrecord

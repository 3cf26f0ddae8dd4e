#include "text/unicode.hpp"
#include "turns/readings.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

/// The block of the first label that cannot be a word of the head: in capitals, with an office or twice.
std::uint32_t first_label(const DocumentData& data, const LabelGroups& labels) {
  for (std::size_t i = 0; i < data.marks.size(); ++i) {
    if (data.marks[i].layout != Layout::labels || labels.of(i) == kNone) continue;
    const auto& group = labels.groups()[labels.of(i)];
    if (group.parts.upper && (group.marks >= 2 || group.parts.titled || group.parts.function))
      return data.marks[i].block;
  }
  return kNone;
}

}  // namespace

Spoken::Spoken(const DocumentData& data, const LabelGroups& labels) : kinds_(data.blocks.size(), RegionKind::body) {
  std::size_t region = 0;
  for (std::size_t b = 0; b < data.blocks.size() && !data.regions.empty(); ++b) {
    const auto begin = data.blocks[b].span.begin;
    while (region + 1 < data.regions.size() && data.regions[region].span.end <= begin) ++region;
    auto own = region;  // a stage direction at a block's start does not make the block a note
    while (data.regions[own].kind == RegionKind::note && own + 1 < data.regions.size() &&
           data.regions[own].span.end < data.blocks[b].span.end)
      ++own;
    kinds_[b] = data.regions[own].kind;
  }
  for (auto b = first_label(data, labels); b < kinds_.size(); ++b)
    if (kinds_[b] == RegionKind::lead || kinds_[b] == RegionKind::deck) kinds_[b] = RegionKind::body;
}

bool ends_in_question(std::string_view words) noexcept {
  for (std::size_t at = words.size(); at > 0;) {
    const char32_t c = previous_point(words, at);
    if (c == U'?' || c == 0xFF1F) return true;
    if (c != U'"' && c != U'\'' && c != U')' && c != U']' && c != U'*' && c != U'_' && c != U'!' && c != 0x201D &&
        c != 0x2019 && c != 0xBB && !is_space(c))
      return false;
  }
  return false;
}

}  // namespace v1
}  // namespace onrecord

#include "document/origin.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// Steps a position into a run: whole code points only, so the answer is a boundary on the other side.
std::uint32_t steps(std::uint32_t distance, std::uint8_t from, std::uint8_t to) {
  if (from == 0) return 0;
  return distance / from * to;
}

}  // namespace

void OriginMap::add(std::uint32_t text, std::uint32_t origin, std::uint8_t text_step, std::uint8_t origin_step) {
  if (!runs_.empty()) {
    const Run& last = runs_.back();
    const bool same = last.text_step == text_step && last.origin_step == origin_step;
    // Within a run both sides advance together; a run without text (a dropped mark) stays one point long.
    if (same && text_step && origin_step && steps(text - last.text, text_step, origin_step) == origin - last.origin)
      return;
  }
  runs_.push_back({text, origin, text_step, origin_step});
}

void OriginMap::close(std::uint32_t text, std::uint32_t origin) { runs_.push_back({text, origin, 1, 1}); }

void OriginMap::simplify() {
  const bool same = std::all_of(runs_.begin(), runs_.end(),
                                [](const Run& r) { return r.text == r.origin && r.text_step == r.origin_step; });
  if (same) runs_.clear();
  runs_.shrink_to_fit();
}

std::uint32_t OriginMap::to_origin(std::uint32_t text) const noexcept {
  if (runs_.empty()) return text;
  // The last run that begins at or before the position: of several at one position (dropped bytes) the last.
  auto after = std::upper_bound(runs_.begin(), runs_.end(), text, [](auto at, const Run& r) { return at < r.text; });
  if (after == runs_.begin()) return runs_.front().origin;
  const Run& run = *--after;
  return run.origin + steps(text - run.text, run.text_step, run.origin_step);
}

std::uint32_t OriginMap::to_text(std::uint32_t origin) const noexcept {
  if (runs_.empty()) return origin;
  auto after =
      std::upper_bound(runs_.begin(), runs_.end(), origin, [](auto at, const Run& r) { return at < r.origin; });
  if (after == runs_.begin()) return runs_.front().text;
  const Run& run = *--after;
  return run.text + steps(origin - run.origin, run.origin_step, run.text_step);
}

Span OriginMap::to_origin(Span span) const noexcept { return {to_origin(span.begin), to_origin(span.end)}; }

}  // namespace v1
}  // namespace onrecord

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

/// Bytes that stand for one thing as a whole, as a step; what is longer is cut, its beginning stays right.
std::uint8_t step_of(std::size_t bytes) { return static_cast<std::uint8_t>(std::min<std::size_t>(bytes, 255)); }

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

OriginMap OriginMap::through(const OriginMap& next) const {
  if (next.identity()) return *this;
  if (identity()) return next;
  OriginMap out;
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    const Run& run = runs_[i];
    if (run.text_step != 1 || run.origin_step != 1) {
      const Span there = next.to_origin(Span{run.origin, run.origin + run.origin_step});
      out.runs_.push_back({run.text, there.begin, run.text_step, step_of(there.size())});
      continue;
    }
    // Bytes of the middle text as they stand: the next map's own runs, as far as this run goes.
    const auto text_end = i + 1 < runs_.size() ? runs_[i + 1].text : run.text + 1;
    const auto end = run.origin + (text_end - run.text);
    auto part = std::upper_bound(next.runs_.begin(), next.runs_.end(), run.origin,
                                 [](auto at, const Run& r) { return at < r.text; });
    if (part != next.runs_.begin()) --part;
    for (; part != next.runs_.end() && (part->text < end || part->text <= run.origin); ++part) {
      const auto from = std::max(part->text, run.origin);
      out.runs_.push_back({run.text + (from - run.origin), next.to_origin(from), part->text_step, part->origin_step});
    }
  }
  return out;
}

/// A position behind what a run holds is where the next run begins.
std::uint32_t OriginMap::to_origin(std::uint32_t text) const noexcept {
  if (runs_.empty()) return text;
  // The last run that begins at or before the position: of several at one position (dropped bytes) the last.
  auto after = std::upper_bound(runs_.begin(), runs_.end(), text, [](auto at, const Run& r) { return at < r.text; });
  if (after == runs_.begin()) return runs_.front().origin;
  const Run& run = *std::prev(after);
  const auto origin = run.origin + steps(text - run.text, run.text_step, run.origin_step);
  return after == runs_.end() ? origin : std::min(origin, after->origin);
}

std::uint32_t OriginMap::to_text(std::uint32_t origin) const noexcept {
  if (runs_.empty()) return origin;
  auto after =
      std::upper_bound(runs_.begin(), runs_.end(), origin, [](auto at, const Run& r) { return at < r.origin; });
  if (after == runs_.begin()) return runs_.front().text;
  const Run& run = *std::prev(after);
  const auto text = run.text + steps(origin - run.origin, run.origin_step, run.text_step);
  return after == runs_.end() ? text : std::min(text, after->text);
}

/// Where the bytes of the code point that ends at `text` end.
std::uint32_t OriginMap::end_in_origin(std::uint32_t text) const noexcept {
  if (runs_.empty()) return text;
  auto after = std::lower_bound(runs_.begin(), runs_.end(), text, [](const Run& r, auto at) { return r.text < at; });
  if (after == runs_.begin()) return runs_.front().origin;
  const Run& run = *std::prev(after);
  if (!run.text_step) return run.origin;
  return run.origin + (text - run.text + run.text_step - 1) / run.text_step * run.origin_step;
}

Span OriginMap::to_origin(Span span) const noexcept {
  const auto begin = to_origin(span.begin);
  return {begin, span.empty() ? begin : std::max(begin, end_in_origin(span.end))};
}

Span OriginMap::to_text(Span origin) const noexcept {
  if (runs_.empty()) return origin;
  const auto begin = to_text(origin.begin), end = to_text(origin.end);
  return {begin, std::max(begin, end)};
}

}  // namespace v1
}  // namespace onrecord

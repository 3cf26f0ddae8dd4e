#include "document/places.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

std::uint32_t depth_of(const DocumentData& data, std::uint32_t node) {
  std::uint32_t depth = 0;
  for (; node != kNone; node = data.nodes[node].parent) ++depth;
  return depth;
}

/// The innermost element that holds both; kNone: none does.
std::uint32_t common(const DocumentData& data, std::uint32_t a, std::uint32_t b) {
  auto depth_a = depth_of(data, a), depth_b = depth_of(data, b);
  for (; depth_a > depth_b; --depth_a) a = data.nodes[a].parent;
  for (; depth_b > depth_a; --depth_b) b = data.nodes[b].parent;
  while (a != b) a = data.nodes[a].parent, b = data.nodes[b].parent;
  return a;
}

/// The run that holds a byte of the text.
std::size_t run_at(const DocumentData& data, std::uint32_t at) {
  const auto after = std::upper_bound(data.node_runs.begin(), data.node_runs.end(), at,
                                      [](auto place, const NodeRun& run) { return place < run.begin; });
  return after == data.node_runs.begin() ? 0 : static_cast<std::size_t>(after - data.node_runs.begin() - 1);
}

/// Does the element, or one above it, have this number?
bool within(const DocumentData& data, std::uint32_t node, std::uint32_t above) {
  while (node != kNone && node != above) node = data.nodes[node].parent;
  return node == above;
}

/// Steps down the path in one pass: parents come before their children. kNone: no such element.
std::uint32_t node_named(const DocumentData& data, std::string_view path) {
  auto found = kNone;
  for (std::uint32_t i = 0; i < data.nodes.size() && !path.empty(); ++i) {
    const auto& node = data.nodes[i];
    if (node.parent != found) continue;
    const auto step = "/" + std::string(data.view(node.tag)) + "[" + std::to_string(node.number) + "]";
    if (path.substr(0, step.size()) != step) continue;
    path.remove_prefix(step.size());
    found = i;
  }
  return path.empty() ? found : kNone;
}

}  // namespace

std::string path_of(const DocumentData& data, std::uint32_t node) {
  std::string path;
  for (; node != kNone; node = data.nodes[node].parent)
    path.insert(
        0, "/" + std::string(data.view(data.nodes[node].tag)) + "[" + std::to_string(data.nodes[node].number) + "]");
  return path;
}

std::string node_path(const DocumentData& data, Span span) {
  if (data.node_runs.empty()) return {};
  auto run = run_at(data, span.begin);
  auto node = data.node_runs[run].node;
  for (++run; run < data.node_runs.size() && data.node_runs[run].begin < span.end && node != kNone; ++run)
    node = common(data, node, data.node_runs[run].node);
  return path_of(data, node);
}

Span span_of_node(const DocumentData& data, std::string_view path) {
  const auto node = node_named(data, path);
  Span span;
  for (std::size_t i = 0; node != kNone && i < data.node_runs.size(); ++i) {
    if (!within(data, data.node_runs[i].node, node)) continue;
    if (span.empty()) span.begin = data.node_runs[i].begin;
    span.end =
        i + 1 < data.node_runs.size() ? data.node_runs[i + 1].begin : static_cast<std::uint32_t>(data.text.size());
  }
  return span;
}

TimeRange time_range(const DocumentData& data, Span span) noexcept {
  TimeRange range;
  auto timing = std::upper_bound(data.timings.begin(), data.timings.end(), span.begin,
                                 [](auto at, const TimingRow& row) { return at < row.span.begin; });
  if (timing != data.timings.begin()) --timing;
  for (; timing != data.timings.end() && timing->span.begin < std::max(span.end, span.begin + 1); ++timing) {
    if (timing->span.end <= span.begin) continue;
    range.begin_ms = std::min(range.begin_ms, timing->begin_ms);
    if (timing->end_ms != kNoTime)
      range.end_ms = range.end_ms == kNoTime ? timing->end_ms : std::max(range.end_ms, timing->end_ms);
  }
  return range;
}

Span span_of(const DocumentData& data, TimeRange range) noexcept {
  Span span;
  for (const auto& timing : data.timings) {
    if (timing.begin_ms >= range.end_ms ||
        (timing.end_ms != kNoTime ? timing.end_ms <= range.begin_ms : timing.begin_ms < range.begin_ms))
      continue;
    if (span.empty()) span.begin = timing.span.begin;
    span.end = std::max(span.end, timing.span.end);
  }
  return span;
}

}  // namespace v1
}  // namespace onrecord

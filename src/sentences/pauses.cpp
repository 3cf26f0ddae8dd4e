#include "sentences/pauses.hpp"

#include <algorithm>
#include <iterator>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kPauseMs = 1000;

bool is_stop(TokenShape shape) {
  return shape == TokenShape::stop || shape == TokenShape::query || shape == TokenShape::ellipsis;
}

bool pauses(const TimingRow& before, const TimingRow& after) {
  return before.end_ms != kNoTime && after.begin_ms != kNoTime && after.begin_ms > before.end_ms &&
         after.begin_ms - before.end_ms >= kPauseMs;
}

}  // namespace

void add_pauses(const DocumentData& data, const TokenList& tokens, std::vector<std::size_t>& ends) {
  const auto& spans = tokens.spans;
  if (data.timings.empty() || spans.empty() || std::any_of(tokens.shapes.begin(), tokens.shapes.end(), is_stop))
    return;
  const auto end = data.timings.end();
  auto timing = std::lower_bound(data.timings.begin(), end, spans.front().begin,
                                 [](const TimingRow& t, auto place) { return t.span.end <= place; });
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < spans.size() && timing != end; ++i) {
    const auto before = timing;
    while (timing != end && timing->span.end <= spans[i].begin) ++timing;
    if (i > 0 && timing != before && timing != end && pauses(*before, *timing)) found.push_back(i);
  }
  if (found.empty()) return;
  std::vector<std::size_t> merged;
  std::set_union(ends.begin(), ends.end(), found.begin(), found.end(), std::back_inserter(merged));
  ends = std::move(merged);
}

}  // namespace v1
}  // namespace onrecord

#include "readers/caption_lines.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLabelBytes = 48, kLabelWords = 5;
constexpr std::size_t kMostRolled = 4;  // lines that stay on the screen when captions roll

/// "we had two boats" behind "we had".
bool goes_on(std::string_view line, std::string_view before) {
  return line.size() > before.size() && line.substr(0, before.size()) == before && line[before.size()] == ' ';
}

bool stands_out(const CueEvent& event) {
  const bool styled = event.tag == CueTag::b || event.tag == CueTag::i || event.tag == CueTag::u ||
                      event.tag == CueTag::c || event.tag == CueTag::font;
  return event.kind == CueEvent::Kind::open && styled;
}

}  // namespace

void ShownLines::read(const std::vector<CueEvent>& events, std::string_view source) {
  lines_.clear();
  std::string line;
  for (const auto& event : events) {
    if (event.kind == CueEvent::Kind::words) line += words_of(event, source);
    if (event.kind == CueEvent::Kind::line_break) take(line);
  }
  take(line);
}

void ShownLines::take(std::string& line) {
  if (auto words = collapse(line); !words.empty()) lines_.push_back(std::move(words));
  line.clear();
}

Repeat ShownLines::repeated(const ShownLines& before) const {
  const auto& old = before.lines_;
  for (auto n = std::min({lines_.size(), old.size(), kMostRolled}); n > 0; --n) {
    const auto first = old.end() - static_cast<std::ptrdiff_t>(n);
    if (!std::equal(first, old.end() - 1, lines_.begin())) continue;
    if (lines_[n - 1] == old.back()) return {n, 0};
    if (goes_on(lines_[n - 1], old.back())) return {n - 1, solid_bytes(old.back())};
  }
  return {};
}

bool opens_like_label(std::string_view line) {
  const auto colon = line.substr(0, kLabelBytes).find(':');
  if (colon == std::string_view::npos || colon == 0 || (colon + 1 < line.size() && line[colon + 1] != ' '))
    return false;
  std::size_t words = 0;
  for (std::size_t at = 0; at < colon; ++words) {
    const auto end = std::min(line.find(' ', at), colon);
    if (end > at && !starts_upper(line.substr(at, end - at)) && words == 0) return false;
    at = end + 1;
  }
  return words <= kLabelWords;
}

std::size_t solid_bytes(std::string_view words) {
  std::size_t solid = 0;
  for (std::size_t at = 0; at < words.size();) {
    const auto begin = at;
    if (!is_space(next_point(words, at))) solid += at - begin;
  }
  return solid;
}

void skip_solid(std::string_view& words, std::size_t& count) {
  std::size_t at = 0;
  while (at < words.size() && count > 0) {
    const auto begin = at;
    if (!is_space(next_point(words, at))) count -= std::min(count, at - begin);
  }
  words.remove_prefix(at);
}

std::size_t painted_at(const std::vector<CueEvent>& events, std::string_view source) {
  std::size_t bytes = 0;
  for (const auto& event : events) {
    if (stands_out(event)) return bytes;
    if (event.kind == CueEvent::Kind::words) bytes += solid_bytes(words_of(event, source));
  }
  return std::string_view::npos;
}

void paint_times(std::vector<CueEvent>& events, std::string_view source, std::span<const Paint> paints) {
  std::vector<CueEvent> painted;
  std::size_t bytes = 0;
  for (auto& event : events) {
    while (event.kind == CueEvent::Kind::words && !paints.empty()) {
      auto words = words_of(event, source);
      const auto solid = solid_bytes(words);
      if (paints.front().bytes >= bytes + solid) break;
      const auto all = words.size();
      if (auto before = paints.front().bytes - bytes; before > 0 && event.words.empty()) {
        skip_solid(words, before);
        const auto cut = event.source.begin + static_cast<std::uint32_t>(all - words.size());
        painted.push_back({CueEvent::Kind::words, CueTag::none, {event.source.begin, cut}});
        event.source.begin = cut;
        bytes = paints.front().bytes;
      }
      CueEvent time{CueEvent::Kind::time, CueTag::none, {event.source.begin, event.source.begin}};
      time.time_ms = paints.front().begin_ms;
      painted.push_back(std::move(time));
      paints = paints.subspan(1);
    }
    if (event.kind == CueEvent::Kind::words) bytes += solid_bytes(words_of(event, source));
    painted.push_back(std::move(event));
  }
  events = std::move(painted);
}

}  // namespace v1
}  // namespace onrecord

#include "readers/caption_colors.hpp"

#include "readers/caption_lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostColors = 16;  // of speakers; what comes later is kMixed

/// WebVTT's own classes of colour, and one that is often met. "color…" and a number in hexadecimal is one too.
constexpr std::array<std::string_view, 9> kColors = {"white",   "lime", "cyan",  "red",  "yellow",
                                                     "magenta", "blue", "black", "green"};

bool is_color(std::string_view word) {
  return std::find(kColors.begin(), kColors.end(), word) != kColors.end() || word.substr(0, 5) == "color";
}

/// What an element says of the colour: empty for white, which is no colour.
std::optional<std::string> color_of(const CueEvent& event) {
  std::optional<std::string> color;
  if (event.tag == CueTag::font && !event.words.empty()) color = lower(event.words);
  for (std::size_t at = 0; event.tag == CueTag::c && at < event.classes.size() && !color;) {
    const auto end = std::min(event.classes.find(' ', at), event.classes.size());
    if (auto word = lower(std::string_view(event.classes).substr(at, end - at)); is_color(word))
      color = std::move(word);
    at = end + 1;
  }
  if (color == "white" || color == "#fff" || color == "#ffffff") color = "";
  return color;
}

/// "[Music]", "♪ la la ♪": nobody speaks.
bool no_speech(std::string_view words) {
  std::size_t at = 0;
  const char32_t first = next_point(words, at);
  return first == U'[' || first == U'(' || first == U'#' || first == 0x266A || first == 0x266B;
}

/// Walks through a cue and hands over each line: its words and its colour, or whether it has several.
template <class Use>
void for_lines(const std::vector<CueEvent>& events, std::string_view source, Use use) {
  std::vector<std::string> open = {""};
  std::string line, color;
  bool any = false, mixed = false;
  const auto end_line = [&] {
    use(trim(line), color, mixed);
    line.clear();
    any = mixed = false;
  };
  for (const auto& event : events) {
    const bool colors = event.tag == CueTag::c || event.tag == CueTag::font;
    if (event.kind == CueEvent::Kind::line_break) end_line();
    if (event.kind == CueEvent::Kind::open && colors) open.push_back(color_of(event).value_or(open.back()));
    if (event.kind == CueEvent::Kind::close && colors && open.size() > 1) open.pop_back();
    if (event.kind != CueEvent::Kind::words) continue;
    const auto words = words_of(event, source);
    line += words;
    if (trim(words).empty()) continue;
    mixed = mixed || (any && color != open.back());
    color = open.back();
    any = true;
  }
  end_line();
}

}  // namespace

std::uint32_t CaptionColors::number(std::string_view color) {
  const auto found = std::find(colors_.begin(), colors_.end(), color);
  if (found != colors_.end()) return static_cast<std::uint32_t>(found - colors_.begin());
  if (colors_.size() == kMostColors) return kMixed;
  colors_.emplace_back(color);
  runs_.push_back(0);
  return static_cast<std::uint32_t>(colors_.size() - 1);
}

void CaptionColors::read(const std::vector<CueEvent>& events, std::string_view source,
                         std::vector<std::uint32_t>& lines) {
  lines.clear();
  for_lines(events, source, [&](std::string_view words, std::string_view color, bool mixed) {
    lines.push_back(mixed || words.empty() || no_speech(words) ? kMixed : number(color));
  });
}

void CaptionColors::look(const std::vector<CueEvent>& events, std::string_view source) {
  read(events, source, seen_);
  for (const auto& event : events) named_ += event.kind == CueEvent::Kind::open && event.tag == CueTag::v;
  std::size_t line = 0;
  for_lines(events, source, [&](std::string_view words, std::string_view, bool mixed) {
    const auto color = seen_[line++];
    if (words.empty()) return;
    ++lines_;
    mixed_ += mixed;
    named_ += opens_like_label(words);
    if (color == kMixed || color == last_) return;
    ++runs_[color];
    last_ = color;
  });
}

bool CaptionColors::tell_speakers() const noexcept {
  const auto recurring = std::count_if(runs_.begin(), runs_.end(), [](auto runs) { return runs >= 2; });
  return recurring >= 2 && mixed_ * 5 <= lines_ && named_ * 5 <= lines_;
}

}  // namespace v1
}  // namespace onrecord

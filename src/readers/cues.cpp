#include "readers/cues.hpp"

#include "readers/html_entities.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint64_t kMostNumber = 1000000000;
constexpr std::string_view kArrow = "-->";

}  // namespace

std::string_view words_of(const CueEvent& event, std::string_view source) noexcept {
  return event.words.empty() ? slice(source, event.source) : std::string_view(event.words);
}

std::uint64_t read_digits(std::string_view text, std::size_t& at) noexcept {
  std::uint64_t number = 0;
  for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
    number = std::min(kMostNumber, number * 10 + static_cast<std::uint64_t>(text[at] - '0'));
  return number;
}

Span next_line(std::string_view source, std::uint32_t& at) noexcept {
  const auto end = static_cast<std::uint32_t>(std::min(source.find_first_of("\r\n", at), source.size()));
  const Span line{at, end};
  at = end;
  if (at < source.size()) at += source[at] == '\r' && at + 1 < source.size() && source[at + 1] == '\n' ? 2U : 1U;
  return line;
}

void skip_blanks(std::string_view words, std::size_t& at) noexcept {
  while (at < words.size() && is_html_space(words[at])) ++at;
}

bool read_cue_times(std::string_view source, Span line, TakeTime take_time, Cue& cue) {
  const auto words = slice(source, line);
  std::size_t at = 0;
  skip_blanks(words, at);
  if (!take_time(words, at, cue.begin_ms)) return false;
  skip_blanks(words, at);
  if (words.substr(at, kArrow.size()) != kArrow) return false;
  at += kArrow.size();
  skip_blanks(words, at);
  if (!take_time(words, at, cue.end_ms)) return false;
  cue.settings = {line.begin + static_cast<std::uint32_t>(at), line.end};
  return true;
}

CueTag find_tag(std::span<const TagName> names, std::string_view name) noexcept {
  const auto found = std::find_if(names.begin(), names.end(), [&](const auto& known) { return known.first == name; });
  return found == names.end() ? CueTag::none : found->second;
}

void take_words(std::vector<CueEvent>& events, std::string_view text, std::size_t& at) {
  const auto begin = at;
  CueEvent event;
  if (text[at] == '\0') {
    event.words = "\uFFFD";
    ++at;
  } else if (text[at] == '\r' || text[at] == '\n') {
    event.kind = CueEvent::Kind::line_break;
    at += text.substr(at, 2) == "\r\n" ? 2U : 1U;
  } else {
    at = std::min(text.find_first_of(std::string_view("<&{\r\n\0", 6), at + 1), text.size());
  }
  event.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
  events.push_back(std::move(event));
}

}  // namespace v1
}  // namespace onrecord

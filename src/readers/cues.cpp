#include "readers/cues.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint64_t kMostNumber = 1000000000;

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

#include "readers/speech_writer.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kLongPauseMs = 3000;

bool all_digits(std::string_view words) {
  return !words.empty() && words.find_first_not_of("0123456789") == std::string_view::npos;
}

bool ends_sentence(std::string_view words) {
  for (std::size_t at = words.size(); at > 0;) {
    const char32_t c = previous_point(words, at);
    if (c == U'.' || c == U'?' || c == U'!' || c == 0x2026 || c == 0x3002 || c == 0xFF1F) return true;
    if (c != U'"' && c != U')' && c != 0x201D && c != 0x2019 && !is_space(c)) return false;
  }
  return false;
}

bool space_at_start(std::string_view words) {
  std::size_t at = 0;
  return words.empty() || is_space(next_point(words, at));
}

bool space_at_end(std::string_view words) {
  std::size_t at = words.size();
  return at == 0 || is_space(previous_point(words, at));
}

}  // namespace

void SpokenWords::clear() {
  text_.clear();
  units_.clear();
}

void SpokenWords::add(std::string_view words, Span source) {
  const bool run = words.size() == source.size();
  if (text_.empty()) {
    while (!words.empty() && space_at_start(words)) {
      std::size_t at = 0;
      (void)next_point(words, at);
      words.remove_prefix(at);
      if (run) source.begin += static_cast<std::uint32_t>(at);
    }
    if (words.empty()) return;
  }
  units_.push_back({static_cast<std::uint32_t>(text_.size()), source});
  for (const char c : words) text_ += c == '\n' || c == '\r' ? ' ' : c;
}

void SpokenWords::write(TranscriptBuilder& builder) const {
  for (std::size_t i = 0; i < units_.size(); ++i) {
    const auto end = i + 1 < units_.size() ? units_[i + 1].begin : text_.size();
    builder.append(std::string_view(text_).substr(units_[i].begin, end - units_[i].begin), units_[i].source);
  }
}

/// A long silence behind a sentence.
bool SpeechWriter::pauses(const Said& said) const noexcept {
  return said.begin_ms != kNoTime && last_end_ms_ != kNoTime && said.begin_ms >= last_end_ms_ &&
         said.begin_ms - last_end_ms_ >= kLongPauseMs && ends_sentence(last_);
}

void SpeechWriter::separate(const Said& said, std::string_view words) {
  const bool changes = !said.speaker.empty() && said.speaker != speaker_;
  if (!any_ || changes || (pauses(said) && !said.glued)) {
    builder_.open_block();
    if (changes) {
      builder_.voice(said.speaker);
      speaker_ = said.speaker;
    }
  } else if (size_ == PieceSize::line) {
    builder_.break_line();
  } else if (!said.glued && !space_at_end(last_) && !space_at_start(words)) {
    builder_.insert(" ");
  }
}

Span SpeechWriter::write(const Said& said, const SpokenWords& words) {
  const auto text = words.text();
  if (trim(text).empty()) return {};
  separate(said, text);
  words.write(builder_);
  const auto end = builder_.position();  // where they begin was not known before: the first words open the block
  if (said.end_ms != kNoTime)
    last_end_ms_ = said.end_ms;
  else if (said.begin_ms != kNoTime)
    last_end_ms_ = said.begin_ms;
  last_ = text;
  any_ = true;
  return {end - static_cast<std::uint32_t>(text.size()), end};
}

std::string speaker_label(std::string_view label) {
  label = trim(label);
  const bool letter =
      label.size() == 1 && ((label[0] >= 'A' && label[0] <= 'Z') || (label[0] >= 'a' && label[0] <= 'z'));
  const bool bare = all_digits(label) || (letter && label[0] != 'Q');
  return bare ? "Speaker " + std::string(label) : std::string(label);
}

}  // namespace v1
}  // namespace onrecord

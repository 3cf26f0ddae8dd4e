#include "readers/speech_voices.hpp"

#include "readers/speech_writer.hpp"

namespace onrecord {
inline namespace v1 {

std::uint32_t SpeechVoices::channel(std::string_view label) {
  return channels_.emplace(label, static_cast<std::uint32_t>(channels_.size())).first->second;
}

std::string SpeechVoices::name(std::string_view speaker, std::uint32_t channel) {
  const std::string key(speaker);
  if (const auto found = called_.find(key); found != called_.end() && !key.empty())
    return speaker_label(found->second);
  auto label = speaker_label(speaker);
  const bool bare = label.empty() || label != speaker;
  return bare && channel != kNoChannel ? numbered(std::to_string(channel) + ' ' + key) : label;
}

std::string SpeechVoices::numbered(const std::string& key) {
  const auto number = numbers_.emplace(key, static_cast<std::uint32_t>(numbers_.size())).first->second;
  return "Speaker " + std::to_string(number + 1);
}

}  // namespace v1
}  // namespace onrecord

/// \file
/// Who the labels of a recogniser are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace onrecord {
inline namespace v1 {

/// Labels of speakers and channels become names of voices. One thread.
class SpeechVoices {
 public:
  static constexpr std::uint32_t kNoChannel = 0xffffffffU;

  /// A table of speakers says that `key` is called so.
  void call(std::string key, std::string name) { called_.emplace(std::move(key), std::move(name)); }
  /// The number of a channel by its label, from 0, in the order in which they are first asked for.
  [[nodiscard]] std::uint32_t channel(std::string_view label);
  /// What a speaker's label is called: by the table; else as speaker_label() says, but numbers and letters count
  /// within a channel, and a channel alone stands for whoever speaks on it. Empty where neither is known.
  [[nodiscard]] std::string name(std::string_view speaker, std::uint32_t channel);

 private:
  std::string numbered(const std::string& key);
  std::unordered_map<std::string, std::string> called_;
  std::unordered_map<std::string, std::uint32_t> channels_, numbers_;
};

}  // namespace v1
}  // namespace onrecord

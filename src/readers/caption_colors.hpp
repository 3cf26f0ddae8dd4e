/// \file
/// Colours of captions, with which broadcasters tell speakers apart: `<c.yellow>` (WebVTT), `<font color="#ffff00">`.
#pragma once

#include "readers/cues.hpp"

namespace onrecord {
inline namespace v1 {

/// The colours of a file's lines. No colour and white are one; classes of WebVTT that are no colours are not looked
/// at.
class CaptionColors {
 public:
  static constexpr std::uint32_t kMixed = 0xffffffffU;

  /// Counts a cue: all are looked at before tell_speakers() is asked.
  void look(const std::vector<CueEvent>& events, std::string_view source);
  /// Two colours at least come back, nearly all lines are of one colour each, and hardly any opens with a name.
  [[nodiscard]] bool tell_speakers() const noexcept;
  /// The number of each line's colour, from 0, in the order in which they were first seen; kMixed for a line of
  /// several colours, of none that can be seen, and for what nobody says ("[Music]").
  void read(const std::vector<CueEvent>& events, std::string_view source, std::vector<std::uint32_t>& lines);

 private:
  std::uint32_t number(std::string_view color);

  std::vector<std::string> colors_;
  std::vector<std::uint32_t> runs_;  // of each colour: how often it takes over
  std::vector<std::uint32_t> seen_;  // of the cue that is looked at
  std::uint32_t last_ = kMixed;
  std::size_t lines_ = 0, mixed_ = 0, named_ = 0;
};

}  // namespace v1
}  // namespace onrecord

/// \file
/// What all cues of a file together say, before any of them is written.
#pragma once

#include "readers/caption_colors.hpp"
#include "readers/caption_lines.hpp"
#include "readers/captions.hpp"

namespace onrecord {
inline namespace v1 {

struct CaptionSurvey {
  /// Of a cue: when its words go, and whether the cue above has them already with another word standing out.
  struct Showing {
    std::uint64_t end_ms = 0;
    bool again = false;
  };
  struct CuePaint {
    std::uint32_t cue = 0;
    Paint paint;
  };

  bool rolling = false;             ///< lines stay on the screen, or grow, while others come
  std::vector<Showing> showings;    ///< of each cue
  std::vector<CuePaint> paints;     ///< ascending
  std::vector<std::uint32_t> late;  ///< cues that begin before the one above them
  CaptionColors colors;
};

/// The cue begins where the one before ends.
[[nodiscard]] bool touches(const Cue& cue, std::uint64_t last_end_ms) noexcept;
/// The pieces of a cue, in place of `events`; ">>" is one piece however it is written.
void read_cue(std::string_view source, const Cue& cue, ReadCueText read_text, std::vector<CueEvent>& events);

/// O(bytes).
[[nodiscard]] CaptionSurvey survey_captions(std::string_view source, const CueList& list, ReadCueText read_text);

}  // namespace v1
}  // namespace onrecord

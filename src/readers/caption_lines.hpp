/// \file
/// What captions show more than once: lines that roll, cues that grow, words that are painted one after the other.
#pragma once

#include "readers/cues.hpp"

namespace onrecord {
inline namespace v1 {

/// What of a cue the one before has shown: whole lines, and then the beginning of the line below them, in bytes that
/// are no white space.
struct Repeat {
  std::size_t lines = 0, bytes = 0;
  [[nodiscard]] bool any() const noexcept { return lines + bytes > 0; }
};

/// The lines of a cue as one reads them; blank ones are left out.
class ShownLines {
 public:
  void read(const std::vector<CueEvent>& events, std::string_view source);
  void clear() noexcept { lines_.clear(); }
  [[nodiscard]] std::size_t size() const noexcept { return lines_.size(); }
  [[nodiscard]] const std::string& first() const noexcept { return lines_.front(); }
  /// The first lines were the last ones of `before`, or the last of them goes on with further words.
  [[nodiscard]] Repeat repeated(const ShownLines& before) const;
  [[nodiscard]] bool operator==(const ShownLines& other) const = default;

 private:
  void take(std::string& line);
  std::vector<std::string> lines_;
};

/// "Travis:", "DR. LEE TANAKA:": a few words with capitals before a colon. A hint only: the stages decide.
[[nodiscard]] bool opens_like_label(std::string_view line);

/// Bytes that are no white space.
[[nodiscard]] std::size_t solid_bytes(std::string_view words);
/// Takes up to `count` such bytes from the start of `words`, and from `count`.
void skip_solid(std::string_view& words, std::size_t& count);

/// In a cue that the next ones show once more, another word stands out in each of them: from when on which.
struct Paint {
  std::size_t bytes = 0;  ///< solid bytes of the cue before the word
  std::uint64_t begin_ms = 0;
};
/// Solid bytes before the first words that an element makes stand out; npos: none do.
[[nodiscard]] std::size_t painted_at(const std::vector<CueEvent>& events, std::string_view source);
/// Puts a time tag before each painted word. `paints` ascend. O(events + paints).
void paint_times(std::vector<CueEvent>& events, std::string_view source, std::span<const Paint> paints);

}  // namespace v1
}  // namespace onrecord

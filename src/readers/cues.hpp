/// \file
/// Cues: what caption files of all kinds consist of, before anything is decided about speakers.
#pragma once

#include <onrecord/span.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A caption as the file has it. Positions are bytes of the source.
struct Cue {
  std::uint64_t begin_ms = 0, end_ms = 0;  ///< as written: the end may come before the beginning
  Span id;                                 ///< the line above the times; may be empty
  Span settings;                           ///< behind the times: where on the screen the cue stands; nobody reads it
  Span text;                               ///< the lines below, with what breaks them; the last break is left out
};

/// Cues in the order of the file, and what looked like a cue but has no times that can be read.
struct CueList {
  std::vector<Cue> cues;
  std::vector<Span> dropped;
};

/// Elements of a cue's text. `font` is SubRip's.
enum class CueTag : std::uint8_t { none, c, i, b, u, ruby, rt, v, lang, font };

/// A piece of a cue's text, in the order of the source.
struct CueEvent {
  enum class Kind : std::uint8_t { words, line_break, open, close, time };
  Kind kind = Kind::words;
  CueTag tag = CueTag::none;  ///< of what opens or closes
  Span source;
  std::string words = {};     ///< words that stand for other bytes (`&` for `&amp;`), else empty: the source's own;
                              ///< of what opens: its annotation (a voice's name, a language, the colour of a font)
  std::string classes = {};   ///< of what opens: separated by spaces
  std::uint64_t time_ms = 0;  ///< of a time tag
};

/// The words of an event of kind `words`.
[[nodiscard]] std::string_view words_of(const CueEvent& event, std::string_view source) noexcept;
/// Collects ASCII digits from `at` on, which moves behind them. At most 10^9, however many digits there are.
[[nodiscard]] std::uint64_t read_digits(std::string_view text, std::size_t& at) noexcept;
/// The line that begins at `at`, without its break (LF, CR, CRLF); `at` moves behind the break.
[[nodiscard]] Span next_line(std::string_view source, std::uint32_t& at) noexcept;
/// Moves `at` behind white space of HTML.
void skip_blanks(std::string_view words, std::size_t& at) noexcept;

/// Reads a time at `at`, which moves behind it; false, and any `at`, where none stands there.
using TakeTime = bool (*)(std::string_view words, std::size_t& at, std::uint64_t& ms);
/// "TIME --> TIME settings": sets the cue's times and settings; false where the line says anything else. O(line).
[[nodiscard]] bool read_cue_times(std::string_view source, Span line, TakeTime take_time, Cue& cue);

/// What a format calls its elements.
using TagName = std::pair<std::string_view, CueTag>;
/// CueTag::none for a name that is not listed.
[[nodiscard]] CueTag find_tag(std::span<const TagName> names, std::string_view name) noexcept;

/// Appends what stands at `at` up to the next byte that could open a tag or a reference: words, or the break of a
/// line. A NUL is U+FFFD. `at` < text.size() moves by one byte at least.
void take_words(std::vector<CueEvent>& events, std::string_view text, std::size_t& at);

/// What parsers of a cue's text have in common: where they stand, and the pieces that they append.
class CueTextParser {
 public:
  CueTextParser(std::string_view source, Span text, std::vector<CueEvent>& events)
      : text_(source.substr(0, text.end)), at_(text.begin), events_(events) {}

 protected:
  [[nodiscard]] bool more() const noexcept { return at_ < text_.size(); }
  /// The next `bytes` bytes, which are read by this.
  Span here(std::size_t bytes) noexcept {
    const auto begin = static_cast<std::uint32_t>(at_);
    at_ += bytes;
    return {begin, static_cast<std::uint32_t>(at_)};
  }
  void add(CueEvent event) { events_.push_back(std::move(event)); }
  void words() { take_words(events_, text_, at_); }

  std::string_view text_;  // the source up to the cue's end
  std::size_t at_;
  std::vector<CueEvent>& events_;
};

}  // namespace v1
}  // namespace onrecord

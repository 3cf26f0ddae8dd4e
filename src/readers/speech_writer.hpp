/// \file
/// What JSON and tables of speech have in common: pieces of speech become blocks, voices and times.
#pragma once

#include <onrecord/reader.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Decoded words and where they stand in the source, unit by unit.
class SpokenWords {
 public:
  void clear();
  /// `words` stand in the source at `source`: as many bytes for a run that stands there as it is, else one unit.
  /// White space at the start of all words is left out, a line break becomes a blank.
  void add(std::string_view words, Span source);
  [[nodiscard]] std::string_view text() const noexcept { return text_; }
  /// Appends the words to the transcript.
  void write(TranscriptBuilder& builder) const;

 private:
  struct Unit {
    std::uint32_t begin = 0;  ///< in text()
    Span source;
  };
  std::string text_;
  std::vector<Unit> units_;
};

/// Who says a piece, when.
struct Said {
  std::string_view speaker;  ///< empty: the one before goes on
  std::uint32_t begin_ms = kNoTime, end_ms = kNoTime;
  bool glued = false;  ///< close to the word before
};

/// Are the pieces single words, or lines of their own?
enum class PieceSize : std::uint8_t { word, line };

/// One block while one voice speaks without a long pause; a line a piece, or words with blanks between them. One
/// thread.
class SpeechWriter {
 public:
  SpeechWriter(TranscriptBuilder& builder, PieceSize size) noexcept : builder_(builder), size_(size) {}
  /// Appends a piece and says where in the transcript it stands; empty where it has no words, which then leave
  /// nothing.
  Span write(const Said& said, const SpokenWords& words);

 private:
  bool pauses(const Said& said) const noexcept;
  void separate(const Said& said, std::string_view words);

  TranscriptBuilder& builder_;
  PieceSize size_;
  std::string speaker_, last_;  // last_: the piece before, its end at least
  std::uint32_t last_end_ms_ = kNoTime;
  bool any_ = false;
};

/// What a recogniser's label is called: "Speaker A" for "A", "Speaker 0" for "0"; others stay.
[[nodiscard]] std::string speaker_label(std::string_view label);

}  // namespace v1
}  // namespace onrecord

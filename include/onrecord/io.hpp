/// \file
/// Reading and writing: bytes -> Transcript, Document -> JSON.
#ifndef ONRECORD_IO_HPP
#define ONRECORD_IO_HPP

#include <onrecord/document.hpp>
#include <onrecord/result.hpp>

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What the bytes are. New formats are added at the end.
enum class Format : std::uint8_t { automatic, text, markdown, html, vtt, srt, json, csv };

/// "auto", "text", "markdown", "html", "vtt", "srt", "json", "csv". Total.
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Format format) noexcept;
/// The format of a word; false for a word that is none.
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, Format& format) noexcept;

class Reader;  // reader.hpp

/// How to read an input.
struct ReadOptions {
  Format format = Format::automatic;  ///< automatic: by the content, never by the name
  std::uint64_t max_bytes = 64U << 20U;  ///< more is an error, input_too_large; hard cap 2^31 - 1
  std::string name = {};                 ///< goes into Document::source_name()
  std::string encoding = {};             ///< of the bytes, where it is known ("windows-1252"); empty: by the bytes
  std::vector<std::shared_ptr<const Reader>> readers = {};  ///< of one's own: asked beside the built-in ones
  std::string reader = {};  ///< the name of one of them, in place of `format`
};

/// Movable, for one thread. A text ready to be extracted: decoded and repaired, cut into blocks, with the way back
/// to the bytes. Made by read_transcript or by a reader of one's own.
class Transcript {
 public:
  ONRECORD_EXPORT Transcript();
  ONRECORD_EXPORT Transcript(Transcript&&) noexcept;
  ONRECORD_EXPORT Transcript& operator=(Transcript&&) noexcept;
  ONRECORD_EXPORT ~Transcript();

  /// Valid UTF-8.
  [[nodiscard]] ONRECORD_EXPORT std::string_view text() const noexcept ONRECORD_LIFETIME_BOUND;
  /// The rows that a reader writes: for the library itself. The type is not part of the API.
  [[nodiscard]] DocumentData& data() noexcept { return *data_; }
  [[nodiscard]] std::unique_ptr<DocumentData> release() noexcept;

 private:
  std::unique_ptr<DocumentData> data_;
};

/// Decodes bytes of any encoding (byte order mark, UTF-8, UTF-16/32, what the mark-up declares, else ICU's detector),
/// repairs what is broken with a diagnostic, tells the format by its content, and reads it: text, blocks, voices, the way
/// back to the bytes. Fails only with input_too_large, and bad_options for a reader that is none. Any thread; O(bytes).
[[nodiscard]] ONRECORD_EXPORT Result<Transcript> read_transcript(std::string bytes, const ReadOptions& options = {});

/// The unit of the positions that a writer prints. utf8, utf16, codepoint: of Document::text(). origin: bytes of the input as
/// it was read, mark-up and all; only the places of inserted words in a statement stay bytes of that statement.
enum class Offsets : std::uint8_t { utf8, utf16, codepoint, origin };

/// "utf8", "utf16", "codepoint", "origin". Total.
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Offsets offsets) noexcept;
/// The unit of a word; false for a word that is none.
[[nodiscard]] ONRECORD_EXPORT bool parse_label(std::string_view word, Offsets& offsets) noexcept;

/// How to write JSON.
struct JsonOptions {
  Offsets offsets = Offsets::utf8;
  bool indented = false;  ///< a row a line; else one line in all
  bool tokens = true;     ///< the largest layer may be left out
};

/// Writes the document as one JSON object of schema "onrecord/1", UTF-8, without a final newline. Any thread.
/// O(document); the memory of a small buffer. The same document and options give the same bytes.
ONRECORD_EXPORT void write_json(std::ostream& out, const Document& document, const JsonOptions& options = {});
/// The same as a string.
[[nodiscard]] ONRECORD_EXPORT std::string to_json(const Document& document, const JsonOptions& options = {});

}  // namespace v1
}  // namespace onrecord

#endif

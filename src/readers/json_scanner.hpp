/// \file
/// JSON as it stands in a source: values with their places, never a copy.
///
/// Tolerant: what is cut off gives what was read, what is no JSON is stepped over. Linear, of bounded depth.
#pragma once

#include <onrecord/span.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

enum class JsonKind : std::uint8_t {
  object,
  array,
  string,
  number,
  word,  // values; a word is true, false, null
  key,
  close,
  end
};

/// A piece of the source. Strings and keys: what stands between the quotation marks.
struct JsonToken {
  JsonKind kind = JsonKind::end;
  Span source;
};

/// Reads from front to back. The source must outlive it. One thread.
class JsonScanner {
 public:
  static constexpr std::size_t kDeepest = 200;  ///< containers within containers; deeper ones are stepped over

  explicit JsonScanner(std::string_view source) noexcept : source_(source) {}
  /// The next token; containers that are still open at the end are closed. JsonKind::end for ever after.
  [[nodiscard]] JsonToken next();

 private:
  JsonToken string_token();
  JsonToken run_token(JsonKind kind, bool (*belongs)(char));
  JsonToken open(JsonKind kind);
  JsonToken close();
  void skip_container();
  std::uint32_t end_of_string(std::uint32_t at) const;

  std::string_view source_;
  std::uint32_t at_ = 0;
  std::size_t depth_ = 0;
};

/// A string's words, unit by unit: runs that stand there as they are, and escapes, one at a time.
class JsonUnits {
 public:
  JsonUnits(std::string_view source, Span inside) noexcept : source_(source), left_(inside) {}
  /// False behind the last unit.
  bool next();
  [[nodiscard]] std::string_view words() const noexcept { return words_; }  ///< valid until next(); valid UTF-8
  [[nodiscard]] Span source() const noexcept { return unit_; }

 private:
  void take_escape();
  void take_code();

  std::string_view source_, words_;
  Span left_, unit_;
  char buffer_[4] = {};
};

constexpr std::uint32_t kNoValue = 0xffffffffU;

/// A value of a JsonTree. Its members stand behind it; `next` is the value after them.
struct JsonValue {
  Span source;
  Span key;  ///< empty: an element, or a member without a name
  std::uint32_t next = 0;
  JsonKind kind = JsonKind::word;
};

/// All values of a source in its order, 24 bytes each; value 0 is an array of everything at the top (JSON Lines have
/// many).
struct JsonTree {
  static constexpr std::size_t kMostValues = 4U << 20U;

  std::string_view source;
  std::vector<JsonValue> values;
  bool complete = true;  ///< false: there were more than kMostValues

  /// O(source). The source must outlive the tree.
  static JsonTree read(std::string_view source);
  [[nodiscard]] std::string_view slice(Span span) const noexcept { return onrecord::slice(source, span); }
  /// Is it an object or an array?
  [[nodiscard]] bool holds(std::uint32_t value) const noexcept { return values[value].kind <= JsonKind::array; }
};

}  // namespace v1
}  // namespace onrecord

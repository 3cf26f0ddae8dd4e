/// \file
/// JsonOutput: the syntax of JSON and the unit of offsets; json.cpp says what is written.
#pragma once

#include <onrecord/io.hpp>
#include <onrecord/span.hpp>

#include "document/origin.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Byte positions -> UTF-16 units or code points. A checkpoint each 1,024 bytes; O(1,024) a look-up, less for
/// positions that ascend.
class OffsetMap {
 public:
  OffsetMap(std::string_view text, Offsets unit);
  [[nodiscard]] std::uint32_t operator()(std::uint32_t byte) const noexcept;

 private:
  static constexpr std::uint32_t kStep = 1024;
  [[nodiscard]] std::uint32_t count(std::uint32_t begin, std::uint32_t end) const noexcept;
  std::string_view text_;
  Offsets unit_;
  std::vector<std::uint32_t> checkpoints_;
};

/// Writes values with the commas where they belong. One thread. Buffers 64 KiB: finish() hands over the rest. The
/// destructor does not, since a stream may throw.
class JsonOutput {
 public:
  /// origin: where the text came from; looked at for Offsets::origin only.
  JsonOutput(std::ostream& out, std::string_view text, const OriginMap& origin, const JsonOptions& options)
      : out_(out),
        at_(text, options.offsets),
        origin_(options.offsets == Offsets::origin ? &origin : nullptr),
        indented_(options.indented) {}
  JsonOutput(const JsonOutput&) = delete;
  JsonOutput& operator=(const JsonOutput&) = delete;

  void finish() { flush(); }
  void open(char bracket);  ///< '{' or '['
  void close(char bracket);
  void key(std::string_view name);
  void row();  ///< starts a new line in indented output: before an element of a layer
  void string(std::string_view words);
  void string_or_null(std::string_view words);
  void number(std::uint64_t value);
  void decimal(double value);  ///< at most four digits after the point
  void boolean(bool value);
  void null();
  /// A span in the unit of the output.
  [[nodiscard]] Span converted(Span span) const noexcept {
    return origin_ ? origin_->to_origin(span) : Span{at_(span.begin), at_(span.end)};
  }
  void span(Span span);  ///< [begin, end]
  void span_or_null(Span span) { span.empty() ? null() : this->span(span); }
  /// "begin": …, "end": … of an open object.
  void begin_end(Span span) {
    const Span place = converted(span);
    key("begin");
    number(place.begin);
    key("end");
    number(place.end);
  }
  /// {"begin": …, "end": …, "sentence": …} in one go: two million of these stand in the output of 10 MB of text.
  void token(Span span, std::uint32_t sentence);
  template <class Id>
  void id_or_null(Id id) {
    id == Id::none ? null() : number(index_of(id));
  }

 private:
  void comma();
  void put(std::string_view bytes) { buffer_ += bytes; }
  void put_digits(std::uint64_t value);
  void flush_if_full() {
    if (buffer_.size() > (64U << 10U)) flush();
  }
  void flush();

  std::ostream& out_;
  OffsetMap at_;
  const OriginMap* origin_;
  std::string buffer_;
  bool indented_;
  bool first_ = true;
  bool after_key_ = false;
};

}  // namespace v1
}  // namespace onrecord

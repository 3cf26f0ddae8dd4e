/// \file
/// HTML as a row of tags and texts, cut as the HTML standard cuts it, each with its place in the source.
#pragma once

#include <onrecord/span.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// `raw`: text whose references are not read (script, style). Comments, doctypes and broken tags are passed over.
enum class HtmlTokenKind : std::uint8_t { text, raw, start, end };

/// Both are bytes of the source; the value's references are not read yet.
struct HtmlAttribute {
  std::string_view name, value;
};

struct HtmlToken {
  HtmlTokenKind kind = HtmlTokenKind::text;
  Span source;
  std::string name;  ///< of a tag, in small letters, its first kMostName bytes
  bool self_closing = false;
  std::vector<HtmlAttribute> attributes;  ///< of a start tag, the first kMostAttributes

  static constexpr std::size_t kMostName = 64, kMostAttributes = 64;

  /// The attribute's value as it stands in the source; `name` in small letters. Of several the first; none: empty.
  [[nodiscard]] std::string_view raw(std::string_view attribute) const noexcept;
  [[nodiscard]] bool has(std::string_view attribute) const noexcept;
  /// The attribute's value with its references read.
  [[nodiscard]] std::string value(std::string_view attribute) const;
};

/// Walks through a source of at most 2^31 - 1 bytes of UTF-8. One thread; never goes back: O(source) for all tokens.
class HtmlTokens {
 public:
  explicit HtmlTokens(std::string_view source) : source_(source) {}

  /// False at the end. The token is reused: its buffers stay.
  bool next(HtmlToken& token);
  /// Within SVG and MathML, "<![CDATA[ … ]]>" is text and `<title>` an element like others.
  void foreign(bool foreign) noexcept { foreign_ = foreign; }

 private:
  bool text(HtmlToken& token);
  bool contents(HtmlToken& token);
  bool tag(HtmlToken& token);
  bool cdata(HtmlToken& token);
  void pass_comment();
  void read_name(HtmlToken& token);
  void read_attributes(HtmlToken& token);
  void read_attribute(HtmlToken& token);
  [[nodiscard]] std::string_view read_value();
  [[nodiscard]] std::size_t end_of_contents() const;
  [[nodiscard]] std::size_t end_of_script() const;
  [[nodiscard]] bool opens_tag(std::size_t at) const noexcept;
  void pass_spaces() noexcept;

  std::string_view source_;
  std::size_t at_ = 0;
  std::string contents_of_;  ///< the element whose contents are no mark-up; empty: none
  bool decoded_ = false;     ///< … but references are read in them: title, textarea
  bool foreign_ = false;
};

}  // namespace v1
}  // namespace onrecord

#include "readers/text_reader.hpp"

#include "text/decode.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

/// Tells the origin map of each code point.
PointSink into(OriginMap& map) {
  return [&map](Span text, Span origin) {
    map.add(text.begin, origin.begin, static_cast<std::uint8_t>(text.size()),
            static_cast<std::uint8_t>(origin.size()));
  };
}

void diagnose(DocumentData& data, Span span, std::string_view code, const std::string& message) {
  data.diagnostics.push_back({span, data.strings.intern(code), data.strings.intern(message), Severity::warning});
}

}  // namespace

std::string decode_source(std::string bytes, std::string_view declared, DocumentData& data) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  Decoded decoded = decode(std::move(bytes), into(data.origin), declared);
  if (size != decoded.text.size() || decoded.repairs) {
    data.origin.close(static_cast<std::uint32_t>(decoded.text.size()), size);
    data.origin.simplify();
  }
  data.source_encoding = decoded.encoding;
  if (decoded.guessed)
    diagnose(data, {}, "guessed_encoding", "no byte order mark and not UTF-8: read as " + decoded.encoding);
  for (const Span span : decoded.repaired)
    diagnose(data, span, "invalid_utf8", "bytes that are no character of " + decoded.encoding);
  if (decoded.repairs > decoded.repaired.size())
    diagnose(data, {}, "invalid_utf8", std::to_string(decoded.repairs) + " places in all, the first are listed");
  return std::move(decoded.text);
}

}  // namespace v1
}  // namespace onrecord

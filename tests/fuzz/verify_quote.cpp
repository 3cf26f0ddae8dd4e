/// \file
/// Any text, quotation and speaker give a verdict whose spans lie in the text. The input's first two line breaks part
/// quotation, speaker and text.
#include "fuzz/fail.hpp"
#include "promises.hpp"

#include <cstddef>
#include <cstdint>

using namespace onrecord;

namespace {

std::string_view until_newline(std::string_view& rest) {
  const auto end = std::min(rest.find('\n'), rest.size());
  const auto line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line;
}

void check(const Document& doc, const Verification& found) {
  test::require(found.score >= 0 && found.score <= 1, "a score outside [0, 1]");
  test::require((found.verdict == Verdict::absent) == found.spans.empty(), "an absent quotation with spans, or none");
  for (const Span span : found.spans)
    test::require(!span.empty() && span.end <= doc.text().size(), "a span outside the text");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Extractor extractor =
      Extractor::create({{LayerKind::turns, LayerKind::quotations}, 64U << 20U, {}}).value();
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  const auto quotation = until_newline(rest), speaker = until_newline(rest);
  const auto doc = extractor.extract(rest).value();
  check(doc, verify_quote(doc, quotation, speaker));
  // What stands there is found there.
  const auto sentences = doc.sentences();
  if (!sentences.empty()) {
    const auto words = sentences[size % sentences.size()].text();
    test::require(verify_quote(doc, words).verdict == Verdict::verbatim, "a sentence of the text was not found");
  }
  return 0;
}

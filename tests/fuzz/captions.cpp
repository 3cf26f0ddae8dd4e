/// \file
/// Any bytes, read as captions, give a document that keeps all promises. The first byte chooses WebVTT or SubRip.
#include "document/document_data.hpp"
#include "fuzz/fail.hpp"
#include "json_promises.hpp"
#include "promises.hpp"

#include <cstddef>
#include <cstdint>

using namespace onrecord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Extractor extractor = Extractor::create().value();
  ReadOptions options;
  options.format = size && data[0] % 2 ? Format::vtt : Format::srt;
  auto transcript = read_transcript(std::string(reinterpret_cast<const char*>(data), size), options);
  test::require(transcript.has_value(), "content failed to be read");
  const auto doc = extractor.extract(*std::move(transcript));
  test::require(doc.has_value(), "content failed");
  test::require_none(test::broken_promise(*doc));
  test::require_none(test::broken_json(*doc));
  for (const auto& timing : doc->data().timings)
    test::require(timing.span.begin < timing.span.end && timing.span.end <= doc->text().size(),
                  "a time outside the text");
  return 0;
}

/// \file
/// Any bytes give a document that keeps all promises, read as JSON or as a table of speech. The first byte chooses
/// which.
#include "fuzz/fail.hpp"
#include "promises.hpp"

#include <cstddef>
#include <cstdint>

using namespace onrecord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Extractor extractor = Extractor::create().value();
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  ReadOptions options;
  options.format = size && data[0] % 2 ? Format::json : Format::csv;
  auto transcript = read_transcript(bytes, options);
  test::require(transcript.has_value(), "content failed to be read");
  const auto doc = extractor.extract(*std::move(transcript), {});
  test::require(doc.has_value(), "content failed");
  test::require_none(test::broken_promise(*doc));
  for (const Turn turn : doc->turns()) {
    const Span origin = doc->origin(turn.span());
    test::require(origin.begin <= origin.end && origin.end <= size, "an origin outside the bytes");
  }
  return 0;
}

/// \file
/// Any bytes give a document that keeps all promises. The first byte chooses the format and the date.
#include "fuzz/fail.hpp"
#include "json_promises.hpp"
#include "promises.hpp"

#include <cstddef>
#include <cstdint>

using namespace onrecord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Extractor extractor = Extractor::create().value();
  const std::uint8_t choice = size ? data[0] : 0;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  ReadOptions options;
  options.format = choice % 3 == 0 ? Format::automatic : choice % 3 == 1 ? Format::text : Format::markdown;
  const Hints hints{choice % 2 ? "2021-05-04" : ""};
  auto transcript = read_transcript(bytes, options);
  test::require(transcript.has_value(), "content failed to be read");
  const auto doc = extractor.extract(*std::move(transcript), hints);
  test::require(doc.has_value(), "content failed");
  test::require_none(test::broken_promise(*doc));
  test::require_none(test::broken_json(*doc));
  for (const Turn turn : doc->turns()) {
    const Span origin = doc->origin(turn.span());
    test::require(origin.begin <= origin.end && origin.end <= size, "an origin outside the bytes");
  }
  return 0;
}

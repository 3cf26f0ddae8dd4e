/// \file
/// Any bytes read as Markdown give a text that is valid, blocks and emphasis within it, and a way back into the
/// bytes.
#include "fuzz/fail.hpp"

#include "document/document_data.hpp"

#include <onrecord/onrecord.hpp>

#include <cstddef>
#include <cstdint>

using namespace onrecord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ReadOptions options;
  options.format = Format::markdown;
  auto transcript = read_transcript(std::string(reinterpret_cast<const char*>(data), size), options);
  test::require(transcript.has_value(), "a file failed to be read");
  const auto& rows = transcript->data();
  const auto end = static_cast<std::uint32_t>(rows.text.size());
  std::uint32_t last = 0;
  for (const auto& block : rows.blocks) {
    test::require(block.span.begin >= last && block.span.begin < block.span.end && block.span.end <= end,
                  "blocks out of order");
    last = block.span.end;
    const Span origin = rows.origin.to_origin(block.span);
    test::require(origin.begin <= origin.end && origin.end <= size, "an origin outside the bytes");
  }
  for (const auto& row : rows.emphasis)
    test::require(!row.span.empty() && row.span.end <= end, "emphasis outside the text");
  return 0;
}

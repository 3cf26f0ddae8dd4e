/// \file
/// What holds of any bytes that are read as mark-up.
#pragma once

#include "fuzz/fail.hpp"

#include "document/document_data.hpp"

#include <onrecord/onrecord.hpp>

#include <cstddef>
#include <cstdint>

namespace test {

/// Reads the bytes as `format`: blocks in order, with a way back into the bytes; emphasis and elements that are
/// there.
inline void check_marked_up(const std::uint8_t* data, std::size_t size, onrecord::Format format) {
  using namespace onrecord;
  ReadOptions options;
  options.format = format;
  auto transcript = read_transcript(std::string(reinterpret_cast<const char*>(data), size), options);
  require(transcript.has_value(), "a file failed to be read");
  const auto& rows = transcript->data();
  const auto end = static_cast<std::uint32_t>(rows.text.size());
  std::uint32_t last = 0;
  for (const auto& block : rows.blocks) {
    require(block.span.begin >= last && block.span.begin < block.span.end && block.span.end <= end,
            "blocks out of order");
    last = block.span.end;
    const Span origin = rows.origin.to_origin(block.span);
    require(origin.begin <= origin.end && origin.end <= size, "an origin outside the bytes");
  }
  for (const auto& row : rows.emphasis)
    require(!row.span.empty() && row.span.end <= end, "emphasis outside the text");
  for (const auto& run : rows.node_runs)
    require(run.node == kNone || run.node < rows.nodes.size(), "no such element");
}

}  // namespace test

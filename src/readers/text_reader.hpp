/// \file
/// What all formats begin with, decoding; and plain text: blocks.
#pragma once

#include <onrecord/io.hpp>

#include "document/document_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Decodes the bytes into valid UTF-8 and keeps the way back in data.origin; broken sequences become U+FFFD with a
/// diagnostic. declared: the name of the encoding, where somebody says it.
[[nodiscard]] std::string decode_source(std::string bytes, std::string_view declared, DocumentData& data);

/// Cuts data.text into data.blocks: a line each, or the lines of a hard-wrapped paragraph together.
///
/// A page is hard-wrapped where its lines end at one column, mid-sentence: among neighbouring lines nearly all but
/// the last of each run are about as long as the longest, and few of them end like a sentence. A line that opens like
/// a turn or a list item (dash, bullet, number, label, time stamp) always opens a block.
void cut_blocks(DocumentData& data);

}  // namespace v1
}  // namespace onrecord

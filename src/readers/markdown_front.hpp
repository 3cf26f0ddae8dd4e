/// \file
/// Front matter: what a file of Markdown says of itself before its words.
#pragma once

#include <onrecord/reader.hpp>

namespace onrecord {
inline namespace v1 {

/// Bytes of the "---" lines that the source begins with and of what stands between them, where that is a list of
/// keys; else 0. O(front matter), at most some hundred lines.
[[nodiscard]] std::uint32_t front_matter_bytes(std::string_view source);

/// States what they say: title, authors, dates, site, deck, language. Returns their bytes. Values are words, words in
/// quotation marks, or lists of them ("[a, b]", or lines with a hyphen); others are passed over.
std::uint32_t read_front_matter(TranscriptBuilder& builder);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Pauses: where speech that nobody punctuated stops for breath, by the times of its words.
#pragma once

#include "document/document_data.hpp"
#include "sentences/tokenizer.hpp"

namespace onrecord {
inline namespace v1 {

/// Adds to `ends` the places where a second or more passes between two timings, in a paragraph without a single stop
/// or question mark: whoever writes stops has said where sentences end. O(tokens + timings of the paragraph).
void add_pauses(const DocumentData& data, const TokenList& tokens, std::vector<std::size_t>& ends);

}  // namespace v1
}  // namespace onrecord

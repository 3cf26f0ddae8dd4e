/// \file
/// The key "tokens" of the JSON.
#pragma once

#include "document/document_data.hpp"
#include "writers/json_output.hpp"

namespace onrecord {
inline namespace v1 {

/// Writes the rows of all tokens, a row of output a sentence; with lemma … deprel where the layer syntax is there.
void write_tokens(JsonOutput& out, const DocumentData& data);

}  // namespace v1
}  // namespace onrecord

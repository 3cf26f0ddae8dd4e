/// \file
/// The key "origin" of the JSON.
#pragma once

#include "document/document_data.hpp"
#include "writers/json_output.hpp"

namespace onrecord {
inline namespace v1 {

/// Where the text came from: format, encoding, the way back to the bytes, elements, times. See docs/json.md.
void write_origin(JsonOutput& out, const DocumentData& data);

}  // namespace v1
}  // namespace onrecord

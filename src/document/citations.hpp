/// \file
/// Pages and lines of a deposition as people cite them.
#pragma once

#include "document/document_data.hpp"

#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// See Document::citation and Document::span_of_citation. O(log lines) and O(lines).
[[nodiscard]] std::string citation(const DocumentData& data, Span span);
[[nodiscard]] Span span_of_citation(const DocumentData& data, std::string_view words);

}  // namespace v1
}  // namespace onrecord

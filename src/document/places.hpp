/// \file
/// Places: where a span stands in the elements of the mark-up and in the time of the recording, and the way back.
#pragma once

#include "document/document_data.hpp"

#include <onrecord/document.hpp>

#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

// See Document's members of the same names.
[[nodiscard]] std::string node_path(const DocumentData& data, Span span);
[[nodiscard]] Span span_of_node(const DocumentData& data, std::string_view path);
[[nodiscard]] TimeRange time_range(const DocumentData& data, Span span) noexcept;
[[nodiscard]] Span span_of(const DocumentData& data, TimeRange range) noexcept;

/// "/html[1]/body[1]/p[3]"; empty for kNone. O(depth).
[[nodiscard]] std::string path_of(const DocumentData& data, std::uint32_t node);

}  // namespace v1
}  // namespace onrecord

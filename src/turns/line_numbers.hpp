/// \file
/// The numbers of pages and lines that a deposition prints.
#pragma once

#include "document/document_data.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// A row for each numbered line, by the marks of depositions, and one of line 0 where lines without a number follow.
/// A page's number stands above its lines where one stands before the first line, else below. O(blocks).
[[nodiscard]] std::vector<LineNumberRow> number_lines(const DocumentData& data, const std::vector<MarkRow>& marks);

}  // namespace v1
}  // namespace onrecord

/// \file
/// Labels inside a line: transcribers forget the line break.
#pragma once

#include "document/document_data.hpp"

#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Adds marks for labels in capitals that open a line elsewhere and stand inside one behind the end of a sentence:
/// "… Sonia. PM: G'day." Keeps the marks sorted. O(text).
void add_inline_labels(const DocumentData& data, std::vector<MarkRow>& marks);

/// Could a sentence end with these words? True for empty ones.
[[nodiscard]] bool ends_sentence(std::string_view words) noexcept;

}  // namespace v1
}  // namespace onrecord

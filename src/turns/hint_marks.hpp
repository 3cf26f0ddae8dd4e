/// \file
/// Marks that the format says and no pattern can find: its words are not in the text.
#pragma once

#include "document/document_data.hpp"
#include "resources/resources_data.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// Appends marks for voices, for headings, for names in bold or in a column before the words, and for words in bold or
/// italics at the start of a block or line. A mark takes
/// no bytes: its marker is empty. A voice's name is in MarkRow::voice. O(blocks + emphasis + voices).
void add_hint_marks(const DocumentData& data, const RuleSet& rules, std::vector<MarkRow>& marks);

}  // namespace v1
}  // namespace onrecord

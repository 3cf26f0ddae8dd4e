/// \file
/// The reader of HTML: the visible text of a page in reading order.
#pragma once

#include <onrecord/reader.hpp>

namespace onrecord {
inline namespace v1 {

/// How sure it is that the beginning of a source is HTML: a doctype or `<html>` in front, or blocks of HTML
/// throughout. Markdown and captions with some tags are not.
[[nodiscard]] float sniff_html(std::string_view beginning);

/// Blocks as a browser shows them, with gaps where it shows blank lines; headings, lists, terms, quotes, captions;
/// what stands out by elements, styles and class names; parts of the page; elements; what the page states. Left out
/// is what nobody sees: scripts, styles, templates, hidden elements, drawings. Total; O(source); depth and memory
/// bounded.
void read_html(TranscriptBuilder& builder);

/// The encoding that a page declares in its first 1,024 bytes (`<meta charset>`, `<?xml encoding?>`); empty: none.
/// The bytes may be of any encoding.
[[nodiscard]] std::string_view declared_encoding(std::string_view bytes) noexcept;

}  // namespace v1
}  // namespace onrecord

/// \file
/// Markdown: CommonMark with the tables, struck words and footnotes of GitHub, and front matter.
#pragma once

#include <onrecord/reader.hpp>

namespace onrecord {
inline namespace v1 {

/// By lines that only Markdown has, of at least two kinds or often enough: names in bold in front of the words, bold
/// questions, headings, links, front matter. Some asterisks make no Markdown. Less than HTML and captions say of
/// theirs.
[[nodiscard]] float sniff_markdown(std::string_view beginning);

/// Headings, paragraphs, quotes, items, code, tables and captions (an image's words alone on a line) as blocks; bold,
/// italics and links as hints; front matter as statements of the page. Marks, numbers of items, addresses, tags,
/// comments and definitions of links are left out. The hyphen of an item stays where one item in four asks, as in
/// text: such items may be turns. Lines of a paragraph are one block where they are wrapped, else a block each, as in
/// text. O(bytes); nothing recurses, at most kMostNested quotes and items are told apart.
void read_markdown(TranscriptBuilder& builder);

}  // namespace v1
}  // namespace onrecord

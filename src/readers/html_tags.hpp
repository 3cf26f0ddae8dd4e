/// \file
/// The elements of HTML: how they nest and how browsers lay them out, as one table.
#pragma once

#include <onrecord/reader.hpp>

#include <cstdint>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// Elements that some code asks for by name; all others of the table are told apart by their traits only.
enum class HtmlTag : std::uint8_t {
  other,
  a,
  address,
  body,
  br,
  button,
  caption,
  cite,
  col,
  colgroup,
  dd,
  div,
  dl,
  dt,
  font,
  foreign_object,
  head,
  hr,
  html,
  img,
  li,
  link,
  main,
  math,
  meta,
  ol,
  optgroup,
  option,
  p,
  pre,
  q,
  script,
  select,
  summary,
  svg,
  table,
  tbody,
  td,
  template_,
  tfoot,
  th,
  thead,
  time,
  title,
  tr,
  ul,
  heading,
  count
};

/// What is said of an element; see html_tags.cpp.
enum Trait : std::uint16_t {
  kVoid = 1,         ///< has no contents and no end
  kBlock = 2,        ///< begins and ends a block
  kGap = 4,          ///< a browser shows a blank line around it
  kClosesP = 8,      ///< ends an open paragraph
  kFormat = 16,      ///< goes on across blocks until it is closed: b, i, a
  kSpecial = 32,     ///< an end tag of an inline element does not look past it
  kScope = 64,       ///< no end tag but a table's looks past it
  kHidden = 128,     ///< nobody sees its contents
  kBreaksOut = 256,  ///< ends SVG and MathML
  kRow = 512,        ///< tr, td …: only within a table
  kPlace = 1024      ///< b, i, a within it end with it: cells
};

struct TagTraits {
  std::string_view name;
  HtmlTag tag = HtmlTag::other;
  std::uint16_t traits = 0;
  std::uint8_t level = 0;                 ///< of a heading
  BlockKind kind = BlockKind::paragraph;  ///< of its blocks; paragraph: as its parent's
  std::int8_t emphasis = -1;              ///< an Emphasis; -1: none
  BlockPart part = BlockPart::unknown;    ///< of its blocks; unknown: as its parent's

  [[nodiscard]] bool is(unsigned trait) const noexcept { return (traits & trait) != 0; }
};

/// The element of a name in small letters; an unknown one is an inline element. O(log names).
[[nodiscard]] const TagTraits& tag_traits(std::string_view name) noexcept;

}  // namespace v1
}  // namespace onrecord

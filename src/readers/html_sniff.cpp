#include "readers/html.hpp"
#include "readers/html_entities.hpp"
#include "readers/html_tags.hpp"
#include "readers/html_tokens.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

// What bytes are HTML, and in which encoding, before they are read.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kDeclared = 1024;   // bytes in which an encoding is declared
constexpr std::size_t kLeastTags = 6;     // of blocks: fewer may stand in any text
constexpr std::size_t kBytesATag = 1500;  // prose between two of them

bool begins_with(std::string_view source, std::string_view word) {
  return source.size() >= word.size() && lower(source.substr(0, word.size())) == word;
}

/// Behind white space, comments, and "<?xml … ?>".
std::string_view first_element(std::string_view source) {
  for (;;) {
    source = trim(source);
    const bool comment = source.substr(0, 4) == "<!--", instruction = source.substr(0, 2) == "<?";
    if (!comment && !instruction) return source;
    const auto end = source.find(comment ? "-->" : ">");
    if (end == std::string_view::npos) return {};
    source.remove_prefix(end + (comment ? 3 : 1));
  }
}

/// Tags of blocks, and tags of pages' heads.
std::size_t count_tags(std::string_view source) {
  std::size_t count = 0;
  HtmlTokens tokens(source);
  for (HtmlToken token; tokens.next(token);) {
    if (token.kind != HtmlTokenKind::start && token.kind != HtmlTokenKind::end) continue;
    const auto& element = tag_traits(token.name);
    count += element.is(kBlock) || element.tag == HtmlTag::meta || element.tag == HtmlTag::title ||
             element.tag == HtmlTag::script;
  }
  return count;
}

/// Lines of Markdown and of captions: there, tags are guests.
bool has_other_marks(std::string_view source) {
  if (source.substr(0, 6) == "WEBVTT") return true;
  std::size_t marks = 0;
  for (const std::string_view mark : {"\n# ", "\n## ", "\n### ", "\n```", "\n**", "\n- ", "\n> ", " --> "})
    for (auto at = source.find(mark); at != std::string_view::npos; at = source.find(mark, at + 1)) ++marks;
  return marks >= 3;
}

/// The value behind "charset" or "encoding" and "=".
std::string_view value_behind(std::string_view source) noexcept {
  while (!source.empty() && is_html_space(source[0])) source.remove_prefix(1);
  if (source.empty() || source[0] != '=') return {};
  source.remove_prefix(1);
  while (!source.empty() && (is_html_space(source[0]) || source[0] == '"' || source[0] == '\''))
    source.remove_prefix(1);
  return source.substr(0, source.find_first_of("\"'; />?\n\r\t"));
}

bool is_ascii(std::string_view bytes) noexcept {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; });
}

std::string_view find_declared(std::string_view tag, std::string_view word) {
  if (!is_ascii(tag)) return {};
  const auto small = lower(tag);
  const auto at = small.find(word);
  if (at == std::string::npos) return {};
  const auto value = value_behind(tag.substr(at + word.size()));
  return begins_with(value, "utf-16") ? std::string_view{} : value;  // or else nobody could have read the tag
}

}  // namespace

float sniff_html(std::string_view beginning) {
  const auto source = first_element(beginning);
  for (const std::string_view word : {"<!doctype html", "<html"})
    if (begins_with(source, word)) return 1;
  for (const std::string_view word : {"<head", "<body", "<title", "<meta"})
    if (begins_with(source, word)) return 0.95F;
  if (source.empty() || has_other_marks(beginning)) return 0;
  const auto tags = count_tags(beginning);
  const bool opens = source[0] == '<' && tags >= 2;
  if (opens && tags * kBytesATag * 2 >= source.size()) return 0.9F;
  return tags >= kLeastTags && tags * kBytesATag >= source.size() ? 0.7F : 0;
}

std::string_view declared_encoding(std::string_view bytes) noexcept {
  bytes = bytes.substr(0, kDeclared);
  if (bytes.substr(0, 5) == "<?xml") {
    const auto found = find_declared(bytes.substr(0, bytes.find("?>")), "encoding");
    if (!found.empty()) return found;
  }
  for (auto at = bytes.find('<'); at != std::string_view::npos; at = bytes.find('<', at + 1)) {
    const auto tag = bytes.substr(at, bytes.find('>', at) - at);
    if (tag.size() < 6 || !is_ascii(tag) || !begins_with(tag, "<meta")) continue;
    if (const auto found = find_declared(tag, "charset"); !found.empty()) return found;
  }
  return {};
}

}  // namespace v1
}  // namespace onrecord

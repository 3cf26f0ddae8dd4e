/// \file
/// What a page says of itself in its mark-up.
#pragma once

#include "readers/html_tokens.hpp"

#include <onrecord/reader.hpp>

#include <optional>

namespace onrecord {
inline namespace v1 {

/// A `<meta>` or the `lang` of `<html>`: states what it says. O(attributes).
void state_meta(const HtmlToken& token, TranscriptBuilder& builder);

/// JSON-LD, the contents of a script: states what it says of articles. Whatever is no JSON ends it. O(source).
void state_json_ld(std::string_view source, TranscriptBuilder& builder);

/// What an element says whose words (or `datetime`, or `content`) are the fact.
struct StatedElement {
  Statement what = Statement::title;
  std::string_view who;
  float score = 0;
};

/// By `itemprop`, or `<time datetime>`.
[[nodiscard]] std::optional<StatedElement> stated_element(const HtmlToken& token);

}  // namespace v1
}  // namespace onrecord

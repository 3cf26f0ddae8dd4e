#include "readers/html_tokens.hpp"

#include "readers/html_entities.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, 7> kRaw = {"iframe", "noembed", "noframes", "noscript",
                                                  "script", "style",   "xmp"};

constexpr bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr char small(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// `word` is in small letters.
bool begins_with(std::string_view source, std::string_view word) noexcept {
  if (source.size() < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (small(source[i]) != word[i]) return false;
  return true;
}

bool same(std::string_view source, std::string_view word) noexcept {
  return source.size() == word.size() && begins_with(source, word);
}

/// "<script" or "</script", and no longer name.
bool tag_at(std::string_view source, std::string_view open, std::string_view name) noexcept {
  if (source.substr(0, open.size()) != open) return false;
  source.remove_prefix(open.size());
  if (!begins_with(source, name)) return false;
  return source.size() == name.size() || is_html_space(source[name.size()]) || source[name.size()] == '/' ||
         source[name.size()] == '>';
}

Span span_of(std::size_t begin, std::size_t end) noexcept {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::string_view HtmlToken::raw(std::string_view attribute) const noexcept {
  for (const auto& a : attributes)
    if (same(a.name, attribute)) return a.value;
  return {};
}

bool HtmlToken::has(std::string_view attribute) const noexcept {
  return std::any_of(attributes.begin(), attributes.end(), [&](const auto& a) { return same(a.name, attribute); });
}

std::string HtmlToken::value(std::string_view attribute) const { return decode_references(raw(attribute), true); }

bool HtmlTokens::next(HtmlToken& token) {
  if (!contents_of_.empty() && contents(token)) return true;
  while (at_ < source_.size()) {
    if (!opens_tag(at_)) return text(token);
    if (cdata(token) || tag(token)) return true;
  }
  return false;
}

/// A "<" that opens a tag, a comment, or what browsers take for one.
bool HtmlTokens::opens_tag(std::size_t at) const noexcept {
  if (source_[at] != '<' || at + 1 >= source_.size()) return false;
  const char next = source_[at + 1];
  if (is_letter(next) || next == '!' || next == '?') return true;
  return next == '/' && at + 2 < source_.size();
}

bool HtmlTokens::text(HtmlToken& token) {
  auto end = at_ + 1;
  while ((end = std::min(source_.find('<', end), source_.size())) < source_.size() && !opens_tag(end)) ++end;
  token.kind = HtmlTokenKind::text;
  token.source = span_of(at_, end);
  at_ = end;
  return true;
}

/// What stands between `<script>` and `</script>`; false where nothing does.
bool HtmlTokens::contents(HtmlToken& token) {
  const auto end = contents_of_ == "script" ? end_of_script() : end_of_contents();
  contents_of_.clear();
  if (end == at_) return false;
  token.kind = decoded_ ? HtmlTokenKind::text : HtmlTokenKind::raw;
  token.source = span_of(at_, end);
  at_ = end;
  return true;
}

std::size_t HtmlTokens::end_of_contents() const {
  if (contents_of_ == "plaintext") return source_.size();
  auto end = at_;
  while ((end = std::min(source_.find('<', end), source_.size())) < source_.size() &&
         !tag_at(source_.substr(end), "</", contents_of_))
    ++end;
  return end;
}

/// "<!--" hides "</script>" from "<script" on, until "-->": some old pages write scripts by scripts.
std::size_t HtmlTokens::end_of_script() const {
  enum class State : std::uint8_t { plain, comment, script } state = State::plain;
  for (auto at = at_; (at = source_.find_first_of("<-", at)) != std::string_view::npos; ++at) {
    const auto rest = source_.substr(at);
    if (state != State::plain && rest.substr(0, 3) == "-->") state = State::plain;
    if (rest[0] != '<') continue;
    if (state == State::plain && rest.substr(0, 4) == "<!--") {
      state = State::comment;
      ++at;
    } else if (state == State::comment && tag_at(rest, "<", "script")) {
      state = State::script;
    } else if (tag_at(rest, "</", "script")) {
      if (state != State::script) return at;
      state = State::comment;
    }
  }
  return source_.size();
}

bool HtmlTokens::cdata(HtmlToken& token) {
  if (!foreign_ || source_.substr(at_, 9) != "<![CDATA[") return false;
  const auto begin = at_ + 9, end = std::min(source_.find("]]>", begin), source_.size());
  at_ = std::min(end + 3, source_.size());
  token.kind = HtmlTokenKind::raw;
  token.source = span_of(begin, end);
  return begin < end;
}

/// False for a comment, a doctype, or a tag that the source breaks off: nothing is left of them.
bool HtmlTokens::tag(HtmlToken& token) {
  if (at_ == source_.size()) return false;
  const auto begin = at_;
  const bool closes = source_[at_ + 1] == '/';
  const auto name = at_ + (closes ? 2 : 1);
  if (!is_letter(source_[name])) {
    pass_comment();
    return false;
  }
  at_ = name;
  token.attributes.clear();
  token.self_closing = false;
  token.kind = closes ? HtmlTokenKind::end : HtmlTokenKind::start;
  read_name(token);
  read_attributes(token);
  if (at_ >= source_.size()) return false;
  ++at_;  // ">"
  token.source = span_of(begin, at_);
  if (closes || foreign_) return true;
  decoded_ = token.name == "title" || token.name == "textarea";
  if (decoded_ || token.name == "plaintext" || std::find(kRaw.begin(), kRaw.end(), token.name) != kRaw.end())
    contents_of_ = token.name;
  return true;
}

/// "<!-- … -->", "<!doctype …>", "<?xml … ?>", "</ …>".
void HtmlTokens::pass_comment() {
  const auto rest = source_.substr(at_);
  if (rest.substr(0, 4) != "<!--") {
    at_ = std::min(source_.find('>', at_), source_.size() - 1) + 1;
    return;
  }
  if (rest.substr(4, 1) == ">" || rest.substr(4, 2) == "->") {
    at_ += rest[4] == '>' ? 5U : 6U;
    return;
  }
  for (auto end = at_ + 4; (end = source_.find("--", end)) != std::string_view::npos; ++end) {
    const auto close = source_.substr(end + 2);
    if (!close.empty() && close[0] == '>') return static_cast<void>(at_ = end + 3);
    if (close.substr(0, 2) == "!>") return static_cast<void>(at_ = end + 4);
  }
  at_ = source_.size();
}

void HtmlTokens::read_name(HtmlToken& token) {
  token.name.clear();
  for (; at_ < source_.size(); ++at_) {
    const char c = source_[at_];
    if (is_html_space(c) || c == '/' || c == '>') break;
    if (token.name.size() < HtmlToken::kMostName) token.name.push_back(small(c));
  }
}

void HtmlTokens::pass_spaces() noexcept {
  while (at_ < source_.size() && is_html_space(source_[at_])) ++at_;
}

void HtmlTokens::read_attributes(HtmlToken& token) {
  while (at_ < source_.size()) {
    pass_spaces();
    if (at_ == source_.size() || source_[at_] == '>') return;
    token.self_closing = source_[at_] == '/';
    if (token.self_closing)
      ++at_;
    else
      read_attribute(token);
  }
}

void HtmlTokens::read_attribute(HtmlToken& token) {
  const auto begin = at_++;  // a name may begin with "="
  while (at_ < source_.size() && !is_html_space(source_[at_]) && source_[at_] != '/' && source_[at_] != '>' &&
         source_[at_] != '=')
    ++at_;
  HtmlAttribute attribute;
  attribute.name = source_.substr(begin, at_ - begin);
  pass_spaces();
  if (at_ < source_.size() && source_[at_] == '=') {
    ++at_;
    pass_spaces();
    attribute.value = read_value();
  }
  if (token.attributes.size() < HtmlToken::kMostAttributes) token.attributes.push_back(attribute);
}

std::string_view HtmlTokens::read_value() {
  if (at_ == source_.size() || source_[at_] == '>') return {};
  const char quote = source_[at_];
  if (quote == '"' || quote == '\'') {
    const auto begin = ++at_;
    const auto end = std::min(source_.find(quote, begin), source_.size());
    at_ = std::min(end + 1, source_.size());
    return source_.substr(begin, end - begin);
  }
  const auto begin = at_;
  while (at_ < source_.size() && !is_html_space(source_[at_]) && source_[at_] != '>') ++at_;
  return source_.substr(begin, at_ - begin);
}

}  // namespace v1
}  // namespace onrecord

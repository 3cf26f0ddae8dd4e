#include "readers/json_scanner.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool of_number(char c) { return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; }
bool of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// Four hexadecimal digits at `at`; false where there are fewer.
bool hex4(std::string_view text, std::size_t at, char32_t& code) {
  if (at + 4 > text.size()) return false;
  code = 0;
  for (const char c : text.substr(at, 4)) {
    const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool digit = c >= '0' && c <= '9';
    if (!digit && (small < 'a' || small > 'f')) return false;
    code = code * 16 + static_cast<char32_t>(digit ? c - '0' : small - 'a' + 10);
  }
  return true;
}

bool high(char32_t code) { return code >= 0xD800 && code < 0xDC00; }
bool low(char32_t code) { return code >= 0xDC00 && code < 0xE000; }

char plain_escape(char c) {
  switch (c) {
    case 'n':
    case 'r':
      return '\n';
    case 't':
    case 'b':
    case 'f':
      return ' ';
    default:
      return c;
  }
}

}  // namespace

JsonToken JsonScanner::next() {
  for (; at_ < source_.size(); ++at_) {
    const char c = source_[at_];
    if (c == '"') return string_token();
    if (c == '{') {
      if (depth_ < kDeepest) return open(JsonKind::object);
      skip_container();
    } else if (c == '[') {
      if (depth_ < kDeepest) return open(JsonKind::array);
      skip_container();
    } else if ((c == '}' || c == ']') && depth_ > 0) {
      ++at_;
      return close();
    } else if (of_word(c)) {
      return run_token(JsonKind::word, of_word);
    } else if (of_number(c)) {
      return run_token(JsonKind::number, of_number);
    }
  }
  if (depth_ > 0) return close();
  return {JsonKind::end, {at_, at_}};
}

JsonToken JsonScanner::open(JsonKind kind) {
  ++depth_;
  ++at_;
  return {kind, {at_ - 1, at_}};
}

JsonToken JsonScanner::close() {
  --depth_;
  return {JsonKind::close, {at_, at_}};
}

JsonToken JsonScanner::run_token(JsonKind kind, bool (*belongs)(char)) {
  const auto begin = at_;
  while (at_ < source_.size() && belongs(source_[at_])) ++at_;
  return {kind, {begin, at_}};
}

std::uint32_t JsonScanner::end_of_string(std::uint32_t at) const {
  while (at < source_.size() && source_[at] != '"') at += source_[at] == '\\' ? 2U : 1U;
  return std::min(at, static_cast<std::uint32_t>(source_.size()));
}

JsonToken JsonScanner::string_token() {
  const Span inside{at_ + 1, end_of_string(at_ + 1)};
  at_ = std::min(inside.end + 1, static_cast<std::uint32_t>(source_.size()));
  auto colon = at_;
  while (colon < source_.size() && blank(source_[colon])) ++colon;
  if (colon == source_.size() || source_[colon] != ':') return {JsonKind::string, inside};
  at_ = colon + 1;
  return {JsonKind::key, inside};
}

/// Leaves at_ on the last bracket, or at the end.
void JsonScanner::skip_container() {
  std::size_t inner = 0;
  for (; at_ < source_.size(); ++at_) {
    const char c = source_[at_];
    if (c == '"') at_ = end_of_string(at_ + 1);
    inner += c == '{' || c == '[';
    if ((c == '}' || c == ']') && --inner == 0) return;
  }
}

bool JsonUnits::next() {
  if (left_.empty()) return false;
  const auto rest = slice(source_, left_);
  const auto run = static_cast<std::uint32_t>(std::min(rest.find('\\'), rest.size()));
  if (run == 0) {
    take_escape();
  } else {
    unit_ = {left_.begin, left_.begin + run};
    words_ = rest.substr(0, run);
  }
  left_.begin = unit_.end;
  return true;
}

void JsonUnits::take_escape() {
  const auto rest = slice(source_, left_);
  if (rest.size() < 2) {  // cut off
    unit_ = left_;
    words_ = {};
    return;
  }
  if (rest[1] == 'u') return take_code();
  const bool ascii = static_cast<unsigned char>(rest[1]) < 0x80U;
  unit_ = {left_.begin, left_.begin + (ascii ? 2 : 1)};  // the rest of another character follows as a run
  buffer_[0] = plain_escape(rest[1]);
  words_ = {buffer_, ascii ? 1U : 0U};
}

void JsonUnits::take_code() {
  const auto rest = slice(source_, left_);
  char32_t code = kReplacement, second = 0;
  std::uint32_t size = 2;
  if (hex4(rest, 2, code)) {
    size = 6;
    if (high(code) && rest.size() > 7 && rest[6] == '\\' && rest[7] == 'u' && hex4(rest, 8, second) && low(second)) {
      code = 0x10000 + ((code - 0xD800) << 10U) + (second - 0xDC00);
      size = 12;
    }
  }
  if (high(code) || low(code) || code == 0) code = kReplacement;
  std::string point;
  append_point(point, code);
  std::copy(point.begin(), point.end(), buffer_);
  unit_ = {left_.begin, left_.begin + size};
  words_ = {buffer_, point.size()};
}

JsonTree JsonTree::read(std::string_view source) {
  JsonTree tree;
  tree.source = source;
  tree.values.push_back({{0, static_cast<std::uint32_t>(source.size())}, {}, 0, JsonKind::array});
  std::vector<std::uint32_t> open = {0};
  JsonScanner scanner(source);
  Span key;
  for (auto token = scanner.next(); token.kind != JsonKind::end; token = scanner.next()) {
    const auto here = static_cast<std::uint32_t>(tree.values.size());
    if (token.kind == JsonKind::key) {
      key = token.source;
    } else if (token.kind == JsonKind::close) {
      tree.values[open.back()].next = here;
      tree.values[open.back()].source.end = token.source.end;
      open.pop_back();
      key = {};
    } else if (here == kMostValues) {
      tree.complete = false;
      break;
    } else {
      tree.values.push_back({token.source, key, here + 1, token.kind});
      if (token.kind <= JsonKind::array) open.push_back(here);
      key = {};
    }
  }
  for (const auto value : open) tree.values[value].next = static_cast<std::uint32_t>(tree.values.size());
  return tree;
}

}  // namespace v1
}  // namespace onrecord

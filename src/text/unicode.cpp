#include "text/unicode.hpp"

#include <unicode/uchar.h>

namespace onrecord {
inline namespace v1 {
namespace {

using points::ascii_has;
using points::kBreak;
using points::kIgnored;
using points::kUpper;

UChar32 code(char32_t c) noexcept { return static_cast<UChar32>(c); }
bool general(char32_t c, std::uint32_t mask) noexcept { return (U_GET_GC_MASK(code(c)) & mask) != 0; }

unsigned byte_at(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;  // past the end only where text is cut badly
}

}  // namespace

char32_t points::next(std::string_view text, std::size_t& at) noexcept {
  const unsigned first = byte_at(text, at++);
  if (first < 0x80) return first;
  const auto more = [&] { return byte_at(text, at++) & 0x3FU; };
  if (first < 0xE0) return (first & 0x1FU) << 6 | more();
  const unsigned second = more();
  if (first < 0xF0) return (first & 0x0FU) << 12 | second << 6 | more();
  const unsigned third = more();
  return (first & 0x07U) << 18 | second << 12 | third << 6 | more();
}

char32_t previous_point(std::string_view text, std::size_t& at) noexcept {
  do --at;
  while (at > 0 && (byte_at(text, at) & 0xC0U) == 0x80U);
  std::size_t begin = at;
  return next_point(text, begin);
}

void append_point(std::string& out, char32_t point) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (point < 0x80) return put(point);
  if (point < 0x800) return put(0xC0 | point >> 6), put(0x80 | (point & 0x3F));
  if (point < 0x10000) {
    put(0xE0 | point >> 12);
  } else {
    put(0xF0 | point >> 18);
    put(0x80 | (point >> 12 & 0x3F));
  }
  put(0x80 | (point >> 6 & 0x3F));
  put(0x80 | (point & 0x3F));
}

bool points::is_letter(char32_t c) noexcept { return general(c, U_GC_L_MASK); }
bool points::is_upper(char32_t c) noexcept { return general(c, U_GC_LU_MASK | U_GC_LT_MASK); }
bool points::is_lower(char32_t c) noexcept { return general(c, U_GC_LL_MASK); }
bool points::is_digit(char32_t c) noexcept { return general(c, U_GC_ND_MASK); }
bool points::is_space(char32_t c) noexcept { return c == 0x85 || general(c, U_GC_Z_MASK); }
bool points::is_ignorable(char32_t c) noexcept { return c != 0x85 && general(c, U_GC_CF_MASK | U_GC_CC_MASK); }
bool points::is_word(char32_t c) noexcept { return general(c, U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK); }
bool is_mark(char32_t c) noexcept { return c >= 128 && general(c, U_GC_M_MASK); }
bool is_line_break(char32_t c) noexcept {
  return c < 128 ? ascii_has(c, kBreak) : c == 0x85 || c == 0x2028 || c == 0x2029;
}

void append_lower(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 128) {  // nearly all
      out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
      ++at;
    } else {
      append_point(out, static_cast<char32_t>(u_tolower(code(next_point(text, at)))));
    }
  }
}

std::string lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_lower(out, text);
  return out;
}

std::string collapse(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_point(text, at);
    if (is_space(c)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (!is_ignorable(c)) {
      append_point(out, c);
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string phrase_key(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_point(text, at);
    if (is_space(c)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c == 0x2019 || c == 0x02BC) {
      out += '\'';
    } else if (c < 128) {
      if (!ascii_has(c, kIgnored)) out += static_cast<char>(ascii_has(c, kUpper) ? c + 32 : c);
    } else if (!is_ignorable(c)) {
      append_point(out, static_cast<char32_t>(u_tolower(code(c))));
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string_view trim(std::string_view text) noexcept {
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t after = begin;
    const char32_t c = next_point(text, after);
    if (!is_space(c) && !is_ignorable(c)) break;
    begin = after;
  }
  std::size_t end = text.size();
  while (end > begin) {
    std::size_t before = end;
    const char32_t c = previous_point(text, before);
    if (!is_space(c) && !is_ignorable(c)) break;
    end = before;
  }
  return text.substr(begin, end - begin);
}

bool starts_upper(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_point(text, at);
    if (is_letter(c)) return is_upper(c);
  }
  return false;
}

bool all_upper(std::string_view text) noexcept {
  bool any = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_point(text, at);
    if (is_lower(c)) return false;
    any = any || is_upper(c);
  }
  return any;
}

std::size_t length(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  return count;
}

}  // namespace v1
}  // namespace onrecord

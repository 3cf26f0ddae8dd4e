#include "readers/html_entities.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLongestName = 32;
constexpr std::size_t kMostDigits = 4096;  // leading zeros; more are left as they stand

/// What 0x80 … 0x9F stand for in pages of the old Windows; 0: itself.
constexpr std::array<char16_t, 32> kWindows = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool alphanumeric(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view name_of(const NamedReference& row) noexcept { return {reference_pool() + row.at, row.name}; }

const NamedReference* named(std::string_view name) noexcept {
  const auto all = named_references();
  const auto found = std::lower_bound(all.begin(), all.end(), name,
                                      [](const auto& row, auto wanted) { return name_of(row) < wanted; });
  return found != all.end() && name_of(*found) == name ? &*found : nullptr;
}

char32_t repaired(std::uint32_t number) noexcept {
  if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number < 0xE000)) return 0xFFFD;
  if (number >= 0x80 && number < 0xA0 && kWindows[number - 0x80]) return kWindows[number - 0x80];
  return number;
}

int digit_of(char c, bool hexadecimal) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (!hexadecimal) return -1;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

Reference numeric(std::string_view source) {
  std::size_t at = 2;
  const bool hexadecimal = at < source.size() && (source[at] == 'x' || source[at] == 'X');
  if (hexadecimal) ++at;
  const auto first = at;
  std::uint32_t number = 0;
  for (int digit = 0; at < source.size() && at < kMostDigits && (digit = digit_of(source[at], hexadecimal)) >= 0;
       ++at)
    number = std::min(number, 0x110000U) * (hexadecimal ? 16U : 10U) + static_cast<std::uint32_t>(digit);
  Reference found;
  if (at == first) return found;
  append_point(found.words, repaired(number));
  found.bytes = static_cast<std::uint32_t>(at + (at < source.size() && source[at] == ';' ? 1U : 0U));
  return found;
}

}  // namespace

Reference read_reference(std::string_view source, bool attribute) {
  if (source.size() > 1 && source[1] == '#') return numeric(source);
  std::size_t letters = 1;
  while (letters < source.size() && letters <= kLongestName && alphanumeric(source[letters])) ++letters;
  const bool closed = letters < source.size() && source[letters] == ';';
  Reference found;
  for (auto end = closed ? letters + 1 : letters; end > 2; --end) {
    const auto* row = named(source.substr(1, end - 1));
    if (!row) continue;
    const char next = end < source.size() ? source[end] : ' ';
    if (attribute && source[end - 1] != ';' && (next == '=' || alphanumeric(next))) return found;
    found.words.assign(reference_pool() + row->at + row->name, row->value);
    found.bytes = static_cast<std::uint32_t>(end);
    return found;
  }
  return found;
}

std::string decode_references(std::string_view source, bool attribute) {
  std::string out;
  for (std::size_t at = 0; at < source.size();) {
    const auto next = std::min(source.find('&', at), source.size());
    out.append(source.substr(at, next - at));
    at = next;
    if (at == source.size()) break;
    const auto reference = read_reference(source.substr(at), attribute);
    out.append(reference.bytes ? std::string_view(reference.words) : source.substr(at, 1));
    at += std::max(reference.bytes, 1U);
  }
  return out;
}

}  // namespace v1
}  // namespace onrecord

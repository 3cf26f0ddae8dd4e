#include "text/decode.hpp"

#include "text/unicode.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <memory>

// UTF-8 is the rule: it is checked in one pass and moved, not copied. Everything else goes code point by code point,
// so that the sink learns where each of them came from.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kNoPlace = std::string::npos;
constexpr std::size_t kMostRepairs = 1000;
constexpr std::size_t kDetectBytes = 64 << 10;  // the detector sees the beginning only: its cost stays bounded

unsigned char byte(std::string_view b, std::size_t i) noexcept { return static_cast<unsigned char>(b[i]); }

/// Length of the well-formed sequence at `at` (Unicode table 3-7), or 0; then `bad` is the maximal subpart's length.
std::size_t sequence(std::string_view b, std::size_t at, std::size_t& bad) noexcept {
  const unsigned first = byte(b, at);
  bad = 1;
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  for (std::size_t i = 1; i < size; ++i) {
    unsigned low = 0x80, high = 0xBF;
    if (i == 1 && first == 0xE0) low = 0xA0;
    if (i == 1 && first == 0xED) high = 0x9F;
    if (i == 1 && first == 0xF0) low = 0x90;
    if (i == 1 && first == 0xF4) high = 0x8F;
    if (at + i >= b.size() || byte(b, at + i) < low || byte(b, at + i) > high) return bad = i, 0;
  }
  return size;
}

std::size_t first_invalid(std::string_view b) noexcept {
  std::size_t bad = 0;
  for (std::size_t at = 0; at < b.size();) {
    if (byte(b, at) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t size = sequence(b, at, bad);
    if (!size) return at;
    at += size;
  }
  return kNoPlace;
}

/// Collects the text and tells the sink of each code point.
struct Writer {
  Decoded& out;
  const PointSink& sink;

  void put(char32_t point, std::size_t begin, std::size_t end) {
    const auto at = static_cast<std::uint32_t>(out.text.size());
    append_point(out.text, point);
    tell(at, begin, end);
  }
  void drop(std::size_t begin, std::size_t end) { tell(static_cast<std::uint32_t>(out.text.size()), begin, end); }
  void repair(std::size_t begin, std::size_t end) {
    const auto at = static_cast<std::uint32_t>(out.text.size());
    put(0xFFFD, begin, end);
    if (++out.repairs <= kMostRepairs) out.repaired.push_back({at, at + 3});
  }

 private:
  void tell(std::uint32_t at, std::size_t begin, std::size_t end) {
    sink({at, static_cast<std::uint32_t>(out.text.size())},
         {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }
};

void from_utf8(std::string_view b, std::size_t at, Writer& writer) {
  while (at < b.size()) {
    std::size_t bad = 0;
    const std::size_t size = sequence(b, at, bad);
    if (!size) {
      writer.repair(at, at + bad);
      at += bad;
      continue;
    }
    std::size_t after = at;
    const char32_t point = next_point(b, after);
    writer.put(point, at, after);
    at = after;
  }
}

char32_t unit(std::string_view b, std::size_t at, std::size_t width, bool little) noexcept {
  char32_t value = 0;
  for (std::size_t i = 0; i < width; ++i) value = value << 8 | byte(b, at + (little ? width - 1 - i : i));
  return value;
}

void from_utf16(std::string_view b, std::size_t at, bool little, Writer& writer) {
  for (; at + 1 < b.size(); at += 2) {
    const char32_t c = unit(b, at, 2, little);
    if (!U16_IS_SURROGATE(c)) {
      writer.put(c, at, at + 2);
    } else if (U16_IS_LEAD(c) && at + 3 < b.size() && U16_IS_TRAIL(unit(b, at + 2, 2, little))) {
      const char32_t trail = unit(b, at + 2, 2, little);
      writer.put(0x10000 + ((c - 0xD800) << 10) + (trail - 0xDC00), at, at + 4);
      at += 2;
    } else {
      writer.repair(at, at + 2);
    }
  }
  if (at < b.size()) writer.repair(at, b.size());
}

void from_utf32(std::string_view b, std::size_t at, bool little, Writer& writer) {
  for (; at + 3 < b.size(); at += 4) {
    const char32_t c = unit(b, at, 4, little);
    if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
      writer.repair(at, at + 4);
    else
      writer.put(c, at, at + 4);
  }
  if (at < b.size()) writer.repair(at, b.size());
}

/// Through an ICU converter, one code point at a time.
bool from_converter(const char* name, std::string_view b, Writer& writer) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
  if (U_FAILURE(status)) return false;
  const char* at = b.data();
  const char* end = b.data() + b.size();
  while (at < end) {
    const char* begin = at;
    status = U_ZERO_ERROR;
    const UChar32 c = ucnv_getNextUChar(converter.get(), &at, end, &status);
    const auto from = static_cast<std::size_t>(begin - b.data()), to = static_cast<std::size_t>(at - b.data());
    if (at == begin) break;
    if (U_FAILURE(status) || c == 0xFFFD)
      writer.repair(from, to);
    else
      writer.put(static_cast<char32_t>(c), from, to);
  }
  const auto done = static_cast<std::size_t>(at - b.data());
  if (done < b.size()) writer.repair(done, b.size());
  return true;
}

struct Mark {
  const char* name;
  std::string_view bytes;
};

// UTF-32 before UTF-16: the little-endian mark of one begins with that of the other.
constexpr Mark kMarks[] = {{"utf-8", "\xEF\xBB\xBF"},
                           {"utf-32le", {"\xFF\xFE\0\0", 4}},
                           {"utf-32be", {"\0\0\xFE\xFF", 4}},
                           {"utf-16le", "\xFF\xFE"},
                           {"utf-16be", "\xFE\xFF"}};

/// Of text without a mark: the place of the zero bytes tells UTF-16 and UTF-32 of mostly Latin text.
std::string_view by_zeros(std::string_view b) noexcept {
  const std::size_t size = std::min<std::size_t>(b.size() / 4 * 4, 4096);
  if (size < 16) return {};
  std::size_t zeros[4] = {0, 0, 0, 0};
  for (std::size_t i = 0; i < size; ++i) zeros[i % 4] += b[i] == 0;
  const auto most = [&](std::size_t i) { return zeros[i] * 10 > size / 4 * 8; };
  const auto few = [&](std::size_t i) { return zeros[i] * 10 < size / 4; };
  if (few(0) && most(1) && most(2) && most(3)) return "utf-32le";
  if (few(3) && most(0) && most(1) && most(2)) return "utf-32be";
  if (few(0) && most(1) && few(2) && most(3)) return "utf-16le";
  if (most(0) && few(1) && most(2) && few(3)) return "utf-16be";
  return {};
}

/// True where the bytes are text in some old encoding rather than damaged UTF-8 or binary: no zero bytes, and most
/// bytes over 0x7F stand alone or no valid sequence is among them.
bool looks_legacy(std::string_view b) noexcept {
  std::size_t valid = 0, invalid = 0, controls = 0;
  for (std::size_t at = 0; at < b.size();) {
    const unsigned c = byte(b, at);
    std::size_t bad = 0;
    const std::size_t size = sequence(b, at, bad);
    if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') ++controls;
    if (c >= 0x80) size ? ++valid : ++invalid;
    at += size ? size : bad;
  }
  return controls * 100 <= b.size() && invalid > 4 * valid && invalid * 3 <= b.size();
}

std::string detected(std::string_view b) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  if (U_FAILURE(status)) return {};
  ucsdet_setText(detector.get(), b.data(), static_cast<std::int32_t>(std::min(b.size(), kDetectBytes)), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < 10) return {};
  const char* name = ucsdet_getName(match, &status);
  const std::string found = U_FAILURE(status) || !name ? "" : lower(name);
  // Latin-1 on the web is Windows-1252 (WHATWG encoding standard); a UTF-8 guess has been refuted already.
  if (found == "iso-8859-1") return "windows-1252";
  return found.rfind("utf-", 0) == 0 ? std::string{} : found;
}

/// ICU's name of a declared encoding; empty: not known, or UTF-8, which has been refuted already.
std::string web_encoding(std::string_view declared) {
  const auto name = lower(trim(declared));
  if (name.empty() || name.rfind("utf", 0) == 0) return {};
  // What the web declares as these is Windows-1252 (WHATWG encoding standard).
  if (name == "iso-8859-1" || name == "latin1" || name == "ascii" || name == "us-ascii") return "windows-1252";
  UErrorCode status = U_ZERO_ERROR;
  const char* known = ucnv_getStandardName(name.c_str(), "IANA", &status);
  return U_SUCCESS(status) && known ? name : std::string{};
}

/// The declared or recognisable encoding, and how many bytes its mark takes.
std::pair<std::string, std::size_t> encoding_of(std::string_view b) {
  for (const auto& mark : kMarks)
    if (b.substr(0, mark.bytes.size()) == mark.bytes) return {mark.name, mark.bytes.size()};
  if (const auto wide = by_zeros(b); !wide.empty()) return {std::string(wide), 0};
  return {"", 0};
}

void transcode(std::string_view b, std::size_t mark, Writer& writer) {
  const std::string& name = writer.out.encoding;
  if (mark) writer.drop(0, mark);
  if (name == "utf-8") return from_utf8(b, mark, writer);
  const bool little = name.size() > 2 && name.substr(name.size() - 2) == "le";
  if (name.rfind("utf-16", 0) == 0) return from_utf16(b, mark, little, writer);
  if (name.rfind("utf-32", 0) == 0) return from_utf32(b, mark, little, writer);
  if (from_converter(name.c_str(), b, writer)) return;
  writer.out.encoding = "utf-8";
  from_utf8(b, mark, writer);
}

}  // namespace

Decoded decode(std::string bytes, const PointSink& sink, std::string_view declared) {
  Decoded out;
  auto [name, mark] = encoding_of(bytes);
  if (name.empty() && first_invalid(bytes) == kNoPlace) {
    out.encoding = "utf-8";
    out.text = std::move(bytes);
    return out;
  }
  if (name.empty()) name = web_encoding(declared);
  if (name.empty()) {
    name = looks_legacy(bytes) ? detected(bytes) : "";
    out.guessed = !name.empty();
  }
  out.encoding = name.empty() ? "utf-8" : name;
  Writer writer{out, sink};
  transcode(bytes, mark, writer);
  return out;
}

}  // namespace v1
}  // namespace onrecord

#include "check.hpp"

// The same words in other bytes are the same interview, and its spans lead back to those bytes.

using namespace onrecord;

namespace {

/// A text in some encoding: bytes of each of its characters.
struct Rendering {
  std::string name, bytes;
  std::vector<std::string> units;  ///< the bytes of each code point, in order
};

std::u32string points_of(const std::string& text) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    char32_t c = size == 1 ? byte : byte & (0xFFU >> (size + 1));
    for (std::size_t k = 1; k < size; ++k) c = (c << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    out += c;
    i += size;
  }
  return out;
}

std::string utf8(char32_t c) {
  std::string out;
  test::append_utf8(out, c);
  return out;
}

void append_unit(std::string& out, std::uint32_t unit, bool big) {
  const char low = static_cast<char>(unit & 0xFFU), high = static_cast<char>(unit >> 8);
  out += big ? high : low;
  out += big ? low : high;
}

std::string utf16(char32_t c, bool big) {
  std::string out;
  if (c >= 0x10000) append_unit(out, 0xD800U + ((c - 0x10000U) >> 10), big);
  append_unit(out, c >= 0x10000 ? 0xDC00U + (c & 0x3FFU) : c, big);
  return out;
}

/// Only the characters that the texts of this file use; others become '?'.
std::string windows_1252(char32_t c) {
  constexpr std::u32string_view kMarks = U"‘’“”–—…";
  constexpr std::string_view kBytes = "\x91\x92\x93\x94\x96\x97\x85";
  if (const auto at = kMarks.find(c); at != std::u32string_view::npos) return std::string(1, kBytes[at]);
  return c < 0x100 ? std::string(1, static_cast<char>(c)) : "?";
}

template <class Encode>
Rendering rendered(std::string name, const std::string& mark, const std::string& text, Encode encode) {
  Rendering out{std::move(name), mark, {}};
  for (const char32_t c : points_of(text)) {
    out.units.push_back(encode(c));
    out.bytes += out.units.back();
  }
  return out;
}

std::vector<Rendering> renderings(const std::string& text) {
  return {
      rendered("UTF-8", "", text, utf8),
      rendered("UTF-8 with a byte order mark", "\xEF\xBB\xBF", text, utf8),
      rendered("CR LF", "", text, [](char32_t c) { return c == '\n' ? std::string("\r\n") : utf8(c); }),
      rendered("UTF-16 LE", "\xFF\xFE", text, [](char32_t c) { return utf16(c, false); }),
      rendered("UTF-16 BE", "\xFE\xFF", text, [](char32_t c) { return utf16(c, true); }),
      rendered("Windows-1252", "", text, windows_1252),
  };
}

std::string without_returns(std::string_view words) {
  std::string out;
  for (const char c : words)
    if (c != '\r') out += c;
  return out;
}

/// The bytes of the rendering that stand for a piece of the document's text.
std::string expected_bytes(const Rendering& rendering, const Document& doc, Span span) {
  const auto before = points_of(without_returns(doc.text().substr(0, span.begin))).size();
  const auto count = points_of(without_returns(doc.text(span))).size();
  std::string out;
  for (std::size_t i = before; i < before + count; ++i) out += rendering.units[i];
  return out;
}

void check_origin(const Rendering& rendering, const Document& doc, Span span) {
  const Span origin = doc.origin(span);
  BOOST_REQUIRE(origin.end <= rendering.bytes.size());
  BOOST_TEST((rendering.bytes.substr(origin.begin, origin.size()) == expected_bytes(rendering, doc, span)),
             "the origin of '" << doc.text(span) << "' are other bytes");
}

/// The same layers as the plain text's, and each span leads to the bytes of the same words.
void compare(const Rendering& rendering, const Document& plain) {
  const auto doc = test::document_of(rendering.bytes, Format::text);
  BOOST_TEST(test::broken_promise(doc) == "");
  BOOST_REQUIRE((without_returns(doc.text()) == plain.text()));
  BOOST_TEST(doc.sentences().size() == plain.sentences().size());
  BOOST_TEST(doc.quotations().size() == plain.quotations().size());
  BOOST_REQUIRE(doc.turns().size() == plain.turns().size());
  BOOST_REQUIRE(doc.claims().size() == plain.claims().size());
  for (const Turn turn : doc.turns()) {
    const auto same = plain.turns()[turn.id()];
    BOOST_TEST(turn.speaker().name() == same.speaker().name());
    BOOST_TEST((turn.role() == same.role()));
    for (const Span part : turn.body()) check_origin(rendering, doc, part);
  }
  for (const Claim claim : doc.claims()) {
    BOOST_TEST(without_returns(claim.statement()) == plain.claims()[claim.id()].statement());
    for (const Span span : claim.evidence()) check_origin(rendering, doc, span);
  }
}

void check_all(const std::string& text) {
  const auto plain = test::document_of(text, Format::text);
  for (const auto& rendering : renderings(text)) {
    BOOST_TEST_CONTEXT(rendering.name) { compare(rendering, plain); }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(encodings)

BOOST_AUTO_TEST_CASE(examples_read_the_same_in_every_encoding) {
  for (const auto* name : {"dash.txt", "labels.txt", "qa.txt", "presser.txt", "panel.txt", "none.txt"}) {
    BOOST_TEST_CONTEXT(name) {
      check_all(test::read_file(std::filesystem::path(ONRECORD_SOURCE_DIR) / "examples/data" / name));
    }
  }
}

BOOST_AUTO_TEST_CASE(generated_interviews_read_the_same_in_every_encoding) {
  for (std::uint32_t seed = 0; seed < test::kTexts / 10; ++seed) {
    auto text = test::Generator(seed).interview();
    for (auto at = text.find("💶"); at != std::string::npos; at = text.find("💶")) text.erase(at, 4);
    BOOST_TEST_CONTEXT("seed " << seed) { check_all(text); }
  }
}

BOOST_AUTO_TEST_SUITE_END()

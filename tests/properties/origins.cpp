#include "check.hpp"

#include "document/document_data.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

// Every span of a reading leads to bytes of the file, and those bytes back to the span: in every format, in every encoding.

using namespace onrecord;

namespace {

constexpr std::size_t kSpans = 300;  // of each file

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream all;
  all << file.rdbuf();
  return all.str();
}

/// The same page in UTF-16: a code unit a byte pair, ASCII and the rest of the basic plane.
std::string utf16le(std::string_view utf8) {
  std::string out = "\xFF\xFE";
  for (std::size_t i = 0; i < utf8.size();) {
    const auto byte = static_cast<unsigned char>(utf8[i]);
    const std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    BOOST_REQUIRE_LT(size, 4U);  // the examples keep to the basic plane
    unsigned unit = size == 1 ? byte : byte & (0xFFU >> (size + 1));
    for (std::size_t k = 1; k < size; ++k) unit = (unit << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
    out += static_cast<char>(unit & 0xFFU);
    out += static_cast<char>(unit >> 8);
    i += size;
  }
  return out;
}

/// Put in by the reader: bytes that come from nowhere.
bool inserted(const Document& doc, std::uint32_t at) { return doc.origin({at, at + 1}).empty(); }

std::uint32_t boundary(const Document& doc, std::uint32_t at) {
  const auto text = doc.text();
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

Span random_span(const Document& doc, test::Dice& dice) {
  const auto size = doc.text().size();
  const auto begin = boundary(doc, static_cast<std::uint32_t>(dice.below(size)));
  const auto end = boundary(doc, static_cast<std::uint32_t>(std::min<std::size_t>(size, begin + 1 + dice.below(200))));
  return {begin, std::max(begin, end)};
}

void there_and_back(const Document& doc, Span span) {
  const Span bytes = doc.origin(span);
  BOOST_REQUIRE_LE(bytes.begin, bytes.end);
  BOOST_REQUIRE_LE(bytes.end, doc.source_bytes());
  if (span.empty() || inserted(doc, span.begin)) return;
  BOOST_TEST_CONTEXT("span [" << span.begin << ", " << span.end << ") \"" << doc.text(span) << "\"") {
    const Span back = doc.span_of(bytes);
    BOOST_TEST(back.begin == span.begin);
    BOOST_TEST(back.end >= span.end - 2);  // a separator that the reader put in may end it
    BOOST_TEST(back.end <= boundary(doc, span.end));
  }
}

void check(const std::string& bytes, const std::string& name) {
  BOOST_TEST_CONTEXT(name) {
    const auto doc = test::document_of(bytes, Format::automatic);
    BOOST_REQUIRE(!doc.text().empty());
    test::Dice dice(7);
    for (std::size_t i = 0; i < kSpans; ++i) there_and_back(doc, random_span(doc, dice));
    for (const Turn turn : doc.turns())
      for (const Span body : turn.body()) there_and_back(doc, body);
    for (const Claim claim : doc.claims())
      for (const Span evidence : claim.evidence()) there_and_back(doc, evidence);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(origins)

BOOST_AUTO_TEST_CASE(spans_of_every_example_lead_to_the_file_and_back) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(ONRECORD_SOURCE_DIR "/examples/data")) {
    const auto bytes = bytes_of(entry.path());
    check(bytes, entry.path().filename().string());
    check(utf16le(bytes), entry.path().filename().string() + " in UTF-16");
    ++files;
  }
  BOOST_TEST(files >= 20U);
}

BOOST_AUTO_TEST_SUITE_END()

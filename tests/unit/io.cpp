#include "support.hpp"

#include "writers/json_output.hpp"

#include <sstream>

using namespace onrecord;

namespace {

std::string utf16le(const std::u16string& words) {
  std::string bytes = "\xFF\xFE";
  for (const char16_t unit : words) {
    bytes += static_cast<char>(unit & 0xFF);
    bytes += static_cast<char>(unit >> 8);
  }
  return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(io)

BOOST_AUTO_TEST_CASE(spans_lead_back_to_the_bytes_of_the_file) {
  const auto doc = test::read(utf16le(u"Q: Wh\u00e9re?\nA: In Kolvik \U0001F4B6 town.\n"));
  const auto at = static_cast<std::uint32_t>(doc.text().find("Kolvik"));
  const Span origin = doc.origin({at, at + 6});
  BOOST_TEST(origin.size() == 12U);
  BOOST_TEST(origin.begin == 2U + 2U * 16U);
  const auto town = static_cast<std::uint32_t>(doc.text().find("town"));
  BOOST_TEST(doc.origin({town, town + 4}).begin == 2U + 2U * 26U);
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_no_text_but_counts_in_the_origin) {
  const auto doc = test::read(
      "\xEF\xBB\xBF"
      "Anna: hello");
  BOOST_TEST(doc.text().substr(0, 4) == "Anna");
  BOOST_TEST((doc.origin({0, 4}) == Span{3, 7}));
}

Document read_as(std::string bytes, Format format) {
  ReadOptions options;
  options.format = format;
  return test::extractor().extract(read_transcript(std::move(bytes), options).value()).value();
}

BOOST_AUTO_TEST_CASE(spans_lead_to_elements_and_back) {
  const auto doc =
      read_as("<div><p>Was it cold?</p><p>Very <b>cold</b> &amp; wet.</p></div><p>So?</p>", Format::html);
  const auto at = static_cast<std::uint32_t>(doc.text().find("cold & wet"));
  BOOST_TEST(doc.node_path({at, at + 4}) == "/html[1]/body[1]/div[1]/p[2]");
  BOOST_TEST(doc.node_path({0, at}) == "/html[1]/body[1]/div[1]");
  BOOST_TEST(doc.text(doc.span_of_node("/html[1]/body[1]/div[1]/p[2]")).substr(0, 16) == "Very cold & wet.");
  BOOST_TEST(doc.span_of_node("/html[1]/body[1]/div[2]").empty());
  BOOST_TEST((doc.origin({at, at + 10}) == Span{35, 53}));  // from "cold" to "wet", its mark-up and all
}

BOOST_AUTO_TEST_CASE(spans_lead_to_times_and_back) {
  const auto doc =
      read_as("WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ina>Who came?\n\n00:02.500 --> 00:04.000\n<v Olav>Nobody.\n",
              Format::vtt);
  const auto at = static_cast<std::uint32_t>(doc.text().find("Nobody"));
  BOOST_TEST((doc.time_range({at, at + 6}) == TimeRange{2500, 4000}));
  BOOST_TEST((doc.time_range({0, at + 6}) == TimeRange{1000, 4000}));
  BOOST_TEST(doc.text(doc.span_of(TimeRange{3000, 3100})) == "Nobody.");
}

BOOST_AUTO_TEST_CASE(unchanged_bytes_map_to_themselves) {
  const auto doc = test::read("Q: Caf\xC3\xA9?\r\nA: Yes.\r\n");
  BOOST_TEST((doc.origin({3, 8}) == Span{3, 8}));
  BOOST_TEST(doc.source_bytes() == doc.text().size());
}

BOOST_AUTO_TEST_CASE(damage_is_repaired_and_told) {
  const auto doc = test::read("Q: Why\xFF?\nA: Caf\xC3\xA9.\n");
  BOOST_REQUIRE(!doc.diagnostics().empty());
  BOOST_TEST(doc.diagnostics()[0].code() == "invalid_utf8");
  BOOST_TEST(doc.text(doc.diagnostics()[0].span()) == "\xEF\xBF\xBD");
  const auto at = static_cast<std::uint32_t>(doc.text().find('A'));
  BOOST_TEST(doc.origin({at, at + 1}).begin == 9U);
}

BOOST_AUTO_TEST_CASE(too_long_an_input_is_refused_before_it_is_read) {
  const auto found = read_transcript("four", {Format::text, 3, "x.txt"});
  BOOST_REQUIRE(!found);
  BOOST_TEST(to_string(found.error()) == "x.txt: found 4 bytes, expected at most 3");
}

BOOST_AUTO_TEST_CASE(offsets_count_in_the_unit_that_is_asked_for) {
  const std::string sample = "a\xC3\xA9\xF0\x9F\x92\xB6z";
  const OffsetMap utf16(sample, Offsets::utf16), points(sample, Offsets::codepoint), bytes(sample, Offsets::utf8);
  BOOST_TEST((utf16(7) == 4U && points(7) == 3U && bytes(7) == 7U));
  BOOST_TEST((utf16(8) == 5U && points(8) == 4U));
  const std::string longer(5000, 'x');
  BOOST_TEST(OffsetMap(longer + sample, Offsets::utf16)(5007) == 5004U);
}

BOOST_AUTO_TEST_CASE(json_escapes_what_it_must) {
  std::ostringstream out;
  JsonOutput json(out, "", {}, {});
  json.open('[');
  json.string(std::string_view("\"\\\n\x01\0", 5));
  json.decimal(0.5);
  json.decimal(3.0);
  json.null();
  json.boolean(true);
  json.close(']');
  json.finish();
  BOOST_TEST(out.str() == R"(["\"\\\n\u0001\u0000",0.5,3,null,true])");
}

BOOST_AUTO_TEST_CASE(places_of_broken_bytes_are_places_of_the_text) {
  const auto doc = test::read("<p class='intro'>Caf\xC3\xA9, caf\xC3\xA9 and \xE2\x80 more</p>", {}, Format::html);
  BOOST_REQUIRE(!doc.diagnostics().empty());
  BOOST_TEST(doc.text(doc.diagnostics()[0].span()) == "\xEF\xBF\xBD");
}

BOOST_AUTO_TEST_CASE(a_document_names_its_schema_and_its_source) {
  const auto json = to_json(test::read(std::string(test::kInterview)));
  BOOST_TEST(json.rfind(R"({"schema":"onrecord/1","offsets":"utf8","source":{"name":"","bytes":)", 0) == 0U);
  for (const auto* key :
       {"metadata", "regions", "speakers", "turns", "sentences", "tokens", "entities", "mentions", "times",
        "quantities", "quotations", "speech_events", "notes", "questions", "claims", "diagnostics"})
    BOOST_TEST(json.find("\"" + std::string(key) + "\":") != std::string::npos, key);
}

BOOST_AUTO_TEST_CASE(hard_wrapped_paragraphs_are_one_block) {
  std::string page;
  for (int i = 0; i < 4; ++i)
    page +=
        "The council met in the old customs house and talked until\nmidnight about the harbour, the ferry and the "
        "price of\n"
        "ice, and nobody could remember a longer evening than this.\n\n";
  const auto doc = test::read(page);
  BOOST_TEST(doc.data().blocks.size() == 4U);
  BOOST_TEST(test::read("Short line\nAnother line\nA third\n").data().blocks.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()

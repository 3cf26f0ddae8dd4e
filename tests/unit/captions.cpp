#include "support.hpp"

#include "readers/subrip.hpp"
#include "readers/webvtt.hpp"

#include <sstream>

using namespace onrecord;
using test::read_as;

namespace {

std::string events_of(std::string_view text, void (*read)(std::string_view, Span, std::vector<CueEvent>&)) {
  constexpr std::string_view kTags[] = {"", "c", "i", "b", "u", "ruby", "rt", "v", "lang", "font"};
  std::vector<CueEvent> events;
  read(text, {0, static_cast<std::uint32_t>(text.size())}, events);
  std::string out;
  for (const auto& event : events) {
    const auto tag = std::string(kTags[static_cast<std::size_t>(event.tag)]);
    if (event.kind == CueEvent::Kind::words) out += words_of(event, text);
    if (event.kind == CueEvent::Kind::line_break) out += '/';
    if (event.kind == CueEvent::Kind::open) out += "[" + tag + (event.words.empty() ? "" : " " + event.words) + "]";
    if (event.kind == CueEvent::Kind::close) out += "[-" + tag + "]";
    if (event.kind == CueEvent::Kind::time) out += "[" + std::to_string(event.time_ms) + "]";
  }
  return out;
}

/// "words 1-2.5|" for each row of times, in seconds.
std::string times_of(const Document& doc) {
  std::ostringstream out;
  for (const auto& row : doc.data().timings) {
    auto words = std::string(doc.text(row.span));
    words.erase(0, words.find_first_not_of(' '));
    out << words.substr(0, words.find_last_not_of(' ') + 1) << ' ' << row.begin_ms / 1000.0 << '-'
        << row.end_ms / 1000.0 << '|';
  }
  return out.str();
}

constexpr std::string_view kVoices =
    "WEBVTT\n\n"
    "00:01.000 --> 00:02.500\n<v Lena Moss>Who sold the <i>bell</i>?\n\n"
    "00:02.500 --> 00:06.000\n<v Piet Roos>The sexton &amp; his\nson did.\n\n"
    "00:06.000 --> 00:08.000\nIn <00:07.000>1931.\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(captions)

BOOST_AUTO_TEST_CASE(cues_have_ids_times_and_text) {
  constexpr std::string_view kSource =
      "\xEF\xBB\xBFWEBVTT made by hand\r\nKind: captions\r\n\r\nNOTE\r\nnothing\r\n\r\nfirst\r\n"
      "00:01.000 --> 1:00:02.500 line:0\r\none\r\ntwo\r\n\r\n00:02,000 --> 00:03,000\r\nlost";
  const auto list = read_cues(kSource);
  BOOST_REQUIRE(list.cues.size() == 1U);
  BOOST_TEST(slice(kSource, list.cues[0].id) == "first");
  BOOST_TEST(slice(kSource, list.cues[0].text) == "one\r\ntwo");
  BOOST_TEST(slice(kSource, list.cues[0].settings) == " line:0");
  BOOST_TEST((list.cues[0].begin_ms == 1000U && list.cues[0].end_ms == 3602500U));
  BOOST_TEST(list.dropped.size() == 1U);
}

BOOST_AUTO_TEST_CASE(cue_text_nests_its_tags_as_browsers_do) {
  BOOST_TEST(events_of("<v.a  Ana\tB.>a<b>b</i>c</b></v>d", read_cue_text) == "[v Ana B.]a[b]bc[-b][-v]d");
  BOOST_TEST(events_of("<ruby>a<rt>b</ruby>c<rt>d", read_cue_text) == "[ruby]a[rt]b[-rt][-ruby]cd");
  BOOST_TEST(events_of("a<00:01.500>b<1>&lt;&#x41;&none;\nc", read_cue_text) == "a[1500]b<A&none;/c");
  BOOST_TEST(events_of("1 < 2 and so on", read_cue_text) == "1 ");
}

BOOST_AUTO_TEST_CASE(subrip_text_keeps_what_is_no_tag) {
  BOOST_TEST(events_of("{\\an8}1 < 2 <B>b</b> {x} <br>&amp;&c", read_subrip_text) == "1 < 2 [b]b[-b] {x} /&&c");
  BOOST_TEST(events_of("<font color=\"red\">a</font><x>", read_subrip_text) == "[font red]a[-font]<x>");
}

BOOST_AUTO_TEST_CASE(subrip_cues_end_at_the_next_times) {
  constexpr std::string_view kSource =
      "1\n00:00:01,000 --> 00:00:02,000 X1:5\none\n\ntwo\n\n2\n0:00:02.5-->0:00:03\n42\n\n00:03,000 --> "
      "00:04,000\nx\n7\n";
  const auto list = read_subrip_cues(kSource);
  BOOST_REQUIRE(list.cues.size() == 3U);
  BOOST_TEST(slice(kSource, list.cues[0].text) == "one\n\ntwo");
  BOOST_TEST((list.cues[1].begin_ms == 2500U && list.cues[1].end_ms == 3000U));
  BOOST_TEST(slice(kSource, list.cues[2].text) == "x\n7");
}

BOOST_AUTO_TEST_CASE(subrip_is_read_as_people_write_it) {
  const auto doc = read_as(
      "\xEF\xBB\xBF"
      "1\r\n100:00:01.5 --> 100:00:02,000\r\nMOSS: Who came?\r\n\r\n00:03,250 --> 00:04\r\nROOS: The baker\r\nand "
      "his son.\r\n");
  BOOST_TEST(doc.source_format() == "srt");
  BOOST_TEST(times_of(doc) == "MOSS: Who came? 360002-360002|ROOS: The baker\nand his son. 3.25-4|");
}

BOOST_AUTO_TEST_CASE(formats_are_told_by_their_first_lines) {
  BOOST_TEST(sniff_webvtt("WEBVTT\n") == 1.0F);
  BOOST_TEST(sniff_webvtt("WEBVTTX\n") == 0.0F);
  BOOST_TEST(sniff_subrip("\n1\n00:00:01,000 --> 00:00:02,000\nx") > 0.9F);
  BOOST_TEST(sniff_subrip("Ana: at 00:00:01,000 --> x\n") == 0.0F);
  BOOST_TEST((read_as(std::string(kVoices), Format::automatic).metadata().layout() == Layout::captions));
}

BOOST_AUTO_TEST_CASE(turns_have_the_times_of_their_cues_and_lead_back_to_the_file) {
  const auto doc = read_as(std::string(kVoices), Format::vtt);
  BOOST_REQUIRE(doc.turns().size() == 2U);
  BOOST_TEST(doc.turns()[1].speaker().name() == "Piet Roos");
  BOOST_TEST((doc.turns()[0].start_ms() == 1000U && doc.turns()[0].end_ms() == 2500U));
  BOOST_TEST((doc.turns()[1].start_ms() == 2500U && doc.turns()[1].end_ms() == 8000U));
  BOOST_TEST(doc.text(doc.turns()[1].span()) == "The sexton & his\nson did.\nIn 1931.");
  const auto at = static_cast<std::uint32_t>(doc.text().find("sexton & his"));
  const Span origin = doc.origin({at, at + 12});
  BOOST_TEST(kVoices.substr(origin.begin, origin.size()) == "sexton &amp; his");
  BOOST_TEST(to_json(doc).find("\"times\":[2.5,8]") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(time_tags_give_words_their_own_times) {
  const auto doc = read_as(std::string(kVoices), Format::vtt);
  const auto& last = doc.data().timings.back();
  BOOST_TEST(doc.text(last.span) == "1931.");
  BOOST_TEST((last.begin_ms == 7000U && last.end_ms == 8000U));
}

BOOST_AUTO_TEST_CASE(rolling_captions_keep_the_time_of_their_first_showing) {
  const auto doc = read_as(
      "WEBVTT\n\n00:01.000 --> 00:02.000\nwe had\n\n00:02.000 --> 00:02.010\nwe had\n \n\n00:02.010 --> "
      "00:04.000\nwe had\n"
      "two boats\n\n00:04.000 --> 00:05.000\ntwo boats\nand a pier\n",
      Format::vtt);
  BOOST_TEST(doc.text() == "we had\ntwo boats\nand a pier");
  BOOST_REQUIRE(doc.data().timings.size() == 3U);
  BOOST_TEST(doc.data().timings[1].begin_ms == 2010U);
}

BOOST_AUTO_TEST_CASE(what_is_said_twice_stands_twice) {
  const auto doc = read_as("WEBVTT\n\n00:01.000 --> 00:02.000\nNo.\n\n00:02.000 --> 00:03.000\nNo.\n", Format::vtt);
  BOOST_TEST(doc.text() == "No.\nNo.");
}

BOOST_AUTO_TEST_CASE(blocks_end_at_pauses_behind_sentences) {
  const auto doc = read_as(
      "WEBVTT\n\n00:01.000 --> 00:02.000\nWe left.\n\n00:09.000 --> 00:10.000\nThe house\n\n00:19.000 --> "
      "00:20.000\nis gone.\n",
      Format::vtt);
  BOOST_TEST(doc.text() == "We left.\n\nThe house\nis gone.");
}

BOOST_AUTO_TEST_CASE(timed_words_are_no_furniture_of_a_page) {
  const auto doc = read_as(
      "WEBVTT\n\n00:01.000 --> 00:02.000\nAbout us\n\n00:06.000 --> 00:07.000\nSubscribe to our newsletter.\n\n"
      "00:12.000 --> 00:13.000\n[Music]\n",
      Format::vtt);
  for (const Region region : doc.regions())
    BOOST_TEST((region.kind() == RegionKind::body || region.kind() == RegionKind::note));
}

BOOST_AUTO_TEST_CASE(pauses_end_sentences_where_nobody_wrote_stops) {
  const auto doc = read_as(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Sol>we sold the boat\n\n00:02.000 --> 00:03.000\nin the spring\n\n"
      "00:04.500 --> 00:06.000\nnobody wanted the nets\n",
      Format::vtt);
  BOOST_REQUIRE(doc.sentences().size() == 2U);
  BOOST_TEST(doc.sentences()[1].text() == "nobody wanted the nets");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_cut_anywhere_is_read) {
  for (std::size_t size = 0; size <= kVoices.size(); ++size) {
    (void)read_as(std::string(kVoices.substr(0, size)), Format::vtt);
    (void)read_as(std::string(kVoices.substr(0, size)), Format::srt);
  }
}

BOOST_AUTO_TEST_CASE(a_webvtt_file_that_no_browser_shows_is_read_all_the_same) {
  const auto doc = read_as("00:00:01,000 --> 00:00:02,000\n<v Ana Sol>Who came?\n", Format::vtt);
  BOOST_TEST(doc.text() == "Who came?");
  const auto lost = read_as("WEBVTT\n\n00:01.000 --> 00:02.000\nkept\n\nnoon --> 00:02.000\nlost\n", Format::vtt);
  BOOST_TEST(lost.text() == "kept");
  BOOST_REQUIRE(lost.diagnostics().size() == 1U);
  BOOST_TEST(lost.diagnostics()[0].code() == "bad_cue_times");
  const auto odd = read_as(
      "WEBVTT\n\n00:01.000 --> 00:02.000\nkept\n\n7\n00:02,5 --> 00:03,000\nalso\n\n00:03.000 --> 00:04.000\nlast\n",
      Format::vtt);
  BOOST_TEST(odd.text() == "kept\nalso\nlast");
  BOOST_TEST(odd.data().timings[1].begin_ms == 2500U);
  BOOST_REQUIRE(odd.diagnostics().size() == 1U);
  BOOST_TEST(odd.diagnostics()[0].code() == "odd_cue_times");
  BOOST_TEST(odd.text(odd.diagnostics()[0].span()) == "also");
}

BOOST_AUTO_TEST_CASE(cues_that_grow_give_each_word_the_time_of_its_first_showing) {
  const auto doc = read_as(
      "WEBVTT\n\n00:01.000 --> 00:02.000\nwe had\n\n00:02.000 --> 00:03.000\nwe had &amp; have\n\n00:03.000 --> "
      "00:04.000\nwe had &amp; have\ntwo\n\n00:04.000 --> 00:05.000\ntwo <i>boats</i>\n",
      Format::vtt);
  BOOST_TEST(doc.text() == "we had & have\ntwo boats");
  BOOST_TEST(times_of(doc) == "we had 1-2|& have 2-3|two 3-4|boats 4-5|");
}

BOOST_AUTO_TEST_CASE(words_painted_one_by_one_have_their_own_times) {
  const auto doc = read_as(
      "1\n00:00:01,000 --> 00:00:02,000\n<u>we</u> had boats\n\n2\n00:00:02,000 --> 00:00:03,000\nwe <u>had</u> "
      "boats\n\n"
      "3\n00:00:03,000 --> 00:00:03,100\nwe had boats\n\n4\n00:00:03,100 --> 00:00:04,000\nwe had <u>boats</u>\n\n"
      "5\n00:00:04,000 --> 00:00:05,000\n<u>and</u> nets\n\n6\n00:00:05,000 --> 00:00:06,000\nand <u>nets</u>\n",
      Format::srt);
  BOOST_TEST(doc.text() == "we had boats\nand nets");
  BOOST_TEST(times_of(doc) == "we 1-2|had 2-3.1|boats 3.1-4|and 4-5|nets 5-6|");
}

BOOST_AUTO_TEST_CASE(a_time_tag_is_the_time_of_the_words_behind_it) {
  const auto doc = read_as(
      "WEBVTT\n\n00:01.000 --> 00:03.000\n \nso<00:01.400><c> why</c><00:02.000><c> now</c>\n\n00:03.000 --> "
      "00:03.010\n"
      "so why now\n \n\n00:03.010 --> 00:05.000\nso why now\nrust<00:04.000><c> again</c>\n\n00:05.000 --> "
      "00:05.010\n"
      "rust again\n \n\n00:05.010 --> 00:06.000\nrust again\nand rain\n",
      Format::vtt);
  BOOST_TEST(doc.text() == "so why now\nrust again\nand rain");
  BOOST_TEST(times_of(doc) == "so 1-1.4|why 1.4-2|now 2-3|rust 3.01-4|again 4-5|and rain 5.01-6|");
}

BOOST_AUTO_TEST_CASE(a_cue_that_comes_late_is_diagnosed_where_it_stands) {
  const auto doc =
      read_as("1\n00:00:05,000 --> 00:00:06,000\nlater\n\n2\n00:00:01,000 --> 00:00:00,500\nsooner &amp; shorter\n",
              Format::srt);
  BOOST_TEST(doc.text() == "later\nsooner & shorter");
  BOOST_TEST(times_of(doc) == "later 5-6|sooner & shorter 1-1|");
  BOOST_REQUIRE(doc.diagnostics().size() == 1U);
  BOOST_TEST(doc.diagnostics()[0].code() == "late_cue");
  BOOST_TEST(doc.text(doc.diagnostics()[0].span()) == "sooner & shorter");
}

BOOST_AUTO_TEST_CASE(colours_that_come_back_are_speakers_whose_words_keep_one_voice) {
  const auto doc = read_as(
      "1\n00:00:01,000 --> 00:00:02,000\nWho came?\n\n2\n00:00:02,000 --> 00:00:03,000\n<font color='yellow'>The "
      "baker.</font>\n\n"
      "3\n00:00:03,000 --> 00:00:04,000\n<font color=white>[Laughter]\nWhen?</font>\n\n4\n00:00:04,000 --> "
      "00:00:05,000\n"
      "<font color=\"yellow\">At</font> noon.\n\n5\n00:00:05,000 --> 00:00:06,000\n<font color=\"Yellow\">Or "
      "later.</font>\n",
      Format::srt);
  BOOST_REQUIRE(doc.data().voices.size() == 4U);
  BOOST_TEST(doc.data().view(doc.data().voices[0].name) == "Speaker 1");
  BOOST_TEST(doc.data().view(doc.data().voices[3].name) == "Speaker 2");
  BOOST_TEST(doc.data().voices[3].begin == doc.text().find("Or later"));
}

BOOST_AUTO_TEST_SUITE_END()

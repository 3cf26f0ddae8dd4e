#include "support.hpp"

#include "readers/json_scanner.hpp"
#include "readers/spoken_time.hpp"

#include <sstream>

using namespace onrecord;
using test::read_as;

namespace {

/// "interviewer 250 so why …" a line a turn; the time in milliseconds, "-" for none.
std::string turns_of(const Document& doc) {
  std::ostringstream out;
  for (const Turn turn : doc.turns()) {
    out << to_string(turn.role()) << (turn.speaker().name().empty() ? "" : " ") << turn.speaker().name() << ' ';
    if (turn.start_ms() == kNoTime)
      out << '-';
    else
      out << turn.start_ms();
    for (const Span body : turn.body()) out << ' ' << doc.text(body);
    out << '\n';
  }
  return out.str();
}

/// Begin, end and confidence of the row of times in which `words` stand first.
std::string timing_of(const Document& doc, std::string_view words) {
  const auto at = static_cast<std::uint32_t>(doc.text().find(words));
  for (const auto& row : doc.data().timings) {
    if (!row.span.contains(at)) continue;
    std::ostringstream out;
    out << doc.text(row.span) << ' ' << row.begin_ms << ' ' << row.end_ms << ' ' << row.confidence;
    return out.str();
  }
  return "none";
}

constexpr std::string_view kTwoTurns =
    "interviewer 500 Where did you moor the boat?\n"
    "interviewee 2000 In Vannholm, behind the pier.\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(speech_readers)

BOOST_AUTO_TEST_CASE(whisper_has_no_speakers_and_a_line_a_segment) {
  const auto doc = read_as(R"({"text": " I moored it. Then it rained.", "segments": [
    {"id": 0, "seek": 0, "start": 0.0, "end": 2.0, "text": " I moored it.", "tokens": [50364, 2], "avg_logprob": -0.2},
    {"id": 1, "seek": 0, "start": 2.5, "end": 4.0, "text": " Then it rained.", "tokens": [50365]},
    {"id": 2, "seek": 0, "start": 9.0, "end": 10.0, "text": " All night."}], "language": "en"})");
  BOOST_TEST(doc.source_format() == "json");
  BOOST_TEST(doc.text() == "I moored it.\nThen it rained.\n\nAll night.");
  BOOST_TEST(timing_of(doc, "rained") == "Then it rained. 2500 4000 -1");
}

BOOST_AUTO_TEST_CASE(whisperx_keeps_its_words_times_and_goes_on_where_a_speaker_is_missing) {
  const auto doc = read_as(R"({"segments": [
    {"start": 0.5, "end": 1.9, "text": " Where did you moor the boat?", "speaker": "SPEAKER_01",
     "words": [{"word": "Where", "start": 0.5, "end": 0.7, "score": 0.81, "speaker": "SPEAKER_01"},
               {"word": "boat?", "start": 1.5, "end": 1.9, "score": 0.9}]},
    {"start": 2.0, "end": 3.0, "text": " In Vannholm,", "speaker": "SPEAKER_00", "words": []},
    {"start": 3.0, "end": 3.5, "text": " behind the pier."}],
    "word_segments": [{"word": "Where", "start": 0.5, "end": 0.7, "score": 0.81, "speaker": "SPEAKER_01"}]})");
  BOOST_TEST(turns_of(doc) ==
             "interviewer 500 Where did you moor the boat?\n"
             "interviewee 2000 In Vannholm,\nbehind the pier.\n");
  BOOST_TEST(timing_of(doc, "Where") == "Where 500 700 0.81");
  BOOST_TEST(timing_of(doc, "behind") == "behind the pier. 3000 3500 -1");
}

BOOST_AUTO_TEST_CASE(assemblyai_counts_milliseconds_and_has_letters_for_speakers) {
  const auto doc =
      read_as(R"({"id": "t1", "words": [{"text": "so", "start": 250, "end": 400, "confidence": 0.9, "speaker": "A"}],
    "utterances": [
    {"speaker": "A", "start": 250, "end": 2900, "text": "so why did the ramp fail", "words": []},
    {"speaker": "B", "start": 3010, "end": 5200, "text": "Rust. We reported it in, uh, twenty nineteen.",
     "words": [{"text": "Rust.", "start": 3010, "end": 3300, "confidence": 0.97, "speaker": "B"}]},
    {"speaker": "A", "start": 5210, "end": 5400, "text": "Right."},
    {"speaker": "B", "start": 5400, "end": 7000, "text": "And nobody came."}]})");
  BOOST_TEST(turns_of(doc) ==
             "interviewer 250 so why did the ramp fail\n"
             "interviewee 3010 Rust. We reported it in, uh, twenty nineteen.\n"
             "interviewer 5210 Right.\n"
             "interviewee 5400 And nobody came.\n");
  BOOST_TEST(timing_of(doc, "Rust") == "Rust. 3010 3300 0.97");
}

BOOST_AUTO_TEST_CASE(a_listeners_word_does_not_end_the_answer) {
  const auto doc = read_as(R"([{"speaker": "A", "start": 1, "end": 3, "text": "Why did the ramp fail?"},
    {"speaker": "B", "start": 3, "end": 6, "text": "Rust. We reported it."},
    {"speaker": "A", "start": 6, "end": 7, "text": "Right."},
    {"speaker": "B", "start": 7, "end": 9, "text": "And nobody came."}])");
  BOOST_REQUIRE(doc.turns().size() == 4U);
  BOOST_TEST((doc.turns()[2].kind() == TurnKind::statement));
  BOOST_TEST((doc.turns()[3].kind() == TurnKind::answer));
  BOOST_TEST(doc.turns()[3].answers().id() == 0U);
}

BOOST_AUTO_TEST_CASE(deepgram_says_everything_thrice_and_is_read_once) {
  const auto doc = read_as(R"({"metadata": {"duration": 4.0}, "results": {"channels": [{"alternatives": [
    {"transcript": "Where did you moor the boat? In Vannholm, behind the pier.", "confidence": 0.98,
     "words": [{"word": "where", "start": 0.5, "end": 0.7, "confidence": 0.99, "speaker": 0, "punctuated_word": "Where"}]}]}],
    "utterances": [
    {"start": 0.5, "end": 1.9, "confidence": 0.98, "channel": 0, "transcript": "Where did you moor the boat?", "speaker": 0,
     "words": [{"word": "where", "start": 0.5, "end": 0.7, "confidence": 0.99, "speaker": 0, "punctuated_word": "Where"}]},
    {"start": 2.0, "end": 3.5, "confidence": 0.97, "channel": 0, "transcript": "In Vannholm, behind the pier.", "speaker": 1,
     "words": []}]}})");
  BOOST_TEST(turns_of(doc) == kTwoTurns);
  BOOST_TEST(timing_of(doc, "Where") == "Where 500 700 0.99");
}

BOOST_AUTO_TEST_CASE(aws_has_words_and_apart_from_them_who_speaks_when) {
  const auto doc = read_as(R"({"jobName": "j", "results": {"transcripts": [{"transcript": "Where to? North, then."}],
    "speaker_labels": {"speakers": 2, "segments": [
      {"start_time": "0.5", "end_time": "1.2", "speaker_label": "spk_0", "items": [
        {"start_time": "0.5", "end_time": "0.8", "speaker_label": "spk_0"}]},
      {"start_time": "2.0", "end_time": "3.1", "speaker_label": "spk_1", "items": []}]},
    "items": [
      {"start_time": "0.5", "end_time": "0.8", "alternatives": [{"confidence": "0.99", "content": "Where"}], "type": "pronunciation"},
      {"start_time": "0.9", "end_time": "1.2", "alternatives": [{"confidence": "0.5", "content": "to"}], "type": "pronunciation"},
      {"alternatives": [{"confidence": "0.0", "content": "?"}], "type": "punctuation"},
      {"start_time": "2.0", "end_time": "2.4", "alternatives": [{"confidence": "0.9", "content": "North"}], "type": "pronunciation"},
      {"alternatives": [{"confidence": "0.0", "content": ","}], "type": "punctuation"},
      {"start_time": "2.6", "end_time": "3.1", "alternatives": [{"confidence": "0.9", "content": "then"}], "type": "pronunciation"},
      {"alternatives": [{"confidence": "0.0", "content": "."}], "type": "punctuation"}]}})");
  BOOST_TEST(turns_of(doc) == "interviewer 500 Where to?\ninterviewee 2000 North, then.\n");
  BOOST_TEST(timing_of(doc, "to?") == "to 900 1200 0.5");
}

BOOST_AUTO_TEST_CASE(google_repeats_all_words_with_their_speakers) {
  const auto doc = read_as(R"({"results": [
    {"alternatives": [{"transcript": "Where to?", "confidence": 0.9, "words": [
      {"startTime": "0.500s", "endTime": "0.800s", "word": "Where"}, {"startTime": "0.900s", "endTime": "1.200s", "word": "to?"}]}]},
    {"alternatives": [{"transcript": "North.", "confidence": 0.9, "words": [
      {"startTime": "2s", "endTime": "2.400s", "word": "North."}]}]},
    {"alternatives": [{"words": [
      {"startTime": "0.500s", "endTime": "0.800s", "word": "Where", "speakerTag": 1},
      {"startTime": "0.900s", "endTime": "1.200s", "word": "to?", "speakerTag": 1},
      {"startTime": {"seconds": "2", "nanos": 0}, "endTime": "2.400s", "word": "North.", "speakerTag": 2}]}]}]})");
  BOOST_TEST(turns_of(doc) == "interviewer 500 Where to?\ninterviewee 2000 North.\n");
}

BOOST_AUTO_TEST_CASE(azure_counts_in_iso_durations_and_ticks) {
  const auto doc = read_as(
      R"({"source": "x", "combinedRecognizedPhrases": [{"channel": 0, "display": "Where did you moor the boat? In Vannholm, behind the pier."}],
    "recognizedPhrases": [
    {"recognitionStatus": "Success", "channel": 0, "speaker": 1, "offset": "PT0.5S", "duration": "PT1.4S",
     "offsetInTicks": 5000000.0, "durationInTicks": 14000000.0,
     "nBest": [{"confidence": 0.9, "lexical": "where did you moor the boat", "display": "Where did you moor the boat?"},
               {"confidence": 0.4, "display": "Wear did you more the boat?"}]},
    {"recognitionStatus": "Success", "channel": 0, "speaker": 2, "offset": "PT2S", "duration": "PT1.5S",
     "nBest": [{"confidence": 0.9, "lexical": "in vannholm", "display": "In Vannholm, behind the pier."}]}]})");
  BOOST_TEST(turns_of(doc) == kTwoTurns);
  BOOST_TEST(timing_of(doc, "Vannholm") == "In Vannholm, behind the pier. 2000 3500 0.9");
}

BOOST_AUTO_TEST_CASE(rev_has_marks_and_blanks_as_elements) {
  const auto doc = read_as(R"({"monologues": [
    {"speaker": 0, "elements": [{"type": "text", "value": "Where", "ts": 0.5, "end_ts": 0.8, "confidence": 0.9},
      {"type": "punct", "value": " "}, {"type": "text", "value": "to", "ts": 0.9, "end_ts": 1.2}, {"type": "punct", "value": "?"}]},
    {"speaker": 1, "elements": [{"type": "text", "value": "North", "ts": 2.0, "end_ts": 2.4}, {"type": "punct", "value": ", "},
      {"type": "text", "value": "then", "ts": 2.6, "end_ts": 3.1}, {"type": "punct", "value": "."}]}]})");
  BOOST_TEST(turns_of(doc) == "interviewer 500 Where to?\ninterviewee 2000 North, then.\n");
}

BOOST_AUTO_TEST_CASE(podcasts_name_their_speakers) {
  const auto doc = read_as(R"({"version": "1.0.0", "segments": [
    {"speaker": "Ines Ferro", "startTime": 0.5, "endTime": 0.75, "body": "Where"},
    {"speaker": "Ines Ferro", "startTime": 1, "endTime": 1.25, "body": "to?"},
    {"speaker": "Omar Haddad", "startTime": 2, "endTime": 2.5, "body": "North."}]})");
  BOOST_TEST(turns_of(doc) == "interviewer Ines Ferro 500 Where to?\ninterviewee Omar Haddad 2000 North.\n");
}

BOOST_AUTO_TEST_CASE(whisper_cpp_and_pipelines_give_ranges) {
  const auto cpp = read_as(R"({"transcription": [{"timestamps": {"from": "00:00:01,500", "to": "00:00:03,000"},
    "offsets": {"from": 1500, "to": 3000}, "text": " We moored it at noon."}]})");
  BOOST_TEST(timing_of(cpp, "moored") == "We moored it at noon. 1500 3000 -1");
  const auto chunks =
      read_as(R"({"text": "We moored it.", "chunks": [{"timestamp": [0.5, 2.0], "text": " We moored it."}]})");
  BOOST_TEST(timing_of(chunks, "moored") == "We moored it. 500 2000 -1");
}

BOOST_AUTO_TEST_CASE(a_speaker_without_words_leaves_nothing) {
  const auto doc = read_as(R"([{"speaker": "A", "start": 0.5, "end": 1, "text": "Where to?"},
    {"speaker": "C", "start": 1, "end": 1.2, "text": " "},
    {"speaker": "B", "start": 2, "end": 3, "text": "North."}])");
  BOOST_TEST(doc.speakers().size() == 2U);
}

BOOST_AUTO_TEST_CASE(every_letter_of_json_leads_back_to_its_escape) {
  const std::string bytes =
      R"([{"speaker": "A", "text": "Caf\u00e9 \"Nord\" \ud83d\ude00 end"}, {"speaker": "B", "text": "Yes."}])";
  const auto doc = read_as(bytes);
  const auto origin = [&](std::string_view words) {
    const auto at = static_cast<std::uint32_t>(doc.text().find(words));
    const Span span = doc.origin({at, at + static_cast<std::uint32_t>(words.size())});
    return bytes.substr(span.begin, span.size());
  };
  BOOST_TEST(origin("\xC3\xA9") == "\\u00e9");
  BOOST_TEST(origin("\"Nord\"") == "\\\"Nord\\\"");
  BOOST_TEST(origin("\xF0\x9F\x98\x80") == "\\ud83d\\ude00");
  BOOST_TEST(origin("end") == "end");
}

BOOST_AUTO_TEST_CASE(json_that_is_cut_off_gives_what_was_read) {
  const auto doc = read_as(
      R"({"utterances": [{"speaker": "A", "start": 1, "end": 2, "text": "Where to?"}, {"speaker": "B", "text": "Nor)");
  BOOST_TEST(doc.text() == "Where to?\n\nNor");
  BOOST_TEST(read_as("{", Format::json).text() == "{");
  BOOST_TEST(read_as(std::string(100000, '['), Format::json).turns().size() == 0U);
}

BOOST_AUTO_TEST_CASE(json_lines_are_one_list) {
  const auto doc =
      read_as("{\"speaker\": \"Ana\", \"text\": \"Where to?\"}\n{\"speaker\": \"Bo\", \"text\": \"North.\"}\n");
  BOOST_TEST(doc.turns().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_page_that_begins_with_a_bracket_is_no_json) {
  BOOST_TEST(read_as("[00:00:05] Ana: Where to?\n[00:00:09] Bo: North.\n").source_format() == "text");
  BOOST_TEST(read_as("[Laughter]\nAna: Where to?\n").source_format() == "text");
}

BOOST_AUTO_TEST_CASE(scanner_steps_over_what_is_no_json) {
  JsonScanner scanner("{\"a\": [1.5e3,, nul \"x\\\"y\"");
  std::string kinds;
  for (auto token = scanner.next(); token.kind != JsonKind::end; token = scanner.next())
    kinds += "OASNWKC"[static_cast<std::size_t>(token.kind)];
  BOOST_TEST(kinds == "OKANWSCC");
}

BOOST_AUTO_TEST_CASE(times_are_read_in_the_forms_of_machines) {
  const auto ms = [](std::string_view words) {
    return in_ms(read_time(words, SpokenUnit::automatic), SpokenUnit::seconds);
  };
  BOOST_TEST(ms("1.5") == 1500U);
  BOOST_TEST(ms("1.500s") == 1500U);
  BOOST_TEST(ms("250ms") == 250U);
  BOOST_TEST(ms("PT1M1.5S") == 61500U);
  BOOST_TEST(ms("[0:01:02,5]") == 62500U);
  BOOST_TEST(ms("at noon") == kNoTime);
  BOOST_TEST(ms("12/03/2021") == kNoTime);
  BOOST_TEST((guess_unit(1500, 100) == SpokenUnit::seconds));
  BOOST_TEST((guess_unit(1500, 100000) == SpokenUnit::milliseconds));
  BOOST_TEST((guess_unit(1500, 1e9) == SpokenUnit::ticks));
}

BOOST_AUTO_TEST_CASE(tables_have_their_columns_in_any_order) {
  const std::string bytes =
      "Text;Start Time;Speaker Name\r\n\"Where did you \"\"moor\"\" it,\r\nin the end?\";0:01;Ines Ferro\r\n"
      "In Vannholm; truly.;0:05;Omar Haddad\r\nNorth.;0:05;Omar Haddad\r\n";
  const auto doc = read_as(bytes, Format::csv);
  BOOST_TEST(doc.source_format() == "csv");
  BOOST_TEST(doc.turns().size() >= 2U);
  BOOST_TEST(doc.turns()[0].start_ms() == 1000U);
  const auto at = static_cast<std::uint32_t>(doc.text().find("\"moor\""));
  const Span origin = doc.origin({at, at + 6});
  BOOST_TEST(bytes.substr(origin.begin, origin.size()) == "\"\"moor\"\"");
}

BOOST_AUTO_TEST_CASE(a_table_without_names_is_read_by_its_form) {
  const auto doc = read_as(
      "0:01,Ines,Where did you moor the boat?\n0:05,Omar,\"In Vannholm, behind the pier.\"\n0:09,Ines,And now?\n"
      "0:11,Omar,It sank in the spring.\n",
      Format::csv);
  BOOST_TEST(turns_of(doc) ==
             "interviewer Ines 1000 Where did you moor the boat?\n"
             "interviewee Omar 5000 In Vannholm, behind the pier.\n"
             "interviewer Ines 9000 And now?\n"
             "interviewee Omar 11000 It sank in the spring.\n");
}

BOOST_AUTO_TEST_CASE(a_table_is_told_by_its_names_and_rows_that_fit) {
  BOOST_TEST(read_as("speaker,text\nAna,Where to?\nBo,North.\n").source_format() == "csv");
  BOOST_TEST(read_as("speaker,text\nAna is here, and Bo, and Cy\n").source_format() == "text");
  BOOST_TEST(read_as("Ana, who speaks, writes text\nBo, too\nCy, too\n").source_format() == "text");
}

BOOST_AUTO_TEST_CASE(depositions_are_cited_by_page_and_line) {
  const auto doc = test::read(
      "                                              14\n"
      " 1        Q.   You signed the log on the 4th?\n"
      " 2        A.   Of which month?\n"
      " 3        Q.   June.\n"
      " 4             MR. PELL:  Objection.  Form.\n"
      " 5        A.   I did, before the boat\n\n"
      "                                              15\n"
      " 1   had left.\n"
      " 2        Q.   Alone?\n"
      " 3        A.   Alone.\n");
  const auto span = [&](std::string_view from, std::string_view to) {
    return Span{static_cast<std::uint32_t>(doc.text().find(from)),
                static_cast<std::uint32_t>(doc.text().find(to) + to.size())};
  };
  BOOST_TEST(doc.citation(span("You signed", "4th?")) == "14:1");
  BOOST_TEST(doc.citation(span("You signed", "June.")) == "14:1–3");
  BOOST_TEST(doc.citation(span("I did", "had left")) == "14:5–15:1");
  BOOST_TEST(doc.citation({0, 48}) == "");
  BOOST_TEST(doc.text(doc.span_of_citation("14:2")) == "2        A.   Of which month?");
  BOOST_TEST(doc.citation(doc.span_of_citation("14:5-15:2")) == "14:5–15:2");
  BOOST_TEST(doc.span_of_citation("99:1").empty());
  BOOST_TEST(doc.span_of_citation("Genesis 1:1").empty());
  BOOST_TEST(test::read("Ana: Where?\nBo: There.\n").citation({0, 3}) == "");
}

BOOST_AUTO_TEST_CASE(a_pages_number_may_stand_below_its_lines) {
  const auto doc = test::read(
      " 1        Q.   You signed the log?\n 2        A.   I did.\n 3        Q.   When?\n\nPage 7\n\n"
      " 1        A.   At noon.\n 2        Q.   Alone?\n 3        A.   Alone.\n\nPage 8\n");
  const auto at = static_cast<std::uint32_t>(doc.text().find("At noon"));
  BOOST_TEST(doc.citation({at, at + 7}) == "8:1");
}

BOOST_AUTO_TEST_SUITE_END()

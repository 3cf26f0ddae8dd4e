#include "support.hpp"

#include <array>
#include <functional>

// One invented interview in the mark-ups that sites use for questions. All of them must give the same turns.

using namespace onrecord;

namespace {

struct Pair {
  std::string_view question, answer;
};

constexpr std::array<Pair, 5> kPairs = {{
    {"Why did you start to count swifts?",
     "Because nobody else in Ollerby did, and the old lists had been burnt with the parish hall."},
    {"How many are there this year?",
     "Forty-one pairs. In the year of the scaffolding there were nine, and I thought that it was over."},
    {"Do the builders listen to you?",
     "Some do. One of them cuts a brick out for me wherever he works, and he never sends a bill."},
    {"What would you tell the council?",
     "To leave the eaves alone until August. It costs nothing, and that is what they like to hear."},
    {"Will you go on counting?",
     "As long as I can climb the tower. After that my neighbour will, she has better eyes anyway."},
}};

constexpr std::string_view kHead =
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>The woman who counts swifts | Ollerby "
    "Post</title></head>"
    "<body><header><a href=\"/\">Ollerby Post</a></header><nav><a href=\"/n\">News</a> | <a href=\"/s\">Sport</a> | "
    "<a href=\"/l\">Letters</a></nav>"
    "<h1>The woman who counts swifts</h1><p>Hanne Birk has climbed the church tower each May since the flood. We "
    "spoke to her there.</p>";
constexpr std::string_view kFoot =
    "<footer><p>Copyright Ollerby Post. All rights reserved.</p></footer></body></html>";

std::string wrapped(std::string_view open, std::string_view words, std::string_view close) {
  return std::string(open) + std::string(words) + std::string(close);
}

/// `ask` and `answer` are an element's two tags with a space between.
std::string page(std::string_view open, std::string_view close, std::string_view answer_open,
                 std::string_view answer_close, std::string_view before = "", std::string_view behind = "") {
  std::string out = std::string(kHead) + std::string(before);
  for (const auto& pair : kPairs)
    out += wrapped(open, pair.question, close) + wrapped(answer_open, pair.answer, answer_close);
  return out + std::string(behind) + std::string(kFoot);
}

Document read_page(const std::string& bytes) {
  auto transcript = read_transcript(bytes, {});
  BOOST_REQUIRE(transcript);
  auto document = test::extractor().extract(*std::move(transcript));
  BOOST_REQUIRE(document);
  BOOST_TEST(broken_invariant(document->data()) == "");
  return *std::move(document);
}

std::string spoken(const Document& doc, const TurnRow& turn) {
  std::string words;
  for (auto i = turn.body.begin; i < turn.body.end; ++i)
    words += (words.empty() ? "" : " ") + std::string(doc.data().slice(doc.data().spans[i]));
  return words;
}

void check(const std::string& markup, const std::string& bytes) {
  BOOST_TEST_CONTEXT(markup) {
    const auto doc = read_page(bytes);
    const auto& turns = doc.data().turns;
    BOOST_TEST(doc.data().source_format == "html");
    BOOST_REQUIRE(turns.size() == 2 * kPairs.size());
    for (std::size_t i = 0; i < turns.size(); ++i) {
      const auto& pair = kPairs[i / 2];
      BOOST_TEST(spoken(doc, turns[i]) == (i % 2 ? pair.answer : pair.question));
      BOOST_TEST((turns[i].role == (i % 2 ? Role::interviewee : Role::interviewer)));
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(html_markups)

BOOST_AUTO_TEST_CASE(paragraphs) { check("p", page("<p>", "</p>", "<p>", "</p>")); }
BOOST_AUTO_TEST_CASE(bare_divs) { check("div", page("<div>", "</div>", "<div>", "</div>")); }
BOOST_AUTO_TEST_CASE(class_interview_question) {
  check("div.interview-question", page("<div class=\"interview-question\">", "</div>", "<div>", "</div>"));
}
BOOST_AUTO_TEST_CASE(asides) { check("aside", page("<aside>", "</aside>", "<p>", "</p>")); }
BOOST_AUTO_TEST_CASE(class_sidebar) {
  check("div.sidebar-q", page("<div class=\"sidebar-q\">", "</div>", "<p>", "</p>"));
  check("div.sidebar", page("<div class=\"sidebar\">", "</div>", "<p>", "</p>"));
}
BOOST_AUTO_TEST_CASE(class_related) {
  check("div.related-question", page("<div class=\"related-question\">", "</div>", "<p>", "</p>"));
  check("div.related", page("<div class=\"related\">", "</div>", "<p>", "</p>"));
}
BOOST_AUTO_TEST_CASE(terms) { check("dl", page("<dt>", "<dd>", "", "", "<dl>", "</dl>")); }
BOOST_AUTO_TEST_CASE(headings_of_three_levels) {
  check("h2", page("<h2>", "</h2>", "<p>", "</p>"));
  check("h3", page("<h3>", "</h3>", "<p>", "</p>"));
  check("h4", page("<h4>", "</h4>", "<p>", "</p>"));
}
BOOST_AUTO_TEST_CASE(blockquotes) {
  check("blockquote", page("<blockquote><p>", "</p></blockquote>", "<p>", "</p>"));
}
BOOST_AUTO_TEST_CASE(bold) {
  check("b", page("<p><b>", "</b></p>", "<p>", "</p>"));
  check("strong", page("<p><strong>", "</strong></p>", "<p>", "</p>"));
  check("strong and answer in one paragraph", page("<p><strong>", "</strong> ", "", "</p>"));
  check("strong and answer parted by a break", page("<p><strong>", "</strong><br>", "", "</p>"));
}
BOOST_AUTO_TEST_CASE(italics) { check("em", page("<p><em>", "</em></p>", "<p>", "</p>")); }
BOOST_AUTO_TEST_CASE(weight_by_style) {
  check("span", page("<p><span style=\"font-weight: 600\">", "</span></p>", "<p>", "</p>"));
  check("style sheet", page("<p class=\"c4\">", "</p>", "<p>", "</p>", "<style>.c4 { font-weight: bold }</style>"));
  check("colour", page("<p><span style=\"color:#900\">", "</span></p>", "<p>", "</p>"));
}
BOOST_AUTO_TEST_CASE(details) { check("details", page("<details><summary>", "</summary>", "<p>", "</p></details>")); }
BOOST_AUTO_TEST_CASE(tables) {
  check("table", page("<tr><td>", "</td>", "<td>", "</td></tr>", "<table>", "</table>"));
}
BOOST_AUTO_TEST_CASE(breaks) {
  check("br", page("", "<br>", "", "<br><br>", "<p>", "</p>"));
  check("br within paragraphs", page("<p>", "<br>", "", "</p>"));
}

BOOST_AUTO_TEST_SUITE_END()

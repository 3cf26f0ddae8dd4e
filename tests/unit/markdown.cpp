#include "readers/markdown.hpp"
#include "readers/markdown_lines.hpp"

#include "generate.hpp"
#include "support.hpp"

#include <sstream>

using namespace onrecord;

namespace {

DocumentData& read_markdown_into(Transcript& transcript, const std::string& bytes) {
  ReadOptions options;
  options.format = Format::markdown;
  auto found = read_transcript(bytes, options);
  BOOST_REQUIRE(found);
  transcript = *std::move(found);
  return transcript.data();
}

std::string text_of(const std::string& bytes) {
  Transcript transcript;
  return read_markdown_into(transcript, bytes).text;
}

constexpr std::array kKinds = {"paragraph",  "heading", "item",    "quote",   "term",
                               "definition", "cell",    "caption", "verbatim"};

/// "heading1:Words|paragraph:Words"
std::string blocks_of(const std::string& bytes) {
  Transcript transcript;
  const auto& data = read_markdown_into(transcript, bytes);
  std::string out;
  for (const auto& block : data.blocks) {
    out += (out.empty() ? "" : "|") + std::string(kKinds[static_cast<std::size_t>(block.kind)]);
    if (block.level) out += std::to_string(block.level);
    out += ":" + std::string(data.slice(block.span));
  }
  return out;
}

/// "bold:Words|italic:Words"
std::string emphasis_of(const std::string& bytes) {
  Transcript transcript;
  const auto& data = read_markdown_into(transcript, bytes);
  std::string out;
  for (const auto& row : data.emphasis)
    out += (out.empty() ? "" : "|") + std::string(row.how == Emphasis::bold ? "bold:" : "italic:") +
           std::string(data.slice(row.span));
  return out;
}

/// The bytes of the file that the words, which stand once in the text, came from.
std::string origin_of(const std::string& bytes, std::string_view words) {
  Transcript transcript;
  const auto& data = read_markdown_into(transcript, bytes);
  const auto at = data.text.find(words);
  BOOST_REQUIRE_NE(at, std::string::npos);
  const auto begin = static_cast<std::uint32_t>(at);
  return std::string(slice(bytes, data.origin.to_origin({begin, begin + static_cast<std::uint32_t>(words.size())})));
}

std::string stated(const std::string& bytes, Statement what) {
  Transcript transcript;
  const auto& data = read_markdown_into(transcript, bytes);
  std::string out;
  for (const auto& row : data.stated)
    if (row.what == what) out += std::string(data.view(row.value)) + ";";
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown)

BOOST_AUTO_TEST_CASE(marks_of_emphasis_go_and_are_hints) {
  BOOST_TEST(text_of("a *b* _c_ **d** __e__ ***f***") == "a b c d e f");
  BOOST_TEST(emphasis_of("a *b* __c__ e ***d***") == "italic:b|bold:c|bold:d|italic:d");
  BOOST_TEST(emphasis_of("**a *b* c**") == "bold:a b c|italic:b");
  BOOST_TEST(text_of("snake_case_name, _a_b_, f**k, 2 * 3") == "snake_case_name, a_b, f**k, 2 * 3");
  BOOST_TEST(text_of("~~no~~ yes, ~5") == "no yes, ~5");
  BOOST_TEST(text_of("**open and *nothing") == "**open and *nothing");
}

BOOST_AUTO_TEST_CASE(asterisks_in_the_wrong_places_are_taken_as_meant) {
  BOOST_TEST(text_of("**Name: **words") == "Name: words");
  BOOST_TEST(text_of("**Why?**Because.") == "Why?Because.");
  BOOST_TEST(text_of("**Name:*** words") == "Name: words");
  BOOST_TEST(text_of("***Name:** words") == "Name: words");
  BOOST_TEST(emphasis_of("**Name: **words **x** y") == "bold:Name:|bold:x");
}

BOOST_AUTO_TEST_CASE(addresses_go_and_words_stay) {
  BOOST_TEST(text_of("[a](http://x.y/z_(b) \"t\") b") == "a b");
  BOOST_TEST(text_of("[a](<x y>) [b]() [c](no link) [d](x 't'") == "a b [c](no link) [d](x 't'");
  BOOST_TEST(text_of("![alt](x.png) [![b](c)](d)!") == "alt b!");
  BOOST_TEST(text_of("[a][R], [r][], [r], [s], [t][s]\n\n[r]: http://x") == "a, r, r, [s], [t][s]");
  BOOST_TEST(text_of("said[^1] so\n\n[^1]: note") == "said so\n\nnote");
  BOOST_TEST(text_of("<http://a.b/c_d_e> <x@y.z> <laughs> <b>c</b>") == "http://a.b/c_d_e x@y.z <laughs> c");
  BOOST_TEST(text_of("[a [b](c) d](e)") == "[a b d](e)");  // no links within links
  BOOST_TEST(text_of("[Ana]: Yes.") == "[Ana]: Yes.");
}

BOOST_AUTO_TEST_CASE(a_block_knows_how_much_of_it_is_links) {
  Transcript transcript;
  const auto& data = read_markdown_into(transcript, "[abcd](x) efgh\n\n[abcd](x)");
  BOOST_REQUIRE_EQUAL(data.blocks.size(), 2U);
  BOOST_TEST(data.blocks[0].links == 44U);
  BOOST_TEST(data.blocks[1].links == 100U);
}

BOOST_AUTO_TEST_CASE(escapes_entities_and_code) {
  BOOST_TEST(text_of("\\*a\\* \\[b\\](c) \\q &amp; \\&amp; &copy;") == "*a* [b](c) \\q & &amp; \u00A9");
  BOOST_TEST(text_of("`*a*` `` b`c `` `d") == "*a* b`c `d");
  BOOST_TEST(text_of("&#42;a&#42;") == "*a*");
}

BOOST_AUTO_TEST_CASE(blocks) {
  BOOST_TEST(blocks_of("# A #\nb\n\nC\n===\nD\n---\n#e") ==
             "heading1:A|paragraph:b|heading1:C|heading2:D|paragraph:#e");
  BOOST_TEST(blocks_of("> a\nb\n> > c\n\nd") == "quote:a\nb|quote:c|paragraph:d");
  BOOST_TEST(blocks_of("> a\n>\n> - b\n>\n>   c") == "quote:a|item:b|item:c");
  BOOST_TEST(blocks_of("- a\n  1. b\n\n     c\n- d\n\ne") == "item:a|item:b|item:c|item:d|paragraph:e");
  BOOST_TEST(blocks_of("2013. A year\n\n1. a\n2. b") == "paragraph:2013. A year|item:a|item:b");
  BOOST_TEST(blocks_of("```c\n*a*\n\n  b\n```\nc") == "verbatim:*a*|verbatim:b|paragraph:c");
  BOOST_TEST(blocks_of("a\n\n    *b*\n    c") == "paragraph:a|verbatim:*b*\nc");
  BOOST_TEST(blocks_of("a\n***\nb\n- - -") == "paragraph:a|paragraph:b");
  BOOST_TEST(blocks_of("| a | b |\n|---|---|\n| *c* | d \\| e |\n\nf|g") == "cell:a\tb|cell:c\td | e|paragraph:f|g");
  BOOST_TEST(blocks_of("![A picture](x.png)\n*By Ann*") == "caption:A picture|paragraph:By Ann");
  BOOST_TEST(blocks_of("<!-- a\n\n# b -->\nc\n<script>\nd\n</script>\n<div>e</div>") == "paragraph:c|paragraph:e");
  BOOST_TEST(blocks_of("- Why?\n- Because.\n- So?\n") == "paragraph:- Why?|paragraph:- Because.|paragraph:- So?");
}

BOOST_AUTO_TEST_CASE(lines_of_a_paragraph_are_one_block_where_they_are_wrapped) {
  const std::string wrapped =
      "The keeper wrote to me after the storm in the hope that I would\nnot mind heights. I did not.";
  BOOST_TEST(blocks_of(wrapped) == "paragraph:" + wrapped);
  BOOST_TEST(blocks_of("Text: Ann Holt\n3 March 2021") == "paragraph:Text: Ann Holt|paragraph:3 March 2021");
  BOOST_TEST(blocks_of("one  \ntwo\\\nthree") == "paragraph:one|paragraph:two|paragraph:three");
  BOOST_TEST(blocks_of("**A:** x y\n**B:** z") == "paragraph:A: x y|paragraph:B: z");
  BOOST_TEST(emphasis_of("**Why\nso?**") == "bold:Why\nso?");
}

BOOST_AUTO_TEST_CASE(front_matter_states_facts) {
  const std::string matter =
      "---\ntitle: \"A: b\"\nauthors: [Ann Holt, 'Bo Ek']\ndate: 2021-03-03\ntags:\n  - x\n---\nWords";
  BOOST_TEST(text_of(matter) == "Words");
  BOOST_TEST(stated(matter, Statement::title) == "A: b;");
  BOOST_TEST(stated(matter, Statement::author) == "Ann Holt;Bo Ek;");
  BOOST_TEST(stated(matter, Statement::published) == "2021-03-03;");
  BOOST_TEST(stated("---\nauthor:\n  - name: Ann Holt\n    url: http://x\n---\n", Statement::author) == "Ann Holt;");
  BOOST_TEST(text_of("---\nNo key here\n---\n") == "No key here");
}

BOOST_AUTO_TEST_CASE(words_lead_to_their_bytes) {
  const std::string source = "**Ana:** I [said](http://x) it&#39;s \\*so\\* and\n> *more* of it";
  BOOST_TEST(origin_of(source, "Ana") == "Ana");
  BOOST_TEST(origin_of(source, "said") == "said");
  BOOST_TEST(origin_of(source, "'") == "&#39;");
  BOOST_TEST(origin_of(source, "*so*") == "*so\\*");
  BOOST_TEST(origin_of(source, "I said it") == "I [said](http://x) it");
  BOOST_TEST(origin_of(source, "more of") == "more* of");
}

BOOST_AUTO_TEST_CASE(any_marks_lead_there_and_back) {
  constexpr std::array<std::string_view, 32> kPieces = {"*",
                                                        "**",
                                                        "_",
                                                        "`",
                                                        "[",
                                                        "](x)",
                                                        "![",
                                                        "\n",
                                                        "\n\n",
                                                        "\n> ",
                                                        "\n- ",
                                                        "1.",
                                                        "    ",
                                                        "\\",
                                                        "<b>",
                                                        "</b>",
                                                        "<br>",
                                                        "&lt;",
                                                        "word ",
                                                        "Why?",
                                                        "Name: ",
                                                        "\n# ",
                                                        "|",
                                                        "---",
                                                        "\n```\n",
                                                        "\u2013",
                                                        "\u00E9",
                                                        "<!--",
                                                        "-->",
                                                        "[r]",
                                                        "\n[r]: http://x\n",
                                                        "~~"};
  test::Dice dice(11);
  for (int round = 0; round < 400; ++round) {
    std::string bytes;
    for (auto i = 1 + dice.below(40); i > 0; --i) bytes += dice.pick(kPieces);
    Transcript transcript;
    const auto& data = read_markdown_into(transcript, bytes);
    for (std::uint32_t at = 0; at < data.text.size(); ++at) {
      const Span origin = data.origin.to_origin({at, at + 1});
      if (origin.empty() || (data.text[at] & 0xC0) == 0x80) continue;
      BOOST_TEST_CONTEXT(bytes) { BOOST_REQUIRE_EQUAL(data.origin.to_text(origin).begin, at); }
    }
  }
}

BOOST_AUTO_TEST_CASE(content_tells_markdown_from_text) {
  const auto told = [](std::string_view source) { return sniff_markdown(source) > 0.5F; };
  BOOST_TEST(told("**Ana:** a\n\n**Bo:** b\n\n**Ana:** c\n"));
  BOOST_TEST(told("# A\n\n**Why?**\n\nSee [b](http://c).\n"));
  BOOST_TEST(told("---\ntitle: A\n---\n\n## B\n"));
  BOOST_TEST(!told("Ana: a* b\n\n* c\n** d\n#1 e\n- f\n> g\n"));
  BOOST_TEST(!told("{\"a\": \"**b:** c\\n\"}\n# a\n# b\n# c"));
  BOOST_TEST(!told("*a*\n\n**b** c\n"));
  BOOST_TEST(!told("a\n---\nb: c\n---\n"));
}

BOOST_AUTO_TEST_SUITE_END()

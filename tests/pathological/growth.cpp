#include "growth.hpp"

// Inputs that somebody could send to stop a server. Each is made by a rule, at three sizes.

using test::check_growth;
using test::repeated;

namespace {

void check_repeated(const std::string& what, std::string_view unit) {
  check_growth(what, [&](std::size_t bytes) { return repeated(unit, bytes); });
}

/// Units with a running number in place of '#'.
void check_numbered(const std::string& what, std::string_view unit) {
  check_growth(what, [&](std::size_t bytes) {
    std::string out;
    for (std::size_t i = 0; out.size() < bytes; ++i)
      for (const char c : unit) c == '#' ? out += std::to_string(i) : out += c;
    return out;
  });
}

/// `open` n times, then `close` n times.
void check_nested(const std::string& what, std::string_view open, std::string_view close) {
  check_growth(what, [&](std::size_t bytes) { return repeated(open, bytes / 2) + "x" + repeated(close, bytes / 2); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(growth)

BOOST_AUTO_TEST_CASE(plain_interviews) {
  check_growth("labels", [](std::size_t bytes) {
    std::string out;
    for (std::uint32_t seed = 0; out.size() < bytes; ++seed) out += test::Generator(seed).interview("labels");
    return out;
  });
  check_repeated("prose",
                 "The mayor said on Tuesday that the bridge had been sold in May 2021. He did not say why. ");
  check_repeated("dashes", "– Why?\n\n– It rained.\n\n");
}

BOOST_AUTO_TEST_CASE(labels_and_names) {
  check_repeated("short labels", "A: x?\n");
  check_numbered("distinct labels", "Name#: yes.\n");
  check_numbered("distinct full names", "Jon Aker# met Mary Hale#. ");
  check_numbered("distinct labels in paragraphs", "Ann Berg#: Why?\n\nIt rained.\n\n");
  check_numbered("distinct initials", "J#. K#. said no. ");
  check_repeated("labels only", "Anna Berg:\n");
  check_repeated("colons", ":");
  check_repeated("label-like lines", "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a!: b\n");
  check_repeated("label without its colon", "Aaaa Bbbb Cccc Dddd Eeee Ffff Gggg Hhhh (aaaa, bbbb, cccc\n");
  check_growth("one long label", [](std::size_t bytes) { return std::string(bytes, 'N') + ": hello\n"; });
  check_repeated("names without end", "John Smith and ");
  check_repeated("surnames of many", "Smith Smith Jones ");
}

BOOST_AUTO_TEST_CASE(one_line) {
  check_repeated("words", "word ");
  check_repeated("one word", "w");
  check_repeated("one sentence", "and the man who saw the dog that bit the cat ");
  check_repeated("one bold line", "**a** ");
  check_repeated("commas", "a, ");
  check_repeated("full stops", ".");
  check_repeated("digits", "9");
  check_repeated("abbreviations", "Mr. Dr. U.S. e.g. ");
  check_repeated("combining marks", "e\xCC\x81\xCC\x81");
  check_repeated("joined emoji", "👩‍👩‍👧‍👦");
}

BOOST_AUTO_TEST_CASE(white_space) {
  check_repeated("newlines", "\n");
  check_repeated("spaces", " ");
  check_repeated("carriage returns", "\r");
  check_repeated("form feeds", "a\f");
  check_repeated("spaces between newlines", " \t \n");
  check_repeated("no-break spaces", "\xC2\xA0");
}

BOOST_AUTO_TEST_CASE(quotation_marks) {
  check_repeated("open quotations", "“he said ");
  check_repeated("straight marks", "\"");
  check_repeated("apostrophes", "’");
  check_nested("nested quotations", "“", "”");
  check_nested("nested of two kinds", "“‘", "’”");
  check_repeated("split quotations", "“We sold it,” she said, “because of the rain.” ");
  check_repeated("unclosed in each paragraph", "“We sold it, and that is that.\n\n");
  check_repeated("he said that she said", "He said that she said that ");
  check_repeated("according to", "According to the report of the board of the ");
}

BOOST_AUTO_TEST_CASE(brackets) {
  check_repeated("open brackets", "(");
  check_repeated("square brackets", "[");
  check_nested("nested brackets", "(", ")");
  check_nested("nested notes", "[a ", "]");
  check_repeated("closing brackets", ")");
  check_repeated("crossed", "(“a) b” [c “d] e” ");
  check_repeated("notes", "(laughs) ");
  check_repeated("signed notes", "It rained (not in 2020 — Ed.). ");
}

BOOST_AUTO_TEST_CASE(times_and_numbers) {
  check_repeated("dates", "In May 2021, on 3 June 2020 and last year. ");
  check_repeated("slashes", "1/1/");
  check_repeated("months", "May May 2021 May ");
  check_repeated("number words", "two hundred and ");
  check_repeated("durations", "three years and two months ago ");
  check_repeated("time stamps", "[00:00:01] A: x\n[99:99:99] B: y\n");
  check_repeated("clock times", "5:40 ");
}

BOOST_AUTO_TEST_CASE(questions) {
  check_repeated("question marks", "?");
  check_repeated("whys", "Why? ");
  check_repeated("questions", "Why? And how? Who said so? ");
  check_repeated("one long question", "who knows whether ");
}

BOOST_AUTO_TEST_CASE(furniture) {
  check_repeated("a headline again and again", "The same headline stands here again\n");
  check_repeated("widgets", "Share this story 12\n\n");
  check_numbered("numbered widgets", "Comments (#)\n");
  check_repeated("rules", "* * *\n");
  check_repeated("headings", "# A\n");
  check_repeated("links", "[a](");
  check_repeated("stars", "*");
  check_repeated("underscores", "_a");
  check_repeated("dash lines", "–—-");
}

BOOST_AUTO_TEST_CASE(mixed_marks) {
  check_repeated("each layout in turn", "Q: Why?\n– It rained.\n**Ann:** no\n[00:01] Tom: x\n1  A.  y\n## Who?\n\n");
  check_repeated("numbered lines", " 1  Q.  Why?\n 2  A.  No.\n");
  check_repeated("questions in bold", "**Why?**\n\nIt rained.\n\n");
}

BOOST_AUTO_TEST_CASE(pages) {
  const std::string head = "<!doctype html>";
  const auto check = [&](const std::string& what, std::string_view unit) {
    check_growth(what, [&](std::size_t bytes) { return head + repeated(unit, bytes); });
  };
  check_growth("nested elements", [&](std::size_t bytes) {
    return head + repeated("<div>", bytes / 2) + "x" + repeated("</div>", bytes / 2);
  });
  check("elements that nobody closes", "<div>a");
  check("formats that nobody closes", "<b>a<i>");
  check("formats of many kinds", "<b><i><u><s><a href=x>a</p>");
  check("crossed formats", "<b><p>a</b>b</p>");
  check("end tags of nothing", "</span></div></b></p>");
  check("spans with end tags of others", "<span>a</em></li>");
  check("nested tables", "<table><tr><td>a");
  check("cells", "<td>a<tr>");
  check("lists in lists", "<ul><li>a");
  check("attributes", "<p a b=c d='e'>");
  check("an attribute that nobody closes", "<p a=\"x");
  check("comments", "<!-- a -- b -");
  check("references", "&amp;&#38;&notareferenceatall");
  check("ampersands", "&");
  check("open angles", "<");
  check("breaks", "a<br>");
  check("styles", "<p style='font-weight:bold;color:red'>a");
  check("a style sheet", "<style>.a{b{</style>");
  check("braces", "<style>{");
  check("scripts", "<script><!--<script>");
  check("drawings", "<svg><g><p>a");
  check("statements", "<meta name=author content=a><h1>b</h1>");
  check_growth("names without end", [&](std::size_t bytes) {
    std::string out = head;
    for (std::size_t i = 0; out.size() < bytes; ++i) out += "<x" + std::to_string(i) + ">a";
    return out;
  });
  check_growth("a list of JSON", [&](std::size_t bytes) {
    return head + "<script type=application/ld+json>" + repeated("[{\"a\":", bytes) + "</script>";
  });
}

BOOST_AUTO_TEST_CASE(pronouns_and_claims) {
  check_repeated("he", "He knew him. ");
  check_repeated("names and pronouns", "John Smith met Mary Jones in Oslo. He thanked her. ");
  check_repeated("conditions", "If it had rained, we would have left, because ");
  check_repeated("conjunctions", "They sold it and they bought it and ");
}

BOOST_AUTO_TEST_SUITE_END()

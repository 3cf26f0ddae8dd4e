#include "growth.hpp"

#include <ctime>

// Marks of Markdown that somebody could send to stop a server. Only the reader runs: what the stages make of the
// words that are left is measured in growth.cpp.

using namespace onrecord;
using test::repeated;

namespace {

constexpr std::size_t kBytes = 4 * test::kSize;

double seconds_to_read(const std::string& bytes) {
  ReadOptions options;
  options.format = Format::markdown;
  double best = 1e9;
  for (int i = 0; i < 5; ++i) {
    const auto start = std::clock();
    BOOST_REQUIRE(read_transcript(bytes, options));
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

/// Linear growth from n to 4n gives 4, quadratic 16; and memory is bounded by a multiple of the input.
void check_made(const std::string& what, const std::string& one, const std::string& four) {
  BOOST_TEST_CONTEXT(what) {
    const double t1 = seconds_to_read(one), t4 = seconds_to_read(four);
    BOOST_TEST(t4 <= 8 * t1 + 0.1, "seconds for n and 4n: " << t1 << " " << t4 << ", more than linear");
    test::reset_peak();
    seconds_to_read(four);
    const double peak = static_cast<double>(test::peak_bytes()) / static_cast<double>(four.size());
    BOOST_TEST(peak <= 256, "the peak was " << peak << " bytes for each byte of the input");
  }
}

void check_read(std::string_view unit, const std::string& head = {}) {
  check_made(std::string(unit), head + repeated(unit, kBytes), head + repeated(unit, 4 * kBytes));
}

void check_nested_read(std::string_view open, std::string_view close, const std::string& head = {}) {
  const auto made = [&](std::size_t bytes) {
    return head + repeated(open, bytes / 2) + "a" + repeated(close, bytes / 2);
  };
  check_made(std::string(open), made(kBytes), made(4 * kBytes));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown)

BOOST_AUTO_TEST_CASE(blocks_within_blocks) {
  for (const auto* unit : {">", "> \t", "- ", "1. ", "> a\n>> b\n", "- a\n  ", "```\n", "~~~\n> ", "a\n---\n",
                           "a\\\n", "- a?\n", "a|b\n-|-\n", "<!--\n", "<script>\n"})
    check_read(unit);
  check_nested_read("> ", " ");
  check_read("a|", "a|b\n-|-\n");
  check_read("[a]: http://b\n");
}

BOOST_AUTO_TEST_CASE(marks_within_words) {
  for (const auto* unit : {"*", "_", "*a ", "a* ", "*a _b ", "**a *b_ c** ~~d __e", "a**b_c", "*a**b*c ", "~~",
                           "_a__b_", "`a``b```c", "\\", "\\*", "**a\n"})
    check_read(unit);
}

BOOST_AUTO_TEST_CASE(brackets) {
  const std::string head = "[a]: http://b\n\n";
  for (const auto* unit :
       {"[", "]", "![[", "[a](", "[](", "[a](b \"", "[a](b '(", "[a](<", "[a](b) ", "[a][", "[[a]", "[a]", "*[a](b*"})
    check_read(unit, head);
  check_nested_read("[", "]", head);
  check_nested_read("[", "](a)", head);
  check_nested_read("*[", "](a)*");
}

BOOST_AUTO_TEST_CASE(angles) {
  for (const auto* unit :
       {"<", "<b", "<b \"", "<b '\"", "<b>", "<!--", "<!-- -", "<svg>", "<a@", "<http:a", "&", "&amp"})
    check_read(unit);
}

BOOST_AUTO_TEST_SUITE_END()

#include "support.hpp"

#include "base/sha256.hpp"
#include "text/decode.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"
#include "text/pattern.hpp"
#include "text/unicode.hpp"

#include <chrono>

using namespace onrecord;

namespace {

Pattern compiled(std::string_view source) {
  Pattern pattern;
  Pattern::Fault fault;
  BOOST_REQUIRE_MESSAGE(Pattern::compile(source, pattern, fault), fault.message);
  return pattern;
}

Window window_of(std::string_view text) { return Window(text, {0, static_cast<std::uint32_t>(text.size())}); }

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (LineWalk walk(text); walk.next();) lines.emplace_back(slice(text, walk.line()));
  return lines;
}

Decoded decoded(std::string bytes) {
  return decode(std::move(bytes), [](Span, Span) {});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(every_kind_of_break_ends_a_line) {
  const std::vector<std::string> expected = {"a", "b", "c", "d", "e", "f", "g", "h"};
  BOOST_TEST(lines_of("a\nb\rc\r\nd\fe\vf\xC2\x85g\xE2\x80\xA8h") == expected);
  BOOST_TEST(lines_of("a\n\n").size() == 2U);
  BOOST_TEST(lines_of("").empty());
}

BOOST_AUTO_TEST_CASE(classes_know_more_than_ascii) {
  BOOST_TEST((is_upper(U'Å') && is_lower(U'ß') && is_letter(U'中') && !is_letter(U'–')));
  BOOST_TEST((is_space(0xA0) && is_space(0x2028) && is_space(0x3000) && !is_space(0x200B)));
  BOOST_TEST(
      (is_ignorable(0xAD) && is_ignorable(0x200B) && is_ignorable(0xFEFF) && is_ignorable(0) && !is_ignorable('\n')));
  BOOST_TEST((is_dash(0x2013) && is_dash(0x2212) && is_dash('-') && !is_dash('_')));
}

BOOST_AUTO_TEST_CASE(phrases_are_compared_without_case_spacing_and_curls) {
  BOOST_TEST(phrase_key(" It\xC2\xA0 SEEMS\nto me ") == "it seems to me");
  BOOST_TEST(phrase_key("Don\xE2\x80\x99t") == "don't");
  BOOST_TEST(collapse("so\xC2\xAD"
                      "ft \t x") == "soft x");
  BOOST_TEST(trim("\xEF\xBB\xBF\xC2\xA0 x \n") == "x");
}

BOOST_AUTO_TEST_CASE(code_points_come_back_as_they_were) {
  const std::string sample = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x92\xB6";
  std::string again;
  for (std::size_t at = 0; at < sample.size();) append_point(again, next_point(sample, at));
  BOOST_TEST(again == sample);
  std::size_t at = sample.size();
  BOOST_TEST((previous_point(sample, at) == 0x1F4B6 && at == 6U));
}

BOOST_AUTO_TEST_CASE(named_groups_give_spans_of_the_text) {
  const auto pattern = compiled(R"(^(?<label>[[:Lu:]][[:L*:]]+):\s)");
  const std::string line = "\xC3\x85sa: hello";
  Match match;
  BOOST_REQUIRE(pattern.starts(window_of(line), match));
  BOOST_TEST(slice(line, match.group(pattern.group("label"))) == "\xC3\x85sa");
  BOOST_TEST(pattern.group("nobody") == -1);
  BOOST_TEST(match.group(-1).empty());
}

BOOST_AUTO_TEST_CASE(patterns_see_neither_soft_hyphens_nor_other_spaces) {
  Match match;
  BOOST_TEST(compiled("soft line")
                 .find(window_of("so\xC2\xAD"
                                 "ft\xC2\xA0line"),
                       match));
}

BOOST_AUTO_TEST_CASE(a_bomb_gives_up_soon_and_says_so) {
  const auto bomb = compiled("(?:a+)+b");
  const std::string input(500, 'a');
  Match match;
  const auto start = std::chrono::steady_clock::now();
  BOOST_TEST(!bomb.find(window_of(input), match));
  BOOST_TEST(match.gave_up);
  BOOST_TEST(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() < 2.0);
}

BOOST_AUTO_TEST_CASE(bad_patterns_are_refused_with_a_place) {
  Pattern pattern;
  Pattern::Fault fault;
  BOOST_TEST(!Pattern::compile("a(b", pattern, fault));
  BOOST_TEST(!fault.message.empty());
  BOOST_TEST(!Pattern::compile("(a(?1)?b)", pattern, fault));
  BOOST_TEST(fault.message == "recursion in a pattern is not allowed");
}

BOOST_AUTO_TEST_CASE(windows_are_cut_and_know_it) {
  const std::string longer(3000, 'x');
  const Window window(longer, {0, 3000});
  BOOST_TEST((window.size() == Window::kLimit && !window.complete()));
}

BOOST_AUTO_TEST_CASE(utf16_and_utf32_are_read_with_and_without_marks) {
  const std::string wide(
      "\xFF\xFE"
      "A\0\xE9\0",
      6);
  BOOST_TEST(decoded(wide).text == "A\xC3\xA9");
  std::string bare;
  for (const char c : std::string("Why did the bridge fail? It rusted.")) bare += std::string{c, '\0'};
  BOOST_TEST(decoded(bare).encoding == "utf-16le");
  const std::string utf32("\0\0\xFE\xFF\0\0\0A\0\x01\xF4\xB6", 12);
  BOOST_TEST(decoded(utf32).text == "A\xF0\x9F\x92\xB6");
}

BOOST_AUTO_TEST_CASE(old_encodings_are_detected) {
  const auto found = decoded(
      "Le maire a d\xE9"
      "clar\xE9 que la soci\xE9t\xE9 \xE9tait ferm\xE9"
      "e depuis l'\xE9t\xE9, apr\xE8s la gr\xE8ve.");
  BOOST_TEST(found.guessed);
  BOOST_TEST(found.text.find("déclaré") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(broken_utf8_is_repaired_by_maximal_subparts) {
  const auto found = decoded("Nobody said a word about it: caf\xC3\xA9, na\xC3\xAFve \xE2\x82 end \xC3\xA9t\xC3\xA9");
  BOOST_TEST(found.repairs == 1U);
  BOOST_TEST(found.text.find("\xEF\xBF\xBD end") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(folded_words_ignore_typography_only) {
  const auto hashes = [](std::string_view words) {
    std::vector<FoldedWord> folded;
    fold_words(words, {0, static_cast<std::uint32_t>(words.size())}, folded);
    std::vector<std::uint64_t> out;
    for (const auto& word : folded) out.push_back(word.hash);
    return out;
  };
  BOOST_TEST(hashes("“Don’t—ever”") == hashes("\"don't -- Ever\""));
  BOOST_TEST(hashes("caf\xC3\xA9") == hashes("cafe\xCC\x81"));
  BOOST_TEST(hashes("1.5") != hashes("15"));
  BOOST_TEST(hashes("40%") != hashes("40"));
}

BOOST_AUTO_TEST_CASE(digests_are_those_of_the_standard) {
  BOOST_TEST(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  BOOST_TEST(sha256(std::string(56, 'a')) == "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
}

BOOST_AUTO_TEST_SUITE_END()

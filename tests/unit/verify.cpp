#include "support.hpp"

using namespace onrecord;

namespace {

const Document& interview() {
  static const Document doc = test::read(std::string(test::kInterview));
  return doc;
}

std::string verdict(std::string_view words, std::string_view speaker = {}) {
  return std::string(to_string(verify_quote(interview(), words, speaker).verdict));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(verify)

BOOST_AUTO_TEST_CASE(the_same_bytes_are_verbatim) {
  BOOST_TEST(verdict("Because it lost money.") == "verbatim");
  const auto found = verify_quote(interview(), "Because it lost money.");
  BOOST_REQUIRE(found.spans.size() == 1U);
  BOOST_TEST(interview().text(found.spans[0]) == "Because it lost money.");
  BOOST_TEST(found.speaker.name() == "Jon Aker");
}

BOOST_AUTO_TEST_CASE(marks_spacing_and_breaks_are_typography) {
  BOOST_TEST(verdict("\"The plant has lost 40,000 kroner a month since 2019\"") == "typographic");
  BOOST_TEST(verdict("because  it\nlost\xC2\xA0money") == "typographic");
}

BOOST_AUTO_TEST_CASE(a_note_inside_a_sentence_is_not_part_of_it) {
  BOOST_TEST(verdict("We sold it to a company from Bergen, and nobody was dismissed.", "Jon Aker") == "typographic");
}

BOOST_AUTO_TEST_CASE(changed_and_missing_words_are_partial) {
  BOOST_TEST(verdict("The plant has lost 50,000 kroner a month since 2019") == "partial");
  BOOST_TEST(verdict("Why did the council close the plant in March 2022?") == "partial");
}

BOOST_AUTO_TEST_CASE(the_words_of_somebody_else_are_not_theirs) {
  BOOST_TEST(verdict("Because it lost money.", "Ida Brandt") == "wrong_speaker");
  BOOST_TEST(verdict("Because it lost money.", "Aker") == "verbatim");
  BOOST_TEST(verdict("Because it lost money.", "J. Aker") == "verbatim");
  BOOST_TEST(verdict("Because it lost money.", "Per Aker") == "wrong_speaker");
  BOOST_TEST(verdict("Because it lost money.", "interviewee") == "verbatim");
}

BOOST_AUTO_TEST_CASE(other_words_and_shuffled_ones_are_absent) {
  BOOST_TEST(verdict("The ferry will be replaced by a bridge before the winter comes") == "absent");
  BOOST_TEST(verdict("lost month since The kroner plant a has 2019 40,000") == "absent");
  BOOST_TEST(verdict("") == "absent");
  BOOST_TEST(verdict("?!") == "absent");
  BOOST_TEST(verdict("ecause it los") == "absent");
}

BOOST_AUTO_TEST_SUITE_END()

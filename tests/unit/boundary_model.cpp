// Where sentences end by trained weights: a section's faults, the features' hashes, what the model may not change.
#include "learning/boundary_model.hpp"
#include "model.hpp"
#include "sentences/trained_boundaries.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace onrecord;

namespace {

/// A section of 2^4 equal weights.
std::string section_of(std::uint32_t format, std::size_t features, std::uint32_t bits, int threshold,
                       char weight = 0) {
  std::string bytes;
  test::put_number(bytes, format, 4);
  test::put_number(bytes, features, 4);
  test::put_number(bytes, bits, 4);
  test::put_number(bytes, static_cast<std::uint32_t>(threshold), 4);
  return bytes + std::string(16, weight);
}

std::string fault_of_section(const std::string& section) {
  const AlignedBytes bytes(test::model_of({{"split.captions", section}, {"split.prose", section}}));
  const auto file = ModelFile::open(bytes.bytes(), "small.model");
  BOOST_REQUIRE(file);
  const auto model = BoundaryModel::open(*file);
  return model ? "" : to_string(model.error());
}

/// Tokens of words apart by blanks: capitals are upper, stops are stops.
TokenList tokens_of(std::string_view text) {
  TokenList tokens;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find(' ', begin), text.size());
    const char c = text[begin];
    tokens.add(begin, end, c == '.' ? TokenShape::stop : c >= 'A' && c <= 'Z' ? TokenShape::upper : TokenShape::lower);
    begin = end + 1;
  }
  return tokens;
}

/// Sentence ends with a model that ends a sentence wherever it is asked (threshold -1), or nowhere (0).
std::vector<std::size_t> ends_of(const std::string& text, int threshold, const std::vector<Span>& notes,
                                 std::vector<std::size_t> rule_ends) {
  const auto section = section_of(1, BoundaryModel::kFeatures, 4, threshold);
  const AlignedBytes bytes(test::model_of({{"split.captions", section}, {"split.prose", section}}));
  const auto file = ModelFile::open(bytes.bytes(), "small.model");
  const auto model = BoundaryModel::open(*file);
  BOOST_REQUIRE(model);
  TrainedBoundaries(text, *model).correct(tokens_of(text), notes, rule_ends);
  return rule_ends;
}

std::string text_of(const std::vector<std::size_t>& numbers) {
  std::string text;
  for (const auto number : numbers) text += std::to_string(number) + " ";
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(boundary_model)

BOOST_AUTO_TEST_CASE(a_wrong_section_is_told_with_its_byte) {
  const auto count = BoundaryModel::kFeatures;
  BOOST_TEST(fault_of_section(section_of(1, count, 4, 0)) == "");
  const auto told = [](const std::string& section, const char* what) {
    const auto fault = fault_of_section(section);
    BOOST_TEST(fault.find("split.prose") != std::string::npos, fault);
    BOOST_TEST(fault.find(what) != std::string::npos, fault);
  };
  told("short", "found size 5, expected 16");
  told(section_of(2, count, 4, 0), "at byte 0: found format 2, expected 1");
  told(section_of(1, count + 1, 4, 0), "at byte 4: found features 48, expected 47");
  told(section_of(1, count, 0, 0), "at byte 8: found bits 0");
  told(section_of(1, count, 99, 0), "at byte 8: found bits 99");
  told(section_of(1, count, 5, 0), "found size 32, expected 48");
}

BOOST_AUTO_TEST_CASE(weights_are_summed_with_their_signs) {
  auto section = section_of(1, 2, 4, -3, -2);
  section[16] = 1;  // of features below 2^28
  const AlignedBytes bytes(test::model_of({{"split.prose", section}}));
  const auto file = ModelFile::open(bytes.bytes(), "small.model");
  const auto weights = HashedWeights::open(*file, "split.prose", 2);
  BOOST_REQUIRE(weights);
  const std::uint32_t low = 0x0FFFFFFFU, high = 0xF0000000U;
  BOOST_TEST(weights->accepts(std::vector<std::uint32_t>{low, high}));    // 1 - 2 = -1
  BOOST_TEST(!weights->accepts(std::vector<std::uint32_t>{high, high}));  // -4
}

// Weights are found by these numbers: where one of them changes, the model must be trained anew.
BOOST_AUTO_TEST_CASE(hashes_of_tokens_are_the_ones_that_the_model_was_trained_with) {
  BOOST_TEST(facts_of("a").form == 0xE40C292CU);
  BOOST_TEST(facts_of("Don’t").form == facts_of("Don't").form);
  BOOST_TEST(facts_of("Don't").word == facts_of("don't").form);
  BOOST_TEST(facts_of("1,250").form == facts_of("9,876").form);
  BOOST_TEST(facts_of("1,250").shape == facts_of("12,50").shape);
  BOOST_TEST(facts_of("—").form == facts_of("-").form);
  BOOST_TEST(facts_of("Étage").shape == facts_of("Xx").shape);
  BOOST_TEST(facts_of("nation").suffix == facts_of("ion").suffix);
}

BOOST_AUTO_TEST_CASE(features_are_the_ones_that_the_model_was_trained_with) {
  const std::string text = "It rained . Then Ida left .";
  BoundaryFeatures features(text);
  features.read(tokens_of(text), {3, 7});
  BoundaryFeatures::Row row{};
  features.collect(2, 0, row);
  std::uint32_t sum = 0;
  for (const auto feature : row) sum = sum * 31 + feature;
  BOOST_TEST(sum == 3035946624U);
  for (const auto feature : row) BOOST_TEST(feature != 0U);
}

BOOST_AUTO_TEST_CASE(the_model_is_not_asked_before_a_word_in_lower_case) {
  BOOST_TEST(text_of(ends_of("It rained . Then he left .", -1, {}, {7})) == "3 7 ");
  BOOST_TEST(text_of(ends_of("It rained . Then he left .", 0, {}, {3, 7})) == "7 ");
}

BOOST_AUTO_TEST_CASE(the_rules_decide_about_notes) {
  const std::string text = "A . B . C . D . E";  // the note is "C ." at bytes 8 to 11
  BOOST_TEST(text_of(ends_of(text, -1, {{8, 11}}, {4, 6, 9})) == "2 4 6 8 9 ");
  BOOST_TEST(text_of(ends_of(text, -1, {{8, 11}}, {9})) == "2 8 9 ");
  BOOST_TEST(text_of(ends_of(text, 0, {{8, 11}}, {2, 4, 6, 9})) == "4 6 9 ");
}

BOOST_AUTO_TEST_CASE(no_sentence_is_longer_than_the_longest) {
  std::string text;
  for (std::size_t i = 0; i < kLongestSentence + 5; ++i) text += i % 3 ? "and " : "Ida ";
  text.pop_back();
  BOOST_TEST(text_of(ends_of(text, 0, {}, {kLongestSentence + 5})) == "1000 1005 ");
}

BOOST_AUTO_TEST_CASE(text_without_capitals_and_stops_is_asked_of_the_other_weights) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "and ";
  text.pop_back();
  BOOST_TEST(ends_of(text, -1, {}, {30}).size() == 30U);
  BOOST_TEST(ends_of(text, 0, {}, {30}).size() == 1U);
}

BOOST_AUTO_TEST_CASE(nothing_gives_nothing) { BOOST_TEST(ends_of("", -1, {}, {}).empty()); }

BOOST_AUTO_TEST_SUITE_END()

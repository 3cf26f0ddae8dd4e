#include "growth.hpp"

// Large inputs of one kind: read once, with all promises.

namespace {

#ifdef NDEBUG
constexpr std::size_t kLarge = 1U << 20U;
#else
constexpr std::size_t kLarge = 64U << 10U;
#endif

/// No document is far larger than its text.
std::size_t row_bytes(const onrecord::DocumentData& data) {
  const auto of = [](const auto& rows) { return rows.size() * sizeof(rows[0]); };
  return of(data.blocks) + of(data.notes) + of(data.marks) + of(data.regions) + of(data.turns) + of(data.sentences) +
         of(data.tokens) + of(data.times) + of(data.quantities) + of(data.mentions) + of(data.entities) +
         of(data.quotations) + of(data.questions) + of(data.claims) + of(data.statements) + of(data.pieces) +
         of(data.spans) + of(data.ids) + of(data.string_lists) + of(data.diagnostics) + of(data.speakers);
}

void check_large(const std::string& text) {
  const auto doc = test::extractor().extract(text).value();
  BOOST_TEST(test::broken_promise(doc) == "");
  BOOST_TEST(row_bytes(doc.data()) <= 96 * text.size());
  BOOST_TEST(to_json(doc).size() <= 512 * text.size());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(large)

BOOST_AUTO_TEST_CASE(a_line_of_a_megabyte) {
  check_large(test::repeated("and then he said that it rained ", kLarge));
}

BOOST_AUTO_TEST_CASE(a_word_of_a_megabyte) { check_large(std::string(kLarge, 'w')); }

BOOST_AUTO_TEST_CASE(a_megabyte_of_newlines) {
  const auto doc = test::extractor().extract(std::string(kLarge, '\n')).value();
  BOOST_TEST(doc.turns().empty());
  BOOST_TEST(row_bytes(doc.data()) <= 64U);
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_labels) { check_large(test::repeated("A: x?\n", kLarge / 2)); }

BOOST_AUTO_TEST_CASE(as_many_questions) { check_large(test::repeated("Why? ", kLarge / 2)); }

BOOST_AUTO_TEST_CASE(as_many_notes) { check_large(test::repeated("(laughs) a ", kLarge / 2)); }

BOOST_AUTO_TEST_CASE(random_bytes) {
  test::Dice dice(1);
  check_large(test::random_bytes(dice, kLarge / 4));
}

BOOST_AUTO_TEST_CASE(random_code_points) {
  test::Dice dice(2);
  check_large(test::random_points(dice, kLarge / 8));
}

BOOST_AUTO_TEST_SUITE_END()

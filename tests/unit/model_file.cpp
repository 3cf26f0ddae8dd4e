#include "learning/model_file.hpp"

#include "model.hpp"

#include <boost/test/unit_test.hpp>

using namespace onrecord;

namespace {

const std::map<std::string, std::string>& sections() {
  static const std::map<std::string, std::string> all = {
      {"net.empty", ""},
      {"net.upos", "NOUN\nVERB\n\nX\n"},
      {"net.weights", std::string(1000, '\x7F') + "odd"},
      {"split.table", std::string("\0\1\2\3\4\5\6\7\0", 9)},
  };
  return all;
}

std::string error_of(std::string bytes) { return test::fault_of(bytes, sections()); }

/// A change of a good file, and the words that its error must have.
std::string changed(std::size_t at, std::string_view bytes) {
  auto file = test::model_of(sections());
  file.replace(at, bytes.size(), bytes);
  return error_of(file);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(model_file)

BOOST_AUTO_TEST_CASE(checksum_is_the_one_of_the_packer) {
  // tools/train/pack.py gives the same numbers for the same bytes.
  BOOST_TEST(test::sum_of("") == 0U);
  BOOST_TEST(test::sum_of("harbour!") == 0xC39D879183D1FB71ULL);
  BOOST_TEST(test::sum_of("harbour!s") == 0xA0647CB9B8C0A77ULL);
}

BOOST_AUTO_TEST_CASE(sections_are_read_in_place_and_aligned) {
  const AlignedBytes bytes(test::model_of(sections()));
  const auto file = ModelFile::open(bytes.bytes(), "small.model");
  BOOST_REQUIRE(file);
  for (const auto& [name, expected] : sections()) {
    const auto section = file->section(name);
    BOOST_REQUIRE(section);
    BOOST_TEST(section->size() == expected.size());
    BOOST_TEST(reinterpret_cast<std::uintptr_t>(section->data()) % 64 == 0U);
  }
  BOOST_TEST(file->has("net.upos"));
  BOOST_TEST(!file->has("net.upo"));
  BOOST_TEST(test::fault_of(test::model_of(sections()), sections()) == "");
  BOOST_TEST(test::fault_of(test::model_of({}), {}) == "");
}

BOOST_AUTO_TEST_CASE(string_tables_are_lines) {
  const AlignedBytes bytes(test::model_of(sections()));
  const auto file = ModelFile::open(bytes.bytes(), "small.model");
  BOOST_REQUIRE(file);
  const auto lines = file->strings("net.upos");
  BOOST_REQUIRE(lines);
  BOOST_TEST(*lines == (std::vector<std::string_view>{"NOUN", "VERB", "", "X"}), boost::test_tools::per_element());
  BOOST_TEST(file->strings("net.empty")->empty());
  BOOST_TEST(
      to_string(file->strings("net.weights").error()).find("section net.weights at byte 320: found no newline") !=
      std::string::npos);
}

BOOST_AUTO_TEST_CASE(errors_say_what_and_where) {
  BOOST_TEST(error_of("") == "small.model: found 0 bytes, expected a header of 32");
  BOOST_TEST(changed(0, "X") == "small.model: byte 0: found no model file, expected 'ONRMODEL'");
  BOOST_TEST(changed(8, "\2") == "small.model: byte 8: found format version 2, expected 1");
  BOOST_TEST(changed(15, "\1").starts_with("small.model: byte 12: found more sections than fit"));
  BOOST_TEST(changed(16, "\1").starts_with("small.model: byte 16: found a file of size"));
  BOOST_TEST(changed(40, "X").starts_with("small.model: byte 24: found another checksum"));
  BOOST_TEST(changed(330, "X") ==
             "small.model: section net.weights at byte 320: found another checksum than the table's");
  const AlignedBytes bytes(test::model_of(sections()));
  const auto file = ModelFile::open(bytes.bytes(), "small.model");
  BOOST_TEST(to_string(file->section("lemma.x").error()) ==
             "small.model: section lemma.x: found no such section, expected it");
}

/// The table itself is wrong, under a right checksum.
BOOST_AUTO_TEST_CASE(tables_that_lie_are_found) {
  const auto lie = [](std::size_t at, std::uint64_t value, int size) {
    auto file = test::model_of(sections());
    std::string number;
    test::put_number(number, value, size);
    file.replace(at, number.size(), number);
    number.clear();
    test::put_number(number, test::sum_of(std::string_view(file).substr(32, 48 * 4)), 8);
    file.replace(24, 8, number);
    return error_of(file);
  };
  BOOST_TEST(lie(32, 0, 1).find("found no name") != std::string::npos);
  BOOST_TEST(lie(80, 'a', 1).find("expected ascending names") != std::string::npos);
  BOOST_TEST(lie(56, 1, 8).find("found offset 1, expected 256") != std::string::npos);
  BOOST_TEST(lie(64, ~0ULL, 8).find("ends behind the file") != std::string::npos);
  BOOST_TEST(lie(32 + 3 * 48 + 32, 8, 8).find("bytes behind the last section: 1") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_truncation_is_an_error) {
  const auto file = test::model_of(sections());
  for (std::size_t size = 0; size < file.size(); ++size) BOOST_TEST(error_of(file.substr(0, size)) != "");
  BOOST_TEST(error_of(file + '\0') != "");
}

BOOST_AUTO_TEST_CASE(every_flipped_bit_is_an_error) {
  const auto file = test::model_of(sections());
  for (std::size_t at = 0; at < file.size(); ++at) {
    auto flipped = file;
    flipped[at] = static_cast<char>(flipped[at] ^ (1 << at % 8));
    BOOST_TEST(error_of(flipped) != "", "byte " << at);
  }
}

BOOST_AUTO_TEST_SUITE_END()

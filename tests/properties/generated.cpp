#include "check.hpp"

// Texts that nobody wrote: generated, damaged, random. Seeds are fixed; a failure names its seed.

namespace {

std::string named(std::string_view what, std::uint32_t seed) {
  return std::string(what) + ", seed " + std::to_string(seed);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(promises_hold)

BOOST_AUTO_TEST_CASE(for_an_interview_of_each_layout) {
  for (const auto layout : test::kLayouts)
    for (std::uint32_t seed = 0; seed < test::kTexts / 8; ++seed)
      test::check_text(test::Generator(seed).interview(layout), named(layout, seed));
}

BOOST_AUTO_TEST_CASE(for_layouts_that_change_on_the_page) {
  for (std::uint32_t seed = 0; seed < test::kTexts / 2; ++seed) {
    test::Generator generator(seed);
    test::check_text(generator.interview() + generator.interview(), named("two layouts", seed));
  }
}

BOOST_AUTO_TEST_CASE(for_the_files_of_the_examples_and_the_corpus) {
  const std::filesystem::path root = ONRECORD_SOURCE_DIR;
  for (const auto& file : test::files_below({root / "examples/data", root / "tests/pages"}))
    test::check_text(test::read_file(file), file.filename().string());
}

BOOST_AUTO_TEST_CASE(for_damaged_interviews) {
  const auto files = test::files_below({std::filesystem::path(ONRECORD_SOURCE_DIR) / "examples/data"});
  for (std::uint32_t seed = 0; seed < 2 * test::kTexts; ++seed) {
    test::Dice dice(seed);
    const auto& file = dice.pick(files);
    test::check_text(test::damaged(test::read_file(file), dice), named(file.filename().string(), seed));
  }
}

BOOST_AUTO_TEST_CASE(for_random_bytes) {
  for (std::uint32_t seed = 0; seed < test::kTexts; ++seed) {
    test::Dice dice(seed);
    test::check_text(test::random_bytes(dice, dice.below(3000)), named("bytes", seed));
  }
}

BOOST_AUTO_TEST_CASE(for_random_code_points) {
  for (std::uint32_t seed = 0; seed < test::kTexts; ++seed) {
    test::Dice dice(seed);
    test::check_text(test::random_points(dice, dice.below(2000)), named("code points", seed));
  }
}

BOOST_AUTO_TEST_CASE(for_interviews_cut_anywhere) {
  const auto text = test::Generator(7).interview("labels");
  for (std::size_t end = 0; end < text.size(); end += text.size() / test::kTexts + 1)
    test::check_text(text.substr(0, end), "cut at " + std::to_string(end));
}

BOOST_AUTO_TEST_SUITE_END()

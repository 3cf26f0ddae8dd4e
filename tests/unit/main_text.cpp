#include "support.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

// The pages of tests/main_text, word by word: what tools/bench/main_text.py compares with other tools.

using namespace onrecord;

namespace {

constexpr double kLeast = 0.9, kLeastMean = 0.97;  // F1 of words, of a page and of all

std::string content_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Words of ASCII letters and digits in lower case; other bytes belong to words, too.
std::map<std::string, int> bag_of(std::string_view text) {
  std::map<std::string, int> bag;
  std::string word;
  const auto close = [&] {
    if (!word.empty()) ++bag[word];
    word.clear();
  };
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80);
    if (letter)
      word += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    else
      close();
  }
  close();
  return bag;
}

double f1(const std::map<std::string, int>& expected, const std::map<std::string, int>& found) {
  double right = 0, all = 0;
  for (const auto& [word, count] : expected) {
    const auto same = found.find(word);
    right += same == found.end() ? 0 : std::min(count, same->second);
    all += count;
  }
  for (const auto& [word, count] : found) all += count;
  return all > 0 ? 2 * right / all : 0;
}

std::string main_text(const Document& doc) {
  std::string text;
  for (const Region region : doc.regions())
    if (region.kind() == RegionKind::body || region.kind() == RegionKind::lead || region.kind() == RegionKind::deck ||
        region.kind() == RegionKind::heading || region.kind() == RegionKind::note)
      text += std::string(doc.text().substr(region.span().begin, region.span().size())) + '\n';
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(main_texts)

BOOST_AUTO_TEST_CASE(the_main_text_of_each_page_is_found) {
  const std::filesystem::path folder = std::filesystem::path(ONRECORD_SOURCE_DIR) / "tests/main_text";
  double sum = 0;
  std::size_t pages = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".html") continue;
    auto expected = entry.path();
    expected.replace_extension(".txt");
    const auto doc = test::read(content_of(entry.path()), {}, Format::html);
    const auto score = f1(bag_of(content_of(expected)), bag_of(main_text(doc)));
    BOOST_TEST(score >= kLeast, entry.path().filename().string() << ": " << score);
    sum += score;
    ++pages;
  }
  BOOST_TEST(pages >= 15);
  BOOST_TEST(sum >= kLeastMean * static_cast<double>(pages), "mean " << sum / static_cast<double>(pages));
}

BOOST_AUTO_TEST_SUITE_END()

/// \file
/// Adds turn patterns of one's own: here for pages that mark turns as "Interviewer>> ". A mistake in the file is told
/// with its line and column, and nothing is read.
///
///     own_patterns PATTERNS FILE
#include <onrecord/onrecord.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>

namespace {

std::optional<std::string> read_file(const char* name) {
  std::ifstream in(name, std::ios::binary);
  if (!in) return std::cerr << name << ": cannot be read\n", std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

/// The built-in pack with these patterns before its own. The name says which file of the pack they extend.
onrecord::Result<onrecord::Extractor> extractor_with(std::string patterns) {
  const onrecord::ResourceFile own{"turn_patterns.txt", std::move(patterns), false};
  auto resources = onrecord::Resources::load(onrecord::data_en(), {&own, 1});
  if (!resources) return resources.error();
  return onrecord::Extractor::create(*std::move(resources));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::cerr << "usage: own_patterns PATTERNS FILE\n", 2;
  auto patterns = read_file(argv[1]);
  const auto text = read_file(argv[2]);
  if (!patterns || !text) return 1;
  const auto extractor = extractor_with(*std::move(patterns));
  if (!extractor) return std::cerr << to_string(extractor.error()) << '\n', 1;
  const auto doc = extractor->extract(*text);
  if (!doc) return std::cerr << to_string(doc.error()) << '\n', 1;
  for (const onrecord::Turn turn : doc->turns())
    for (const auto paragraph : turn.body())
      std::cout << turn.speaker().name() << " (" << to_string(turn.role()) << "): " << doc->text(paragraph) << '\n';
}

#include <onrecord/onrecord.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

int main(int argc, char** argv) {
  const auto extractor = onrecord::Extractor::create();
  if (!extractor) return std::cerr << "onrecord: " << to_string(extractor.error()) << '\n', 1;
  int status = 0;
  for (int i = 2; i < argc; ++i) {
    const std::string name = argv[i];
    if (name.rfind("--", 0) == 0) continue;
    std::ifstream in(name, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    auto transcript = onrecord::read_transcript(std::move(bytes).str(), {.name = name});
    const auto doc = extractor->extract(*std::move(transcript));
    if (!doc) return std::cerr << "onrecord: " << to_string(doc.error()) << '\n', 1;
    write_json(std::cout, *doc);
    std::cout << '\n';
  }
  return status;
}

/// \file
/// Says whether a quotation stands in an interview, and whose words it is.
///
///     verify_quote FILE QUOTATION [SPEAKER]
#include <onrecord/onrecord.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace {

void print(const onrecord::Document& doc, const onrecord::Verification& found) {
  std::cout << to_string(found.verdict);
  if (found.speaker) std::cout << ", said by " << (found.speaker.name().empty() ? "?" : found.speaker.name());
  std::cout << '\n';
  for (const auto span : found.spans) {
    const auto in_file = doc.origin(span);  // bytes of the file, whatever its encoding
    std::cout << "bytes " << in_file.begin << "-" << in_file.end << ": " << doc.text(span) << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3 || argc > 4) return std::cerr << "usage: verify_quote FILE QUOTATION [SPEAKER]\n", 2;
  std::ifstream in(argv[1], std::ios::binary);
  if (!in) return std::cerr << argv[1] << ": cannot be read\n", 1;
  std::string bytes(std::istreambuf_iterator<char>(in), {});

  onrecord::Options options;
  options.layers = {onrecord::LayerKind::turns, onrecord::LayerKind::quotations};
  const auto extractor = onrecord::Extractor::create(options);
  if (!extractor) return std::cerr << to_string(extractor.error()) << '\n', 1;
  auto transcript = onrecord::read_transcript(std::move(bytes), {.name = argv[1]});
  if (!transcript) return std::cerr << to_string(transcript.error()) << '\n', 1;
  const auto doc = extractor->extract(*std::move(transcript));
  if (!doc) return std::cerr << to_string(doc.error()) << '\n', 1;
  print(*doc, verify_quote(*doc, argv[2], argc == 4 ? argv[3] : ""));
}

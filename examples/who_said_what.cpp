/// \file
/// Prints who said what: a turn a paragraph, with name and role, and which question it answers.
///
///     who_said_what FILE
#include <onrecord/onrecord.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace {

/// The turn's words without markers, labels and notes: its body is one span a paragraph.
void print_turn(const onrecord::Document& doc, const onrecord::Turn& turn) {
  const auto speaker = turn.speaker();
  std::cout << turn.id() << "  " << (speaker.name().empty() ? "?" : speaker.name());
  if (turn.role() != onrecord::Role::unknown) std::cout << ", " << to_string(turn.role());
  std::cout << ", " << to_string(turn.kind());
  if (turn.answers()) std::cout << " to " << turn.answers().id();
  std::cout << '\n';
  for (const auto paragraph : turn.body()) std::cout << "   " << doc.text(paragraph) << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "usage: who_said_what FILE\n", 2;
  std::ifstream in(argv[1], std::ios::binary);
  if (!in) return std::cerr << argv[1] << ": cannot be read\n", 1;
  std::string bytes(std::istreambuf_iterator<char>(in), {});

  // Only what turns need is read; the other layers stay empty.
  onrecord::Options options;
  options.layers = {onrecord::LayerKind::turns};
  const auto extractor = onrecord::Extractor::create(options);
  if (!extractor) return std::cerr << to_string(extractor.error()) << '\n', 1;
  // read_transcript takes any encoding; extract(text) alone is for text that is UTF-8 already.
  auto transcript = onrecord::read_transcript(std::move(bytes), {.name = argv[1]});
  if (!transcript) return std::cerr << to_string(transcript.error()) << '\n', 1;
  const auto doc = extractor->extract(*std::move(transcript));
  if (!doc) return std::cerr << to_string(doc.error()) << '\n', 1;
  for (const onrecord::Turn turn : doc->turns()) print_turn(*doc, turn);
}

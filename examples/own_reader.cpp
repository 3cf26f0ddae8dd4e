// A format of one's own: the log of a phone-in programme, "HH:MM:SS | speaker | words" a line, comments behind '#'.
// Prints who said what, when, and on which bytes of the file it stands.
//
//     own_reader phone_in.log

#include <onrecord/onrecord.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>

namespace {

using onrecord::Span;

/// "01:02:03" in milliseconds; kNoTime for anything else.
std::uint32_t milliseconds(std::string_view clock) {
  if (clock.size() != 8 || clock[2] != ':' || clock[5] != ':') return onrecord::kNoTime;
  const auto two = [&](std::size_t at) { return static_cast<std::uint32_t>((clock[at] - '0') * 10 + clock[at + 1] - '0'); };
  return ((two(0) * 60 + two(3)) * 60 + two(6)) * 1000;
}

class PhoneInLog : public onrecord::Reader {
 public:
  std::string_view name() const noexcept override { return "phone-in"; }

  float sniff(std::string_view beginning) const override { return beginning.substr(0, 10) == "#phone-in " ? 1.0F : 0.0F; }

  void read(onrecord::TranscriptBuilder& builder) const override {
    const auto source = builder.source();
    for (std::size_t begin = 0; begin < source.size();) {
      const auto end = std::min(source.find('\n', begin), source.size());
      read_line(builder, begin, end);
      begin = end + 1;
    }
  }

 private:
  static void read_line(onrecord::TranscriptBuilder& builder, std::size_t begin, std::size_t end) {
    const auto line = builder.source().substr(begin, end - begin);
    const auto first = line.find(" | "), second = line.find(" | ", first + 1);
    if (line.empty() || line[0] == '#' || first == line.npos || second == line.npos) return;
    builder.open_block();
    builder.voice(line.substr(first + 3, second - first - 3));
    // What is copied keeps its way back to the file.
    builder.copy({static_cast<std::uint32_t>(begin + second + 3), static_cast<std::uint32_t>(end)});
    const auto words = static_cast<std::uint32_t>(line.size() - second - 3);
    builder.timed({builder.position() - words, builder.position()}, milliseconds(line.substr(0, first)), onrecord::kNoTime);
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "usage: own_reader FILE\n", 2;
  std::ifstream file(argv[1], std::ios::binary);
  if (!file) return std::cerr << argv[1] << ": cannot be read\n", 1;
  onrecord::ReadOptions options;
  options.readers = {std::make_shared<PhoneInLog>()};
  auto transcript = onrecord::read_transcript({std::istreambuf_iterator<char>(file), {}}, options);
  if (!transcript) return std::cerr << to_string(transcript.error()) << '\n', 1;
  const auto extractor = onrecord::Extractor::create();
  if (!extractor) return std::cerr << to_string(extractor.error()) << '\n', 1;
  const auto document = extractor->extract(*std::move(transcript));
  if (!document) return std::cerr << to_string(document.error()) << '\n', 1;
  for (const onrecord::Turn turn : document->turns()) {
    const Span bytes = document->origin(turn.span());
    std::cout << turn.speaker().name() << " (" << to_string(turn.role()) << ", " << turn.start_ms() / 1000 << " s, bytes "
              << bytes.begin << "-" << bytes.end << "): " << document->text(turn.span()) << '\n';
  }
}

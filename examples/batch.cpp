/// \file
/// Reads many files with one extractor on several threads; prints a line a file, in the order of the arguments.
///
/// Memory: a thread holds one file and its document (about three times the file) and gives back a line. Whoever gives
/// back documents bounds them: let threads wait while too many results lie there that nobody has printed. The largest
/// file is bounded by Options::max_bytes.
///
///     batch FILE…
#include <onrecord/onrecord.hpp>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>
#include <vector>

namespace {

/// What becomes of a file. A failure is a line, too: one bad file does not stop the others.
std::string summary(const onrecord::Extractor& extractor, const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  if (!in) return name + ": cannot be read";
  auto transcript = onrecord::read_transcript(std::string(std::istreambuf_iterator<char>(in), {}), {.name = name});
  if (!transcript) return to_string(transcript.error());
  const auto doc = extractor.extract(*std::move(transcript));
  if (!doc) return to_string(doc.error());
  return name + ": " + std::string(to_string(doc->metadata().layout())) + ", " + std::to_string(doc->turns().size()) +
         " turns, " + std::to_string(doc->speakers().size()) + " speakers";
}

/// Each thread takes the next file until none is left. The extractor is immutable: no lock is needed.
std::vector<std::string> summaries(const onrecord::Extractor& extractor, const std::vector<std::string>& names) {
  std::vector<std::string> lines(names.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (auto i = next++; i < names.size(); i = next++) lines[i] = summary(extractor, names[i]);
  };
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) threads.emplace_back(work);
  for (auto& thread : threads) thread.join();
  return lines;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> names(argv + 1, argv + argc);
  if (names.empty()) return std::cerr << "usage: batch FILE...\n", 2;
  const auto extractor = onrecord::Extractor::create();
  if (!extractor) return std::cerr << to_string(extractor.error()) << '\n', 1;
  for (const auto& line : summaries(*extractor, names)) std::cout << line << '\n';
}

/// \file
/// Runs a fuzz target on files, without libFuzzer: each file whole, and cut into quarters, since damage is the point.
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void replay(const std::string& bytes, std::size_t begin, std::size_t end) {
  // A heap block of exactly this size: a sanitizer then sees a read past the end.
  const std::string exact(bytes, begin, end - begin);
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(exact.data()), exact.size());
}

void replay_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  const std::string whole = std::move(bytes).str();
  replay(whole, 0, whole.size());
  for (std::size_t quarter = 0; quarter < 4; ++quarter)
    replay(whole, whole.size() * quarter / 4, whole.size() * (quarter + 1) / 4);
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t files = 0;
  replay({}, 0, 0);
  for (int i = 1; i < argc; ++i)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[i]))
      if (entry.is_regular_file()) replay_file(entry.path()), ++files;
  std::cout << files << " files replayed\n";
  return files ? 0 : 1;
}

/// \file
/// Any bytes as a resource file give resources or an error with a place; what loads can be used.
#include "fuzz/fail.hpp"

#include <onrecord/onrecord.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

using namespace onrecord;

namespace {

constexpr std::string_view kText = "Anna Berg: Is it safe?\n\nTom Hale: “No,” they said in May 2021 (laughs).\n";

/// A pack whose other files are empty, so that an input costs microseconds.
const std::vector<PackFile>& empty_files() {
  static const std::vector<PackFile> files = [] {
    std::vector<PackFile> all(data_en().files, data_en().files + data_en().count);
    for (auto& file : all) file.bytes = {};
    return all;
  }();
  return files;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const Pack pack{empty_files().data(), empty_files().size()};
  ResourceFile file;
  file.name = empty_files()[data[0] % pack.count].name;
  file.bytes.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
  file.replace = true;
  auto loaded = Resources::load(pack, {&file, 1});
  if (!loaded) {
    const auto& error = loaded.error();
    test::require(!error.message.empty(), "an error without a message");
    const auto lines = static_cast<std::uint32_t>(std::count(file.bytes.begin(), file.bytes.end(), '\n'));
    test::require(error.line <= lines + 1, "an error after the last line");
    return 0;
  }
  const auto made = Extractor::create(*std::move(loaded));
  test::require(made.has_value() && made->extract(kText).has_value(), "loaded resources that cannot be used");
  return 0;
}

/// \file
/// What is measured: the example interviews, and as many of them as make a large text.
#pragma once

#include <onrecord/onrecord.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace bench {

/// The built-in extractor, made once.
inline const onrecord::Extractor& extractor() {
  static const onrecord::Extractor made = onrecord::Extractor::create().value();
  return made;
}

/// The texts of examples/data, in an order that does not depend on the file system.
inline const std::vector<std::string>& pages() {
  static const std::vector<std::string> texts = [] {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(ONRECORD_SOURCE_DIR "/examples/data"))
      if (entry.path().filename() != "README.md") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> read;
    for (const auto& file : files) {
      std::ostringstream bytes;
      bytes << std::ifstream(file, std::ios::binary).rdbuf();
      read.push_back(std::move(bytes).str());
    }
    return read;
  }();
  return texts;
}

/// The longest of the examples.
inline const std::string& page() {
  return *std::max_element(pages().begin(), pages().end(),
                           [](const auto& a, const auto& b) { return a.size() < b.size(); });
}

/// One example over and over, to at least `bytes`: a text that has turns from beginning to end.
inline std::string long_page(std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += page() + "\n";
  return text;
}

}  // namespace bench

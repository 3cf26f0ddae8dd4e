#include "inputs.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sys/stat.h>

namespace cli {
namespace {

using onrecord::Error;
using onrecord::ErrorCode;
using onrecord::Result;

struct Closer {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

Error unreadable(const std::string& name, int problem) {
  return {ErrorCode::io, std::string("cannot be read (") + std::strerror(problem) + "), expected a readable file",
          name, 0, 0};
}

/// Bytes to expect, 0 where nobody knows (a pipe).
std::uint64_t size_of(std::FILE* file, bool& folder) {
  struct stat state {};
  if (fstat(fileno(file), &state) != 0) return 0;
  folder = S_ISDIR(state.st_mode);
  return S_ISREG(state.st_mode) && state.st_size > 0 ? static_cast<std::uint64_t>(state.st_size) : 0;
}

/// Reads to the end, but at most one byte over the limit: enough to know.
std::string read_all(std::FILE* file, std::uint64_t expected, std::uint64_t max_bytes) {
  std::string bytes;
  std::size_t want = static_cast<std::size_t>(expected ? expected + 1 : 64U << 10U);
  while (bytes.size() <= max_bytes) {
    const auto old = bytes.size();
    bytes.resize(old + want);
    const auto got = std::fread(bytes.data() + old, 1, want, file);
    bytes.resize(old + got);
    if (got < want) break;
    want = std::max<std::size_t>(bytes.size(), 64U << 10U);
  }
  return bytes;
}

}  // namespace

void complain(std::string_view message) {
  std::string line = "onrecord: " + std::string(message) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

bool print(std::string_view words) { return std::fwrite(words.data(), 1, words.size(), stdout) == words.size(); }

Result<std::string> read_bytes(const std::string& name, std::uint64_t max_bytes) {
  const std::unique_ptr<std::FILE, Closer> file(name == "-" ? stdin : std::fopen(name.c_str(), "rb"));
  if (!file) return unreadable(name, errno);
  bool folder = false;
  const auto expected = size_of(file.get(), folder);
  if (folder) return unreadable(name, EISDIR);
  if (expected > max_bytes) {
    const auto message =
        "found " + std::to_string(expected) + " bytes, expected at most " + std::to_string(max_bytes);
    return Error{ErrorCode::input_too_large, message, name, 0, 0};
  }
  auto bytes = read_all(file.get(), expected, max_bytes);
  if (std::ferror(file.get())) return unreadable(name, errno);
  return bytes;
}

void Reading::add_to(CLI::App& command, const std::vector<std::string>& more) {
  std::vector<std::string> formats;
  for (std::uint8_t i = 0; !to_string(static_cast<onrecord::Format>(i)).empty(); ++i)
    formats.emplace_back(to_string(static_cast<onrecord::Format>(i)));
  formats.insert(formats.end(), more.begin(), more.end());
  command.add_option("--format", format, "What the input is")->check(CLI::IsMember(formats))->capture_default_str();
  command.add_option("--date", date, "Publication date of the input, YYYY-MM-DD");
  command.add_option("--resources", resources, "Folder of a language pack, instead of the built-in English one")
      ->check(CLI::ExistingDirectory);
  command.add_option("--add", add, "A resource file of your own, added to the pack's file of the same name")
      ->check(CLI::ExistingFile);
  command.add_option("--max-bytes", max_bytes, "Longer inputs are refused")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
}

std::optional<onrecord::Resources> Reading::load_resources() const {
  std::vector<onrecord::ResourceFile> own;
  for (const auto& name : add) {
    auto bytes = read_bytes(name, max_bytes);
    if (!bytes) return complain(to_string(bytes.error())), std::nullopt;
    own.push_back({name.substr(name.find_last_of('/') + 1), *std::move(bytes), false});
  }
  auto loaded = resources.empty() ? onrecord::Resources::load(onrecord::data_en(), own)
                                  : onrecord::Resources::load_folder(resources, own);
  if (!loaded) return complain(to_string(loaded.error())), std::nullopt;
  return *std::move(loaded);
}

std::optional<onrecord::Extractor> Reading::extractor(onrecord::LayerSet layers,
                                                      onrecord::Structure structure) const {
  auto loaded = load_resources();
  if (!loaded) return std::nullopt;
  auto made = onrecord::Extractor::create(*std::move(loaded), {layers, max_bytes, {}, structure});
  if (!made) return complain(to_string(made.error())), std::nullopt;
  return *std::move(made);
}

Result<onrecord::Transcript> Reading::transcript(std::string bytes, const std::string& name) const {
  onrecord::ReadOptions options{onrecord::Format::automatic, max_bytes, name};
  if (!parse_label(format, options.format)) options.format = onrecord::Format::automatic;
  return onrecord::read_transcript(std::move(bytes), options);
}

std::optional<onrecord::Document> read_document(const Reading& reading, const std::string& name,
                                                onrecord::LayerSet layers, onrecord::Structure structure) {
  const auto extractor = reading.extractor(layers, structure);
  if (!extractor) return std::nullopt;
  auto bytes = read_bytes(name, reading.max_bytes);
  if (!bytes) return complain(to_string(bytes.error())), std::nullopt;
  auto transcript = reading.transcript(*std::move(bytes), name);
  if (!transcript) return complain(to_string(transcript.error())), std::nullopt;
  auto document = extractor->extract(*std::move(transcript), reading.hints());
  if (!document) return complain(to_string(document.error())), std::nullopt;
  return *std::move(document);
}

}  // namespace cli

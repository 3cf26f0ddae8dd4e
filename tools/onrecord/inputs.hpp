/// \file
/// What all commands share: options of reading, files, messages.
#pragma once

#include <onrecord/onrecord.hpp>

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

inline constexpr int kBadInput = 1;
inline constexpr int kBadUsage = 2;

/// Options that every reading command has.
struct Reading {
  std::string format = "auto";
  std::string date;
  std::string resources;         ///< folder of a language pack instead of the built-in one
  std::vector<std::string> add;  ///< resource files of one's own, added to the pack's file of that name
  std::uint64_t max_bytes = 64U << 20U;

  /// Adds the options to a command. `more`: formats that it takes beside the library's own.
  void add_to(CLI::App& command, const std::vector<std::string>& more = {});
  /// The resources; a message and std::nullopt where they are bad.
  [[nodiscard]] std::optional<onrecord::Resources> load_resources() const;
  /// The extractor for some layers; a message and std::nullopt where the resources are bad.
  [[nodiscard]] std::optional<onrecord::Extractor> extractor(
      onrecord::LayerSet layers, onrecord::Structure structure = onrecord::Structure::page) const;
  /// Decodes bytes of a file. The format is not "jsonl".
  [[nodiscard]] onrecord::Result<onrecord::Transcript> transcript(std::string bytes, const std::string& name) const;
  [[nodiscard]] onrecord::Hints hints() const { return {date}; }
};

/// Prints "onrecord: message" on standard error: one line.
void complain(std::string_view message);

/// The bytes of a file, of standard input for "-". Fails with code io.
[[nodiscard]] onrecord::Result<std::string> read_bytes(const std::string& name, std::uint64_t max_bytes);

/// Reads one file to a document; complains and gives std::nullopt where that fails.
[[nodiscard]] std::optional<onrecord::Document> read_document(
    const Reading& reading, const std::string& name, onrecord::LayerSet layers,
    onrecord::Structure structure = onrecord::Structure::page);

/// Writes to standard output; false where the reader of a pipe is gone or the disk is full.
bool print(std::string_view words);

}  // namespace cli

/// \file
/// Model files for tests, written by a second hand than tools/train/pack.py.
#pragma once

#include "learning/model_file.hpp"

#include <map>
#include <string>
#include <string_view>

namespace test {

/// Little-endian.
inline void put_number(std::string& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
}

inline std::uint64_t sum_of(std::string_view bytes) {
  return onrecord::model_checksum(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

/// A model file of sections by name.
inline std::string model_of(const std::map<std::string, std::string>& sections) {
  std::string table, body;
  auto at = 32 + 48 * sections.size();
  for (const auto& [name, bytes] : sections) {
    body.append((64 - at % 64) % 64, '\0');
    at += (64 - at % 64) % 64;
    table += name + std::string(24 - name.size(), '\0');
    put_number(table, at, 8);
    put_number(table, bytes.size(), 8);
    put_number(table, sum_of(bytes), 8);
    body += bytes;
    at += bytes.size();
  }
  std::string file = "ONRMODEL";
  put_number(file, 1, 4);
  put_number(file, sections.size(), 4);
  put_number(file, at, 8);
  put_number(file, sum_of(table), 8);
  return file + table + body;
}

/// Takes a model's every section. Empty: all is well, else the first error.
inline std::string fault_of(std::string_view bytes, const std::map<std::string, std::string>& sections) {
  const onrecord::AlignedBytes copy(bytes);
  const auto file = onrecord::ModelFile::open(copy.bytes(), "small.model");
  if (!file) return to_string(file.error());
  for (const auto& [name, expected] : sections) {
    const auto section = file->section(name);
    if (!section) return to_string(section.error());
    if (std::string_view(reinterpret_cast<const char*>(section->data()), section->size()) != expected)
      return "section " + name + " has other bytes";
  }
  return {};
}

}  // namespace test

/// \file
/// ModelFile: the container of trained weights and tables. tools/train/pack.py writes it.
///
///     char magic[8] "ONRMODEL" | u32 format version, 1 | u32 sections | u64 size of the file | u64 checksum of the
///     table table: for each section   char name[24], zeros behind | u64 offset | u64 size | u64 checksum the
///     sections in the order of the table, each at the next multiple of 64, zeros between; the last one ends the file
///
/// All numbers are little-endian. Names ascend. Sections are read where they lie, so the bytes must be at an address
/// that is a multiple of 64: an embedded pack's are, and AlignedBytes are.
#pragma once

#include <onrecord/result.hpp>

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Sections begin at multiples of this, in the file and in memory.
inline constexpr std::size_t kModelAlignment = 64;

/// The sum that a model file keeps of a section: little-endian words of eight bytes, zeros behind the last byte. It
/// finds accidents, not attacks. O(bytes), about 4 GB/s.
[[nodiscard]] std::uint64_t model_checksum(std::span<const std::byte> bytes) noexcept;

/// Bytes at an address that a ModelFile accepts. Movable, and the bytes stay where they are.
class AlignedBytes {
 public:
  AlignedBytes() = default;
  /// A copy.
  explicit AlignedBytes(std::string_view bytes);
  [[nodiscard]] std::span<const std::byte> bytes() const noexcept { return {begin_, size_}; }

 private:
  std::unique_ptr<std::byte[]> memory_;
  const std::byte* begin_ = nullptr;
  std::size_t size_ = 0;
};

/// A view of a model file; the bytes outlive it. All threads: what is checked late is checked by atomics.
///
/// open() reads the header and the table alone, and each section's sum is taken when the section is first asked for:
/// what a program does not use costs it nothing, not even the reading from disk. Every altered byte of a file is
/// found by one of the two. Errors are of code bad_resource, with the file, the section and the byte where it stands.
class ModelFile {
 public:
  /// `file_name` is for errors.
  [[nodiscard]] static Result<ModelFile> open(std::span<const std::byte> bytes, std::string file_name);

  [[nodiscard]] bool has(std::string_view name) const noexcept { return find(name) != sections_.size(); }
  /// Whether a part is in the file, by the first letters of its sections: "net.".
  [[nodiscard]] bool has_part(std::string_view prefix) const noexcept;
  /// Takes the sums of all sections now; the first that is wrong. O(file).
  [[nodiscard]] std::optional<Error> prove() const;
  /// The bytes of a section, at an address that is a multiple of 64.
  [[nodiscard]] Result<std::span<const std::byte>> section(std::string_view name) const;
  /// A section of lines in UTF-8, each ended by a newline, as a list.
  [[nodiscard]] Result<std::vector<std::string_view>> strings(std::string_view name) const;
  /// An error about a section, for those who read it: "section net.words at byte 640: found …, expected …".
  [[nodiscard]] Error fault(std::string_view name, const std::string& what) const;

 private:
  struct Section {
    std::string_view name;
    std::span<const std::byte> bytes;
    std::uint64_t offset = 0, checksum = 0;
  };
  ModelFile(std::span<const std::byte> bytes, std::string file_name) noexcept
      : bytes_(bytes), file_name_(std::move(file_name)) {}
  [[nodiscard]] std::string header_fault() const;
  [[nodiscard]] std::string read_table();
  [[nodiscard]] std::string read_section(std::size_t at, std::uint64_t& end);
  [[nodiscard]] std::size_t find(std::string_view name) const noexcept;
  [[nodiscard]] Error error(std::string message) const;

  std::span<const std::byte> bytes_;
  std::string file_name_;
  std::vector<Section> sections_;
  std::unique_ptr<std::atomic<bool>[]> proved_;  // of each section: its sum has been taken and is right
};

}  // namespace v1
}  // namespace onrecord

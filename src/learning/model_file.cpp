#include "learning/model_file.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::string_view kMagic = "ONRMODEL";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeader = 32, kRow = 48, kName = 24;

/// A little-endian number on any machine.
template <class Number>
Number number_at(std::span<const std::byte> bytes, std::size_t at) noexcept {
  Number value = 0;
  for (std::size_t i = 0; i < sizeof(Number); ++i)
    value |= static_cast<Number>(static_cast<Number>(bytes[at + i]) << (8 * i));
  return value;
}

std::uint64_t mixed(std::uint64_t h, std::uint64_t word) noexcept {
  h = (h ^ word) * 0x9E3779B97F4A7C15ULL;
  return h ^ (h >> 32U);
}

std::string_view letters(std::span<const std::byte> bytes) noexcept {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

constexpr std::uint64_t aligned(std::uint64_t at) noexcept {
  return (at + kModelAlignment - 1) / kModelAlignment * kModelAlignment;
}

std::string found(std::uint64_t value, std::string_view what, std::uint64_t expected, std::size_t at) {
  return "byte " + std::to_string(at) + ": found " + std::string(what) + " " + std::to_string(value) + ", expected " +
         std::to_string(expected);
}

/// The name in a row of the table; empty where it is none.
std::string_view name_of(std::span<const std::byte> field) noexcept {
  const auto words = letters(field);
  const auto size = std::min(words.find('\0'), words.size());
  const bool padded = words.find_first_not_of('\0', size) == std::string_view::npos;
  const auto printable = [](char c) { return c > ' ' && c <= '~'; };
  const auto name = words.substr(0, size);
  return padded && std::all_of(name.begin(), name.end(), printable) ? name : std::string_view{};
}

}  // namespace

std::uint64_t model_checksum(std::span<const std::byte> bytes) noexcept {
  std::uint64_t h = bytes.size();
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little)
      std::memcpy(&word, bytes.data() + at, 8);
    else
      word = number_at<std::uint64_t>(bytes, at);
    h = mixed(h, word);
  }
  if (at == bytes.size()) return h;
  std::uint64_t last = 0;
  for (std::size_t i = 0; at + i < bytes.size(); ++i) last |= static_cast<std::uint64_t>(bytes[at + i]) << (8 * i);
  return mixed(h, last);
}

AlignedBytes::AlignedBytes(std::string_view bytes)
    : memory_(new std::byte[bytes.size() + kModelAlignment]), size_(bytes.size()) {
  const auto address = reinterpret_cast<std::uintptr_t>(memory_.get());
  auto* begin = memory_.get() + (aligned(address) - address);
  if (!bytes.empty()) std::memcpy(begin, bytes.data(), bytes.size());
  begin_ = begin;
}

Error ModelFile::error(std::string message) const {
  return {ErrorCode::bad_resource, std::move(message), file_name_, 0, 0};
}

Error ModelFile::fault(std::string_view name, const std::string& what) const {
  const auto at = find(name);
  const auto place = at < sections_.size() ? " at byte " + std::to_string(sections_[at].offset) : std::string();
  return error("section " + std::string(name) + place + ": " + what);
}

Result<ModelFile> ModelFile::open(std::span<const std::byte> bytes, std::string file_name) {
  ModelFile file(bytes, std::move(file_name));
  auto fault = file.header_fault();
  if (fault.empty()) fault = file.read_table();
  if (!fault.empty()) return file.error(std::move(fault));
  return file;
}

/// What is wrong with the first 32 bytes, or with the table as a whole.
std::string ModelFile::header_fault() const {
  if constexpr (std::endian::native != std::endian::little)
    return "found a machine that stores numbers big-endian, expected little-endian";
  if (reinterpret_cast<std::uintptr_t>(bytes_.data()) % kModelAlignment)
    return "found the bytes at an odd address, expected a multiple of 64";
  if (bytes_.size() < kHeader) return "found " + std::to_string(bytes_.size()) + " bytes, expected a header of 32";
  if (letters(bytes_.first(8)) != kMagic) return "byte 0: found no model file, expected 'ONRMODEL'";
  const auto version = number_at<std::uint32_t>(bytes_, 8);
  if (version != kVersion) return found(version, "format version", kVersion, 8);
  const auto size = number_at<std::uint64_t>(bytes_, 16);
  if (size != bytes_.size()) return found(bytes_.size(), "a file of size", size, 16);
  const auto count = number_at<std::uint32_t>(bytes_, 12);
  const auto room = (bytes_.size() - kHeader) / kRow;
  if (count > room) return found(count, "more sections than fit,", room, 12);
  if (model_checksum(bytes_.subspan(kHeader, count * kRow)) != number_at<std::uint64_t>(bytes_, 24))
    return "byte 24: found another checksum than that of the table of sections";
  return {};
}

std::string ModelFile::read_table() {
  const auto count = number_at<std::uint32_t>(bytes_, 12);
  std::uint64_t end = kHeader + std::uint64_t{count} * kRow;
  sections_.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    if (auto fault = read_section(i, end); !fault.empty())
      return "byte " + std::to_string(kHeader + i * kRow) + ", section " + std::to_string(i) + ": " + fault;
  if (end != bytes_.size()) return found(bytes_.size() - end, "bytes behind the last section:", 0, end);
  proved_ = std::make_unique<std::atomic<bool>[]>(count);
  return {};
}

/// Reads row `at` of the table; `end`: of the section before, then of this one.
std::string ModelFile::read_section(std::size_t at, std::uint64_t& end) {
  const auto row = bytes_.subspan(kHeader + at * kRow, kRow);
  const auto name = name_of(row.first(kName));
  if (name.empty()) return "found no name, expected up to 24 printable characters and zeros behind them";
  if (!sections_.empty() && name <= sections_.back().name)
    return "found '" + std::string(name) + "' behind '" + std::string(sections_.back().name) +
           "', expected ascending names";
  const auto offset = number_at<std::uint64_t>(row, kName);
  const auto size = number_at<std::uint64_t>(row, kName + 8);
  if (offset != aligned(end))
    return "found offset " + std::to_string(offset) + ", expected " + std::to_string(aligned(end));
  if (offset > bytes_.size() || size > bytes_.size() - offset) return "found a section that ends behind the file";
  const auto padding = bytes_.subspan(end, offset - end);
  if (std::any_of(padding.begin(), padding.end(), [](std::byte b) { return b != std::byte{0}; }))
    return "found bytes between sections, expected zeros";
  sections_.push_back({name, bytes_.subspan(offset, size), offset, number_at<std::uint64_t>(row, kName + 16)});
  end = offset + size;
  return {};
}

std::size_t ModelFile::find(std::string_view name) const noexcept {
  const auto at =
      std::lower_bound(sections_.begin(), sections_.end(), name,
                       [](const Section& section, std::string_view wanted) { return section.name < wanted; });
  const bool here = at != sections_.end() && at->name == name;
  return here ? static_cast<std::size_t>(at - sections_.begin()) : sections_.size();
}

bool ModelFile::has_part(std::string_view prefix) const noexcept {
  return std::any_of(sections_.begin(), sections_.end(),
                     [&](const Section& section) { return section.name.starts_with(prefix); });
}

std::optional<Error> ModelFile::prove() const {
  for (const auto& section : sections_)
    if (const auto read = this->section(section.name); !read) return read.error();
  return std::nullopt;
}

Result<std::span<const std::byte>> ModelFile::section(std::string_view name) const {
  const auto at = find(name);
  if (at == sections_.size()) return fault(name, "found no such section, expected it");
  const auto& section = sections_[at];
  // Two threads may both take the sum; they agree.
  if (!proved_[at].load(std::memory_order_acquire)) {
    if (model_checksum(section.bytes) != section.checksum)
      return fault(name, "found another checksum than the table's");
    proved_[at].store(true, std::memory_order_release);
  }
  return section.bytes;
}

Result<std::vector<std::string_view>> ModelFile::strings(std::string_view name) const {
  const auto bytes = section(name);
  if (!bytes) return bytes.error();
  auto rest = letters(*bytes);
  if (!rest.empty() && rest.back() != '\n') return fault(name, "found no newline at the end, expected lines");
  std::vector<std::string_view> lines;
  for (; !rest.empty(); rest.remove_prefix(lines.back().size() + 1)) lines.push_back(rest.substr(0, rest.find('\n')));
  return lines;
}

}  // namespace v1
}  // namespace onrecord

/// \file
/// Any bytes as a model file give its sections or an error; every section of a model that opens can be asked for.
#include "fuzz/fail.hpp"

#include "learning/model_file.hpp"
#include "learning/network.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

using namespace onrecord;

namespace {

void put_number(std::string& file, std::size_t at, std::uint64_t value) {
  for (std::size_t i = 0; i < 8; ++i) file[at + i] = static_cast<char>(value >> (8 * i) & 0xFFU);
}

std::uint64_t sum_of(std::string_view bytes) {
  return model_checksum(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

std::uint64_t number_at(std::string_view file, std::size_t at) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < 8; ++i) value |= std::uint64_t{static_cast<unsigned char>(file[at + i])} << (8 * i);
  return value;
}

/// Mends the sums, which no mutation gets right, so that what they guard is reached.
void mend(std::string& file) {
  if (file.size() < 32) return;
  const std::size_t room = (file.size() - 32) / 48;
  const auto count = static_cast<std::size_t>(number_at(file, 8) >> 32U);
  std::memcpy(file.data(), "ONRMODEL", 8);
  put_number(file, 8, 1 | (count <= room ? count : room) << 32U);
  put_number(file, 16, file.size());
  const auto rows = count <= room ? count : room;
  for (std::size_t i = 0; i < rows; ++i) {
    const auto at = 32 + 48 * i;
    const auto offset = number_at(file, at + 24), size = number_at(file, at + 32);
    if (offset <= file.size() && size <= file.size() - offset)
      put_number(file, at + 40, sum_of(std::string_view(file).substr(offset, size)));
  }
  put_number(file, 24, sum_of(std::string_view(file).substr(32, 48 * rows)));
}

void use(const std::string& bytes) {
  const AlignedBytes copy(bytes);
  const auto file = ModelFile::open(copy.bytes(), "x.model");
  if (!file) return test::require(!file.error().message.empty(), "an error without a message");
  (void)file->prove();
  for (const auto* name :
       {"net.upos", "net.xpos", "net.feats", "net.deprel", "net.names", "split.table", "lemma.tags"})
    (void)file->strings(name);
  const auto network = Network::open(*file);
  test::require(network || !network.error().message.empty(), "an error without a message");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  use(bytes);
  mend(bytes);
  use(bytes);
  return 0;
}

#include "resources/model_source.hpp"

#include "resources/resources_data.hpp"

#include <bit>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr bool kReadable = std::endian::native == std::endian::little;

std::optional<Error> put(std::span<const std::byte> bytes, const std::string& name, ResourcesData& data) {
  auto opened = ModelFile::open(bytes, name);
  if (!opened) return opened.error();
  data.model_file.emplace(*std::move(opened));
  return std::nullopt;
}

std::optional<Error> put_copy(std::string_view bytes, const std::string& name, ResourcesData& data) {
  data.model_bytes = AlignedBytes(bytes);
  return put(data.model_bytes.bytes(), name, data);
}

Error second(std::string_view name) {
  return {ErrorCode::bad_resource, "found a second model, expected one", std::string(name), 0, 0};
}

const ResourceFile* own_model(std::span<const ResourceFile> own) {
  for (const auto& file : own)
    if (is_model(file.name)) return &file;
  return nullptr;
}

std::optional<Error> put_file(const std::filesystem::path& path, ResourcesData& data) {
  const auto name = path.filename().string();
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  if (in && in.peek() != std::ifstream::traits_type::eof()) bytes << in.rdbuf();
  if (in.bad()) return Error{ErrorCode::missing_resource, "cannot be read, expected a readable file", name, 0, 0};
  return put_copy(std::move(bytes).str(), name, data);
}

}  // namespace

std::optional<Error> load_model(const Pack& pack, std::span<const ResourceFile> own, ResourcesData& data) {
  if (!kReadable) return std::nullopt;
  if (const auto* mine = own_model(own)) return put_copy(mine->bytes, mine->name, data);
  const PackFile* found = nullptr;
  for (std::size_t i = 0; i < pack.count; ++i) {
    if (!is_model(pack.files[i].name)) continue;
    if (found) return second(pack.files[i].name);
    found = &pack.files[i];
  }
  if (!found) return std::nullopt;
  const auto bytes = std::as_bytes(std::span(found->bytes.data(), found->bytes.size()));
  const bool in_place = reinterpret_cast<std::uintptr_t>(bytes.data()) % kModelAlignment == 0;
  const std::string name(found->name);
  return in_place ? put(bytes, name, data) : put_copy(found->bytes, name, data);
}

std::optional<Error> load_model(const std::string& folder, std::span<const ResourceFile> own, ResourcesData& data) {
  if (!kReadable) return std::nullopt;
  if (const auto* mine = own_model(own)) return put_copy(mine->bytes, mine->name, data);
  std::filesystem::path found;
  std::error_code problem;  // a folder that cannot be read lacks its lists, too, and that is the better message
  for (std::filesystem::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
    if (!is_model(at->path().filename().string())) continue;
    if (!found.empty()) return second(at->path().filename().string());
    found = at->path();
  }
  return found.empty() ? std::nullopt : put_file(found, data);
}

}  // namespace v1
}  // namespace onrecord

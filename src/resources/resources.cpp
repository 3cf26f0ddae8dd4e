#include <onrecord/resources.hpp>

#include "resources/model_source.hpp"
#include "resources/resources_data.hpp"

#include <fstream>
#include <optional>
#include <sstream>

namespace onrecord {
inline namespace v1 {
namespace {

/// Finds a file's bytes by name; std::nullopt where there is none.
using Finder = std::optional<std::string_view> (*)(const void* where, std::string_view name, ResourcesData& data);

std::optional<std::string_view> find_in_pack(const void* where, std::string_view name, ResourcesData&) {
  const auto& pack = *static_cast<const Pack*>(where);
  for (std::size_t i = 0; i < pack.count; ++i)
    if (pack.files[i].name == name) return pack.files[i].bytes;
  return std::nullopt;
}

std::optional<std::string_view> find_in_folder(const void* where, std::string_view name, ResourcesData& data) {
  const auto& folder = *static_cast<const std::string*>(where);
  std::ifstream in(folder + "/" + std::string(name), std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream bytes;
  bytes << in.rdbuf();
  data.bytes.push_back(std::move(bytes).str());
  return data.bytes.back();
}

/// Reads all files of the manifest. One use.
struct Loader {
  ResourcesData& data;
  Finder find;
  const void* where;
  std::span<const ResourceFile> own;

  /// The versions of a file, one's own first; none where the pack lacks it and nobody replaces it.
  std::vector<std::string_view> versions(std::string_view name) {
    std::vector<std::string_view> found;
    bool replaced = false;
    for (const auto& file : own) {
      if (file.name != name) continue;
      data.bytes.push_back(file.bytes);
      found.push_back(data.bytes.back());
      replaced = replaced || file.replace;
    }
    if (!replaced) {
      if (const auto bytes = find(where, name, data)) found.push_back(*bytes);
    }
    return found;
  }

  static Error missing(std::string_view name) {
    return {ErrorCode::missing_resource, "found no such file in the pack, expected it", std::string(name), 0, 0};
  }

  std::optional<Error> unknown_files() const {
    for (const auto& file : own)
      if (!known(file.name))
        return Error{ErrorCode::missing_resource, "no file of a pack has this name", file.name, 0, 0};
    return std::nullopt;
  }

  static bool known(std::string_view name) {
    if (is_model(name)) return true;
    for (const auto& file : list_files())
      if (file.file == name) return true;
    for (const auto& file : rule_files())
      if (file.file == name) return true;
    return false;
  }

  /// Finds all files; reads them, too, where not all are the pack's own.
  std::optional<Error> load(bool at_once) {
    if (auto fault = unknown_files()) return fault;
    for (std::size_t i = 0; i < kListNames; ++i)
      if ((data.list_sources[i] = versions(list_files()[i].file)).empty()) return missing(list_files()[i].file);
    for (std::size_t i = 0; i < kRulesNames; ++i)
      if ((data.rule_sources[i] = versions(rule_files()[i].file)).empty()) return missing(rule_files()[i].file);
    data.proved = !at_once;
    return at_once ? data.read_all() : std::nullopt;
  }
};

}  // namespace

Result<Resources> Resources::load(const Pack& pack, std::span<const ResourceFile> own) {
  auto data = std::make_shared<ResourcesData>();
  if (auto fault = load_model(pack, own, *data)) return *fault;
  if (auto fault = Loader{*data, &find_in_pack, &pack, own}.load(!own.empty())) return *fault;
  return Resources(std::move(data));
}

Result<Resources> Resources::load_folder(const std::string& folder, std::span<const ResourceFile> own) {
  auto data = std::make_shared<ResourcesData>();
  auto fault = load_model(folder, own, *data);
  if (!fault) fault = Loader{*data, &find_in_folder, &folder, own}.load(true);
  if (fault) {
    fault->file = folder + "/" + fault->file;
    return *fault;
  }
  return Resources(std::move(data));
}

}  // namespace v1
}  // namespace onrecord

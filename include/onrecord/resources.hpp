/// \file
/// Resources: what the library knows of a language, read from files and checked once.
///
/// The built-in English pack is a library of its own (onrecord::data_en) that a program may leave out. Each file can
/// be replaced or added to: turn patterns, furniture, cues, lexicons. Format and contents: data/en/README.md. A mistake
/// in a file is an Error with its place: `verbs.txt:14:9: unknown class 'mybe', expected say, ask or claim`. The trained
/// model is the file whose name ends in ".model" ("english.model"), at most one; a pack without one has no syntax.
#ifndef ONRECORD_RESOURCES_HPP
#define ONRECORD_RESOURCES_HPP

#include <onrecord/result.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// A file of a pack, in static memory.
struct PackFile {
  std::string_view name;   ///< "turn_patterns.txt"
  std::string_view bytes;
};

/// A language pack compiled into a library. Lives as long as the program.
struct Pack {
  const PackFile* files = nullptr;
  std::size_t count = 0;
};

/// A file of one's own. `replace`: instead of the pack's file of that name, else in addition to it, before its rules. A
/// model ("my.model") always takes the place of the pack's.
struct ResourceFile {
  std::string name;
  std::string bytes;
  bool replace = false;
};

class ResourcesData;

/// Immutable: may be used by all threads at once. Copies are O(1) and share.
class Resources {
 public:
  /// Reads a pack, with files of one's own. Compiles each pattern and runs its examples: about 5 ms for English.
  /// Fails with bad_resource (file, line, column) or missing_resource.
  [[nodiscard]] ONRECORD_EXPORT static Result<Resources> load(const Pack& pack, std::span<const ResourceFile> own = {});
  /// Reads the files of a folder that has the layout of data/en.
  [[nodiscard]] ONRECORD_EXPORT static Result<Resources> load_folder(const std::string& folder,
                                                                     std::span<const ResourceFile> own = {});

  /// The compiled resources: for the library's own stages. The type is not part of the API.
  [[nodiscard]] const ResourcesData& data() const noexcept ONRECORD_LIFETIME_BOUND { return *data_; }

 private:
  explicit Resources(std::shared_ptr<const ResourcesData> data) noexcept : data_(std::move(data)) {}
  std::shared_ptr<const ResourcesData> data_;
};

}  // namespace v1
}  // namespace onrecord

#endif

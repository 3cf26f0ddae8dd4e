/// \file
/// Which file of a pack is its trained model, and where its bytes lie.
#pragma once

#include <onrecord/resources.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// "english.model": the suffix tells, so that a pack of another language names its own.
[[nodiscard]] constexpr bool is_model(std::string_view name) noexcept { return name.ends_with(".model"); }

/// Opens the model of a pack, one's own before the pack's, and puts it into `data`; nothing where there is none, or
/// where the machine is big-endian, since sections are read in place. A pack's bytes stay where they are if their
/// address allows it. The fault: two models, or one that is none.
[[nodiscard]] std::optional<Error> load_model(const Pack& pack, std::span<const ResourceFile> own,
                                              ResourcesData& data);
/// The same for a folder. The file is read, not mapped: a mapped file that shrinks meanwhile kills the program.
[[nodiscard]] std::optional<Error> load_model(const std::string& folder, std::span<const ResourceFile> own,
                                              ResourcesData& data);

}  // namespace v1
}  // namespace onrecord

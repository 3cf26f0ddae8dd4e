/// \file
/// What speech has and written pages lack: listeners' sounds, questions without a mark.
#pragma once

#include "resources/resources_data.hpp"

#include <string_view>

namespace onrecord {
inline namespace v1 {

/// What a turn of nothing but a listener's word is.
enum class Listening : std::uint8_t { none, hears, agrees };

/// "Mm-hm.", "Right." by the list of back-channels; none for anything longer, and for what has a question mark. O(1).
[[nodiscard]] Listening listening(std::string_view words, const ResourcesData& resources);

/// "so why did the bridge fail": words of a recogniser that sets no marks, which open like a question. Words that end
/// in a mark are judged by it: false. Looks at the first words only.
[[nodiscard]] bool asks_unmarked(std::string_view words, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

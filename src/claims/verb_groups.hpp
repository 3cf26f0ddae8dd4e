/// \file
/// Verb groups: an auxiliary or finite verb with what follows up to the verb that carries the meaning.
#pragma once

#include "claims/unit.hpp"

namespace onrecord {
inline namespace v1 {

/// Whether the subject may stand behind the auxiliary.
enum class WordOrder : std::uint8_t { plain, inverted };

/// The group that begins with word i, read as `bits` (is::…) say. Its words have no tags yet.
[[nodiscard]] Group read_group(const Unit& unit, std::uint32_t i, std::uint64_t bits, WordOrder order);

}  // namespace v1
}  // namespace onrecord

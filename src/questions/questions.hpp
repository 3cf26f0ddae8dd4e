/// \file
/// Questions and the turns that answer them.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

namespace onrecord {
inline namespace v1 {

/// Reads sentences, tokens, turns, quotations; writes questions.
void find_questions(Draft& draft, const ResourcesData& resources);

}  // namespace v1
}  // namespace onrecord

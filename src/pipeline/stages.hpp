/// \file
/// A built-in stage and what it declares.
#pragma once

#include <onrecord/stage.hpp>

#include "resources/resources_data.hpp"

#include <span>

namespace onrecord {
inline namespace v1 {

/// One step of the pipeline: what it reads, what it writes, what it does.
struct BuiltInStage {
  std::string_view name;
  LayerSet reads, writes;
  void (*run)(Draft&, const ResourcesData&);
};

/// All of them, in order. extractor.cpp holds the list.
[[nodiscard]] std::span<const BuiltInStage> built_in_stages();

/// The same for Structure::running_text.
[[nodiscard]] std::span<const BuiltInStage> running_text_stages();

/// Whether a writer exists for every read and only one for every write. `annotations` may have several.
[[nodiscard]] bool check_stages(std::span<const BuiltInStage> stages,
                                std::span<const std::shared_ptr<const Stage>> own, Error& fault);

/// Which of the stages the wanted layers need, in order.
[[nodiscard]] std::vector<const BuiltInStage*> needed_stages(std::span<const BuiltInStage> stages, LayerSet wanted);

/// Checks the document's invariants: spans inside the text and on boundaries, layers sorted, regions tile, ids in
/// range. Empty: sound; else what is wrong. O(document).
[[nodiscard]] std::string broken_invariant(const DocumentData& data);

}  // namespace v1
}  // namespace onrecord

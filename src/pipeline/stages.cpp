#include "pipeline/stages.hpp"

#include <algorithm>
#include <string>

namespace onrecord {
inline namespace v1 {
namespace {

/// What a stage declares, whoever wrote it.
struct Declared {
  std::string_view name;
  LayerSet reads, writes;
};

std::vector<Declared> declared(std::span<const BuiltInStage> stages,
                               std::span<const std::shared_ptr<const Stage>> own) {
  std::vector<Declared> all;
  for (const auto& stage : stages) all.push_back({stage.name, stage.reads, stage.writes});
  for (const auto& stage : own) all.push_back({stage->name(), stage->reads(), stage->writes()});
  return all;
}

const Declared* writer_of(std::span<const Declared> stages, LayerKind layer) {
  const auto found = std::find_if(stages.begin(), stages.end(), [&](const auto& s) { return s.writes.has(layer); });
  return found == stages.end() ? nullptr : &*found;
}

std::string quoted(std::string_view words) { return "'" + std::string(words) + "'"; }

/// What is wrong with a stage, given those before it; empty: nothing.
std::string stage_fault(std::span<const Declared> before, const Declared& stage) {
  for (std::size_t i = 0; i < kLayerKinds; ++i) {
    const auto layer = static_cast<LayerKind>(i);
    const auto* writer = writer_of(before, layer);
    const bool free = layer == LayerKind::blocks || layer == LayerKind::annotations;
    if (stage.reads.has(layer) && !writer && !free)
      return "stage " + quoted(stage.name) + " reads " + quoted(to_string(layer)) + ", which no earlier stage writes";
    if (stage.writes.has(layer) && writer && layer != LayerKind::annotations)
      return "stage " + quoted(stage.name) + " writes " + quoted(to_string(layer)) + ", which stage " +
             quoted(writer->name) + " writes";
  }
  return {};
}

}  // namespace

bool check_stages(std::span<const BuiltInStage> stages, std::span<const std::shared_ptr<const Stage>> own,
                  Error& fault) {
  if (std::any_of(own.begin(), own.end(), [](const auto& stage) { return !stage; }))
    return fault = {ErrorCode::bad_stage, "found a null stage, expected one", "", 0, 0}, false;
  const auto all = declared(stages, own);
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto message = stage_fault(std::span(all).first(i), all[i]);
    if (!message.empty()) return fault = {ErrorCode::bad_stage, std::move(message), "", 0, 0}, false;
  }
  return true;
}

std::vector<const BuiltInStage*> needed_stages(std::span<const BuiltInStage> stages, LayerSet wanted) {
  std::vector<const BuiltInStage*> needed;
  for (auto stage = stages.rbegin(); stage != stages.rend(); ++stage) {
    if (!stage->writes.meets(wanted)) continue;
    needed.push_back(&*stage);
    wanted.add(stage->reads);
  }
  std::reverse(needed.begin(), needed.end());
  return needed;
}

}  // namespace v1
}  // namespace onrecord

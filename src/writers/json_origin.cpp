#include "writers/json_origin.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

void numbers(JsonOutput& out, std::initializer_list<std::uint32_t> values) {
  for (const auto value : values) out.number(value);
}

/// [text, bytes, step of the text, step of the bytes]: bytes of both sides, whatever the unit of the other positions.
void write_map(JsonOutput& out, const OriginMap& map) {
  out.key("map");
  out.open('[');
  for (const auto& run : map.runs()) {
    out.open('[');
    numbers(out, {run.text, run.origin, run.text_step, run.origin_step});
    out.close(']');
  }
  out.close(']');
}

void write_element(JsonOutput& out, const DocumentData& data, std::size_t i) {
  const auto& runs = data.node_runs;
  const auto end = i + 1 < runs.size() ? runs[i + 1].begin : static_cast<std::uint32_t>(data.text.size());
  out.open('{');
  out.begin_end({runs[i].begin, end});
  out.key("node");
  runs[i].node == kNone ? out.null() : out.number(runs[i].node);
  out.close('}');
}

/// "nodes": [parent, tag, number] of each element that holds text or such an element; parents come first. "elements":
/// which text stands in which node. No paths: of 512 levels, they would make the output quadratic.
void write_elements(JsonOutput& out, const DocumentData& data) {
  out.key("nodes");
  out.open('[');
  for (const auto& node : data.nodes) {
    out.open('[');
    node.parent == kNone ? out.null() : out.number(node.parent);
    out.string(data.view(node.tag));
    out.number(node.number);
    out.close(']');
  }
  out.close(']');
  out.key("elements");
  out.open('[');
  for (std::size_t i = 0; i < data.node_runs.size(); ++i) write_element(out, data, i);
  out.close(']');
}

void time(JsonOutput& out, std::string_view key, std::uint32_t ms) {
  out.key(key);
  ms == kNoTime ? out.null() : out.decimal(ms / 1000.0);
}

/// When which words were said, in seconds: of captions or single words.
void write_times(JsonOutput& out, const DocumentData& data) {
  out.key("times");
  out.open('[');
  for (const auto& row : data.timings) {
    out.open('{');
    out.begin_end(row.span);
    time(out, "from", row.begin_ms);
    time(out, "to", row.end_ms);
    out.key("confidence");
    row.confidence < 0 ? out.null() : out.decimal(row.confidence);
    out.close('}');
  }
  out.close(']');
}

}  // namespace

void write_origin(JsonOutput& out, const DocumentData& data) {
  out.key("origin");
  out.open('{');
  out.key("format");
  out.string(data.source_format);
  out.key("encoding");
  out.string_or_null(data.source_encoding);
  write_map(out, data.origin);
  if (!data.node_runs.empty()) write_elements(out, data);
  if (!data.timings.empty()) write_times(out, data);
  out.close('}');
}

}  // namespace v1
}  // namespace onrecord

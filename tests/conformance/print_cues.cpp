/// \file
/// Prints the cues of WebVTT files as JSON, one object a file and line, for vtt_suites.py to compare.
#include "readers/webvtt.hpp"
#include "text/decode.hpp"

#include <boost/json.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

namespace json = boost::json;
using namespace onrecord;

namespace {

std::string decoded(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return decode(
             std::move(bytes).str(), [](Span, Span) {}, "utf-8")
      .text;
}

json::value event_value(const CueEvent& event, std::string_view source) {
  constexpr const char* kTags[] = {"", "c", "i", "b", "u", "ruby", "rt", "v", "lang", "font"};
  const auto* tag = kTags[static_cast<std::size_t>(event.tag)];
  switch (event.kind) {
    case CueEvent::Kind::words:
      return {"words", words_of(event, source), event.source.begin, event.source.end};
    case CueEvent::Kind::line_break:
      return {"words", "\n", event.source.begin, event.source.end};
    case CueEvent::Kind::open:
      return {"open", tag, event.words, event.classes};
    case CueEvent::Kind::close:
      return {"close", tag};
    case CueEvent::Kind::time:
      return {"time", event.time_ms};
  }
  return nullptr;
}

json::value cue_value(const Cue& cue, std::string_view source) {
  std::vector<CueEvent> events;
  read_cue_text(source, cue.text, events);
  json::array pieces;
  for (const auto& event : events) pieces.push_back(event_value(event, source));
  return {{"start", cue.begin_ms},
          {"end", cue.end_ms},
          {"id", slice(source, cue.id)},
          {"text", slice(source, cue.text)},
          {"pieces", pieces}};
}

}  // namespace

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const auto source = decoded(argv[i]);
    json::array cues;
    for (const auto& cue : read_cues(source).cues) cues.push_back(cue_value(cue, source));
    std::cout << json::serialize(json::value{{"file", argv[i]}, {"cues", cues}}) << '\n';
  }
}

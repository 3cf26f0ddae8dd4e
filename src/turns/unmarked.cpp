#include "turns/unmarked.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kHeadBlocks = 40;
constexpr std::uint32_t kSpeechBytes = 40;  // shorter lines under the byline are headings
constexpr std::size_t kNarrativeBytes = 32768;

bool has_kind(const Lexicon& cues, std::string_view words, std::string_view kind, std::size_t& found) {
  const auto key = phrase_key(words);
  for (std::size_t at = 0; at < key.size();) {
    const auto word_end = std::min(key.find_first_of(" ,.!?;:\"", at), key.size());
    const auto longest = word_end > at ? cues.longest_from(std::string_view(key).substr(at, word_end - at)) : 0;
    for (std::size_t n = 0, end = word_end; n < longest; ++n) {
      const auto* entry = cues.find(std::string_view(key).substr(at, end - at));
      if (entry && entry->field(0) == kind) ++found;
      if (end == key.size()) break;
      end = std::min(key.find_first_of(" ,.!?;:\"", end + 1), key.size());
    }
    at = word_end + 1;
  }
  return found > 0;
}

/// "As told to Lene Brand": all that follows is one person's words.
bool monologue(const DocumentData& data, const ResourcesData& resources, const Spoken& spoken,
               ReadingDraft& reading) {
  const auto& cues = resources.list(ListName::format_cues);
  const auto blocks = std::min(data.blocks.size(), kHeadBlocks);
  for (std::uint32_t b = 0; b < blocks; ++b) {
    const auto words = data.slice(data.blocks[b].span);
    std::size_t found = 0;
    if (words.size() > 400 || !has_kind(cues, words, "monologue", found)) continue;
    auto first = b + 1;
    while (first < data.blocks.size() && (!spoken.body(first) || data.blocks[first].span.size() < kSpeechBytes))
      ++first;
    if (first == data.blocks.size()) return false;
    Opening opening;
    opening.marker = {data.blocks[first].span.begin, data.blocks[first].span.begin};
    opening.block = first;
    opening.role = Role::interviewee;
    reading.layout = Layout::monologue;
    reading.score = 0.6F;
    reading.turns = 1;
    reading.reasons = "told to somebody, no marks";
    reading.openings = {opening};
    return true;
  }
  return false;
}

/// A reporter who meets somebody: "she tells me", "I ask".
bool narrative(const DocumentData& data, const ResourcesData& resources) {
  const auto& cues = resources.list(ListName::format_cues);
  std::size_t found = 0, bytes = 0;
  for (const auto& block : data.blocks) {
    if ((bytes += block.span.size()) > kNarrativeBytes) break;
    has_kind(cues, data.slice(block.span), "narrative", found);
  }
  return found >= 2 && (data.text.find('"') != std::string::npos || data.text.find("“") != std::string::npos);
}

}  // namespace

void add_unmarked_readings(const DocumentData& data, const ResourcesData& resources, const Spoken& spoken,
                           float convincing, std::vector<ReadingDraft>& readings) {
  if (!readings.empty() && readings.front().score >= convincing) return;
  ReadingDraft reading;
  if (!monologue(data, resources, spoken, reading)) {
    reading.score = 1 - (readings.empty() ? 0.0F : readings.front().score);
    reading.layout = narrative(data, resources) ? Layout::narrative : Layout::none;
    reading.reasons =
        reading.layout == Layout::narrative ? "a reporter's story with quotations, no marks" : "no marks that hold";
  }
  readings.insert(readings.begin(), std::move(reading));
}

namespace {

/// The last name of two to four words in the turn.
Span full_name_in(const DocumentData& data, const ResourcesData& resources, const TurnDraft& turn) {
  Span found;
  for (auto b = turn.body.begin; b < std::min(turn.body.end, turn.body.begin + 3); ++b) {
    Span words = data.spans[b];
    words.end = std::min(words.end, words.begin + 400);
    while (words.end > words.begin && words.end < data.text.size() &&
           (static_cast<unsigned char>(data.text[words.end]) & 0xC0U) == 0x80U)
      --words.end;
    for (const Span run : name_runs(data, resources, words)) {
      const auto name = data.slice(run);
      const auto spaces = std::count(name.begin(), name.end(), ' ');
      if (spaces >= 1 && spaces <= 3) return run;
    }
  }
  return found;
}

bool asks_for_name(const DocumentData& data, const TurnDraft& turn) {
  if (!turn.body.size()) return false;
  const auto words = lower(data.slice(data.spans[turn.body.end - 1]).substr(0, 400));
  return words.find("your name") != std::string::npos || words.find("your full name") != std::string::npos;
}

/// "I'm Noor Castel", "My name is …": the name right behind the words.
Span introduces_himself(const DocumentData& data, const ResourcesData& resources, const TurnDraft& turn) {
  if (!turn.body.size()) return {};
  const Span words = data.spans[turn.body.begin];
  const auto text = data.slice(words).substr(0, 400);
  for (const std::string_view cue :
       {"I'm ", "I’m ", "I am ", "my name is ", "My name is ", "my name's ", "My name's "}) {
    const auto at = text.find(cue);
    if (at == std::string_view::npos) continue;
    const auto begin = words.begin + static_cast<std::uint32_t>(at + cue.size());
    for (const Span run : name_runs(data, resources, {begin, std::min(words.end, begin + 60)})) {
      const auto name = data.slice(run);
      if (run.begin == begin && name.find(' ') != std::string_view::npos) return run;
      break;
    }
  }
  return {};
}

}  // namespace

void name_unnamed(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns,
                  std::vector<Voice>& voices) {
  const auto some = std::min<std::size_t>(turns.size(), 12);
  for (std::size_t i = 0; i < some; ++i) {
    auto& voice = voices[turns[i].voice];
    if (!voice.name.empty() || voice.crowd || voice.office || voice.role == Role::other) continue;
    Span name = introduces_himself(data, resources, turns[i]);
    if (name.empty() && i > 0 && asks_for_name(data, turns[i - 1])) name = full_name_in(data, resources, turns[i]);
    if (name.empty()) continue;
    voice.name = std::string(data.slice(name));
    voice.evidence = name;
  }
}

}  // namespace v1
}  // namespace onrecord

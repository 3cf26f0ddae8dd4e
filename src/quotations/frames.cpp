#include "quotations/frames.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kReach = 20;  // words between a verb and its quotation

/// Verbs that name what they quote: "called the night “a lottery ticket nobody wanted”".
bool naming(const SpeechWords& words, std::size_t verb) {
  const auto lemma = words[verb].verb ? words[verb].verb->lemma : std::string_view{};
  return lemma == "call" || lemma == "describe" || lemma == "dub" || lemma == "label" || lemma == "term";
}

bool quoting_class(const SpeechWords& words, std::size_t verb) {
  return words[verb].verb && words[verb].verb->field(4) != "show";
}

/// The cue with its particle: "brushed aside", "pointed out".
WordRange cue_at(const SpeechWords& words, std::size_t verb) {
  const bool particle = words.is(verb + 1, kParticle) && !words.is(verb + 1, kPreposition);
  return {verb, verb + (particle ? 2U : 1U)};
}

/// The last punctuation mark inside the quotation, or the comma right after it.
bool leaves_open(const SpeechWords& words, const MarkPair& pair) {
  const auto last = words.lower(pair.close - 1);
  return words.is(pair.close - 1, kComma) || words.is(pair.close + 1, kComma) || last == "?" || last == "!" ||
         last == "—" || last == "-" || last == "--" || last == "–" || (!last.empty() && words.is(pair.close - 1, kEnd) && last != ".");
}

}  // namespace

std::optional<Frame> frame_after(const SpeechWords& words, const MarkPair& pair, std::size_t to) {
  std::size_t at = pair.close + 1;
  if (at >= to || !leaves_open(words, pair)) {
    if (at >= to || words.is(at, kUpper) || !says(words, at)) return std::nullopt;
  }
  while (at < to && (words.is(at, kComma) || words.text(at) == "—" || words.text(at) == "–")) ++at;
  while (at < to && words.is(at, kAdverb) && says(words, at + 1)) ++at;
  if (at < to && says(words, at) && quoting_class(words, at)) {
    const auto source = phrase_at(words, at + 1, to);
    const auto end = source.empty() ? at + 1 : source.end;
    return Frame{{at, at + 1}, source, pair.close + 1, end};
  }
  for (auto verb = at + 1; verb < std::min(to, at + kReach); ++verb) {
    if (words.is(verb, kEnd | kColon)) break;
    if (!says(words, verb) || !quoting_class(words, verb)) continue;
    const auto source = subject_before(words, at, verb);
    if (source.begin != at || source.empty()) break;
    return Frame{cue_at(words, verb), source, pair.close + 1, verb + 1};
  }
  return std::nullopt;
}

std::optional<Frame> frame_before(const SpeechWords& words, const MarkPair& pair, std::size_t from) {
  if (pair.open <= from) return std::nullopt;
  const auto last = pair.open - 1;
  const bool colon = words.is(last, kColon), comma = words.is(last, kComma);
  const std::size_t reach = colon ? kReach : comma ? 10 : 9;
  for (auto i = pair.open; i > from && pair.open - i < reach; --i) {
    const auto verb = i - 1;
    if (words.is(verb, kEnd | kColon) && verb != last) break;
    if (!says(words, verb) || !quoting_class(words, verb)) continue;
    const bool direct = colon || comma || verb == last || words.lower(last) == "that" || words.lower(last) == "as";
    if (!direct && !naming(words, verb) && !words.is(last, kPreposition)) break;
    if (comma && has_finite(words, {verb + 1, last})) break;
    const auto source = subject_before(words, from, verb);
    if (source.empty() && !colon) break;
    return Frame{cue_at(words, verb), source, source.empty() ? verb : source.begin, pair.open};
  }
  if (!colon || last == from || last - from > 6) return std::nullopt;
  const auto name = phrase_at(words, from, last);
  if (name.end != last || !words.is(name.begin, kUpper)) return std::nullopt;
  return Frame{{}, name, name.begin, pair.open};
}

std::optional<Frame> frame_of_clause(const SpeechWords& words, const MarkPair& pair, std::size_t from) {
  if (pair.open <= from + 2 || !words.is(pair.open - 1, kOpenBracket)) return std::nullopt;
  const auto bracket = pair.open - 1;
  if (bracket - from > 60) from = bracket - 60;
  for (auto verb = from + 1; verb < bracket; ++verb) {
    if (!words.is(verb, kFinite) && !says(words, verb)) continue;
    const auto source = subject_before(words, from, verb);
    if (source.empty()) continue;
    return Frame{cue_at(words, verb), source, source.begin, bracket};
  }
  return std::nullopt;
}

}  // namespace v1
}  // namespace onrecord

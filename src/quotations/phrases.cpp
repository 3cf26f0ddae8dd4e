#include "quotations/phrases.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLongestPhrase = 16;
constexpr std::uint32_t kFunction = kDeterminer | kPronoun | kPossessive | kPreposition | kAuxiliary | kAdverb |
                                    kConjunction | kSubordinator | kRelative | kInterrogative;

/// A word that only links names: "of", "de", "&", "-", "'s".
bool link(const SpeechWords& words, std::size_t i) {
  const auto word = words.lower(i);
  return word == "of" || word == "-" || word == "&" || word == "'s" || word == "'" || word == "de" || word == "von" ||
         word == "van" || word == "al";
}

bool place_preposition(const SpeechWords& words, std::size_t i) {
  const auto word = words.lower(i);
  return word == "for" || word == "at" || word == "in" || word == "from";
}

bool subject_pronoun(const SpeechWords& words, std::size_t i) {
  const auto word = words.lower(i);
  return words.is(i, kPronoun) && !words.is(i, kPreposition) && word != "me" && word != "him" && word != "them" &&
         word != "us" && word != "that" && word != "this" && word != "there" && word != "her";
}

/// The start of the run of nouns and names that ends before `end`.
std::size_t run_begin(const SpeechWords& words, std::size_t from, std::size_t end) {
  std::size_t at = end;
  while (at > from && end - at < kLongestPhrase) {
    const auto i = at - 1;
    const bool inner = at < end;
    if (nominal(words, i) || (inner && link(words, i))) {
      --at;
    } else if (inner && words.is(i, kDeterminer | kPossessive) && !words.is(i, kSubordinator)) {
      --at;
      if (at == from || words.lower(at - 1) != "of") break;
    } else if (inner && place_preposition(words, i) && at > from + 1 && nominal(words, at - 2) &&
               !words.is(at - 2, kUpper | kNumber)) {
      --at;
    } else if (inner && words.lower(i) == "and" && words.is(at, kUpper) && i > from && words.is(i - 1, kUpper) &&
               nominal(words, i - 1)) {
      --at;
    } else {
      break;
    }
  }
  while (at < end && link(words, at)) ++at;
  return at;
}

/// A phrase whose start follows a preposition is the object of that one; only a name at its end can be a subject.
WordRange without_object(const SpeechWords& words, std::size_t from, WordRange run) {
  if (run.begin == from || !words.is(run.begin - 1, kPreposition) ||
      words.is(run.begin - 1, kConjunction | kSubordinator))
    return run;
  std::size_t name = run.end;
  while (name > run.begin && words.is(name - 1, kUpper) && nominal(words, name - 1)) --name;
  if (name == run.begin) return {};
  return {name, run.end};
}

WordRange run_before(const SpeechWords& words, std::size_t from, std::size_t end) {
  const auto begin = run_begin(words, from, end);
  return begin == end ? WordRange{} : without_object(words, from, {begin, end});
}

/// "Keel, the minister," or "the minister, Keel,": `comma` is the second comma.
WordRange with_apposition(const SpeechWords& words, std::size_t from, std::size_t comma) {
  std::size_t open = comma;
  while (open > from && comma - open < kLongestPhrase && !words.is(open - 1, kComma | kEnd | kColon | kOpenBracket)) --open;
  if (open == from || !words.is(open - 1, kComma) || open == comma) return {};
  const auto head = run_before(words, from, open - 1);
  if (head.empty()) return {};
  if (words.is(open, kRelative)) return head;
  if (has_finite(words, {open, comma}) || !(nominal(words, open) || words.is(open, kDeterminer | kPossessive)))
    return {};
  return {head.begin, comma};
}

}  // namespace

bool nominal(const SpeechWords& words, std::size_t i) {
  if (!words.is(i, ~0U)) return i < words.size();  // a word that no list knows
  if (words.is(i, kMark)) return words.text(i) == "-" || words.text(i) == "&";
  if (words.is(i, kNumber)) return true;
  const bool after_word = i > 0 && words.sentence(i).begin != i && (!words.is(i - 1, kMark) || words.is(i - 1, kComma));
  if (words.is(i, kUpper))  // "Grant", "Rose", "Per": verbs and the like only where they open a sentence
    return after_word ? words.lower(i) != "i" : !words.is(i, kFunction | kReport | kFinite);
  if (words.is(i, kGerund) && i > 0 && words.is(i - 1, kDeterminer | kPossessive)) return true;  // "the ruling"
  return !words.is(i, kFunction | kFinite | kReport | kGerund);
}

bool form_of_be(const SpeechWords& words, std::size_t i) {
  const auto be = words.lower(i);
  return be == "was" || be == "were" || be == "is" || be == "are" || be == "been" || be == "being" || be == "be" ||
         be == "'m" || be == "'re" || be == "am";
}

bool has_finite(const SpeechWords& words, WordRange range) {
  for (auto i = range.begin; i < range.end; ++i)
    if (words.is(i, kFinite | kAuxiliary) || says(words, i)) return true;
  return false;
}

bool says(const SpeechWords& words, std::size_t i) {
  if (words.is(i, kReport)) return !(words.is(i, kParticiple) && i > 0 && form_of_be(words, i - 1));
  if (!words.is(i, kBase) || i == 0) return false;
  const auto before = words.lower(i - 1);
  return before == "i" || before == "you" || before == "we" || before == "they";
}

WordRange subject_before(const SpeechWords& words, std::size_t from, std::size_t verb) {
  std::size_t end = verb;
  while (end > from && verb - end < 4 && words.is(end - 1, kAuxiliary | kAdverb) && !words.is(end - 1, kPronoun)) --end;
  if (end == from) return {};
  const auto last = end - 1;
  if (subject_pronoun(words, last)) return words.is(last, kRelative) ? WordRange{} : WordRange{last, end};
  if (words.is(last, kComma)) return with_apposition(words, from, last);
  if (words.is(last, kCloseBracket)) {
    std::size_t open = last;
    while (open > from && last - open < kLongestPhrase && !words.is(open, kOpenBracket)) --open;
    return run_before(words, from, open);
  }
  return run_before(words, from, end);
}

WordRange phrase_at(const SpeechWords& words, std::size_t at, std::size_t to) {
  to = std::min(to, words.size());
  if (at >= to) return {};
  if (subject_pronoun(words, at)) return {at, at + 1};
  std::size_t end = at;
  bool name = false, noun = false;
  for (; end < to && end - at < kLongestPhrase; ++end) {
    const bool first_of_part = end == at || words.lower(end - 1) == "of" || place_preposition(words, end - 1);
    if (first_of_part && words.is(end, kDeterminer | kPossessive)) continue;
    if (words.text(end) == "." && !words.glued(end + 1)) break;
    const bool part = nominal(words, end) && !(noun && words.is(end, kGerund));
    const bool linked = noun && (link(words, end) || (!name && place_preposition(words, end)));
    const bool both = noun && words.lower(end) == "and" && words.is(end - 1, kUpper) && words.is(end + 1, kUpper);
    if (!part && !linked && !both) break;
    noun = noun || part;
    name = name || words.is(end, kUpper);
  }
  while (end > at && (words.is(end - 1, kPreposition | kDeterminer | kConjunction | kPossessive) || words.lower(end - 1) == "-")) --end;
  if (end == at || !noun) return {};
  if (!words.is(end, kComma) || end + 1 >= to || !(nominal(words, end + 1) || words.is(end + 1, kDeterminer | kPossessive)))
    return {at, end};
  std::size_t close = end + 1;  // an apposition ends at the next comma or with the sentence
  while (close < to && close - end < kLongestPhrase && !words.is(close, kComma | kEnd | kColon) &&
         !words.is(close, kOpenBracket | kFinite | kReport | kAuxiliary))
    ++close;
  const bool closed = close < to && words.is(close, kComma | kEnd);
  return {at, closed && !words.is(end + 1, kUpper) ? close : end};
}

}  // namespace v1
}  // namespace onrecord

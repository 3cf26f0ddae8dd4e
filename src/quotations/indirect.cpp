#include "quotations/indirect.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// The sentence without the mark that ends it.
std::size_t without_stop(const SpeechWords& words, WordRange range) {
  auto end = range.end;
  while (end > range.begin && words.is(end - 1, kEnd)) --end;
  return end;
}

bool first_person(const SpeechWords& words, std::size_t i) {
  const auto word = words.lower(i);
  return word == "i" || word == "we" || word == "you";
}

std::string_view verb_class(const SpeechWords& words, std::size_t i) {
  return words[i].verb ? words[i].verb->field(4) : std::string_view{};
}

bool listener(const SpeechWords& words, std::size_t verb) {
  const auto lemma = words[verb].verb ? words[verb].verb->lemma : std::string_view{};
  return lemma == "tell" || lemma == "assure" || lemma == "remind" || lemma == "inform" || lemma == "warn" ||
         lemma == "convince" || lemma == "ask";
}

bool conjunction_of_content(const SpeechWords& words, std::size_t i) {
  const auto word = words.lower(i);
  return word == "that" || word == "whether" || word == "if";
}

/// A clause that could be said: a noun phrase and its finite verb soon after.
bool clause_at(const SpeechWords& words, std::size_t at, std::size_t end) {
  const auto subject = phrase_at(words, at, end);
  if (subject.empty() || subject.end >= end) return false;
  for (auto i = subject.end; i < std::min(end, subject.end + 4); ++i) {
    if (words.is(i, kFinite | kAuxiliary) || says(words, i)) return true;
    if (!words.is(i, kAdverb)) return false;
  }
  return false;
}

}  // namespace

void IndirectQuotes::read(const SpeechWords& words, const MarkPairs& marks, const DirectQuotes& direct, TurnId turn) {
  marks_ = &marks;
  direct_ = &direct;
  turn_ = turn;
  next_frame_ = next_pair_ = 0;
  for (std::size_t at = 0; at < words.size();) {
    const auto range = words.sentence(at);
    sentence(words, range);
    at = std::max(range.end, at + 1);
  }
}

/// True where the word belongs to a frame of a direct quotation. Words come in ascending order.
bool IndirectQuotes::used(std::size_t word) const {
  const auto& frames = direct_->frames();
  return std::any_of(frames.begin() + static_cast<std::ptrdiff_t>(std::min(next_frame_, frames.size())), frames.end(),
                     [&](WordRange f) { return f.begin <= word && word < f.end; });
}

bool IndirectQuotes::quoted(std::size_t word) const {
  const auto& pairs = marks_->pairs();
  for (auto i = next_pair_; i < pairs.size() && pairs[i].open < word; ++i)
    if (word < pairs[i].close) return true;
  return false;
}

void IndirectQuotes::sentence(const SpeechWords& words, WordRange range) {
  for (auto i = range.begin; i < range.end; ++i) {
    const auto& pairs = marks_->pairs();
    const auto& frames = direct_->frames();
    while (next_pair_ < pairs.size() && pairs[next_pair_].close < i) ++next_pair_;
    while (next_frame_ < frames.size() && frames[next_frame_].end <= i) ++next_frame_;
    const bool verb = words.is(i, kReport | kBase | kParticiple) && words[i].verb;
    const bool according_to = words.lower(i) == "according" && words.lower(i + 1) == "to";
    if ((!verb && !according_to) || used(i) || quoted(i)) continue;
    auto report = according_to ? according(words, range, i) : clause_of(words, range, i);
    if (!report && verb) report = passive(words, range, i);
    if (!report) continue;
    if (report->content.empty()) {
      if (add_around(words, range, *report)) return;
      continue;
    }
    add(words, *report);
    i = std::max(i, report->content.end > i ? report->content.end - 1 : i);
  }
}

/// Where the content of a verb begins: after "that", or with a clause of its own. 0: nowhere.
std::size_t IndirectQuotes::content_begin(const SpeechWords& words, std::size_t verb, std::size_t end) const {
  auto at = verb + 1;
  if (conjunction_of_content(words, at) && words.lower(at) != "if") return at;
  if (verb_class(words, verb) == "promise" && words.lower(at) == "to" && at + 1 < end) return at;
  if (listener(words, verb)) {
    const auto whom = words.is(at, kPronoun) ? WordRange{at, at + 1} : phrase_at(words, at, end);
    if (whom.empty()) return 0;
    if (conjunction_of_content(words, whom.end)) return whom.end;
    return words.lower(verb) == "told" && words.is(at, kPronoun) && clause_at(words, whom.end, end) ? whom.end : 0;
  }
  const auto kind = verb_class(words, verb);
  return kind != "think" && kind != "order" && clause_at(words, at, end) ? at : 0;
}

/// Where it ends: with the sentence, or before the next report of somebody's words.
std::size_t IndirectQuotes::content_end(const SpeechWords& words, std::size_t from, std::size_t end) const {
  for (auto i = from; i < end; ++i) {
    if (words.text(i) == ";") return i;
    if (!words.is(i, kComma)) continue;
    auto next = i + 1;
    if (words.lower(next) == "according") return i;
    while (words.is(next, kConjunction)) ++next;
    const auto subject = phrase_at(words, next, end);
    if (!subject.empty() && subject.end < end && says(words, subject.end)) return i;
  }
  return end;
}

std::optional<IndirectQuotes::Report> IndirectQuotes::clause_of(const SpeechWords& words, WordRange range,
                                                                std::size_t verb) const {
  if (!says(words, verb)) return std::nullopt;
  const auto source = subject_before(words, range.begin, verb);
  if (source.empty() || first_person(words, source.begin)) return std::nullopt;
  const auto end = without_stop(words, range);
  const bool comma_before = source.begin > range.begin && words.is(source.begin - 1, kComma);
  const auto after = words.is(verb + 1, kPronoun) && listener(words, verb) ? verb + 2 : verb + 1;
  if (comma_before && words.is(after, kComma) && verb_class(words, verb) != "think")
    return Report{{verb, verb + 1}, {source.begin, source.end}, {}};
  const auto begin = content_begin(words, verb, end);
  if (!begin) return std::nullopt;
  return Report{{verb, verb + 1}, source, {begin, content_end(words, begin + 1, end)}};
}

/// "I was told that …", "the bell is said to be …": nobody is named.
std::optional<IndirectQuotes::Report> IndirectQuotes::passive(const SpeechWords& words, WordRange range,
                                                              std::size_t verb) const {
  if (verb == range.begin || !form_of_be(words, verb - 1)) return std::nullopt;
  const bool noun = words.lower(range.begin) == "there" && words.lower(verb + 1) == "that";  // "there were reports that"
  if (!words.is(verb, kParticiple) && !noun) return std::nullopt;
  const auto end = without_stop(words, range);
  const bool clause = words.lower(verb + 1) == "that";
  const bool infinitive = words.lower(verb + 1) == "to" && (words.lower(verb + 2) == "be" || words.lower(verb + 2) == "have");
  const auto kind = verb_class(words, verb);
  if ((!clause && !infinitive) || kind == "order" || kind == "promise") return std::nullopt;
  return Report{{verb, verb + 1}, {}, {verb + 1, content_end(words, verb + 2, end)}};
}

std::optional<IndirectQuotes::Report> IndirectQuotes::according(const SpeechWords& words, WordRange range,
                                                                std::size_t at) const {
  const auto end = without_stop(words, range);
  const auto source = phrase_at(words, at + 2, end);
  if (source.empty() || words.is(source.begin, kRelative)) return std::nullopt;
  const WordRange cue{at, at + 2};
  if (at == range.begin) {
    if (!words.is(source.end, kComma)) return std::nullopt;
    return Report{cue, source, {source.end + 1, content_end(words, source.end + 1, end)}};
  }
  if (source.end != end || !words.is(at - 1, kComma)) return std::nullopt;
  return Report{cue, source, {range.begin, at - 1}};
}

void IndirectQuotes::add(const SpeechWords& words, const Report& report) {
  if (report.content.empty()) return;
  bool marked = false;
  for (auto i = next_pair_; i < marks_->pairs().size() && marks_->pairs()[i].open < report.content.end; ++i)
    marked = marked || marks_->pairs()[i].open >= report.content.begin;
  if (marked && verb_class(words, report.cue.begin) == "think") return;
  Quote quote;
  const Span content = words.span(report.content);
  quote.span = content;
  quote.cue = words.span(report.cue);
  quote.source = words.span(report.source);
  quote.sentence = words[report.cue.begin].sentence;
  quote.turn = turn_;
  quote.kind = marked ? QuotationKind::mixed : QuotationKind::indirect;
  out_.add(quote, content);
}

/// "The mine, she tells me, will close": the content is around the frame.
bool IndirectQuotes::add_around(const SpeechWords& words, WordRange range, const Report& frame) {
  auto rest = frame.cue.end;
  while (rest < range.end && !words.is(rest, kComma)) ++rest;
  const auto end = without_stop(words, range);
  if (rest + 1 >= end || frame.source.begin < range.begin + 2) return false;
  add(words, {frame.cue, frame.source, {range.begin, frame.source.begin - 1}});
  out_.extend(words.span({rest + 1, end}));
  return true;
}

}  // namespace v1
}  // namespace onrecord

#include <onrecord/extractor.hpp>

#include "claims/claims.hpp"
#include "document/document_data.hpp"
#include "entities/entities.hpp"
#include "pipeline/stages.hpp"
#include "questions/questions.hpp"
#include "quotations/quotations.hpp"
#include "regions/regions.hpp"
#include "sentences/sentences.hpp"
#include "syntax/syntax.hpp"
#include "times/times.hpp"
#include "turns/turns.hpp"

#include <algorithm>
#include <cassert>
#include <chrono>

namespace onrecord {
inline namespace v1 {

using L = LayerKind;

/// From bytes to claims, top to bottom. Blocks come from the reader.
std::span<const BuiltInStage> built_in_stages() {
  static const BuiltInStage stages[] = {
      {"find_notes", {L::blocks}, {L::notes}, &find_notes},
      {"find_marks", {L::blocks, L::notes}, {L::marks}, &find_marks},
      {"find_regions", {L::blocks, L::notes, L::marks}, {L::regions, L::metadata}, &find_regions},
      {"find_turns",
       {L::blocks, L::notes, L::marks, L::regions, L::metadata},
       {L::readings, L::speakers, L::turns},
       &find_turns},
      {"find_sentences", {L::blocks, L::notes, L::regions, L::turns}, {L::sentences, L::tokens}, &find_sentences},
      {"analyse_syntax", {L::sentences, L::tokens}, {L::syntax}, &analyse_syntax},
      {"find_times",
       {L::regions, L::turns, L::sentences, L::tokens, L::metadata},
       {L::times, L::quantities},
       &find_times},
      {"find_context",
       {L::regions, L::readings, L::turns, L::sentences, L::tokens, L::times, L::metadata},
       {L::context},
       &find_context},
      {"find_mentions", {L::sentences, L::tokens, L::turns, L::metadata, L::times}, {L::mentions}, &find_mentions},
      {"resolve_entities", {L::mentions, L::speakers, L::metadata}, {L::entities}, &resolve_entities},
      {"find_quotations",
       {L::sentences, L::tokens, L::turns, L::times, L::mentions, L::entities},
       {L::quotations, L::speech_events},
       &find_quotations},
      {"find_questions",
       {L::sentences, L::tokens, L::turns, L::notes, L::times, L::quotations},
       {L::questions},
       &find_questions},
      {"find_claims",
       {L::sentences, L::tokens, L::turns, L::notes, L::times, L::entities, L::quotations, L::questions},
       {L::claims},
       &find_claims},
      {"state_claims", {L::claims, L::times, L::entities}, {L::statements}, &state_claims},
      {"rank_claims", {L::claims, L::statements}, {L::check_worthiness}, &rank_claims},
  };
  return stages;
}

/// A text that is no page: one stage in place of the first four.
std::span<const BuiltInStage> running_text_stages() {
  static const std::vector<BuiltInStage> stages = [] {
    constexpr std::size_t kOfPages = 4;
    std::vector<BuiltInStage> all = {{"take_running_text", {L::blocks}, {}, &take_running_text}};
    const auto page = built_in_stages();
    for (const auto& stage : page.first(kOfPages)) all.front().writes.add(stage.writes);
    all.insert(all.end(), page.begin() + kOfPages, page.end());
    return all;
  }();
  return stages;
}

struct ExtractorData {
  Resources resources;
  Options options;
  std::vector<const BuiltInStage*> stages;
};

namespace {

bool is_date(std::string_view words) {
  if (words.size() != 10 || words[4] != '-' || words[7] != '-') return false;
  for (std::size_t i = 0; i < 10; ++i)
    if (i != 4 && i != 7 && (words[i] < '0' || words[i] > '9')) return false;
  const int year = (words[0] - '0') * 1000 + (words[1] - '0') * 100 + (words[2] - '0') * 10 + words[3] - '0';
  const int month = (words[5] - '0') * 10 + words[6] - '0', day = (words[8] - '0') * 10 + words[9] - '0';
  using namespace std::chrono;
  return year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                        std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

/// Runs a step and notes what it took.
template <class Step>
void timed(std::string_view name, std::vector<StageTime>* times, Step step) {
  if (!times) return step();
  const auto start = std::chrono::steady_clock::now();
  step();
  times->push_back({name, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count()});
}

Document seal(std::unique_ptr<DocumentData> data) {
  assert(broken_invariant(*data).empty());
  data->strings.freeze();
  data->token_words = {};
  data->words = {};
  return Document(std::shared_ptr<const DocumentData>(std::move(data)));
}

Result<Document> run(const ExtractorData& extractor, Transcript transcript, const Hints& hints,
                     std::vector<StageTime>* times) {
  if (!hints.date.empty() && !is_date(hints.date))
    return Error{ErrorCode::bad_options, "found date '" + hints.date + "', expected YYYY-MM-DD", "", 0, 0};
  auto data = transcript.release();
  if (!data) data = std::make_unique<DocumentData>();
  if (data->text.size() > extractor.options.max_bytes)
    return Error{ErrorCode::input_too_large, "the text is over the limit of the extractor", data->source_name, 0, 0};
  Draft draft(*data, hints.date);
  for (const auto* stage : extractor.stages)
    timed(stage->name, times, [&] { stage->run(draft, extractor.resources.data()); });
  for (const auto& stage : extractor.options.stages) timed(stage->name(), times, [&] { stage->run(draft); });
  return seal(std::move(data));
}

}  // namespace

Result<Extractor> Extractor::create(Resources resources, Options options) {
  Error fault;
  const auto all = options.structure == Structure::page ? built_in_stages() : running_text_stages();
  if (!check_stages(all, options.stages, fault)) return fault;
  auto wanted = options.layers;
  for (const auto& stage : options.stages) wanted.add(stage->reads());
  auto stages = needed_stages(all, wanted);
  // A bad model is told here, where the program can hear it; a program without syntax never opens it.
  if (std::any_of(stages.begin(), stages.end(), [](const auto* stage) { return stage->writes.has(L::syntax); }))
    if (auto bad = resources.data().model_fault()) return *std::move(bad);
  return Extractor(std::make_shared<const ExtractorData>(
      ExtractorData{std::move(resources), std::move(options), std::move(stages)}));
}

Result<Document> Extractor::extract(std::string_view text, const Hints& hints) const {
  auto transcript = read_transcript(std::string(text), {Format::text, data_->options.max_bytes, ""});
  if (!transcript) return transcript.error();
  return extract(*std::move(transcript), hints);
}

Result<Document> Extractor::extract(Transcript transcript, const Hints& hints) const {
  return run(*data_, std::move(transcript), hints, nullptr);
}

Result<Document> Extractor::extract_timed(Transcript transcript, const Hints& hints,
                                          std::vector<StageTime>& times) const {
  return run(*data_, std::move(transcript), hints, &times);
}

}  // namespace v1
}  // namespace onrecord

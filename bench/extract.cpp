#include "pages.hpp"

#include <benchmark/benchmark.h>

// The one verb: on each example, on many, on a long text; and what each stage takes of it.

namespace {

void count_bytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations()));
}

/// All examples, one after the other: a mix of layouts.
void extract_examples(benchmark::State& state) {
  std::size_t bytes = 0;
  for (const auto& text : bench::pages()) bytes += text.size();
  for (auto _ : state)
    for (const auto& text : bench::pages()) benchmark::DoNotOptimize(bench::extractor().extract(text));
  count_bytes(state, bytes);
}
BENCHMARK(extract_examples)->Unit(benchmark::kMillisecond);

/// A text of range(0) bytes: its time grows linearly.
void extract_long(benchmark::State& state) {
  const auto text = bench::long_page(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(bench::extractor().extract(text));
  count_bytes(state, text.size());
  state.SetComplexityN(static_cast<std::int64_t>(text.size()));
}
BENCHMARK(extract_long)->RangeMultiplier(4)->Range(16 << 10, 1 << 20)->Unit(benchmark::kMillisecond)->Complexity();

/// Turns alone cost less than everything: Options::layers.
void extract_turns_only(benchmark::State& state) {
  const auto extractor = onrecord::Extractor::create({{onrecord::LayerKind::turns}, 64U << 20U, {}}).value();
  for (auto _ : state) benchmark::DoNotOptimize(extractor.extract(bench::page()));
  count_bytes(state, bench::page().size());
}
BENCHMARK(extract_turns_only)->Unit(benchmark::kMicrosecond);

/// Counters say how many microseconds of one extraction each stage takes.
void extract_stages(benchmark::State& state) {
  std::vector<onrecord::StageTime> times;
  for (auto _ : state) {
    auto transcript = onrecord::read_transcript(bench::page()).value();
    benchmark::DoNotOptimize(bench::extractor().extract_timed(std::move(transcript), {}, times));
  }
  for (const auto& time : times)
    state.counters[std::string(time.stage)].value += time.seconds * 1e6 / static_cast<double>(state.iterations());
  count_bytes(state, bench::page().size());
}
BENCHMARK(extract_stages)->Unit(benchmark::kMicrosecond);

/// One extractor on several threads.
void extract_threads(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(bench::extractor().extract(bench::page()));
  count_bytes(state, bench::page().size());
}
BENCHMARK(extract_threads)->ThreadRange(1, 4)->UseRealTime()->Unit(benchmark::kMicrosecond);

}  // namespace

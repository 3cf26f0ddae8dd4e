#include "pages.hpp"

#include <benchmark/benchmark.h>

// What stands around the extraction: loading, reading, writing, verifying.

namespace {

const onrecord::Document& document() {
  static const onrecord::Document made = bench::extractor().extract(bench::page()).value();
  return made;
}

/// Once in a program's life.
void load_resources(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(onrecord::Resources::load(onrecord::data_en()));
}
BENCHMARK(load_resources)->Unit(benchmark::kMillisecond);

/// Decoding, repair and blocks of UTF-8.
void read_transcript(benchmark::State& state) {
  const auto text = bench::long_page(256 << 10);
  for (auto _ : state) benchmark::DoNotOptimize(onrecord::read_transcript(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * static_cast<std::int64_t>(state.iterations()));
}
BENCHMARK(read_transcript)->Unit(benchmark::kMicrosecond);

/// Bytes are those of the JSON. The argument is the unit of its positions.
void write_json(benchmark::State& state) {
  onrecord::JsonOptions options;
  options.offsets = static_cast<onrecord::Offsets>(state.range(0));
  std::size_t bytes = 0;
  for (auto _ : state) bytes = to_json(document(), options).size();
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations()));
  state.SetLabel(std::string(to_string(options.offsets)));
}
BENCHMARK(write_json)->DenseRange(0, 2)->Unit(benchmark::kMicrosecond);

/// The argument: 0 words that stand there, 1 words that differ in one place, 2 words that do not stand there.
void verify_quote(benchmark::State& state) {
  const auto words = document().turns().back().sentences().front().text();
  std::string quotation(words);
  if (state.range(0) == 1) quotation.insert(quotation.size() / 2, " perhaps ");
  if (state.range(0) == 2) quotation = "The lighthouse keeper counted eleven whales on the glacier";
  for (auto _ : state) benchmark::DoNotOptimize(onrecord::verify_quote(document(), quotation));
  state.SetLabel(std::string(to_string(onrecord::verify_quote(document(), quotation).verdict)));
}
BENCHMARK(verify_quote)->DenseRange(0, 2)->Unit(benchmark::kMicrosecond);

/// Walking over all handles, as a program does.
void walk_tokens(benchmark::State& state) {
  for (auto _ : state)
    for (const onrecord::Token token : document().tokens()) benchmark::DoNotOptimize(token.text().size());
  state.SetItemsProcessed(static_cast<std::int64_t>(document().tokens().size()) *
                          static_cast<std::int64_t>(state.iterations()));
}
BENCHMARK(walk_tokens)->Unit(benchmark::kMicrosecond);

}  // namespace

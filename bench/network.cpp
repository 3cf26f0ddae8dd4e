#include "learning/network.hpp"
#include "pages.hpp"
#include "resources/resources_data.hpp"

#include <onrecord/data_en.hpp>

#include <benchmark/benchmark.h>

// The trained network alone: on the words of all examples, with the inner loops of each instruction set.

namespace {

const onrecord::ModelFile* model() {
  static const onrecord::Resources english = onrecord::Resources::load(onrecord::data_en()).value();
  return english.data().model();
}

/// The words of the examples, sentence by sentence.
struct Words {
  std::vector<std::string_view> forms;
  std::vector<std::uint32_t> ends;
  std::vector<onrecord::Document> kept;
};

const Words& words() {
  static const Words all = [] {
    Words out;
    for (const auto& text : bench::pages()) {
      out.kept.push_back(bench::extractor().extract(text).value());
      for (const auto sentence : out.kept.back().sentences()) {
        for (const auto token : sentence.tokens()) out.forms.push_back(token.text());
        out.ends.push_back(static_cast<std::uint32_t>(out.forms.size()));
      }
    }
    return out;
  }();
  return all;
}

void analyse(benchmark::State& state, const onrecord::Kernels& kernels) {
  const auto network = onrecord::Network::open(*model(), kernels).value();
  onrecord::Analysis analysis;
  for (auto _ : state) network.analyse(words().forms, words().ends, analysis);
  state.counters["words"] = benchmark::Counter(static_cast<double>(words().forms.size()),
                                               benchmark::Counter::kIsIterationInvariantRate);
}

void open(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(onrecord::Network::open(*model()));
}

const bool registered = [] {
  if (!model()) return false;
  benchmark::RegisterBenchmark("network_open", &open)->Unit(benchmark::kMicrosecond);
  for (const auto& kernels : onrecord::available_kernels())
    benchmark::RegisterBenchmark((std::string("network_") + kernels.name).c_str(),
                                 [&kernels](benchmark::State& state) { analyse(state, kernels); })
        ->Unit(benchmark::kMillisecond);
  return true;
}();

}  // namespace

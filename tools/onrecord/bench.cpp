#include "commands.hpp"
#include "inputs.hpp"
#include "table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <ctime>
#include <memory>
#include <ostream>
#include <streambuf>
#include <sys/resource.h>

namespace cli {
namespace {

using namespace onrecord;
using Clock = std::chrono::steady_clock;

struct Settings {
  Reading reading;
  std::string file;
  int runs = 5;
};

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double cpu_since(std::clock_t start) { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; }

std::string decimal(double value, int digits) {
  std::array<char, 400> out{};
  const auto end = std::to_chars(out.data(), out.data() + out.size(), value, std::chars_format::fixed, digits).ptr;
  return {out.data(), end};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

double peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1000.0;
}

/// Swallows what is written.
class Nowhere : public std::streambuf {
 protected:
  int overflow(int c) override { return c; }
  std::streamsize xsputn(const char*, std::streamsize size) override { return size; }
};

/// Seconds of each part, a value a run.
struct Parts {
  std::vector<std::string> names;
  std::vector<std::vector<double>> seconds;

  void add(std::string_view name, double value) {
    const auto found = std::find(names.begin(), names.end(), name);
    const auto at = static_cast<std::size_t>(found - names.begin());
    if (found == names.end()) {
      names.emplace_back(name);
      seconds.emplace_back();
    }
    seconds[at].push_back(value);
  }
};

/// One reading, with its times. std::nullopt after a message.
std::optional<Document> read_once(const Settings& settings, const Extractor& extractor, const std::string& bytes,
                                  Parts& parts) {
  auto start = Clock::now();
  auto cpu = std::clock();
  auto transcript = settings.reading.transcript(bytes, settings.file);
  if (!transcript) return complain(to_string(transcript.error())), std::nullopt;
  parts.add("read", since(start));
  const double read_cpu = cpu_since(cpu);
  std::vector<StageTime> times;
  start = Clock::now();
  cpu = std::clock();
  auto document = extractor.extract_timed(*std::move(transcript), settings.reading.hints(), times);
  if (!document) return complain(to_string(document.error())), std::nullopt;
  const double whole = since(start);
  for (const auto& time : times) parts.add(time.stage, time.seconds);
  parts.add("library", whole + parts.seconds.front().back());
  // On a machine that others use, too, the time of the processor is the steadier figure.
  parts.add("library, CPU", cpu_since(cpu) + read_cpu);
  start = Clock::now();
  Nowhere nowhere;
  std::ostream out(&nowhere);
  write_json(out, *document);
  parts.add("write_json", since(start));
  return *std::move(document);
}

std::string report(const Parts& parts, double load, std::size_t bytes, std::size_t tokens, double before) {
  Table table{{{"part"}, {"ms", false, true}, {"MB/s", false, true}, {"tokens/s", false, true}}, {}};
  table.rows.push_back({"load", decimal(load * 1000, 2), "", ""});
  for (std::size_t i = 0; i < parts.names.size(); ++i) {
    const double seconds = std::max(median(parts.seconds[i]), 1e-9);
    table.rows.push_back({parts.names[i], decimal(seconds * 1000, 2),
                          decimal(static_cast<double>(bytes) / 1e6 / seconds, 1),
                          decimal(static_cast<double>(tokens) / seconds, 0)});
  }
  return render(table, "table", 100, terminal_colour()) + "\n" + std::to_string(bytes) + " bytes, " +
         std::to_string(tokens) + " tokens; peak memory " + decimal(peak_megabytes(), 1) + " MB, " +
         decimal(peak_megabytes() - before - static_cast<double>(bytes) / 1e6, 1) +
         " MB over the loaded program and the text\n";
}

int bench(const Settings& settings) {
  auto start = Clock::now();
  const auto extractor = settings.reading.extractor(LayerSet::all());
  if (!extractor) return kBadInput;
  const double load = since(start);
  auto bytes = read_bytes(settings.file, settings.reading.max_bytes);
  if (!bytes) return complain(to_string(bytes.error())), kBadInput;
  const double before = peak_megabytes() - static_cast<double>(bytes->size()) / 1e6;
  Parts parts;
  std::size_t tokens = 0;
  for (int run = 0; run < settings.runs; ++run) {
    const auto document = read_once(settings, *extractor, *bytes, parts);
    if (!document) return kBadInput;
    tokens = document->tokens().size();
  }
  return print(report(parts, load, bytes->size(), tokens, before)) ? 0 : kBadInput;
}

}  // namespace

void add_bench(CLI::App& app, int& status) {
  auto settings = std::make_shared<Settings>();
  auto* command = app.add_subcommand("bench", "Times each part of the reading: medians of several runs, one core");
  command->add_option("FILE", settings->file, "The input; - is standard input")->required();
  command->add_option("--runs", settings->runs, "Number of runs")->check(CLI::Range(1, 1000))->capture_default_str();
  settings->reading.add_to(*command);
  command->footer("\nExamples:\n  onrecord bench interview.txt\n  onrecord bench --runs=21 corpus.txt\n");
  command->callback([settings, &status] { status = bench(*settings); });
}

}  // namespace cli

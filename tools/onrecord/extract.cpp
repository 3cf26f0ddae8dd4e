#include "commands.hpp"
#include "inputs.hpp"
#include "work_queue.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <unistd.h>

namespace cli {
namespace {

using onrecord::Document;
using onrecord::Extractor;
using onrecord::LayerKind;
using onrecord::LayerSet;

constexpr const char* kExamples =
    "\nExamples:\n"
    "  onrecord extract interview.txt                          all layers, a row a line\n"
    "  onrecord extract --output=jsonl --jobs=4 *.txt          one line a file, in order\n"
    "  curl -s URL | onrecord extract - --date=2024-05-01      from a pipe, with its date\n"
    "  onrecord extract --layers=turns,claims --offsets=utf16 a.txt\n"
    "  onrecord extract --format=jsonl inputs.jsonl            {\"id\", \"text\", \"date\"} a line -> one line "
    "each\n";

struct Settings {
  Reading reading;
  std::vector<std::string> files;
  std::string layers = "all", offsets = "utf8", output = "json";
  std::size_t jobs = 1;

  [[nodiscard]] onrecord::JsonOptions json(LayerSet wanted) const {
    onrecord::JsonOptions options;
    (void)parse_label(offsets, options.offsets);
    options.indented = output == "json" && reading.format != "jsonl";
    options.tokens = wanted.has(LayerKind::tokens) || wanted.has(LayerKind::syntax);
    return options;
  }
};

/// "turns,claims" -> a set. std::nullopt, with a message, for a word that is no layer.
std::optional<LayerSet> layers_of(const std::string& words) {
  if (words == "all") return LayerSet::all();
  LayerSet set;
  for (const auto& word : CLI::detail::split(words, ',')) {
    LayerKind layer{};
    if (!parse_label(word, layer)) {
      complain("--layers: found '" + word +
               "', expected all or names such as regions, turns, sentences, tokens, syntax, times, "
               "mentions, entities, quotations, questions, claims, statements");
      return std::nullopt;
    }
    set.add(layer);
    if (layer == LayerKind::claims) set.add({LayerKind::statements, LayerKind::check_worthiness});
    if (layer == LayerKind::metadata) set.add(LayerKind::context);
  }
  return set;
}

/// What becomes of one input: a line for standard output, or a message.
struct Outcome {
  std::string output, message;
};

Outcome failed(const onrecord::Error& error) { return {{}, to_string(error)}; }

onrecord::Result<Document> read_one(const Settings& settings, const Extractor& extractor, const std::string& name) {
  auto bytes = read_bytes(name, settings.reading.max_bytes);
  if (!bytes) return bytes.error();
  auto transcript = settings.reading.transcript(*std::move(bytes), name);
  if (!transcript) return transcript.error();
  return extractor.extract(*std::move(transcript), settings.reading.hints());
}

/// Reads files. One for all threads.
struct FileWork {
  const Settings& settings;
  const Extractor& extractor;
  const onrecord::JsonOptions& json;

  Outcome operator()(const std::string& name) const {
    const auto document = read_one(settings, extractor, name);
    if (!document) return failed(document.error());
    return {to_json(*document, json) + "\n", {}};
  }
};

/// A line of JSON Lines -> a line of JSON.
struct LineWork {
  const Settings& settings;
  const Extractor& extractor;
  const onrecord::JsonOptions& json;

  static std::string fault(const boost::json::value& id, std::string_view message) {
    return boost::json::serialize(boost::json::object{{"id", id}, {"error", message}}) + "\n";
  }
  static std::string text_of(const boost::json::object& object, std::string_view key) {
    const auto* value = object.if_contains(key);
    return value && value->is_string() ? std::string(value->get_string()) : std::string{};
  }

  Outcome operator()(const std::string& line) const {
    boost::json::error_code problem;
    boost::json::parse_options limits;
    limits.max_depth = 32;
    const auto value = boost::json::parse(line, problem, {}, limits);
    if (problem) return {fault(nullptr, "no JSON: " + problem.message()), {}};
    const auto* object = value.if_object();
    if (!object) return {fault(nullptr, "found no object, expected {\"id\", \"text\", \"date\"}"), {}};
    const auto* id = object->if_contains("id");
    return {answer(*object, id ? *id : boost::json::value(nullptr)), {}};
  }

  std::string answer(const boost::json::object& object, const boost::json::value& id) const {
    const auto* text = object.if_contains("text");
    if (!text || !text->is_string()) return fault(id, "found no string \"text\", expected one");
    const auto name = id.is_string() ? std::string(id.get_string()) : boost::json::serialize(id);
    auto transcript = onrecord::read_transcript(std::string(text->get_string()),
                                                {onrecord::Format::automatic, settings.reading.max_bytes, name});
    if (!transcript) return fault(id, transcript.error().message);
    auto hints = settings.reading.hints();
    if (auto date = text_of(object, "date"); !date.empty()) hints.date = date;
    const auto document = extractor.extract(*std::move(transcript), hints);
    if (!document) return fault(id, document.error().message);
    return "{\"id\":" + boost::json::serialize(id) + "," + to_json(*document, json).substr(1) + "\n";
  }
};

/// A line on standard error for long runs; silent where nobody looks.
class Progress {
 public:
  explicit Progress(std::size_t total) : total_(total), shown_(total >= 8 && isatty(STDERR_FILENO)) {}
  ~Progress() {
    if (shown_) std::fputs("\r\033[K", stderr);
  }
  void step() {
    if (shown_) std::fprintf(stderr, "\r%zu of %zu", ++done_, total_);
  }

 private:
  std::size_t total_, done_ = 0;
  bool shown_;
};

/// Prints outcomes in order; false at the first that cannot be written.
struct Printer {
  int& status;
  Progress progress;

  bool operator()(const Outcome& outcome) {
    progress.step();
    if (!outcome.message.empty()) {
      complain(outcome.message);
      status = kBadInput;
      return true;
    }
    return print(outcome.output);
  }
};

template <class Work>
void run_all(std::size_t jobs, std::function<bool(std::string&)> next, Work work, Printer& printer) {
  if (jobs <= 1) {
    for (std::string item; next(item);)
      if (!printer(work(item))) return;
    return;
  }
  WorkQueue<std::string, Outcome> queue(jobs, std::move(next), work);
  queue.run([&](const Outcome& outcome) { return printer(outcome); });
}

/// One after the other, straight to standard output: the JSON of a long text is never held as a whole.
void stream_files(const Settings& settings, const Extractor& extractor, const onrecord::JsonOptions& json,
                  int& status) {
  Progress progress(settings.files.size());
  for (const auto& name : settings.files) {
    progress.step();
    const auto document = read_one(settings, extractor, name);
    if (!document) {
      complain(to_string(document.error()));
      status = kBadInput;
      continue;
    }
    write_json(std::cout, *document, json);
    if (!(std::cout << '\n')) return;
  }
  std::cout.flush();
}

void run_files(const Settings& settings, const Extractor& extractor, const onrecord::JsonOptions& json, int& status) {
  if (settings.jobs <= 1) return stream_files(settings, extractor, json, status);
  std::size_t at = 0;
  const auto next = [&](std::string& name) {
    return at < settings.files.size() && (name = settings.files[at++], true);
  };
  Printer printer{status, Progress(settings.files.size())};
  run_all(settings.jobs, next, FileWork{settings, extractor, json}, printer);
}

void run_lines(const Settings& settings, const Extractor& extractor, const onrecord::JsonOptions& json, int& status) {
  for (const auto& name : settings.files) {
    std::ifstream file(name == "-" ? "" : name, std::ios::binary);
    std::istream& in = name == "-" ? std::cin : file;
    if (name != "-" && !file) {
      complain(name + ": cannot be read, expected a readable file");
      status = kBadInput;
      continue;
    }
    Printer printer{status, Progress(0)};
    const auto next = [&](std::string& line) { return static_cast<bool>(std::getline(in, line)); };
    run_all(settings.jobs, next, LineWork{settings, extractor, json}, printer);
  }
}

int extract(const Settings& settings) {
  const auto layers = layers_of(settings.layers);
  if (!layers) return kBadUsage;
  const auto extractor = settings.reading.extractor(*layers);
  if (!extractor) return kBadInput;
  int status = 0;
  const auto json = settings.json(*layers);
  if (settings.reading.format == "jsonl")
    run_lines(settings, *extractor, json, status);
  else
    run_files(settings, *extractor, json, status);
  return status;
}

}  // namespace

void add_extract(CLI::App& app, int& status) {
  auto settings = std::make_shared<Settings>();
  auto* command = app.add_subcommand("extract", "Reads inputs and prints the document as JSON");
  command->add_option("FILE", settings->files, "Inputs; - is standard input")->required();
  settings->reading.add_to(*command, {"jsonl"});
  command->add_option("--layers", settings->layers, "What to fill, separated by commas")->capture_default_str();
  command->add_option("--offsets", settings->offsets, "Unit of positions")
      ->check(CLI::IsMember({"utf8", "utf16", "codepoint", "origin"}))
      ->capture_default_str();
  command->add_option("--output", settings->output, "json: a row a line; jsonl: a document a line")
      ->check(CLI::IsMember({"json", "jsonl"}))
      ->capture_default_str();
  command->add_option("--jobs", settings->jobs, "Inputs read at the same time; output stays in order")
      ->check(CLI::Range(1, 256))
      ->capture_default_str();
  command->footer(kExamples);
  command->callback([settings, &status] { status = extract(*settings); });
}

}  // namespace cli

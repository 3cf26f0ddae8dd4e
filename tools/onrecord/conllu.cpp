#include "commands.hpp"
#include "inputs.hpp"

#include <iostream>
#include <memory>

namespace cli {
namespace {

using namespace onrecord;

struct Settings {
  Reading reading;
  std::string file;
  bool gold_tokens = false;
};

int finished() { return std::cout.flush() ? 0 : kBadInput; }

/// From text: running text, so that every word of it comes out. With its names.
int print_text(const Settings& settings) {
  const auto doc = read_document(settings.reading, settings.file, {LayerKind::syntax, LayerKind::mentions},
                                 Structure::running_text);
  if (!doc) return kBadInput;
  write_conllu(std::cout, *doc);
  return finished();
}

/// From somebody's words.
int print_annotated(const Settings& settings) {
  const auto resources = settings.reading.load_resources();
  if (!resources) return kBadInput;
  auto bytes = read_bytes(settings.file, settings.reading.max_bytes);
  if (!bytes) return complain(to_string(bytes.error())), kBadInput;
  const auto words = annotate_conllu(std::cout, *std::move(bytes), settings.file, *resources);
  if (!words) return complain(to_string(words.error())), kBadInput;
  return finished();
}

}  // namespace

void add_conllu(CLI::App& app, int& status) {
  auto settings = std::make_shared<Settings>();
  auto* command = app.add_subcommand("conllu", "Prints sentences, tags and trees as CoNLL-U");
  command->add_option("FILE", settings->file, "The input; - is standard input")->required();
  command->add_flag("--gold-tokens", settings->gold_tokens,
                    "The input is CoNLL-U: its words and sentences are kept, columns 3 to 8 are filled");
  settings->reading.add_to(*command);
  command->footer(
      "\nA text is read as running text: no turns, nothing is left out. Columns 3 to 8 are _ where the resources "
      "have\n"
      "no trained model.\n\nExamples:\n"
      "  onrecord conllu interview.txt > interview.conllu\n"
      "  onrecord conllu --gold-tokens treebank.conllu > predicted.conllu\n");
  command->callback(
      [settings, &status] { status = settings->gold_tokens ? print_annotated(*settings) : print_text(*settings); });
}

}  // namespace cli

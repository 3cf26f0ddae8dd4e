#include "commands.hpp"
#include "inputs.hpp"

#include <boost/json.hpp>

#include <memory>

namespace cli {
namespace {

using namespace onrecord;

struct Settings {
  Reading reading;
  std::string file, quotation, speaker, output = "text";
};

std::string as_json(const Verification& found) {
  boost::json::array spans;
  for (const Span span : found.spans) spans.push_back({span.begin, span.end});
  boost::json::value speaker = nullptr;
  if (!found.speaker.name().empty()) speaker = boost::json::string(found.speaker.name());
  const boost::json::object answer{
      {"verdict", to_string(found.verdict)}, {"spans", spans}, {"speaker", speaker}, {"score", found.score}};
  return boost::json::serialize(answer) + "\n";
}

std::string as_text(const Document& doc, const Verification& found) {
  std::string out(to_string(found.verdict));
  if (!found.speaker.name().empty()) out += "  said by " + std::string(found.speaker.name());
  out += "\n";
  for (const Span span : found.spans)
    out += std::to_string(span.begin) + "-" + std::to_string(span.end) + "  " + std::string(doc.text(span)) + "\n";
  return out;
}

int verify(const Settings& settings) {
  const auto doc = read_document(settings.reading, settings.file, {LayerKind::turns, LayerKind::quotations});
  if (!doc) return kBadInput;
  const auto found = verify_quote(*doc, settings.quotation, settings.speaker);
  if (!print(settings.output == "json" ? as_json(found) : as_text(*doc, found))) return kBadInput;
  return found.verdict == Verdict::verbatim || found.verdict == Verdict::typographic ? 0 : 1;
}

}  // namespace

void add_verify(CLI::App& app, int& status) {
  auto settings = std::make_shared<Settings>();
  auto* command = app.add_subcommand("verify", "Says whether a quotation stands in the input, and whose words it is");
  command->add_option("FILE", settings->file, "The input; - is standard input")->required();
  command->add_option("--quote", settings->quotation, "The words to look for")->required();
  command->add_option("--speaker", settings->speaker, "Whose words they are said to be");
  settings->reading.add_to(*command);
  command->add_option("--output", settings->output, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->footer(
      "\nVerdicts: verbatim, typographic (differs in marks or spacing only), partial, wrong_speaker, absent.\n"
      "Exit status 0 for the first two only.\n\nExamples:\n"
      "  onrecord verify interview.txt --quote=\"Nobody warned us\"\n"
      "  onrecord verify interview.txt --quote=\"Nobody warned us\" --speaker=\"Anna Berg\" --output=json\n");
  command->callback([settings, &status] { status = verify(*settings); });
}

}  // namespace cli

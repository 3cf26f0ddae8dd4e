#include "commands.hpp"
#include "inputs.hpp"
#include "table.hpp"

#include <array>
#include <charconv>
#include <memory>

namespace cli {
namespace {

using namespace onrecord;

std::string number(std::uint64_t value) { return std::to_string(value); }

std::string decimal(double value) {
  std::array<char, 32> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 2).ptr;
  return {digits.data(), end};
}

std::string word(std::string_view words) { return std::string(words); }
std::string role_of(Role role) { return role == Role::unknown ? "" : word(to_string(role)); }

/// Who it is, for people: the name, else what is known instead.
std::string who(const Speaker& speaker) {
  if (!speaker) return "";
  if (!speaker.name().empty()) return word(speaker.name());
  return speaker.description().empty() ? "" : "(" + word(speaker.description()) + ")";
}

/// The pieces with a blank between them.
std::string joined(const Document& doc, std::span<const Span> spans) {
  std::string out;
  for (const Span span : spans) out += (out.empty() ? "" : " ") + word(doc.text(span));
  return out;
}

std::string place(Span span) { return number(span.begin) + "-" + number(span.end); }

Table turns_of(const Document& doc) {
  Table table{{{"id", false, true}, {"role"}, {"speaker"}, {"kind"}, {"place"}, {"text", true}}, {}};
  for (const Turn turn : doc.turns())
    table.rows.push_back({number(turn.id()), role_of(turn.role()), who(turn.speaker()), word(to_string(turn.kind())),
                          place(turn.span()), joined(doc, turn.body())});
  return table;
}

/// "says" who is committed: the speaker, or whom the speaker credits.
std::string holder_of(const Document& doc, const Claim& claim) {
  if (claim.holder_entity()) return word(claim.holder_entity().name());
  if (!claim.holder_span().empty()) return word(doc.text(claim.holder_span()));
  return who(claim.holder_speaker());
}

Table claims_of(const Document& doc) {
  Table table{{{"id", false, true},
               {"check", false, true},
               {"speaker"},
               {"holder"},
               {"status"},
               {"polarity"},
               {"modality"},
               {"kind"},
               {"time"},
               {"statement", true},
               {"evidence", true}},
              {}};
  for (const Claim claim : doc.claims())
    table.rows.push_back({number(claim.id()), decimal(claim.check_worthiness()), who(claim.speaker()),
                          holder_of(doc, claim), word(to_string(claim.status())), word(to_string(claim.polarity())),
                          word(to_string(claim.modality())), word(to_string(claim.kind())), word(claim.time()),
                          claim.statement(), joined(doc, claim.evidence())});
  return table;
}

Table entities_of(const Document& doc) {
  Table table{
      {{"id", false, true}, {"type"}, {"name"}, {"mentions", false, true}, {"aliases"}, {"description", true}}, {}};
  for (const Entity entity : doc.entities()) {
    std::string aliases;
    for (std::size_t i = 0; i < entity.aliases(); ++i) aliases += (i ? "; " : "") + word(entity.alias(i));
    table.rows.push_back({number(entity.id()), word(to_string(entity.type())), word(entity.name()),
                          number(entity.mentions().size()), aliases, word(entity.description())});
  }
  return table;
}

Table quotes_of(const Document& doc) {
  Table table{{{"id", false, true}, {"kind"}, {"source"}, {"cue"}, {"in turn of"}, {"time"}, {"words", true}}, {}};
  for (const Quotation q : doc.quotations()) {
    const auto source = q.entity()    ? word(q.entity().name())
                        : q.speaker() ? who(q.speaker())
                                      : word(doc.text(q.source()));
    table.rows.push_back({number(q.id()), word(to_string(q.kind())), source, word(doc.text(q.cue())),
                          who(q.turn().speaker()), word(q.event().time()), joined(doc, q.contents())});
  }
  return table;
}

/// On a terminal a table of claims would be too wide: the columns of this list are for programs.
Table for_people(Table table, std::string_view left_out) {
  for (std::size_t c = table.columns.size(); c-- > 0;) {
    if (left_out.find(" " + table.columns[c].title + " ") == std::string_view::npos) continue;
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(c));
    for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(c));
  }
  return table;
}

struct Settings {
  Reading reading;
  std::string file, output = "table";
};

struct TableCommand {
  const char* name;
  const char* help;
  LayerSet layers;
  Table (*make)(const Document&);
  const char* left_out;  ///< columns that are not for people, a blank around each
};

int run(const TableCommand& command, const Settings& settings) {
  const auto doc = read_document(settings.reading, settings.file, command.layers);
  if (!doc) return kBadInput;
  Table table = command.make(*doc);
  if (settings.output == "table") table = for_people(std::move(table), command.left_out);
  return print(render(table, settings.output, terminal_width(), terminal_colour())) ? 0 : kBadInput;
}

void add(CLI::App& app, int& status, const TableCommand& command) {
  auto settings = std::make_shared<Settings>();
  auto* sub = app.add_subcommand(command.name, command.help);
  sub->add_option("FILE", settings->file, "The input; - is standard input")->required();
  settings->reading.add_to(*sub);
  sub->add_option("--output", settings->output, "table for people, the others for programs")
      ->check(CLI::IsMember({"table", "csv", "tsv", "json"}))
      ->capture_default_str();
  const std::string name = command.name;
  sub->footer("\nExamples:\n  onrecord " + name + " interview.txt\n  onrecord " + name +
              " --output=csv interview.txt > " + name + ".csv\n  onrecord " + name +
              " --output=json - < interview.txt\n");
  sub->callback([settings, command, &status] { status = run(command, *settings); });
}

}  // namespace

void add_tables(CLI::App& app, int& status) {
  using L = LayerKind;
  add(app, status, {"turns", "Who speaks where, in which role", {L::turns}, &turns_of, " place "});
  add(app, status,
      {"claims",
       "Who commits to what, and how worth checking it is",
       {L::claims, L::statements, L::check_worthiness},
       &claims_of,
       " evidence polarity modality kind "});
  add(app, status,
      {"entities", "Persons, organizations, places and others, with their names", {L::entities}, &entities_of, ""});
  add(app, status, {"quotes", "Quotations with their sources", {L::quotations}, &quotes_of, ""});
}

}  // namespace cli

/// \file
/// Runs the corpus: tests/corpus/FOLDER/*.txt against what the library reads. See corpus/README.md.
///
///     onrecord_corpus FOLDER [--update] [--only=TEXT]
///
/// --update rewrites the expected part of each entry: people then read the diff. An entry whose title ends in
/// " (known fault)" must fail: when it passes, the words have to go.
#include <onrecord/onrecord.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <vector>

namespace fs = std::filesystem;
using namespace onrecord;

namespace {

constexpr std::string_view kKnownFault = " (known fault)";

struct Entry {
  std::string title, options, input, expected;
};

bool ruler(const std::string& line, char mark) {
  return line.size() >= 10 && line.find_first_not_of(mark) == std::string::npos;
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

std::string trimmed_end(std::string words) {
  while (!words.empty() && (words.back() == '\n' || words.back() == ' ')) words.pop_back();
  return words;
}

std::vector<Entry> read_entries(const fs::path& path) {
  std::vector<std::string> lines;
  std::istringstream in(read_file(path));
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  // A ruler, the title, options, a ruler.
  const auto opens = [&](std::size_t i) {
    if (i + 2 >= lines.size() || !ruler(lines[i], '=')) return false;
    for (i += 2; i + 1 < lines.size() && lines[i].rfind(':', 0) == 0;) ++i;
    return ruler(lines[i], '=');
  };
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < lines.size();) {
    if (!opens(i)) {
      ++i;
      continue;
    }
    Entry entry{lines[i + 1], {}, {}, {}};
    for (i += 2; i < lines.size() && lines[i].rfind(':', 0) == 0; ++i) entry.options += lines[i] + "\n";
    ++i;
    for (; i < lines.size() && !ruler(lines[i], '-'); ++i) entry.input += lines[i] + "\n";
    for (++i; i < lines.size() && !opens(i); ++i) entry.expected += lines[i] + "\n";
    entry.input = trimmed_end(entry.input);
    entry.expected = trimmed_end(entry.expected);
    entries.push_back(entry);
  }
  return entries;
}

void write_entries(const fs::path& path, const std::vector<Entry>& entries) {
  std::ofstream out(path, std::ios::binary);
  const std::string thick(80, '='), thin(80, '-');
  for (const auto& e : entries)
    out << thick << '\n'
        << e.title << '\n'
        << e.options << thick << '\n'
        << e.input << "\n\n"
        << thin << '\n'
        << e.expected << "\n\n";
}

/// White space collapsed, cut after 60 code points, quoted.
std::string quoted(std::string_view words) {
  std::string flat;
  for (const char c : words) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    if (!space) flat += c;
    if (space && !flat.empty() && flat.back() != ' ') flat += ' ';
  }
  while (!flat.empty() && flat.back() == ' ') flat.pop_back();
  std::string out = "\"";
  std::size_t points = 0;
  for (const char c : flat) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && points++ == 60) {
      out += "…";
      break;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string name_or_null(std::string_view name) { return name.empty() ? "null" : quoted(name); }
std::string word_or_null(std::string_view word) { return word.empty() ? "null" : std::string(word); }
std::string role_of(Role role) { return role == Role::unknown ? "null" : std::string(to_string(role)); }

using Printer = std::function<void(std::ostream&, const Document&)>;

void print_regions(std::ostream& out, const Document& doc) {
  const auto regions = doc.regions();
  for (std::size_t i = 0; i < regions.size();) {
    Span whole = regions[i].span();
    const auto kind = regions[i].kind();
    for (++i; i < regions.size() && regions[i].kind() == kind; ++i) whole.end = regions[i].span().end;
    out << '(' << to_string(kind) << ' ' << quoted(doc.text(whole)) << ")\n";
  }
}

void print_turns(std::ostream& out, const Document& doc) {
  for (const Turn turn : doc.turns()) {
    out << "(turn " << role_of(turn.role()) << ' ' << name_or_null(turn.speaker().name()) << ' '
        << to_string(turn.kind());
    for (const Span body : turn.body()) out << ' ' << quoted(doc.text(body));
    out << ")\n";
  }
}

void print_notes(std::ostream& out, const Document& doc) {
  for (const Note note : doc.notes()) {
    const bool unknown = note.author() == NoteAuthor::unknown;
    out << "(note " << (unknown ? "null" : to_string(note.author())) << ' ' << to_string(note.kind()) << ' '
        << quoted(doc.text(note.span())) << ")\n";
  }
}

void print_sentences(std::ostream& out, const Document& doc) {
  for (const Sentence s : doc.sentences()) out << "(sentence " << quoted(s.text()) << ")\n";
}

void print_tokens(std::ostream& out, const Document& doc) {
  for (const Sentence s : doc.sentences()) {
    out << "(tokens";
    for (const Token t : s.tokens()) out << ' ' << quoted(t.text());
    out << ")\n";
  }
}

void print_times(std::ostream& out, const Document& doc) {
  for (const Time t : doc.times()) {
    out << '(' << to_string(t.type()) << ' ' << quoted(doc.text(t.span())) << ' ' << word_or_null(t.value()) << ' '
        << to_string(t.anchor());
    if (t.mod() != TimeMod::none) out << ' ' << to_string(t.mod());
    out << ")\n";
  }
}

void print_quotations(std::ostream& out, const Document& doc) {
  for (const Quotation q : doc.quotations()) {
    std::string content;
    for (const Span span : q.contents()) content += (content.empty() ? "" : " ") + std::string(doc.text(span));
    const auto name = q.entity() ? q.entity().name() : q.speaker().name();
    out << '(' << to_string(q.kind()) << ' ' << quoted(std::string_view(content)) << " speaker " << name_or_null(name) << " source "
        << name_or_null(doc.text(q.source())) << " cue " << name_or_null(doc.text(q.cue())) << ")\n";
  }
}

void print_names(std::ostream& out, const Document& doc) {
  for (const Mention m : doc.mentions())
    if (m.form() == MentionForm::name)
      out << '(' << to_string(m.type()) << ' ' << quoted(m.text()) << ' ' << name_or_null(m.entity().name()) << ")\n";
}

void print_entities(std::ostream& out, const Document& doc) {
  for (const Entity e : doc.entities()) {
    out << '(' << to_string(e.type()) << ' ' << quoted(e.name()) << ' ' << name_or_null(e.description());
    for (std::size_t i = 0; i < e.aliases(); ++i) out << ' ' << quoted(e.alias(i));
    out << ")\n";
  }
  for (const Speaker s : doc.speakers())
    out << "(speaker " << role_of(s.role()) << ' ' << name_or_null(s.entity().name()) << ")\n";
  for (const Mention m : doc.mentions())
    if (m.form() == MentionForm::pronoun)
      out << "(pronoun " << quoted(m.text()) << ' ' << name_or_null(m.entity().name()) << ")\n";
}

void print_questions(std::ostream& out, const Document& doc) {
  for (const Question q : doc.questions())
    out << '(' << to_string(q.kind()) << ' ' << quoted(doc.text(q.span())) << ' ' << to_string(q.coverage()) << ")\n";
}

void print_claims(std::ostream& out, const Document& doc) {
  for (const Claim c : doc.claims())
    out << "(claim " << role_of(c.speaker().role()) << ' ' << to_string(c.status()) << ' ' << to_string(c.polarity())
        << ' ' << to_string(c.modality()) << ' ' << to_string(c.kind()) << ' ' << word_or_null(c.time()) << ' '
        << quoted(c.statement()) << ")\n";
}

/// Fields that hold a label or a date: written without quotation marks.
bool is_word(std::string_view key) {
  return key == "layout" || key == "genre" || key == "page_date" || key.rfind("published", 0) == 0;
}

void print_metadata(std::ostream& out, const Document& doc) {
  const auto m = doc.metadata();
  const std::pair<std::string_view, std::string_view> fields[] = {{"title", m.title()},
                                                                  {"deck", m.deck()},
                                                                  {"lead", m.lead()},
                                                                  {"site", m.site()},
                                                                  {"outlet", m.outlet()},
                                                                  {"author", m.author()},
                                                                  {"page_date", m.page_date()},
                                                                  {"published", m.published()},
                                                                  {"published_after", m.published_after()},
                                                                  {"published_before", m.published_before()},
                                                                  {"genre", m.genre()},
                                                                  {"layout", to_string(m.layout())}};
  for (const auto& [key, value] : fields)
    if (!value.empty())
      out << '(' << key << ' ' << (is_word(key) ? std::string(value) : quoted(value)) << ")\n";
}

const std::map<std::string, Printer> kPrinters = {
    {"regions", print_regions},       {"turns", print_turns},       {"notes", print_notes},
    {"sentences", print_sentences},   {"tokens", print_tokens},     {"times", print_times},
    {"quotations", print_quotations}, {"names", print_names},       {"questions", print_questions},
    {"claims", print_claims},         {"metadata", print_metadata}, {"entities", print_entities},
    {"readers", print_turns}};

std::string option(const Entry& entry, std::string_view key) {
  std::istringstream in(entry.options);
  for (std::string line; std::getline(in, line);)
    if (line.rfind(":" + std::string(key) + " ", 0) == 0) return line.substr(key.size() + 2);
  return {};
}

std::string reading(const Extractor& extractor, const Printer& print, const Entry& entry) {
  ReadOptions options;
  options.format = Format::text;
  if (const auto word = option(entry, "format"); !word.empty() && !parse_label(word, options.format))
    return "bad format " + word;
  auto transcript = read_transcript(entry.input, options);
  if (!transcript) return to_string(transcript.error());
  const auto doc = extractor.extract(*std::move(transcript), {option(entry, "date")});
  if (!doc) return to_string(doc.error());
  std::ostringstream out;
  print(out, *doc);
  return trimmed_end(out.str());
}

struct Run {
  const Extractor& extractor;
  bool update = false;
  std::string only;
  std::size_t passed = 0, known = 0, failed = 0, updated = 0;

  void file(const fs::path& path, const Printer& print) {
    auto entries = read_entries(path);
    if (entries.empty()) {
      std::cout << path.string() << ": holds no entry\n";
      ++failed;
    }
    const auto before = updated;
    for (auto& entry : entries) check(path, print, entry);
    if (updated > before) write_entries(path, entries);
  }

  void check(const fs::path& path, const Printer& print, Entry& entry) {
    if (!only.empty() && (path.string() + " " + entry.title).find(only) == std::string::npos) return;
    const auto found = reading(extractor, print, entry);
    const bool fault = entry.title.size() > kKnownFault.size() && entry.title.ends_with(kKnownFault);
    if ((found == entry.expected) != fault) {
      ++(fault ? known : passed);
      return;
    }
    if (update && !fault) {
      entry.expected = found;
      ++updated;
      return;
    }
    ++failed;
    std::cout << path.string() << ": " << entry.title << (fault ? ": passes now, take the words away\n" : "\n");
    if (!fault) std::cout << "--- expected\n" << entry.expected << "\n--- found\n" << found << "\n\n";
  }
};

}  // namespace

int main(int argc, char** argv) {
  const auto extractor = Extractor::create();
  if (!extractor) return std::cerr << to_string(extractor.error()) << '\n', 1;
  Run run{*extractor, false, {}};
  fs::path root = "corpus";
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--update")
      run.update = true;
    else if (argument.rfind("--only=", 0) == 0)
      run.only = argument.substr(7);
    else
      root = argument;
  }
  for (const auto& [folder, print] : kPrinters) {
    std::vector<fs::path> files;
    if (fs::is_directory(root / folder))
      for (const auto& file : fs::directory_iterator(root / folder))
        if (file.path().extension() == ".txt") files.push_back(file.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) run.file(file, print);
  }
  std::cout << run.passed << " passed, " << run.known << " known faults, " << run.failed << " failed\n";
  return run.failed || run.passed == 0;
}

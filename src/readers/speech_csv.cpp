#include "readers/speech_csv.hpp"

#include "readers/field_names.hpp"
#include "readers/speech_writer.hpp"
#include "readers/spoken_time.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostColumns = 64, kLooked = 50;  // columns that are kept; rows by which the form is told
constexpr std::size_t kMostMarks = 64;  // quotation marks that are looked at within a field that is badly quoted
constexpr std::size_t kLongestSpeaker = 40;
constexpr std::array<char, 3> kDelimiters = {',', ';', '\t'};

/// A field without its quotation marks; a doubled one in it stands for one.
struct Cell {
  Span source;
  bool quoted = false;
};
using Row = std::vector<Cell>;

/// Rows of a table, front to back. Linear; total. A quotation mark opens a quoted field only where another one closes
/// it: before a delimiter, at the end of a line or of everything. Else it is a sign like others ("The liar" below),
/// or one that was left open, which is dropped.
class RowWalk {
 public:
  RowWalk(std::string_view source, char delimiter) noexcept : source_(source), delimiter_(delimiter) {}

  /// False behind the last row. Rows without any words are left out.
  bool next() {
    while (at_ < source_.size()) {
      read_row();
      if (row_.size() > 1 || !row_.front().source.empty()) return true;
    }
    return false;
  }
  [[nodiscard]] const Row& row() const noexcept { return row_; }

 private:
  static constexpr std::uint32_t kNowhere = 0xffffffffU;

  void read_row() {
    row_.clear();
    for (bool more = true; more;) {
      const Cell cell = at_ < source_.size() && source_[at_] == '"' ? quoted() : plain();
      if (row_.size() < kMostColumns) row_.push_back(cell);
      more = at_ < source_.size() && source_[at_] == delimiter_;
      if (more || at_ < source_.size()) ++at_;
    }
  }
  Cell plain() {
    const auto begin = at_;
    to_field_end();
    const auto end = at_ > begin && source_[at_ - 1] == '\r' ? at_ - 1 : at_;
    return {{begin, end}, false};
  }
  Cell quoted() {
    const auto close = closing_mark(at_ + 1);
    if (close == kNowhere) {
      Cell cell = plain();
      const auto words = slice(source_, cell.source).substr(1);
      if (words.find('"') == std::string_view::npos) ++cell.source.begin;
      return cell;
    }
    const Span inside{at_ + 1, close};
    at_ = close;
    to_field_end();
    return {inside, true};
  }
  void to_field_end() {
    while (at_ < source_.size() && source_[at_] != delimiter_ && source_[at_] != '\n') ++at_;
  }
  /// The next mark that is not doubled, if the field ends there; else one of the same line that ends it, behind words
  /// in marks of their own: `"He said "no"."`.
  std::uint32_t closing_mark(std::uint32_t from) {
    auto mark = single_mark(from);
    if (mark == source_.size()) return opens_row(from) ? kNowhere : mark;
    if (ends_field(mark)) return mark;
    if (source_[mark - 1] != ' ') return kNowhere;
    for (std::size_t marks = 0; marks < kMostMarks && mark < line_end(from); ++marks) {
      if (ends_field(mark)) return mark;
      mark = single_mark(mark + 1);
    }
    return kNowhere;
  }
  /// Of the line in which a place behind all earlier ones stands.
  std::uint32_t line_end(std::uint32_t from) {
    if (line_end_ < from) line_end_ = static_cast<std::uint32_t>(std::min(source_.find('\n', from), source_.size()));
    return line_end_;
  }
  /// source_.size() where there is none.
  std::uint32_t single_mark(std::uint32_t at) const {
    for (;; at += 2) {
      at = static_cast<std::uint32_t>(std::min(source_.find('"', at), source_.size()));
      if (at + 1 >= source_.size() || source_[at + 1] != '"') return at;
    }
  }
  /// Behind blanks.
  bool ends_field(std::uint32_t mark) const {
    const auto next = source_.find_first_not_of(" \r", mark + 1);
    return next == std::string_view::npos || source_[next] == delimiter_ || source_[next] == '\n';
  }
  /// The line below holds fields, too: the open field does not go on.
  bool opens_row(std::uint32_t from) const {
    const auto below = source_.find('\n', from);
    if (below == std::string_view::npos) return false;
    return source_.substr(below + 1, source_.find('\n', below + 1) - below - 1).find(delimiter_) !=
           std::string_view::npos;
  }

  std::string_view source_;
  char delimiter_;
  std::uint32_t at_ = 0, line_end_ = 0;
  Row row_;
};

constexpr std::size_t kNoColumn = 0xffffffffU;

/// Which column holds what.
struct Columns {
  std::size_t text = kNoColumn, speaker = kNoColumn, start = kNoColumn, end = kNoColumn, duration = kNoColumn;
  std::size_t confidence = kNoColumn;
  SpokenUnit start_unit = SpokenUnit::automatic, end_unit = SpokenUnit::automatic,
             duration_unit = SpokenUnit::automatic;
  bool headed = false;    ///< the first row holds names
  std::size_t count = 0;  ///< of the names

  [[nodiscard]] bool speech() const noexcept {
    return text != kNoColumn && (speaker != kNoColumn || start != kNoColumn);
  }
};

/// Columns of a row of names; `listed`: by whole names only. A column that is named twice is the one that stands
/// first in the table.
Columns headed_columns(std::string_view source, const Row& row, bool listed) {
  std::array<std::uint16_t, static_cast<std::size_t>(Field::none) + 1> ranks{};
  ranks.fill(0xffff);
  Columns columns;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto words = trim(slice(source, row[i].source));
    const auto name = listed ? field_names().find(words) : field_names().find_column(words);
    auto& rank = ranks[static_cast<std::size_t>(name.field)];
    if (name.rank >= rank) continue;
    rank = name.rank;
    if (name.field == Field::text) columns.text = i;
    if (name.field == Field::speaker) columns.speaker = i;
    if (name.field == Field::start || name.field == Field::range) columns.start = i, columns.start_unit = name.unit;
    if (name.field == Field::end) columns.end = i, columns.end_unit = name.unit;
    if (name.field == Field::duration) columns.duration = i, columns.duration_unit = name.unit;
    if (name.field == Field::confidence) columns.confidence = i;
  }
  columns.headed = columns.speech();
  columns.count = row.size();
  return columns;
}

/// What the cells of a column look like.
struct Form {
  std::size_t cells = 0, times = 0, bytes = 0, longest = 0;
  std::unordered_set<std::string_view> words;
};

/// Columns by what stands in them.
class FormGuess {
 public:
  void look(std::string_view source, const Row& row) {
    if (forms_.size() < row.size()) forms_.resize(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      const auto words = trim(slice(source, row[i].source));
      if (words.empty()) continue;
      auto& form = forms_[i];
      ++form.cells;
      form.times += read_time(words, SpokenUnit::automatic).stated();
      form.bytes += words.size();
      form.longest = std::max(form.longest, words.size());
      form.words.insert(words);
    }
  }
  [[nodiscard]] Columns columns() const {
    Columns columns;
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      const auto& form = forms_[i];
      if (form.cells == 0) continue;
      if (form.times * 10 >= form.cells * 8)
        (columns.start == kNoColumn ? columns.start : columns.end) = i;
      else if (columns.text == kNoColumn || form.bytes > forms_[columns.text].bytes)
        columns.text = i;
    }
    for (std::size_t i = 0; i < forms_.size() && columns.speaker == kNoColumn; ++i)
      if (i != columns.text && i != columns.start && i != columns.end && names(forms_[i])) columns.speaker = i;
    return columns;
  }

 private:
  /// Few and short.
  static bool names(const Form& form) {
    return form.cells >= 2 && form.longest <= kLongestSpeaker && form.words.size() * 2 <= form.cells + 1;
  }
  std::vector<Form> forms_;
};

Columns columns_of(std::string_view source, char delimiter) {
  RowWalk rows(source, delimiter);
  if (!rows.next()) return {};
  const auto headed = headed_columns(source, rows.row(), false);
  if (headed.headed) return headed;
  FormGuess guess;
  guess.look(source, rows.row());
  for (std::size_t i = 1; i < kLooked && rows.next(); ++i) guess.look(source, rows.row());
  return guess.columns();
}

/// The sign that gives speech in columns, best where names stand in the first row.
char delimiter_of(std::string_view source, Columns& best) {
  char found = kDelimiters.front();
  for (const char delimiter : kDelimiters) {
    const auto columns = columns_of(source, delimiter);
    const auto worth = [](const Columns& c) { return 2 * c.headed + c.speech(); };
    if (delimiter != kDelimiters.front() && worth(columns) <= worth(best)) continue;
    best = columns;
    found = delimiter;
  }
  return found;
}

class TableReader {
 public:
  TableReader(TranscriptBuilder& builder, const Columns& columns, char delimiter)
      : builder_(builder), source_(builder.source()), columns_(columns), delimiter_(delimiter) {}

  void run() {
    unit_ = guess();
    SpeechWriter writer(builder_, PieceSize::line);
    RowWalk rows(source_, delimiter_);
    if (columns_.headed) (void)rows.next();
    while (rows.next()) write(rows.row(), writer);
  }

 private:
  static bool has(const Row& row, std::size_t column) { return column < row.size(); }
  std::string_view words(const Row& row, std::size_t column) const {
    return has(row, column) ? trim(slice(source_, row[column].source)) : std::string_view{};
  }
  SpokenTime time(const Row& row, std::size_t column, SpokenUnit unit) const {
    return read_time(words(row, column), unit);
  }

  SpokenUnit guess() const {
    double bytes = 0, first = -1, last = 0;
    RowWalk rows(source_, delimiter_);
    if (columns_.headed) (void)rows.next();
    while (rows.next()) {
      const auto begin = time(rows.row(), columns_.start, columns_.start_unit);
      bytes += static_cast<double>(words(rows.row(), columns_.text).size());
      if (!begin.stated() || begin.unit != SpokenUnit::automatic) continue;
      first = first < 0 ? begin.value : first;
      last = begin.value;
    }
    return guess_unit(bytes, last - first);
  }

  void write(const Row& row, SpeechWriter& writer) {
    if (!has(row, columns_.text)) return;
    decode(text_of(row));
    const auto label = speaker_label(words(row, columns_.speaker));
    Said said;
    said.speaker = label;
    said.begin_ms = in_ms(time(row, columns_.start, columns_.start_unit), unit_);
    said.end_ms = end_ms(row, said.begin_ms);
    const Span text = writer.write(said, words_);
    if (text.empty() || said.begin_ms == kNoTime) return;
    const auto sure = time(row, columns_.confidence, SpokenUnit::seconds).value;
    builder_.timed(text, said.begin_ms, said.end_ms, sure >= 0 && sure <= 1 ? static_cast<float>(sure) : -1);
  }
  /// In the last column delimiters are signs of the text, where nobody quoted it.
  Cell text_of(const Row& row) const {
    Cell cell = row[columns_.text];
    const bool last = columns_.headed && columns_.text + 1 == columns_.count && row.size() > columns_.count;
    if (last && !cell.quoted) cell.source.end = row.back().source.end;
    return cell;
  }
  std::uint32_t end_ms(const Row& row, std::uint32_t begin) const {
    if (const auto end = time(row, columns_.end, columns_.end_unit); end.stated()) return in_ms(end, unit_);
    return end_of(begin, in_ms(time(row, columns_.duration, columns_.duration_unit), unit_));
  }
  /// Runs up to the next doubled quotation mark, of which one is left out.
  void decode(const Cell& cell) {
    words_.clear();
    for (auto at = cell.source.begin; at < cell.source.end;) {
      const auto rest = slice(source_, {at, cell.source.end});
      const auto mark = cell.quoted ? rest.find("\"\"") : std::string_view::npos;
      const auto run = static_cast<std::uint32_t>(std::min(mark, rest.size()));
      if (run > 0) words_.add(rest.substr(0, run), {at, at + run});
      if (mark != std::string_view::npos) words_.add("\"", {at + run, at + run + 2});
      at += run + (mark != std::string_view::npos ? 2U : 0U);
    }
  }

  TranscriptBuilder& builder_;
  std::string_view source_;
  const Columns& columns_;
  char delimiter_;
  SpokenUnit unit_ = SpokenUnit::seconds;
  SpokenWords words_;
};

}  // namespace

float sniff_speech_csv(std::string_view beginning) {
  const auto line = beginning.substr(0, beginning.find('\n'));
  for (const char delimiter : kDelimiters) {
    RowWalk rows(beginning, delimiter);
    if (line.find(delimiter) == std::string_view::npos || !rows.next()) continue;
    const auto columns = headed_columns(beginning, rows.row(), true);
    if (columns.text == kNoColumn || columns.speaker == kNoColumn) continue;
    const auto width = rows.row().size();
    std::size_t fit = 0, seen = 0;
    for (; seen < kLooked && rows.next(); ++seen) fit += rows.row().size() == width;
    if (fit >= 2 && fit * 10 >= seen * 8) return 0.9F;
  }
  return 0;
}

void read_speech_csv(TranscriptBuilder& builder) {
  Columns columns;
  const char delimiter = delimiter_of(builder.source(), columns);
  if (columns.text == kNoColumn) columns.text = 0;
  TableReader(builder, columns, delimiter).run();
}

}  // namespace v1
}  // namespace onrecord

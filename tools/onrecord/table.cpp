#include "table.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {
namespace {

constexpr std::size_t kLeastFlexible = 16;
constexpr std::size_t kMostFixed = 18;

/// The next code point of valid UTF-8, and how many columns it takes on a terminal: wide East Asian ones two,
/// combining and invisible ones none.
std::size_t next_columns(std::string_view words, std::size_t& at) {
  const auto first = static_cast<unsigned char>(words[at]);
  const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  std::uint32_t point = size == 1 ? first : first & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size && at + i < words.size(); ++i)
    point = point << 6U | (static_cast<unsigned char>(words[at + i]) & 0x3FU);
  at = std::min(at + size, words.size());
  if ((point >= 0x300 && point < 0x370) || (point >= 0x200B && point <= 0x200F) || point == 0xFEFF || point == 0xAD)
    return 0;
  const bool wide = (point >= 0x1100 && point < 0x1160) || (point >= 0x2E80 && point < 0xA4D0) ||
                    (point >= 0xAC00 && point < 0xD7A4) || (point >= 0xF900 && point < 0xFB00) ||
                    (point >= 0xFF00 && point < 0xFF61) || (point >= 0x1F300 && point < 0x1FB00) || point >= 0x20000;
  return wide ? 2 : 1;
}

std::size_t columns_of(std::string_view words) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < words.size();) columns += next_columns(words, at);
  return columns;
}

/// White space and control characters as single spaces.
std::string flat(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool blank = static_cast<unsigned char>(c) <= ' ' || c == 0x7F;
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string fitted(const std::string& words, std::size_t width, bool right) {
  const auto columns = columns_of(words);
  if (columns <= width) {
    const std::string pad(width - columns, ' ');
    return right ? pad + words : words + pad;
  }
  std::size_t at = 0, used = 0;
  while (at < words.size()) {
    std::size_t next = at;
    const auto more = next_columns(words, next);
    if (used + more > width - 1) break;
    used += more;
    at = next;
  }
  return words.substr(0, at) + "…" + std::string(width - 1 - used, ' ');
}

/// Widths of the columns: what each needs, the flexible ones share what is left.
std::vector<std::size_t> widths_of(const Table& table, std::size_t width) {
  std::vector<std::size_t> widths;
  std::size_t fixed = 2 * (table.columns.size() - 1), flexible = 0;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    std::size_t need = columns_of(table.columns[c].title);
    for (const auto& row : table.rows) need = std::max(need, columns_of(flat(row[c])));
    const bool stretches = table.columns[c].flexible;
    widths.push_back(stretches ? need : std::min(need, kMostFixed));
    stretches ? ++flexible : fixed += widths.back();
  }
  if (!flexible) return widths;
  const std::size_t room = std::max(width > fixed ? (width - fixed) / flexible : 0, kLeastFlexible);
  for (std::size_t c = 0; c < table.columns.size(); ++c)
    if (table.columns[c].flexible) widths[c] = std::min(widths[c], room);
  return widths;
}

std::string without_trailing_blanks(std::string line) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string as_table(const Table& table, std::size_t width, bool colour) {
  const auto widths = widths_of(table, width);
  std::string head;
  for (std::size_t c = 0; c < table.columns.size(); ++c)
    head += (c ? "  " : "") + fitted(table.columns[c].title, widths[c], table.columns[c].right);
  head = without_trailing_blanks(head);
  std::string out = (colour ? "\033[1m" + head + "\033[0m" : head) + "\n";
  for (const auto& row : table.rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c)
      line += (c ? "  " : "") + fitted(flat(row[c]), widths[c], table.columns[c].right);
    out += without_trailing_blanks(line) + "\n";
  }
  return out;
}

std::string csv_cell(const std::string& words) {
  if (words.find_first_of(",\"\r\n") == std::string::npos) return words;
  std::string out = "\"";
  for (const char c : words) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

std::string tsv_cell(const std::string& words) {
  std::string out;
  for (const char c : words) {
    if (c == '\t' || c == '\n' || c == '\r' || c == '\\')
      out += std::string("\\") + (c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : '\\');
    else
      out += c;
  }
  return out;
}

std::string separated(const Table& table, const char* comma, const char* end,
                      std::string (*cell)(const std::string&)) {
  std::string out;
  for (std::size_t c = 0; c < table.columns.size(); ++c) out += (c ? comma : "") + cell(table.columns[c].title);
  out += end;
  for (const auto& row : table.rows) {
    for (std::size_t c = 0; c < row.size(); ++c) out += (c ? comma : "") + cell(row[c]);
    out += end;
  }
  return out;
}

std::string as_json(const Table& table) {
  std::string out = "[";
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    boost::json::object object;
    for (std::size_t c = 0; c < table.columns.size(); ++c) object[table.columns[c].title] = table.rows[r][c];
    out += (r ? ",\n " : "\n ") + boost::json::serialize(object);
  }
  return out + "\n]\n";
}

}  // namespace

std::string render(const Table& table, std::string_view format, std::size_t width, bool colour) {
  if (format == "csv") return separated(table, ",", "\r\n", &csv_cell);
  if (format == "tsv") return separated(table, "\t", "\n", &tsv_cell);
  if (format == "json") return as_json(table);
  return as_table(table, width, colour);
}

std::size_t terminal_width() {
  winsize size{};
  if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const char* columns = std::getenv("COLUMNS");
  const long found = columns ? std::strtol(columns, nullptr, 10) : 0;
  return found > 0 && found < 10'000 ? static_cast<std::size_t>(found) : 100;
}

bool terminal_colour() { return isatty(STDOUT_FILENO) && !std::getenv("NO_COLOR"); }

}  // namespace cli

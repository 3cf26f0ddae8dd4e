/// \file
/// Tables for people and for other programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// A column: its title, and how it is fitted to a terminal.
struct Column {
  std::string title;
  bool flexible = false;  ///< takes the room that is left, and is cut with "…"
  bool right = false;     ///< numbers
};

/// Rows of strings. Not thread-safe.
struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

/// "table", "csv", "tsv" or "json". `width`: columns of the terminal; `colour`: with ANSI codes in the head.
/// table: fitted, white space collapsed; csv: RFC 4180; tsv: tabs and breaks as \t and \n; json: an array of objects.
[[nodiscard]] std::string render(const Table& table, std::string_view format, std::size_t width, bool colour);

/// Columns of the terminal on standard output: its own size, else COLUMNS, else 100.
[[nodiscard]] std::size_t terminal_width();
/// True for a terminal that NO_COLOR does not forbid colours.
[[nodiscard]] bool terminal_colour();

}  // namespace cli

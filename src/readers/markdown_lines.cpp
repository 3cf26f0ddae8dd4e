#include "readers/markdown_lines.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLabelBytes = 60;
constexpr std::string_view kWhite = " \t";
constexpr std::size_t kMostLabel = 1000;  // bytes of a link's label

std::string_view without_white(std::string_view words) noexcept {
  const auto begin = std::min(words.find_first_not_of(kWhite), words.size());
  return words.substr(begin, words.find_last_not_of(kWhite) + 1 - begin);
}

/// How many of `c` the line begins with.
std::uint32_t run_of(std::string_view line, char c) noexcept {
  return static_cast<std::uint32_t>(std::min(line.find_first_not_of(c), line.size()));
}

bool white_at(std::string_view line, std::size_t at) noexcept {
  return at >= line.size() || line[at] == ' ' || line[at] == '\t';
}

bool is_ascii_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Behind "**", "_", "[".
std::string_view behind_marks(std::string_view line) noexcept {
  return line.substr(std::min(line.find_first_not_of("*_["), line.size()));
}

/// "https://a.b", "/about", "#top", "<…>", "ep41.mp3"; not "Yes.".
bool is_address(std::string_view word) noexcept {
  if (word.empty()) return false;
  if (word[0] == '<' || word.find_first_of("/#@") != std::string_view::npos) return true;
  const auto stop = word.find_first_of(".:");
  return stop != std::string_view::npos && stop > 0 && stop + 1 < word.size() && word[stop + 1] != '.';
}

/// The last character that is no mark and no closing quotation mark; 0: none.
char32_t last_point(std::string_view line) {
  for (std::size_t at = line.size(); at > 0;) {
    const char32_t c = previous_point(line, at);
    if (c != '*' && c != '_' && c != '"' && c != '\'' && c != ')' && c != ']' && c != 0x201D && c != 0x2019 &&
        c != '\\' && !is_space(c))
      return c;
  }
  return 0;
}

/// Counts the items that ask: by the last line of their first paragraph.
class ItemCount {
 public:
  void begin(std::string_view words) {
    end();
    open_ = true;
    ++items_;
    labelled_ = opens_with_label(words);
    asks_last_ = line_asks(words);
  }
  void line(std::string_view words) {
    if (open_) asks_last_ = line_asks(words);
  }
  void end() {
    asking_ += open_ && asks_last_ && !labelled_;
    open_ = false;
  }
  [[nodiscard]] bool ask() const noexcept { return items_ >= 2 && asking_ > 0 && asking_ * 4 >= items_; }

 private:
  std::size_t items_ = 0, asking_ = 0;
  bool open_ = false, labelled_ = false, asks_last_ = false;
};

}  // namespace

std::uint32_t MarkdownCursor::indent() const noexcept {
  auto columns = spare, here = column + spare;
  for (auto i = at; i < end && (source[i] == ' ' || source[i] == '\t'); ++i) {
    const auto wide = source[i] == '\t' ? 4 - here % 4 : 1;
    columns += wide;
    here += wide;
  }
  return columns;
}

void MarkdownCursor::skip(std::uint32_t columns) noexcept {
  while (columns > 0) {
    if (spare == 0) {
      if (at >= end || (source[at] != ' ' && source[at] != '\t')) return;
      spare = source[at++] == '\t' ? 4 - column % 4 : 1;
    }
    const auto taken = std::min(columns, spare);
    columns -= taken;
    spare -= taken;
    column += taken;
  }
}

std::string_view MarkdownCursor::rest() noexcept {
  skip(indent());
  return without_white(source.substr(at, end - at));
}

bool MarkdownCursor::blank() const noexcept { return without_white(source.substr(at, end - at)).empty(); }

unsigned atx_level(std::string_view line) noexcept {
  const auto hashes = run_of(line, '#');
  return hashes >= 1 && hashes <= 6 && white_at(line, hashes) ? hashes : 0;
}

std::string_view atx_words(std::string_view line) noexcept {
  line = without_white(line.substr(run_of(line, '#')));
  const auto kept = line.find_last_not_of('#') + 1;  // "Words ##"
  return kept == 0 || white_at(line, kept - 1) ? without_white(line.substr(0, kept)) : line;
}

unsigned setext_level(std::string_view line) noexcept {
  line = without_white(line);
  if (line.empty()) return 0;
  if (run_of(line, '=') == line.size()) return 1;
  return run_of(line, '-') == line.size() ? 2 : 0;
}

bool is_thematic_break(std::string_view line) noexcept {
  if (line.empty() || (line[0] != '*' && line[0] != '-' && line[0] != '_')) return false;
  std::size_t signs = 0;
  for (const char c : line) {
    if (c == line[0])
      ++signs;
    else if (c != ' ' && c != '\t')
      return false;
  }
  return signs >= 3;
}

std::uint32_t fence_length(std::string_view line) noexcept {
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return 0;
  const auto length = run_of(line, line[0]);
  const bool inner = line[0] == '`' && line.find('`', length) != std::string_view::npos;
  return length >= 3 && !inner ? length : 0;
}

ListMarker list_marker(std::string_view line) noexcept {
  constexpr std::uint32_t kMostDigits = 9;
  ListMarker marker;
  if (line.empty()) return marker;
  if (line[0] == '-' || line[0] == '*' || line[0] == '+') {
    if (white_at(line, 1)) marker = {1, line[0], 0};
    return marker;
  }
  std::uint32_t digits = 0, number = 0;
  for (; digits < line.size() && digits < kMostDigits && is_ascii_digit(line[digits]); ++digits)
    number = number * 10 + static_cast<std::uint32_t>(line[digits] - '0');
  if (digits == 0 || digits == line.size() || (line[digits] != '.' && line[digits] != ')')) return marker;
  if (white_at(line, digits + 1)) marker = {digits + 1, line[digits], number};
  return marker;
}

std::size_t table_columns(std::string_view line) noexcept {
  line = without_white(line);
  if (line.find('|') == std::string_view::npos || line.find('-') == std::string_view::npos) return 0;
  std::size_t columns = 0;
  if (line.front() == '|') line.remove_prefix(1);
  while (!line.empty()) {
    const auto bar = line.find('|');
    auto cell = without_white(line.substr(0, bar));
    if (!cell.empty() && cell.front() == ':') cell.remove_prefix(1);
    if (!cell.empty() && cell.back() == ':') cell.remove_suffix(1);
    if (cell.empty() || run_of(cell, '-') != cell.size()) return 0;
    ++columns;
    line = bar == std::string_view::npos ? std::string_view{} : without_white(line.substr(bar + 1));
  }
  return columns;
}

std::vector<Span> table_cells(std::string_view line) {
  std::vector<Span> cells;
  std::uint32_t begin = !line.empty() && line[0] == '|' ? 1 : 0;
  const auto size = static_cast<std::uint32_t>(line.size());
  for (auto at = begin; at < size; ++at) {
    if (line[at] == '\\') {
      ++at;
    } else if (line[at] == '|') {
      cells.push_back({begin, at});
      begin = at + 1;
    }
  }
  if (begin < size) cells.push_back({begin, size});
  return cells;
}

bool is_image_line(std::string_view line) noexcept {
  if (line.substr(0, 2) != "![" || line.back() != ')') return false;
  const auto middle = line.find("](");
  return middle != std::string_view::npos && line.find(')', middle) + 1 == line.size();
}

bool opens_with_label(std::string_view line) {
  const auto words = behind_marks(line);
  if (words.empty()) return false;
  std::size_t at = 0;
  if (!is_upper(next_point(words, at))) return false;
  if (words.size() > 2 && (words[0] == 'Q' || words[0] == 'A') && words[1] == '.') return true;
  const auto colon = words.substr(0, kLabelBytes).find(':');
  if (colon == std::string_view::npos || words.substr(0, colon).find_first_of("?!;\"") != std::string_view::npos)
    return false;
  return white_at(words, words.find_first_not_of("*_", colon + 1));
}

bool may_open_turn(std::string_view line) {
  if (line.empty()) return false;
  std::size_t at = 0;
  const char32_t first = next_point(line, at);
  return is_dash(first) || first == '[' || first == '(' || first == '*' || first == '_' || first == '\\' ||
         first == 0x2022 || is_digit(first) || opens_with_label(line) || line.substr(0, 2) == "Q " ||
         line.substr(0, 2) == "A ";
}

bool line_ends_sentence(std::string_view line) {
  const char32_t c = last_point(line);
  return c == '.' || c == '?' || c == '!' || c == ':' || c == 0x2026;
}

bool line_asks(std::string_view line) { return last_point(line) == '?'; }

LinkDefinition link_definition(std::string_view line) noexcept {
  LinkDefinition found;
  if (line.size() < 4 || line[0] != '[') return found;
  const auto close = line.substr(0, kMostLabel).find("]:");
  if (close == std::string_view::npos || close < 2 || line.substr(1, close - 1).find('[') != std::string_view::npos)
    return found;
  const auto behind = line.find_first_not_of(kWhite, close + 2);
  const auto words = behind == std::string_view::npos ? std::string_view{} : line.substr(behind);
  found.footnote = line[1] == '^';
  const auto title = without_white(words.substr(std::min(words.find_first_of(kWhite), words.size())));
  const bool titled = title.empty() || title[0] == '"' || title[0] == '\'' || title[0] == '(' || words[0] == '<';
  if (!found.footnote && !(titled && is_address(words.substr(0, words.find_first_of(kWhite))))) return found;
  found.label = line.substr(1, close - 1);
  found.bytes = static_cast<std::uint32_t>(found.footnote ? close + 2 : line.size());
  return found;
}

std::string link_key(std::string_view label) { return phrase_key(label); }

MarkdownOutline outline_markdown(std::string_view source) {
  MarkdownOutline outline;
  ItemCount dashes;
  bool fenced = false;
  for (LineWalk walk(source); walk.next();) {
    const auto whole = slice(source, walk.line());
    const auto line = without_white(whole.substr(std::min(whole.find_first_not_of(" >"), whole.size())));
    if (fence_length(line)) fenced = !fenced;
    if (fenced) continue;
    if (const auto definition = link_definition(line); definition.bytes)
      outline.labels.insert(link_key(definition.label));
    const auto marker = list_marker(line);
    if (line.empty() || marker.ordered()) dashes.end();
    if (marker.sign == '-')
      dashes.begin(without_white(line.substr(marker.bytes)));
    else
      dashes.line(line);
  }
  dashes.end();
  outline.dashes_ask = dashes.ask();
  return outline;
}

}  // namespace v1
}  // namespace onrecord

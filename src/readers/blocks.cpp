#include "readers/text_reader.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

struct Line {
  Span span;                  ///< without white space at both ends
  std::uint32_t columns = 0;  ///< code points
  std::uint8_t gap = 0;       ///< blank lines before
  std::uint8_t indent = 0;
  bool opens = false;  ///< looks like the start of a turn or a list item
  bool ends_sentence = false;
};

constexpr std::size_t kLabelColumns = 48;

/// "Name:" or "Q." within the first columns, as a hint only: find_marks decides.
bool has_label(std::string_view words) {
  const auto head = words.substr(0, kLabelColumns);
  const auto colon = head.find(':');
  if (colon != std::string_view::npos && colon > 0 && (colon + 1 == words.size() || words[colon + 1] == ' '))
    return true;
  return words.size() > 2 && (words[0] == 'Q' || words[0] == 'A') &&
         (words[1] == '.' || words[1] == ' ' || words[1] == ':');
}

bool opens(std::string_view words) {
  std::size_t at = 0;
  const char32_t first = next_point(words, at);
  if (is_dash(first) || first == '[' || first == '(' || first == '*' || first == '#' || first == '>' ||
      first == 0x2022)
    return true;
  return is_digit(first) || (is_upper(first) && has_label(words));
}

bool ends_sentence(std::string_view words) {
  std::size_t at = words.size();
  char32_t last = 0;
  while (at > 0) {
    last = previous_point(words, at);
    if (last != '"' && last != '\'' && last != ')' && last != ']' && last != 0x201D && last != 0x2019) break;
  }
  return last == '.' || last == '?' || last == '!' || last == ':' || last == 0x2026;
}

std::vector<Line> lines_of(const std::string& text) {
  std::vector<Line> lines;
  std::uint32_t gap = 0;
  for (LineWalk walk(text); walk.next();) {
    const Span whole = walk.line();
    const auto words = trim(slice(text, whole));
    if (words.empty()) {
      ++gap;
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(words.data() - text.data());
    Line line;
    line.span = {begin, begin + static_cast<std::uint32_t>(words.size())};
    line.columns = static_cast<std::uint32_t>(length(words));
    line.gap = static_cast<std::uint8_t>(std::min<std::uint32_t>(gap, 255));
    line.indent = static_cast<std::uint8_t>(std::min<std::uint32_t>(begin - whole.begin, 255));
    line.opens = opens(words);
    line.ends_sentence = ends_sentence(words);
    lines.push_back(line);
    gap = 0;
  }
  return lines;
}

constexpr std::size_t kMostColumns = 240;  // longer lines are paragraphs, never wrapped ones

/// The column at which the page is wrapped; 0 where it is not. Looks at lines that another follows without a gap.
std::uint32_t wrap_column(const std::vector<Line>& lines) {
  std::array<std::uint32_t, kMostColumns> lengths{};
  std::uint32_t inner = 0, sentences = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].gap || lines[i + 1].opens) continue;
    ++inner;
    sentences += lines[i].ends_sentence;
    ++lengths[std::min<std::size_t>(lines[i].columns, kMostColumns - 1)];
  }
  if (inner < 4 || sentences * 2 > inner) return 0;
  std::uint32_t longest = kMostColumns - 1, seen = 0;
  for (; longest > 0 && (seen += lengths[longest]) * 20 < inner; --longest) {  // the 95th percentile
  }
  if (longest < 40 || longest >= kMostColumns - 1) return 0;
  std::uint32_t full = 0;
  for (std::uint32_t i = longest * 3 / 4; i <= longest + 5 && i < kMostColumns; ++i) full += lengths[i];
  return full * 10 >= inner * 8 ? longest : 0;
}

bool continues_block(const Line& before, const Line& line, std::uint32_t column) {
  if (!column || line.gap || line.opens) return false;
  return before.columns * 4 >= column * 3 || !before.ends_sentence;
}

BlockRow block_of(const Line& line, std::string_view words) {
  BlockRow block;
  block.span = line.span;
  block.gap = line.gap;
  block.indent = line.indent;
  const auto hashes = std::min(words.find_first_not_of('#'), words.size());
  if (hashes > 0 && hashes <= 6 && hashes < words.size() && words[hashes] == ' ') {
    block.kind = BlockKind::heading;
    block.level = static_cast<std::uint8_t>(hashes);
  }
  return block;
}

}  // namespace

void cut_blocks(DocumentData& data) {
  const auto lines = lines_of(data.text);
  const auto column = wrap_column(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (i > 0 && continues_block(lines[i - 1], line, column)) {
      data.blocks.back().span.end = line.span.end;
      ++data.blocks.back().lines;
    } else {
      data.blocks.push_back(block_of(line, data.slice(line.span)));
    }
  }
}

}  // namespace v1
}  // namespace onrecord

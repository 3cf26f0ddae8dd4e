#include "readers/markdown.hpp"
#include "readers/markdown_front.hpp"
#include "readers/markdown_lines.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// What bytes are Markdown: marks that nobody sets in plain text, by the line.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr float kSure = 0.65F;  // less than other readers say when they are sure
constexpr std::size_t kOften = 3;
constexpr std::size_t kMostLabel = 62;  // bytes

struct MarkCounts {
  std::size_t labels = 0;    ///< "**Name:** words"
  std::size_t bold = 0;      ///< lines all in bold
  std::size_t headings = 0;  ///< "## Words"
  std::size_t links = 0;     ///< "](https://", "](/"
  std::size_t fences = 0;
  bool front_matter = false;
};

/// "**Name:** words", "**Name**: words".
bool has_bold_label(std::string_view line) {
  const auto close = line.substr(0, kMostLabel).find("**", 2);
  if (line.substr(0, 2) != "**" || close == std::string_view::npos || close < 4 || line[2] == ' ') return false;
  return line[close - 1] == ':' || (close + 2 < line.size() && line[close + 2] == ':');
}

/// "**Why did you stay?**"
bool is_bold_line(std::string_view line) {
  if (line.size() < 6 || line.substr(0, 2) != "**" || line.substr(line.size() - 2) != "**") return false;
  return line[2] != '*' && line[2] != ' ' && line.find("**", 2) == line.size() - 2;
}

std::size_t count_links(std::string_view line) {
  std::size_t count = 0;
  for (const std::string_view mark : {"](http", "](/", "](#", "](mailto:"})
    for (auto at = line.find(mark); at != std::string_view::npos; at = line.find(mark, at + 1)) ++count;
  return count;
}

MarkCounts count_marks(std::string_view source) {
  MarkCounts counts;
  counts.front_matter = front_matter_bytes(source) > 0;
  for (LineWalk walk(source); walk.next();) {
    auto line = trim(slice(source, walk.line()));
    while (line.substr(0, 2) == "> " || line.substr(0, 2) == "- ") line = trim(line.substr(2));
    if (line.empty()) continue;
    counts.labels += has_bold_label(line);
    counts.bold += is_bold_line(line) && !has_bold_label(line);
    counts.headings +=
        atx_level(line) > 0 && !atx_words(line).empty() && is_letter(static_cast<unsigned char>(atx_words(line)[0]));
    counts.links += count_links(line);
    counts.fences += fence_length(line) > 0;
  }
  return counts;
}

}  // namespace

float sniff_markdown(std::string_view beginning) {
  const auto source = trim(beginning);
  if (source.empty() || source[0] == '{' || source.substr(0, 2) == "[{" || source.substr(0, 2) == "[\"") return 0;
  const auto counts = count_marks(source);
  const auto all = counts.labels + counts.bold + counts.headings + counts.links + counts.fences / 2;
  const auto kinds = (counts.labels > 0) + (counts.bold > 0) + (counts.headings > 0) + (counts.links > 0) +
                     (counts.fences > 1) + (counts.front_matter ? 1 : 0);
  const bool often = counts.labels >= kOften || counts.bold >= kOften || counts.headings >= kOften;
  return often || (kinds >= 2 && all >= kOften) || (counts.front_matter && all >= 1) ? kSure : 0;
}

}  // namespace v1
}  // namespace onrecord

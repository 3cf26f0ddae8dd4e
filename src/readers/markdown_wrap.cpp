#include "readers/markdown_inline.hpp"

#include "readers/markdown_lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// Which lines of a paragraph are wrapped ones.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kLeastWrapped = 40;  // columns; shorter lines are not wrapped
constexpr std::uint32_t kMostWrapped = 240;  // longer ones are paragraphs

std::uint32_t columns_of(std::string_view words) { return static_cast<std::uint32_t>(length(words)); }

class LineJoiner {
 public:
  LineJoiner(std::string_view source, std::vector<MarkdownLine>& lines) : source_(source), lines_(lines) {}

  void run() {
    for (const auto& line : lines_) longest_ = std::max(longest_, columns_of(slice(source_, line.source)));
    for (std::size_t i = 1; i < lines_.size() && !wrapped_; ++i)
      wrapped_ = full(i) && !line_ends_sentence(words(i - 1));
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      if (opens_with_label(words(i))) lines_[i].join = LineJoin::broken;
      if (lines_[i].join == LineJoin::wrapped && !goes_on(i)) lines_[i].join = LineJoin::apart;
    }
  }

 private:
  [[nodiscard]] std::string_view words(std::size_t i) const { return slice(source_, lines_[i].source); }
  /// There was no room for the line's first word.
  [[nodiscard]] bool full(std::size_t i) const {
    const auto columns = columns_of(words(i - 1));
    const auto first = columns_of(words(i).substr(0, words(i).find(' ')));
    return longest_ >= kLeastWrapped && columns <= kMostWrapped && columns + 1 + first > longest_;
  }
  [[nodiscard]] bool goes_on(std::size_t i) const {
    std::size_t at = 0;
    if (!line_ends_sentence(words(i - 1))) return full(i) || is_lower(next_point(words(i), at));
    return full(i) && wrapped_ && !may_open_turn(words(i));
  }

  std::string_view source_;
  std::vector<MarkdownLine>& lines_;
  std::uint32_t longest_ = 0;  ///< columns
  bool wrapped_ = false;
};

}  // namespace

void join_lines(std::string_view source, std::vector<MarkdownLine>& lines) { LineJoiner(source, lines).run(); }

}  // namespace v1
}  // namespace onrecord

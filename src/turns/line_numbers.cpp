#include "turns/line_numbers.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kMostLines = 32;  // a page of a deposition has 25
constexpr std::uint8_t kPageIndent = 20;  // columns before a page's number in the middle or at the right

/// A number that a block consists of or opens with; 0: none.
std::uint32_t number_of(std::string_view words) {
  std::uint32_t number = 0;
  for (std::size_t at = 0; at < words.size() && at < 6 && words[at] >= '0' && words[at] <= '9'; ++at)
    number = number * 10 + static_cast<std::uint32_t>(words[at] - '0');
  return number;
}

bool all_digits(std::string_view words) {
  return !words.empty() && words.size() < 6 && words.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "Page 14"; 0 for anything else.
std::uint32_t titled_page(std::string_view words) {
  for (const std::string_view title : {"Page ", "PAGE ", "page "}) {
    if (words.substr(0, title.size()) != title) continue;
    const auto number = trim(words.substr(title.size()));
    return all_digits(number) ? number_of(number) : 0;
  }
  return 0;
}

class LineNumberer {
 public:
  LineNumberer(const DocumentData& data, const std::vector<MarkRow>& marks)
      : data_(data), numbers_(data.blocks.size(), 0) {
    for (const auto& mark : marks)
      if (mark.layout == Layout::deposition && mark.marker.begin == data.blocks[mark.block].span.begin)
        numbers_[mark.block] = number_of(data.slice(mark.marker));
  }

  std::vector<LineNumberRow> run() {
    if (std::all_of(numbers_.begin(), numbers_.end(), [](auto n) { return n == 0; })) return {};
    for (std::uint32_t b = 0; b < numbers_.size(); ++b) {
      if (const auto page = page_at(b); page > 0)
        turn_page(page, b);
      else
        add(b, numbers_[b]);
    }
    return std::move(rows_);
  }

 private:
  /// A number alone is a page's, unless it is the next line's.
  std::uint32_t page_at(std::uint32_t b) const {
    const auto words = data_.slice(data_.blocks[b].span);
    if (!all_digits(words)) return titled_page(words);
    const auto number = number_of(words);
    if (number != line_ + 1 || number > kMostLines || data_.blocks[b].indent >= kPageIndent) return number;
    return line_ == 0 && next_line(b + 1) == 1 ? number : 0;
  }
  std::uint32_t next_line(std::uint32_t b) const {
    while (b < numbers_.size() && numbers_[b] == 0) ++b;
    return b < numbers_.size() ? numbers_[b] : 0;
  }

  void turn_page(std::uint32_t page, std::uint32_t b) {
    if (!any_page_) above_ = !any_line_;
    any_page_ = true;
    if (!above_)
      for (; unpaged_ < rows_.size(); ++unpaged_) rows_[unpaged_].page = page;
    page_ = above_ ? page : 0;
    line_ = 0;
    rows_.push_back({data_.blocks[b].span.begin, 0, 0});
    unpaged_ = rows_.size();
  }
  void add(std::uint32_t b, std::uint32_t line) {
    if (line == 0 && (rows_.empty() || rows_.back().line == 0)) return;
    // The next page, whose number is missing: nobody knows which one it is.
    if (line > 0 && line <= line_) page_ = 0, unpaged_ = rows_.size();
    rows_.push_back({data_.blocks[b].span.begin, line ? page_ : 0, line});
    if (line == 0) return;
    line_ = line;
    any_line_ = true;
  }

  const DocumentData& data_;
  std::vector<std::uint32_t> numbers_;  // of each block: its line's, 0: none
  std::vector<LineNumberRow> rows_;
  std::size_t unpaged_ = 0;  // rows from here on wait for the number below them
  std::uint32_t page_ = 0, line_ = 0;
  bool any_page_ = false, any_line_ = false, above_ = false;
};

}  // namespace

std::vector<LineNumberRow> number_lines(const DocumentData& data, const std::vector<MarkRow>& marks) {
  return LineNumberer(data, marks).run();
}

}  // namespace v1
}  // namespace onrecord

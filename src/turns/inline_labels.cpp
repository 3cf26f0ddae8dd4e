#include "turns/inline_labels.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <unordered_map>

namespace onrecord {
inline namespace v1 {

bool ends_sentence(std::string_view words) noexcept {
  for (std::size_t at = words.size(); at > 0;) {
    const char32_t c = previous_point(words, at);
    if (c == U'.' || c == U'?' || c == U'!' || c == U':' || c == 0x2026 || c == U']' || c == U')' || c == U'-' ||
        c == 0x2014)
      return true;
    if (c != U'"' && c != U'\'' && c != 0x201D && c != 0x2019 && !is_space(c)) return false;
  }
  return true;
}

namespace {

/// Labels in capitals that open lines and also stand inside a line, behind the end of a sentence: "… Sonia.
/// PM: G'day." Transcribers forget the line break. O(text): a colon is rare, and only then are the bytes before it
/// looked at.
class InlineLabels {
 public:
  InlineLabels(const DocumentData& data, std::vector<MarkRow>& marks) : data_(data), marks_(marks) {
    for (std::uint32_t i = 0; i < marks.size(); ++i) {
      const auto label = data.slice(marks[i].label);
      if (marks[i].layout != Layout::labels || label.size() < 2 || !all_upper(label)) continue;
      labels_.emplace(label, i);
    }
  }

  void add() {
    if (labels_.empty()) return;
    const auto before = marks_.size();
    for (std::uint32_t b = 0; b < data_.blocks.size(); ++b) search(b);
    if (marks_.size() == before) return;
    std::stable_sort(marks_.begin(), marks_.end(),
                     [](const auto& a, const auto& b) { return a.marker.begin < b.marker.begin; });
  }

 private:
  static constexpr std::size_t kLongest = 40;

  void search(std::uint32_t b) {
    const Span block = data_.blocks[b].span;
    const auto text = std::string_view(data_.text).substr(0, block.end);
    for (auto colon = text.find(": ", block.begin + 1); colon < text.size(); colon = text.find(": ", colon + 1)) {
      auto from = colon;
      while (from > block.begin && colon - from < kLongest && label_byte(text[from - 1])) --from;
      while (from < colon && text[from] == ' ') ++from;
      if (from < block.begin + 3 || !ends_sentence(text.substr(block.begin, from - block.begin))) continue;
      const auto found = labels_.find(text.substr(from, colon - from));
      if (found == labels_.end()) continue;
      MarkRow mark = marks_[found->second];
      mark.label = {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(colon)};
      mark.marker = {mark.label.begin, mark.label.end + 2};
      mark.stage = {};
      mark.block = b;
      marks_.push_back(mark);
    }
  }
  static bool label_byte(char c) {
    return (c >= 'A' && c <= 'Z') || c == ' ' || c == '\'' || c == '-' || static_cast<unsigned char>(c) >= 0x80U;
  }

  const DocumentData& data_;
  std::vector<MarkRow>& marks_;
  std::unordered_map<std::string_view, std::uint32_t> labels_;
};

}  // namespace

void add_inline_labels(const DocumentData& data, std::vector<MarkRow>& marks) { InlineLabels(data, marks).add(); }

}  // namespace v1
}  // namespace onrecord

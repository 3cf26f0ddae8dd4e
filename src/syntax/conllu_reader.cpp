#include "syntax/conllu_reader.hpp"

#include <algorithm>
#include <charconv>

namespace onrecord {
inline namespace v1 {
namespace {

/// A whole number from 1 to a thousand million; 0 for anything else.
std::uint32_t number_of(std::string_view digits) noexcept {
  std::uint32_t value = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = problem == std::errc{} && end == digits.data() + digits.size() && digits.front() != '0';
  return whole && value <= 1'000'000'000U ? value : 0;
}

std::string quoted_cell(std::string_view words) { return "'" + std::string(words.substr(0, 40)) + "'"; }

}  // namespace

bool ConlluReader::fail(std::size_t column, std::string message) {
  fault_ = Error{ErrorCode::bad_input, std::move(message), file_, line_, static_cast<std::uint32_t>(column + 1)};
  return false;
}

bool ConlluReader::take_line(std::string_view& line) {
  if (rest_.empty()) return false;
  const auto end = std::min(rest_.find('\n'), rest_.size());
  line = rest_.substr(0, end);
  rest_.remove_prefix(std::min(end + 1, rest_.size()));
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  ++line_;
  return true;
}

bool ConlluReader::next(ConlluLine& line) {
  line = {};
  if (fault_) return false;
  while (take_line(line.text)) {
    if (line.text.empty() && !open_) continue;
    if (line.text.empty()) return end_sentence(line);
    open_ = true;
    if (line.text.front() != '#') return columns(line);
    line.kind = ConlluLineKind::comment;
    return true;
  }
  line.text = {};
  return open_ && end_sentence(line);
}

bool ConlluReader::end_sentence(ConlluLine& line) {
  line.kind = ConlluLineKind::end_of_sentence;
  if (range_end_ > words_) {
    line_ = range_line_;
    return fail(0, "found a range up to word " + std::to_string(range_end_) +
                       ", expected the sentence's last word, " + std::to_string(words_) + ", or less");
  }
  words_ = range_end_ = 0;
  open_ = false;
  return true;
}

/// Cuts the line at its tabs.
bool ConlluReader::columns(ConlluLine& line) {
  std::size_t count = 0, begin = 0;
  while (true) {
    const auto end = std::min(line.text.find('\t', begin), line.text.size());
    if (count < line.columns.size()) line.columns[count] = line.text.substr(begin, end - begin);
    ++count;
    if (end == line.text.size()) break;
    begin = end + 1;
  }
  if (count != line.columns.size())
    return fail(begin, "found " + std::to_string(count) + " columns, expected 10 with a tab between them");
  if (line.columns[1].empty()) return fail(line.columns[0].size() + 1, "found no form, expected one");
  return number(line);
}

/// Tells a word, a range and an empty node by the first column.
bool ConlluReader::number(ConlluLine& line) {
  const auto cell = line.columns[0];
  const auto mark = cell.find_first_of("-.");
  const auto first = cell.substr(0, mark);
  if (mark == std::string_view::npos) return word_number(line, number_of(cell));
  const auto second = cell.substr(mark + 1);
  if (cell[mark] == '-') return range(line, number_of(first), second);
  line.kind = ConlluLineKind::empty_node;
  const bool before = first == "0" && words_ == 0;
  if (number_of(second) && (before || number_of(first) == words_)) return true;
  return fail(0, "found " + quoted_cell(cell) + ", expected " + std::to_string(words_) + ".1 or the next after it");
}

bool ConlluReader::word_number(ConlluLine& line, std::uint32_t value) {
  line.kind = ConlluLineKind::word;
  if (value == words_ + 1) return ++words_, true;
  return fail(0, "found " + quoted_cell(line.columns[0]) + ", expected word " + std::to_string(words_ + 1));
}

bool ConlluReader::range(ConlluLine& line, std::uint32_t first, std::string_view last) {
  line.kind = ConlluLineKind::range;
  const auto end = number_of(last);
  if (first == words_ + 1 && first > range_end_ && end >= first) {
    range_end_ = end;
    range_line_ = line_;
    return true;
  }
  return fail(0,
              "found " + quoted_cell(line.columns[0]) + ", expected a range from word " + std::to_string(words_ + 1));
}

}  // namespace v1
}  // namespace onrecord

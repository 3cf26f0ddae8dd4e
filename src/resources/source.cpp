#include "resources/source.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::string_view kBlank = " \t\r";

constexpr bool blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r'; }

/// A line of a file with its number, without "\r".
struct Line {
  std::string_view words;
  std::uint32_t number = 0;
};

/// Calls use(Line) for each line; stops where it returns false.
template <class Use>
void each_line(std::string_view bytes, Use use) {
  std::uint32_t number = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end = std::min(bytes.find('\n', at), bytes.size());
    auto words = bytes.substr(at, end - at);
    if (!words.empty() && words.back() == '\r') words.remove_suffix(1);
    if (!use(Line{words, ++number})) return;
    at = end + 1;
  }
}

/// words[begin, end) of a line without blanks around it.
Piece trimmed(const Line& line, std::size_t begin, std::size_t end) {
  while (begin < end && blank(line.words[begin])) ++begin;
  while (end > begin && blank(line.words[end - 1])) --end;
  return {line.words.substr(begin, end - begin), line.number, static_cast<std::uint32_t>(begin + 1)};
}

bool is_comment(const Line& line) {
  const auto first = line.words.find_first_not_of(kBlank);
  return first == std::string_view::npos || line.words[first] == '#';
}

ListEntry entry_of(Line line) {
  // One pass: entries are many, and most of them are nothing but ASCII words.
  std::size_t bar = line.words.size(), end = line.words.size();
  for (std::size_t i = 0; i < end; ++i) {
    const char c = line.words[i];
    if (c == '|' && bar > i) bar = i;
    if (c == '#' && i > 0 && line.words[i - 1] == ' ') end = i;
  }
  bar = std::min(bar, end);
  return {trimmed(line, 0, bar), bar < end ? line.words.substr(bar + 1, end - bar - 1) : std::string_view{}};
}

RuleSource::Field rule_field(const Line& line) {
  const auto begin = line.words.find_first_not_of(kBlank);
  const auto end = std::min(line.words.find_first_of(kBlank, begin), line.words.size());
  return {trimmed(line, begin, end), trimmed(line, end, line.words.size())};
}

}  // namespace

Error fault_at(std::string_view file, const Piece& piece, std::string message) {
  return {ErrorCode::bad_resource, std::move(message), std::string(file), piece.line, piece.column};
}

std::string_view field_of(std::string_view rest, std::size_t i) noexcept {
  for (; i > 0; --i) {
    const auto bar = rest.find('|');
    if (bar == std::string_view::npos) return {};
    rest.remove_prefix(bar + 1);
  }
  rest = rest.substr(0, rest.find('|'));
  while (!rest.empty() && blank(rest.front())) rest.remove_prefix(1);
  while (!rest.empty() && blank(rest.back())) rest.remove_suffix(1);
  return rest;
}

Result<std::vector<ListEntry>> read_list(std::string_view file, std::string_view bytes) {
  std::vector<ListEntry> entries;
  entries.reserve(bytes.size() / 24);
  Error fault;
  each_line(bytes, [&](const Line& line) {
    if (is_comment(line)) return true;
    entries.push_back(entry_of(line));
    if (!entries.back().phrase.words.empty()) return true;
    fault = fault_at(file, entries.back().phrase, "found no phrase before '|', expected one");
    return false;
  });
  if (!fault.message.empty()) return fault;
  return entries;
}

Result<std::vector<RuleSource>> read_rules(std::string_view file, std::string_view bytes) {
  std::vector<RuleSource> rules;
  Error fault;
  each_line(bytes, [&](const Line& line) {
    if (is_comment(line)) return true;
    const bool indented = blank(line.words.front());
    auto field = rule_field(line);
    if (!indented && field.key.words == "rule" && !field.value.words.empty()) {
      rules.push_back({field.value, {}});
    } else if (indented && !rules.empty() && !field.value.words.empty()) {
      rules.back().fields.push_back(field);
    } else {
      const auto found = "found '" + std::string(field.key.words) + "'";
      fault = fault_at(file, field.key,
                       found + (indented ? ", expected `key value` under a rule" : ", expected `rule NAME`"));
      return false;
    }
    return true;
  });
  if (!fault.message.empty()) return fault;
  return rules;
}

}  // namespace v1
}  // namespace onrecord

#include "readers/markdown_front.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostLines = 400;
constexpr float kScore = 0.85F;

constexpr std::array<std::pair<std::string_view, Statement>, 22> kKeys = {{
    {"author", Statement::author},     {"authors", Statement::author},      {"by", Statement::author},
    {"byline", Statement::author},     {"created", Statement::published},   {"date", Statement::published},
    {"deck", Statement::deck},         {"description", Statement::deck},    {"excerpt", Statement::deck},
    {"lang", Statement::language},     {"language", Statement::language},   {"lastmod", Statement::modified},
    {"modified", Statement::modified}, {"outlet", Statement::site},         {"pubdate", Statement::published},
    {"publication", Statement::site},  {"published", Statement::published}, {"publisher", Statement::site},
    {"site", Statement::site},         {"subtitle", Statement::deck},       {"title", Statement::title},
    {"updated", Statement::modified},
}};

std::optional<Statement> statement_of(std::string_view key) {
  const auto small = lower(key);
  for (const auto& [name, what] : kKeys)
    if (name == small) return what;
  return std::nullopt;
}

/// "key: value" without white space in front: the key's bytes; 0: it is none.
std::size_t key_bytes(std::string_view line) noexcept {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return 0;
  if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t') return 0;
  return line.substr(0, colon).find_first_of(" \t*#\"") == std::string_view::npos ? colon : 0;
}

bool is_fence(std::string_view line) noexcept { return line == "---" || line == "..."; }

std::string_view without_quotes(std::string_view value) noexcept {
  value = trim(value);
  const bool quoted = value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
  return quoted ? trim(value.substr(1, value.size() - 2)) : value;
}

class FrontMatter {
 public:
  explicit FrontMatter(TranscriptBuilder& builder) : builder_(builder) {}

  void line(std::string_view line) {
    const auto words = trim(line);
    const bool inner = !line.empty() && (line[0] == ' ' || line[0] == '\t' || line[0] == '-');
    if (words.empty() || words[0] == '#') return;
    if (!inner) {
      const auto key = key_bytes(line);
      what_ = statement_of(line.substr(0, key));
      return value(line.substr(key + 1));
    }
    auto item = words[0] == '-' ? trim(words.substr(1)) : words;
    const auto key = key_bytes(item);
    if (key && lower(item.substr(0, key)) != "name") return;
    if (key || words[0] == '-') value(key ? item.substr(key + 1) : item);
  }

 private:
  void value(std::string_view words) {
    words = trim(words);
    if (!what_ || words.empty() || words == "|" || words == ">" || words == ">-" || words[0] == '{') return;
    if (words[0] != '[') return state(words);
    words.remove_prefix(1);
    if (!words.empty() && words.back() == ']') words.remove_suffix(1);
    for (;;) {
      const auto comma = words.find(',');
      state(words.substr(0, comma));
      if (comma == std::string_view::npos) return;
      words.remove_prefix(comma + 1);
    }
  }
  void state(std::string_view words) { builder_.state(*what_, without_quotes(words), "front-matter", kScore); }

  TranscriptBuilder& builder_;
  std::optional<Statement> what_;
};

}  // namespace

std::uint32_t front_matter_bytes(std::string_view source) {
  LineWalk walk(source);
  if (!walk.next() || trim(slice(source, walk.line())) != "---") return 0;
  std::size_t lines = 0, keys = 0;
  for (; walk.next() && lines < kMostLines; ++lines) {
    const auto line = slice(source, walk.line());
    if (is_fence(trim(line))) return keys ? walk.after() : 0;
    const bool inner = line.empty() || line[0] == ' ' || line[0] == '\t' || line[0] == '-' || line[0] == '#';
    if (!inner && !key_bytes(line)) return 0;
    keys += !inner;
  }
  return 0;
}

std::uint32_t read_front_matter(TranscriptBuilder& builder) {
  const auto bytes = front_matter_bytes(builder.source());
  if (bytes == 0) return 0;
  const auto source = builder.source().substr(0, bytes);
  FrontMatter matter(builder);
  LineWalk walk(source);
  static_cast<void>(walk.next());
  while (walk.next() && !is_fence(trim(slice(source, walk.line())))) matter.line(slice(source, walk.line()));
  return bytes;
}

}  // namespace v1
}  // namespace onrecord

#include "resources/rules.hpp"

#include <charconv>
#include <optional>

namespace onrecord {
inline namespace v1 {
namespace {

bool is_example(std::string_view key) { return key == "yes" || key == "no"; }

std::string unescaped(std::string_view words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] != '\\' || i + 1 == words.size()) {
      out += words[i];
      continue;
    }
    const char c = words[++i];
    out += c == 'n' ? '\n' : c == 't' ? '\t' : c;
  }
  return out;
}

/// "a, b or c" of "a b c".
std::string alternatives(std::string_view words) {
  std::string out(words);
  const auto last = out.rfind(' ');
  for (std::size_t i = 0; i < out.size(); ++i)
    if (out[i] == ' ' && i != last) out.replace(i, 1, ", "), ++i;
  if (const auto at = out.rfind(' '); last != std::string::npos && at != std::string::npos)
    out.replace(at, 1, " or ");
  return out;
}

bool listed(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const auto end = words.find(' ');
    if (words.substr(0, end) == word) return true;
    words = end == std::string_view::npos ? std::string_view{} : words.substr(end + 1);
  }
  return false;
}

/// from_chars, not strtod: no locale decides what a decimal point is.
bool read_number(std::string_view words, double& value) noexcept {
  const auto [end, problem] = std::from_chars(words.data(), words.data() + words.size(), value);
  return problem == std::errc{} && end == words.data() + words.size() && value >= -1000 && value <= 1000;
}

bool is_number(std::string_view words) {
  double value = 0;
  return read_number(words, value);
}

const RuleShape::Attribute* find(const RuleShape& shape, std::string_view key) {
  for (const auto& attribute : shape.attributes)
    if (attribute.key == key) return &attribute;
  return nullptr;
}

/// What is wrong with an attribute; empty: nothing.
std::string attribute_fault(const RuleShape& shape, const RuleSource::Field& field) {
  const auto* attribute = find(shape, field.key.words);
  if (!attribute) return "unknown key '" + std::string(field.key.words) + "'";
  if (attribute->words.empty()) return {};
  if (attribute->words == "#")
    return is_number(field.value.words) ? std::string{} : "'" + std::string(field.value.words) + "' is no number";
  if (listed(attribute->words, field.value.words)) return {};
  return "unknown " + std::string(field.key.words) + " '" + std::string(field.value.words) + "', expected " +
         alternatives(attribute->words);
}

/// Collects one rule's parts and checks each.
struct Builder {
  std::string_view file;
  const RuleShape& shape;

  std::optional<Error> attributes(const RuleSource& source, Rule& rule, const Piece*& match) const {
    for (const auto& field : source.fields) {
      if (field.key.words == "match") {
        match = &field.value;
      } else if (!is_example(field.key.words)) {
        if (auto fault = attribute_fault(shape, field); !fault.empty())
          return fault_at(file, fault.rfind("unknown key", 0) == 0 ? field.key : field.value, fault);
        rule.attributes.emplace_back(field.key.words, field.value.words);
      }
    }
    for (const auto& attribute : shape.attributes)
      if (attribute.required && rule.get(attribute.key).empty())
        return fault_at(file, source.id, "rule without '" + std::string(attribute.key) + "'");
    if (!match) return fault_at(file, source.id, "rule without 'match'");
    return std::nullopt;
  }

  std::optional<Error> pattern(const Piece& match, Rule& rule) const {
    Pattern::Fault fault;
    if (Pattern::compile(match.words, rule.pattern, fault)) return std::nullopt;
    Piece place = match;
    place.column += static_cast<std::uint32_t>(fault.offset);
    return fault_at(file, place, "bad pattern: " + fault.message);
  }

  std::optional<Error> examples(const RuleSource& source, const Rule& rule) const {
    std::size_t yes = 0, no = 0;
    for (const auto& field : source.fields) {
      if (!is_example(field.key.words)) continue;
      const bool expected = field.key.words == "yes";
      ++(expected ? yes : no);
      const std::string example = unescaped(field.value.words);
      Match match;
      const Window window(example, {0, static_cast<std::uint32_t>(example.size())});
      if (rule.pattern.find(window, match) != expected)
        return fault_at(file, field.value,
                        expected ? "the pattern does not match this example, expected a match"
                                 : "the pattern matches this example, expected no match");
    }
    if (!yes || !no)
      return fault_at(file, source.id, "rule without examples, expected at least one 'yes' and one 'no'");
    return std::nullopt;
  }

  std::optional<Error> trust(const RuleSource& source, Rule& rule) const {
    rule.id = source.id.words;
    const Piece* match = nullptr;
    if (auto fault = attributes(source, rule, match)) return fault;
    rule.pattern = Pattern::later(match->words);
    return std::nullopt;
  }

  std::optional<Error> build(const RuleSource& source, Rule& rule) const {
    rule.id = source.id.words;
    const Piece* match = nullptr;
    if (auto fault = attributes(source, rule, match)) return fault;
    if (auto fault = pattern(*match, rule)) return fault;
    return examples(source, rule);
  }
};

}  // namespace

double Rule::number(std::string_view key, double absent) const noexcept {
  double value = absent;
  return read_number(get(key), value) ? value : absent;
}

/// A set of what `make` makes of each source; its first fault.
template <class Make>
Result<RuleSet> RuleSet::each(const std::vector<RuleSource>& sources, Make make) {
  RuleSet set;
  for (const auto& source : sources) {
    Rule rule;
    if (auto fault = make(source, rule)) return *fault;
    set.rules_.push_back(std::move(rule));
  }
  return set;
}

Result<RuleSet> RuleSet::compile(std::string_view file, const std::vector<RuleSource>& sources,
                                 const RuleShape& shape) {
  return each(sources, [&, builder = Builder{file, shape}](const auto& source, Rule& rule) {
    return builder.build(source, rule);
  });
}

Result<RuleSet> RuleSet::trust(std::string_view file, const std::vector<RuleSource>& sources,
                               const RuleShape& shape) {
  return each(sources, [&, builder = Builder{file, shape}](const auto& source, Rule& rule) {
    return builder.trust(source, rule);
  });
}

void RuleSet::append(const RuleSet& other) { rules_.insert(rules_.end(), other.rules_.begin(), other.rules_.end()); }

}  // namespace v1
}  // namespace onrecord

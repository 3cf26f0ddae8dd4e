/// \file
/// What the JSON promises: it parses, ids are dense, references are in range, and positions in UTF-16 units and code
/// points select the same words as bytes do. Works on the output alone, as a program in another language would.
#pragma once

#include <onrecord/io.hpp>

#include <boost/json.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace test {

namespace json = boost::json;

/// Byte positions of a text -> positions in another unit, the slow and simple way. kInside: inside a character.
class UnitTable {
 public:
  static constexpr std::int64_t kInside = -1;

  UnitTable(std::string_view text, onrecord::Offsets unit) {
    std::int64_t at = 0;
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      const bool starts = (byte & 0xC0U) != 0x80U;
      units_.push_back(starts ? at : kInside);
      if (unit == onrecord::Offsets::utf8)
        ++at;
      else if (starts)
        at += unit == onrecord::Offsets::utf16 && byte >= 0xF0U ? 2 : 1;
    }
    units_.push_back(at);
  }
  /// kInside also for a position outside.
  [[nodiscard]] std::int64_t operator()(const json::value& byte) const {
    const auto at = byte.is_int64() ? byte.get_int64() : -1;
    return at >= 0 && static_cast<std::size_t>(at) < units_.size() ? units_[static_cast<std::size_t>(at)] : kInside;
  }

 private:
  std::vector<std::int64_t> units_;
};

/// Compares the JSON in bytes with the JSON in another unit; keeps the first difference.
class SameWords {
 public:
  SameWords(std::string_view text, onrecord::Offsets unit) : unit_(unit), text_(text, unit) {}

  std::string check(const json::value& bytes, const json::value& other) {
    compare("", bytes, other, text_);
    return fault_;
  }

 private:
  static bool is_span(std::string_view key, const json::value& value) {
    constexpr std::array<std::string_view, 12> kKeys = {"cue",     "source", "span",     "predicate",
                                                        "subject", "object", "what",     "signature",
                                                        "licence", "body",   "evidence", "contents"};
    if (key != "arguments" && std::find(kKeys.begin(), kKeys.end(), key) == kKeys.end()) return false;
    return value.is_array() && value.get_array().size() == 2 && value.get_array()[0].is_int64();
  }
  void differ(std::string_view key) {
    if (fault_.empty()) fault_ = "'" + std::string(key) + "' differs in " + std::string(to_string(unit_));
  }
  void position(std::string_view key, const json::value& byte, const json::value& other, const UnitTable& table) {
    const auto at = table(byte);
    if (at == UnitTable::kInside || !other.is_int64() || other.get_int64() != at) differ(key);
  }

  void compare(std::string_view key, const json::value& a, const json::value& b, const UnitTable& table) {
    if (a.kind() != b.kind()) return differ(key);
    if (key == "offsets") return;
    if (key == "begin" || key == "end") return position(key, a, b, table);
    if (a.is_object()) return objects(key, a.get_object(), b.get_object(), table);
    if (!a.is_array()) return a == b ? void() : differ(key);
    if (a.get_array().size() != b.get_array().size()) return differ(key);
    for (std::size_t i = 0; i < a.get_array().size(); ++i) {
      if (is_span(key, a))
        position(key, a.get_array()[i], b.get_array()[i], text_);
      else
        compare(key, a.get_array()[i], b.get_array()[i], table);
    }
  }

  void objects(std::string_view key, const json::object& a, const json::object& b, const UnitTable& table) {
    if (a.size() != b.size()) return differ(key);
    const auto* statement = a.if_contains("statement");
    for (const auto& [name, value] : a) {
      const auto* other = b.if_contains(name);
      if (!other) return differ(name);
      // Positions of inserted words count in the statement, not in the text.
      if (name == "inserted" && statement && statement->is_string())
        compare(name, value, *other, UnitTable(std::string_view(statement->get_string()), unit_));
      else
        compare(name, value, *other, table);
    }
  }

  onrecord::Offsets unit_;
  UnitTable text_;
  std::string fault_;
};

/// Ids are positions; references are null or in range. Empty: so it is.
inline std::string broken_ids(const json::object& doc) {
  constexpr std::array<std::array<std::string_view, 3>, 18> kLinks = {{
      {"turns", "speaker", "speakers"},
      {"turns", "answers", "turns"},
      {"sentences", "turn", "turns"},
      {"tokens", "sentence", "sentences"},
      {"tokens", "head", "tokens"},
      {"mentions", "entity", "entities"},
      {"speakers", "entity", "entities"},
      {"quotations", "turn", "turns"},
      {"quotations", "entity", "entities"},
      {"quotations", "speaker", "speakers"},
      {"quotations", "event", "speech_events"},
      {"notes", "turn", "turns"},
      {"questions", "turn", "turns"},
      {"claims", "turn", "turns"},
      {"claims", "sentence", "sentences"},
      {"claims", "speaker", "speakers"},
      {"claims", "quotation", "quotations"},
      {"claims", "question", "questions"},
  }};
  for (const auto& [layer, value] : doc)
    for (std::size_t i = 0; value.is_array() && i < value.get_array().size(); ++i)
      if (const auto* id = value.get_array()[i].get_object().if_contains("id"); id && *id != json::value(i))
        return std::string(layer) + ": an id that is not its row's position";
  for (const auto& [layer, key, target] : kLinks)
    for (const auto& row : doc.at(layer).get_array()) {
      if (key == "head" && !row.get_object().contains(key)) continue;  // no layer syntax
      const auto& id = row.get_object().at(key);
      const auto rows = static_cast<std::int64_t>(doc.at(target).get_array().size());
      if (!id.is_null() && (!id.is_int64() || id.get_int64() < 0 || id.get_int64() >= rows))
        return std::string(layer) + ": '" + std::string(key) + "' out of range";
    }
  return {};
}

/// Regions tile the text: no gap, no overlap, none empty. Empty: so it is.
inline std::string broken_tiling(const json::object& doc) {
  std::int64_t at = 0;
  for (const auto& region : doc.at("regions").get_array()) {
    const auto& row = region.get_object();
    if (row.at("begin") != json::value(at) || row.at("end").get_int64() <= at) return "regions do not tile the text";
    at = row.at("end").get_int64();
  }
  if (at != static_cast<std::int64_t>(doc.at("text").get_string().size())) return "text after the last region";
  return {};
}

/// The document as JSON values. Not JSON: null, with the fault.
inline json::value parsed_json(const onrecord::Document& doc, onrecord::Offsets unit, std::string& fault) {
  onrecord::JsonOptions options;
  options.offsets = unit;
  options.indented = unit == onrecord::Offsets::codepoint;  // says the same
  json::error_code problem;
  auto value = json::parse(to_json(doc, options), problem);
  if (problem) fault = "no JSON: " + problem.message();
  return problem ? json::value(nullptr) : std::move(value);
}

/// The first broken promise of a document's JSON; empty: none.
inline std::string broken_json(const onrecord::Document& doc) {
  std::string fault;
  const auto bytes = parsed_json(doc, onrecord::Offsets::utf8, fault);
  if (!fault.empty()) return fault;
  const auto& top = bytes.get_object();
  if (std::string_view(top.at("text").get_string()) != doc.text()) return "the text differs";
  if (fault = broken_ids(top); !fault.empty()) return fault;
  if (fault = broken_tiling(top); !fault.empty()) return fault;
  for (const auto unit : {onrecord::Offsets::utf8, onrecord::Offsets::utf16, onrecord::Offsets::codepoint}) {
    const auto other = parsed_json(doc, unit, fault);
    if (!fault.empty()) return fault;
    if (fault = SameWords(doc.text(), unit).check(bytes, other); !fault.empty()) return fault;
  }
  return {};
}

}  // namespace test

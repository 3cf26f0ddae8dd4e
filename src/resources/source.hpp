/// \file
/// How resource files are written: one entry a line ("a | b | c"), or rules of indented fields. Both keep the place
/// of everything for errors.
#pragma once

#include <onrecord/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A piece of a resource file and where it stands.
struct Piece {
  std::string_view words;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// "phrase | field | field": a line of a list. Fields are cut when they are asked for: most never are.
struct ListEntry {
  Piece phrase;
  std::string_view rest;  ///< what stands after the first "|"
};

/// The i-th field of "field | field", without blanks around it; empty where there are fewer.
[[nodiscard]] std::string_view field_of(std::string_view rest, std::size_t i) noexcept;

/// A rule: `rule NAME` at column 1, then indented lines `key value`, until the next rule.
struct RuleSource {
  Piece id;
  struct Field {
    Piece key, value;
  };
  std::vector<Field> fields;
};

/// An Error of code bad_resource at a piece.
[[nodiscard]] Error fault_at(std::string_view file, const Piece& piece, std::string message);

/// Reads a list. `#` starts a comment at a line's start or after " "; blank lines are skipped. Views into `bytes`.
[[nodiscard]] Result<std::vector<ListEntry>> read_list(std::string_view file, std::string_view bytes);
/// Reads rules; comments as whole lines only, since patterns may hold `#`. Views into `bytes`.
[[nodiscard]] Result<std::vector<RuleSource>> read_rules(std::string_view file, std::string_view bytes);

}  // namespace v1
}  // namespace onrecord

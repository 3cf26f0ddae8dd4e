#include "regions/bracket.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kTail = 64;         ///< bytes before the end where a signature may stand
constexpr std::size_t kHead = 96;           ///< code points of a head
constexpr std::uint32_t kDirections = 120;  ///< longest stage direction made of known words, bytes
constexpr std::uint32_t kClarification = 240;
constexpr std::uint32_t kHeadOfPage = 4096;  ///< where bylines stand

/// Moves `at` forward onto a code-point boundary.
std::uint32_t boundary(std::string_view text, std::uint32_t at) noexcept {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

Span tail_of(std::string_view text, Span span) noexcept {
  return span.size() <= kTail ? span : Span{boundary(text, span.end - kTail), span.end};
}

bool has_dash(std::string_view words) noexcept {
  return words.find('-') != std::string_view::npos || words.find("\xE2\x80\x93") != std::string_view::npos ||
         words.find("\xE2\x80\x94") != std::string_view::npos;
}

/// Is `c` inside a word that goes back to `before`? "o'clock", "tongue-in-cheek", "00:12".
bool joins(char32_t c, char before) noexcept {
  return is_word(c) || c == '\'' || c == 0x2019 || (c == '-' && before) ||
         (c == ':' && before >= '0' && before <= '9');
}

/// The next word from `at` on; empty at the end.
std::string_view next_word(std::string_view words, std::size_t& at) noexcept {
  while (at < words.size()) {
    auto end = at;
    for (auto after = end; end < words.size(); end = after)
      if (!joins(next_point(words, after), end > at ? words[end - 1] : '\0')) break;
    if (end > at) {
      const auto word = words.substr(at, end - at);
      at = end;
      return word;
    }
    static_cast<void>(next_point(words, at));
  }
  return {};
}

/// Is the word (lower-case) in the list with this class?
bool has_class(const Lexicon& words, std::string_view word, std::string_view kind) noexcept {
  for (const auto* entry = words.find(word); entry; entry = words.another(*entry))
    if (entry->field(0) == kind) return true;
  return false;
}

bool is_clock(std::string_view word) noexcept {
  return !word.empty() && word.find_first_not_of("0123456789:.") == std::string_view::npos;
}

}  // namespace

BracketJudge::BracketJudge(const DocumentData& data, const ResourcesData& resources)
    : data_(data), rules_(resources.rules(RulesName::notes)), words_(resources.list(ListName::note_words)) {}

bool BracketJudge::bracket(Span block, Span span, NoteRow& note) {
  note = {span, {}, NoteKind::note, NoteAuthor::unknown};
  if (signed_at_end(span, note)) return true;
  if (directions(span, note)) return true;
  std::size_t at = 0;
  const bool square = data_.text[span.begin] == '[';
  const auto first = next_word(data_.slice(span), at);
  if (square || has_class(words_, phrase_key(first), "head"))
    if (by_rules("bracket", span, span, note)) return true;
  return square && clarification(block, span, note);
}

bool BracketJudge::labelled(Span span) {
  window_.assign(data_.text, span, kHead);
  for (const auto& rule : rules_.rules())
    if (rule.get("on") == "bracket" && rule.get("kind") == "note" && rule.pattern.starts(window_, match_))
      return true;
  return false;
}

bool BracketJudge::paragraph(Span block, NoteRow& note) {
  note = {block, {}, NoteKind::note, NoteAuthor::editor};
  std::size_t at = 0;
  const auto first = next_word(data_.slice({block.begin, std::min(block.end, block.begin + 24)}), at);
  scratch_.clear();
  append_lower(scratch_, first.substr(0, first.find('\xE2')));
  if (!has_class(words_, scratch_, "opener")) return false;
  if (has_class(words_, scratch_, "common") && !speaks_of_editing(block)) return false;
  return by_rules("paragraph", block, block, note);
}

/// Does one of the first words say "edited", "condensed", "translated"? Paragraphs that begin with "The" are many.
bool BracketJudge::speaks_of_editing(Span block) {
  const auto words = data_.slice({block.begin, std::min(block.end, block.begin + 200)});
  std::size_t at = 0;
  for (auto word = next_word(words, at); !word.empty(); word = next_word(words, at)) {
    scratch_.clear();
    append_lower(scratch_, word);
    if (has_class(words_, scratch_, "editing")) return true;
  }
  return false;
}

bool BracketJudge::by_rules(std::string_view on, Span window, Span span, NoteRow& note) {
  window_.assign(data_.text, window);
  for (const auto& rule : rules_.rules()) {
    if (rule.get("on") != on || !rule.pattern.starts(window_, match_)) continue;
    note.span = span;
    static_cast<void>(parse_label(rule.get("kind"), note.kind));
    note.author = author_of(rule, {});
    return true;
  }
  return false;
}

bool BracketJudge::signed_at_end(Span span, NoteRow& note) {
  const Span tail = tail_of(data_.text, {span.begin + 1, span.end});
  if (!has_dash(data_.slice(tail))) return false;
  window_.assign(data_.text, tail);
  for (const auto& rule : rules_.rules()) {
    if (rule.get("on") != "tail" || !rule.pattern.find(window_, match_)) continue;
    const Span sign = match_.group(rule.pattern.group("sign"));
    note.signature = {match_.whole().begin, sign.end};
    static_cast<void>(parse_label(rule.get("kind"), note.kind));
    note.author = author_of(rule, sign);
    return true;
  }
  return false;
}

NoteAuthor BracketJudge::author_of(const Rule& rule, Span sign) const {
  std::string letters;
  for (const char c : data_.slice(sign))
    if (c >= 'A' && c <= 'Z') letters += c;
  if (rule.get("author") == "interviewer")
    return initials_of_byline(letters) ? NoteAuthor::interviewer : NoteAuthor::editor;
  auto author = NoteAuthor::unknown;
  static_cast<void>(parse_label(rule.get("author"), author));
  return author;
}

/// Do two capitalised words of a byline ("Interview: Ana Pires", "By Ana Pires") have these initials?
bool BracketJudge::initials_of_byline(std::string_view letters) const {
  if (letters.size() < 2) return false;
  for (const auto& block : data_.blocks) {
    if (block.span.begin > kHeadOfPage) return false;
    const auto line = data_.slice(block.span).substr(0, 120);
    std::size_t at = 0;
    if (!has_class(words_, phrase_key(next_word(line, at)), "byline")) continue;
    std::string initials;
    for (auto word = next_word(line, at); !word.empty(); word = next_word(line, at))
      initials += starts_upper(word) ? word[0] : ' ';
    if (initials.find(letters) != std::string::npos) return true;
  }
  return false;
}

/// All words are stage words, or all are words for a gap, with fillers and time stamps between.
bool BracketJudge::directions(Span span, NoteRow& note) {
  if (span.size() > kDirections) return false;
  const auto words = data_.slice({span.begin + 1, span.end - 1});
  std::size_t at = 0, stages = 0, gaps = 0;
  for (auto word = next_word(words, at); !word.empty(); word = next_word(words, at)) {
    scratch_.clear();
    append_lower(scratch_, word);
    if (has_class(words_, scratch_, "stage"))
      ++stages;
    else if (has_class(words_, scratch_, "gap"))
      ++gaps;
    else if (!has_class(words_, scratch_, "filler") && !is_clock(word))
      return false;
  }
  if (!stages && !gaps) return false;
  note.kind = gaps ? NoteKind::gap : NoteKind::stage;
  return true;
}

/// "[the minister]", "[t]he": words put into somebody's sentence. Not links, footnotes, or a line of its own.
bool BracketJudge::clarification(Span block, Span span, NoteRow& note) {
  if (span == block || span.size() > kClarification || span.size() < 3) return false;
  if (span.end < block.end && data_.text[span.end] == '(') return false;
  std::size_t at = 0;
  const auto words = data_.slice({span.begin + 1, span.end - 1});
  const char32_t first = next_point(words, at);
  if (!is_letter(first) || words.find("://") != std::string_view::npos) return false;
  if (span.begin == block.begin || all_upper(words)) return false;
  note.kind = NoteKind::clarification;
  note.author = NoteAuthor::editor;
  return true;
}

}  // namespace v1
}  // namespace onrecord

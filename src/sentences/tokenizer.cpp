#include "sentences/tokenizer.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

// Longer words are in no list: a megabyte without a space costs no look-up.
constexpr std::size_t kLongestListed = 24;

constexpr bool ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_apostrophe(char32_t c) { return c == '\'' || c == U'’' || c == U'ʼ'; }

/// After a word of letters these ASCII characters end it, whatever follows: no joining mark, no stop, no address.
constexpr std::array<bool, 256> plain_ends() {
  std::array<bool, 256> table{};
  for (const char c : {' ', '\t', '\n', '\v', '\f', '\r', ',', ';', '?', '!', '"', '(', ')', '[', ']', '{', '}', '*'})
    table[static_cast<unsigned char>(c)] = true;
  return table;
}
constexpr auto kPlainEnd = plain_ends();

bool word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (static_cast<unsigned char>(text[at]) < 0x80) return ascii_letter(text[at]) || ascii_digit(text[at]);
  return is_word(next_point(text, at));
}

bool space_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  if (static_cast<unsigned char>(text[at]) < 0x80) return text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r');
  return is_space(next_point(text, at));
}

char32_t point_at(std::string_view text, std::size_t at) { return at < text.size() ? next_point(text, at) : 0; }

/// True where the word before `end` consists of single letters with stops between them: "U.S", "a.m".
bool dotted_letters(std::string_view word) {
  bool dots = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i % 2 == 0 ? !ascii_letter(word[i]) : word[i] != '.') return false;
    dots = dots || word[i] == '.';
  }
  return dots;
}

bool all_digits(std::string_view words) {
  return !words.empty() && std::all_of(words.begin(), words.end(), ascii_digit);
}

TokenShape shape_of_kind(std::string_view kind) {
  struct Kind {
    std::string_view word;
    TokenShape shape;
  };
  static constexpr std::array<Kind, 11> kKinds = {{{"title", TokenShape::never_ends},
                                                   {"place", TokenShape::never_ends},
                                                   {"ref", TokenShape::before_number},
                                                   {"month", TokenShape::before_day},
                                                   {"day", TokenShape::before_day},
                                                   {"unit", TokenShape::often_ends},
                                                   {"latin", TokenShape::often_ends},
                                                   {"corp", TokenShape::may_end},
                                                   {"degree", TokenShape::may_end},
                                                   {"street", TokenShape::may_end},
                                                   {"state", TokenShape::may_end}}};
  for (const auto& known : kKinds)
    if (known.word == kind) return known.shape;
  return TokenShape::may_end;
}

TokenShape shape_of_mark(char32_t c) {
  switch (c) {
    case '.': case U'。': case U'।': return TokenShape::stop;
    case '?': case '!': case U'‽': case U'؟': case U'！': case U'？': return TokenShape::query;
    case U'…': return TokenShape::ellipsis;
    case ',': case ';': case ':': return TokenShape::comma;
    case '(': case '[': case '{': return TokenShape::open_bracket;
    case ')': case ']': case '}': return TokenShape::close_bracket;
    case U'“': case U'‘': case U'«': case U'„': case U'‹': case U'‚': case '`': return TokenShape::open_quote;
    case U'”': case U'’': case U'»': case U'›': return TokenShape::close_quote;
    case '"': case '\'': return TokenShape::quote;
    case U'•': case U'‣': case U'▪': case U'●': case U'◦': case '*': return TokenShape::bullet;
    default: return is_dash(c) ? TokenShape::dash : TokenShape::other;
  }
}

/// An address without the marks that end the sentence around it.
std::size_t address_length(std::string_view chunk) {
  std::size_t end = chunk.size();
  while (end > 0) {
    std::size_t before = end;
    const char32_t last = previous_point(chunk, before);
    if (is_word(last) || last == '/' || last == '=' || last == '#' || last == '_') break;
    end = before;
  }
  return end;
}

/// "vann.example"
bool site_name(std::string_view word) {
  const auto dot = word.size() < 256 ? word.rfind('.') : std::string_view::npos;
  return dot != std::string_view::npos && word.size() - dot > 2 && !ascii_digit(word.back());
}

/// Where "did|n't", "Ida|'s", "we|'ve" are cut; 0: nowhere. The apostrophe may be curly.
std::size_t contraction_seam(std::string_view word) {
  std::size_t at = word.size(), letters = 0;
  char32_t c = 0;
  while (at > 0 && letters < 3 && !is_apostrophe(c = previous_point(word, at))) ++letters;
  if (!is_apostrophe(c) || at == 0 || letters == 0) return 0;
  char tail[3] = {0, 0, 0};
  for (std::size_t i = 0; i < letters && i < 2; ++i) tail[i] = static_cast<char>(word[word.size() - letters + i] | 0x20);
  const std::string_view end(tail, std::min<std::size_t>(letters, 2));
  if (letters == 1 && end == "t") return at > 1 && (word[at - 1] | 0x20) == 'n' ? at - 1 : 0;
  if (letters == 1) return end == "s" || end == "m" || end == "d" ? at : 0;
  return letters == 2 && (end == "re" || end == "ll" || end == "ve") ? at : 0;
}

}  // namespace

Tokenizer::Tokenizer(std::string_view text, const ResourcesData& resources)
    : text_(text),
      abbreviations_(resources.list(ListName::abbreviations)),
      parts_(resources.list(ListName::word_parts)) {
  for (const auto& entry : parts_.entries())
    if (entry.field(0) == "split") split_shapes_.set(split_shape(entry.phrase));
}

/// First letter and length: a look-up for each word of a text costs more than all the rest of its reading.
std::size_t Tokenizer::split_shape(std::string_view word) noexcept {
  return (static_cast<std::size_t>(word[0]) & 31U) * 16 + std::min<std::size_t>(word.size(), 15);
}

bool Tokenizer::may_split(std::string_view word) const noexcept { return split_shapes_[split_shape(word)]; }

void Tokenizer::tokenize(Span piece, TokenList& out) {
  end_ = std::min<std::size_t>(piece.end, text_.size());
  for (at_ = piece.begin; at_ < end_;) {
    if (plain_word(out)) continue;
    std::size_t next = at_;
    const char32_t c = next_point(text_, next);
    if (is_space(c) || is_ignorable(c)) {
      at_ = next;
    } else if (is_word(c) || (c == '.' && decimal_begins())) {
      word(out);
    } else if (!put_elision(out) && !put_emoticon(out)) {
      mark(out);
    }
  }
}

/// "http://…", "desk@vann.example", "desk@VANN", "des...@vann.example", "vann.example/roof": an address of which [word_begin_, end) is the first part.
bool Tokenizer::put_address(std::size_t end, TokenList& out) {
  const char mark = end < end_ ? text_[end] : ' ';
  const auto first = text_.substr(word_begin_, end - word_begin_);
  const bool scheme = mark == ':' && text_.substr(end, 3) == "://";
  const bool hidden = mark == '.' && text_.substr(end, 4) == "...@";
  if (mark != '@' && !hidden && !scheme && !(mark == '/' && site_name(first)) && first.substr(0, 4) != "www.") return false;
  if (word_begin_ < no_address_before_) return false;
  constexpr std::size_t kLongest = 2048;
  std::size_t stop = end;
  while (stop < end_ && stop - word_begin_ < kLongest && !space_at(text_, stop) && text_[stop] != '<' &&
         text_[stop] != '>')
    (void)next_point(text_, stop);
  const auto chunk = text_.substr(word_begin_, stop - word_begin_);
  no_address_before_ = stop;  // one try a chunk: "a@a@a@…" stays linear
  if (mark == '@' && !word_at(text_, end + 1)) return false;
  const auto length = address_length(chunk);
  out.add(word_begin_, word_begin_ + length, TokenShape::other);
  at_ = word_begin_ + length;
  return true;
}

/// "'em", "'90s": an apostrophe that belongs to the word after it.
bool Tokenizer::put_elision(TokenList& out) {
  std::size_t next = at_;
  if (!is_apostrophe(next_point(text_, next)) || !word_at(text_, next) || (at_ > 0 && word_at(text_, at_ - 1)))
    return false;
  std::size_t end = next;
  while (end < end_ && end - next < kLongestListed && word_at(text_, end)) (void)next_point(text_, end);
  const bool years = end - next >= 2 && ascii_digit(text_[next]) && ascii_digit(text_[next + 1]) &&
                     (end - next == 2 || (end - next == 3 && text_[next + 2] == 's'));
  const auto* listed = part(at_, end);
  if (!years && (!listed || listed->field(0) != "elision")) return false;
  out.add(at_, end, TokenShape::lower);
  at_ = end;
  return true;
}

/// ".265"
bool Tokenizer::decimal_begins() const {
  return at_ + 1 < end_ && ascii_digit(text_[at_ + 1]) && (at_ == 0 || space_at(text_, at_ - 1));
}

/// ":)" and its like, where nothing but white space or an end follows.
bool Tokenizer::put_emoticon(TokenList& out) {
  constexpr std::size_t kLongest = 4;
  if (text_[at_] != ':' && text_[at_] != ';' && text_[at_] != '=') return false;
  std::size_t end = at_;
  while (end < end_ && end - at_ < kLongest && !space_at(text_, end) && static_cast<unsigned char>(text_[end]) < 0x80) ++end;
  const auto* listed = end - at_ > 1 ? part(at_, end) : nullptr;
  if (!listed || listed->field(0) != "emoticon") return false;
  out.add(at_, end, TokenShape::close_quote);  // as a closing quotation mark, it belongs to the sentence that it ends
  at_ = end;
  return true;
}

/// A run of one mark ("--", "...", "?!") or a single one.
void Tokenizer::mark(TokenList& out) {
  const std::size_t begin = at_;
  const char32_t first = next_point(text_, at_);
  const auto same = [&](char32_t c) {
    if (first == '?' || first == '!' || first == U'‽') return c == '?' || c == '!' || c == U'‽';
    return c == first && (c == '.' || c == '-' || c == '\'' || c == '`' || c == '*' || c == '<' || c == '>' ||
                          c == '=' || c == '_' || c == '~' || c == U'…' || c == '+' || c == U'’');
  };
  while (at_ < end_) {
    std::size_t next = at_;
    const char32_t c = next_point(text_, next);
    if (!same(c) && !is_mark(c) && c != 0x200D) break;
    at_ = next;
  }
  mark_run(begin, at_, first, out);
}

void Tokenizer::mark_run(std::size_t begin, std::size_t end, char32_t first, TokenList& out) {
  auto shape = shape_of_mark(first);
  if (first == '.' && end - begin > 1) shape = TokenShape::ellipsis;
  if (first == '*' && end - begin > 1) shape = TokenShape::other;
  if (first == '\'' && end - begin == 2) shape = TokenShape::close_quote;
  const auto run = text_.substr(begin, end - begin);
  if (first == '\'' && run.size() > 2 && run.find_first_not_of('\'') == std::string_view::npos) {  // three single ones
    for (; begin < end; ++begin) out.add(begin, begin + 1, TokenShape::quote);
    return;
  }
  out.add(begin, end, shape);
}

/// Reads a word of ASCII letters that nothing behind it could belong to: nine words in ten, none of which needs more
/// than a look at each byte.
bool Tokenizer::plain_word(TokenList& out) {
  std::size_t end = at_;
  while (end < end_ && ascii_letter(text_[end])) ++end;
  if (end == at_ || (end < end_ && !kPlainEnd[static_cast<unsigned char>(text_[end])])) return false;
  const auto shape = ascii_upper(text_[at_]) ? TokenShape::upper : TokenShape::lower;
  if (may_split(text_.substr(at_, end - at_)))
    put_word(at_, end, shape, out);
  else
    out.add(at_, end, shape);
  at_ = end + (end < end_ && text_[end] == ' ');
  return true;
}

/// Reads a word at at_ and appends it: one token, or the parts of a contraction.
void Tokenizer::word(TokenList& out) {
  word_begin_ = at_;
  std::size_t end = word_end();
  if (put_address(end, out) || split_digits_off(end, out)) return;
  auto shape = shape_at(word_begin_);
  if (end < end_ && text_[end] == '.' && stop_belongs(end, shape)) ++end;
  put_word(word_begin_, end, shape, out);
  at_ = end;
}

/// The end of the word: letters and digits, with the marks between them that join.
std::size_t Tokenizer::word_end() {
  std::size_t end = at_;
  while (end < end_) {
    while (end < end_ && (ascii_letter(text_[end]) || ascii_digit(text_[end]))) ++end;
    if (end == end_) break;
    std::size_t next = end;
    const char32_t c = next_point(text_, next);
    if (is_word(c) || is_ignorable(c)) {
      end = next;
    } else if (next < end_ && word_at(text_, next) && joins(end, next)) {
      end = next;
    } else {
      break;
    }
  }
  return end;
}

/// Does the mark at `mark`, with a word character at `next`, belong to the word around it?
bool Tokenizer::joins(std::size_t mark, std::size_t next) {
  const char32_t c = point_at(text_, mark);
  const char before = text_[mark - 1], after = text_[next];
  const bool digits = ascii_digit(before) && ascii_digit(after);
  if (is_apostrophe(c) || c == '_') return true;
  if (c == '.') return !glued_sentence(mark, next);
  if (c == ',') return digits && next + 2 < end_ && ascii_digit(text_[next + 1]) && ascii_digit(text_[next + 2]);
  const bool letters = mark == word_begin_ + 1 && ascii_letter(before) && ascii_letter(after);
  if (c == ':') return digits;
  if (c == '/') return digits || letters;  // "w/out", "I/C"
  if (c == '&') return (ascii_upper(before) && ascii_upper(after)) || (letters && !word_at(text_, next + 1));
  if (c == '-' || c == U'‑') return hyphen_joins(mark);
  return false;
}

/// "sold.Then": a stop without the space that should follow it, not an address or an abbreviation.
bool Tokenizer::glued_sentence(std::size_t stop, std::size_t next) const {
  if (stop - word_begin_ < 3 || !ascii_letter(text_[stop - 1]) || ascii_upper(text_[stop - 1])) return false;
  if (!ascii_upper(text_[next])) return false;
  std::size_t end = next + 1;
  while (end < end_ && end - next < 64 && ascii_letter(text_[end]) && !ascii_upper(text_[end])) ++end;
  return end > next + 1 && (end == end_ || (text_[end] == '.' ? space_at(text_, end + 1) : text_[end] != '@'));
}

/// "anti-war", "e-mail", "713-853-3989" and "2011-08-30" are one token; "well-known" and "5-10" are three.
bool Tokenizer::hyphen_joins(std::size_t hyphen) {
  const auto before = text_.substr(word_begin_, hyphen - word_begin_);
  if (const auto* listed = part(word_begin_, hyphen); listed && listed->field(0) == "prefix")
    return hyphen + 1 < end_ && (!ascii_digit(text_[hyphen + 1]) || key_ == "mid");
  if (!ascii_digit(before.back())) return false;
  std::size_t end = hyphen + 1;
  while (end < end_ && end < hyphen + 8 && ascii_digit(text_[end])) ++end;
  const auto digits = end - hyphen - 1;
  if (before.find('-') != std::string_view::npos) return digits > 0;
  const bool more = digits > 0 && end + 1 < end_ && text_[end] == '-' && ascii_digit(text_[end + 1]);
  return all_digits(before) && (more || (before.size() == 3 && digits == 4));
}

/// "5km", "9am": the number and its unit are two tokens.
bool Tokenizer::split_digits_off(std::size_t end, TokenList& out) {
  if (!ascii_digit(text_[word_begin_]) || !ascii_letter(text_[end - 1]) || end - word_begin_ > 16) return false;
  std::size_t unit = end;
  while (ascii_letter(text_[unit - 1])) --unit;
  if (!ascii_digit(text_[unit - 1])) return false;
  const auto* listed = part(unit, end);
  if (!listed || listed->field(0) != "unit") return false;
  out.add(word_begin_, unit, TokenShape::number);
  at_ = unit;
  return true;
}

/// Does the stop after the word at `end` belong to it? Sets the shape of the abbreviation.
bool Tokenizer::stop_belongs(std::size_t end, TokenShape& shape) {
  const auto word = text_.substr(word_begin_, end - word_begin_);
  if (word.size() > kLongestListed || (end + 1 < end_ && text_[end + 1] == '.')) return false;
  key_.assign(text_.substr(word_begin_, end + 1 - word_begin_));
  const auto* entry = abbreviations_.find(key_);
  if (!entry && ascii_upper(key_[0]) && word.size() > 1) {
    key_[0] = static_cast<char>(key_[0] + ('a' - 'A'));
    entry = abbreviations_.find(key_);
  }
  if (!entry && dotted_letters(word)) return shape = TokenShape::may_end, true;
  if (entry && entry->field(1) == "number" && !number_follows(end + 1)) return false;
  if (entry) return shape = shape_of_kind(entry->field(0)), true;
  std::size_t after = word_begin_;
  if (!is_upper(next_point(text_, after)) || after != end) return false;
  return shape = TokenShape::initial, true;
}

bool Tokenizer::number_follows(std::size_t at) const {
  while (at < end_ && space_at(text_, at)) ++at;
  return at < end_ && ascii_digit(text_[at]);
}

/// Appends [begin, end), cut where a contraction has its seam.
void Tokenizer::put_word(std::size_t begin, std::size_t end, TokenShape shape, TokenList& out) {
  const auto word = text_.substr(begin, end - begin);
  if (const auto* listed = may_split(word) ? part(begin, end) : nullptr; listed && listed->field(0) == "split") {
    const auto seam = begin + listed->field(1).size();
    out.add(begin, seam, shape);
    out.add(seam, end, TokenShape::lower);
    return;
  }
  const auto seam = word.size() > 64 || word.size() < 3 ? 0 : contraction_seam(word);
  if (!seam) return out.add(begin, end, shape);
  put_word(begin, begin + seam, shape, out);
  out.add(begin + seam, end, TokenShape::lower);
}

const LexiconEntry* Tokenizer::part(std::size_t begin, std::size_t end) {
  if (end - begin > kLongestListed) return nullptr;
  key_.clear();
  append_lower(key_, text_.substr(begin, end - begin));
  for (std::size_t at = key_.find("’"); at != std::string::npos; at = key_.find("’", at)) key_.replace(at, 3, "'");
  return parts_.find(key_);
}

TokenShape Tokenizer::shape_at(std::size_t begin) const {
  const char32_t c = point_at(text_, begin);
  if (is_digit(c)) return TokenShape::number;
  return is_lower(c) ? TokenShape::lower : TokenShape::upper;
}

}  // namespace v1
}  // namespace onrecord

#include "times/time_words.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, 38> kClassWords = {
    "",        "month",   "weekday",  "weekdays", "season", "seasons", "unit",    "units",   "part",   "parts",
    "clock",   "offset",  "follow",   "ref",      "set",    "holiday", "deictic", "every",   "times",  "per",
    "article", "vague",   "stage",    "bound",    "ago",    "later",   "hence",   "early",   "oclock", "decade",
    "half",    "quarter", "halfyear", "ordinal",  "in",     "prep",    "old",     "spanning"};

/// Every time has a word of one of these; without one the sentence is not looked at again.
constexpr bool carries_time(TimeClass c) noexcept {
  return (c >= TimeClass::month && c <= TimeClass::holiday) || c == TimeClass::decade || c == TimeClass::quarter ||
         c == TimeClass::halfyear || c == TimeClass::oclock;
}

TimeClass read_class(std::string_view word) noexcept {
  const auto found = std::find(kClassWords.begin(), kClassWords.end(), word);
  return found == kClassWords.end() ? TimeClass::unknown : static_cast<TimeClass>(found - kClassWords.begin());
}

bool is_ascii_digit(char c) noexcept { return c >= '0' && c <= '9'; }

std::string_view last_word(std::string_view phrase) noexcept {
  const auto space = phrase.find_last_of(" -");
  return space == std::string_view::npos ? phrase : phrase.substr(space + 1);
}

std::string_view first_word(std::string_view phrase) noexcept { return phrase.substr(0, phrase.find_first_of(" -")); }

/// The letters and digits at the front: a tokeniser cuts there, if at all.
std::string_view first_letters(std::string_view word) noexcept {
  const auto inside = [](char c) { return (c >= 'a' && c <= 'z') || is_ascii_digit(c) || (c & '\x80') != 0; };
  return word.substr(0, static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), inside) - word.begin()));
}

double read_decimal(std::string_view words) noexcept {
  double value = -1;
  std::from_chars(words.data(), words.data() + words.size(), value);
  return value;
}

/// Hyphens, dashes and slashes part the words of "mid-May", "1999–2007" and "2020/21".
std::size_t length_of_joint(std::string_view text) noexcept {
  if (text.front() == '-' || text.front() == '/') return 1;
  const bool dash = text.substr(0, 3) == "\xE2\x80\x93" || text.substr(0, 3) == "\xE2\x80\x91";
  return dash ? 3 : 0;
}

/// What a time expression can begin with, but for numbers.
constexpr auto kBeginners =
    bits({TimeClass::month,  TimeClass::weekday, TimeClass::weekdays, TimeClass::season, TimeClass::unit,
          TimeClass::units,  TimeClass::clock,   TimeClass::offset,   TimeClass::follow, TimeClass::ref,
          TimeClass::set,    TimeClass::holiday, TimeClass::deictic,  TimeClass::every,  TimeClass::times,
          TimeClass::per,    TimeClass::article, TimeClass::vague,    TimeClass::stage,  TimeClass::early,
          TimeClass::decade, TimeClass::half,    TimeClass::quarter,  TimeClass::ordinal});

bool is_currency_sign(std::string_view low) noexcept {
  return !low.empty() && (low.back() == '$' || low == "€" || low == "£" || low == "¥");
}

void lower_ascii(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 3) == "\xE2\x80\x99") {
      out += '\'';
      i += 2;
    } else {
      out += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    }
  }
}

}  // namespace

TimeLexicon::TimeLexicon(const ResourcesData& resources)
    : words_(resources.list(ListName::time_words)), quantities_(resources.list(ListName::quantities)) {
  classes_.reserve(words_.entries().size());
  for (const auto& entry : words_.entries()) {
    classes_.push_back(read_class(entry.field(0)));
    add_time_word(entry, classes_.back());
    if (carries_time(classes_.back()) && entry.phrase != "second") facts(last_word(entry.phrase)).carries = true;
  }
  for (const auto& entry : quantities_.entries()) add_quantity(entry);
}

void TimeLexicon::add_time_word(const LexiconEntry& entry, TimeClass c) {
  auto& facts = this->facts(first_word(entry.phrase));
  const auto bit = std::uint64_t{1} << static_cast<unsigned>(c);
  facts.classes |= bit;
  if (first_word(entry.phrase).size() == entry.phrase.size()) {
    facts.alone |= bit;
    if (!facts.entry) facts.entry = &entry;
  }
  const auto spaces = std::count(entry.phrase.begin(), entry.phrase.end(), ' ');
  facts.longest = std::max(facts.longest, static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(spaces + 1, 20)));
  for (auto space = entry.phrase.find(' '); space != std::string_view::npos; space = entry.phrase.find(' ', space)) {
    const auto rest = entry.phrase.substr(++space);
    const auto word = rest.substr(0, rest.find(' '));
    for (const auto front : {word, first_word(word), first_letters(word)})
      if (!front.empty()) this->facts(front).continues = true;
  }
}

void TimeLexicon::add_quantity(const LexiconEntry& entry) {
  const auto kind = entry.field(1);
  const bool unit = kind == "unit" || kind == "currency";
  const bool multiplier = kind == "multiplier";
  if (!unit && !multiplier && kind != "cardinal") return;
  auto& facts = this->facts(unit ? first_word(entry.phrase) : entry.phrase);
  facts.carries = facts.carries || (!unit && entry.phrase != "one");
  facts.longest = std::max<std::uint8_t>(facts.longest, 1);
  facts.unit = facts.unit || unit;
  if (!unit) (multiplier ? facts.multiplier : facts.cardinal) = read_decimal(entry.field(0));
}

WordFacts& TimeLexicon::facts(std::string_view word) {
  if (!word.empty()) shapes_[shape_of(word)] = true;
  return facts_[word];
}

/// Letters of either case have the same shape.
std::size_t TimeLexicon::shape_of(std::string_view word) noexcept {
  const auto first = static_cast<unsigned char>(word.front()) & 31U;
  const auto last = static_cast<unsigned char>(word.back()) & 31U;
  return std::min<std::size_t>(word.size(), 15) * 1024 + first * 32 + last;
}

bool TimeLexicon::may_matter(std::string_view word) const noexcept {
  if (word.empty()) return false;
  if (is_ascii_digit(word.front()) || (word.front() == '\'' && word.size() == 3)) return true;
  if (word.size() > 15 || !shapes_[shape_of(word)]) return false;
  std::array<char, 16> lower{};
  for (std::size_t i = 0; i < word.size(); ++i)
    lower[i] = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] + 32) : word[i];
  const auto found = facts_.find(std::string_view(lower.data(), word.size()));
  return found != facts_.end() && found->second.carries;
}

QuoteMark quote_mark(std::string_view word) noexcept {
  if (word == "\xE2\x80\x9C" || word == "``") return QuoteMark::opens;
  if (word == "\xE2\x80\x9D" || word == "''") return QuoteMark::closes;
  return word == "\"" ? QuoteMark::turns : QuoteMark::none;
}

void TimeWords::read(IndexRange tokens) {
  words_.clear();
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    const auto word = data_.token_words[t];
    if (known_[word].size() == 0) known_[word] = make_pieces(data_.words.surface(word));
    add(data_.tokens[t].span.begin, known_[word]);
  }
}

void TimeWords::read(Span span) {
  words_.clear();
  const auto split = [&](Span word) { add(word.begin, make_pieces(data_.slice(word))); };
  std::uint32_t begin = span.begin;
  const auto flush = [&](std::uint32_t end) {
    if (begin < end) split({begin, end});
  };
  for (std::size_t at = span.begin; at < span.end;) {
    const auto from = static_cast<std::uint32_t>(at);
    const char32_t c = next_point(data_.text, at);
    if (is_word(c) || c == ':' || c == '.' || c == '/' || c == '-') {
      // Full stops and colons inside stay: "10:46", "23.7.2024", "a.m.".
      const bool inner = at < span.end && !is_space(static_cast<unsigned char>(data_.text[at]));
      if (is_word(c) || c == '/' || c == '-' || inner || (c == '.' && from > begin)) continue;
    }
    flush(from);
    if (!is_space(c)) split({from, static_cast<std::uint32_t>(at)});
    begin = static_cast<std::uint32_t>(at);
  }
  flush(span.end);
}

void TimeWords::add(std::uint32_t at, IndexRange pieces) {
  for (auto p = pieces.begin; p < pieces.end; ++p)
    words_.push_back({{at + pieces_[p].begin, at + pieces_[p].end}, p});
}

IndexRange TimeWords::make_pieces(std::string_view text) {
  const auto first = static_cast<std::uint32_t>(pieces_.size());
  std::uint32_t begin = 0;
  for (std::uint32_t at = 1; at + 1 < text.size(); ++at) {
    const auto joint = static_cast<std::uint32_t>(length_of_joint(text.substr(at)));
    if (!joint) continue;
    if (begin < at) make_piece(text, begin, at);
    make_piece(text, at, at + joint);
    begin = at + joint;
    at = begin - 1;
  }
  if (begin < text.size()) make_piece(text, begin, static_cast<std::uint32_t>(text.size()));
  return {first, static_cast<std::uint32_t>(pieces_.size())};
}

void TimeWords::make_piece(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  text = text.substr(begin, end - begin);
  Piece piece{};
  piece.begin = begin;
  piece.end = end;
  piece.lower = static_cast<std::uint32_t>(lower_.size());
  lower_ascii(lower_, text.substr(0, 40));  // no word of time is longer
  piece.length = static_cast<std::uint16_t>(lower_.size() - piece.lower);
  const auto low = std::string_view(lower_).substr(piece.lower);
  const auto& facts = lexicon_.facts_of(low);
  piece.facts = &facts;
  piece.mark = quote_mark(text);
  std::size_t at = 0;
  const auto point = next_point(text, at);
  piece.capital = text.front() >= 'A' && text.front() <= 'Z';
  piece.punctuation = !is_word(point) && text.front() != '$' && text.front() != '%';
  piece.dash = is_dash(point);
  piece.digits = is_ascii_digit(low.size() > 1 && low.front() == '\'' ? low[1] : text.front());
  piece.number = piece.digits || facts.cardinal >= 0 || facts.multiplier >= 0 || low == "'";
  piece.sign = facts.unit && is_currency_sign(low);
  piece.begins_alone = piece.number || (facts.alone & kBeginners) != 0;
  piece.begins_time = piece.number || (facts.classes & kBeginners) != 0;
  piece.begins_quantity =
      piece.digits || (facts.longest > 0 && (facts.cardinal > 0 || piece.sign || low == "a" || low == "dozen"));
  pieces_.push_back(piece);
}

const LexiconEntry* TimeWords::of_class(const LexiconEntry* entry, TimeClass wanted) const noexcept {
  while (entry && lexicon_.class_of(*entry) != wanted) entry = lexicon_.words().another(*entry);
  return entry;
}

TimePhrase TimeWords::phrase_of(std::size_t i, TimeClass wanted) const {
  TimePhrase found;
  if (facts(i).is(wanted)) found = {of_class(facts(i).entry, wanted), 1};
  if (!goes_on(i)) return found;
  const std::size_t longest = facts(i).longest;
  key_.assign(lower(i));
  std::size_t spaces = 0;
  for (std::size_t next = i + 1; next < size() && next < i + 2 * longest + 1; ++next) {
    if (!glued(next)) {
      if (++spaces >= longest) break;
      key_ += ' ';
    }
    key_ += lower(next);
    if (const auto* entry = of_class(lexicon_.words().find(key_), wanted)) found = {entry, next + 1 - i};
  }
  return found;
}

TimePhrase TimeWords::phrase_before(std::size_t end, TimeClass wanted) const {
  for (std::size_t words = std::min<std::size_t>(end, 4); words > 0; --words)
    if (const auto found = phrase(end - words, wanted); found.words == words) return found;
  return {};
}

}  // namespace v1
}  // namespace onrecord

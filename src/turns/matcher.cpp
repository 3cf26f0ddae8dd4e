#include "turns/matcher.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kColonBytes = 80, kPeriodBytes = 60, kShortBytes = 60;
constexpr std::size_t kLabelPoints = 112;  // labels and stamps are short; marks that close need the whole window

Start start_of(char32_t c) {
  if (c == U'*' || c == U'_') return Start::star;
  if (c == U'#') return Start::hash;
  if (c == U'>' || c == U'»') return Start::chevron;
  if (c == U'[' || c == U'(' || c == U'\\') return Start::bracket;
  if (c == U'&' || is_dash(c)) return Start::dash;
  if (is_digit(c)) return Start::digit;
  return is_letter(c) && !is_lower(c) ? Start::capital : Start::other;
}

Start start_word(std::string_view word) {
  constexpr std::array<std::string_view, 7> kWords = {"dash", "capital", "digit",  "bracket",
                                                      "star", "hash",    "chevron"};
  return static_cast<Start>(std::find(kWords.begin(), kWords.end(), word) - kWords.begin());
}

bool asks(std::string_view words) {
  for (std::size_t at = words.size(); at > 0;) {
    const char32_t c = previous_point(words, at);
    if (c == U'?' || c == 0xFF1F || c == 0x37E) return true;
    if (c != U'"' && c != U'\'' && c != U')' && c != U']' && c != U'*' && c != U'_' && c != U'!' && c != 0x201D &&
        c != 0x2019 && c != 0xBB && !is_space(c))
      return false;
  }
  return false;
}

/// A colon within the first bytes, with nothing before it that no label has.
bool has_label(std::string_view head) {
  for (const char c : head) {
    if (c == ':') return true;
    if (c == '?' || c == '!' || c == ';' || c == '"') return false;
  }
  return false;
}

bool has_clock(std::string_view head) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  for (auto at = head.find(':'); at != std::string_view::npos; at = head.find(':', at + 1))
    if (at > 0 && at + 1 < head.size() && digit(head[at - 1]) && digit(head[at + 1])) return true;
  return false;
}

bool is_brief(std::string_view words) {
  const char last = words.back();
  return words.size() <= kShortBytes && last != '.' && last != '?' && last != '!' && last != ',' && last != ';';
}

/// Nothing but letters, spaces and what stands in names.
bool is_plain(std::string_view words) {
  return std::all_of(words.begin(), words.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80U || c <= ' ' || c == '.' || c == '\'' || c == '-' || c == '\x7F' ||
           (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
}

/// Without the asterisks of Markdown.
std::string_view behind_stars(std::string_view words) {
  return words.substr(std::min(words.find_first_not_of("*_"), words.size()));
}

/// "Q", "A1", "Q:": one letter, then no other one.
bool opens_with_letter(std::string_view words) {
  words = behind_stars(words);
  const char next = words.size() > 1 ? words[1] : ' ';
  return !((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '\'' ||
           static_cast<unsigned char>(next) >= 0x80U);
}

std::string_view first_word(std::string_view words) {
  words = behind_stars(words);
  auto word = words.substr(0, words.substr(0, 24).find_first_of(" \n\t:.*_"));
  return word.substr(0, 24);
}

bool one_of(std::string_view list, std::string_view word) {
  for (std::size_t at = 0; at < list.size();) {
    const auto end = std::min(list.find(' ', at), list.size());
    if (list.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

/// What the first bytes show; looked at only where a rule asks for it.
struct Matcher::Look {
  std::string_view words, word;

  explicit Look(std::string_view block) : words(block), word(first_word(block)) {}

  [[nodiscard]] bool meets(Need need) const {
    switch (need) {
      case Need::nothing:
        return true;
      case Need::colon:
        return has_label(words.substr(0, kColonBytes));
      case Need::clock:
        return has_clock(words.substr(0, kColonBytes));
      case Need::period:
        return words.substr(0, kPeriodBytes).find('.') != std::string_view::npos;
      case Need::question:
        return asks(words);
      case Need::short_block:
        return is_brief(words);
      case Need::plain:
        return is_brief(words) && is_plain(words);
      case Need::letter:
        return opens_with_letter(words);
    }
    return true;
  }
};

Matcher::Matcher(const DocumentData& data, const ResourcesData& resources)
    : data_(data), rules_(resources.rules(RulesName::turn_patterns)) {
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    const auto use = use_of(rules_[i], i);
    const auto word = rules_[i].get("start");
    if (word.empty()) {
      for (auto& list : by_start_) list.push_back(use);
    } else {
      by_start_[static_cast<std::size_t>(start_word(word))].push_back(use);
    }
  }
}

Matcher::Use Matcher::use_of(const Rule& rule, std::size_t index) const {
  Use use;
  use.rule = &rule;
  use.index = static_cast<std::uint16_t>(index);
  (void)parse_label(rule.get("layout"), use.layout);
  const auto has = rule.get("has");
  use.words_first = rule.get("word");
  use.need = has == "colon"      ? Need::colon
             : has == "clock"    ? Need::clock
             : has == "letter"   ? Need::letter
             : has == "period"   ? Need::period
             : has == "question" ? Need::question
             : has == "short"    ? Need::short_block
             : has == "plain"    ? Need::plain
                                 : Need::nothing;
  // Marks that close, and numbered questions, are matched to their end.
  use.closes = rule.pattern.group("words") >= 0 || use.need == Need::question;
  use.weight = static_cast<float>(rule.number("weight", 0.5));
  use.label = rule.pattern.group("label");
  use.stage = rule.pattern.group("stage");
  use.time = rule.pattern.group("time");
  use.words = rule.pattern.group("words");
  return use;
}

void Matcher::match(Span span, std::uint32_t block, std::vector<MarkRow>& marks) {
  const auto words = data_.slice(span);
  if (words.empty()) return;
  std::size_t at = 0;
  const auto start = start_of(next_point(words, at));
  const Look look(words);
  const auto first = marks.size();
  std::size_t ready = 0;  // code points in the window
  for (const auto& use : by_start_[static_cast<std::size_t>(start)]) {
    if (!use.words_first.empty() && !one_of(use.words_first, look.word)) continue;
    if (!look.meets(use.need)) continue;
    if (use.layout == Layout::bold && marks.size() > first) continue;  // "**Name:**" is a label, not a passage
    const auto points = use.closes ? Window::kLimit : kLabelPoints;
    if (ready < points) window_.assign(data_.text, span, points);
    ready = std::max(ready, points);
    try_rule(use, block, marks, first);
  }
}

void Matcher::try_rule(const Use& use, std::uint32_t block, std::vector<MarkRow>& marks, std::size_t first) {
  const bool matched = use.rule->pattern.starts(window_, match_);
  gave_up_ += match_.gave_up;
  if (!matched) return;
  MarkRow mark;
  mark.marker = match_.whole();
  mark.label = match_.group(use.label);
  mark.stage = match_.group(use.stage);
  mark.block = block;
  mark.pattern = use.index;
  mark.layout = use.layout;
  if (const Span time = match_.group(use.time); !time.empty()) mark.time_ms = read_stamp(data_.slice(time));
  const Span words = match_.group(use.words);
  if (!words.empty()) mark.marker.end = words.begin;
  const auto rival = std::find_if(marks.begin() + static_cast<std::ptrdiff_t>(first), marks.end(),
                                  [&](const auto& m) { return m.layout == use.layout; });
  if (rival == marks.end()) {
    marks.push_back(mark);
    if (!words.empty()) {  // the mark closes, too: what follows it is not marked
      mark.marker = {words.end, match_.whole().end};
      marks.push_back(mark);
    }
  } else if (words.empty() && use.weight > static_cast<float>(rules_[rival->pattern].number("weight", 0.5))) {
    *rival = mark;
  }
}

std::uint32_t read_stamp(std::string_view words) noexcept {
  std::uint32_t parts[4] = {0, 0, 0, 0};
  std::size_t n = 0, digits = 0, fraction = 0;
  for (const char c : words) {
    if (c >= '0' && c <= '9') {
      if (++digits > 3) return kNone;
      parts[n] = parts[n] * 10 + static_cast<std::uint32_t>(c - '0');
    } else if (n < 3 && digits) {
      if (c != ':') fraction = n + 1;
      ++n, digits = 0;
    } else {
      return kNone;
    }
  }
  std::uint32_t millis = 0;
  if (fraction) {
    millis = parts[n];
    for (; digits < 3; ++digits) millis *= 10;
    --n;
  }
  const std::uint32_t seconds = n == 2 ? parts[0] * 3600 + parts[1] * 60 + parts[2] : parts[0] * 60 + parts[1];
  return n == 1 || n == 2 ? seconds * 1000 + millis : kNone;
}

}  // namespace v1
}  // namespace onrecord

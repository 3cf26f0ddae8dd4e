#include "readers/subrip.hpp"

#include "readers/captions.hpp"
#include "readers/html_entities.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::string_view kArrow = "-->";
constexpr std::size_t kTagBytes = 256;  // a tag that is longer is text

/// "1:02:03,004", "02:03.4", "1:02:03"; at most `words`. Moves `at` behind it.
bool take_time(std::string_view words, std::size_t& at, std::uint64_t& ms) {
  std::uint64_t seconds = 0;
  std::size_t parts = 0;
  for (bool more = true; more && parts < 3; ++parts) {
    const auto begin = at;
    seconds = seconds * 60 + read_digits(words, at);
    if (at == begin) return false;
    more = at + 1 < words.size() && words[at] == ':' && words[at + 1] >= '0' && words[at + 1] <= '9' && parts < 2;
    at += more;
  }
  ms = seconds * 1000;
  if (parts < 2) return false;
  if (at < words.size() && (words[at] == ',' || words[at] == '.' || words[at] == ':')) {
    std::uint64_t unit = 100;
    for (++at; at < words.size() && words[at] >= '0' && words[at] <= '9'; ++at, unit /= 10)
      ms += static_cast<std::uint64_t>(words[at] - '0') * unit;
  }
  return true;
}

void skip_blanks(std::string_view words, std::size_t& at) {
  while (at < words.size() && (words[at] == ' ' || words[at] == '\t')) ++at;
}

bool read_times(std::string_view words, Cue& cue) {
  const auto arrow = words.find(kArrow);
  if (arrow == std::string_view::npos) return false;
  std::size_t at = 0;
  skip_blanks(words, at);
  if (!take_time(words, at, cue.begin_ms)) return false;
  skip_blanks(words, at);
  if (at != arrow) return false;
  at += kArrow.size();
  skip_blanks(words, at);
  return take_time(words, at, cue.end_ms);
}

bool is_number(std::string_view words) {
  words = trim(words);
  return !words.empty() && words.size() <= 9 && words.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Collects the lines of each cue; a number is known only when times follow it.
class FileParser {
 public:
  explicit FileParser(std::string_view source) : source_(source) {}

  CueList run() {
    for (std::uint32_t at = 0; at < source_.size();) take_line(next_line(source_, at));
    end_cue();
    return std::move(list_);
  }

 private:
  void take_line(Span line) {
    const auto words = slice(source_, line);
    if (Cue cue; read_times(words, cue)) {
      cue.id = number_;
      number_ = {};
      end_cue();
      cue_ = cue;
      open_ = true;
    } else if (!trim(words).empty()) {
      add(number_);
      number_ = is_number(words) ? line : Span{};
      if (number_.empty()) add(line);
    }
  }
  void add(Span line) {
    if (line.empty()) return;
    cue_.text = {cue_.text.empty() ? line.begin : cue_.text.begin, line.end};
  }
  void end_cue() {
    add(number_);
    number_ = {};
    if (open_)
      list_.cues.push_back(cue_);
    else if (!cue_.text.empty())
      list_.dropped.push_back(cue_.text);  // before the first times
    cue_ = {};
  }

  std::string_view source_;
  CueList list_;
  Cue cue_;
  bool open_ = false;
  Span number_;  // the last line, where it holds nothing else
};

CueTag tag_named(std::string_view name) {
  const auto word = lower(name);
  constexpr std::array<std::pair<std::string_view, CueTag>, 7> kTags = {{{"i", CueTag::i},
                                                                         {"b", CueTag::b},
                                                                         {"u", CueTag::u},
                                                                         {"s", CueTag::u},
                                                                         {"font", CueTag::font},
                                                                         {"v", CueTag::v},
                                                                         {"c", CueTag::c}}};
  for (const auto& [known, tag] : kTags)
    if (known == word) return tag;
  return CueTag::none;
}

class TextParser {
 public:
  TextParser(std::string_view source, std::vector<CueEvent>& events) : source_(source), events_(events) {}

  void run(Span text) {
    text_ = source_.substr(0, text.end);
    at_ = text.begin;
    while (at_ < text_.size())
      if (!take_tag() && !take_override() && !take_reference()) take_words(events_, text_, at_);
  }

 private:
  bool take_tag() {
    if (text_[at_] != '<') return false;
    const auto end = text_.substr(at_, kTagBytes).find('>');
    if (end == std::string_view::npos) return false;
    auto inside = text_.substr(at_ + 1, end - 1);
    const bool closes = !inside.empty() && inside[0] == '/';
    if (closes) inside.remove_prefix(1);
    const auto name = inside.substr(0, inside.find_first_of(" \t.="));
    if (lower(name) == "br" || lower(name) == "br/") return add(CueEvent::Kind::line_break, CueTag::none, end + 1);
    const auto tag = tag_named(trim(name));
    if (tag == CueTag::none) return false;
    if (tag == CueTag::v && !closes) return add(CueEvent::Kind::open, tag, end + 1, trim(inside.substr(name.size())));
    return add(closes ? CueEvent::Kind::close : CueEvent::Kind::open, tag, end + 1);
  }
  /// "{\an8}", "{\pos(10,20)}": where and how, in the words of another format.
  bool take_override() {
    if (text_.substr(at_, 2) != "{\\") return false;
    const auto end = text_.substr(at_, kTagBytes).find('}');
    if (end == std::string_view::npos) return false;
    at_ += end + 1;
    return true;
  }
  bool take_reference() {
    if (text_[at_] != '&') return false;
    const auto reference = read_reference(text_.substr(at_), false);
    if (!reference.bytes || text_[at_ + reference.bytes - 1] != ';') return false;
    return add(CueEvent::Kind::words, CueTag::none, reference.bytes, reference.words);
  }
  bool add(CueEvent::Kind kind, CueTag tag, std::size_t bytes, std::string_view words = {}) {
    const auto begin = static_cast<std::uint32_t>(at_);
    at_ += bytes;
    events_.push_back({kind, tag, {begin, static_cast<std::uint32_t>(at_)}, std::string(words)});
    return true;
  }

  std::string_view source_, text_;
  std::size_t at_ = 0;
  std::vector<CueEvent>& events_;
};

}  // namespace

CueList read_subrip_cues(std::string_view source) { return FileParser(source).run(); }

void read_subrip_text(std::string_view source, Span text, std::vector<CueEvent>& events) {
  TextParser(source, events).run(text);
}

float sniff_subrip(std::string_view beginning) {
  Cue cue;
  bool numbered = false;
  for (std::uint32_t at = 0; at < beginning.size();) {
    const auto words = slice(beginning, next_line(beginning, at));
    if (read_times(words, cue)) return numbered ? 0.98F : 0.9F;
    if (trim(words).empty()) continue;
    if (numbered || !is_number(words)) return 0;
    numbered = true;
  }
  return 0;
}

void read_subrip(TranscriptBuilder& builder) {
  write_captions(builder, read_subrip_cues(builder.source()), read_subrip_text);
}

}  // namespace v1
}  // namespace onrecord

#include "readers/subrip.hpp"

#include "readers/captions.hpp"
#include "readers/html_entities.hpp"
#include "text/unicode.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

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

bool is_number(std::string_view words) {
  words = trim(words);
  return !words.empty() && words.size() <= 9 && words.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Collects the lines of each cue; a number is known only when times follow it.
class FileParser {
 public:
  explicit FileParser(std::string_view source) : source_(source) {}

  CueList run(std::uint32_t at) {
    while (at < source_.size()) take_line(next_line(source_, at));
    end_cue();
    return std::move(list_);
  }

 private:
  void take_line(Span line) {
    const auto words = slice(source_, line);
    if (Cue cue; read_cue_times(source_, line, take_time, cue)) {
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

constexpr TagName kTags[] = {{"i", CueTag::i},       {"b", CueTag::b}, {"u", CueTag::u}, {"s", CueTag::u},
                             {"font", CueTag::font}, {"v", CueTag::v}, {"c", CueTag::c}};

/// `color="#ffff00"` among the attributes of a font: `#ffff00`; empty where there is none.
std::string_view color_in(std::string_view attributes) {
  constexpr std::string_view kColor = "color=", kQuotes = "\"'";
  const auto at = lower(attributes).find(kColor);
  if (at == std::string::npos) return {};
  auto value = attributes.substr(at + kColor.size());
  const bool quoted = !value.empty() && kQuotes.find(value[0]) != std::string_view::npos;
  if (quoted) value.remove_prefix(1);
  return trim(value.substr(0, value.find_first_of(quoted ? kQuotes : std::string_view(" \t/"))));
}

class TextParser : CueTextParser {
 public:
  using CueTextParser::CueTextParser;

  void run() {
    while (more())
      if (!take_tag() && !take_override() && !take_reference()) words();
  }

 private:
  bool take_tag() {
    if (text_[at_] != '<') return false;
    const auto end = text_.substr(at_, kTagBytes).find('>');
    if (end == std::string_view::npos) return false;
    auto inside = text_.substr(at_ + 1, end - 1);
    const bool closes = !inside.empty() && inside[0] == '/';
    if (closes) inside.remove_prefix(1);
    const auto word = inside.substr(0, inside.find_first_of(" \t.="));
    const auto name = lower(trim(word));
    if (name == "br" || name == "br/") return put(CueEvent::Kind::line_break, CueTag::none, end + 1);
    const auto tag = find_tag(kTags, name);
    if (tag == CueTag::none) return false;
    if (closes) return put(CueEvent::Kind::close, tag, end + 1);
    const auto rest = inside.substr(word.size());
    const bool noted = tag == CueTag::v || tag == CueTag::font;
    return put(CueEvent::Kind::open, tag, end + 1, !noted ? "" : tag == CueTag::v ? trim(rest) : color_in(rest));
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
    return put(CueEvent::Kind::words, CueTag::none, reference.bytes, reference.words);
  }
  bool put(CueEvent::Kind kind, CueTag tag, std::size_t bytes, std::string_view words = {}) {
    add({kind, tag, here(bytes), std::string(words)});
    return true;
  }
};

}  // namespace

CueList read_subrip_cues(std::string_view source, std::uint32_t from) { return FileParser(source).run(from); }

void read_subrip_text(std::string_view source, Span text, std::vector<CueEvent>& events) {
  TextParser(source, text, events).run();
}

namespace {

/// "0:0:5.120 --> 0:0:9.1": no caption, but a meeting tool's lines of time, name and words; they are text with marks.
bool meeting_times(std::string_view words) {
  const auto hours = words.find(':');
  return hours != std::string_view::npos && words.find(':', hours + 1) == hours + 2;
}

}  // namespace

float sniff_subrip(std::string_view beginning) {
  Cue cue;
  bool numbered = false;
  for (std::uint32_t at = 0; at < beginning.size();) {
    const Span line = next_line(beginning, at);
    const auto words = slice(beginning, line);
    if (read_cue_times(beginning, line, take_time, cue)) return numbered ? 0.98F : meeting_times(words) ? 0 : 0.9F;
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

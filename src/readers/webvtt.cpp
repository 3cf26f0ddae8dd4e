#include "readers/webvtt.hpp"

#include "readers/captions.hpp"
#include "readers/html_entities.hpp"
#include "readers/subrip.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::string_view kSignature = "WEBVTT", kMark = "\xEF\xBB\xBF", kArrow = "-->";
constexpr std::uint64_t kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute;

void skip_blanks(std::string_view words, std::size_t& at) noexcept {
  while (at < words.size() && is_html_space(words[at])) ++at;
}

/// Behind the signature; npos: there is none.
std::size_t after_signature(std::string_view source) noexcept {
  std::size_t at = source.substr(0, kMark.size()) == kMark ? kMark.size() : 0;
  if (source.substr(at, kSignature.size()) != kSignature) return std::string_view::npos;
  at += kSignature.size();
  return at == source.size() || source[at] == ' ' || source[at] == '\t' || source[at] == '\n' || source[at] == '\r'
             ? at
             : std::string_view::npos;
}

bool take(std::string_view words, std::size_t& at, char c) noexcept {
  if (at >= words.size() || words[at] != c) return false;
  ++at;
  return true;
}

/// Exactly `count` digits.
bool take_digits(std::string_view words, std::size_t& at, std::size_t count, std::uint64_t& number) noexcept {
  const auto begin = at;
  number = read_digits(words, at);
  return at - begin == count;
}

/// "01:02.003" or "1:02:03.004"; hours may have any number of digits.
bool take_time(std::string_view words, std::size_t& at, std::uint64_t& ms) noexcept {
  const auto begin = at;
  std::uint64_t hours = read_digits(words, at), minutes = 0, seconds = 0, rest = 0;
  const auto digits = at - begin;
  if (!digits || !take(words, at, ':') || !take_digits(words, at, 2, minutes)) return false;
  if (digits != 2 || hours > 59 || (at < words.size() && words[at] == ':')) {
    if (!take(words, at, ':') || !take_digits(words, at, 2, seconds)) return false;
  } else {
    seconds = minutes;
    minutes = hours;
    hours = 0;
  }
  if (!take(words, at, '.') || !take_digits(words, at, 3, rest) || minutes > 59 || seconds > 59) return false;
  ms = hours * kHour + minutes * kMinute + seconds * kSecond + rest;
  return true;
}

class FileParser {
 public:
  explicit FileParser(std::string_view source) : source_(source) {}

  CueList run() {
    const auto at = after_signature(source_);
    if (at == std::string_view::npos) return {};
    at_ = static_cast<std::uint32_t>(at);
    (void)next_line(source_, at_);
    if (at_ < source_.size() && !blank_line()) take_block(true);
    while (at_ < source_.size())
      if (blank_line())
        (void)next_line(source_, at_);
      else
        take_block(false);
    return std::move(list_);
  }

 private:
  bool blank_line() const { return source_[at_] == '\n' || source_[at_] == '\r'; }

  /// Lines up to a blank one or to the times of a further cue. The header's block has no cue.
  void take_block(bool header) {
    const auto begin = at_;
    Cue cue;
    bool arrow = false, timed = false;
    for (auto before = at_, lines = 1U; at_ < source_.size(); before = at_, ++lines) {
      const Span line = next_line(source_, at_);
      if (line.empty()) break;
      if (slice(source_, line).find(kArrow) != std::string_view::npos) {
        if (header || arrow || lines > 2) {
          at_ = before;
          break;
        }
        arrow = true;
        timed = take_times(line, cue);
      } else if (arrow) {
        cue.text = {cue.text.empty() ? line.begin : cue.text.begin, line.end};
      } else if (lines == 1) {
        cue.id = line;
      }
    }
    if (timed) list_.cues.push_back(cue);
    if (arrow && !timed) list_.dropped.push_back({begin, at_});
  }

  bool take_times(Span line, Cue& cue) const {
    const auto words = slice(source_, line);
    std::size_t at = 0;
    skip_blanks(words, at);
    if (!take_time(words, at, cue.begin_ms)) return false;
    skip_blanks(words, at);
    if (words.substr(at, kArrow.size()) != kArrow) return false;
    at += kArrow.size();
    skip_blanks(words, at);
    if (!take_time(words, at, cue.end_ms)) return false;
    cue.settings = {line.begin + static_cast<std::uint32_t>(at), line.end};
    return true;
  }

  std::string_view source_;
  std::uint32_t at_ = 0;
  CueList list_;
};

CueTag tag_named(std::string_view name) noexcept {
  constexpr std::pair<std::string_view, CueTag> kTags[] = {
      {"c", CueTag::c},       {"i", CueTag::i},   {"b", CueTag::b}, {"u", CueTag::u},
      {"ruby", CueTag::ruby}, {"rt", CueTag::rt}, {"v", CueTag::v}, {"lang", CueTag::lang}};
  for (const auto& [word, tag] : kTags)
    if (word == name) return tag;
  return CueTag::none;
}

class TextParser {
 public:
  TextParser(std::string_view source, std::vector<CueEvent>& events) : source_(source), events_(events) {}

  void run(Span text) {
    text_ = source_.substr(0, text.end);
    at_ = text.begin;
    while (at_ < text_.size()) {
      switch (text_[at_]) {
        case '<':
          take_tag();
          break;
        case '&':
          take_reference();
          break;
        default:
          take_words(events_, text_, at_);
      }
    }
    while (!open_.empty()) close_last(at_);
  }

 private:
  void take_reference() {
    const auto reference = read_reference(text_.substr(at_), false);
    add({CueEvent::Kind::words, CueTag::none, here(std::max<std::size_t>(reference.bytes, 1)), reference.words});
  }

  /// A tag ends at the next `>`, or where the text does.
  void take_tag() {
    const auto end = std::min(text_.find('>', at_), text_.size());
    const auto inside = text_.substr(at_ + 1, end - at_ - 1);
    const auto bytes = std::min(end + 1, text_.size()) - at_;
    if (!inside.empty() && inside[0] == '/')
      close(inside.substr(1), here(bytes));
    else if (!inside.empty() && inside[0] >= '0' && inside[0] <= '9')
      time(inside, here(bytes));
    else
      open(inside, here(bytes));
  }

  void open(std::string_view inside, Span source) {
    constexpr std::string_view kEnds = ". \t\f\r\n";
    auto at = std::min(inside.find_first_of(kEnds), inside.size());
    const auto tag = tag_named(inside.substr(0, at));
    if (tag == CueTag::none || (tag == CueTag::rt && (open_.empty() || open_.back() != CueTag::ruby))) return;
    CueEvent event{CueEvent::Kind::open, tag, source};
    while (at < inside.size() && inside[at] == '.') {
      const auto end = std::min(inside.find_first_of(kEnds, at + 1), inside.size());
      if (end > at + 1)
        event.classes += (event.classes.empty() ? "" : " ") + std::string(inside.substr(at + 1, end - at - 1));
      at = end;
    }
    if (tag == CueTag::v || tag == CueTag::lang) event.words = annotation(inside.substr(at));
    open_.push_back(tag);
    add(std::move(event));
  }
  /// References resolved, white space collapsed and cut at both ends.
  static std::string annotation(std::string_view inside) {
    std::string words;
    for (std::size_t at = 0; at < inside.size();) {
      if (is_html_space(inside[at])) {
        skip_blanks(inside, at);
        if (!words.empty() && at < inside.size()) words += ' ';
        continue;
      }
      const auto reference = inside[at] == '&' ? read_reference(inside.substr(at), false) : Reference{};
      words += reference.bytes ? reference.words : std::string(1, inside[at]);
      at += std::max<std::size_t>(reference.bytes, 1);
    }
    return words;
  }

  void close(std::string_view name, Span source) {
    const auto tag = tag_named(name);
    if (open_.empty() || tag == CueTag::none) return;
    if (tag == CueTag::ruby && open_.back() == CueTag::rt) close_last(source.begin);
    if (open_.back() == tag) close_last(source.begin);
  }
  void close_last(std::size_t at) {
    const auto place = static_cast<std::uint32_t>(at);
    add({CueEvent::Kind::close, open_.back(), {place, place}});
    open_.pop_back();
  }

  void time(std::string_view inside, Span source) {
    std::size_t at = 0;
    CueEvent event{CueEvent::Kind::time, CueTag::none, source};
    if (take_time(inside, at, event.time_ms) && at == inside.size()) add(std::move(event));
  }

  /// The next `bytes` bytes, which are read by this.
  Span here(std::size_t bytes) {
    const auto begin = static_cast<std::uint32_t>(at_);
    at_ += bytes;
    return {begin, static_cast<std::uint32_t>(at_)};
  }
  void add(CueEvent event) { events_.push_back(std::move(event)); }

  std::string_view source_, text_;
  std::size_t at_ = 0;
  std::vector<CueEvent>& events_;
  std::vector<CueTag> open_;
};

}  // namespace

CueList read_cues(std::string_view source) { return FileParser(source).run(); }

void read_cue_text(std::string_view source, Span text, std::vector<CueEvent>& events) {
  TextParser(source, events).run(text);
}

float sniff_webvtt(std::string_view beginning) {
  return after_signature(beginning) == std::string_view::npos ? 0.0F : 1.0F;
}

void read_webvtt(TranscriptBuilder& builder) {
  const auto list = read_cues(builder.source());
  if (list.cues.empty())
    return read_subrip(builder);  // no signature, times with commas: nothing that a browser shows
  write_captions(builder, list, read_cue_text);
}

}  // namespace v1
}  // namespace onrecord

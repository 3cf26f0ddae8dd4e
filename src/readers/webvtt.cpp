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
        timed = read_cue_times(source_, line, take_time, cue);
      } else if (arrow) {
        cue.text = {cue.text.empty() ? line.begin : cue.text.begin, line.end};
      } else if (lines == 1) {
        cue.id = line;
      }
    }
    if (timed) list_.cues.push_back(cue);
    if (arrow && !timed) list_.dropped.push_back({begin, at_});
  }

  std::string_view source_;
  std::uint32_t at_ = 0;
  CueList list_;
};

constexpr TagName kTags[] = {{"c", CueTag::c},       {"i", CueTag::i},   {"b", CueTag::b}, {"u", CueTag::u},
                             {"ruby", CueTag::ruby}, {"rt", CueTag::rt}, {"v", CueTag::v}, {"lang", CueTag::lang}};

class TextParser : CueTextParser {
 public:
  using CueTextParser::CueTextParser;

  void run() {
    while (more()) {
      switch (text_[at_]) {
        case '<':
          take_tag();
          break;
        case '&':
          take_reference();
          break;
        default:
          words();
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
    const auto tag = find_tag(kTags, inside.substr(0, at));
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
    const auto tag = find_tag(kTags, name);
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

  std::vector<CueTag> open_;
};

}  // namespace

CueList read_cues(std::string_view source) { return FileParser(source).run(); }

void read_cue_text(std::string_view source, Span text, std::vector<CueEvent>& events) {
  TextParser(source, text, events).run();
}

float sniff_webvtt(std::string_view beginning) {
  return after_signature(beginning) == std::string_view::npos ? 0.0F : 1.0F;
}

namespace {

/// Cues with times that only people read ("00:00:01,5") move from `dropped` to their place; the others stay there.
void take_odd_cues(TranscriptBuilder& builder, CueList& list) {
  std::vector<Span> unread;
  for (const Span block : list.dropped) {
    const auto odd = read_subrip_cues(builder.source().substr(0, block.end), block.begin).cues;
    if (odd.empty()) {
      unread.push_back(block);
      continue;
    }
    builder.diagnose(Severity::note, block, "odd_cue_times", "a caption whose times a browser does not read");
    list.cues.insert(list.cues.end(), odd.begin(), odd.end());
  }
  list.dropped = std::move(unread);
  std::stable_sort(list.cues.begin(), list.cues.end(),
                   [](const Cue& a, const Cue& b) { return a.settings.begin < b.settings.begin; });
}

}  // namespace

void read_webvtt(TranscriptBuilder& builder) {
  auto list = read_cues(builder.source());
  if (list.cues.empty() && list.dropped.empty()) return read_subrip(builder);  // no signature
  take_odd_cues(builder, list);
  write_captions(builder, list, read_cue_text);
}

}  // namespace v1
}  // namespace onrecord

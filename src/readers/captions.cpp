#include "readers/captions.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint64_t kPauseMs = 3000, kTouchMs = 150;
constexpr std::size_t kMostRolled = 4;  // lines that stay on the screen when captions roll
constexpr std::size_t kLongLine = 24;   // bytes: a line that nobody says twice in a row
constexpr std::size_t kLabelBytes = 48, kLabelWords = 5;

std::uint32_t as_time(std::uint64_t ms) {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(ms, kNoTime - 1));
}

std::string_view without_blanks_before(std::string_view words) {
  while (!words.empty()) {
    std::size_t at = 0;
    if (!is_space(next_point(words, at))) break;
    words.remove_prefix(at);
  }
  return words;
}

bool ends_sentence(std::string_view words) {
  for (std::size_t at = words.size(); at > 0;) {
    const char32_t c = previous_point(words, at);
    if (c == U'.' || c == U'?' || c == U'!' || c == 0x2026 || c == 0x3002 || c == 0xFF1F) return true;
    if (!is_space(c) && c != U'"' && c != U'\'' && c != U')' && c != U']' && c != 0x201D && c != 0x2019) return false;
  }
  return false;
}

/// Bytes of the hyphen with which somebody else begins ("- Fine.", "-Fine."); 0: none. "-5 degrees" and "— and went
/// on" are none.
std::size_t hyphen_before(std::string_view line) {
  std::size_t at = 0;
  if (line.empty()) return 0;
  const char32_t dash = next_point(line, at);
  if (!is_dash(dash)) return 0;
  const auto rest = without_blanks_before(line.substr(at));
  const bool spaced = rest.size() < line.size() - at || rest.empty();
  std::size_t next = 0;
  const char32_t first = rest.empty() ? U'A' : next_point(rest, next);
  const bool is_long = dash != U'-' && dash != 0x2010 && dash != 0x2011;
  const bool opens = is_letter(first) ? !is_lower(first) || (spaced && !is_long) : spaced && !is_dash(first);
  return opens ? line.size() - rest.size() : 0;
}

/// "Travis:", "DR. LEE TANAKA:": a few words with capitals before a colon. A hint only: the stages decide.
bool opens_like_label(std::string_view line) {
  const auto colon = line.substr(0, kLabelBytes).find(':');
  if (colon == std::string_view::npos || colon == 0 || (colon + 1 < line.size() && line[colon + 1] != ' '))
    return false;
  std::size_t words = 0;
  for (std::size_t at = 0; at < colon; ++words) {
    const auto end = std::min(line.find(' ', at), colon);
    if (end > at && !starts_upper(line.substr(at, end - at)) && words == 0) return false;
    at = end + 1;
  }
  return words <= kLabelWords;
}

/// `&gt;&gt;` is the sign ">>" of a change: two references are one piece.
void join_chevrons(std::vector<CueEvent>& events) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < events.size(); ++i) {
    const bool chevron = events[i].kind == CueEvent::Kind::words && events[i].words == ">";
    if (chevron && kept && !events[kept - 1].words.empty() && events[kept - 1].kind == CueEvent::Kind::words &&
        events[kept - 1].words.find_first_not_of('>') == std::string::npos) {
      events[kept - 1].words += '>';
      events[kept - 1].source.end = events[i].source.end;
    } else {
      if (kept != i) events[kept] = std::move(events[i]);
      ++kept;
    }
  }
  events.resize(kept);
}

/// The last lines of a cue as one reads them, to tell what the next cue repeats.
struct ShownLines {
  std::vector<std::string> lines;

  void read(const std::vector<CueEvent>& events, std::string_view source) {
    lines.clear();
    std::string line;
    for (const auto& event : events) {
      if (event.kind == CueEvent::Kind::words) line += words_of(event, source);
      if (event.kind == CueEvent::Kind::line_break) take(line);
    }
    take(line);
  }
  void take(std::string& line) {
    if (auto words = collapse(line); !words.empty()) lines.push_back(std::move(words));
    line.clear();
  }
  /// How many of the first lines were the last ones of `before`.
  [[nodiscard]] std::size_t repeated(const ShownLines& before) const {
    for (auto n = std::min({lines.size(), before.lines.size(), kMostRolled}); n > 0; --n)
      if (std::equal(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(n),
                     before.lines.end() - static_cast<std::ptrdiff_t>(n)))
        return n;
    return 0;
  }
};

class Writer {
 public:
  Writer(TranscriptBuilder& builder, const CueList& list, ReadCueText read_text)
      : builder_(builder), list_(list), read_text_(read_text) {}

  void run() {
    for (const Span span : list_.dropped)
      builder_.diagnose(Severity::warning, span, "bad_cue_times", "a caption whose times cannot be read is left out");
    find_rolling();
    before_.lines.clear();
    for (const auto& cue : list_.cues) {
      read(cue);
      write(cue, repeated(cue));
      std::swap(before_, shown_);
    }
  }

 private:
  void read(const Cue& cue) {
    events_.clear();
    read_text_(builder_.source(), cue.text, events_);
    join_chevrons(events_);
    shown_.read(events_, builder_.source());
  }

  /// Do captions roll: does a good part of the cues begin with lines of the one before and go on?
  void find_rolling() {
    std::size_t rolled = 0;
    for (const auto& cue : list_.cues) {
      read(cue);
      const auto n = shown_.repeated(before_);
      rolled += n > 0 && n < shown_.lines.size();
      std::swap(before_, shown_);
    }
    rolling_ = rolled >= 2 && rolled * 5 >= list_.cues.size();
  }
  /// Lines that are on the screen already. Where captions do not roll, "No." twice was said twice.
  std::size_t repeated(const Cue& cue) const {
    const auto n = shown_.repeated(before_);
    if (rolling_ || n == 0) return n;
    const bool whole = n == shown_.lines.size() && n == before_.lines.size();
    const bool touches = cue.begin_ms <= last_end_ + kTouchMs && cue.begin_ms + kTouchMs >= last_end_;
    return whole && touches && shown_.lines[0].size() >= kLongLine ? n : 0;
  }

  void write(const Cue& cue, std::size_t repeated) {
    if (pauses_before(cue)) new_block_ = ends_sentence_;
    skip_ = repeated;
    run_ms_ = cue.begin_ms;
    end_ms_ = cue.end_ms;
    hidden_ = 0;
    end_line();
    for (const auto& event : events_) take(event);
    end_line();
    end_run(cue.end_ms);
    emphasis_.clear();
    last_begin_ = cue.begin_ms;
    last_end_ = std::max(cue.end_ms, cue.begin_ms);
  }
  bool pauses_before(const Cue& cue) const {
    return cue.begin_ms >= last_end_ + kPauseMs || cue.begin_ms + kPauseMs <= last_begin_;
  }

  void take(const CueEvent& event) {
    switch (event.kind) {
      case CueEvent::Kind::words:
        seen_words_ = seen_words_ || !trim(words_of(event, builder_.source())).empty();
        if (!hidden_ && !skip_) take_words(event);
        break;
      case CueEvent::Kind::line_break:
        end_line();
        break;
      case CueEvent::Kind::open:
        open(event);
        break;
      case CueEvent::Kind::close:
        close(event.tag);
        break;
      case CueEvent::Kind::time:
        end_run(event.time_ms);
        run_ms_ = event.time_ms;
        break;
    }
  }
  void end_line() {
    if (seen_words_ && skip_) --skip_;
    seen_words_ = false;
    line_start_ = line_break_ = true;
  }

  void open(const CueEvent& event) {
    if (event.tag == CueTag::v) name_voice(event.words);
    if (event.tag == CueTag::rt) ++hidden_;
    if (event.tag == CueTag::b || event.tag == CueTag::i) emphasis_.push_back(builder_.position());
  }
  void close(CueTag tag) {
    if (tag == CueTag::rt) --hidden_;
    if ((tag != CueTag::b && tag != CueTag::i) || emphasis_.empty()) return;
    builder_.emphasize({emphasis_.back(), builder_.position()}, tag == CueTag::b ? Emphasis::bold : Emphasis::italic);
    emphasis_.pop_back();
  }

  void name_voice(std::string_view name) {
    name = trim(name);
    while (!name.empty() && name.back() == ':') name.remove_suffix(1);
    if (name.empty()) return;
    named_ = true;
    if (name == voice_) return;
    voice_ = std::string(name);
    change_voice(name);
  }
  /// A hyphen behind a voice tag is the tag's own.
  void somebody_else() {
    if (named_) return;
    voice_.clear();
    change_voice({});
  }
  void change_voice(std::string_view name) {
    end_run(end_ms_);
    builder_.voice(name);
    new_block_ = true;
  }

  /// Words of one piece, cut where a sign says that somebody else speaks.
  void take_words(const CueEvent& event) {
    auto words = words_of(event, builder_.source());
    const char* const begin = words.data();
    if (line_start_) {
      words = without_blanks_before(words);
      if (const auto hyphen = hyphen_before(words)) {
        words.remove_prefix(hyphen);
        somebody_else();
      }
    }
    while (!words.empty()) {
      const auto at = find_chevrons(words, words.data() == begin ? after_blank_ : true);
      put(event, words.substr(0, at), static_cast<std::size_t>(words.data() - begin));
      if (at == words.size()) break;
      words.remove_prefix(std::min(words.find_first_not_of('>', at), words.size()));
      words = without_blanks_before(words);
      somebody_else();
    }
  }
  /// ">>" at the start of a line or behind white space; the size of the words: none.
  std::size_t find_chevrons(std::string_view words, bool after_blank) const {
    for (auto at = words.find(">>"); at != std::string_view::npos;) {
      if (at == 0 ? line_start_ || after_blank : words[at - 1] == ' ') return at;
      at = words.find(">>", std::min(words.find_first_not_of('>', at), words.size()));
    }
    return words.size();
  }

  void put(const CueEvent& event, std::string_view words, std::size_t offset) {
    if (words.empty()) return;
    if (new_block_ || (line_start_ && line_break_ && opens_like_label(words))) {
      end_run(end_ms_);
      builder_.open_block();
    } else if (line_break_) {
      builder_.break_line();
    }
    const bool own = event.words.empty();
    const auto begin = event.source.begin + static_cast<std::uint32_t>(own ? offset : 0);
    const Span source{begin, own ? begin + static_cast<std::uint32_t>(words.size()) : event.source.end};
    builder_.append(words, source);
    if (run_begin_ == kNoTime) run_begin_ = builder_.position() - static_cast<std::uint32_t>(words.size());
    if (!trim(words).empty()) ends_sentence_ = ends_sentence(words);
    after_blank_ = words.back() == ' ';
    new_block_ = line_start_ = line_break_ = named_ = false;
  }

  /// The words since run_begin_ were said up to `end_ms`.
  void end_run(std::uint64_t end_ms) {
    if (run_begin_ != kNoTime) builder_.timed({run_begin_, builder_.position()}, as_time(run_ms_), as_time(end_ms));
    run_begin_ = kNoTime;
  }

  TranscriptBuilder& builder_;
  const CueList& list_;
  ReadCueText read_text_;
  std::vector<CueEvent> events_;
  ShownLines shown_, before_;            // of this cue and the one before
  std::vector<std::uint32_t> emphasis_;  // where open elements begin
  std::string voice_;                    // who speaks; empty: nobody named
  std::size_t skip_ = 0;                 // lines that were shown before
  std::size_t hidden_ = 0;               // open elements that nobody reads
  std::uint64_t run_ms_ = 0, end_ms_ = 0, last_begin_ = 0, last_end_ = 0;
  std::uint32_t run_begin_ = kNoTime;  // text without a time yet
  bool rolling_ = false, new_block_ = true, line_start_ = true, line_break_ = true, after_blank_ = true;
  bool seen_words_ = false, ends_sentence_ = false;
  bool named_ = false;  // a voice was named since the last words
};

}  // namespace

void write_captions(TranscriptBuilder& builder, const CueList& list, ReadCueText read_text) {
  Writer(builder, list, read_text).run();
}

}  // namespace v1
}  // namespace onrecord

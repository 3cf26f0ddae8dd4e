#include "readers/captions.hpp"

#include "readers/caption_survey.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint64_t kPauseMs = 3000;
constexpr std::size_t kLongLine = 24;  // bytes: a line that nobody says twice in a row

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

class Writer {
 public:
  Writer(TranscriptBuilder& builder, const CueList& list, ReadCueText read_text)
      : builder_(builder),
        list_(list),
        read_text_(read_text),
        all_(survey_captions(builder.source(), list, read_text)),
        colored_(all_.colors.tell_speakers()) {}

  void run() {
    diagnose();
    std::span<const CaptionSurvey::CuePaint> paints = all_.paints;
    for (std::uint32_t i = 0; i < list_.cues.size(); ++i) {
      if (all_.showings[i].again) continue;
      read(list_.cues[i]);
      const auto repeat = repeated(list_.cues[i]);
      std::vector<Paint> own;
      for (; !paints.empty() && paints.front().cue == i; paints = paints.subspan(1))
        own.push_back(paints.front().paint);
      if (!own.empty()) paint_times(events_, builder_.source(), own);
      write(list_.cues[i], all_.showings[i].end_ms, repeat);
      std::swap(before_, shown_);
    }
  }

 private:
  void diagnose() {
    for (const Span span : list_.dropped)
      builder_.diagnose(Severity::warning, span, "bad_cue_times", "a caption whose times cannot be read is left out");
    for (const auto cue : all_.late)
      builder_.diagnose(Severity::note, list_.cues[cue].text, "late_cue",
                        "a caption that begins before the one above it stays where the file has it");
  }
  void read(const Cue& cue) {
    read_cue(builder_.source(), cue, read_text_, events_);
    shown_.read(events_, builder_.source());
    if (colored_) all_.colors.read(events_, builder_.source(), line_colors_);
  }

  /// Words that are on the screen already. Where captions do not roll, "No." twice was said twice.
  Repeat repeated(const Cue& cue) const {
    const auto repeat = shown_.repeated(before_);
    if (all_.rolling || !repeat.any()) return repeat;
    const bool whole = shown_ == before_ && shown_.first().size() >= kLongLine;
    return whole && touches(cue, last_end_) ? repeat : Repeat{};
  }

  void write(const Cue& cue, std::uint64_t end_ms, Repeat repeat) {
    if (pauses_before(cue)) new_block_ = ends_sentence_;
    skip_ = repeat;
    run_ms_ = cue.begin_ms;
    end_ms_ = end_ms;
    hidden_ = 0;
    end_line();
    line_ = 0;
    for (const auto& event : events_) take(event);
    end_line();
    end_run(end_ms);
    emphasis_.clear();
    last_begin_ = cue.begin_ms;
    last_end_ = end_ms;
  }
  bool pauses_before(const Cue& cue) const {
    return cue.begin_ms >= last_end_ + kPauseMs || cue.begin_ms + kPauseMs <= last_begin_;
  }

  void take(const CueEvent& event) {
    switch (event.kind) {
      case CueEvent::Kind::words:
        seen_words_ = seen_words_ || !trim(words_of(event, builder_.source())).empty();
        if (!hidden_ && !skip_.lines) take_words(event);
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
    if (seen_words_) skip_ = skip_.lines ? Repeat{skip_.lines - 1, skip_.bytes} : Repeat{};
    seen_words_ = false;
    line_start_ = line_break_ = true;
    ++line_;
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
  /// Where colours tell speakers apart, a line's colour is one that has a number for a name.
  void name_color() {
    if (!colored_ || line_ >= line_colors_.size() || line_colors_[line_] == CaptionColors::kMixed) return;
    name_voice("Speaker " + std::to_string(line_colors_[line_] + 1));
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
    if (skip_.bytes) {
      skip_solid(words, skip_.bytes);
      line_start_ = line_break_ = false;  // the line goes on
    }
    if (line_start_ || new_block_) words = without_blanks_before(words);
    if (line_start_) {
      if (!words.empty()) name_color();
      if (const auto hyphen = hyphen_before(words)) {
        words.remove_prefix(hyphen);
        somebody_else();
      }
    }
    while (!words.empty()) {
      const auto at = find_chevrons(words, words.data() == begin ? after_blank_ : true);
      const auto piece = words.substr(0, at);
      const bool last = at == words.size();
      if (last || !trim(piece).empty()) put(event, piece, static_cast<std::size_t>(words.data() - begin));
      if (last) break;
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
  CaptionSurvey all_;
  bool colored_ = false;  // colours stand for speakers
  std::vector<CueEvent> events_;
  ShownLines shown_, before_;               // of this cue and the one before
  std::vector<std::uint32_t> line_colors_;  // of this cue
  std::vector<std::uint32_t> emphasis_;     // where open elements begin
  std::string voice_;                       // who speaks; empty: nobody named
  Repeat skip_;                             // what was shown before
  std::size_t line_ = 0;                    // of the cue
  std::size_t hidden_ = 0;                  // open elements that nobody reads
  std::uint64_t run_ms_ = 0, end_ms_ = 0, last_begin_ = 0, last_end_ = 0;
  std::uint32_t run_begin_ = kNoTime;  // text without a time yet
  bool new_block_ = true, line_start_ = true, line_break_ = true, after_blank_ = true;
  bool seen_words_ = false, ends_sentence_ = false;
  bool named_ = false;  // a voice was named since the last words
};

}  // namespace

void write_captions(TranscriptBuilder& builder, const CueList& list, ReadCueText read_text) {
  Writer(builder, list, read_text).run();
}

}  // namespace v1
}  // namespace onrecord

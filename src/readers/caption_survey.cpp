#include "readers/caption_survey.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint64_t kTouchMs = 150;

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

class Surveyor {
 public:
  Surveyor(std::string_view source, const CueList& list, ReadCueText read_text)
      : source_(source), cues_(list.cues), read_text_(read_text) {}

  CaptionSurvey run() {
    for (std::uint32_t i = 0; i < cues_.size(); ++i) {
      read_cue(source_, cues_[i], read_text_, events_);
      shown_.read(events_, source_);
      found_.colors.look(events_, source_);
      const auto end = std::max(cues_[i].end_ms, cues_[i].begin_ms);
      found_.showings.push_back({end, false});
      if (i > 0) compare(i);
      if (i == 0 || !found_.showings[i].again) begin_chain(i);
      std::swap(before_, shown_);
    }
    found_.rolling = often(rolled_);
    if (!often(repainted_)) drop_paints();
    return std::move(found_);
  }

 private:
  /// A good part of the cues, not one or two by chance.
  bool often(std::size_t n) const { return n >= 2 && n * 5 >= cues_.size(); }

  void compare(std::uint32_t i) {
    const auto repeat = shown_.repeated(before_);
    rolled_ += repeat.any() && (repeat.lines < shown_.size() || repeat.bytes > 0);
    if (cues_[i].begin_ms < cues_[i - 1].begin_ms) found_.late.push_back(i);
    const bool same = shown_.size() > 0 && shown_ == before_ && touches(cues_[i], cues_[i - 1].end_ms) &&
                      slice(source_, cues_[i].text) != slice(source_, cues_[i - 1].text);
    if (same) show_again(i);
  }
  void show_again(std::uint32_t i) {
    found_.showings[i].again = true;
    auto& end = found_.showings[first_].end_ms;
    end = std::max(end, cues_[i].end_ms);
    const auto at = painted_at(events_, source_);
    if (at == std::string_view::npos) return;
    ++repainted_;
    if (at > painted_) found_.paints.push_back({first_, {at, cues_[i].begin_ms}}), painted_ = at;
  }
  void begin_chain(std::uint32_t i) {
    first_ = i;
    painted_ = 0;
  }
  void drop_paints() {
    found_.paints.clear();
    for (std::size_t i = 0; i < cues_.size(); ++i)
      found_.showings[i] = {std::max(cues_[i].end_ms, cues_[i].begin_ms), false};
  }

  std::string_view source_;
  const std::vector<Cue>& cues_;
  ReadCueText read_text_;
  std::vector<CueEvent> events_;
  ShownLines shown_, before_;
  CaptionSurvey found_;
  std::uint32_t first_ = 0;  // of the cues that show the same words
  std::size_t painted_ = 0, rolled_ = 0, repainted_ = 0;
};

}  // namespace

bool touches(const Cue& cue, std::uint64_t last_end_ms) noexcept {
  return cue.begin_ms <= last_end_ms + kTouchMs && cue.begin_ms + kTouchMs >= last_end_ms;
}

void read_cue(std::string_view source, const Cue& cue, ReadCueText read_text, std::vector<CueEvent>& events) {
  events.clear();
  read_text(source, cue.text, events);
  join_chevrons(events);
}

CaptionSurvey survey_captions(std::string_view source, const CueList& list, ReadCueText read_text) {
  return Surveyor(source, list, read_text).run();
}

}  // namespace v1
}  // namespace onrecord

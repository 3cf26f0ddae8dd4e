#include "turns/turns.hpp"

#include "document/document_data.hpp"
#include "document/places.hpp"
#include "text/unicode.hpp"
#include "turns/interviews.hpp"
#include "turns/kinds.hpp"
#include "turns/roles.hpp"
#include "turns/unmarked.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr float kConvincing = 0.4F;
constexpr float kGuessed = 0.6F;  // of a turn whose speaker is known by order alone

/// Two dashes of one speaker, two paragraphs with the same label: one turn. Journalists and voices from the floor are
/// many people under one label, so theirs stay apart; and nobody speaks on into the next interview.
void join_neighbours(const std::vector<Voice>& voices, const std::vector<InterviewDraft>& interviews,
                     std::vector<TurnDraft>& turns) {
  std::size_t kept = 0, next = 1;
  for (std::uint32_t i = 0; i < turns.size(); ++i) {
    const bool begins = next < interviews.size() && interviews[next].first == i;
    next += begins;
    const bool same = kept && !begins && turns[kept - 1].voice == turns[i].voice && !voices[turns[i].voice].crowd;
    if (!same) {
      turns[kept++] = turns[i];
      continue;
    }
    auto& turn = turns[kept - 1];
    turn.last = turns[i].last;
    turn.span.end = turns[i].span.end;
    turn.body.end = turns[i].body.end;
    turn.bytes += turns[i].bytes;
    turn.asks = turns[i].asks;
    turn.asks_within = turn.asks_within || turns[i].asks_within;
    turn.mark_asks = turn.mark_asks || turns[i].mark_asks;
  }
  turns.resize(kept);
}

std::uint32_t first_time(const ReadingDraft& reading, const TurnDraft& turn) {
  for (auto i = turn.first; i < turn.last; ++i)
    if (reading.openings[i].time_ms != kNone) return reading.openings[i].time_ms;
  return kNone;
}

/// Where the format says when words were said, it knows better than stamps.
void set_times(const DocumentData& data, TurnRow& row) {
  std::uint32_t start = kNoTime, end = kNoTime;
  for (auto b = row.body.begin; b < row.body.end; ++b) {
    const auto said = time_range(data, data.spans[b]);
    start = std::min(start, said.begin_ms);
    if (said.end_ms != kNoTime) end = end == kNoTime ? said.end_ms : std::max(end, said.end_ms);
  }
  if (start == kNoTime) return;
  row.start_ms = start;
  row.end_ms = end < start ? kNoTime : end;
}

class Writer {
 public:
  Writer(DocumentData& data, const ResourcesData& resources) : data_(data), resources_(resources) {}

  void readings(const std::vector<ReadingDraft>& all) {
    for (const auto& reading : all)
      data_.readings.push_back({reading.layout, reading.score, reading.turns, data_.strings.intern(reading.reasons)});
  }

  void speakers(const std::vector<Voice>& voices, const std::string& outlet) {
    for (const auto& voice : voices) {
      SpeakerRow row;
      row.name = data_.strings.intern(voice.name);
      const bool unnamed_host = voice.name.empty() && voice.role == Role::interviewer && !voice.crowd;
      row.description = data_.strings.intern(unnamed_host && voice.description.empty() ? outlet : voice.description);
      row.evidence = voice.evidence;
      row.role = voice.role;
      data_.speakers.push_back(row);
    }
    const bool edited = std::any_of(data_.notes.begin(), data_.notes.end(), [](const auto& note) {
      return note.author == NoteAuthor::editor && note.kind == NoteKind::note;
    });
    if (!edited) return;
    SpeakerRow row;
    row.role = Role::editor;
    row.description = data_.strings.intern(outlet.empty() ? "editors" : "editors of " + outlet);
    data_.speakers.push_back(row);
  }

  void turns(const ReadingDraft& reading, const std::vector<TurnDraft>& drafts, const std::vector<Voice>& voices) {
    for (const auto& draft : drafts) {
      TurnRow row;
      row.span = draft.span;
      row.body = draft.body;
      row.speaker = static_cast<SpeakerId>(draft.voice);
      row.start_ms = first_time(reading, draft);
      set_times(data_, row);
      row.score = reading.openings[draft.first].guessed ? kGuessed * reading.score : reading.score;
      data_.turns.push_back(row);
    }
    set_kinds(data_, resources_, drafts, voices, data_.turns);
  }

  /// Turns have been joined since: an interview has those that begin in it.
  void interviews(const std::vector<InterviewDraft>& drafts) {
    std::uint32_t first = 0;
    const auto count = static_cast<std::uint32_t>(data_.turns.size());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      const auto end = i + 1 < drafts.size() ? drafts[i + 1].title.begin : kNone;
      InterviewRow row;
      row.title = drafts[i].title;
      row.turns.begin = first;
      while (first < count && data_.turns[first].span.begin < end) ++first;
      row.turns.end = first;
      if (row.turns.size() == 0) continue;
      const auto begin = data_.turns[row.turns.begin].span.begin;
      row.span = {row.title.empty() ? begin : row.title.begin, data_.turns[first - 1].span.end};
      data_.interviews.push_back(row);
    }
  }

  void note_turns() {
    std::size_t turn = 0;
    for (const auto& note : data_.notes) {
      while (turn < data_.turns.size() && data_.turns[turn].span.end <= note.span.begin) ++turn;
      const bool inside = turn < data_.turns.size() && data_.turns[turn].span.overlaps(note.span);
      data_.note_turns.push_back(inside ? static_cast<TurnId>(turn) : TurnId::none);
    }
  }

 private:
  DocumentData& data_;
  const ResourcesData& resources_;
};

bool sided(Layout layout) {
  return layout == Layout::dash || layout == Layout::bold || layout == Layout::headings ||
         layout == Layout::monologue;
}

void write_turns(DocumentData& data, const ResourcesData& resources, const ReadingDraft& reading,
                 const LabelGroups& labels, const Spoken& spoken) {
  auto turns = cut_turns(data, reading, spoken);
  if (turns.empty()) return;
  auto head = find_people(data, resources, {0, turns.front().span.begin});
  const bool labelled =
      std::any_of(reading.openings.begin(), reading.openings.end(), [](const auto& o) { return o.group != kNone; });
  // Labels with names say who speaks, whatever heading stands above.
  const bool named = labelled && !sided(reading.layout) && reading.layout != Layout::qa;
  std::vector<InterviewDraft> interviews;
  if (named) {
    interviews.push_back({{}, 0, static_cast<std::uint32_t>(turns.size()), std::move(head)});
  } else {
    interviews = find_interviews(data, resources, turns, std::move(head));
  }
  const auto cast = [&](const People& people, std::vector<TurnDraft>& part) {
    return labelled && !sided(reading.layout) ? cast_labels(data, resources, reading, labels, people, part)
                                              : cast_sides(data, reading, people, part);
  };
  auto voices = cast_interviews(interviews, cast, turns);
  join_neighbours(voices, interviews, turns);
  set_roles(data, resources, turns, voices);
  name_unnamed(data, resources, turns, voices);
  const auto stated = std::string(data.view(data.metadata.outlet));
  Writer writer(data, resources);
  writer.speakers(voices, stated.empty() ? interviews[0].people.outlet : stated);
  writer.turns(reading, turns, voices);
  writer.interviews(interviews);
}

}  // namespace

void find_turns(Draft& draft, const ResourcesData& resources) {
  DocumentData& data = draft.data();
  const LabelGroups labels(data, data.marks, resources);
  const Spoken spoken(data, labels);
  auto readings = rank_readings(data, resources, labels, spoken);
  add_unmarked_readings(data, resources, spoken, kConvincing, readings);
  Writer writer(data, resources);
  writer.readings(readings);
  if (readings.front().turns) write_turns(data, resources, readings.front(), labels, spoken);
  writer.note_turns();
}

}  // namespace v1
}  // namespace onrecord

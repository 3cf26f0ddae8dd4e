#include "turns/interviews.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// A heading and whom it introduces.
struct Introduction {
  Span title;
  std::uint32_t turn = 0;  ///< the first one below
  People people;
  std::string_view name;
  bool cued = false;  ///< "interview with", "told": not the name alone, which may be a topic
};

class InterviewFinder {
 public:
  InterviewFinder(const DocumentData& data, const ResourcesData& resources, const std::vector<TurnDraft>& turns)
      : data_(data), resources_(resources), turns_(turns) {}

  std::vector<InterviewDraft> find(People head) {
    std::vector<InterviewDraft> all(1);
    all[0].last = static_cast<std::uint32_t>(turns_.size());
    const auto* person = head.introduced();
    std::string name(person ? person->name : std::string_view());
    auto introductions = read_headings();
    const bool heads_first = !introductions.empty() && introductions[0].turn == 0;
    const auto outlet = head.outlet;
    all[0].people = std::move(head);
    for (auto& one : introductions) {
      if (one.turn > 0 && (one.name == name || !(one.cued || heads_first))) continue;
      if (one.turn > 0) {
        all.back().last = one.turn;
        all.push_back({one.title, one.turn, static_cast<std::uint32_t>(turns_.size()), {}});
      }
      name = one.name;
      all.back().title = one.title;
      all.back().people = std::move(one.people);
      if (all.back().people.outlet.empty()) all.back().people.outlet = outlet;
    }
    return all;
  }

 private:
  std::vector<Introduction> read_headings() const {
    std::vector<Introduction> found;
    for (const auto& region : data_.regions) {
      if (region.kind != RegionKind::heading) continue;
      const auto below = std::partition_point(turns_.begin(), turns_.end(),
                                              [&](const auto& t) { return t.span.begin < region.span.begin; });
      if (below == turns_.end()) break;
      auto one = read(region.span, below->span.begin);
      if (one.name.empty()) continue;
      one.turn = static_cast<std::uint32_t>(below - turns_.begin());
      if (!found.empty() && found.back().turn == one.turn) found.pop_back();
      found.push_back(std::move(one));
    }
    return found;
  }
  /// Somebody whom the heading itself names, first of all or behind a cue.
  Introduction read(Span heading, std::uint32_t end) const {
    Introduction one;
    one.title = heading;
    one.people = find_people(data_, resources_, {heading.begin, end});
    const auto* person = one.people.introduced();
    if (!person || !heading.contains(person->evidence)) return one;
    one.cued = person->role == Role::interviewee;
    if (one.cued || person->evidence.begin == heading.begin) one.name = person->name;
    return one;
  }

  const DocumentData& data_;
  const ResourcesData& resources_;
  const std::vector<TurnDraft>& turns_;
};

}  // namespace

std::vector<InterviewDraft> find_interviews(const DocumentData& data, const ResourcesData& resources,
                                            const std::vector<TurnDraft>& turns, People people) {
  return InterviewFinder(data, resources, turns).find(std::move(people));
}

std::vector<Voice> cast_interviews(const std::vector<InterviewDraft>& interviews, const Cast& cast,
                                   std::vector<TurnDraft>& turns) {
  if (interviews.size() == 1) return cast(interviews[0].people, turns);
  std::vector<Voice> voices;
  std::uint32_t host = kNone;
  for (const auto& interview : interviews) {
    std::vector<TurnDraft> part(turns.begin() + interview.first, turns.begin() + interview.last);
    std::vector<std::uint32_t> number;
    for (auto& voice : cast(interview.people, part)) {
      const bool asks = voice.hint == Role::interviewer && voice.name.empty();
      number.push_back(asks && host != kNone ? host : static_cast<std::uint32_t>(voices.size()));
      if (asks) host = number.back();
      if (number.back() == voices.size()) voices.push_back(std::move(voice));
    }
    for (auto i = interview.first; i < interview.last; ++i) turns[i].voice = number[part[i - interview.first].voice];
  }
  return voices;
}

}  // namespace v1
}  // namespace onrecord

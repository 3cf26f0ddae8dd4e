#include "claims/unit.hpp"

#include "resources/phrases.hpp"

#include <algorithm>
#include <utility>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kLongestSource = 15;

class FrameFinder {
 public:
  FrameFinder(Unit& unit, const Vocabulary& vocabulary, const ResourcesData& resources)
      : unit_(unit), vocabulary_(vocabulary), resources_(resources), size_(static_cast<std::uint32_t>(unit.size())) {}

  void run() {
    if (unit_.title) headline();
    for (std::uint32_t i = 0; i < size_;) i = may_begin(i) ? step(i) : i + 1;
  }

 private:
  bool may_begin(std::uint32_t i) const {
    if (!unit_.any(i, is::phrase) || unit_.words[i].fixed) return false;
    return unit_.any(i, is::cue) ||
           (i + 1 < size_ && vocabulary_.may_begin_phrase(*unit_.words[i].info, *unit_.words[i + 1].info));
  }

  std::uint32_t step(std::uint32_t i) {
    using Step = std::uint32_t (FrameFinder::*)(std::uint32_t);
    constexpr std::pair<std::uint64_t, Step> steps[] = {{is::attribution, &FrameFinder::attribution},
                                                        {is::concession, &FrameFinder::concession},
                                                        {is::condition, &FrameFinder::condition},
                                                        {is::hedge, &FrameFinder::hedge},
                                                        {is::complex, &FrameFinder::preposition}};
    for (const auto& [bit, step] : steps) {
      if (!unit_.any(i, bit)) continue;
      if (const auto next = (this->*step)(i)) return next;
    }
    return i + 1;
  }

  /// "Analyst: The bank is broke": the words before the colon are the source.
  void headline() {
    for (std::uint32_t i = 1; i < std::min(size_, 7U); ++i) {
      if (unit_.any(i, is::comma | is::be | is::have | is::modal)) return;
      if (unit_.lower(i) != ":") continue;
      unit_.frames.push_back({{0, i + 1}, FrameKind::source, {0, i}});
      return fix({0, i + 1}, Tag::aside);
    }
  }

  const LexiconEntry* find(ListName list, std::uint32_t i, std::uint32_t& end) {
    const auto match = longest_phrase(resources_.list(list), unit_, i, scratch_);
    end = i + static_cast<std::uint32_t>(match.words);
    return match.entry;
  }

  std::uint32_t attribution(std::uint32_t i) {
    std::uint32_t end = 0;
    const auto* entry = find(ListName::attribution_phrases, i, end);
    if (!entry || entry->field(0) == "editorial") return 0;
    if (entry->field(0) == "impersonal") return impersonal(i, end);
    if (entry->field(1) == "after") return source_after(i, end);
    if (entry->lemma.substr(0, 9) != "according") return 0;
    unit_.frames.push_back({{i, end}, FrameKind::source_of_which, noun_before(i)});
    fix({i, end}, Tag::aside);
    fix({end - 1, end}, Tag::relative);
    return end;
  }

  std::uint32_t impersonal(std::uint32_t i, std::uint32_t end) {
    const bool clause = end - i > 1;
    if (clause && !begins_clause(i)) return 0;
    if (clause && end < size_ && unit_.lower(end) == "that") ++end;
    unit_.frames.push_back({{i, end}, FrameKind::impersonal, {}});
    fix({i, end}, clause ? Tag::aside : Tag::adverb);
    return end;
  }

  std::uint32_t source_after(std::uint32_t i, std::uint32_t end) {
    std::uint32_t stop = end;
    while (stop < size_ && stop < end + kLongestSource && !unit_.any(stop, is::comma | is::stop)) ++stop;
    const bool closed = stop == size_ || unit_.any(stop, is::comma | is::stop);
    if (!closed) stop = end;
    const Range source{end, stop};
    if (closed && stop < size_ && unit_.any(stop, is::comma)) ++stop;
    if (i && unit_.any(i - 1, is::comma)) fix({i - 1, i}, Tag::aside);
    unit_.frames.push_back({{i, stop}, FrameKind::source, source});
    fix({i, stop}, Tag::aside);
    return stop;
  }

  std::uint32_t concession(std::uint32_t i) {
    std::uint32_t end = 0;
    const auto* entry = find(ListName::concessives, i, end);
    if (!entry) return 0;
    const auto kind = entry->field(0);
    if (kind == "clause") return opener(i, end, FrameKind::concession);
    if (kind == "phrase") {
      unit_.frames.push_back({{i, end}, FrameKind::concession_phrase, {}});
      fix({i, end}, Tag::preposition);
      return end;
    }
    if (kind != "connective" || unit_.any(i, is::coordinator) || !at_start(i)) return 0;
    unit_.frames.push_back({{i, end}, FrameKind::connective, {}});
    fix({i, end}, Tag::adverb);
    return end;
  }

  std::uint32_t condition(std::uint32_t i) {
    std::uint32_t end = 0;
    const auto* entry = find(ListName::conditionals, i, end);
    if (!entry || entry->field(0) == "phrase" || entry->field(0) == "inversion") return 0;
    const bool asked = i && unit_.any(i - 1, is::base | is::says | is::wishes) && unit_.lower(i) == "if";
    if (asked || (end - i == 1 && !unit_.any(i, is::subordinator))) return 0;
    return opener(i, end, FrameKind::condition);
  }

  std::uint32_t opener(std::uint32_t i, std::uint32_t end, FrameKind kind) {
    unit_.frames.push_back({{i, end}, kind, {}});
    fix({i, end}, Tag::subordinator);
    return end;
  }

  std::uint32_t hedge(std::uint32_t i) {
    std::uint32_t end = 0;
    const auto* entry = find(ListName::hedges, i, end);
    if (!entry) return 0;
    const auto kind = entry->field(1);
    if (kind == "filler") return filler(i, end);
    if (entry->field(0) != "strong") return 0;
    if (kind == "clausal") {
      unit_.frames.push_back({{i, end}, FrameKind::hedge_word, {}});
      return end - i > 1 ? end : 0;
    }
    if (kind != "personal" && kind != "impersonal" && kind != "denial") return 0;
    return frame_of_clause(i, end, kind == "denial" ? FrameKind::denial : FrameKind::hedge);
  }

  /// "I mean," and "you know,": no words of the claim.
  std::uint32_t filler(std::uint32_t i, std::uint32_t end) {
    if (!begins_clause(i) || !(unit_.any(end, is::comma) || (unit_.any(end, is::subject) && i == 0))) return 0;
    if (unit_.any(end, is::comma)) ++end;
    fix({i, end}, Tag::aside);
    return end;
  }

  /// "I think (that)" before a clause; ", it seems to me," inside one; ", I think." after it.
  std::uint32_t frame_of_clause(std::uint32_t i, std::uint32_t end, FrameKind kind) {
    if (!begins_clause(i)) return 0;
    if (unit_.any(end, is::preposition) && !unit_.any(end, is::subordinator)) return 0;
    const bool inside = i && unit_.any(i - 1, is::comma) && (end == size_ || unit_.any(end, is::comma | is::stop));
    if (unit_.lower(end) == "that" && !unit_.any(end + 1, is::modal | is::be | is::have | is::do_ | is::present))
      ++end;
    unit_.frames.push_back({{i, end}, kind, {}});
    if (unit_.any(end, is::comma)) ++end;
    fix({inside ? i - 1 : i, end}, Tag::aside);
    return end;
  }

  std::uint32_t preposition(std::uint32_t i) {
    std::uint32_t end = 0;
    const auto* entry = find(ListName::function_words, i, end);
    if (!entry || end - i < 2 || entry->field(0) != "complex_preposition") return 0;
    fix({i, end}, Tag::preposition);
    return end;
  }

  bool at_start(std::uint32_t i) const {
    return i == 0 || unit_.any(i - 1, is::stop | is::mark) || (unit_.any(i - 1, is::coordinator) && i > 1);
  }
  bool begins_clause(std::uint32_t i) const {
    return at_start(i) || unit_.any(i - 1, is::comma | is::subordinator | is::coordinator | is::adverb);
  }
  Range noun_before(std::uint32_t end) const {
    std::uint32_t begin = end;
    if (begin && unit_.any(begin - 1, is::comma)) --begin;
    const auto last = begin;
    while (begin && last - begin < kLongestSource && !unit_.any(begin - 1, is::comma | is::stop | is::be | is::have))
      --begin;
    return {begin, last};  // narrowed by noun_phrase_before() once words have tags
  }
  void fix(Range range, Tag tag) {
    for (auto i = range.begin; i < range.end && i < size_; ++i) {
      unit_.words[i].tag = tag;
      unit_.words[i].fixed = true;
    }
  }

  Unit& unit_;
  const Vocabulary& vocabulary_;
  const ResourcesData& resources_;
  std::uint32_t size_;
  std::string scratch_;
};

bool in_phrase(Tag tag) {
  return tag == Tag::noun || tag == Tag::gerund || tag == Tag::participle || tag == Tag::adverb;
}

}  // namespace

void find_frames(Unit& unit, const Vocabulary& vocabulary, const ResourcesData& resources) {
  FrameFinder(unit, vocabulary, resources).run();
}

bool follows_time(const Unit& unit, std::uint32_t i) {
  if (i == 0 || unit.words[i].time || !unit.words[i - 1].time) return false;
  auto first = i - 1;
  while (first > 0 && first + 5 > i && unit.words[first - 1].time) --first;
  return first == 0 || (unit.tag(first - 1) != Tag::determiner && unit.tag(first - 1) != Tag::possessive);
}

Range noun_phrase_before(const Unit& unit, std::uint32_t end) {
  auto begin = end;
  bool name = false;  // an owner's name: "obey | Putin's demands"
  while (begin > 0 && end - begin < kLongestSource) {
    const auto tag = unit.tag(begin - 1);
    if (name && tag == Tag::noun && !unit.any(begin - 1, is::capital)) break;
    if (tag == Tag::noun || (tag == Tag::participle && begin < end)) {
      --begin;
    } else if (tag == Tag::pronoun && begin == end) {
      return {begin - 1, end};
    } else if (tag == Tag::possessive && unit.lower(begin - 1) == "'s" && begin < end) {
      --begin;
      name = begin > 0 && unit.any(begin - 1, is::capital);
    } else if (tag == Tag::determiner || tag == Tag::possessive) {
      return {begin == end && tag == Tag::possessive ? end : begin - 1, end};
    } else {
      break;
    }
  }
  return {begin, end};
}

Range noun_phrase_from(const Unit& unit, std::uint32_t begin, std::uint32_t limit) {
  auto end = begin;
  if (end < limit && unit.tag(end) == Tag::pronoun) return {begin, end + 1};
  while (end < limit &&
         (unit.tag(end) == Tag::determiner || unit.tag(end) == Tag::possessive || in_phrase(unit.tag(end))))
    ++end;
  while (end > begin && unit.tag(end - 1) == Tag::adverb) --end;
  return {begin, end};
}

Range trimmed(const Unit& unit, Range range) {
  const auto loose = [&](std::uint32_t i) {
    const auto tag = unit.tag(i);
    return tag == Tag::comma || tag == Tag::stop || tag == Tag::mark || tag == Tag::coordinator;
  };
  while (!range.empty() && loose(range.begin) && !unit.any(range.begin, is::number)) ++range.begin;
  while (!range.empty() && loose(range.end - 1)) --range.end;
  return range;
}

}  // namespace v1
}  // namespace onrecord

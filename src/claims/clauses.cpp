#include "claims/clauses.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kLongestSubject = 24;  // words of a subject that are looked through for its bounds
constexpr std::size_t kDeepest = 16;           // clauses open at a time: deeper ones are not parts of each other

/// Walks over the verb groups. What lies between one group and the next says how their clauses are joined.
class ClauseFinder {
 public:
  ClauseFinder(const Unit& unit, std::vector<Clause>& clauses)
      : unit_(unit), clauses_(clauses), size_(static_cast<std::uint32_t>(unit.size())) {}

  void run() {
    std::uint32_t from = 0;
    for (std::uint32_t g = 0; g < unit_.groups.size(); ++g) {
      participials({from, unit_.groups[g].words.begin});
      join({from, unit_.groups[g].words.begin}, g);
      from = unit_.groups[g].words.end;
    }
    participials({from, size_});
    close_all(size_);
    for (auto& clause : clauses_) clause.words = trimmed(unit_, clause.words);
  }

 private:
  /// Decides how the clause of group `g` begins, given the words between it and the group before.
  void join(Range between, std::uint32_t g) {
    const auto opener = find_opener(between);
    if (!opener.empty() && opener.end <= between.end) return open_embedded(between, opener, g);
    if (is_shared(between, g)) return open_shared(between, g);
    if (pending_ != kNone && !comma_coordinator(between)) return resume(between, g);
    const auto begin = clauses_.empty() ? between.begin : clause_start(between);
    if (begin == kNone) return open_bare(between, g);
    open_main(begin, between.end, g);
  }

  // Where a clause begins.

  /// The last word between that opens a clause for the group after it.
  Range find_opener(Range between) const {
    Range found;
    for (auto i = between.end; i-- > between.begin;) {
      const auto tag = unit_.tag(i);
      if (tag == Tag::stop && i + 1 < between.end) break;
      if (tag == Tag::coordinator && unit_.tag(i - (i > 0)) == Tag::comma && has_subject({i + 1, between.end})) break;
      const bool sure =
          tag == Tag::complementizer || tag == Tag::relative || tag == Tag::interrogative || tag == Tag::subordinator;
      if (sure) return widened(between, i);
      if (tag == Tag::comma) found = {};
      if (opens_adverbial(i, between.end)) found = {i, i + 1};
    }
    return found;
  }

  /// Words of one opener that stand together: "even though", "in which".
  Range widened(Range between, std::uint32_t i) const {
    Range opener{i, i + 1};
    while (opener.begin > between.begin && unit_.tag(opener.begin - 1) == Tag::subordinator) --opener.begin;
    const bool relative = unit_.tag(i) == Tag::relative;
    if (relative && opener.begin > between.begin &&
        (unit_.tag(opener.begin - 1) == Tag::preposition || unit_.tag(opener.begin - 1) == Tag::aside))
      while (opener.begin > between.begin &&
             (unit_.tag(opener.begin - 1) == Tag::preposition || unit_.tag(opener.begin - 1) == Tag::aside))
        --opener.begin;
    return opener;
  }

  /// "after", "since", "before" and their like open a clause where one noun phrase stands between them and the verb.
  bool opens_adverbial(std::uint32_t i, std::uint32_t end) const {
    if (!unit_.any(i, is::subordinator) || !unit_.any(i, is::preposition | is::adverb)) return false;
    const auto word = unit_.lower(i);
    if (word == "as" || word == "like" || word == "than" || word == "so" || word == "now" || word == "but")
      return false;
    if (unit_.words[i].fixed) return false;
    const Range rest{i + 1, end};
    if (rest.empty() || rest.size() > kLongestSubject) return false;
    for (auto k = rest.begin; k < rest.end; ++k)
      if (unit_.tag(k) == Tag::comma) return false;
    if (unit_.words[rest.begin].time || unit_.any(rest.begin, is::number)) return false;
    return count_phrases(rest) == 1;
  }

  /// Noun phrases side by side: "the summit | the minister".
  std::uint32_t count_phrases(Range range) const {
    std::uint32_t count = 0;
    bool inside = false, linked = false;
    for (auto i = range.begin; i < range.end; ++i) {
      const auto tag = unit_.tag(i);
      const bool starts = tag == Tag::determiner || tag == Tag::pronoun ||
                          (tag == Tag::possessive && unit_.lower(i) != "'s") ||
                          (tag == Tag::noun && (!inside || follows_time(unit_, i)));
      if (starts && !linked && (!inside || tag != Tag::noun || follows_time(unit_, i))) ++count;
      inside = tag == Tag::noun || tag == Tag::determiner || tag == Tag::possessive || tag == Tag::pronoun ||
               (inside && tag == Tag::adverb);
      linked = tag == Tag::preposition || tag == Tag::coordinator || (linked && tag == Tag::determiner) ||
               tag == Tag::possessive;
    }
    return count;
  }

  bool has_subject(Range range) const {
    for (auto i = range.begin; i < range.end; ++i) {
      const auto tag = unit_.tag(i);
      if (tag == Tag::noun || tag == Tag::pronoun || tag == Tag::determiner || tag == Tag::gerund) return true;
    }
    return false;
  }

  /// A coordinator stands right before the verb, but for adverbs.
  bool is_shared(Range between, std::uint32_t g) const {
    if (clauses_.empty()) return false;
    auto i = between.end;
    while (i > between.begin && (unit_.tag(i - 1) == Tag::adverb || unit_.tag(i - 1) == Tag::negation)) --i;
    if (i > between.begin && unit_.tag(i - 1) == Tag::coordinator) return true;
    // "came, saw": a list of predicates
    return i > between.begin && unit_.tag(i - 1) == Tag::comma && pending_ == kNone && i == between.end &&
           unit_.groups[last_group()].past && unit_.groups[g].past && !has_subject(tail(between));
  }
  Range tail(Range between) const {
    auto i = between.end;
    while (i > between.begin && unit_.tag(i - 1) != Tag::comma) --i;
    return {i, between.end};
  }
  std::uint32_t last_group() const {
    for (auto clause = clauses_.rbegin(); clause != clauses_.rend(); ++clause)
      if (clause->group != kNone) return clause->group;
    return 0;
  }

  bool comma_coordinator(Range between) const {
    for (auto i = between.begin; i + 1 < between.end; ++i)
      if ((unit_.tag(i) == Tag::comma && unit_.tag(i + 1) == Tag::coordinator && has_subject({i + 2, between.end})) ||
          unit_.tag(i) == Tag::stop)
        return true;
    return false;
  }

  /// Behind a stop, a comma with a coordinator, a coordinator, a comma: in this order of strength.
  std::uint32_t clause_start(Range between) const {
    std::uint32_t stop = kNone, joined = kNone, plain = kNone, comma = kNone;
    for (auto i = between.begin; i < between.end; ++i) {
      const auto tag = unit_.tag(i);
      if (!has_subject({i + 1, std::min(i + 6, between.end)})) continue;
      if (tag == Tag::stop) stop = i + 1;
      if (tag == Tag::coordinator) {
        if (i > between.begin && unit_.tag(i - 1) == Tag::comma) joined = i + 1;
        plain = i + 1;
      }
      if (tag == Tag::comma) comma = i + 1;
    }
    // ", the building of schools and the repair of roads would begin": here "and" joins two subjects.
    const bool list = comma != kNone && plain != kNone && comma < plain && joined == kNone &&
                      (unit_.tag(comma) == Tag::determiner || unit_.tag(comma) == Tag::possessive) &&
                      !unit_.any(plain, is::subject);
    if (list) plain = kNone;
    for (const auto begin : {stop, joined, plain, comma})
      if (begin != kNone) return begin;
    return kNone;
  }

  // Opening.

  void open_main(std::uint32_t begin, std::uint32_t verb, std::uint32_t g) {
    // A clause that is coordinated without a comma inside "said that …" is still what was said.
    const bool plain =
        begin && (unit_.tag(begin - 1) == Tag::coordinator ? !(begin > 1 && unit_.tag(begin - 2) == Tag::comma)
                                                           : unit_.tag(begin - 1) == Tag::comma);
    auto like = enclosing_decree();
    if (like == kNone && plain) like = enclosing_content();
    close_all(begin);
    add({{begin, size_},
         subject_in({begin, verb}),
         {},
         g,
         like,
         like == kNone ? ClauseKind::main : clauses_[like].kind,
         true});
  }

  void open_shared(Range between, std::uint32_t g) {
    const auto above = sharing_clause();
    auto begin = between.end;
    while (begin > between.begin && unit_.tag(begin - 1) != Tag::coordinator && unit_.tag(begin - 1) != Tag::comma)
      --begin;
    const auto subject = clauses_[above].subject;
    close_from(above, begin);
    add({{begin, size_}, subject, {}, g, above, ClauseKind::shared, true});
  }

  void open_embedded(Range between, Range opener, std::uint32_t g) {
    const auto kind = kind_of(between, opener);
    const Range before{between.begin, opener.begin};
    if (pending_ == kNone) hold_subject(before, clauses_.empty());
    // "What is happening here is …": the question is the subject of a verb to come.
    const bool free = kind == ClauseKind::question && clauses_.empty() && !unit_.question;
    if (free) {
      add({{opener.begin, size_}, {}, {}, kNone, kNone, ClauseKind::main, true});
      pending_ = 0;
    }
    const bool loose = kind == ClauseKind::concession || kind == ClauseKind::cause ||
                       (kind == ClauseKind::relative && opener.begin > 0 &&
                        unit_.tag(opener.begin - 1) == Tag::comma && pending_ == kNone);
    const auto above = active_.empty() ? kNone : active_.back();
    if (loose && pending_ == kNone) close_all(opener.begin);
    Range subject = subject_in({opener.end, between.end});
    if (kind == ClauseKind::relative && subject.empty()) subject = antecedent(opener.begin);
    if (kind == ClauseKind::question && subject.empty()) subject = opener;
    const auto begin = kind == ClauseKind::relative || kind == ClauseKind::question ||
                               kind == ClauseKind::condition || kind == ClauseKind::adverbial
                           ? opener.begin
                           : opener.end;
    add({{begin, size_}, subject, opener, g, above, kind, true});
  }

  /// A verb that nothing opens: after a verb of saying its clause is the content, else it is a contact relative.
  void open_bare(Range between, std::uint32_t g) {
    const auto subject = subject_in(between);
    const auto last = last_group();
    const bool content =
        unit_.any(unit_.groups[last].main, is::says | is::thinks | is::shows | is::factive) && !subject.empty();
    const auto above = active_.empty() ? kNone : active_.back();
    if (content) return add({{subject.begin, size_}, subject, {}, g, above, ClauseKind::complement, true});
    if (subject.empty() || unit_.tag(subject.begin) != Tag::pronoun) return;  // most likely no verb at all
    add({{subject.begin, size_}, subject, {}, g, above, ClauseKind::relative, true});
  }

  /// The words before an embedded clause hold the subject of a clause whose verb is still to come.
  void hold_subject(Range before, bool first) {
    auto begin = before.begin;
    if (!first) {
      const auto start = clause_start(before);
      if (start == kNone || unit_.tag(start - 1) == Tag::comma) return;
      const bool sure = start < 2 || unit_.tag(start - 1) == Tag::stop || unit_.tag(start - 2) == Tag::comma ||
                        unit_.any(start, is::subject);
      if (!sure) return;
      begin = start;
    }
    const auto subject = subject_in({begin, before.end});
    if (subject.empty()) return;
    close_all(begin);
    add({{begin, size_}, subject, {}, kNone, kNone, ClauseKind::main, true});
    pending_ = static_cast<std::uint32_t>(clauses_.size() - 1);
  }

  void resume(Range between, std::uint32_t g) {
    const auto held = pending_;
    pending_ = kNone;
    close_after(held, between.end);
    if (clauses_[held].subject.empty())
      clauses_[held].subject = trimmed(unit_, {clauses_[held].words.begin, between.end});
    clauses_[held].group = g;
    active_.assign(1, held);
  }

  void participials(Range between) {
    for (auto i = between.begin; i + 1 < between.end; ++i) {
      if (unit_.tag(i) != Tag::comma) continue;
      auto first = i + 1;
      while (first < between.end && (unit_.tag(first) == Tag::negation || unit_.tag(first) == Tag::adverb)) ++first;
      if (first >= between.end || unit_.tag(first) != Tag::gerund || unit_.any(first, is::preposition)) continue;
      auto end = first + 1;
      while (end < between.end && unit_.tag(end) != Tag::comma && unit_.tag(end) != Tag::stop) ++end;
      if (end < first + 3) continue;
      participial(i + 1, end);
    }
  }

  void participial(std::uint32_t begin, std::uint32_t end) {
    const auto above = clauses_.empty() ? kNone : sharing_clause();
    Clause clause{{begin, end}, {}, {}, kNone, above, ClauseKind::participial, false};
    if (above != kNone && !active_.empty()) {
      clause.subject = clauses_[above].subject;
      close_all(begin);
    } else if (begin < 4 * kLongestSubject) {
      clause.subject = subject_in({0, begin});
    }
    if (!clause.subject.empty()) clauses_.push_back(clause);
  }

  // Closing.

  void add(const Clause& clause) {
    clauses_.push_back(clause);
    if (active_.size() >= kDeepest) {
      clauses_[active_.front()].words.end = clause.words.begin;
      clauses_[active_.front()].open = false;
      active_.erase(active_.begin());
    }
    active_.push_back(static_cast<std::uint32_t>(clauses_.size() - 1));
  }
  void close(std::uint32_t clause, std::uint32_t end) {
    if (!clauses_[clause].open) return;
    clauses_[clause].words.end = std::max(clauses_[clause].words.begin, end);
    clauses_[clause].open = false;
  }
  void close_all(std::uint32_t end) {
    for (const auto clause : active_) close(clause, end);
    active_.clear();
    pending_ = kNone;
  }
  void close_from(std::uint32_t first, std::uint32_t end) {
    for (const auto clause : active_)
      if (clause >= first || clauses_[first].kind == ClauseKind::main) close(clause, end);
    while (!active_.empty() && !clauses_[active_.back()].open) active_.pop_back();
  }
  void close_after(std::uint32_t held, std::uint32_t end) {
    for (const auto clause : active_)
      if (clause != held) close(clause, end);
  }

  // Looking back.

  std::uint32_t sharing_clause() const {
    for (auto i = clauses_.size(); i-- > 0;)
      if (clauses_[i].group != kNone) return static_cast<std::uint32_t>(i);
    return 0;
  }
  std::uint32_t enclosing_content() const {
    for (auto i = active_.rbegin(); i != active_.rend(); ++i)
      if (clauses_[*i].kind == ClauseKind::complement) return *i;
    return kNone;
  }

  /// "according to which …": all that follows in the sentence is what is laid down.
  std::uint32_t enclosing_decree() const {
    for (auto i = active_.rbegin(); i != active_.rend(); ++i) {
      auto clause = *i;
      if (clauses_[clause].opener.empty() && clauses_[clause].kind == ClauseKind::relative &&
          clauses_[clause].above != kNone)
        clause = clauses_[clause].above;
      const auto opener = clauses_[clause].opener;
      if (!opener.empty() && unit_.tag(opener.begin) == Tag::aside) return clause;
    }
    return kNone;
  }

  ClauseKind kind_of(Range between, Range opener) const {
    const auto last = opener.end - 1;
    const auto after = std::partition_point(unit_.frames.begin(), unit_.frames.end(),
                                            [&](const ClauseFrame& frame) { return frame.words.end < opener.end; });
    for (auto frame = after; frame != unit_.frames.end() && frame->words.end == opener.end; ++frame) {
      if (frame->kind == FrameKind::concession) return ClauseKind::concession;
      if (frame->kind == FrameKind::condition) return ClauseKind::condition;
    }
    const auto word = unit_.lower(last);
    if (word == "because" || word == "cause") return ClauseKind::cause;
    if (word == "since" &&
        !(last + 1 < unit_.size() && unit_.words[last + 1].time && count_phrases({last + 1, between.end}) < 2))
      return opener.begin == 0 || unit_.tag(opener.begin - 1) == Tag::comma ? ClauseKind::cause
                                                                            : ClauseKind::adverbial;
    if (word == "whereas" || word == "while") return ClauseKind::concession;
    switch (unit_.tag(last)) {
      case Tag::relative:
        return ClauseKind::relative;
      case Tag::complementizer:
        return ClauseKind::complement;
      case Tag::interrogative:
        return ClauseKind::question;
      default:
        return ClauseKind::adverbial;
    }
  }

  Range antecedent(std::uint32_t end) const {
    while (end > 0 && (unit_.tag(end - 1) == Tag::comma || unit_.tag(end - 1) == Tag::preposition)) --end;
    return noun_phrase_before(unit_, end);
  }

  /// The noun phrase before the verb: behind leading adverbials, without what stands between commas.
  Range subject_in(Range range) const {
    range = trimmed(unit_, range);
    while (!range.empty() && (unit_.tag(range.begin) == Tag::adverb || unit_.tag(range.begin) == Tag::aside ||
                              unit_.tag(range.begin) == Tag::comma))
      ++range.begin;
    if (range.empty()) return {};
    if (unit_.tag(range.begin) == Tag::preposition || unit_.tag(range.begin) == Tag::participle)
      range = behind_adverbial(range);
    for (auto i = range.begin; i < range.end; ++i)
      if (unit_.tag(i) == Tag::comma || unit_.tag(i) == Tag::aside) {
        const auto next = i + 1;
        const bool list = next < range.end && (unit_.tag(next) == Tag::noun || unit_.tag(next) == Tag::determiner ||
                                               unit_.tag(next) == Tag::pronoun);
        if (!list || !has_subject({range.begin, i}))
          range = has_subject({range.begin, i}) ? Range{range.begin, i} : Range{next, range.end};
        else if (unit_.any(range.begin, is::adverb) || unit_.words[range.begin].time)
          range = {next, range.end};
        else
          break;
        if (!list) break;
      }
    while (!range.empty() && (unit_.tag(range.end - 1) == Tag::adverb || unit_.tag(range.end - 1) == Tag::comma))
      --range.end;
    return has_subject(range) ? range : Range{};
  }

  /// Behind the last comma of "In May, at the forum, the minister", or behind a time: "In 2013 | the council".
  Range behind_adverbial(Range range) const {
    std::uint32_t begin = kNone, phrases = 0;
    for (auto i = range.begin; i < range.end; ++i) {
      if (unit_.tag(i) == Tag::comma) begin = i + 1;
      const bool new_phrase = unit_.tag(i) == Tag::determiner || unit_.tag(i) == Tag::pronoun ||
                              (unit_.tag(i) == Tag::possessive && unit_.lower(i) != "'s");
      const bool after_noun = i > range.begin && (unit_.tag(i - 1) == Tag::noun);
      if (begin == kNone && after_noun && (new_phrase || follows_time(unit_, i))) {
        if (!phrases++) begin = i;
      }
    }
    if (begin == kNone || begin >= range.end) return {};
    Range rest{begin, range.end};
    while (!rest.empty() && unit_.tag(rest.begin) == Tag::adverb) ++rest.begin;
    return !rest.empty() && unit_.tag(rest.begin) == Tag::preposition ? Range{} : rest;
  }

  const Unit& unit_;
  std::vector<Clause>& clauses_;
  std::vector<std::uint32_t> active_;  // clauses without an end, outermost first
  std::uint32_t size_;
  std::uint32_t pending_ = kNone;  // a main clause that has its subject, but no verb yet
};

}  // namespace

void find_clauses(const Unit& unit, std::vector<Clause>& clauses) {
  clauses.clear();
  ClauseFinder(unit, clauses).run();
}

}  // namespace v1
}  // namespace onrecord

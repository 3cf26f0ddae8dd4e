#include "claims/verb_groups.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint64_t kAuxiliary = is::modal | is::be | is::have | is::do_;
constexpr std::uint64_t kOpener = is::determiner | is::possessive | is::pronoun;

class GroupReader {
 public:
  explicit GroupReader(const Unit& unit) : unit_(unit), size_(static_cast<std::uint32_t>(unit.size())) {}

  /// Auxiliary after auxiliary, up to the verb.
  void chain(Group& g, std::uint64_t bits, WordOrder order) const {
    auto kind = bits & kAuxiliary;
    for (int steps = 0; steps < 6; ++steps) {
      auto next = skip_adverbs(g, g.words.end);
      if (steps == 0 && order == WordOrder::inverted) next = skip_subject(g, next, kind);
      if (steps == 0 && order == WordOrder::inverted && g.inverted.empty() && (kind & is::be))
        return copula_subject(g, next);
      const auto taken = take(g, next, kind);
      if (!taken) return;
      kind = taken;
      if (kind == kDone) return;
    }
  }

 private:
  static constexpr std::uint64_t kDone = 1;

  std::uint32_t skip_adverbs(Group& g, std::uint32_t i) const {
    auto next = i;
    while (next < size_ && next < i + 5 &&
           (unit_.any(next, is::adverb | is::negation) || unit_.tag(next) == Tag::aside) &&
           !unit_.any(next, is::comma))
      ++next;
    for (auto w = i; w < next; ++w)
      if (unit_.any(w, is::negation) || unit_.lower(w) == "never") {
        g.negated = true;
        g.words.end = w + 1;
      }
    return next;
  }

  /// In a question the subject stands before the verb. Returns where the verb is, or `i`.
  std::uint32_t skip_subject(Group& g, std::uint32_t i, std::uint64_t kind) const {
    const auto wanted = kind & is::have ? is::participle : kind & is::be ? is::participle | is::gerund : is::base;
    for (auto next = i; next < size_ && next < i + 14; ++next) {
      if (unit_.any(next, is::comma | is::stop)) break;
      const bool sure =
          !unit_.any(next, is::rarely_verb) || next + 1 >= size_ || unit_.any(next + 1, is::stop | kOpener);
      const bool fits = next > i && unit_.any(next, wanted) && sure &&
                        !unit_.any(next - 1, is::determiner | is::possessive | is::preposition);
      if (!fits) continue;
      g.inverted = {i, next};
      return next;
    }
    return i;
  }

  /// "Was the old gate open": what stands before the quality, the preposition, the next noun phrase.
  void copula_subject(Group& g, std::uint32_t i) const {
    auto end = i;
    const bool pronoun = unit_.any(i, is::pronoun) && !unit_.any(i, is::possessive);
    while (end < size_ && end < i + 10 &&
           !unit_.any(end, is::preposition | is::stop | is::comma | is::adverb | is::negation) &&
           !(end > i && unit_.any(end, kOpener)))
      ++end;
    if (pronoun) end = i + 1;
    if (!pronoun && end > i + 1 && (end == size_ || unit_.any(end, is::stop))) --end;
    if (end > i && end < size_) g.inverted = {i, end};
    if (!g.inverted.empty()) g.words.end = end;
  }

  /// Takes word `next` into the group where it continues it. 0: it does not; kDone: it is the verb.
  std::uint64_t take(Group& g, std::uint32_t next, std::uint64_t kind) const {
    const auto bits = next < size_ && unit_.tag(next) != Tag::aside ? unit_.words[next].info->bits : 0;
    if (kind & (is::modal | is::do_)) {
      if (unit_.lower(next) == "to" && unit_.any(next + 1, is::base)) return extend(g, next, kind);
      if (!(bits & is::base)) return 0;
      return extend(g, next, bits & (is::be | is::have) ? bits & (is::be | is::have) : kDone);
    }
    if (kind & is::have) return take_after_have(g, next, bits);
    return take_after_be(g, next, bits);
  }

  std::uint64_t take_after_have(Group& g, std::uint32_t next, std::uint64_t bits) const {
    if (unit_.lower(next) == "to" && unit_.any(next + 1, is::base)) {
      g.has_to = true;
      extend(g, next, kDone);
      return extend(g, next + 1, unit_.any(next + 1, is::be) ? is::be : kDone);
    }
    if (!(bits & is::participle)) return 0;
    g.perfect = true;
    return extend(g, next, bits & is::be ? is::be : kDone);
  }

  std::uint64_t take_after_be(Group& g, std::uint32_t next, std::uint64_t bits) const {
    if (unit_.lower(next) == "going" && unit_.lower(next + 1) == "to" && unit_.any(next + 2, is::base)) {
      g.going_to = true;
      g.words.end = next + 2;
      return extend(g, next + 2, unit_.any(next + 2, is::be) ? is::be : kDone);
    }
    if (bits & is::gerund && !((bits & is::evaluation) && !unit_.any(next + 1, kOpener))) {
      g.progressive = true;
      return extend(g, next, bits & is::be ? is::be : kDone);
    }
    if (!(bits & is::participle) || unit_.any(next, is::capital)) return 0;
    g.passive = true;
    return extend(g, next, kDone);
  }

  std::uint64_t extend(Group& g, std::uint32_t next, std::uint64_t kind) const {
    g.words.end = next + 1;
    g.main = next;
    return kind;
  }

  const Unit& unit_;
  std::uint32_t size_;
};

}  // namespace

Group read_group(const Unit& unit, std::uint32_t i, std::uint64_t bits, WordOrder order) {
  Group g;
  g.words = {i, i + 1};
  g.main = i;
  g.past = (bits & is::past) && !(bits & is::present);
  if (bits & is::modal) g.modal = i;
  g.negated = (bits & is::negation) != 0;
  if (bits & kAuxiliary) GroupReader(unit).chain(g, bits, order);
  return g;
}

}  // namespace v1
}  // namespace onrecord

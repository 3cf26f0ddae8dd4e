#include "claims/verb_groups.hpp"

#include <algorithm>

// Tags by closed classes, verb forms and what stands before: no weights, no look-ahead but `later_`. A form that may
// be noun or verb is a noun unless its neighbours say verb: a missed clause is a smaller fault than an invented one.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint64_t kFinite = is::present | is::past;
constexpr std::uint64_t kVerb = is::base | is::present | is::past | is::participle | is::gerund;
constexpr std::uint64_t kOpener = is::determiner | is::possessive | is::pronoun;
constexpr std::uint64_t kWh = is::relative | is::interrogative;

class Tagger {
 public:
  explicit Tagger(Unit& unit) : unit_(unit), size_(static_cast<std::uint32_t>(unit.size())) {}

  void run() {
    find_later();
    unit_.question |= begins_inverted();
    for (std::uint32_t i = 0; i < size_;) i = step(i);
  }

 private:
  /// later_[i]: a sure finite verb stands at i or after it, before anything that parts clauses.
  void find_later() {
    later_.assign(size_ + 1, 0);
    for (std::uint32_t i = size_; i-- > 0;) {
      const auto& info = *unit_.words[i].info;
      const bool parts = info.any(is::comma | is::stop | is::coordinator | kWh) ||
                         (info.any(is::subordinator) && !info.any(is::preposition | is::adverb));
      const bool sure = info.any(is::modal) || (info.any(is::be | is::have | is::do_) && info.any(kFinite)) ||
                        (info.any(is::present) && !info.any(is::rarely_verb)) ||
                        (info.any(is::past) && !info.any(is::participle | is::rarely_verb));
      later_[i] = !parts && (sure || later_[i + 1]);
    }
  }

  /// "Will the council sell it." is a question even where the mark is lost.
  bool begins_inverted() const {
    const auto i = first_word();
    if (!unit_.any(i, is::modal | is::be | is::have | is::do_) || !unit_.any(i, kFinite | is::modal)) return false;
    if (unit_.any(i + 1, is::negation)) return false;
    return unit_.any(i + 1, is::determiner | is::subject | is::possessive) || unit_.lower(i + 1) == "you" ||
           unit_.lower(i + 1) == "it";
  }

  std::uint32_t step(std::uint32_t i) {
    if (unit_.words[i].fixed) return put(i, unit_.words[i].tag);
    const auto bits = unit_.words[i].info->bits;
    if (bits & is::comma) return put(i, Tag::comma);
    if (bits & is::stop) return put(i, Tag::stop);
    if (bits & is::mark) return put(i, Tag::mark);
    const auto word = unit_.lower(i);
    if (word == "'s") return clitic_s(i);
    if (word == "to") return put(i, begins_infinitive(i) ? Tag::to : Tag::preposition);
    if (word == "that") return put(i, that_tag(i));
    if (bits & (is::modal | is::be | is::have | is::do_)) return auxiliary(i);
    if (is_name(i)) return put(i, Tag::noun);
    if (bits & kVerb) return verb(i);
    return put(i, closed_tag(i));
  }

  Tag closed_tag(std::uint32_t i) {
    const auto bits = unit_.words[i].info->bits;
    if (bits & is::negation) return Tag::negation;
    if (bits & is::coordinator) return coordinator_tag(i);
    if (bits & kWh) return wh_tag(i);
    if ((bits & is::possessive) && (!(bits & is::pronoun) || !ends_phrase(i))) return Tag::possessive;
    if (bits & is::pronoun && !(bits & is::determiner)) return Tag::pronoun;
    if (bits & is::determiner) return (bits & is::quantifier) && ends_phrase(i) ? Tag::pronoun : Tag::determiner;
    if ((bits & is::subordinator) && !(bits & (is::preposition | is::adverb))) return Tag::subordinator;
    if (bits & is::preposition) return Tag::preposition;
    if (bits & is::subordinator)
      return before_ == Tag::stop || before_ == Tag::comma ? Tag::subordinator : Tag::adverb;
    return bits & is::adverb ? Tag::adverb : Tag::noun;
  }

  Tag coordinator_tag(std::uint32_t i) const {
    const auto word = unit_.lower(i);
    if (word == "for") return Tag::preposition;
    if (word == "both" || word == "either" || word == "neither") return Tag::determiner;
    const bool weak = word == "so" || word == "yet" || word == "plus";
    return weak && before_ != Tag::comma && before_ != Tag::stop ? Tag::adverb : Tag::coordinator;
  }

  Tag wh_tag(std::uint32_t i) const {
    const auto bits = unit_.words[i].info->bits;
    const bool noun_before = before_ == Tag::noun || before_ == Tag::pronoun;
    const bool after_comma = before_ == Tag::comma && seen_noun_;
    const auto word = unit_.lower(i);
    if (word == "when" || word == "where")
      return noun_before || before_ == Tag::verb || before_ == Tag::preposition ? Tag::relative : Tag::subordinator;
    if ((bits & is::relative) && (noun_before || before_ == Tag::preposition || (after_comma && word != "what")))
      return Tag::relative;
    if (word == "however") return Tag::adverb;
    return Tag::interrogative;
  }

  /// A word after which a noun phrase cannot go on: then a determiner or possessive stands alone.
  bool ends_phrase(std::uint32_t i) const {
    if (i + 1 >= size_) return true;
    const auto& next = *unit_.words[i + 1].info;
    if (next.any(is::comma | is::stop | is::mark | is::modal | is::preposition | is::coordinator | is::negation))
      return true;
    if (next.any(is::be | is::have | is::do_)) return next.any(kFinite);
    if (next.any(is::adverb)) return i + 2 < size_ && unit_.any(i + 2, is::be | is::have | is::modal | kVerb);
    return next.any(kVerb) && !next.any(is::rarely_verb | is::gerund) &&
           (next.any(is::present) || (next.any(is::past | is::base) && !next.any(is::participle)));
  }

  Tag that_tag(std::uint32_t i) const {
    if (before_ == Tag::preposition) return Tag::determiner;
    if (before_ == Tag::stop || before_ == Tag::coordinator || before_ == Tag::subordinator)
      return ends_phrase(i) ? Tag::pronoun : Tag::determiner;
    if (i + 1 < size_ && ends_phrase(i) && !unit_.any(i + 1, is::comma | is::stop | is::preposition))
      return before_ == Tag::noun || before_ == Tag::pronoun ? Tag::relative : Tag::pronoun;
    if (ends_phrase(i) && unit_.any(i + 1, is::comma | is::stop)) return Tag::pronoun;
    const bool bare = unit_.any(i + 1, is::nominal) && !unit_.any(i + 1, is::capital | is::plural) && !later_[i + 1];
    return bare ? Tag::determiner : Tag::complementizer;
  }

  bool begins_infinitive(std::uint32_t i) const {
    auto next = i + 1;
    while (next < size_ && next < i + 4 && unit_.any(next, is::adverb | is::negation)) ++next;
    if (!unit_.any(next, is::base)) return false;
    return !unit_.any(next, is::capital) || !unit_.any(next, is::rarely_verb);
  }

  /// A capital inside a sentence makes a name of what could be a verb.
  bool is_name(std::uint32_t i) const {
    return unit_.any(i, is::capital) && unit_.any(i, kVerb) && !unit_.title && i > first_word() &&
           unit_.tag(i - 1) != Tag::stop;
  }
  std::uint32_t first_word() const {
    std::uint32_t i = 0;
    while (i < size_ && unit_.any(i, is::mark | is::stop)) ++i;
    return i;
  }

  std::uint32_t clitic_s(std::uint32_t i) {
    if (i && (unit_.any(i - 1, is::pronoun | kWh) || unit_.lower(i - 1) == "there" || unit_.lower(i - 1) == "here"))
      return group(i, is::be | is::present);
    auto next = i + 1;
    while (next < size_ && unit_.any(next, is::adverb) && !unit_.any(next, is::nominal)) ++next;
    const bool clause = unit_.any(next, is::negation) || unit_.lower(next) == "been" ||
                        (unit_.any(next, is::determiner) && !unit_.any(next, is::quantifier));
    return clause ? group(i, is::be | is::present) : put(i, Tag::possessive);
  }

  std::uint32_t auxiliary(std::uint32_t i) {
    const auto bits = unit_.words[i].info->bits;
    const bool noun_place = before_ == Tag::determiner || before_ == Tag::possessive;
    if (noun_place && !seen_verb_place(i)) return put(i, Tag::noun);
    if (bits & is::modal) {
      const bool month = unit_.any(i, is::capital) && (before_ == Tag::preposition || unit_.any(i + 1, is::number));
      return month ? put(i, Tag::noun) : group(i, bits);
    }
    if (before_ == Tag::to && (bits & is::base)) return put(i, Tag::infinitive);
    if (bits & kFinite) return group(i, bits);
    if (bits & is::gerund) return put(i, Tag::gerund);
    return put(i, bits & is::base ? Tag::infinitive : Tag::participle);
  }
  bool seen_verb_place(std::uint32_t i) const {
    return unit_.any(i, is::be | is::have | is::do_) || unit_.any(i + 1, is::base | is::negation | is::be);
  }

  std::uint32_t verb(std::uint32_t i) {
    const auto bits = unit_.words[i].info->bits;
    if (before_ == Tag::to) return put(i, bits & is::base ? Tag::infinitive : Tag::noun);
    if (is_finite(i)) return group(i, bits);
    const bool first = before_ == Tag::stop || before_ == Tag::coordinator || before_ == Tag::comma;
    if ((bits & is::base) && before_ == Tag::stop && is_imperative(i)) return imperative(i);
    if ((bits & is::base) && infinitive_ && (before_ == Tag::coordinator || !(bits & is::rarely_verb)))
      return put(i, Tag::infinitive);
    if ((bits & is::base) && before_ == Tag::coordinator && !(bits & is::rarely_verb) && !unit_.groups.empty())
      return put(i, Tag::infinitive);
    if (bits & is::gerund) return put(i, bits & is::rarely_verb && !first ? Tag::noun : Tag::gerund);
    if (bits & is::participle)
      return put(
          i, before_ == Tag::noun || before_ == Tag::comma || before_ == Tag::pronoun ? Tag::participle : Tag::noun);
    if ((bits & is::base) && !(bits & is::rarely_verb) && (before_ == Tag::noun || before_ == Tag::pronoun))
      return put(i, Tag::infinitive);  // "helping him obtain"
    return put(i, Tag::noun);
  }

  bool is_imperative(std::uint32_t i) const {
    if (unit_.title || later_[i + 1] || unit_.any(i, is::rarely_verb | is::past)) return false;
    return !unit_.any(i + 1, is::nominal | kVerb) || unit_.any(i + 1, is::capital);
  }
  std::uint32_t imperative(std::uint32_t i) {
    const auto next = group(i, is::base);
    unit_.groups.back().imperative = true;
    return next;
  }

  bool is_finite(std::uint32_t i) const {
    const auto bits = unit_.words[i].info->bits;
    switch (before_) {
      case Tag::determiner:
      case Tag::possessive:
      case Tag::preposition:
      case Tag::subordinator:
      case Tag::complementizer:
      case Tag::verb:
      case Tag::infinitive:
      case Tag::gerund:
      case Tag::interrogative:
        return before_ == Tag::interrogative && (bits & kFinite) && !(bits & is::rarely_verb);
      case Tag::coordinator:
        return finite_after_coordinator(i);
      case Tag::comma:
        return finite_after_comma(i);
      case Tag::stop:
        return false;
      default:
        return finite_after_phrase(i);
    }
  }

  bool finite_after_coordinator(std::uint32_t i) const {
    const auto bits = unit_.words[i].info->bits;
    if (infinitive_ && (bits & is::base)) return false;
    if (unit_.groups.empty() || unit_.any(i + 1, is::coordinator | is::stop)) return false;
    if (bits & is::rarely_verb) return unit_.any(i + 1, kOpener) && !later_[i + 1];
    const auto& last = unit_.groups.back();
    if (bits & is::past) return (last.past || last.perfect || last.passive) && !later_[i + 1];
    if (bits & is::present) return !last.past;
    const bool singular = unit_.any(last.words.begin, is::present) && !unit_.any(last.words.begin, is::base) &&
                          unit_.lower(last.words.begin) != "are";
    return (bits & is::base) && !last.past && !singular && (plural_ || last.modal != kNone);
  }

  bool finite_after_comma(std::uint32_t i) const {
    const auto bits = unit_.words[i].info->bits;
    if (!subject_ || after_group_)
      return !unit_.groups.empty() && (bits & is::past) && !(bits & is::rarely_verb) && after_group_ &&
             unit_.any(i + 1, kOpener);
    const bool loose = unit_.any(i + 1, is::preposition) || unit_.any(i + 1, is::comma);
    return ((bits & is::past) && !(bits & is::rarely_verb) && !loose) ||
           ((bits & is::present) && !(bits & is::rarely_verb)) ||
           (unit_.any(i, is::base) && plural_ && !unit_.any(i, is::rarely_verb));
  }

  /// After a noun phrase, a pronoun or a relative.
  bool finite_after_phrase(std::uint32_t i) const {
    const auto bits = unit_.words[i].info->bits;
    const bool sure_subject = before_ == Tag::relative || (before_ == Tag::pronoun && subject_);
    const bool object_next = unit_.any(i + 1, kOpener) || unit_.lower(i + 1) == "to" ||
                             unit_.lower(i + 1) == "that" || (unit_.any(i + 1, is::capital) && !unit_.title);
    if (bits & is::past) {
      if (sure_subject) return true;
      if (after_group_ && !subject_after_group_) return false;
      if (!(bits & is::participle)) return !(bits & is::rarely_verb) || object_next;
      if (unit_.lower(i + 1) == "by" || later_[i + 1]) return false;
      return subject_;
    }
    if (bits & is::present) {
      if (!(bits & is::rarely_verb)) return sure_subject || subject_ || !in_phrase_;
      return sure_subject || (object_next && !later_[i + 1] && !plural_noun_before(i)) ||
             (subject_ && !after_group_ && !later_[i + 1] && !plural_noun_before(i) &&
              unit_.any(i + 1, is::preposition | is::adverb | is::nominal | is::number));
    }
    if (!(bits & is::base) || infinitive_object_) return false;
    if (before_ == Tag::pronoun || before_ == Tag::relative) return sure_subject && !singular_pronoun(i);
    if (bits & is::rarely_verb) return object_next && plural_ && subject_ && !later_[i + 1] && !after_group_;
    return plural_ && subject_ && !after_group_;
  }

  bool plural_noun_before(std::uint32_t i) const { return i && unit_.any(i - 1, is::plural); }
  bool singular_pronoun(std::uint32_t i) const {
    const auto word = unit_.lower(i - 1);
    return word == "he" || word == "she" || word == "it" || word == "him" || word == "her" || word == "me" ||
           word == "us" || word == "them";
  }

  // Verb groups.

  std::uint32_t group(std::uint32_t i, std::uint64_t bits) {
    const bool first =
        before_ == Tag::stop || before_ == Tag::interrogative || before_ == Tag::coordinator || before_ == Tag::comma;
    const bool asks = (unit_.question || (before_ == Tag::interrogative && !later_[i + 1])) && first;
    const auto g = read_group(unit_, i, bits, asks ? WordOrder::inverted : WordOrder::plain);
    for (auto w = g.words.begin; w < g.words.end; ++w)
      if (!unit_.words[w].fixed && !g.inverted.has(w)) unit_.words[w].tag = Tag::verb;
    for (auto w = g.inverted.begin; w < g.inverted.end; ++w) unit_.words[w].tag = inside_tag(w);
    unit_.groups.push_back(g);
    after_verb();
    return g.words.end;
  }

  Tag inside_tag(std::uint32_t w) {
    const auto tag = closed_tag(w);
    return tag == Tag::coordinator || tag == Tag::preposition || tag == Tag::determiner || tag == Tag::pronoun ||
                   tag == Tag::possessive
               ? tag
               : Tag::noun;
  }

  // What is known about the clause so far.

  void after_verb() {
    before_ = Tag::verb;
    after_group_ = true;
    subject_ = subject_after_group_ = in_phrase_ = plural_ = infinitive_ = infinitive_object_ = false;
  }

  void new_clause() {
    subject_ = subject_after_group_ = after_group_ = in_phrase_ = plural_ = infinitive_ = infinitive_object_ = false;
  }

  std::uint32_t put(std::uint32_t i, Tag tag) {
    unit_.words[i].tag = tag;
    if (tag == Tag::adverb || tag == Tag::negation || tag == Tag::aside) return i + 1;
    note_state(i, tag);
    before_ = tag == Tag::mark ? Tag::comma : tag;
    if (tag == Tag::mark) before_ = Tag::noun;
    return i + 1;
  }

  void note_state(std::uint32_t i, Tag tag) {
    const bool starts_phrase = tag == Tag::determiner || tag == Tag::possessive || tag == Tag::pronoun;
    if (before_ == Tag::noun && starts_phrase && unit_.lower(i) != "'s") in_phrase_ = false;
    if (follows_time(unit_, i)) in_phrase_ = false;
    switch (tag) {
      case Tag::noun:
      case Tag::pronoun:
        seen_noun_ = true;
        plural_ |= unit_.any(i, is::plural | is::quantifier) || unit_.lower(i) == "people" || plural_pronoun(i);
        if (in_phrase_) return;
        subject_ = tag == Tag::noun || unit_.any(i, is::subject | is::quantifier) || !unit_.any(i, is::first_person);
        subject_after_group_ |= tag == Tag::pronoun && unit_.any(i, is::subject);
        return;
      case Tag::preposition:
        in_phrase_ = true;
        return;
      case Tag::comma:
        return comma();
      case Tag::coordinator:
        plural_ |= subject_;
        if (before_ == Tag::comma) new_clause_keeps_infinitive();
        return;
      case Tag::subordinator:
        leading_ |= before_ == Tag::stop || before_ == Tag::coordinator;
        new_clause();
        return;
      case Tag::complementizer:
      case Tag::relative:
      case Tag::interrogative:
        new_clause();
        if (tag == Tag::relative) plural_ = true;
        return;
      case Tag::stop:
        new_clause();
        return;
      case Tag::infinitive:
        infinitive_ = infinitive_object_ = true;
        return;
      case Tag::gerund:
        infinitive_object_ = after_group_;
        return;
      default:
        return;
    }
  }
  void new_clause_keeps_infinitive() {
    const bool keep = infinitive_;
    new_clause();
    infinitive_ = keep;
  }
  /// After "Although it rained," the main clause begins.
  void comma() {
    in_phrase_ = infinitive_object_ = false;
    if (!leading_ || !after_group_) return;
    leading_ = false;
    new_clause();
  }
  bool plural_pronoun(std::uint32_t i) const {
    const auto word = unit_.lower(i);
    return word == "they" || word == "we" || word == "you" || word == "i";
  }

  Unit& unit_;
  std::uint32_t size_;
  std::vector<std::uint8_t> later_;
  Tag before_ = Tag::stop;  // of the last word that is no adverb or aside
  bool subject_ = false;    // a noun phrase outside prepositional phrases has been seen in this clause
  bool subject_after_group_ = false;
  bool after_group_ = false;
  bool in_phrase_ = false;  // inside a prepositional phrase
  bool plural_ = false;     // something plural has been seen: a base form can be its verb
  bool infinitive_ = false;
  bool infinitive_object_ = false;
  bool seen_noun_ = false;
  bool leading_ = false;  // the sentence began with a subordinate clause that is not over
};

}  // namespace

void tag_words(Unit& unit) { Tagger(unit).run(); }

}  // namespace v1
}  // namespace onrecord

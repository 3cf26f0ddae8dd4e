#include "entities/evidence.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

using T = EntityType;

/// Collects the votes of one piece.
class Inside {
 public:
  Inside(NameWords& words, const NamePiece& piece) : words_(words), from_(piece.from), to_(piece.to) {}

  Votes votes() {
    lists();
    head();
    given();
    form();
    return votes_;
  }

 private:
  std::size_t size() const { return to_ - from_; }
  const Lexicon& list(ListName name) const { return words_.resources().list(name); }

  void lists() {
    const bool body = words_.cased_entry(ListName::organizations, from_, to_) != nullptr;
    if (const auto* place = words_.cased_entry(ListName::locations, from_, to_)) {
      // A building that houses a body ("Kremlin") is spoken of as the body.
      const bool house = body && has_kind(list(ListName::locations), place, 0, "facility");
      const bool vague = has_kind(list(ListName::locations), place, 2, "ambiguous");
      votes_.add(T::location, house ? 0 : vague ? 1.8F : size() > 1 ? 6 : 3.5F);
      if (house) votes_.add(T::organization, 3);
    }
    if (body) votes_.add(T::organization, size() > 1 ? 6 : words_.form(from_).common ? 2 : 4);
    if (words_.cased_entry(ListName::demonyms, from_, to_)) votes_.add(T::group, 9);
    if (size() == 1 && words_.find_cased(ListName::surnames, from_)) votes_.add(T::person, 2);
  }

  void head() {
    switch (head_of(words_, from_, to_)) {
      case HeadKind::organization:
        return votes_.add(T::organization, 4);
      case HeadKind::generic:
        return votes_.add(T::organization, 1.5F);
      case HeadKind::location:
        return votes_.add(T::location, 3.5F);
      case HeadKind::event:
        return votes_.add(T::event, 4);
      case HeadKind::law:
        return votes_.add(T::law, 4);
      case HeadKind::none:
        break;
    }
    if (size() < 2) return;
    const auto* before = words_.entry(ListName::location_words, from_, from_ + 1);
    if (before && before->field(1) != "after") votes_.add(T::location, before->field(0) == "compass" ? 1.5F : 3);
    if (words_.part(to_ - 1, PartKind::company)) votes_.add(T::organization, 5);
    if (has_kind(list(ListName::event_words), words_.find(ListName::event_words, from_), 0, "disaster"))
      votes_.add(T::event, 5);  // "Hurricane …"
    for (auto i = from_; i + 1 < to_; ++i)
      if (words_.is(ListName::organization_words, i)) votes_.add(T::organization, 1);
  }

  void given() {
    const auto* found = words_.find_cased(ListName::first_names, from_);
    const bool sure = found && !has_kind(list(ListName::first_names), found, 1, "ambiguous");
    if (size() > 1 && size() < 4 && words_.find_cased(ListName::surnames, to_ - 1) && !words_.form(to_ - 1).common)
      votes_.add(T::person, 1);
    if (size() == 1) {
      if (found) votes_.add(T::person, sure ? 1.6F : 0.5F);
      return;
    }
    if (size() > 5 || head_of(words_, from_, to_) != HeadKind::none) return;
    const bool plain = !words_.form(to_ - 1).common;
    if (found) votes_.add(T::person, sure ? (plain ? 4 : 3) : (plain ? 2.5F : 1));
    const auto second = words_.text(from_ + 1);
    if (second.size() == 2 && second[1] == '.') votes_.add(T::person, 3);
    if (words_.part(to_ - 1, PartKind::suffix) || words_.part(to_ - 1, PartKind::number)) votes_.add(T::person, 3);
  }

  void form() {
    std::size_t common = 0, upper = 0, particle = 0, strange = 0;
    for (auto i = from_; i < to_; ++i) {
      common += words_.form(i).common && words_.form(i).capital;
      upper += words_.form(i).upper;
      particle += i > from_ && !words_.form(i).capital && words_.part(i, PartKind::particle);
      strange += words_.text(i) == "&" || words_.text(i) == "of" || words_.text(i) == "for";
    }
    if (strange && words_.text(from_ + 1) == "&") votes_.add(T::organization, 1.5F);
    if (size() == 1 && upper && !common) votes_.add(T::organization, acronym_weight());
    if (size() == 1) return surname_form();
    if (particle && !common) votes_.add(T::person, 1.5F);
    if (!common && !upper && !strange && size() <= 3 && head_of(words_, from_, to_) == HeadKind::none)
      votes_.add(T::person, 1.2F);
    if (common && !strange) votes_.add(T::organization, 0.6F);
  }

  float acronym_weight() const {
    const auto word = words_.text(from_);
    const auto points = length(word);
    const bool plain = std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return plain && !words_.headline() && points >= 3 && points <= 6 && !words_.part(from_, PartKind::number) ? 1.6F
                                                                                                              : 0;
  }

  /// "-ayev", "-enko", "-stein": endings of surnames.
  void surname_form() {
    const auto word = words_.lower(from_);
    if (words_.form(from_).common || words_.form(from_).upper) return;
    std::string ending;
    for (std::size_t size = 3; size <= 6 && size + 2 <= word.size(); ++size) {
      ending.assign("-").append(word.substr(word.size() - size));
      if (has_kind(list(ListName::name_parts), list(ListName::name_parts).find(ending), 0, "ending"))
        return votes_.add(T::person, 1.2F);
    }
  }

  NameWords& words_;
  std::size_t from_, to_;
  Votes votes_;
};

/// Collects the votes of what stands around one piece.
class Around {
 public:
  Around(NameWords& words, const NamePiece& piece) : words_(words), piece_(piece) {}

  Votes votes() {
    if (piece_.titled) votes_.add(T::person, 4);
    if (piece_.from > 0) before();
    after();
    return votes_;
  }

 private:
  void before() {
    const auto at = piece_.from - 1;
    if (words_.part(at, PartKind::in)) votes_.add(T::location, 1.5F);
    if (words_.part(at, PartKind::at)) votes_.add(T::location, 0.3F), votes_.add(T::organization, 0.3F);
    if (words_.part(at, PartKind::kin)) votes_.add(T::person, 2);
    if (words_.part(at, PartKind::told)) told();
    if (words_.lower(at) == "the") votes_.add(T::person, -2), votes_.add(T::organization, 0.6F);
    if (words_.lower(at) == "of" && at > 0) of_what(at - 1);
    if (words_.is(ListName::function_words, at)) return;
    if (words_.part(at, PartKind::media))
      votes_.add(T::organization, 3);
    else if (!words_.form(at).capital && words_.is(ListName::organization_words, at))
      votes_.add(T::organization, 1.5F);
    occupation_before(at);
  }

  /// "the city of X", "the director of X".
  void of_what(std::size_t noun) {
    if (const auto* office = words_.entry(ListName::occupations, noun, noun + 1))
      if (office->field(0) != "modifier") votes_.add(T::location, 1), votes_.add(T::organization, 0.7F);
    const auto* place = words_.entry(ListName::location_words, noun, noun + 1);
    if (place && place->field(0) != "compass" && !words_.form(noun).capital) votes_.add(T::location, 2);
  }

  /// "political scientist | X": an occupation whose last word stands right before the name.
  void occupation_before(std::size_t at) {
    if (words_.form(at).capital && !words_.form(at).initial) return;
    const auto* found = words_.entry(ListName::occupations, at, at + 1);
    if (found && found->field(0) != "modifier") votes_.add(T::person, 3);
  }

  /// "told Solidarity how": an ordinary word with a capital that is told something is an outlet.
  void told() {
    if (piece_.to - piece_.from == 1 && words_.form(piece_.from).common) votes_.add(T::organization, 2);
  }

  void after() {
    const auto next = piece_.to;
    if (const auto* verb = words_.entry(ListName::reporting_verbs, next, next + 1); verb && next < words_.size())
      votes_.add(T::person, verb->field(4) == "show" ? 0 : 0.9F), votes_.add(T::organization, 0.3F);
    const auto size = piece_.to - piece_.from;
    if (size > 1 && size < 4 && does_something(next)) votes_.add(T::person, 0.7F);
    if (words_.lower(next) == "who" || words_.lower(next) == "whose") votes_.add(T::person, 1.6F);
    if (words_.lower(next) == ",") apposition(next + 1);
    if (words_.lower(next) == "-" && words_.lower(next + 1) == "based") votes_.add(T::location, 2);
  }

  /// A verb in the past: people act more often than places.
  bool does_something(std::size_t at) {
    const auto* verb = words_.entry(ListName::verbs, at, at + 1);
    return verb && verb->field(1).starts_with("past");
  }

  /// "X, 52,": an age; "X, a political scientist": an occupation; "X, Texas": a place.
  void apposition(std::size_t at) {
    if (at >= words_.size()) return;
    const auto word = words_.text(at);
    if (word.size() == 2 && is_digit(static_cast<unsigned char>(word[0])) && words_.lower(at + 1) == ",")
      votes_.add(T::person, 2);
    if (words_.form(at).capital && words_.cased_phrase(ListName::locations, at).words) votes_.add(T::location, 1);
    for (auto i = at; i < at + 4 && i < words_.size(); ++i) {
      const auto found = words_.phrase(ListName::occupations, i);
      if (found.words && found.entry->field(0) != "modifier") return votes_.add(T::person, 2);
      if (words_.lower(i) == "," || words_.form(i).capital) return;
    }
  }

  NameWords& words_;
  const NamePiece& piece_;
  Votes votes_;
};

}  // namespace

Votes inside_votes(NameWords& words, const NamePiece& piece) {
  if (piece.work) {
    Votes votes;
    votes.add(T::work, 5);
    return votes;
  }
  return Inside(words, piece).votes();
}

Votes context_votes(NameWords& words, const NamePiece& piece) { return Around(words, piece).votes(); }

float person_hint(NameWords& words, const NamePiece& piece) {
  const auto form = words.form(piece.from);
  if (piece.to - piece.from != 1 || piece.weak || form.common || form.upper) return 0;
  const bool after_word = piece.from > 0;
  if (after_word && words.lower(piece.from - 1) == "the") return 0;
  float hint = words.lower(piece.to) == "'s" ? 0.4F : 0;
  hint += after_word ? 0.25F : 0;
  if (after_word && words.is(ListName::reporting_verbs, piece.from - 1)) hint += 0.5F;
  if (after_word && words.is(ListName::function_words, piece.from - 1) && !words.part(piece.from - 1, PartKind::with))
    return hint;
  const auto verb = words.entry(ListName::verbs, piece.to, piece.to + 1);
  const bool acts = piece.to < words.size() && verb && verb->field(1) != "base" && verb->field(1) != "gerund";
  return acts ? hint + 0.6F : hint;
}

bool is_language(NameWords& words, const NamePiece& piece) {
  const auto& list = words.resources().list(ListName::demonyms);
  const auto* entry = words.cased_entry(ListName::demonyms, piece.from, piece.to);
  if (!has_kind(list, entry, 0, "language")) return false;
  if (words.lower(piece.to) == "language") return true;
  if (words.form(piece.to).letters && !words.is(ListName::function_words, piece.to)) return false;
  if (piece.from == 0) return false;
  return words.lower(piece.from - 1) == "in" || words.part(piece.from - 1, PartKind::speak);
}

}  // namespace v1
}  // namespace onrecord

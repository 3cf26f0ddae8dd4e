#include "entities/name_runs.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// A line of 10^5 capitalised words is no name; the bound keeps all that follows linear.
constexpr std::size_t kLongestRun = 24;
constexpr std::uint8_t kUnknownAtom = 255;  // not looked up yet

HeadKind head_kind(NameWords& words, std::size_t from, std::size_t to) {
  if (const auto* found = words.entry(ListName::organization_words, from, to))
    return found->field(0) == "generic" ? HeadKind::generic : HeadKind::organization;
  if (const auto* found = words.entry(ListName::location_words, from, to))
    if (found->field(1) != "before") return HeadKind::location;
  if (words.entry(ListName::event_words, from, to)) return HeadKind::event;
  if (const auto* found = words.entry(ListName::law_words, from, to))
    if (found->field(0) != "policy") return HeadKind::law;
  return HeadKind::none;
}

/// The head that ends at `to`: three words, two or one.
HeadKind last_head(NameWords& words, std::size_t from, std::size_t to) {
  for (std::size_t size = std::min<std::size_t>(3, to - from); size > 0; --size) {
    const auto kind = head_kind(words, to - size, to);
    if (kind != HeadKind::none) return kind;
  }
  return HeadKind::none;
}

/// Where the head stands last: before the first "of" or "for", else at the end; before "II" and "Inc.".
std::size_t head_end(NameWords& words, std::size_t from, std::size_t to) {
  for (auto i = from + 1; i < to; ++i)
    if (!words.form(i).capital && (words.lower(i) == "of" || words.lower(i) == "for")) return i;
  while (to > from + 1 && (words.part(to - 1, PartKind::suffix) || words.part(to - 1, PartKind::number))) --to;
  return to;
}

}  // namespace

HeadKind head_of(NameWords& words, std::size_t from, std::size_t to) {
  return to - from == 1 ? HeadKind::none : last_head(words, from, head_end(words, from, to));
}

void RunFinder::find() {
  pieces_.clear();
  atoms_.assign(words_.size(), kUnknownAtom);
  for (std::size_t i = 0; i < words_.size();) {
    if (!words_.facts(i).starts) {
      ++i;
    } else if (const auto quoted = work_title(i)) {
      i = quoted;
    } else if (const auto vote = ballot(i)) {
      pieces_.push_back(
          {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(vote), false, false, false, false});
      i = vote;
    } else if (name_word(i)) {
      const auto to = run_end(i);
      cut(i, to);
      i = to;
    } else {
      ++i;
    }
  }
}

/// An ordinary word by this document, or by the language where the document does not say.
bool RunFinder::ordinary(std::size_t i) const {
  if (i >= words_.size()) return false;
  const auto seen = cases_.find(words_.facts(i).lower_form);
  if (seen.lower + seen.capital) return seen.lower > seen.capital || (seen.lower && words_.form(i).common);
  return words_.form(i).common;
}

/// In a headline: what the document writes with a capital elsewhere, or what is no word of the language.
bool RunFinder::known(std::size_t i) const { return !ordinary(i); }

bool RunFinder::given_before(std::size_t i) const {
  return i > 0 && words_.form(i - 1).capital && words_.find_cased(ListName::first_names, i - 1) != nullptr;
}

bool RunFinder::name_word(std::size_t i) {
  const auto form = words_.form(i);
  if (!form.capital) return prefix(i);
  if (form.calendar) return !words_.headline() && given_before(i) && !form.initial;
  if (form.closed) return false;
  return !words_.headline() || known(i) || atom(i);
}

/// "al" of "al-Sadr".
bool RunFinder::prefix(std::size_t i) const {
  return words_.part(i, PartKind::prefix) && words_.lower(i + 1) == "-" && words_.form(i + 2).capital &&
         words_.words().glued(i + 1) && words_.words().glued(i + 2);
}

/// The end of a name of several words that a list has, beginning at word i; 0: none.
std::size_t RunFinder::atom(std::size_t i) {
  if (i >= atoms_.size() || (!words_.facts(i).phrase && !words_.words().glued(i + 1))) return 0;
  if (atoms_[i] == kUnknownAtom) {
    std::size_t size = 0;
    for (const auto list : {ListName::locations, ListName::organizations, ListName::demonyms})
      size = std::max(size, words_.cased_phrase(list, i).words);
    atoms_[i] = static_cast<std::uint8_t>(std::min<std::size_t>(size, kUnknownAtom - 1));
  }
  return atoms_[i] > 1 ? i + atoms_[i] : 0;
}

std::size_t RunFinder::run_end(std::size_t from) {
  auto end = from;
  for (;;) {
    if (end - from >= kLongestRun) return end;
    const auto listed = atom(end);
    auto next = listed ? listed : end + 1;
    if (const auto joined = join(from, next)) {
      end = joined;
      continue;
    }
    const bool first = words_.text(next) == "I" && last_head(words_, from, next) == HeadKind::event;  // World War I
    if (!first && (!name_word(next) || words_.form(next).initial)) return next;
    end = next;
  }
}

/// The place of the next word of the name where words at `end` join it to those before; 0: nothing does.
std::size_t RunFinder::join(std::size_t from, std::size_t end) {
  if (end >= words_.size() || !words_.facts(end).joins) return 0;
  const auto word = words_.lower(end);
  const bool glued = words_.words().glued(end);
  if (word == "-" && glued && words_.words().glued(end + 1) && name_word(end + 1)) return end + 1;
  if (word == "&" && name_word(end + 1)) return end + 1;
  if (word == "," && words_.part(end + 1, PartKind::company)) return end + 1;
  if (word == "of" || word == "for" || word == "and") return join_of(from, end);
  if (words_.form(end).capital || !words_.part(end, PartKind::particle)) return 0;
  const auto next = words_.part(end + 1, PartKind::particle) && !words_.form(end + 1).capital ? end + 2 : end + 1;
  return name_word(next) ? next : 0;
}

std::size_t RunFinder::after_article(std::size_t i) { return words_.lower(i) == "the" ? i + 1 : i; }

/// "University | of Lisbon", "Ministry of Health | and Social Care"; but "the President | of Kenya".
std::size_t RunFinder::join_of(std::size_t from, std::size_t end) {
  const auto word = words_.lower(end);
  const auto next = word == "and" ? end + 1 : after_article(end + 1);
  if (word == "of" && is_year(words_.text(next)) && next == end + 1)
    return last_head(words_, from, end) >= HeadKind::event ? next : 0;
  if (!name_word(next)) return 0;
  const auto head = last_head(words_, from, end);
  const bool inside = head_end(words_, from, end) < end && head_of(words_, from, end) == HeadKind::organization;
  if (word == "of") {
    const bool law = head == HeadKind::law || head == HeadKind::event;
    return law || inside || head == HeadKind::organization || head == HeadKind::location ? next : 0;
  }
  if (word == "for") return !inside && head == HeadKind::organization ? next : 0;
  const bool listed = words_.cased_phrase(ListName::locations, next).words > 0;
  return inside && !listed ? next : 0;
}

/// "novel “The Salt Road”": emits the words between the marks and gives the end; 0: none begins here.
std::size_t RunFinder::work_title(std::size_t i) {
  constexpr std::size_t longest = 12;
  if (i == 0 || words_.form(i).capital) return 0;
  const auto mark = words_.text(i);
  const bool curly = mark == "\u201C";
  if ((!curly && mark != "\"") || !words_.form(i + 1).capital) return 0;
  auto noun = i - 1;
  if (noun > 0 && (words_.lower(noun) == "," || words_.lower(noun) == "called" || words_.lower(noun) == "titled" ||
                   words_.lower(noun) == "entitled"))
    --noun;
  if (!words_.is(ListName::work_words, noun)) return 0;
  for (auto end = i + 2; end < words_.size() && end < i + 2 + longest; ++end) {
    if (words_.text(end) != (curly ? "\u201D" : "\"")) continue;
    auto last = end;
    while (last > i + 1 && !words_.form(last - 1).letters) --last;
    if (last > i + 1)
      pieces_.push_back(
          {static_cast<std::uint32_t>(i + 1), static_cast<std::uint32_t>(last), false, false, true, false});
    return end;
  }
  return 0;
}

/// A single word before a name that is no part of it: a title; an occupation only where its capital says nothing.
bool RunFinder::stands_alone(std::size_t i, const LexiconEntry& entry) const {
  const auto& list = words_.resources().list(ListName::occupations);
  if (words_.find_cased(ListName::first_names, i)) return false;  // "Don", "Dean", "Earl"
  return has_kind(list, &entry, 0, "title") || has_kind(list, &entry, 0, "modifier") || words_.form(i).initial ||
         words_.headline();
}

/// "2020 | Kenyan presidential | election", "2018 | Lisbon | summit": a year, whose, of what kind, and the event; 0:
/// none begins here.
std::size_t RunFinder::ballot(std::size_t i) {
  constexpr std::size_t longest = 8;
  if (!is_year(words_.text(i))) return 0;
  for (auto at = i + 1; at < words_.size() && at < i + longest; ++at) {
    const auto* event = at > i + 1 ? words_.entry(ListName::event_words, at, at + 1) : nullptr;
    if (event && (event->field(0) == "politics" || event->field(0) == "meeting")) return at + 1;
    if (!words_.part(at, PartKind::ballot) && !name_word(at)) return 0;
  }
  return 0;
}

/// The end of a title that begins at word i, with something left of [i, to) after it; 0: none.
std::size_t RunFinder::title_at(std::size_t i, std::size_t to) {
  auto at = i;
  while (at < to) {
    if (words_.part(at, PartKind::honorific)) {
      ++at;
      continue;
    }
    const auto found = words_.phrase(ListName::occupations, at);
    if (!found.words || (found.words == 1 && !stands_alone(at, *found.entry))) break;
    at += found.words;
    if (words_.words().glued(at) && words_.lower(at) == "-" && at + 1 < to) at += 2;  // "Major-General"
  }
  return at;
}

/// Cuts what stands before the name: an ordinary first word of the sentence, titles.
std::size_t RunFinder::cut_front(std::size_t from, std::size_t to, bool& titled) {
  for (;;) {
    const auto next = cut_step(from, to, titled);
    if (next == from || next >= to) return next;
    from = next;
  }
}

std::size_t RunFinder::cut_step(std::size_t from, std::size_t to, bool& titled) {
  const auto listed = atom(from);
  if (listed == to) return from;
  const auto head = head_of(words_, from, to);
  const bool named = head != HeadKind::none && head != HeadKind::generic;
  const auto title = title_at(from, to);
  if (title > from && !(named && title == from + 1 && !words_.part(from, PartKind::honorific))) {
    titled = true;
    return title;
  }
  if (!words_.form(from).initial || listed || named || to - from == 1 || !ordinary(from)) return from;
  const bool given = words_.find_cased(ListName::first_names, from) && !ordinary(from + 1);
  return given || words_.part(from, PartKind::particle) ? from : from + 1;
}

/// Where a title begins after a nationality, a place or a body: "Texas | Governor …"; 0: nowhere.
std::size_t RunFinder::inner_title(std::size_t from, std::size_t to) {
  for (auto i = from + 1; i < to; ++i) {
    if (words_.words().glued(i)) continue;
    const auto* people = words_.cased_entry(ListName::demonyms, from, i);
    const auto* place = people ? people : words_.cased_entry(ListName::locations, from, i);
    const auto* body = place ? place : words_.cased_entry(ListName::organizations, from, i);
    if (!body) continue;
    if (title_at(i, to) > i) return i;
    const auto head = head_of(words_, from, to);
    if (people && head == HeadKind::none) return i;
  }
  return 0;
}

void RunFinder::cut(std::size_t from, std::size_t to) {
  bool titled = false;
  for (;;) {
    const auto name = cut_front(from, to, titled);
    if (name >= to) return to - from == 1 ? emit(from, to, false, true) : void();
    from = name;
    const auto listed = atom(from);
    const auto head = head_of(words_, from, to);
    auto middle = inner_title(from, to);
    if (!middle && listed && listed < to && (head == HeadKind::none || head == HeadKind::generic)) middle = listed;
    if (!middle || middle >= to) return emit(from, to, titled, false);
    emit(from, middle, titled, false);
    titled = false;
    from = middle;
  }
}

void RunFinder::emit(std::size_t from, std::size_t to, bool titled, bool office) {
  while (from < to && !words_.form(from).letters) ++from;
  while (to > from && !words_.form(to - 1).letters && !is_year(words_.text(to - 1))) --to;
  if (from >= to) return;
  const bool one = to - from == 1;
  if (one && length(words_.text(from)) - (words_.text(from).back() == '.') < 2) return;
  const bool blank = words_.headline() || words_.form(from).initial;
  if (one && blank && ordinary(from)) return;
  const bool weak = blank && (one || (words_.form(from).common && words_.form(to - 1).common));
  pieces_.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), titled, weak, false, office});
}

}  // namespace v1
}  // namespace onrecord

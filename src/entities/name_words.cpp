#include "entities/name_words.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// Half of all words are as short: for them the list of common words must do.
constexpr std::size_t kShort = 3;

}  // namespace

bool has_kind(const Lexicon& list, const LexiconEntry* entry, std::size_t field, std::string_view word) {
  for (; entry; entry = list.another(*entry))
    if (entry->field(field) == word) return true;
  return false;
}

void NameWords::classify_next(std::size_t sentence) {
  words_.read(sentence);
  base_ = forms_.size();
  any_letters_ = false;
  state_ = {};
  bool capitals = false;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const auto form = form_of(i);
    forms_.push_back(form);
    any_letters_ = any_letters_ || form.letters;
    capitals = capitals || form.capital;
    state_.open = state_.open || (form.capital && (!form.closed || form.calendar)) || text(i) == "\u201C";
  }
  state_.headline = capitals && reads_as_headline();
  states_.push_back(state_);
}

void NameWords::load(std::size_t sentence) {
  words_.read(sentence);
  base_ = data_.sentences[sentence].tokens.begin;
  state_ = states_[sentence];
}

WordForm NameWords::form_of(std::size_t i) const {
  WordForm form{};
  const auto word = text(i);
  const auto first = static_cast<unsigned char>(word.front());
  form.letters = first >= 128 || (first | 32U) - 'a' < 26U;
  form.capital = form.letters && (first < 128 ? first < 'a' : starts_upper(word));
  if (!form.capital) return form;
  form.upper = word.size() > 1 && all_upper(word) && length(word) > 1;
  form.initial = opens(i);
  const auto& parts = resources_.list(ListName::name_parts);
  const auto* part = parts.find(lower(i));
  form.calendar = has_kind(parts, part, 0, "calendar");
  form.closed = form.calendar || closed(i, form, has_kind(parts, part, 0, "stop"));
  form.common = resources_.list(ListName::common_words).has(lower(i));
  return form;
}

/// True where nothing before word i but marks that open something.
bool NameWords::opens(std::size_t i) const {
  if (i == 0) return true;
  if (!form(i - 1).letters) {
    static constexpr std::string_view marks[] = {"\"",  "\u201C", "\u2018", "'", "(",      "[",      ":",
                                                 "-",   "\u2013", "\u2014", "*", "\u2022", "\u00AB", "``",
                                                 "...", "\u2026", "!",      "?", ";",      "/"};
    if (std::find(std::begin(marks), std::end(marks), text(i - 1)) != std::end(marks)) return true;
    return !any_letters_;
  }
  return false;
}

bool NameWords::closed(std::size_t i, WordForm form, bool stop) const {
  if (stop) return true;
  const auto& list = resources_.list(ListName::function_words);
  const auto* entry = list.find(lower(i));
  if (!entry) return false;
  if (form.upper) return lower(i) == "i" || (lower(i) != "us" && lower(i) != "it" && length(text(i)) > 3);
  // "Will" inside a sentence is a given name, at its start it is none.
  return form.initial || !has_kind(list, entry, 0, "modal");
}

bool NameWords::part(std::size_t i, std::string_view kind) const noexcept {
  if (i >= size()) return false;
  const auto& list = resources_.list(ListName::name_parts);
  return has_kind(list, list.find(lower(i)), 0, kind);
}

/// Capitals on nearly every long word, ordinary words among them, and no full stop: headlines end without.
bool NameWords::reads_as_headline() const {
  std::size_t capitals = 0, lowers = 0, common = 0, uppers = 0;
  for (std::size_t i = 0; i < size(); ++i) {
    const auto form = forms_[base_ + i];
    if (!form.letters || text(i).size() < 4) continue;
    ++(form.capital ? capitals : lowers);
    common += form.capital && !form.initial && (form.common || form.closed);
    uppers += form.upper;
  }
  if (lowers == 0 && uppers >= 2 && uppers == capitals) return true;
  return text(size() - 1) != "." && common >= 2 && capitals >= 3 && lowers * 5 <= capitals;
}

void NameWords::count(CaseTable& cases) const {
  for (std::size_t i = 0; i < size(); ++i) {
    const auto form = forms_[base_ + i];
    if (!form.letters) continue;
    if (!form.capital) {
      if (text(i).size() > kShort) cases.count_lower(lower(i));
    } else if (!state_.headline && !form.initial && !form.closed) {
      cases.count_capital(lower(i));
    }
  }
}

const LexiconEntry* NameWords::entry(ListName list, std::size_t from, std::size_t to) {
  scratch_.clear();
  for (std::size_t i = from; i < to && i < size(); ++i) {
    if (i > from && !words_.glued(i)) scratch_ += ' ';
    scratch_ += lower(i);
  }
  return resources_.list(list).find(scratch_);
}

std::string_view NameWords::cased(std::size_t from, std::size_t to) {
  scratch_.clear();
  for (std::size_t i = from; i < to && i < size(); ++i) {
    if (i > from && !words_.glued(i)) scratch_ += ' ';
    scratch_ += text(i);
  }
  return scratch_;
}

}  // namespace v1
}  // namespace onrecord

#include "entities/name_words.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {

bool has_kind(const Lexicon& list, const LexiconEntry* entry, std::size_t field, std::string_view word) {
  for (; entry; entry = list.another(*entry))
    if (entry->field(field) == word) return true;
  return false;
}

void NameWords::classify_next(std::size_t sentence, CaseTable& cases) {
  words_.read(sentence);
  base_ = words_.first();
  any_letters_ = false;
  state_ = {};
  bool capitals = false;
  pronouns_.clear();
  capitals_.clear();
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    const auto& facts = this->facts(i);
    auto form = facts.form;
    if (facts.counted) {
      cases.count_lower(facts.lower_form);
    } else if (form.capital) {
      form = capital_form(i, facts);
      capitals = true;
      state_.open = state_.open || !form.closed || form.calendar;
      if (!form.initial && !form.closed) capitals_.push_back(facts.lower_form);
    } else {
      state_.open = state_.open || facts.opens_quotation;
    }
    forms_[base_ + i] = form;
    any_letters_ = any_letters_ || form.letters;
    if (facts.pronoun) pronouns_.push_back(i);
  }
  state_.headline = capitals && reads_as_headline();
  if (!state_.headline)
    for (const auto lower_form : capitals_) cases.count_capital(lower_form);
  states_.push_back(state_);
}

void NameWords::load(std::size_t sentence) {
  words_.read(sentence);
  base_ = data_.sentences[sentence].tokens.begin;
  state_ = states_[sentence];
}

WordForm NameWords::capital_form(std::size_t i, const NameFacts& facts) const noexcept {
  auto form = facts.form;
  form.initial = opens(i);
  form.closed = form.closed || (form.initial && facts.closed_first);
  return form;
}

/// True where nothing before word i but marks that open something.
bool NameWords::opens(std::size_t i) const noexcept {
  if (i == 0) return true;
  const auto& before = facts(i - 1);
  return !before.form.letters && (before.opener || !any_letters_);
}

/// Capitals on nearly every long word, ordinary words among them, and no full stop: headlines end without.
bool NameWords::reads_as_headline() const noexcept {
  const bool full_stop = text(size() - 1) == ".";
  std::size_t capitals = 0, lowers = 0, common = 0, uppers = 0;
  for (std::size_t i = 0; i < size(); ++i) {
    const auto form = forms_[base_ + i];
    if (!form.letters || words_.span(i).size() < 4) continue;
    ++(form.capital ? capitals : lowers);
    if (full_stop && lowers) return false;
    common += form.capital && !form.initial && (form.common || form.closed);
    uppers += form.upper;
  }
  if (lowers == 0 && uppers >= 2 && uppers == capitals) return true;
  return !full_stop && common >= 2 && capitals >= 3 && lowers * 5 <= capitals;
}

const LexiconEntry* NameWords::entry(ListName list, std::size_t from, std::size_t to) {
  if (!begins(list, from)) return nullptr;
  if (to == from + 1) return resources_.list(list).find(lower(from));
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
    scratch_ += written(i);
  }
  return scratch_;
}

}  // namespace v1
}  // namespace onrecord

#include "entities/model_pieces.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

/// The model's score as doubt runs from 0.5: 0 where another reading is as good, 1 for certain.
float sureness(float score) noexcept { return std::clamp(score + score - 1, 0.01F, 1.0F); }

}  // namespace

bool ModelPieces::move_to(std::size_t sentence) noexcept {
  const auto& names = data_.model_names;
  const auto end = data_.sentences[sentence].tokens.end;
  from_ = to_;
  while (to_ < names.size() && names[to_].tokens.end <= end) ++to_;
  return from_ < to_;
}

const std::vector<NamePiece>& ModelPieces::merge() {
  if (from_ == to_) return runs_.pieces();
  pieces_.clear();
  rule_ = 0;
  for (auto i = from_; i < to_; ++i) {
    const auto name = tidy(data_.model_names[i]);
    if (name.from < name.to && !is_noun(name)) take(name);
  }
  take_rules(words_.size());
  return pieces_;
}

/// Behind articles and marks, and behind ordinary words before a capital: "conservative | Union for Norway".
std::size_t ModelPieces::begin_of(std::size_t from, std::size_t to) {
  for (; from < to; ++from) {
    const auto form = words_.form(from);
    const bool mark = !form.letters && !is_year(words_.text(from));
    const bool plain =
        form.letters && !form.capital && words_.is(ListName::common_words, from) && has_capital(from, to);
    if (!mark && !plain && words_.lower(from) != "the") break;
  }
  return from;
}

bool ModelPieces::has_capital(std::size_t from, std::size_t to) const {
  for (auto i = from; i < to; ++i)
    if (words_.form(i).capital) return true;
  return false;
}

/// A name ends before another one, "or Holm", "and The Harbour Post"; a person's before what is set off from it,
/// "Emil Roth - Analyst", "Ana Holm@Roth"; a body's before an office, "Green Party | President". All end before "'s".
std::size_t ModelPieces::end_of(EntityType type, std::size_t from, std::size_t to) {
  for (auto i = from + 1; i < to; ++i) {
    const bool other = words_.lower(i) == "or" || (words_.lower(i) == "and" && words_.text(i + 1) == "The");
    const bool person = type == EntityType::person && is_set_off(i);
    const bool body = type == EntityType::organization && is_office(from, i, to);
    if (other || person || body) to = i;
  }
  while (from < to && (words_.lower(to - 1) == "'s" || words_.lower(to - 1) == ",")) --to;
  return to;
}

bool ModelPieces::is_set_off(std::size_t i) const {
  const auto word = words_.text(i);
  const bool dash = word == "-" || word == "\u2013" || word == "\u2014";
  return word == "@" || (dash && !words_.words().glued(i));
}

/// True where [i, to) is an office and [from, i) a body by its head word.
bool ModelPieces::is_office(std::size_t from, std::size_t i, std::size_t to) {
  const auto office = words_.phrase(ListName::occupations, i);
  if (!office.words || i + office.words < to) return false;
  return runs_.behind_titles(i - 1, to) == i - 1 && head_of(words_, from, i) == HeadKind::organization;
}

/// True for a place's or a people's general word alone, "the Republic", which names none.
bool ModelPieces::is_noun(const NamePiece& name) {
  return name.to == name.from + 1 && words_.find(ListName::location_words, name.from) &&
         !words_.find_cased(ListName::locations, name.from);
}

/// The name within what the model says, by the conventions of this library; empty where there is none.
NamePiece ModelPieces::tidy(const ModelNameRow& name) {
  const auto first = words_.words().first();
  auto from = begin_of(name.tokens.begin - first, name.tokens.end - first);
  const auto to = end_of(name.type, from, name.tokens.end - first);
  NamePiece piece;
  if (name.type == EntityType::person) {
    const auto behind = runs_.behind_titles(from, to);
    piece.titled = behind > from;
    from = behind;
  }
  piece.from = static_cast<std::uint32_t>(from);
  piece.to = static_cast<std::uint32_t>(to);
  piece.weak = to == from + 1 && (words_.headline() || words_.form(from).initial);
  piece.said = sureness(name.score);
  piece.type = name.type;
  return piece;
}

/// True where the rules' piece is kept against a name of the model's that is part of it: an event, a law, a work,
/// which the model does not know, or a body with whose it is ("Green Party | of Norway"), which it cuts now and then.
bool ModelPieces::stands(const NamePiece& rule, const NamePiece& name) {
  if (rule.from > name.from || rule.to < name.to || rule.to - rule.from == name.to - name.from) return false;
  if (rule.work || words_.part(rule.to - 1, PartKind::company)) return true;
  const auto head = head_of(words_, rule.from, rule.to);
  if (words_.cased_entry(ListName::organizations, rule.from, rule.to) ||
      words_.cased_entry(ListName::locations, rule.from, rule.to))
    return true;
  if (head == HeadKind::organization && words_.lower(rule.to - 2) == "&") return true;
  if (head == HeadKind::organization)
    return name.type != EntityType::person && (rule.to > name.to ? words_.lower(name.to) == "of" : true);
  return head == HeadKind::event || head == HeadKind::law;
}

/// A body by its head word, or a name of a list.
bool ModelPieces::is_whole(const NamePiece& rule) {
  const auto head = head_of(words_, rule.from, rule.to);
  return head == HeadKind::organization || head == HeadKind::generic ||
         words_.cased_entry(ListName::organizations, rule.from, rule.to) ||
         words_.cased_entry(ListName::locations, rule.from, rule.to);
}

/// True where the model runs names together that each stand for themselves: "Reform Party and Green Alliance". What
/// it has between them is marks and conjunctions.
bool ModelPieces::runs_together(const NamePiece& name) {
  const auto& rules = runs_.pieces();
  auto at = rule_;
  auto next = name.from;
  for (; at < rules.size() && rules[at].to <= name.to; ++at) {
    if (rules[at].from < next || !is_whole(rules[at])) return false;
    for (; next < rules[at].from; ++next)
      if (words_.lower(next) != "and" && words_.lower(next) != ",") return false;
    next = rules[at].to;
  }
  return at > rule_ + 1 && next == name.to;
}

void ModelPieces::take(const NamePiece& name) {
  take_rules(name.from);
  if (!pieces_.empty() && pieces_.back().to > name.from) return;  // a longer piece of the rules stands
  if (runs_together(name)) return take_parts(name);
  auto piece = name;
  const auto& rules = runs_.pieces();
  for (; rule_ < rules.size() && rules[rule_].from < name.to; ++rule_) {
    const auto& rule = rules[rule_];
    if (stands(rule, name)) piece = rule;
    if (rule.from == name.from && rule.to == name.to) piece.titled = piece.titled || rule.titled;
  }
  pieces_.push_back(piece);
}

/// The rules' pieces within a name, each with what the model says of the whole.
void ModelPieces::take_parts(const NamePiece& name) {
  const auto& rules = runs_.pieces();
  for (; rule_ < rules.size() && rules[rule_].to <= name.to; ++rule_) {
    pieces_.push_back(rules[rule_]);
    pieces_.back().said = name.said;
    pieces_.back().type = name.type;
  }
}

/// The rules' pieces that end before a word; one that goes on is left for the name that begins there.
void ModelPieces::take_rules(std::size_t until) {
  const auto& rules = runs_.pieces();
  for (; rule_ < rules.size() && rules[rule_].to <= until; ++rule_)
    if (pieces_.empty() || rules[rule_].from >= pieces_.back().to) pieces_.push_back(rules[rule_]);
}

}  // namespace v1
}  // namespace onrecord

#include "quotations/people.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

std::string_view last_word(std::string_view name) {
  const auto space = name.rfind(' ');
  return space == std::string_view::npos ? name : name.substr(space + 1);
}

std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

/// 'm', 'f' or 'p' (they) for a pronoun that stands for somebody else; 'i', 'u' for the first and second person.
char person_of(std::string_view word) {
  if (word == "he") return 'm';
  if (word == "she") return 'f';
  if (word == "they") return 'p';
  if (word == "i") return 'i';
  return word == "you" ? 'u' : '\0';
}

bool can_speak(EntityType type) { return type == EntityType::person || type == EntityType::organization; }

}  // namespace

Sources::Sources(DocumentData& data, const ResourcesData& resources)
    : data_(data), first_names_(resources.list(ListName::first_names)) {
  for (std::size_t s = 0; s < data.speakers.size(); ++s) {
    const auto name = last_word(data.view(data.speakers[s].name));
    if (name.empty()) continue;
    const auto [entry, fresh] = surnames_.emplace(name, static_cast<SpeakerId>(s));
    if (!fresh) entry->second = SpeakerId::none;
  }
  for (std::size_t s = 0; s < data.speaker_entities.size(); ++s)
    if (data.speaker_entities[s] != EntityId::none)
      speakers_.emplace(index_of(data.speaker_entities[s]), static_cast<SpeakerId>(s));
}

void Sources::resolve(QuoteList& list) {
  TurnId turn = TurnId::none;
  for (auto& quote : list.quotes) {
    if (quote.turn != turn) first_ = EntityId::none, several_ = false;
    turn = quote.turn;
    resolve(list, quote);
    link_speaker(quote);
    if (quote.source.empty()) continue;
    several_ = several_ || (first_ != EntityId::none && first_ != quote.entity) || quote.entity == EntityId::none;
    first_ = quote.entity;
  }
}

void Sources::resolve(QuoteList& list, Quote& quote) {
  if (quote.source.empty()) return inherit(list, quote);
  const auto person = person_of(lower(data_.slice(quote.source)));
  if (!person) return from_words(quote);
  if (person == 'i' || person == 'u') return from_role(quote, person == 'i');
  const auto mention = mention_in(quote.source);
  if (mention != kNone && entity_of(mention) != EntityId::none) {
    quote.entity = entity_of(mention);
  } else if (person != 'p') {
    quote.entity = antecedent(quote, person);
  }
}

/// The first person or body named inside the source. "its spokeswoman, Lotte Brand"
void Sources::from_words(Quote& quote) {
  const auto mention = mention_in(quote.source);
  if (mention != kNone) {
    quote.entity = entity_of(mention);
    return;
  }
  const auto found = surnames_.find(last_word(data_.slice(quote.source)));
  if (found != surnames_.end()) quote.speaker = found->second;
}

/// "You wrote", asked of the interviewee; "I said", in anybody's turn.
void Sources::from_role(Quote& quote, bool speaker_himself) {
  if (quote.turn == TurnId::none) return;
  const auto& turn = data_.turns[index_of(quote.turn)];
  if (speaker_himself) {
    quote.speaker = turn.speaker;
    return;
  }
  if (turn.role != Role::interviewer) return;
  const auto next = index_of(quote.turn) + 1;
  if (next < data_.turns.size() && data_.turns[next].role == Role::interviewee) quote.speaker = data_.turns[next].speaker;
}

/// A quotation without a frame goes on with the speaker of the one before it in its paragraph; at the start of a
/// paragraph only where nobody else has been quoted so far.
void Sources::inherit(const QuoteList& list, Quote& quote) {
  if (quote.kind != QuotationKind::direct) return;
  const auto from = quote.same_as != kNone ? quote.same_as : quote.follows;
  if (from == kNone || from >= list.quotes.size()) return;
  const auto& before = list.quotes[from];
  if (quote.same_as == kNone && several_) return;
  quote.entity = before.entity;
  quote.speaker = before.speaker;
}

void Sources::link_speaker(Quote& quote) {
  if (quote.speaker != SpeakerId::none) {
    const auto speaker = index_of(quote.speaker);
    if (quote.entity == EntityId::none && speaker < data_.speaker_entities.size())
      quote.entity = data_.speaker_entities[speaker];
    return;
  }
  if (quote.entity == EntityId::none) return;
  const auto found = speakers_.find(index_of(quote.entity));
  if (found != speakers_.end()) quote.speaker = found->second;
}

/// The mention of somebody who can speak inside the span, a person first; a pronoun only where it is all of the span.
std::uint32_t Sources::mention_in(Span span) const {
  const auto& mentions = data_.mentions;
  auto at = std::lower_bound(mentions.begin(), mentions.end(), span.begin,
                             [](const MentionRow& m, std::uint32_t begin) { return m.span.begin < begin; });
  std::uint32_t found = kNone;
  for (; at != mentions.end() && at->span.begin < span.end; ++at) {
    if (!span.contains(at->span) || !can_speak(at->type)) continue;
    if (at->form == MentionForm::pronoun && at->span != span) continue;
    const auto index = static_cast<std::uint32_t>(at - mentions.begin());
    if (at->type == EntityType::person && at->form == MentionForm::name) return index;
    if (found == kNone && at->span.end == span.end) found = index;
  }
  return found;
}

EntityId Sources::entity_of(std::uint32_t mention) const {
  return mention < data_.mention_entities.size() ? data_.mention_entities[mention] : EntityId::none;
}

char Sources::gender_of(EntityId entity) const {
  const auto* listed = first_names_.find(first_word(data_.view(data_.entities[index_of(entity)].name)));
  return listed && !listed->field(0).empty() && listed->field(0)[0] != 'u' ? listed->field(0)[0] : '\0';
}

/// A name that a clause could be about: nothing before it in its sentence but a comma phrase or nothing at all.
bool Sources::subject_like(std::uint32_t mention) const {
  const auto begin = data_.mentions[mention].span.begin;
  const auto before = std::string_view(data_.text).substr(0, begin);
  std::size_t at = before.size();
  while (at > 0 && before[at - 1] == ' ') --at;
  return at == 0 || before[at - 1] == ',' || before[at - 1] == '.' || before[at - 1] == '\n' || before[at - 1] == '?' ||
         before[at - 1] == '!';
}

/// The person whom "he" or "she" stands for: the subject of its own sentence or of the sentence before it, in this
/// order, or the only one of that gender there. Nobody where two could be meant.
EntityId Sources::antecedent(const Quote& quote, char gender) const {
  if (quote.sentence == kNone || quote.sentence >= data_.sentences.size()) return EntityId::none;
  const auto first = quote.sentence > 0 && data_.sentences[quote.sentence - 1].turn == quote.turn ? 2U : 1U;
  for (std::uint32_t back = 0; back < first; ++back) {
    Span span = data_.sentences[quote.sentence - back].span;
    span.end = std::min(span.end, quote.source.begin);
    EntityId only = EntityId::none, subject = EntityId::none;
    bool several = false;
    auto at = std::lower_bound(data_.mentions.begin(), data_.mentions.end(), span.begin,
                               [](const MentionRow& m, std::uint32_t begin) { return m.span.begin < begin; });
    for (; at != data_.mentions.end() && at->span.begin < span.end; ++at) {
      const auto index = static_cast<std::uint32_t>(at - data_.mentions.begin());
      const auto entity = entity_of(index);
      if (at->type != EntityType::person || at->form != MentionForm::name || entity == EntityId::none) continue;
      const auto known = gender_of(entity);
      if (known && known != gender) continue;
      if (subject == EntityId::none && subject_like(index)) subject = entity;
      several = several || (only != EntityId::none && only != entity);
      only = entity;
    }
    if (subject != EntityId::none) return subject;
    if (only != EntityId::none) return several ? EntityId::none : only;
  }
  return EntityId::none;
}

}  // namespace v1
}  // namespace onrecord

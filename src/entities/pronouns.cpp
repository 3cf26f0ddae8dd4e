#include "entities/pronouns.hpp"

#include "text/unicode.hpp"

#include <algorithm>

// A wrong link makes somebody say what he did not; a missing one costs a name in a statement. So a pronoun is linked
// only where one person is left, or where subject follows subject.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kReach = 2;  // sentences back in which a name can be meant
constexpr std::size_t kRemembered = 6;

/// Somebody mentioned lately.
struct Recent {
  std::uint32_t group = kNone;
  std::uint32_t sentence = 0;
  bool subject = false;  ///< of that sentence's first clause
};

class PronounLinker {
 public:
  PronounLinker(const DocumentData& data, const ResourcesData& resources, const Clusters& clusters)
      : data_(data), resources_(resources), clusters_(clusters), links_(data.mentions.size(), kNone) {
    marks_.reserve(data.words.size());
    for (std::uint32_t word = 0; word < data.words.size(); ++word) marks_.push_back(mark_of(word));
  }

  std::vector<std::uint32_t> run() {
    find_interviewee();
    for (std::uint32_t s = 0; s < data_.sentences.size(); ++s) sentence(s);
    return std::move(links_);
  }

 private:
  /// "you" in a question is the interviewee where there is only one.
  void find_interviewee() {
    std::size_t count = 0;
    for (std::size_t i = 0; i < data_.speakers.size(); ++i) {
      if (data_.speakers[i].role != Role::interviewee) continue;
      ++count;
      interviewee_ = clusters_.of_speaker(i);
    }
    if (count != 1) interviewee_ = kNone;
  }

  void sentence(std::uint32_t s) {
    const auto& row = data_.sentences[s];
    if (s == 0 || row.turn != turn_) enter_turn(row.turn);
    if (s > 0 && paragraph_between(data_.sentences[s - 1].span.end, row.span.begin)) new_paragraph();
    subject_seen_ = false;
    auto next = mention_begin();
    for (auto t = row.tokens.begin; t < row.tokens.end; ++t) {
      const auto begin = data_.tokens[t].span.begin;
      const auto mark = marks_[data_.token_words[t]];
      if (mark != WordMark::none) follow_quotes(mark);
      if (next < begin) next = skip_mentions(begin);
      if (next == begin)
        mention(s, t);
      else if (mark == WordMark::stranger && begin >= covered_)
        stranger_ = s;  // somebody may be meant of whom nothing is known
    }
  }

  std::uint32_t mention_begin() const noexcept {
    return mention_ < data_.mentions.size() ? data_.mentions[mention_].span.begin : kNone;
  }

  std::uint32_t skip_mentions(std::uint32_t begin) noexcept {
    while (mention_begin() < begin) ++mention_;
    return mention_begin();
  }

  /// What a word is here, wherever it stands: found once for each different word.
  enum class WordMark : std::uint8_t { none, opens, closes, turns, stranger };

  WordMark mark_of(std::uint32_t word) const {
    const auto text = data_.words.surface(word);
    if (text == "\u201C" || text == "\u00AB") return WordMark::opens;
    if (text == "\u201D" || text == "\u00BB") return WordMark::closes;
    if (text == "\"") return WordMark::turns;
    return is_stranger(word) ? WordMark::stranger : WordMark::none;
  }

  /// A capitalised word that is no ordinary one.
  bool is_stranger(std::uint32_t word) const {
    const auto text = data_.words.surface(word);
    if (text.size() < 3 || !starts_upper(text) || all_upper(text)) return false;
    for (const auto name : {ListName::common_words, ListName::function_words, ListName::name_parts})
      if (find(name, word)) return false;
    return true;
  }

  /// The entry of a word; nullptr: none.
  const LexiconEntry* find(ListName name, std::uint32_t word) const noexcept {
    if (!(data_.words.lists(word) >> static_cast<unsigned>(name) & 1U)) return nullptr;
    return resources_.list(name).find(data_.words.lower(word));
  }

  bool paragraph_between(std::uint32_t from, std::uint32_t to) const {
    return from < to && data_.slice({from, to}).find('\n') != std::string_view::npos;
  }

  void new_paragraph() {
    quoted_ = false;
    if (turn_ == TurnId::none) recent_.clear();
  }

  /// An answer begins with the people of its question; everybody else starts anew.
  void enter_turn(TurnId turn) {
    const bool answers = turn != TurnId::none && turn_ != TurnId::none && asks(turn_) && !asks(turn);
    if (!answers) recent_.clear();
    turn_ = turn;
    quoted_ = false;
    if (answers && recent_.size() > 1) recent_.clear();
  }

  bool asks(TurnId turn) const {
    const auto role = data_.turns[index_of(turn)].role;
    return role == Role::interviewer || role == Role::moderator || role == Role::audience;
  }

  void follow_quotes(WordMark mark) noexcept {
    if (mark == WordMark::opens) quoted_ = true;
    if (mark == WordMark::closes) quoted_ = false;
    if (mark == WordMark::turns) quoted_ = !quoted_;
  }

  void mention(std::uint32_t s, std::uint32_t t) {
    const auto m = mention_;
    const auto& row = data_.mentions[m];
    covered_ = row.span.end;
    if (row.form == MentionForm::name) {
      if (row.type == EntityType::person) remember(clusters_.of_mention(m), s, is_subject(row.span, t));
      return;
    }
    if (row.form != MentionForm::pronoun || quoted_) return;
    const auto* entry = find(ListName::pronouns, data_.token_words[t]);
    if (!entry) return;
    links_[m] = link(*entry, s, t);
  }

  std::uint32_t link(const LexiconEntry& pronoun, std::uint32_t s, std::uint32_t t) {
    if (pronoun.field(0) == "third") return third(pronoun, s, t);
    if (turn_ == TurnId::none || pronoun.field(2) != "one") return kNone;
    const auto speaker = data_.turns[index_of(turn_)].speaker;
    const auto own = speaker == SpeakerId::none ? kNone : clusters_.of_speaker(index_of(speaker));
    if (pronoun.field(0) == "first") return person(own);
    return asks(turn_) && own != interviewee_ ? person(interviewee_) : kNone;
  }

  /// An outlet does not say "I".
  std::uint32_t person(std::uint32_t group) const {
    return group != kNone && clusters_.groups()[group].type == EntityType::person ? group : kNone;
  }

  bool fits(const Recent& recent, char gender, std::uint32_t s) const {
    const auto own = clusters_.gender(recent.group);
    return recent.sentence + kReach >= s && (own == 'u' || own == gender);
  }

  std::uint32_t third(const LexiconEntry& pronoun, std::uint32_t s, std::uint32_t t) {
    const char gender = pronoun.field(1).front();
    const Recent* only = nullptr;
    const Recent* subject = nullptr;
    std::size_t count = 0;
    for (const auto& recent : recent_) {
      if (!fits(recent, gender, s)) continue;
      only = &recent;
      ++count;
      if (recent.subject && (!subject || recent.sentence > subject->sentence)) subject = &recent;
    }
    const bool first = pronoun.field(3) == "subject";
    if (stranger_ == s) return kNone;
    const bool stranger = stranger_ != kNone && stranger_ + 1 == s;
    const Recent* found = count == 1 && !stranger ? only : first ? subject : nullptr;
    if (!found) return kNone;
    const auto group = found->group;
    remember(group, s, first && !subject_seen_ && t > 0);
    return group;
  }

  void remember(std::uint32_t group, std::uint32_t s, bool subject) {
    if (group == kNone) return;
    subject = subject && !subject_seen_;
    subject_seen_ = subject_seen_ || subject;
    const auto old = std::find_if(recent_.begin(), recent_.end(), [&](const Recent& r) { return r.group == group; });
    if (old != recent_.end()) {
      subject = subject || (old->subject && old->sentence == s);
      recent_.erase(old);
    }
    recent_.push_back({group, s, subject});
    if (recent_.size() > kRemembered) recent_.erase(recent_.begin());
  }

  /// A name that a verb follows and no preposition precedes.
  bool is_subject(Span span, std::uint32_t t) const {
    if (t > 0 && is_word_of(t - 1, ListName::function_words, "preposition")) return false;
    auto next = t;
    while (next < data_.tokens.size() && data_.tokens[next].span.begin < span.end) ++next;
    if (next >= data_.tokens.size()) return false;
    if (is_word_of(next, ListName::function_words, "adverb")) ++next;
    return is_word_of(next, ListName::function_words, "auxiliary") ||
           is_word_of(next, ListName::function_words, "modal") || is_verb(next);
  }

  bool is_word_of(std::uint32_t token, ListName name, std::string_view kind) const {
    if (token >= data_.tokens.size()) return false;
    const auto& list = resources_.list(name);
    for (const auto* e = find(name, data_.token_words[token]); e; e = list.another(*e))
      if (e->field(0) == kind) return true;
    return false;
  }

  bool is_verb(std::uint32_t token) const {
    if (token >= data_.tokens.size()) return false;
    const auto word = data_.token_words[token];
    const auto* entry = data_.words.lower(word) == data_.words.surface(word) ? find(ListName::verbs, word) : nullptr;
    return entry && entry->field(1) != "base" && entry->field(1) != "gerund";
  }

  const DocumentData& data_;
  const ResourcesData& resources_;
  const Clusters& clusters_;
  std::vector<std::uint32_t> links_;
  std::vector<WordMark> marks_;  ///< by word
  std::vector<Recent> recent_;   ///< oldest first
  std::size_t mention_ = 0;
  std::uint32_t interviewee_ = kNone;
  std::uint32_t stranger_ = kNone;  ///< last sentence with one
  std::uint32_t covered_ = 0;       ///< end of the last mention
  TurnId turn_ = TurnId::none;
  bool quoted_ = false;
  bool subject_seen_ = false;
};

}  // namespace

std::vector<std::uint32_t> link_pronouns(const DocumentData& data, const ResourcesData& resources,
                                         const Clusters& clusters) {
  return PronounLinker(data, resources, clusters).run();
}

}  // namespace v1
}  // namespace onrecord

#include "claims/claims.hpp"
#include "claims/unit.hpp"
#include "document/document_data.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, 13> kMonthNames = {"",        "January",  "February", "March",  "April",
                                                          "May",     "June",     "July",     "August", "September",
                                                          "October", "November", "December"};

std::uint32_t digits_at(std::string_view value, std::size_t at) {
  return static_cast<std::uint32_t>((value[at] - '0') * 10 + (value[at + 1] - '0'));
}

bool is_calendar(std::string_view value) {
  const auto shape = [&](std::size_t size) {
    if (value.size() != size) return false;
    for (std::size_t i = 0; i < size; ++i)
      if (i == 4 || i == 7 ? value[i] != '-' : value[i] < '0' || value[i] > '9') return false;
    return true;
  };
  return shape(4) || (shape(7) && digits_at(value, 5) <= 12) || (shape(10) && digits_at(value, 5) <= 12);
}

/// "2023-11-23" -> "23 November 2023".
std::string calendar_words(std::string_view value) {
  std::string words;
  if (value.size() == 10) words = std::to_string(digits_at(value, 8)) + " ";
  if (value.size() >= 7) words += std::string(kMonthNames[digits_at(value, 5)]) + " ";
  return words + std::string(value.substr(0, 4));
}

enum class Pronoun : std::uint8_t { none, personal, possessive };

Pronoun pronoun_of(std::string_view word, std::string_view next_tag) {
  for (const auto* personal : {"he", "she", "him", "they", "them", "it", "i", "me"})
    if (word == personal) return Pronoun::personal;
  for (const auto* possessive : {"his", "their", "its", "my"})
    if (word == possessive) return Pronoun::possessive;
  if (word == "her") return next_tag == "object" ? Pronoun::personal : Pronoun::possessive;
  return Pronoun::none;
}

/// Builds the pieces of one statement after another.
class StatementWriter {
 public:
  StatementWriter(DocumentData& data, const ResourcesData& resources)
      : data_(data), resources_(resources), vocabulary_(data, resources) {}

  void run() {
    data_.statements.reserve(data_.claims.size());
    for (claim_ = 0; claim_ < data_.claims.size(); ++claim_) write();
  }

 private:
  const ClaimRow& row() const { return data_.claims[claim_]; }
  std::string_view form() const { return data_.view(data_.string_lists[row().reasons.begin]); }
  bool has_reason(std::string_view rule) const {
    for (auto r = row().reasons.begin; r < row().reasons.end; ++r)
      if (data_.view(data_.string_lists[r]) == rule) return true;
    return false;
  }

  void write() {
    const auto begin = static_cast<std::uint32_t>(data_.pieces.size());
    first_piece_ = begin;
    last_entity_ = EntityId::none;
    vocabulary_.tidy();
    const auto form = this->form();
    if (form == "relative")
      write_relative();
    else if (form == "participle")
      write_participle();
    else if (form == "question")
      write_question(row().evidence);
    else if (form == "answer")
      write_question(row().arguments);
    else if (form == "office")
      write_office();
    else
      write_evidence();
    if (form == "event-noun") insert(" took place", {});
    if (form == "speech-noun") insert(is_plural(row().evidence) ? " were made" : " was made", {});
    capitalise();
    close();
    data_.statements.push_back({begin, static_cast<std::uint32_t>(data_.pieces.size())});
  }

  // What is said: spans of the evidence.

  void write_evidence() {
    const bool framed = has_reason("hedge-frame") || has_reason("according-to") || has_reason("nobody-named");
    const bool noun = form() == "noun-phrase";
    if (noun) insert("There is", {});
    for (auto e = row().evidence.begin; e < row().evidence.end; ++e) {
      Span span = data_.spans[e];
      if (noun) span.begin = std::max(span.begin, row().subject.begin);
      if (span.empty()) continue;
      if (framed)
        put_without_frames(span);
      else
        put(span);
    }
  }

  void write_relative() {
    put(row().subject);
    for (auto e = row().evidence.begin; e < row().evidence.end; ++e) {
      Span span = data_.spans[e];
      if (span.contains(row().subject)) span.begin = behind_relative({row().subject.end, span.end});
      if (!span.empty()) put(span);
    }
  }
  /// Behind "who," in ", who, after …".
  std::uint32_t behind_relative(Span span) {
    auto token = token_at(span.begin);
    bool passed = false;
    for (; token < data_.tokens.size() && data_.tokens[token].span.begin < span.end; ++token) {
      const auto& word = vocabulary_.at(token);
      if (passed && !word.any(is::comma)) break;
      passed |= word.any(is::relative) || word.lower == "that";
    }
    return token < data_.tokens.size() ? std::min(data_.tokens[token].span.begin, span.end) : span.end;
  }

  /// "…, forcing them to leave": with its subject, "is forcing".
  void write_participle() {
    put(row().subject);
    auto last = token_at(row().subject.end);
    bool plural = false;
    if (last > 0) plural = vocabulary_.at(last - 1).any(is::plural);
    const bool done = has_reason("reduced-relative");
    insert(done ? plural ? " were" : " was" : plural ? " are" : " is", {});
    for (auto e = row().evidence.begin; e < row().evidence.end; ++e) {
      Span span = data_.spans[e];
      if (span.contains(row().subject)) span.begin = std::max(span.begin, row().predicate.begin);
      if (!span.empty()) put(span);
    }
  }

  /// By the noun that says what was said: the claim's predicate.
  bool is_plural(IndexRange) { return vocabulary_[data_.slice(row().predicate)].any(is::plural); }

  /// "Has the bank sold it?" -> "The bank has sold it."
  void write_question(IndexRange asked) {
    const Span subject = row().subject, verb = row().predicate;
    const auto auxiliary = token_at(verb.begin);
    const Span rest{subject.end, data_.spans[asked.end - 1].end};
    put(subject);
    const auto word = std::string_view(vocabulary_.at(auxiliary).lower);
    const bool denied = has_reason("denied");
    if (word != "did" || denied) {
      insert(" " + std::string(word) + (denied ? " not" : ""), data_.tokens[auxiliary].span);
      return put(skipped_space(rest));
    }
    const auto main = token_at(rest.begin);
    const auto past = past_of(vocabulary_.at(main).lemma);
    if (past.empty()) {
      insert(" did", data_.tokens[auxiliary].span);
      return put(skipped_space(rest));
    }
    insert(" " + std::string(past), Span{data_.tokens[auxiliary].span.begin, data_.tokens[auxiliary].span.end});
    put(skipped_space({data_.tokens[main].span.end, rest.end}));
  }
  Span skipped_space(Span span) const {
    while (!span.empty() && (data_.text[span.begin] == ' ' || data_.text[span.begin] == '\n')) ++span.begin;
    return span;
  }
  std::string_view past_of(std::string_view lemma) {
    if (pasts_.empty())
      for (const auto& entry : resources_.list(ListName::verbs).entries())
        if (entry.field(1).substr(0, 4) == "past" && entry.phrase != "were")
          pasts_.emplace(entry.field(0), entry.phrase);
    const auto found = pasts_.find(lemma);
    return found == pasts_.end() ? std::string_view{} : found->second;
  }

  /// "Political scientist Irena Roth" -> "Irena Roth is a political scientist."
  void write_office() {
    put(row().subject);
    const auto words = data_.slice(row().object);
    const auto token = token_at(row().object.begin);
    const bool first =
        token == 0 || data_.tokens[token].span.begin == data_.sentences[index_of(row().sentence)].span.begin;
    const auto& opening = vocabulary_.at(token);
    std::string office(words);
    if (first) office[0] = opening.lower[0];
    const bool article = !opening.any(is::determiner | is::possessive) && (first || !opening.any(is::capital));
    const bool vowel = std::string_view("aeiou").find(office[0]) != std::string_view::npos;
    insert(std::string(" is ") + (article ? vowel ? "an " : "a " : "") + office, row().object);
  }

  void put_without_frames(Span span) {
    unit_.clear();
    unit_.title = row().turn == TurnId::none;
    for (auto token = token_at(span.begin); token < data_.tokens.size() && data_.tokens[token].span.begin < span.end;
         ++token)
      unit_.words.push_back(
          {data_.tokens[token].span, &vocabulary_.at(token), Tag::noun, false, false});
    find_frames(unit_, vocabulary_, resources_);
    Range run;
    for (std::uint32_t i = 0; i <= unit_.size(); ++i) {
      const bool aside = i == unit_.size() || (unit_.words[i].fixed && unit_.words[i].tag == Tag::aside);
      if (!aside) {
        if (run.empty()) run.begin = i;
        run.end = i + 1;
        continue;
      }
      if (!run.empty()) put_trimmed(run);
      run = {};
    }
  }
  void put_trimmed(Range run) {
    while (!run.empty() && unit_.any(run.begin, is::comma)) ++run.begin;
    while (!run.empty() && unit_.any(run.end - 1, is::comma | is::stop)) --run.end;
    if (!run.empty()) put(unit_.span(run));
  }

  // Words of the text, with what stands for pronouns and relative dates.

  void put(Span span) {
    if (span.empty()) return;
    if (data_.pieces.size() > first_piece_) insert(" ", {});
    auto from = span.begin;
    auto mention = first_in(data_.mentions, span.begin);
    auto time = first_in(data_.times, span.begin);
    while (true) {
      const bool has_mention = mention < data_.mentions.size() && data_.mentions[mention].span.begin < span.end;
      const bool has_time = time < data_.times.size() && data_.times[time].span.begin < span.end;
      if (!has_mention && !has_time) break;
      const bool mention_first =
          has_mention && (!has_time || data_.mentions[mention].span.begin < data_.times[time].span.begin);
      const Span at = mention_first ? data_.mentions[mention].span : data_.times[time].span;
      if (at.begin >= from && at.end <= span.end) {
        if (mention_first)
          put_mention(mention, from);
        else
          put_time(time, from);
      }
      if (mention_first)
        ++mention;
      else
        ++time;
    }
    put_bytes({from, span.end});
  }

  template <class Row>
  static std::size_t first_in(const std::vector<Row>& rows, std::uint32_t begin) {
    return static_cast<std::size_t>(
        std::partition_point(rows.begin(), rows.end(), [&](const Row& r) { return r.span.begin < begin; }) -
        rows.begin());
  }

  void put_mention(std::size_t mention, std::uint32_t& from) {
    if (mention >= data_.mention_entities.size()) return;
    const auto& at = data_.mentions[mention];
    const auto entity = data_.mention_entities[mention];
    if (at.form != MentionForm::pronoun) {
      last_entity_ = entity;
      return;
    }
    if (entity == EntityId::none || data_.entities[index_of(entity)].name == kNoString) return;
    const auto word = phrase_key(data_.slice(at.span));
    const auto kind = pronoun_of(word, next_is_noun(at.span) ? "" : "object");
    if (kind == Pronoun::none || entity == last_entity_) return;  // bound by the name before it
    const auto name = data_.view(data_.entities[index_of(entity)].name);
    put_bytes({from, at.span.begin});
    insert(kind == Pronoun::possessive ? std::string(name) + "'s" : std::string(name), name_of(entity));
    from = at.span.end;
    last_entity_ = entity;
  }

  bool next_is_noun(Span span) {
    const auto token = token_at(span.end);
    if (token >= data_.tokens.size()) return false;
    const auto& next = vocabulary_.at(token);
    return !next.any(is::preposition | is::comma | is::stop | is::mark | is::coordinator | is::determiner |
                     is::adverb | is::modal | is::be | is::have);
  }

  /// The first name of an entity in the text: what licenses it elsewhere.
  Span name_of(EntityId id) const {
    const auto& entity = data_.entities[index_of(id)];
    for (auto m = entity.mentions.begin; m < entity.mentions.end && m < entity.mentions.begin + 64; ++m)
      if (data_.mentions[data_.ids[m]].form == MentionForm::name) return data_.mentions[data_.ids[m]].span;
    return {};
  }

  /// Relative and yearless dates become calendar dates.
  void put_time(std::size_t time, std::uint32_t& from) {
    const auto& at = data_.times[time];
    const auto value = data_.view(at.value);
    if (at.anchor == TimeAnchor::explicit_ || at.type != TimeType::date || !is_calendar(value)) return;
    const auto words = data_.slice(at.span);
    if (words.find(value.substr(0, 4)) != std::string_view::npos) return;
    put_bytes({from, at.span.begin});
    const auto token = token_at(at.span.begin);
    const bool after_preposition =
        token > 0 && vocabulary_.at(token - 1).any(is::preposition);
    const std::string lead = after_preposition ? "" : value.size() == 10 ? "on " : "in ";
    insert(lead + calendar_words(value), at.span);
    from = at.span.end;
  }

  /// The token that covers a byte or begins after it. Looked for in the claim's sentence first: nearly always there.
  std::size_t token_at(std::uint32_t position) const {
    auto begin = data_.tokens.begin(), end = data_.tokens.end();
    const auto& sentence = data_.sentences[index_of(row().sentence)];
    if (sentence.span.begin <= position && position < sentence.span.end && sentence.tokens.size()) {
      end = begin + sentence.tokens.end;
      begin += sentence.tokens.begin;
    }
    return static_cast<std::size_t>(
        std::partition_point(begin, end, [&](const TokenRow& t) { return t.span.end <= position; }) -
        data_.tokens.begin());
  }

  // Pieces.

  void put_bytes(Span span) {
    if (!span.empty()) data_.pieces.push_back({span, kNoString});
  }
  void insert(std::string_view words, Span licence) {
    data_.pieces.push_back({licence, data_.strings.intern(words)});
  }

  /// With a full stop: the text's own where it stands right behind.
  void close() {
    auto& last = data_.pieces.back();
    if (last.words == kNoString && last.span.end < data_.text.size() && data_.text[last.span.end] == '.')
      ++last.span.end;
    else
      insert(".", {});
  }

  /// The first letter of a statement is a capital one.
  void capitalise() {
    if (first_piece_ == data_.pieces.size()) return;
    auto& first = data_.pieces[first_piece_];
    if (first.words != kNoString) {
      first.words = data_.strings.intern(with_capital(data_.view(first.words)));
      return;
    }
    const auto words = data_.slice(first.span);
    std::size_t at = 0;
    const auto letter = next_point(words, at);
    if (!is_lower(letter)) return;
    const auto middle = first.span.begin + static_cast<std::uint32_t>(at);
    const PieceRow capital{{first.span.begin, middle}, data_.strings.intern(with_capital(words.substr(0, at)))};
    first.span.begin = middle;
    data_.pieces.insert(data_.pieces.begin() + static_cast<std::ptrdiff_t>(first_piece_),
                        capital);  // near the end of the pool
  }
  static std::string with_capital(std::string_view words) {
    std::string out(words);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
  }

  DocumentData& data_;
  const ResourcesData& resources_;
  Vocabulary vocabulary_;
  Unit unit_;
  std::size_t claim_ = 0;
  std::size_t first_piece_ = 0;
  std::unordered_map<std::string_view, std::string_view> pasts_;  // by lemma; filled where it is needed
  EntityId last_entity_ = EntityId::none;                         // of the last name put: a pronoun after it stays
};

}  // namespace

void state_claims(Draft& draft, const ResourcesData& resources) { StatementWriter(draft.data(), resources).run(); }

}  // namespace v1
}  // namespace onrecord

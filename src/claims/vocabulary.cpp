#include "claims/vocabulary.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kFree = 0xffffffffU;

std::size_t hash_of(std::string_view bytes) noexcept {
  std::uint64_t h = 1469598103934665603ULL;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return static_cast<std::size_t>(h ^ (h >> 29));
}

using Bit = std::pair<std::string_view, std::uint64_t>;

std::uint64_t bit_of(const Bit* begin, const Bit* end, std::string_view word) {
  const auto* found = std::find_if(begin, end, [&](const Bit& bit) { return bit.first == word; });
  return found == end ? 0 : found->second;
}

template <std::size_t N>
std::uint64_t bit_of(const std::array<Bit, N>& bits, std::string_view word) {
  return bit_of(bits.data(), bits.data() + N, word);
}

constexpr std::array<Bit, 14> kClasses = {{{"determiner", is::determiner},
                                           {"pronoun", is::pronoun},
                                           {"possessive", is::possessive},
                                           {"reflexive", is::pronoun},
                                           {"interrogative", is::interrogative},
                                           {"relative", is::relative},
                                           {"preposition", is::preposition},
                                           {"conjunction", is::coordinator},
                                           {"subordinator", is::subordinator},
                                           {"modal", is::modal},
                                           {"negation", is::negation},
                                           {"adverb", is::adverb},
                                           {"numeral", is::number},
                                           {"interjection", is::adverb}}};

constexpr std::array<Bit, 13> kKinds = {{{"evaluation", is::evaluation},
                                         {"cause", is::cause},
                                         {"comparison", is::comparison},
                                         {"quantity", is::quantity},
                                         {"state", is::stative},
                                         {"content", is::content_noun},
                                         {"linking", is::linking},
                                         {"aspect", is::aspectual},
                                         {"courtesy", is::courtesy},
                                         {"document", is::document},
                                         {"subject", is::subject},
                                         {"first_person", is::first_person},
                                         {"quantifier", is::quantifier}}};

constexpr std::array<Bit, 9> kReports = {{{"say", is::says},
                                          {"claim", is::says},
                                          {"deny", is::says},
                                          {"report", is::says},
                                          {"think", is::thinks},
                                          {"show", is::shows},
                                          {"order", is::wishes},
                                          {"promise", is::wishes},
                                          {"ask", is::wishes}}};

/// Forms of be, have, do, and the clitics that stand for them or for modals.
constexpr std::array<Bit, 34> kAuxiliaries = {{{"am", is::be | is::present},
                                               {"is", is::be | is::present},
                                               {"are", is::be | is::present},
                                               {"'m", is::be | is::present},
                                               {"'re", is::be | is::present},
                                               {"ai", is::be | is::present},
                                               {"was", is::be | is::past},
                                               {"were", is::be | is::past},
                                               {"be", is::be | is::base},
                                               {"been", is::be | is::participle},
                                               {"being", is::be | is::gerund},
                                               {"has", is::have | is::present},
                                               {"have", is::have | is::present | is::base},
                                               {"'ve", is::have | is::present},
                                               {"had", is::have | is::past | is::participle},
                                               {"having", is::have | is::gerund},
                                               {"do", is::do_ | is::present | is::base},
                                               {"does", is::do_ | is::present},
                                               {"did", is::do_ | is::past},
                                               {"done", is::participle},
                                               {"doing", is::gerund},
                                               {"'ll", is::modal},
                                               {"'d", is::modal},
                                               {"ca", is::modal},
                                               {"wo", is::modal},
                                               {"sha", is::modal},
                                               {"cannot", is::modal | is::negation},
                                               {"get", is::base},
                                               {"gets", is::present},
                                               {"got", is::past | is::participle},
                                               {"getting", is::gerund},
                                               {"gotten", is::participle},
                                               {"need", is::base},
                                               {"dare", is::base}}};

std::uint64_t mark_bits(std::string_view raw) {
  std::size_t at = 0;
  const auto first = next_point(raw, at);
  if (is_word(first) || first == '\'' || first == '$' || first == '%' || first == 0x2019) return 0;
  if (first == ',') return is::comma;
  constexpr std::string_view stops = ".;:?!";
  if (first < 128 && stops.find(static_cast<char>(first)) != std::string_view::npos) return is::stop;
  if (first == 0x2026) return is::stop;
  if (is_dash(first)) return raw.size() > 1 ? is::stop : is::mark;
  return is::mark;
}

bool ends_with(std::string_view word, std::string_view tail) {
  return word.size() >= tail.size() && word.substr(word.size() - tail.size()) == tail;
}

constexpr std::array<std::pair<ListName, std::uint64_t>, 5> kFrameLists = {
    {{ListName::attribution_phrases, is::attribution},
     {ListName::concessives, is::concession},
     {ListName::conditionals, is::condition},
     {ListName::hedges, is::hedge},
     {ListName::function_words, is::complex}}};

std::uint32_t word_hash(std::string_view word) noexcept { return static_cast<std::uint32_t>(hash_of(word)); }

/// The first two tokens of a phrase: "don't" and "it's" are two.
std::pair<std::string_view, std::string_view> first_tokens(std::string_view phrase) {
  const auto end_of = [&](std::size_t from) {
    auto end = std::min(phrase.find(' ', from), phrase.size());
    const auto mark = phrase.find('\'', from + 1);
    if (mark >= end) return end;
    return mark + 2 == end && mark > 0 && phrase[mark - 1] == 'n' && phrase[mark + 1] == 't' ? mark - 1 : mark;
  };
  const auto first = end_of(0);
  auto begin = first;
  while (begin < phrase.size() && phrase[begin] == ' ') ++begin;
  if (begin >= phrase.size()) return {phrase.substr(0, first), {}};
  return {phrase.substr(0, first), phrase.substr(begin, end_of(begin) - begin)};
}

/// "-0.3" -> -0.3; what is no such number counts as 0.
float decimal(std::string_view digits) {
  const bool minus = !digits.empty() && digits[0] == '-';
  float value = 0, unit = 1;
  bool fraction = false;
  for (const char c : digits.substr(minus)) {
    if (c == '.') fraction = true;
    if (c < '0' || c > '9') continue;
    if (fraction) unit /= 10;
    value = fraction ? value + unit * static_cast<float>(c - '0') : value * 10 + static_cast<float>(c - '0');
  }
  return minus ? -value : value;
}

/// Processes are left out: a presidency or a membership does not take place.
std::uint64_t event_bits(const Lexicon& events, std::string_view noun) {
  const auto* entry = events.find(noun);
  if (!entry || entry->field(1) == "process") return 0;
  return entry->field(1) == "speech" ? is::event | is::speech : is::event;
}

/// Words that make their clause negative. Lexical negations do not: "lacks" and "refused" affirm what they say.
bool negates(std::string_view kind, std::string_view word) {
  if (kind == "minimal") return ends_with(word, "ly") || word == "seldom";
  return kind == "determiner" || kind == "pronoun" || kind == "adverb";
}

/// The singular that a plural in -s may have.
std::array<std::string, 3> singulars(std::string_view word) {
  std::array<std::string, 3> all;
  if (word.size() < 4 || word.back() != 's' || ends_with(word, "ss")) return all;
  all[0] = word.substr(0, word.size() - 1);
  if (ends_with(word, "es")) all[1] = word.substr(0, word.size() - 2);
  if (ends_with(word, "ies")) all[2] = std::string(word.substr(0, word.size() - 3)) + "y";
  return all;
}

}  // namespace

Vocabulary::Vocabulary(const DocumentData& data, const ResourcesData& resources, LookUp look_up)
    : resources_(resources), data_(data), by_number_(data.words.size(), kUnknown), slots_(512, kFree), pairs_(1024), look_up_(look_up) {
  if (look_up == LookUp::worth) return;
  for (const auto& [list, bit] : kFrameLists) add_pairs(list);
}

void Vocabulary::add_pairs(ListName list) {
  for (const auto& entry : resources_.list(list).entries()) {
    const auto [first, second] = first_tokens(entry.phrase);
    if (second.empty()) continue;
    const auto bit = pair_of(word_hash(first), word_hash(second));
    pairs_[bit / 64] |= 1ULL << (bit % 64);
  }
}

void Vocabulary::tidy() {
  if (words_.size() < kMostWords) return;
  words_.clear();
  std::fill(by_number_.begin(), by_number_.end(), kUnknown);
  std::fill(slots_.begin(), slots_.end(), kFree);
}

std::uint32_t Vocabulary::find_or_add(std::string_view raw) {
  std::size_t i = hash_of(raw) & (slots_.size() - 1);
  for (; slots_[i] != kFree; i = (i + 1) & (slots_.size() - 1))
    if (words_[slots_[i]].raw == raw) return slots_[i];
  if (2 * words_.size() >= slots_.size()) {
    slots_.assign(slots_.size() * 2, kFree);
    for (std::uint32_t w = 0; w < words_.size(); ++w) {
      for (i = hash_of(words_[w].raw) & (slots_.size() - 1); slots_[i] != kFree;) i = (i + 1) & (slots_.size() - 1);
      slots_[i] = w;
    }
    for (i = hash_of(raw) & (slots_.size() - 1); slots_[i] != kFree;) i = (i + 1) & (slots_.size() - 1);
  }
  const auto added = static_cast<std::uint32_t>(words_.size());
  slots_[i] = added;
  add(raw);
  return added;
}

const WordInfo& Vocabulary::add(std::string_view raw) {
  auto& word = words_.emplace_back();
  word.raw = raw;
  append_lower(word.lower, raw);
  for (auto at = word.lower.find("\xE2\x80\x99"); at != std::string::npos; at = word.lower.find("\xE2\x80\x99"))
    word.lower.replace(at, 3, "'");
  word.lemma = word.lower;
  if (word.lower == raw) word.raw = word.lower;  // beside the rest of the row: the text's bytes are far away
  word.bits = mark_bits(raw);
  if (word.bits) return word;
  word.hash = word_hash(word.lower);
  if (look_up_ == LookUp::all) {
    classify(word);
  } else {
    if (starts_upper(raw)) word.bits |= is::capital;
    if (raw[0] >= '0' && raw[0] <= '9') word.bits |= is::number;
    if (const auto* verb = resources_.list(ListName::verbs).find(word.lower); verb && !verb->field(0).empty())
      word.lemma = verb->field(0);
    set_worth(word);
  }
  return word;
}

void Vocabulary::classify(WordInfo& word) const {
  if (starts_upper(word.raw)) word.bits |= is::capital;
  if (word.lower[0] >= '0' && word.lower[0] <= '9') word.bits |= is::number;
  const auto& closed = resources_.list(ListName::function_words);
  for (const auto* entry = closed.find(word.lower); entry; entry = closed.another(*entry))
    word.bits |= bit_of(kClasses, entry->field(0));
  if (const auto bits = bit_of(kAuxiliaries, word.lower))
    word.bits = (word.bits & (is::capital | is::pronoun)) | bits;
  else
    verb_bits(word);
  list_bits(word);
  noun_bits(word);
}

void Vocabulary::verb_bits(WordInfo& word) const {
  const auto& verbs = resources_.list(ListName::verbs);
  const auto* entry = verbs.find(word.lower);
  // A word of a closed class is not read as a rare verb: like, past, out.
  if (word.any(is::preposition | is::determiner | is::pronoun | is::modal | is::coordinator)) return;
  if (entry && !entry->field(0).empty()) word.lemma = entry->field(0);
  for (; entry; entry = verbs.another(*entry)) {
    const auto tense = entry->field(1);
    if (tense == "base") word.bits |= is::base;
    if (tense == "present") word.bits |= is::present;
    if (tense.substr(0, 4) == "past") word.bits |= is::past;
    if (ends_with(tense, "participle")) word.bits |= is::participle;
    if (tense == "gerund") word.bits |= is::gerund;
    if (!entry->field(2).empty()) word.bits |= is::rarely_verb;
  }
  constexpr auto forms = is::base | is::present | is::past | is::participle | is::gerund;
  if (word.any(forms) || word.any(is::adverb | is::subordinator)) return;
  if (word.lower.size() > 5 && ends_with(word.lower, "ing")) word.bits |= is::gerund | is::rarely_verb;
  if (word.lower.size() > 4 && ends_with(word.lower, "ed") && !word.any(is::capital))
    word.bits |= is::past | is::participle;
}

void Vocabulary::noun_bits(WordInfo& word) const {
  constexpr auto closed = is::determiner | is::possessive | is::pronoun | is::preposition | is::coordinator |
                          is::subordinator | is::relative | is::interrogative | is::modal | is::negation |
                          is::adverb | is::base | is::present | is::past | is::participle | is::gerund | is::be |
                          is::have | is::do_;
  if (!word.any(closed)) word.bits |= is::nominal;
  if (word.any(is::nominal) && word.lower.size() > 4 && ends_with(word.lower, "ly"))
    word.bits ^= is::nominal | is::adverb;
  const auto& events = resources_.list(ListName::event_nouns);
  const auto& people = resources_.list(ListName::occupations);
  word.bits |= event_bits(events, word.lower);
  if (people.has(word.lower)) word.bits |= is::person;
  const bool plural = word.lower.size() > 3 && word.lower.back() == 's' && !ends_with(word.lower, "ss") &&
                      !ends_with(word.lower, "us") && !ends_with(word.lower, "is");
  if (plural) word.bits |= is::plural;
  for (const auto& singular : singulars(word.lower)) {
    if (singular.empty()) continue;
    word.bits |= event_bits(events, singular);
    if (people.has(singular)) word.bits |= is::person;
  }
}

void Vocabulary::list_bits(WordInfo& word) const {
  const auto& kinds = resources_.list(ListName::claim_words);
  for (const auto form : {std::string_view(word.lower), word.lemma}) {
    for (const auto* entry = kinds.find(form); entry; entry = kinds.another(*entry))
      word.bits |= bit_of(kKinds, entry->field(0));
    if (form == word.lemma && word.lemma == word.lower) break;
  }
  for (const auto& singular : singulars(word.lower))
    if (const auto* entry = singular.empty() ? nullptr : kinds.find(singular); entry && entry->field(0) == "document")
      word.bits |= is::document;
  const auto& reports = resources_.list(ListName::reporting_verbs);
  for (const auto* entry = reports.find(word.lower); entry; entry = reports.another(*entry))
    word.bits |= bit_of(kReports, entry->field(4));
  const auto& factives = resources_.list(ListName::factives);
  for (const auto* entry = factives.find(word.lemma); entry; entry = factives.another(*entry))
    if (entry->field(1) == "verb") word.bits |= is::factive;
  const auto& negations = resources_.list(ListName::negations);
  for (const auto* entry = negations.find(word.lemma); entry; entry = negations.another(*entry))
    if (negates(entry->field(0), word.lower)) word.bits |= is::negative;
  for (const auto& [list, bit] : kFrameLists) {
    const auto longest = resources_.list(list).longest_from(word.lower);
    if (longest == 0 || (longest == 1 && list == ListName::function_words)) continue;
    word.bits |= bit;
    if (list != ListName::function_words && resources_.list(list).has(word.lower)) word.bits |= is::cue;
  }
}

void Vocabulary::set_worth(WordInfo& word) const {
  const auto& worth = resources_.list(ListName::checkworthy);
  const auto* cue = worth.find(word.lower);
  if (!cue) cue = worth.find(word.lemma);
  for (const auto& singular : singulars(word.lower))
    if (!cue && !singular.empty()) cue = worth.find(singular);
  if (cue) word.worth = decimal(cue->field(0));
}

}  // namespace v1
}  // namespace onrecord

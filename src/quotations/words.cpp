#include "quotations/words.hpp"

#include "text/unicode.hpp"

#include <array>
#include <utility>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 19> kClasses = {{{"determiner", kDeterminer},
                                                                                  {"pronoun", kPronoun},
                                                                                  {"reflexive", kPronoun},
                                                                                  {"possessive", kPossessive},
                                                                                  {"preposition", kPreposition},
                                                                                  {"complex_preposition", kPreposition},
                                                                                  {"auxiliary", kAuxiliary},
                                                                                  {"modal", kAuxiliary},
                                                                                  {"contraction", kAuxiliary},
                                                                                  {"adverb", kAdverb},
                                                                                  {"negation", kAdverb},
                                                                                  {"interjection", kAdverb},
                                                                                  {"particle", kParticle},
                                                                                  {"conjunction", kConjunction},
                                                                                  {"subordinator", kSubordinator},
                                                                                  {"relative", kRelative},
                                                                                  {"interrogative", kInterrogative},
                                                                                  {"numeral", kNumber},
                                                                                  {"", 0}}};

std::uint32_t flag_of_class(std::string_view word) {
  for (const auto& [name, flag] : kClasses)
    if (name == word) return flag;
  return 0;
}

std::uint32_t flag_of_form(std::uint8_t form) {
  constexpr std::array<std::uint32_t, 5> kForms = {kBase, kFinite | kReport, kFinite | kReport, kParticiple, kGerund};
  return form < kForms.size() ? kForms[form] : 0;
}

std::uint32_t flag_of_tense(std::string_view tense) {
  if (tense == "past" || tense == "present") return kFinite;
  if (tense == "past,participle") return kFinite | kParticiple;
  if (tense == "participle") return kParticiple;
  return tense == "gerund" ? kGerund : 0U;
}

bool ends_with(std::string_view word, std::string_view tail) {
  return word.size() > tail.size() + 1 && word.substr(word.size() - tail.size()) == tail;
}

}  // namespace

SpeechWords::SpeechWords(const DocumentData& data, const ResourcesData& resources)
    : data_(data),
      functions_(resources.list(ListName::function_words)),
      reporting_(resources.list(ListName::reporting_verbs)),
      verbs_(resources.list(ListName::verbs)) {
  listed_.reserve(data.words.size());
  for (std::uint32_t word = 0; word < data.words.size(); ++word)
    listed_.push_back(look_up(data.words.surface(word), data.words.lower(word)));
}

WordRange SpeechWords::sentence(std::size_t i) const noexcept {
  const auto s = words_[i].sentence - first_sentence_;
  return {begins_[s], begins_[s + 1]};
}

void SpeechWords::read(std::size_t from, std::size_t to) {
  words_.clear();
  begins_.clear();
  first_sentence_ = from;
  first_token_ = data_.sentences[from].tokens.begin;
  for (auto s = from; s < to; ++s) {
    begins_.push_back(words_.size());
    const auto tokens = data_.sentences[s].tokens;
    find_block(data_.sentences[s].span.begin);
    for (auto t = tokens.begin; t < tokens.end; ++t) {
      const auto& listed = listed_[data_.token_words[t]];
      words_.push_back({data_.tokens[t].span, listed.flags, static_cast<std::uint32_t>(s), block_, listed.verb});
    }
  }
  begins_.push_back(words_.size());
}

void SpeechWords::find_block(std::uint32_t position) {
  while (block_ + 1 < data_.blocks.size() && data_.blocks[block_].span.end <= position) ++block_;
}

bool SpeechWords::gap_start(std::size_t i) const noexcept {
  if (!block_start(i) || words_[i].block >= data_.blocks.size()) return false;
  return i == 0 || data_.blocks[words_[i].block].gap > 0 || words_[i].block > words_[i - 1].block + 1;
}

SpeechWords::Listed SpeechWords::look_up(std::string_view text, std::string_view key) const {
  std::size_t at = 0;
  const char32_t first = next_point(text, at);
  if (!is_word(first) && !(first == '\'' && text.size() > 1)) return {flags_of_mark(text), nullptr};
  Listed word{flags_of_words(key) | (is_upper(first) ? kUpper : 0U) | (is_digit(first) ? kNumber : 0U), nullptr};
  for (const auto* entry = reporting_.find(key); entry; entry = reporting_.another(*entry)) {
    word.flags |= flag_of_form(entry->form);
    if (!word.verb) word.verb = entry;
  }
  return word;
}

std::uint32_t SpeechWords::flags_of_words(std::string_view key) const {
  std::uint32_t flags = 0;
  for (const auto* entry = functions_.find(key); entry; entry = functions_.another(*entry))
    flags |= flag_of_class(entry->field(0));
  if (flags) return flags;
  bool known = false;
  for (const auto* entry = verbs_.find(key); entry; entry = verbs_.another(*entry)) {
    known = true;
    if (entry->field(2).empty()) flags |= flag_of_tense(entry->field(1));
  }
  if (!known && ends_with(key, "ed")) flags |= kFinite | kParticiple;
  if (ends_with(key, "ing") && !known) flags |= kGerund;
  if (!known && ends_with(key, "ly")) flags |= kAdverb;
  return flags;
}

std::uint32_t SpeechWords::flags_of_mark(std::string_view text) const {
  std::size_t at = 0;
  switch (next_point(text, at)) {
    case ',': return kMark | kComma;
    case ':': return kMark | kColon;
    case '.': case '?': case '!': case U'…': case U'‽': return kMark | kEnd;
    case '(': case '[': case '{': return kMark | kOpenBracket;
    case ')': case ']': case '}': return kMark | kCloseBracket;
    default: return kMark;
  }
}

}  // namespace v1
}  // namespace onrecord

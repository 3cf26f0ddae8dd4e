#include "entities/name_facts.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

/// Half of all words are as short: for them the list of common words must do.
constexpr std::size_t kShort = 3;

constexpr std::array<std::string_view, 16> kPartKinds = {
    "particle", "suffix", "honorific", "calendar", "stop",   "company", "media", "kin",
    "in",       "at",     "speak",     "number",   "prefix", "with",    "told",  "ballot"};

/// Reads the facts of one word after the other.
class FactReader {
 public:
  FactReader(const WordTable& words, const ResourcesData& resources) : words_(words), resources_(resources) {}

  [[nodiscard]] NameLists lists(std::uint32_t word) const {
    const auto text = words_.surface(word), low = words_.lower(word);
    return {text == low ? words_.lists(word) : resources_.lists_beginning_with(low, low), parts(word)};
  }

  [[nodiscard]] NameFacts read(std::uint32_t word, const NameLists& lists) const {
    NameFacts facts{};
    const auto text = words_.surface(word);
    facts.pronoun = has(ListName::pronouns, word);
    facts.form = form(word, lists);
    if (facts.form.capital) close(word, facts);
    facts.counted = facts.form.letters && !facts.form.capital && text.size() > kShort;
    facts.opens_quotation = text == "\u201C";
    facts.opener = !facts.form.letters && is_opener(text);
    facts.starts =
        facts.form.capital || facts.opens_quotation || text == "\"" || is_year(text) || lists.is(PartKind::prefix);
    facts.phrase = begins_phrase(word);
    facts.joins = lists.is(PartKind::particle) || is_joint(words_.lower(word));
    return facts;
  }

 private:
  [[nodiscard]] bool begins(ListName list, std::uint32_t word) const noexcept {
    return words_.lists(word) >> static_cast<unsigned>(list) & 1U;
  }
  [[nodiscard]] const LexiconEntry* find(ListName list, std::uint32_t word) const noexcept {
    return begins(list, word) ? resources_.list(list).find(words_.lower(word)) : nullptr;
  }
  [[nodiscard]] bool has(ListName list, std::uint32_t word) const noexcept { return find(list, word) != nullptr; }

  [[nodiscard]] std::uint32_t parts(std::uint32_t word) const noexcept {
    std::uint32_t kinds = 0;
    const auto& list = resources_.list(ListName::name_parts);
    for (const auto* entry = find(ListName::name_parts, word); entry; entry = list.another(*entry)) {
      const auto kind = std::find(kPartKinds.begin(), kPartKinds.end(), entry->field(0));
      if (kind != kPartKinds.end()) kinds |= 1U << static_cast<unsigned>(kind - kPartKinds.begin());
    }
    return kinds;
  }

  [[nodiscard]] WordForm form(std::uint32_t word, const NameLists& lists) const noexcept {
    WordForm form{};
    const auto text = words_.surface(word);
    const auto first = static_cast<unsigned char>(text.front());
    form.letters = first >= 128 || (first | 32U) - 'a' < 26U;
    form.capital = form.letters && (first < 128 ? first < 'a' : starts_upper(text));
    if (!form.capital) return form;
    form.upper = text.size() > 1 && all_upper(text) && length(text) > 1;
    form.calendar = lists.is(PartKind::calendar);
    form.closed = form.calendar || lists.is(PartKind::stop);
    form.common = has(ListName::common_words, word);
    return form;
  }

  [[nodiscard]] bool begins_phrase(std::uint32_t word) const noexcept {
    for (const auto list : {ListName::locations, ListName::organizations, ListName::demonyms})
      if (begins(list, word) && resources_.list(list).longest_from(words_.surface(word)) > 1) return true;
    return false;
  }

  void close(std::uint32_t word, NameFacts& facts) const noexcept {
    const auto* entry = find(ListName::function_words, word);
    if (!entry || facts.form.closed) return;
    const auto low = words_.lower(word);
    if (facts.form.upper) {
      facts.form.closed = low == "i" || (low != "us" && low != "it" && length(words_.surface(word)) > 3);
      return;
    }
    // "Will" inside a sentence is a given name, at its start it is none.
    facts.closed_first = true;
    const auto& list = resources_.list(ListName::function_words);
    while (entry && entry->field(0) != "modal") entry = list.another(*entry);
    facts.form.closed = !entry;
  }

  [[nodiscard]] static bool is_opener(std::string_view text) noexcept {
    static constexpr std::string_view marks[] = {"\"",  "\u201C", "\u2018", "'", "(",      "[",      ":",
                                                 "-",   "\u2013", "\u2014", "*", "\u2022", "\u00AB", "``",
                                                 "...", "\u2026", "!",      "?", ";",      "/"};
    return std::find(std::begin(marks), std::end(marks), text) != std::end(marks);
  }

  [[nodiscard]] static bool is_joint(std::string_view low) noexcept {
    return low == "-" || low == "&" || low == "," || low == "of" || low == "for" || low == "and";
  }

  const WordTable& words_;
  const ResourcesData& resources_;
};

}  // namespace

bool is_year(std::string_view word) noexcept {
  return word.size() == 4 && (word[0] == '1' || word[0] == '2') &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

NameFactsTable::NameFactsTable(const WordTable& words, const ResourcesData& resources) {
  const FactReader reader(words, resources);
  WordTable lower_forms;
  facts_.reserve(words.size());
  lists_.reserve(words.size());
  for (std::uint32_t word = 0; word < words.size(); ++word) {
    lists_.push_back(reader.lists(word));
    facts_.push_back(reader.read(word, lists_.back()));
    facts_.back().lower_form = lower_forms.intern(words.lower(word));
  }
  lower_forms_ = lower_forms.size();
}

}  // namespace v1
}  // namespace onrecord

#include "turns/people.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

struct Word {
  Span span;
  bool upper = false;
  bool joined = false;  ///< only white space stands between it and the word before
};

/// The words of a span. Possessive 's is no part of a word; an initial keeps its stop.
std::vector<Word> words_of(std::string_view text, Span span) {
  std::vector<Word> words;
  bool joined = false;
  for (std::size_t at = span.begin; at < span.end;) {
    std::size_t next = at;
    const char32_t first = next_point(text, next);
    if (!is_word(first)) {
      joined = joined && is_space(first);
      at = next;
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(at);
    auto end = static_cast<std::uint32_t>(next);
    for (at = next; at < span.end;) {
      const char32_t c = next_point(text, next);
      const bool inner = c == U'\'' || c == 0x2019 || c == U'-' || c == 0x2010 || c == 0x2011;
      if (!is_word(c) && !inner) break;
      at = next;
      if (is_word(c)) end = static_cast<std::uint32_t>(next);
    }
    at = end;
    Word word{{begin, end}, is_upper(first), joined};
    const auto bytes = text.substr(begin, end - begin);
    if (bytes.size() > 2 && (bytes.substr(bytes.size() - 2) == "'s" || bytes.substr(bytes.size() - 2) == "’s"))
      word.span.end -= 2, joined = false;
    else if (bytes.size() > 4 && bytes.substr(bytes.size() - 4) == "’s")
      word.span.end -= 4, joined = false;
    else
      joined = true;
    if (length(bytes) == 1 && word.upper && at < span.end && text[at] == '.')
      word.span.end = static_cast<std::uint32_t>(++at);
    words.push_back(word);
  }
  return words;
}

bool listed(const Lexicon& list, std::string_view key, std::string_view kind) {
  for (const auto* entry = list.find(key); entry; entry = list.another(*entry))
    if (entry->field(0) == kind) return true;
  return false;
}

/// Cuts runs of capitalised words to what can be a person's name.
class RunCutter {
 public:
  RunCutter(std::string_view text, const ResourcesData& resources) : text_(text), resources_(resources) {}

  void cut(const std::vector<Word>& words, std::vector<Span>& runs) {
    for (std::size_t i = 0; i < words.size();) {
      if (!words[i].upper || is_date(words, i)) {
        ++i;
        continue;
      }
      auto end = i + 1;
      while (end < words.size() && words[end].joined && (words[end].upper || particle(words, end))) ++end;
      while (end > i + 1 && !words[end - 1].upper) --end;
      split(words, i, end, runs);
      i = end;
    }
  }

 private:
  std::string key(const Word& word) const {
    auto k = phrase_key(slice(text_, word.span));
    while (!k.empty() && k.back() == '.') k.pop_back();
    return k;
  }
  /// "From May to August Ines Ferro counts": the month is no given name.
  bool is_date(const std::vector<Word>& words, std::size_t i) const {
    return i > 0 && words[i].joined && !words[i - 1].upper &&
           listed(resources_.list(ListName::date_words), key(words[i]), "month") &&
           listed(resources_.list(ListName::function_words), key(words[i - 1]), "preposition");
  }
  /// "van", "de": between capitals only.
  bool particle(const std::vector<Word>& words, std::size_t i) const {
    if (i + 1 >= words.size() || !words[i + 1].joined) return false;
    const auto k = key(words[i]);
    return k != "and" && k != "of" && k != "from" && k != "for" && k != "the" &&
           listed(resources_.list(ListName::label_words), k, "particle");
  }
  bool ends_run(const Word& word) const {
    const auto k = key(word);
    if (given(word)) return false;
    return resources_.list(ListName::function_words).has(k) || resources_.list(ListName::reporting_verbs).has(k) ||
           listed(resources_.list(ListName::introduction_cues), k, "after") ||
           listed(resources_.list(ListName::introduction_cues), k, "before");
  }
  bool given(const Word& word) const { return resources_.list(ListName::first_names).has(slice(text_, word.span)); }
  /// "Biologist", "Dr.", "Secretary": before a name, no part of it.
  bool describes(const Word& word) const {
    const auto k = key(word);
    const auto& labels = resources_.list(ListName::label_words);
    return resources_.list(ListName::occupations).has(k) || listed(labels, k, "honorific") ||
           listed(labels, k, "office");
  }

  /// "Texas Governor Greg Abbott", "Canadian Prime Minister Harper": the name begins behind the office.
  std::size_t behind_office(const std::vector<Word>& words, std::size_t from, std::size_t to) const {
    std::size_t start = from;
    const auto& places = resources_.list(ListName::locations);
    while (start + 2 < to && places.has(slice(text_, words[start].span)) && given(words[start + 1])) ++start;
    from = start;
    for (auto i = from; i + 1 < to; ++i) {
      if (given(words[i]) && i + 2 == to) break;  // "Mark King"
      const bool two = i > from && office(key(words[i - 1]) + " " + key(words[i]));
      if (two || (office(key(words[i])) && !(i > from && given(words[i - 1]) && !demonym(words[i - 1]))))
        start = i + 1;
    }
    return start;
  }
  bool demonym(const Word& word) const { return resources_.list(ListName::demonyms).has(slice(text_, word.span)); }
  bool office(const std::string& k) const {
    return listed(resources_.list(ListName::label_words), k, "office") ||
           listed(resources_.list(ListName::occupations), k, "title");
  }
  /// "John Laws Radio", "Jon Faine ABC": what stands behind a given name and a surname and is a place, a body or an
  /// acronym is not the name's.
  std::size_t name_end(const std::vector<Word>& words, std::size_t from, std::size_t to) const {
    if (to - from < 3 || !given(words[from])) return to;
    const bool all_caps = all_upper(slice(text_, {words[from].span.begin, words[to - 1].span.end}));
    for (auto i = from + 2; i < to; ++i) {
      const auto word = slice(text_, words[i].span);
      const auto k = key(words[i]);
      const bool acronym = !all_caps && word.size() > 1 && word.back() != '.' && all_upper(word);
      if (acronym || resources_.list(ListName::organization_words).has(k) ||
          resources_.list(ListName::location_words).has(k) || resources_.list(ListName::locations).has(word))
        return i;
    }
    return to;
  }

  void split(const std::vector<Word>& words, std::size_t from, std::size_t to, std::vector<Span>& runs) const {
    for (auto i = from; i < to;) {
      while (i < to && (ends_run(words[i]) || (describes(words[i]) && !(given(words[i]) && i + 1 < to)))) ++i;
      auto end = i;
      while (end < to && !ends_run(words[end])) ++end;
      if (end > i && words[end - 1].upper) {
        const auto start = behind_office(words, i, end);
        const auto stop = name_end(words, start, end);
        runs.push_back({words[start].span.begin, words[stop - 1].span.end});
      }
      i = std::max(end, i + (end == i));
    }
  }

  std::string_view text_;
  const ResourcesData& resources_;
};

}  // namespace

std::vector<Span> name_runs(const DocumentData& data, const ResourcesData& resources, Span span) {
  std::vector<Span> runs;
  span.end = std::min<std::uint32_t>(span.end, static_cast<std::uint32_t>(data.text.size()));
  RunCutter(data.text, resources).cut(words_of(data.text, span), runs);
  return runs;
}

std::string_view surname_of(std::string_view name) noexcept { return name.substr(name.find_last_of(' ') + 1); }

}  // namespace v1
}  // namespace onrecord

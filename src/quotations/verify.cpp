#include <onrecord/verify.hpp>

#include "document/document_data.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

// Three looks, each linear: the bytes (Knuth-Morris-Pratt), the folded words (the same over hashes), then the window
// of the text that shares most neighbouring pairs of words with the quotation.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostSpans = 16;    // places listed; all of them are looked at for the speaker
constexpr std::size_t kLeastPartial = 4;  // words below which half a match says nothing
constexpr double kLeastInOrder = 0.65;    // share of the quotation's words in order
constexpr double kLeastPairs = 0.4;       // share of its neighbouring pairs: a shuffled sentence has few

/// Calls found(end index) for each occurrence of `needle` in `hay`. O(both).
template <class Sequence, class Found>
void each_occurrence(const Sequence& needle, const Sequence& hay, Found found) {
  if (needle.empty() || needle.size() > hay.size()) return;
  std::vector<std::uint32_t> border(needle.size(), 0);
  for (std::uint32_t i = 1, k = 0; i < needle.size(); ++i) {
    while (k && needle[i] != needle[k]) k = border[k - 1];
    border[i] = k += needle[i] == needle[k];
  }
  for (std::size_t i = 0, k = 0; i < hay.size(); ++i) {
    while (k && hay[i] != needle[k]) k = border[k - 1];
    if (hay[i] == needle[k]) ++k;
    if (k < needle.size()) continue;
    found(i + 1);
    k = border[k - 1];
  }
}

std::vector<std::uint64_t> hashes_of(const std::vector<FoldedWord>& words) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(words.size());
  for (const auto& word : words) hashes.push_back(word.hash);
  return hashes;
}

std::vector<FoldedWord> folded(std::string_view text) {
  std::vector<FoldedWord> words;
  fold_words(text, {0, static_cast<std::uint32_t>(text.size())}, words);
  return words;
}

/// The words of the turns alone: no labels, notes, time stamps, furniture.
std::vector<FoldedWord> spoken_words(const Document& document) {
  std::vector<FoldedWord> words;
  for (const Turn turn : document.turns())
    for (const Span body : turn.body()) fold_words(document.text(), body, words);
  return words;
}

/// Neighbouring words as spans: one span for each run that nothing but typography parts.
std::vector<Span> runs(const std::vector<FoldedWord>& words, std::size_t begin, std::size_t end,
                       std::uint32_t most_gap) {
  std::vector<Span> spans;
  for (std::size_t i = begin; i < end; ++i) {
    if (!spans.empty() && words[i].span.begin - spans.back().end <= most_gap)
      spans.back().end = words[i].span.end;
    else
      spans.push_back(words[i].span);
  }
  return spans;
}

// ---------------------------------------------------------------- whose words

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : phrase_key(name) + " ") {
    if (c != ' ' && c != '.') word += c;
    if (c == ' ' && !word.empty()) words.push_back(std::exchange(word, {}));
  }
  return words;
}

/// "Berg" or "A. Berg" is "Anna Berg": the last words agree, and the first ones where both have several.
bool same_name(std::string_view a, std::string_view b) {
  const auto x = name_words(a), y = name_words(b);
  if (x.empty() || y.empty() || x.back() != y.back()) return !x.empty() && x == y;
  if (x.size() == 1 || y.size() == 1) return true;
  const auto &first = x.front(), &other = y.front();
  return first == other || (std::min(first.size(), other.size()) == 1 && first[0] == other[0]);
}

/// The innermost quotation that holds the place and says whose words it is. Quotations are sorted by begin, and what
/// lies inside another one leads to it. O(log quotations + depth).
Quotation quotation_at(const Document& document, Span place) {
  const auto& rows = document.data().quotations;
  const auto after =
      std::partition_point(rows.begin(), rows.end(), [&](const auto& q) { return q.span.begin <= place.begin; });
  if (after == rows.begin()) return {};
  Quotation q = document.quotations()[static_cast<std::size_t>(after - rows.begin() - 1)];
  for (; q; q = q.inside()) {
    const auto contents = q.contents();
    const bool holds = std::any_of(contents.begin(), contents.end(), [&](Span c) { return c.contains(place); });
    if (holds && (q.entity() || q.speaker() || !q.source().empty())) return q;
  }
  return {};
}

/// Does this person say what stands at the place? Inside an attributed quotation the words are its source's.
bool says(const Document& document, Span place, std::string_view who) {
  if (const Quotation q = quotation_at(document, place))
    return same_name(q.entity().name(), who) || same_name(q.speaker().name(), who) ||
           same_name(document.text(q.source()), who);
  const Turn turn = document.turn_at(place.begin);
  if (!turn) return false;
  const auto word = phrase_key(who);
  return same_name(turn.speaker().name(), who) || word == to_string(turn.role()) ||
         same_name(turn.speaker().description(), who);
}

/// Whose words they are: the source of the quotation that holds them, as far as a speaker; else the turn's speaker.
Speaker speaker_at(const Document& document, Span place) {
  if (const Quotation q = quotation_at(document, place)) return q.speaker();
  return document.turn_at(place.begin).speaker();
}

/// Gathers the places where the words stand, and decides about the speaker.
struct Places {
  const Document& document;
  std::string_view who;
  std::vector<Span> spans, own;  ///< all; those that `who` says

  void add(const std::vector<Span>& place) {
    const bool right = !who.empty() && says(document, {place.front().begin, place.front().end}, who);
    auto& list = right ? own : spans;
    if (list.size() < kMostSpans) list.insert(list.end(), place.begin(), place.end());
  }
  [[nodiscard]] bool empty() const { return spans.empty() && own.empty(); }
  [[nodiscard]] Verification verdict(Verdict good) const {
    const auto& chosen = own.empty() ? spans : own;
    const bool wrong = !who.empty() && own.empty();
    return {wrong ? Verdict::wrong_speaker : good, chosen, speaker_at(document, chosen.front()), 1.0};
  }
};

// ---------------------------------------------------------------- the three looks

/// True where a place begins and ends at borders of words. Scripts without spaces have none: any place will do.
bool whole_words(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr char32_t first_without_spaces = 0x2E80;
  const auto joined = [&](std::size_t at) {
    if (at == 0 || at >= text.size()) return false;
    std::size_t before = at, after = at;
    const char32_t a = previous_point(text, before), b = next_point(text, after);
    return is_word(a) && is_word(b) && a < first_without_spaces && b < first_without_spaces;
  };
  return !joined(begin) && !joined(end);
}

Places verbatim(const Document& document, std::string_view quotation, std::string_view who) {
  Places places{document, who, {}, {}};
  each_occurrence(quotation, document.text(), [&](std::size_t end) {
    const auto begin = end - quotation.size();
    if (whole_words(document.text(), begin, end))
      places.add({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
  });
  return places;
}

Places typographic(const Document& document, const std::vector<FoldedWord>& words,
                   const std::vector<std::uint64_t>& needle, std::string_view who) {
  Places places{document, who, {}, {}};
  each_occurrence(needle, hashes_of(words),
                  [&](std::size_t end) { places.add(runs(words, end - needle.size(), end, 24)); });
  return places;
}

std::uint64_t pair_hash(std::uint64_t a, std::uint64_t b) { return a * 0x9E3779B97F4A7C15ULL ^ (b + (a >> 29U)); }

/// The window of `width` words that shares most neighbouring pairs with the quotation, each pair counted once.
std::size_t best_window(const std::vector<std::uint64_t>& needle, const std::vector<std::uint64_t>& hay,
                        std::size_t width) {
  std::unordered_map<std::uint64_t, std::uint32_t> wanted;
  for (std::size_t i = 0; i + 1 < needle.size(); ++i) wanted.emplace(pair_hash(needle[i], needle[i + 1]), 0);
  std::size_t best = 0, most = 0, shared = 0;
  const auto step = [&](std::size_t i, bool enters) {
    const auto found = wanted.find(pair_hash(hay[i], hay[i + 1]));
    if (found == wanted.end()) return;
    if (enters ? found->second++ == 0 : --found->second == 0) enters ? ++shared : --shared;
  };
  for (std::size_t i = 0; i + 1 < hay.size(); ++i) {
    step(i, true);
    if (i >= width) step(i - width, false);
    if (shared > most) most = shared, best = i + 2 > width ? i + 2 - width : 0;
  }
  return most ? best : hay.size();
}

/// Which words of hay[from, to) are part of a longest common subsequence with the quotation. O(both lengths product),
/// so the quotation is cut into pieces by the caller where it is long.
std::vector<std::size_t> in_order(const std::vector<std::uint64_t>& needle, const std::vector<std::uint64_t>& hay,
                                  std::size_t from, std::size_t to) {
  const std::size_t n = needle.size(), m = to - from;
  std::vector<std::uint16_t> length((n + 1) * (m + 1), 0);
  const auto at = [&](std::size_t i, std::size_t j) -> std::uint16_t& { return length[i * (m + 1) + j]; };
  for (std::size_t i = n; i-- > 0;)
    for (std::size_t j = m; j-- > 0;)
      at(i, j) = needle[i] == hay[from + j] ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                                            : std::max(at(i + 1, j), at(i, j + 1));
  std::vector<std::size_t> common;
  for (std::size_t i = 0, j = 0; i < n && j < m;) {
    if (needle[i] == hay[from + j]) {
      common.push_back(from + j);
      ++i, ++j;
    } else {
      at(i + 1, j) >= at(i, j + 1) ? ++i : ++j;
    }
  }
  return common;
}

constexpr std::size_t kMostAligned = 400;  // words of the quotation that are aligned; 400 × 620 cells

Verification partial(const Document& document, const std::vector<FoldedWord>& words,
                     std::vector<std::uint64_t> needle) {
  if (needle.size() < kLeastPartial) return {};
  needle.resize(std::min(needle.size(), kMostAligned));
  const auto hay = hashes_of(words);
  const std::size_t width = needle.size() + needle.size() / 2 + 4;
  const std::size_t from = best_window(needle, hay, width);
  if (from >= hay.size()) return {};
  const auto common = in_order(needle, hay, from, std::min(from + width, hay.size()));
  std::size_t pairs = 0;
  for (std::size_t i = 1; i < common.size(); ++i) pairs += common[i] == common[i - 1] + 1;
  const double score = static_cast<double>(common.size()) / static_cast<double>(needle.size());
  const double paired = static_cast<double>(pairs) / static_cast<double>(needle.size() - 1);
  if (score < kLeastInOrder || paired < kLeastPairs) return {};
  std::vector<FoldedWord> found;
  for (const auto i : common) found.push_back(words[i]);
  const auto spans = runs(found, 0, found.size(), 3);
  return {Verdict::partial, spans, speaker_at(document, spans.front()), score};
}

}  // namespace

std::string_view to_string(Verdict verdict) noexcept {
  constexpr std::array<std::string_view, 5> words = {"verbatim", "typographic", "partial", "wrong_speaker", "absent"};
  const auto at = static_cast<std::size_t>(verdict);
  return at < words.size() ? words[at] : std::string_view{};
}

Verification verify_quote(const Document& document, std::string_view quotation, std::string_view speaker) {
  quotation = trim(quotation);
  speaker = trim(speaker);
  if (const auto places = verbatim(document, quotation, speaker); !places.empty())
    return places.verdict(Verdict::verbatim);
  const auto needle = hashes_of(folded(quotation));
  const auto words = folded(document.text());
  if (const auto places = typographic(document, words, needle, speaker); !places.empty())
    return places.verdict(Verdict::typographic);
  const auto spoken = spoken_words(document);
  if (const auto places = typographic(document, spoken, needle, speaker); !places.empty())
    return places.verdict(Verdict::typographic);
  return partial(document, words, needle);
}

}  // namespace v1
}  // namespace onrecord

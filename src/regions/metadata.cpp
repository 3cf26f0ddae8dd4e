#include "regions/metadata.hpp"

#include "regions/title.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLanguageWords = 400;
constexpr std::uint32_t kMostDeck = 2000;  ///< bytes of a deck or lead that are repeated in the metadata

/// The shortest way in which the page says its title: "… | The Gull" gives way to the line without the site.
std::string title_of(const Page& page) {
  if (page.title == kNone) return {};
  const auto last = page.title_end > page.title ? page.title_end - 1 : page.title;
  auto words = page.data.slice({page.span(page.title).begin, page.span(last).end});
  for (const auto b : page.duplicates)
    if (page.words(b).size() < words.size()) words = page.words(b);
  while (!words.empty() && (words.front() == '#' || words.front() == ' ')) words.remove_prefix(1);
  return collapse(words);
}

std::string first_of(const Page& page, const std::vector<std::uint32_t>& blocks) {
  if (blocks.empty()) return {};
  auto span = page.span(blocks.front());
  span.end = std::min(span.end, span.begin + kMostDeck);
  while (span.end < page.data.text.size() && (static_cast<unsigned char>(page.data.text[span.end]) & 0xC0U) == 0x80U)
    --span.end;
  return collapse(page.data.slice(span));
}

constexpr float kStatedTitle = 0.8F, kStatedFact = 0.7F;  ///< scores that outweigh what the text shows

/// The best that the mark-up says, and how good it is.
struct Stated {
  std::string_view value;
  float score = 0;
};

Stated stated(const DocumentData& data, Statement what) {
  Stated best;
  for (const auto& row : data.stated)
    if (row.what == what && row.score > best.score) best = {data.view(row.value), row.score};
  return best;
}

/// The title in the text where the mark-up says the same, with or without the site's name.
std::string best_title(const Page& page) {
  auto shown = title_of(page);
  const auto best = stated(page.data, Statement::title);
  if (shown.empty()) return std::string(best.value);
  const bool agrees = std::any_of(page.data.stated.begin(), page.data.stated.end(), [&](const auto& row) {
    return row.what == Statement::title && repeats(page.data.view(row.value), shown);
  });
  return agrees || best.score < kStatedTitle ? shown : std::string(best.value);
}

/// Names: what is stated, unless the text shows a part or more of it.
std::string best_name(const Page& page, Statement what, std::string shown) {
  const auto best = stated(page.data, what);
  if (best.value.empty() || best.score < kStatedFact) return shown;
  const auto a = folded(best.value), b = folded(shown);
  const bool agrees = !b.empty() && (a.find(b) != std::string::npos || b.find(a) != std::string::npos);
  return agrees ? shown : std::string(best.value);
}

/// "2024-03-05T10:00:00Z" -> "2024-03-05"; empty where it is no such date.
std::string_view day_of(std::string_view value) {
  constexpr std::string_view kShape = "0000-00-00";
  std::size_t at = 0;
  while (at < kShape.size() && at < value.size() &&
         (kShape[at] == '-' ? value[at] == '-' : value[at] >= '0' && value[at] <= '9'))
    ++at;
  return at == 10 ? value.substr(0, 10) : std::string_view{};
}

std::string_view best_date(const Page& page) {
  const auto best = stated(page.data, Statement::published);
  const auto day = day_of(best.value);
  return !day.empty() && (page.published.empty() || best.score >= kStatedFact) ? day : std::string_view(page.published);
}

std::string best_language(const Page& page) {
  const auto& data = page.data;
  const auto read = language_of(data, page.resources.list(ListName::function_words));
  return std::string(read.empty() ? lower(stated(data, Statement::language).value.substr(0, 2)) : read);
}

}  // namespace

std::string_view language_of(const DocumentData& data, const Lexicon& function_words) {
  BlockKey key;
  std::size_t words = 0, known = 0;
  for (const auto& block : data.blocks) {
    if (words > kLanguageWords) break;
    key.assign(data.text, block.span);
    for (std::size_t i = 0; i < key.size(); ++i) {
      if (key.number(i)) continue;
      ++words;
      const auto word = key.word(i);
      known += function_words.has(word) || function_words.has(word.substr(0, word.find('\'')));
    }
  }
  return known >= 3 && known * 4 >= words ? "en" : "";
}

void write_metadata(Draft& draft, const Page& page) {
  auto& data = draft.data();
  auto& strings = data.strings;
  auto& row = data.metadata;
  row.title = strings.intern(best_title(page));
  row.deck = strings.intern(first_of(page, page.decks));
  row.lead = strings.intern(first_of(page, page.leads));
  row.site = strings.intern(best_name(page, Statement::site, std::string(site_of(page))));
  row.outlet = strings.intern(outlet_of(page));
  row.author = strings.intern(best_name(page, Statement::author, std::string(author_of(page))));
  row.page_date = strings.intern(page.page_date);
  row.published = strings.intern(draft.date().empty() ? best_date(page) : draft.date());
  row.language = strings.intern(best_language(page));
}

}  // namespace v1
}  // namespace onrecord

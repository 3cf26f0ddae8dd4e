#include "regions/metadata.hpp"

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
  row.title = strings.intern(title_of(page));
  row.deck = strings.intern(first_of(page, page.decks));
  row.lead = strings.intern(first_of(page, page.leads));
  row.site = strings.intern(site_of(page));
  row.outlet = strings.intern(outlet_of(page));
  row.author = strings.intern(author_of(page));
  row.page_date = strings.intern(page.page_date);
  row.published = strings.intern(draft.date().empty() ? std::string_view(page.published) : draft.date());
  row.language = strings.intern(language_of(data, page.resources.list(ListName::function_words)));
}

}  // namespace v1
}  // namespace onrecord

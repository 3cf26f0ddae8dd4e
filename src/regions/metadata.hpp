/// \file
/// What the page says of itself.
#pragma once

#include <onrecord/stage.hpp>

#include "regions/page.hpp"

namespace onrecord {
inline namespace v1 {

/// Title, deck, lead, site, author, dates, language from the lines of the page. Writes DocumentData::metadata.
void write_metadata(Draft& draft, const Page& page);

/// "en" where English function words are at least a quarter of the words; else empty. Looks at the first few hundred.
[[nodiscard]] std::string_view language_of(const DocumentData& data, const Lexicon& function_words);

/// Who held the interview: "told Solidarity", "Wikinews spoke with …", "Source: Nordlys Review"; empty: not said.
[[nodiscard]] std::string outlet_of(const Page& page);

/// The site's name, from masthead lines and what the foot says of it; empty: none.
[[nodiscard]] std::string site_of(const Page& page);

/// The writer in the bylines; empty: none.
[[nodiscard]] std::string author_of(const Page& page);

}  // namespace v1
}  // namespace onrecord

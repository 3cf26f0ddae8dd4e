/// \file
/// Quotes: quotations in the making, before they become rows.
#pragma once

#include "document/document_data.hpp"

#include <vector>

namespace onrecord {
inline namespace v1 {

/// A quotation found. Its contents are contents[range] of the list that holds it.
struct Quote {
  Span span;
  IndexRange contents;
  Span cue, source;
  Span antecedent;                 ///< where source is a pronoun: the words it may stand for
  std::uint32_t sentence = kNone;  ///< where its frame stands
  std::uint32_t same_as = kNone;   ///< the quote whose speaker this one shares
  std::uint32_t follows = kNone;   ///< the last quote of the paragraph before, where this one has no frame
  TurnId turn = TurnId::none;
  QuotationKind kind = QuotationKind::direct;
  EntityId entity = EntityId::none;
  SpeakerId speaker = SpeakerId::none;
};

/// Quotes in the order in which they were found, with their contents.
struct QuoteList {
  std::vector<Quote> quotes;
  std::vector<Span> contents;

  Quote& add(Quote quote, Span content) {
    quote.contents = {static_cast<std::uint32_t>(contents.size()), static_cast<std::uint32_t>(contents.size() + 1)};
    contents.push_back(content);
    quotes.push_back(quote);
    return quotes.back();
  }
  /// Adds a content to the last quote.
  void extend(Span content) {
    if (quotes.back().contents.end != contents.size()) return;
    contents.push_back(content);
    ++quotes.back().contents.end;
    quotes.back().span.end = content.end;
  }
};

}  // namespace v1
}  // namespace onrecord

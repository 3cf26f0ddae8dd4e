/// \file
/// From the network's numbers to the rows of a document.
#pragma once

#include "document/document_data.hpp"
#include "learning/network.hpp"

#include <cstddef>

namespace onrecord {
inline namespace v1 {

/// The row of a word of an analysis; `first`: the token id of the analysis' word 0. The lemma is the caller's.
[[nodiscard]] SyntaxRow syntax_row(const Analysis& analysis, std::size_t word, std::uint32_t first) noexcept;

/// Interns the labels that a row bears, each once a document.
void keep_labels(DocumentData& data, const SyntaxRow& row, const Network& network);

}  // namespace v1
}  // namespace onrecord

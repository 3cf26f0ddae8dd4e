/// \file
/// verify_quote: are these words in the document, and are they this speaker's?
#ifndef ONRECORD_VERIFY_HPP
#define ONRECORD_VERIFY_HPP

#include <onrecord/document.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// What became of a quotation. The first two are good.
enum class Verdict : std::uint8_t {
  verbatim,       ///< byte for byte
  typographic,    ///< differs in marks, dashes, spacing or case of the first letter only
  partial,        ///< most of its words stand there in order, some are missing, added or exchanged
  wrong_speaker,  ///< the words stand there, but somebody else says them
  absent,
};

/// "verbatim", "wrong_speaker", … Total.
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(Verdict verdict) noexcept;

/// The answer, with its evidence.
struct Verification {
  Verdict verdict = Verdict::absent;
  std::vector<Span> spans;  ///< where the words stand; several for a partial match; empty for absent
  Speaker speaker;  ///< whose words they are there: a quotation's source, else the turn's speaker; nobody: no speaker
                    ///< of the document
  double score = 0;  ///< share of the quotation's words that were found in order
};

/// Looks for a quotation. `speaker`: the name it is given under, empty: anybody's. A surname, a full name and a role
/// word ("interviewer") are understood. Any thread; O(text + quotation) for exact and typographic matches, a partial
/// one costs no more than O(text × words of the quotation / 64).
[[nodiscard]] ONRECORD_EXPORT Verification verify_quote(const Document& document, std::string_view quotation,
                                                        std::string_view speaker = {});

}  // namespace v1
}  // namespace onrecord

#endif

/// \file
/// Letter case of words as the trained parts see it: only the alphabets with case whose letters take as many bytes in
/// both cases, so that a place in the lower-cased word is a place in the word. tools/train/lemma_words.py has the
/// same rules; text/unicode.hpp knows all of Unicode, but what ICU knows changes with its version, and weights do
/// not.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord {
inline namespace v1 {

/// How a word is written. The numbers are those of the model file.
enum class Writing : std::uint8_t {
  small,    ///< no letter is upper case
  capital,  ///< the first one alone
  large,    ///< all are, and there is more than one
  mixed,    ///< CEOs, iPhone
  counted,  ///< 10,000: digits and commas, no letters
};

/// The lower case of a code point: ASCII, Latin-1, Latin Extended-A, Greek, Cyrillic; any other one stays.
[[nodiscard]] char32_t lower_letter(char32_t c) noexcept;
/// Lower case in place; as many bytes. Any bytes may come.
void lower_letters(char* begin, std::size_t size) noexcept;
/// Makes the first letter upper case, where it is of ASCII or Latin-1.
void raise_first(std::string& word) noexcept;
[[nodiscard]] Writing writing_of(std::string_view word) noexcept;

}  // namespace v1
}  // namespace onrecord

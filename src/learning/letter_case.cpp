#include "learning/letter_case.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

unsigned byte_at(std::string_view word, std::size_t at) noexcept { return static_cast<unsigned char>(word[at]); }

constexpr bool within(char32_t c, char32_t first, char32_t last) noexcept { return c >= first && c <= last; }

/// A code point of two bytes at `at`; 0 where there is none.
char32_t pair_at(std::string_view word, std::size_t at) noexcept {
  if (at + 1 >= word.size()) return 0;
  const auto first = byte_at(word, at), second = byte_at(word, at + 1);
  if (first < 0xC2U || first > 0xDFU || (second & 0xC0U) != 0x80U) return 0;
  return (first & 0x1FU) << 6U | (second & 0x3FU);
}

struct Tally {
  std::size_t large = 0, small = 0, digits = 0, commas = 0;
  bool first = false;  // the first letter is upper case

  void add(char32_t c, std::size_t at) noexcept {
    const bool raised = lower_letter(c) != c;
    large += raised;
    first |= raised && at == 0;
    small += !raised && (within(c, 'a', 'z') || within(c, 0xC0, 0x52F));
    digits += within(c, '0', '9');
    commas += c == ',';
  }
};

}  // namespace

char32_t lower_letter(char32_t c) noexcept {
  if (c < 0x80) return within(c, 'A', 'Z') ? c + 32 : c;
  if ((within(c, 0xC0, 0xDE) && c != 0xD7) || within(c, 0x391, 0x3A9) || within(c, 0x410, 0x42F)) return c + 32;
  if (within(c, 0x400, 0x40F)) return c + 80;
  if ((within(c, 0x100, 0x137) && c != 0x130) || within(c, 0x14A, 0x177)) return c | 1U;
  if (within(c, 0x139, 0x148) || within(c, 0x179, 0x17E)) return c + (c & 1U);
  return c;
}

void lower_letters(char* begin, std::size_t size) noexcept {
  const std::string_view word(begin, size);
  for (std::size_t at = 0; at < size; ++at) {
    if (byte_at(word, at) < 0x80U) {
      begin[at] = static_cast<char>(lower_letter(byte_at(word, at)));
    } else if (const auto c = pair_at(word, at)) {
      const auto low = lower_letter(c);
      begin[at] = static_cast<char>(0xC0U | low >> 6U);
      begin[++at] = static_cast<char>(0x80U | (low & 0x3FU));
    }
  }
}

void raise_first(std::string& word) noexcept {
  if (word.empty()) return;
  const auto c = pair_at(word, 0);
  if (within(byte_at(word, 0), 'a', 'z')) word[0] = static_cast<char>(byte_at(word, 0) - 32U);
  if (within(c, 0xE0, 0xFE) && c != 0xF7) word[1] = static_cast<char>(byte_at(word, 1) - 32U);
}

Writing writing_of(std::string_view word) noexcept {
  Tally tally;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const auto pair = byte_at(word, at) < 0x80U ? 0 : pair_at(word, at);
    tally.add(pair ? pair : byte_at(word, at) < 0x80U ? byte_at(word, at) : 0, at);
    at += pair != 0;
  }
  if (!tally.large) return !tally.small && tally.digits && tally.commas ? Writing::counted : Writing::small;
  if (tally.large == 1 && tally.first) return Writing::capital;
  return tally.small ? Writing::mixed : Writing::large;
}

}  // namespace v1
}  // namespace onrecord

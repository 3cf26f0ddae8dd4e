#include "text/fold.hpp"

#include "text/unicode.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <string>

namespace onrecord {
inline namespace v1 {
namespace {

bool is_apostrophe(char32_t c) noexcept { return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == '`'; }

bool is_symbol(char32_t c) noexcept {
  if (c < 128) return c == '%' || c == '$' || c == '+' || c == '=' || c == '<' || c == '>';
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_S_MASK | U_GC_NL_MASK | U_GC_NO_MASK)) != 0 && c != 0x2212;
}

/// Canonical composition of a lower-case word; unchanged where ICU has no data.
std::string composed(const std::string& word) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return word;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  nfc->normalizeUTF8(0, word, sink, nullptr, status);
  return U_FAILURE(status) ? word : out;
}

/// Takes characters and closes words.
struct Folder {
  std::vector<FoldedWord>& words;
  std::string word;
  Span span;
  bool ascii = true;

  void take(char32_t c, std::uint32_t begin, std::uint32_t end) {
    if (word.empty()) span.begin = begin;
    span.end = end;
    if (c < 128) {
      word += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    } else {
      ascii = false;
      append_point(word, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
    }
  }
  void close() {
    if (word.empty()) return;
    std::uint64_t hash = 1469598103934665603ULL;
    for (const char c : ascii ? word : composed(word))
      hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    words.push_back({span, hash});
    word.clear();
    ascii = true;
  }
};

bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

}  // namespace

void fold_words(std::string_view text, Span span, std::vector<FoldedWord>& words) {
  Folder folder{words, {}, {}, true};
  for (std::size_t at = span.begin; at < span.end;) {
    const auto begin = static_cast<std::uint32_t>(at);
    const char32_t c = next_point(text, at);
    const auto end = static_cast<std::uint32_t>(at);
    const bool in_number =
        (c == '.' || c == ',') && begin > span.begin && digit_at(text, begin - 1) && digit_at(text, end);
    if (is_word(c) || is_symbol(c) || in_number) {
      folder.take(c, begin, end);
    } else if (!is_ignorable(c) && !(is_apostrophe(c) && !folder.word.empty())) {
      folder.close();
    }
  }
  folder.close();
}

}  // namespace v1
}  // namespace onrecord

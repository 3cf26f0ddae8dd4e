#include "turns/names.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLearnBytes = 65536;

bool has_lower(std::string_view word) {
  for (std::size_t at = 0; at < word.size();)
    if (is_lower(next_point(word, at))) return true;
  return false;
}

bool mostly_upper(std::string_view word) {
  std::size_t upper = 0, small = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_point(word, at);
    upper += is_upper(c);
    small += is_lower(c);
  }
  return upper > small + 1;
}

bool is_particle(std::string_view word) {
  constexpr std::array<std::string_view, 16> kParticles = {"de",  "du", "da", "di",  "del", "van", "von", "der",
                                                           "den", "la", "le", "bin", "al",  "y",   "dos", "ter"};
  return std::find(kParticles.begin(), kParticles.end(), word) != kParticles.end();
}

/// "J", "J.", "AP": initials stay as they are.
bool is_initials(std::string_view word) { return length(word) == 1 || word.find('.') != std::string_view::npos; }

}  // namespace

std::string title_case(std::string_view word) {
  std::string out;
  bool start = true;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const auto begin = at;
    const char32_t c = next_point(word, at);
    const auto bytes = word.substr(begin, at - begin);
    out += start ? std::string(bytes) : lower(bytes);
    letters = is_letter(c) ? letters + 1 : 0;
    const bool mc = letters == 2 && out.size() >= 2 && out.compare(out.size() - 2, 2, "Mc") == 0;
    const bool apostrophe = (c == U'\'' || c == 0x2019) && out.size() <= 4;  // O'Brien, D'Arcy
    start = c == U'-' || c == U'.' || mc || apostrophe;
  }
  return out;
}

void CaseRestorer::learn() {
  learnt_ = true;
  const auto text = std::string_view(data_.text).substr(0, kLearnBytes);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at;
    // A text cut inside a character ends the walk.
    if (at + 4 > text.size()) break;
    const char32_t first = next_point(text, next);
    if (!is_word(first)) {
      at = next;
      continue;
    }
    const auto begin = at;
    bool small = false;
    for (at = next; at + 4 <= text.size();) {
      const char32_t c = next_point(text, next);
      if (!is_word(c) && c != U'\'' && c != U'-' && c != 0x2019) break;
      small = small || is_lower(c);
      at = next;
    }
    auto word = text.substr(begin, at - begin);
    if (const auto quote = word.find_last_of('\''); quote != std::string_view::npos && quote + 2 >= word.size())
      word = word.substr(0, quote);  // "Whist's", "the Emerys'"
    if (is_upper(first) && small && word.size() < 40 && !mostly_upper(word)) cased_.emplace(lower(word), word);
  }
}

std::string CaseRestorer::restore(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const auto end = std::min(name.find(' ', at), name.size());
    const auto word = name.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    if (!out.empty()) out += ' ';
    if ((has_lower(word) && !mostly_upper(word)) || is_initials(word)) {
      out += word;
      continue;
    }
    if (!learnt_) learn();
    const auto key = lower(word);
    const auto found = cased_.find(key);
    if (found != cased_.end())
      out += found->second;
    else if (!out.empty() && at < name.size() && is_particle(key))
      out += key;
    else
      out += title_case(word);
  }
  return out;
}

}  // namespace v1
}  // namespace onrecord

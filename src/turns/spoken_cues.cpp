#include "turns/spoken_cues.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kLongestSound = 32, kOpeningBytes = 64;

bool is_class(const Lexicon& words, std::string_view word, std::string_view kind) {
  for (const auto* entry = words.find(word); entry; entry = words.another(*entry))
    if (entry->field(0) == kind) return true;
  return false;
}

bool ends_in_word(std::string_view words) {
  std::size_t at = words.size();
  return at > 0 && is_word(previous_point(words, at));
}

/// The words of a key, front to back.
class WordWalk {
 public:
  explicit WordWalk(std::string_view words) : rest_(words) {}
  std::string_view next() {
    const auto begin = std::min(rest_.find_first_not_of(" ,"), rest_.size());
    const auto end = std::min(rest_.find_first_of(" ,", begin), rest_.size());
    const auto word = rest_.substr(begin, end - begin);
    rest_.remove_prefix(end);
    return word;
  }

 private:
  std::string_view rest_;
};

}  // namespace

Listening listening(std::string_view words, const ResourcesData& resources) {
  words = trim(words);
  if (words.empty() || words.size() > kLongestSound) return Listening::none;
  auto key = phrase_key(words);
  while (!key.empty() && (key.back() == '.' || key.back() == ',' || key.back() == '!')) key.pop_back();
  const auto* entry = resources.list(ListName::backchannels).find(key);
  if (!entry) return Listening::none;
  return entry->field(0) == "hears" ? Listening::hears : Listening::agrees;
}

bool asks_unmarked(std::string_view words, const ResourcesData& resources) {
  words = trim(words);
  if (!ends_in_word(words)) return false;
  auto cut = std::min(words.size(), kOpeningBytes);
  while (cut > 0 && cut < words.size() && words[cut] != ' ') --cut;
  const auto key = phrase_key(words.substr(0, cut));
  const auto& classes = resources.list(ListName::function_words);
  WordWalk walk(key);
  auto word = walk.next();
  while (!word.empty() && (is_class(classes, word, "conjunction") || is_class(classes, word, "interjection")))
    word = walk.next();
  const auto verb = [&](std::string_view w) {
    return is_class(classes, w, "auxiliary") || is_class(classes, w, "modal");
  };
  const auto second = walk.next();
  if (is_class(classes, word, "interrogative")) return verb(second) || verb(walk.next());  // "what year did"
  return verb(word) && is_class(classes, second, "pronoun");
}

}  // namespace v1
}  // namespace onrecord

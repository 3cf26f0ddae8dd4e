#include "learning/lemmatizer.hpp"

#include "learning/letter_case.hpp"
#include "learning/section_reader.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace onrecord {
inline namespace v1 {
namespace {

// Of lemmas.py: what is changed here is changed there.
constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15ULL, kStep = 0x100000001B3ULL, kMix = 0xBF58476D1CE4E5B9ULL;
constexpr std::uint64_t kWhole = 0x100;
constexpr std::size_t kLongestRun = 16, kLongestWord = 48, kLongestEnd = 8;
constexpr std::uint8_t kLookedUp = 255, kTakeAll = 255;
enum CaseRule : std::uint32_t { keep, low, title, no_commas };

std::uint64_t stepped(std::uint64_t h, std::uint64_t byte) noexcept { return (h ^ byte) * kStep; }

std::uint64_t finished(std::uint64_t h) noexcept {
  h = (h ^ (h >> 29U)) * kMix;
  return h ^ (h >> 32U);
}

bool continues(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The pairs of tags; the lines must ascend, as they are searched.
std::vector<std::pair<std::string_view, std::string_view>> read_tags(SectionReader& reader) {
  std::vector<std::pair<std::string_view, std::string_view>> tags;
  for (const auto line : reader.strings("lemma.tags")) {
    const auto tab = std::min(line.find('\t'), line.size());
    tags.emplace_back(line.substr(0, tab), line.substr(std::min(tab + 1, line.size())));
    reader.expect(tab < line.size() && (tags.size() == 1 || *(tags.end() - 2) < tags.back()), "lemma.tags",
                  "line " + std::to_string(tags.size()) + ": found '" + std::string(line) +
                      "', expected two tags with a tab between, behind those of the line before");
  }
  return tags;
}

/// Curly quotes become straight ones: the treebanks write lemmas so.
void set_plain(std::string_view form, std::string& out) {
  out.clear();
  for (std::size_t at = 0; at < form.size(); ++at) {
    const auto mark = form.substr(at, 3);
    const bool single = mark == "\u2019" || mark == "\u2018", both = mark == "\u201C" || mark == "\u201D";
    out += single ? '\'' : both ? '"' : form[at];
    at += single || both ? 2 : 0;
  }
}

}  // namespace

/// The end of a word in lower case: rules look at no more of it.
struct Lemmatizer::Lower {
  std::array<char, kLongestWord> letters;
  std::size_t size;
  bool whole;

  explicit Lower(std::string_view word) noexcept
      : size(std::min(word.size(), kLongestWord)), whole(word.size() <= kLongestWord) {
    std::memcpy(letters.data(), word.data() + (word.size() - size), size);
    lower_letters(letters.data(), size);
  }
};

Result<Lemmatizer> Lemmatizer::open(const ModelFile& file) {
  Lemmatizer result;
  SectionReader reader(file);
  result.tags_ = read_tags(reader);
  result.contexts_ = reader.records<Context>("lemma.contexts");
  result.keys_ = reader.records<std::uint32_t>("lemma.keys");
  result.values_ = reader.records<std::uint16_t>("lemma.values");
  result.edits_ = reader.records<Edit>("lemma.edits");
  const auto text = reader.records<char>("lemma.text");
  result.text_ = {text.data(), text.size()};
  const auto count = [](const auto& list) { return std::to_string(list.size()); };
  reader.expect(result.contexts_.size() == result.tags_.size(), "lemma.contexts",
                "found " + count(result.contexts_) + " records, expected one for each of " + count(result.tags_) +
                    " lines of lemma.tags");
  reader.expect(std::has_single_bit(result.keys_.size()), "lemma.keys",
                "found " + count(result.keys_) + " keys, expected a power of two");
  reader.expect(
      result.values_.size() == result.keys_.size(), "lemma.values",
      "found " + count(result.values_) + " values, expected one for each of " + count(result.keys_) + " keys");
  const auto bad = result.bad_edit();
  reader.expect(bad == result.edits_.size(), "lemma.edits",
                "record " + std::to_string(bad) + ": found letters outside lemma.text, or a part of a character");
  if (reader.fault()) return *reader.fault();
  return result;
}

/// The first edit whose letters are no whole characters of the text; else the number of edits.
std::size_t Lemmatizer::bad_edit() const noexcept {
  const auto whole = [this](const Edit& edit) {
    const std::size_t begin = edit.begin, end = begin + edit.size;
    if (end > text_.size()) return false;
    return !edit.size || (!continues(text_[begin]) && (end == text_.size() || !continues(text_[end])));
  };
  return static_cast<std::size_t>(std::find_if_not(edits_.begin(), edits_.end(), whole) - edits_.begin());
}

LemmaTag Lemmatizer::tag(std::string_view upos, std::string_view xpos) const noexcept {
  for (const auto& wanted : {Pair(upos, xpos), Pair(upos, std::string_view())}) {
    const auto at = std::lower_bound(tags_.begin(), tags_.end(), wanted);
    if (at != tags_.end() && *at == wanted) return LemmaTag(static_cast<std::uint32_t>(at - tags_.begin()));
  }
  return LemmaTag(static_cast<std::uint32_t>(tags_.size()));
}

/// The value beside a hash. A run is short in a file of ours; the limit is for files of others.
std::uint32_t Lemmatizer::value(std::uint64_t hash, std::uint32_t otherwise) const noexcept {
  const auto key = static_cast<std::uint32_t>(hash >> 32U) | 1U;
  for (std::size_t i = 0; i < kLongestRun; ++i) {
    const auto slot = (hash + i) & (keys_.size() - 1);
    if (keys_[slot] == key) return values_[slot];
    if (!keys_[slot]) break;
  }
  return otherwise;
}

/// The rule of the whole word, else of the longest end that has one.
std::uint32_t Lemmatizer::rule(const Lower& word, std::size_t context, std::size_t table,
                               std::uint32_t otherwise) const noexcept {
  const auto& limits = contexts_[context];
  const auto longest = std::min<std::size_t>({word.size, limits.longest_end, kLongestEnd});
  auto hash = (context * 8 + table + 1) * kMultiplier;
  auto found = value(finished(hash), otherwise);
  std::size_t size = 0;
  const auto step = [&] { hash = stepped(hash, static_cast<unsigned char>(word.letters[word.size - ++size])); };
  while (size < longest) {
    step();
    found = value(finished(hash), found);
  }
  if (!limits.whole_words || !word.whole) return found;
  while (size < word.size) step();
  return value(finished(stepped(hash, kWhole)), found);
}

/// Edits the end; an edit that would leave nothing, or a part of a character, does nothing.
void Lemmatizer::put(const Edit& edit, std::string& word) const {
  const auto taken = edit.taken == kTakeAll ? word.size() : std::min<std::size_t>(edit.taken, word.size());
  const auto end = word.size() - taken;
  if ((end < word.size() && continues(word[end])) || (!end && !edit.size)) return;
  word.resize(end);
  word += text_.substr(edit.begin, edit.size);
}

void Lemmatizer::lemma(std::string_view form, LemmaTag tag, std::string& out) const {
  set_plain(form, out);
  const auto context = static_cast<std::size_t>(tag);
  if (context >= contexts_.size()) return lower_letters(out.data(), out.size());
  const Lower word(out);
  const auto writing = static_cast<std::size_t>(writing_of(out));
  std::uint32_t how = contexts_[context].cases[writing];
  if (how == kLookedUp) how = rule(word, context, 1 + writing, keep);
  if (how == no_commas && writing == static_cast<std::size_t>(Writing::counted)) {
    out.erase(std::remove(out.begin(), out.end(), ','), out.end());
    return;
  }
  if (how != keep) lower_letters(out.data(), out.size());
  const auto edit = rule(word, context, 0, static_cast<std::uint32_t>(edits_.size()));
  if (edit < edits_.size()) put(edits_[edit], out);
  if (how == title) raise_first(out);
}

}  // namespace v1
}  // namespace onrecord

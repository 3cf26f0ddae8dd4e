#include "entities/descriptions.hpp"

#include "resources/phrases.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kWordsBefore = 5;
constexpr std::size_t kWordsAfter = 14;

/// Tokens [first, last) with their lower-case forms, as longest_phrase() wants them.
class TokenWindow {
 public:
  explicit TokenWindow(const DocumentData& data) : data_(data) {}

  void read(std::uint32_t first, std::uint32_t last) {
    first_ = first;
    lower_.clear();
    for (auto t = first; t < last; ++t) lower_.push_back(phrase_key(data_.slice(data_.tokens[t].span)));
  }
  std::size_t size() const noexcept { return lower_.size(); }
  std::string_view lower(std::size_t i) const noexcept {
    return i < lower_.size() ? std::string_view(lower_[i]) : "";
  }
  bool glued(std::size_t i) const noexcept { return i > 0 && span(i).begin == span(i - 1).end; }
  Span span(std::size_t i) const noexcept { return data_.tokens[first_ + i].span; }

 private:
  const DocumentData& data_;
  std::uint32_t first_ = 0;
  std::vector<std::string> lower_;
};

class Describer {
 public:
  Describer(DocumentData& data, const ResourcesData& resources) : data_(data), resources_(resources), window_(data) {}

  void run() {
    std::size_t sentence = 0;
    std::uint32_t token = 0;
    for (std::uint32_t m = 0; m < data_.mentions.size(); ++m) {
      const auto& mention = data_.mentions[m];
      while (token < data_.tokens.size() && data_.tokens[token].span.begin < mention.span.begin) ++token;
      while (sentence < data_.sentences.size() && data_.sentences[sentence].tokens.end <= token) ++sentence;
      if (sentence == data_.sentences.size()) return;
      const auto entity = data_.mention_entities[m];
      if (entity == EntityId::none || mention.form != MentionForm::name || mention.type != EntityType::person)
        continue;
      auto& row = data_.entities[index_of(entity)];
      if (row.description == kNoString) describe(row, token, mention.span.end, data_.sentences[sentence].tokens);
    }
  }

 private:
  void describe(EntityRow& row, std::uint32_t token, std::uint32_t end, IndexRange sentence) {
    auto next = token;
    while (next < sentence.end && data_.tokens[next].span.begin < end) ++next;
    auto words = apposition(next, sentence);
    if (words.empty()) words = before(token, sentence);
    if (!words.empty()) row.description = data_.strings.intern(words);
  }

  const LexiconEntry* occupation(std::size_t i, std::size_t& size) {
    const auto found = longest_phrase(resources_.list(ListName::occupations), window_, i, scratch_);
    size = found.words;
    return found.entry;
  }

  /// The occupations that end right before the name: "former | prime minister | X".
  std::string before(std::uint32_t token, IndexRange sentence) {
    const auto first = token - std::min<std::uint32_t>(kWordsBefore, token - sentence.begin);
    window_.read(first, token);
    for (std::size_t i = 0; i < window_.size(); ++i) {
      std::size_t at = i, size = 0;
      bool noun = false;
      while (const auto* entry = occupation(at, size)) {
        noun = entry->field(0) != "modifier" && !honorific(at, size);
        at += size;
      }
      if (noun && at == window_.size())
        return plain({window_.span(i).begin, window_.span(at - 1).end}, first + i == sentence.begin);
    }
    return {};
  }

  bool honorific(std::size_t at, std::size_t size) const {
    const auto& list = resources_.list(ListName::name_parts);
    for (const auto* e = size == 1 ? list.find(window_.lower(at)) : nullptr; e; e = list.another(*e))
      if (e->field(0) == "honorific") return true;
    return false;
  }

  /// ", a political scientist,": from the comma to the next one, where an occupation stands near the front.
  std::string apposition(std::uint32_t next, IndexRange sentence) {
    if (next + 1 >= sentence.end || data_.slice(data_.tokens[next].span) != ",") return {};
    window_.read(next + 1, std::min<std::uint32_t>(sentence.end, next + 1 + kWordsAfter));
    const bool article = window_.lower(0) == "a" || window_.lower(0) == "an" || window_.lower(0) == "the";
    std::size_t end = article, size = 0, noun = 0;
    for (; end < window_.size() && !closes(end); ++end) {
      const auto* entry = noun ? nullptr : occupation(end, size);
      if (entry && entry->field(0) != "modifier" && end < 5 && !honorific(end, size)) noun = end + size;
    }
    if (!noun || end == window_.size() || (!article && noun > 4)) return {};
    if (noun < end && starts_upper(data_.slice(window_.span(noun)))) return {};  // "X, President Y, …": another one
    return plain({window_.span(article).begin, window_.span(end - 1).end}, false);
  }

  bool closes(std::size_t i) const {
    static constexpr std::string_view marks[] = {",", ".", ";",      ":",      "(",   ")",  "?",
                                                 "!", "-", "\u2013", "\u2014", "who", "and"};
    return std::find(std::begin(marks), std::end(marks), window_.lower(i)) != std::end(marks);
  }

  /// The words as written; a capital that only starts the sentence is made small.
  std::string plain(Span span, bool initial) const {
    auto words = collapse(data_.slice(span));
    if (initial && words.size() > 1 && !is_upper(static_cast<unsigned char>(words[1]))) {
      const auto first = lower(words.substr(0, 1));
      words.replace(0, 1, first);
    }
    return words;
  }

  DocumentData& data_;
  const ResourcesData& resources_;
  TokenWindow window_;
  std::string scratch_;
};

}  // namespace

void find_descriptions(DocumentData& data, const ResourcesData& resources) { Describer(data, resources).run(); }

}  // namespace v1
}  // namespace onrecord

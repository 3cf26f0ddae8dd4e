#include "turns/labels.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostWords = 8;

/// The words of a label, as views. Longer labels than kMostWords are not names.
struct Words {
  std::array<std::string_view, kMostWords> word;
  std::size_t count = 0;
  bool complete = true;

  explicit Words(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const auto begin = std::min(text.find_first_not_of(' ', at), text.size());
      const auto end = std::min(text.find(' ', begin), text.size());
      if (begin == end) break;
      if (count == kMostWords) {
        complete = false;
        break;
      }
      word[count++] = text.substr(begin, end - begin);
      at = end;
    }
  }
  /// The bytes of words [from, to).
  [[nodiscard]] std::string_view join(std::size_t from, std::size_t to) const {
    if (from >= to) return {};
    const char* begin = word[from].data();
    return {begin, static_cast<std::size_t>(word[to - 1].data() + word[to - 1].size() - begin)};
  }
};

/// The key of label_words.txt: lower case, without the stops of abbreviations.
std::string key_of(std::string_view words) {
  std::string key = phrase_key(words);
  while (!key.empty() && (key.back() == '.' || key.back() == ',')) key.pop_back();
  return key;
}

const LexiconEntry* entry_of(const Lexicon& lexicon, std::string_view key, std::string_view kind) {
  for (const auto* entry = lexicon.find(key); entry; entry = lexicon.another(*entry))
    if (entry->field(0) == kind) return entry;
  return nullptr;
}

bool all_digits(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789#_") == std::string_view::npos;
}

Role role_of(std::string_view word) {
  Role role = Role::unknown;
  (void)parse_label(word, role);
  return role;
}

/// Takes a label apart from both ends.
class LabelReader {
 public:
  LabelReader(std::string_view label, const ResourcesData& resources)
      : list_(resources.list(ListName::label_words)),
        names_(resources.list(ListName::first_names)),
        functions_(resources.list(ListName::function_words)) {
    label = trim(label);
    parts_.upper = all_upper(label) || mostly_upper(label);
    whole_ = label;
  }

  LabelParts read() {
    cut_number();
    cut_affiliation();
    if (whole_function(whole_)) return finish_function();
    const Words words(whole_);
    std::size_t from = 0, to = words.count;
    strip_titles(words, from, to);
    strip_suffixes(words, from, to);
    if (from == to || names_nobody(words, from, to)) return finish_function();
    parts_.name = words.join(from, to);
    parts_.office = words.join(0, from);
    parts_.words = static_cast<std::uint32_t>(to - from);
    parts_.shaped = words.complete && shaped(words, from, to);
    parts_.stop = is_stop(words, from, to);
    return parts_;
  }

 private:
  /// "McGRATH", "DeVOS", "Mr. SMITH": more capitals than small letters.
  static bool mostly_upper(std::string_view label) {
    std::size_t upper = 0, lower = 0;
    for (std::size_t at = 0; at < label.size();) {
      const char32_t c = next_point(label, at);
      upper += is_upper(c);
      lower += is_lower(c);
    }
    return upper > 2 * lower;
  }

  /// "Q2  Ms Bell": numbered questions of a committee.
  void cut_number() {
    const auto space = whole_.find(' ');
    if (space == std::string_view::npos || space < 2 || whole_[0] != 'Q' || !all_digits(whole_.substr(1, space - 1)))
      return;
    whole_ = trim(whole_.substr(space));
  }

  void cut_affiliation() {
    std::size_t cut = whole_.size(), skip = 0;
    for (const std::string_view sign : {", ", " – ", " — ", " - ", " ("}) {
      const auto at = whole_.find(sign);
      if (at < cut) cut = at, skip = sign.size();
    }
    if (cut == 0 || cut == whole_.size()) return;
    const auto after = whole_.substr(cut + skip);
    if (entry_of(list_, key_of(after), "suffix")) {  // "JOHN SMITH, MP"
      whole_ = whole_.substr(0, cut);
      return;
    }
    parts_.affiliation = trim(after);
    whole_ = whole_.substr(0, cut);
  }

  bool whole_function(std::string_view label) {
    std::string key = key_of(label);
    if (entry_of(list_, key, "stop")) parts_.stop = true;
    if (function_key(key)) return true;
    const auto space = key.find_last_of(" _");
    if (space == std::string::npos) return numbered(key);
    const auto sign = std::string_view(key).substr(space + 1);
    const bool lettered = sign.size() == 1 && is_lower(static_cast<unsigned char>(sign[0]));
    if (!all_digits(sign) && !lettered) return numbered(key);
    key.resize(space);
    // "Speaker 1", "SPEAKER_00", "Speaker B", but no "Minister B"
    return lettered ? entry_of(list_, key, "role") && function_key(key) : function_key(key);
  }
  /// "Q1", "S2", "Caller3".
  bool numbered(std::string key) {
    const auto end = key.find_last_not_of("0123456789");
    if (end == std::string::npos || end + 1 == key.size()) return false;
    key.resize(end + 1);
    return function_key(key) || key.size() == 1;
  }
  bool function_key(std::string_view key) {
    for (const std::string_view kind : {"role", "crowd", "office"}) {
      const auto* entry = entry_of(list_, key, kind);
      if (!entry) continue;
      parts_.role = role_of(entry->field(1));
      plain_ = true;
      parts_.crowd = entry_of(list_, key, "crowd") != nullptr;
      parts_.office_only = kind == "office";
      return true;
    }
    return false;
  }

  void strip_titles(const Words& words, std::size_t& from, std::size_t to) {
    for (bool more = true; more && from + 1 < to;) {
      more = false;
      for (std::size_t n = std::min<std::size_t>(4, to - from - 1); n > 0 && !more; --n) {
        const auto key = key_of(words.join(from, from + n));
        if (!entry_of(list_, key, "honorific") && !entry_of(list_, key, "office")) continue;
        from += n;
        more = parts_.titled = true;
      }
    }
  }
  void strip_suffixes(const Words& words, std::size_t from, std::size_t& to) {
    while (to > from + 1 && entry_of(list_, key_of(words.word[to - 1]), "suffix")) --to;
    if (!parts_.titled) return;
    for (std::size_t i = from + 1; i < to; ++i)
      if (key_of(words.word[i]) == "of") {
        parts_.affiliation = words.join(i + 1, to);
        to = i;
      }
  }
  /// "PRESIDENT OF THE REPUBLIC", "DEFENCE MINISTER", "Deputy Press Secretary".
  bool names_nobody(const Words& words, std::size_t from, std::size_t to) {
    const auto first = key_of(words.word[from]);
    if (parts_.titled && (first == "of" || first == "for" || first == "and" || first == "to")) return true;
    if (to - from < 2 && from == 0) return false;
    // "Acting Chairman", "Mr. PRESIDENT", but "Mr. KING", "Secretary DUKE".
    if (to - from == 1) return entry_of(list_, first, "office") && !entry_of(list_, first, "surname");
    const auto last = key_of(words.word[to - 1]);
    return from + 1 < to && (entry_of(list_, last, "office") || entry_of(list_, last, "role")) &&
           !names_.has(collapse(words.word[from]));
  }
  LabelParts finish_function() {
    parts_.function = parts_.shaped = true;
    parts_.office_only = parts_.office_only || (!parts_.crowd && parts_.role == Role::unknown && !plain_);
    parts_.office = whole_;
    return parts_;
  }

  bool shaped(const Words& words, std::size_t from, std::size_t to) const {
    if (to - from > 5) return false;
    for (std::size_t i = from; i < to; ++i) {
      const auto word = words.word[i];
      if (starts_upper(word) || (i > from && all_digits(word))) continue;
      if (i == from || !entry_of(list_, key_of(word), "particle")) return false;
    }
    return true;
  }
  /// A listed word, or a word of one, that no given name stands before.
  bool is_stop(const Words& words, std::size_t from, std::size_t to) const {
    if (parts_.titled) return false;
    if (to - from > 1 && all_digits(words.word[to - 1])) return true;  // "Session 4", "Chapter 2"
    const auto first = key_of(words.word[from]);
    const bool given = to - from > 1 && known_given(words.word[from]);
    if (!given && functions_.has(first)) return true;
    if (entry_of(list_, key_of(words.join(from, to)), "stop")) return true;
    for (std::size_t i = from; i < to && to - from > 1 && !given; ++i)
      if (entry_of(list_, key_of(words.word[i]), "stop")) return true;
    return false;
  }
  bool known_given(std::string_view word) const {
    std::string title = lower(word);
    std::size_t at = 0;
    (void)next_point(word, at);
    return names_.has(std::string(word.substr(0, at)) + lower(word.substr(at)));
  }

  const Lexicon& list_;
  const Lexicon& names_;
  const Lexicon& functions_;
  std::string_view whole_;
  LabelParts parts_;
  bool plain_ = false;  ///< a listed function: "Speaker" without a role is no office
};

bool goes_on_lower(const DocumentData& data, const MarkRow& mark) {
  std::size_t at = mark.marker.end;
  if (at >= data.blocks[mark.block].span.end) return false;
  const auto word = data.slice({mark.marker.end, data.blocks[mark.block].span.end}).substr(0, 12);
  if (word.find("://") != std::string_view::npos || word.find("www.") == 0) return false;
  return is_lower(next_point(data.text, at));
}

}  // namespace

LabelParts read_label(std::string_view label, const ResourcesData& resources) {
  return LabelReader(label, resources).read();
}

LabelGroups::LabelGroups(const DocumentData& data, const std::vector<MarkRow>& marks,
                         const ResourcesData& resources) {
  std::unordered_map<std::string_view, std::uint32_t> seen;
  of_.assign(marks.size(), kNone);
  const auto& rules = resources.rules(RulesName::turn_patterns);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const auto& mark = marks[i];
    if (!mark.names_somebody()) continue;
    const auto label = mark.label.empty() ? data.view(mark.voice) : data.slice(mark.label);
    const auto [found, added] = seen.emplace(label, static_cast<std::uint32_t>(groups_.size()));
    if (added) {
      groups_.push_back({});
      groups_.back().label = label;
      groups_.back().parts = read_label(label, resources);
    }
    auto& group = groups_[of_[i] = found->second];
    ++group.marks;
    group.lower_after += goes_on_lower(data, mark);
    group.weight = std::max(group.weight, static_cast<float>(rules[mark.pattern].number("weight", 0.5)));
  }
}

}  // namespace v1
}  // namespace onrecord

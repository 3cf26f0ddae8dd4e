#include "turns/hint_marks.hpp"

#include "document/places.hpp"
#include "text/unicode.hpp"
#include "turns/inline_labels.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

/// The rule of a form, which says how such marks are judged.
std::uint16_t rule_named(const RuleSet& rules, std::string_view id) {
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (rules[i].id == id) return static_cast<std::uint16_t>(i);
  return 0;
}

class HintMarks {
 public:
  HintMarks(const DocumentData& data, const RuleSet& rules, std::vector<MarkRow>& marks)
      : data_(data), rules_(rules), marks_(marks) {}

  void voices() {
    const auto rule = rule_named(rules_, "chevron");
    for (const auto& voice : data_.voices) {
      const auto block = block_at(voice.begin);
      if (block == kNone) continue;
      auto mark = mark_at(voice.begin, block, Layout::captions, rule);
      mark.voice = voice.name;
      mark.time_ms = time_range(data_, {voice.begin, voice.begin + 1}).begin_ms;
      marks_.push_back(mark);
    }
  }

  void headings() {
    const auto rule = rule_named(rules_, "heading");
    for (std::uint32_t b = 0; b < data_.blocks.size(); ++b) {
      const auto& block = data_.blocks[b];
      const bool heads = block.kind == BlockKind::heading || block.kind == BlockKind::term;
      if (!heads || data_.text[block.span.begin] == '#') continue;
      marks_.push_back(mark_at(block.span.begin, b, Layout::headings, rule));
      number(marks_.back(), block.span);
    }
  }

  /// "<b>Ines Ferro</b> Did you sign?" and a row of a table: the name and the words. Labels like others, which the
  /// whole document has to support.
  void names() {
    const auto rule = rule_named(rules_, "name-set-off");
    for (const auto& row : data_.emphasis) {
      const auto block = block_at(row.span.begin);
      if (row.how != Emphasis::bold || block == kNone || !opens_line(row.span.begin, data_.blocks[block].span))
        continue;
      if (row.span.end < data_.blocks[block].span.end) name(row.span, block, rule);
    }
    for (std::uint32_t b = 0; b < data_.blocks.size(); ++b) {
      const auto block = data_.blocks[b].span;
      const auto tab = data_.slice(block).substr(0, kMostName + 1).find('\t');
      if (tab != std::string_view::npos) name({block.begin, block.begin + static_cast<std::uint32_t>(tab)}, b, rule);
    }
  }

  /// An opening and a closing mark for each run of emphasis that opens a line; of one kind of emphasis only, since
  /// words in bold are often in colour, too.
  void emphasis() {
    const auto how = asking_emphasis();
    const auto rule = rule_named(rules_, how == Emphasis::italic ? "italic" : "bold");
    for (const auto& row : data_.emphasis) {
      const auto block = block_at(row.span.begin);
      if (row.how != how || block == kNone || !opens_line(row.span.begin, data_.blocks[block].span)) continue;
      const auto end = std::min(row.span.end, data_.blocks[block].span.end);
      marks_.push_back(mark_at(row.span.begin, block, Layout::bold, rule));
      marks_.back().asks = how == Emphasis::question;
      marks_.push_back(mark_at(end, block, Layout::bold, rule));
      marks_.back().asks = how == Emphasis::question;
    }
  }

 private:
  /// "3. And the youngest?": the number is the heading's, not the question's.
  void number(MarkRow& mark, Span block) const {
    auto at = block.begin;
    while (at < block.end && at < block.begin + 3 && data_.text[at] >= '0' && data_.text[at] <= '9') ++at;
    if (at == block.begin || at + 1 >= block.end || (data_.text[at] != '.' && data_.text[at] != ')')) return;
    if (data_.text[at + 1] == ' ') mark.marker.end = at + 2;
  }

  static constexpr std::size_t kKinds = 5;
  static constexpr std::uint32_t kMostName = 60;  // bytes

  void name(Span words, std::uint32_t block, std::uint16_t rule) {
    const auto label = data_.slice(words);
    if (label.empty() || words.size() > kMostName || !name_shaped(label)) return;
    auto end = words.end;
    while (end < data_.blocks[block].span.end && (data_.text[end] == ' ' || data_.text[end] == '\t')) ++end;
    auto mark = mark_at(words.begin, block, Layout::labels, rule);
    mark.marker.end = end;
    mark.label = {words.begin, words.begin + static_cast<std::uint32_t>(trim(label).size())};
    if (speaks(data_.slice({end, data_.blocks[block].span.end}))) marks_.push_back(mark);
  }
  /// Not "Harbour	12	4.5", "Height 9 m".
  static bool speaks(std::string_view words) {
    return !words.empty() && words.find('\t') == std::string_view::npos &&
           (ends_sentence(words) || std::count(words.begin(), words.end(), ' ') >= 3);
  }
  /// One to four words, the first and the last with a capital, nothing but letters and what names have in them.
  static bool name_shaped(std::string_view words) {
    if (words.find_first_of("?!:;,\"()[]0123456789\n\t") != std::string_view::npos) return false;
    words = trim(words);
    const auto last = words.substr(words.rfind(' ') + 1);
    return std::count(words.begin(), words.end(), ' ') < 4 && starts_upper(words) && starts_upper(last) &&
           words.back() != '.';
  }

  /// What the mark-up calls questions comes first, where it asks; else the kind that most often ends in a question
  /// mark; else bold.
  Emphasis asking_emphasis() const {
    std::array<std::uint32_t, kKinds> all{}, asking{};
    for (const auto& row : data_.emphasis) {
      const auto kind = static_cast<std::size_t>(row.how);
      ++all[kind];
      asking[kind] += data_.text[row.span.end - 1] == '?';
    }
    // Names of classes that programs make say "q", too: a third of what they mark has to ask.
    const auto named = static_cast<std::size_t>(Emphasis::question);
    if (all[named] >= 2 && asking[named] * 3 >= all[named]) return Emphasis::question;
    auto best = Emphasis::bold;
    for (const auto how : {Emphasis::italic, Emphasis::colored})
      if (asking[static_cast<std::size_t>(how)] > asking[static_cast<std::size_t>(best)]) best = how;
    return best;
  }
  static MarkRow mark_at(std::uint32_t at, std::uint32_t block, Layout layout, std::uint16_t rule) {
    MarkRow mark;
    mark.marker = {at, at};
    mark.block = block;
    mark.layout = layout;
    mark.pattern = rule;
    return mark;
  }
  std::uint32_t block_at(std::uint32_t at) const {
    const auto after = std::upper_bound(data_.blocks.begin(), data_.blocks.end(), at,
                                        [](auto place, const BlockRow& b) { return place < b.span.begin; });
    if (after == data_.blocks.begin()) return kNone;
    const auto block = static_cast<std::uint32_t>(after - data_.blocks.begin() - 1);
    return at < data_.blocks[block].span.end ? block : kNone;
  }
  bool opens_line(std::uint32_t at, Span block) const { return at == block.begin || data_.text[at - 1] == '\n'; }

  const DocumentData& data_;
  const RuleSet& rules_;
  std::vector<MarkRow>& marks_;
};

}  // namespace

void add_hint_marks(const DocumentData& data, const RuleSet& rules, std::vector<MarkRow>& marks) {
  HintMarks hints(data, rules, marks);
  hints.voices();
  hints.headings();
  hints.names();
  hints.emphasis();
}

}  // namespace v1
}  // namespace onrecord

#include "turns/turns.hpp"

#include "document/document_data.hpp"
#include "text/lines.hpp"
#include "text/unicode.hpp"
#include "turns/hint_marks.hpp"
#include "turns/inline_labels.hpp"
#include "turns/labels.hpp"
#include "turns/line_numbers.hpp"
#include "turns/matcher.hpp"
#include "turns/readings.hpp"
#include "turns/sides.hpp"
#include "turns/spoken_cues.hpp"

#include <algorithm>

// Marks: first everything that a pattern finds at the start of a block, then what the whole document leaves of it.

namespace onrecord {
inline namespace v1 {
namespace {

bool labelled(Layout layout) {
  return layout == Layout::labels || layout == Layout::qa || layout == Layout::deposition;
}

/// Everything that matches, in the order of the text.
class Collector {
 public:
  Collector(const DocumentData& data, const ResourcesData& resources)
      : data_(data), rules_(resources.rules(RulesName::turn_patterns)), matcher_(data, resources) {
    stamp_rule_ = stamp_rule(rules_);
  }

  std::vector<MarkRow> collect() {
    for (std::uint32_t b = 0; b < data_.blocks.size(); ++b) {
      const auto& block = data_.blocks[b];
      matcher_.match(block.span, b, marks_);
      if (block.lines > 1) inner_lines(block.span, b);
      inner_stamps(block.span, b);
    }
    add_hint_marks(data_, rules_, marks_);
    std::stable_sort(marks_.begin(), marks_.end(),
                     [](const auto& a, const auto& b) { return a.marker.begin < b.marker.begin; });
    return std::move(marks_);
  }

 private:
  /// Labels at line starts within a block: wrapped transcripts have no blank lines between turns.
  void inner_lines(Span block, std::uint32_t b) {
    LineWalk walk(std::string_view(data_.text).substr(0, block.end), block.begin);
    if (!walk.next()) return;
    for (Span before = walk.line(); walk.next(); before = walk.line()) {
      const auto words = trim(data_.slice(walk.line()));
      if (words.empty() || !ends_sentence(data_.slice(before))) continue;
      const auto begin = static_cast<std::uint32_t>(words.data() - data_.text.data());
      const auto first = marks_.size();
      matcher_.match({begin, block.end}, b, marks_);
      marks_.erase(std::remove_if(marks_.begin() + static_cast<std::ptrdiff_t>(first), marks_.end(),
                                  [](const auto& m) { return !labelled(m.layout); }),
                   marks_.end());
    }
  }

  /// "[00:00:14]" inside a block.
  void inner_stamps(Span block, std::uint32_t b) {
    // Cut at the block's end: a search that runs on to the next bracket of the text would be quadratic.
    const auto text = std::string_view(data_.text).substr(0, block.end);
    const auto end = text.size();
    for (auto at = text.find('[', block.begin + 1); at < end; at = text.find('[', at + 1)) {
      const auto close = text.substr(0, at + 18).find(']', at);
      if (close == std::string_view::npos || close >= end || close - at > 16) continue;
      auto words = text.substr(at + 1, close - at - 1);
      if (!words.empty() && words.back() == '\\') words.remove_suffix(1);
      const auto millis = read_stamp(words);
      if (millis == kNone) continue;
      MarkRow mark;
      const bool escaped = text[at - 1] == '\\';
      mark.marker = {static_cast<std::uint32_t>(at - (escaped && at > block.begin + 1)),
                     static_cast<std::uint32_t>(close + 1)};
      mark.block = b;
      mark.time_ms = millis;
      mark.layout = Layout::timestamps;
      mark.pattern = stamp_rule_;
      if (!covered(mark.marker)) marks_.push_back(mark);
    }
  }
  bool covered(Span span) const {
    return std::any_of(marks_.rbegin(),
                       marks_.rbegin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(4, marks_.size())),
                       [&](const auto& m) { return m.marker.contains(span); });
  }
  /// The rule that stands for stamps inside blocks: the first of its layout without a label.
  static std::uint16_t stamp_rule(const RuleSet& rules) {
    for (std::size_t i = 0; i < rules.size(); ++i)
      if (rules[i].get("layout") == "timestamps" && rules[i].pattern.group("label") < 0)
        return static_cast<std::uint16_t>(i);
    return 0;
  }

  const DocumentData& data_;
  const RuleSet& rules_;
  Matcher matcher_;
  std::uint16_t stamp_rule_ = 0;
  std::vector<MarkRow> marks_;
};

/// Leaves the marks that the whole document supports.
class Sifter {
 public:
  Sifter(const DocumentData& data, const ResourcesData& resources, std::vector<MarkRow>& marks)
      : data_(data),
        rules_(resources.rules(RulesName::turn_patterns)),
        resources_(resources),
        marks_(marks),
        keep_(marks.size(), true) {}

  void run() {
    sift_labels();
    sift_depositions();
    sift_numbered_headings();
    sift_answers();
    count();
    for (std::size_t i = 0; i < marks_.size(); ++i) keep_[i] = keep_[i] && supported(marks_[i]);
    sift_headings();
    sift_bold();
    erase();
  }

 private:
  void sift_labels() {
    LabelGroups labels(data_, marks_, resources_);
    judge_labels(data_, marks_, labels);
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      const auto layout = marks_[i].layout;
      if (labels.of(i) == kNone || layout == Layout::qa || layout == Layout::deposition) continue;
      if (marks_[i].voice != kNoString) continue;  // the format says so
      keep_[i] = labels.groups()[labels.of(i)].accepted && !doubled_by_qa(i);
    }
    sift_facts(labels);
  }
  /// "Q:" and "Answer:" are labels of the general form, too.
  bool doubled_by_qa(std::size_t i) const {
    const auto same = [&](std::size_t k) {
      return marks_[k].layout == Layout::qa && marks_[k].marker.begin == marks_[i].marker.begin;
    };
    for (std::size_t k = i; k-- > 0 && marks_[k].marker.begin == marks_[i].marker.begin;)
      if (same(k)) return true;
    for (std::size_t k = i + 1; k < marks_.size() && marks_[k].marker.begin == marks_[i].marker.begin; ++k)
      if (same(k)) return true;
    return false;
  }

  /// "Interviewer: Samira Holt", "Panel: …" in the head: facts about the conversation, not its first words. Facts end
  /// without a full stop, or in a name; the first mark that speaks ends the head.
  void sift_facts(const LabelGroups& labels) {
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (!keep_[i] || marks_[i].layout == Layout::dash) continue;
      if (labels.of(i) == kNone) continue;
      if (marks_[i].voice != kNoString) return;
      const auto& group = labels.groups()[labels.of(i)];
      if (!group.parts.function || group.parts.office_only || marks_[i].time_ms != kNone ||
          !names_somebody(marks_[i]))
        return;
      keep_[i] = false;
    }
  }
  /// True where capitalised words and nothing like a sentence follow the label.
  bool names_somebody(const MarkRow& mark) const {
    const auto words = data_.slice({mark.marker.end, std::max(mark.marker.end, data_.blocks[mark.block].span.end)});
    if (words.empty() || words.size() > 300 || words.find_first_of("!?") != std::string_view::npos) return false;
    const char last = words.back();
    if (last != '.' && last != '?' && last != '!' && last != ':' && last != '"')
      return name_like(words.substr(0, words.find_first_of(",;([")), 1);
    const auto stop = words.find_first_of(".,;(");
    return last == '.' && (stop == std::string_view::npos || words[stop] != ',') && stop != std::string_view::npos &&
           name_like(words.substr(0, stop), 2);
  }
  static bool name_like(std::string_view words, std::size_t least) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < words.size();) {
      const auto end = std::min(words.find(' ', at), words.size());
      if (end > at && !starts_upper(words.substr(at, end - at))) return false;
      count += end > at;
      at = end + 1;
    }
    return count >= least && count <= 5;
  }

  /// Line numbers are believed where they count: most of them one more than the line before, or a new page.
  void sift_depositions() {
    std::uint32_t lines = 0, steps = 0, last = 0, said = 0;
    for (const auto& mark : marks_) {
      if (mark.layout != Layout::deposition) continue;
      const auto number = leading_number(mark);
      if (number == 0) continue;
      said += !mark.label.empty();
      ++lines;
      steps += number == last + 1 || number == 1;
      last = number;
    }
    numbered_ = lines >= 3 && said >= 1 && steps * 10 >= lines * 7;
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (marks_[i].layout == Layout::deposition)
        keep_[i] = numbered_;
      else if (numbered_ && marks_[i].layout == Layout::timestamps)
        keep_[i] = false;
  }
  std::uint32_t leading_number(const MarkRow& mark) const {
    std::uint32_t number = 0;
    for (const char c : data_.slice(mark.marker)) {
      if (c < '0' || c > '9') break;
      number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return number;
  }

  /// "A. Moreau died in 1990." inside an answer: after an answer, before a question, a name goes on.
  void sift_answers() {
    bool answered = false;
    const auto& words = resources_.list(ListName::function_words);
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      const auto& mark = marks_[i];
      if (mark.layout != Layout::qa || !keep_[i]) continue;
      const bool answer = rules_[mark.pattern].get("role") == "interviewee";
      const auto marker = data_.slice(mark.marker);
      if (marker.find('.') < 2 && starts_with_name(mark, words) &&
          (answer ? answered : answered && !asks(mark.block)))
        keep_[i] = false;
      else
        answered = answer;
    }
  }
  bool starts_with_name(const MarkRow& mark, const Lexicon& words) const {
    const auto rest = data_.slice({mark.marker.end, data_.blocks[mark.block].span.end});
    const auto end = std::min(rest.find_first_of(" .,?!'"), rest.size());
    return end > 1 && end < rest.size() && rest[end] == ' ' && starts_upper(rest) &&
           !words.has(lower(rest.substr(0, end)));
  }
  bool asks(std::uint32_t block) const {
    const auto words = data_.slice(data_.blocks[block].span);
    return words.find_last_of('?') != std::string_view::npos && words.find_last_of('?') + 3 > words.size();
  }

  /// Questions that the mark-up has as numbered headings are headings that ask.
  void sift_numbered_headings() {
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (marks_[i].layout == Layout::qa && marks_[i].label.empty() && heads(data_.blocks[marks_[i].block]))
        keep_[i] = false;
  }
  static bool heads(const BlockRow& block) {
    return block.kind == BlockKind::heading || block.kind == BlockKind::term;
  }

  void count() {
    by_rule_.assign(rules_.size(), 0);
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (!keep_[i]) continue;
      const auto& mark = marks_[i];
      ++by_rule_[mark.pattern];
      const bool said = mark.names_somebody();
      if (mark.layout == Layout::qa) ++(rules_[mark.pattern].get("role") == "interviewer" ? q_ : a_);
      strong_ += said && mark.layout != Layout::qa;
      dashes_ += mark.layout == Layout::dash;
    }
    if (q_ + a_ >= 2) strong_ += q_ + a_;
  }
  bool supported(const MarkRow& mark) const {
    switch (mark.layout) {
      case Layout::qa:  // a question and an answer, or questions to somebody with a label
        return q_ && q_ + a_ >= 2 && (a_ || strong_ > q_);
      case Layout::dash:
        return by_rule_[mark.pattern] >= 2;
      case Layout::bold:
        return by_rule_[mark.pattern] >= 4 && strong_ < 2;  // two pairs
      case Layout::headings:
        return strong_ < 2 && dashes_ < 3;
      default:
        return true;
    }
  }

  /// A sentence by its end, or a question that its writer left without a mark.
  static bool speaks_whole(std::string_view words, const ResourcesData& resources) {
    return ends_sentence(words) || ends_in_question(words) || asks_unmarked(words, resources);
  }
  /// What lines of one form say together: do they ask, and do they speak like the words of somebody, not like topics?
  struct Form {
    std::uint32_t all = 0, asking = 0, within = 0, speaking = 0;

    void add(std::string_view words, const ResourcesData& resources) {
      ++all;
      asking += ends_in_question(words);
      within += words.find('?') != std::string_view::npos;
      speaking += speaks_whole(words, resources);
    }
    [[nodiscard]] bool asks() const noexcept { return asking >= 2 && asking * 2 >= all; }
    /// Whole sentences, some of which ask: an interviewer's, who does not always ask.
    [[nodiscard]] bool speaks() const noexcept { return all >= 2 && speaking * 10 >= all * 7 && within * 5 >= all; }
  };

  /// Of headings those of one level, where at least half are questions; of lines that ask, two at least.
  void sift_headings() {
    std::array<Form, 8> forms{};
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (marks_[i].layout != Layout::headings || !keep_[i]) continue;
      if (doubled_by_heading(marks_[i])) {
        keep_[i] = false;
        continue;
      }
      forms[level_of(marks_[i])].add(data_.slice(data_.blocks[marks_[i].block].span), resources_);
    }
    std::size_t best = 0;
    for (std::size_t level = 1; level < forms.size(); ++level)
      if ((forms[level].asks() || forms[level].speaks()) && (best == 0 || forms[level].within > forms[best].within))
        best = level;
    const bool spoken = best > 0 && !forms[best].asks();
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (marks_[i].layout == Layout::headings && keep_[i])
        keep_[i] = level_of(marks_[i]) == best && (spoken || forms[best].asking >= 2);
    for (auto& mark : marks_) mark.asks = mark.asks || (spoken && mark.layout == Layout::headings);
  }
  /// Of a heading 1 to 6; terms of a list stand for one more; 0: a line.
  std::size_t level_of(const MarkRow& mark) const {
    const auto& block = data_.blocks[mark.block];
    return block.kind == BlockKind::term ? 7 : std::min<std::size_t>(block.level, 6);
  }
  /// A heading that asks is found as a line that asks, too.
  bool doubled_by_heading(const MarkRow& mark) const {
    return mark.marker.empty() && rules_[mark.pattern].id != "heading" && heads(data_.blocks[mark.block]);
  }

  /// Bold marks come in pairs, opening and closing. Bold words ask, or stand alone between bold words that ask; where
  /// none asks, they answer: whole blocks in bold, each behind a plain block that asks.
  void sift_bold() {
    std::vector<std::size_t> pairs;
    for (std::size_t i = 0; i + 1 < marks_.size(); ++i)
      if (keep_[i] && marks_[i].layout == Layout::bold && closes(i)) pairs.push_back(i++);
    std::size_t asking = 0, answering = 0;
    for (const auto i : pairs) {
      asking += bold_asks(i);
      answering += alone(i) && marks_[i].block > 0 && asks(marks_[i].block - 1);
    }
    if (speak_in_bold(pairs)) return;
    std::size_t asked = 0;
    for (const auto i : pairs) {
      asked += bold_asks(i);
      const bool between = asked > 0 && (asked < asking || bold_asks(i));
      const bool kept = asking >= 2 && asking >= answering ? bold_asks(i) || (alone(i) && between)
                                                           : answering >= 2 && alone(i) && marks_[i].block > 0;
      keep_[i] = keep_[i + 1] = kept;
    }
  }
  /// Blocks in bold from end to end that are whole sentences: an interviewer's, from the first one that asks or
  /// requests.
  bool speak_in_bold(const std::vector<std::size_t>& pairs) {
    Form form;
    for (const auto i : pairs)
      if (alone(i)) form.add(bold_words(i), resources_);
    if (!form.speaks()) return false;
    bool begun = false;
    const auto introduced = first_paragraph();
    for (const auto i : pairs) {
      const auto words = bold_words(i);
      begun = begun || words.find('?') != std::string_view::npos || requests(words, resources_) ||
              asks_unmarked(words, resources_) || marks_[i].asks || marks_[i].block > introduced;
      const bool kept = begun && (bold_asks(i) || (alone(i) && speaks_whole(words, resources_)));
      keep_[i] = keep_[i + 1] = marks_[i].asks = marks_[i + 1].asks = kept;
    }
    return true;
  }
  /// Below the first paragraph, words in bold are no introduction any more.
  std::uint32_t first_paragraph() const {
    constexpr std::size_t kParagraph = 80;  // bytes
    for (std::uint32_t b = 0; b < data_.blocks.size(); ++b) {
      const auto words = data_.slice(data_.blocks[b].span);
      if (data_.blocks[b].kind != BlockKind::heading && words.size() >= kParagraph && ends_sentence(words)) return b;
    }
    return kNone;
  }
  std::string_view bold_words(std::size_t i) const {
    return data_.slice({marks_[i].marker.end, marks_[i + 1].marker.begin});
  }
  bool closes(std::size_t i) const {
    return marks_[i + 1].layout == Layout::bold && marks_[i + 1].block == marks_[i].block;
  }
  bool bold_asks(std::size_t i) const {
    if (marks_[i].asks) return true;
    const auto words = data_.slice({marks_[i].marker.end, marks_[i + 1].marker.begin});
    return words.find_last_of('?') != std::string_view::npos && words.find_last_of('?') + 5 > words.size();
  }
  bool alone(std::size_t i) const { return marks_[i + 1].marker.end >= data_.blocks[marks_[i].block].span.end; }

  void erase() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (keep_[i]) marks_[kept++] = marks_[i];
    marks_.resize(kept);
  }

  const DocumentData& data_;
  const RuleSet& rules_;
  const ResourcesData& resources_;
  std::vector<MarkRow>& marks_;
  std::vector<bool> keep_;
  std::vector<std::uint32_t> by_rule_;
  std::uint32_t q_ = 0, a_ = 0, strong_ = 0, dashes_ = 0;
  bool numbered_ = false;
};

}  // namespace

void find_marks(Draft& draft, const ResourcesData& resources) {
  DocumentData& data = draft.data();
  Collector collector(data, resources);
  data.marks = collector.collect();
  Sifter(data, resources, data.marks).run();
  add_inline_labels(data, data.marks);
  data.line_numbers = number_lines(data, data.marks);
  data.marks.shrink_to_fit();
}

}  // namespace v1
}  // namespace onrecord

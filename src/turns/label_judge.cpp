#include "turns/labels.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

// Which words before a colon are speakers. Two passes: labels that recur or whose words say it, then those that stand
// once, by what the first ones are like. "Two things:" and "17:30:" fall by form, "Background:" by the list, "Cost:"
// because nothing in the document supports it.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kHeadBytes = 8192;
constexpr float kNameLine = 0.25F;  // patterns up to this weight prove nothing without recurrence
constexpr float kFaint = 0.35F;

class Judge {
 public:
  Judge(const DocumentData& data, const std::vector<MarkRow>& marks, LabelGroups& labels)
      : data_(data), marks_(marks), labels_(labels), groups_(labels.groups()) {}

  void run() {
    for (auto& group : groups_) group.accepted = recurs(group) || says_it(group);
    judge_short_forms();
    judge_name_lines();
    learn();
    for (auto& group : groups_)
      if (!group.accepted) group.accepted = supported(group);
    judge_pair();
    judge_single();
  }

 private:
  static bool possible(const LabelGroup& g) {
    return g.parts.shaped && !g.parts.stop && g.lower_after * 2 <= g.marks;
  }
  static bool recurs(const LabelGroup& g) {
    return possible(g) && g.marks >= 2 && g.weight > kNameLine && !(g.parts.function && g.weight <= kFaint);
  }
  /// "The CHAIRMAN.", "**Host:**", "MRS. ODELL:" need no second time.
  static bool says_it(const LabelGroup& g) {
    if (g.parts.stop) return g.parts.function && g.marks >= 3;
    const bool known = g.parts.function || g.parts.titled;
    return known && possible(g) && g.weight > kFaint && (g.parts.upper || g.weight > 0.85F) && !g.lower_after;
  }

  /// "Michael Dranove:" once and "Dranove:" once are one label twice.
  void judge_short_forms() {
    std::unordered_map<std::string, LabelGroup*> full;
    for (auto& g : groups_)
      if (possible(g) && g.parts.words > 1 && g.weight > kFaint) full.emplace(lower(last_word(g)), &g);
    for (auto& g : groups_) {
      if (!possible(g) || g.parts.words != 1 || g.weight <= kFaint) continue;
      const auto found = full.find(lower(g.parts.name));
      if (found != full.end()) g.accepted = found->second->accepted = true;
    }
  }

  /// Names alone on their lines: several speakers, each several times, over a good part of the page.
  void judge_name_lines() {
    std::uint32_t lines = 0, others = 0, names = 0, first = kNone, last = 0;
    for (const auto& g : groups_) {
      names += is_name_line(g);
      lines += is_name_line(g) ? g.marks : 0;
      others += g.accepted ? g.marks : 0;
    }
    // The page around the conversation may be longer than it.
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (labels_.of(i) != kNone && is_name_line(groups_[labels_.of(i)]))
        first = std::min(first, marks_[i].block), last = marks_[i].block;
    if (names < 2 || lines * 4 < last - first + 1 || others * 2 > lines) return;
    for (auto& g : groups_)
      if (is_name_line(g)) g.accepted = true;
  }
  static bool is_name_line(const LabelGroup& g) { return g.weight <= kNameLine && possible(g) && g.marks >= 2; }

  /// What the labels accepted so far are like, and the capitalised words before them.
  void learn() {
    std::uint32_t first = kNone;
    for (std::size_t i = 0; i < marks_.size() && first == kNone; ++i)
      if (labels_.of(i) != kNone && groups_[labels_.of(i)].accepted) first = marks_[i].marker.begin;
    for (const auto& g : groups_) {
      if (!g.accepted) continue;
      ++accepted_;
      upper_ += g.parts.upper;
      learn_words(g.parts.name);
    }
    if (first != kNone) learn_words(std::string_view(data_.text).substr(0, std::min<std::size_t>(first, kHeadBytes)));
  }
  void learn_words(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const auto begin = at;
      while (at < text.size() && is_name_byte(text[at])) ++at;
      if (at > begin && starts_upper(text.substr(begin, at - begin)))
        known_.insert(lower(text.substr(begin, at - begin)));
      at += at == begin;
    }
  }
  static bool is_name_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U || c == '\'' ||
           c == '-';
  }

  bool supported(const LabelGroup& g) const {
    if (!accepted_ || !g.parts.shaped || g.lower_after || g.weight <= kNameLine) return false;
    if (g.parts.stop) return g.parts.upper && g.marks >= (known(last_word(g)) ? 2U : 8U);
    if (g.weight <= kFaint && (g.marks < 2 || g.parts.function)) return false;  // "Mr. President. In light of …"
    if (g.parts.function) return true;
    if (g.parts.upper) return upper_ > 0 && (g.parts.words > 1 || g.parts.titled || upper_ * 2 >= accepted_);
    if (g.parts.titled || g.marks >= 2) return true;
    return g.parts.words >= 2 || known(last_word(g));
  }
  static std::string_view last_word(const LabelGroup& g) {
    const auto name = g.parts.name;
    return name.substr(name.find_last_of(' ') + 1);
  }
  bool known(std::string_view word) const { return known_.count(lower(word)) > 0; }

  /// A very short conversation: two labels, each once, the first one with a question.
  void judge_pair() {
    if (accepted_) return;
    std::size_t singles = 0;
    bool sure = false;
    for (const auto& g : groups_) {
      if (!single(g)) continue;
      ++singles;
      sure = sure || g.parts.function || g.parts.upper || g.weight > 0.85F;
    }
    if (singles < 2 || !sure) return;
    for (auto& g : groups_)
      if (single(g)) g.accepted = true, ++accepted_;
  }
  static bool single(const LabelGroup& g) {
    return possible(g) && g.weight > kFaint && !g.lower_after &&
           (g.parts.words >= 2 || g.parts.function || g.parts.titled || g.parts.upper);
  }

  /// A speech: one label, once, in capitals and with an office.
  void judge_single() {
    if (accepted_) return;
    for (auto& g : groups_)
      if (single(g) && g.parts.upper && (g.parts.function || g.parts.titled)) g.accepted = true;
  }

  const DocumentData& data_;
  const std::vector<MarkRow>& marks_;
  LabelGroups& labels_;
  std::vector<LabelGroup>& groups_;
  std::unordered_set<std::string> known_;
  std::uint32_t accepted_ = 0, upper_ = 0;
};

}  // namespace

void judge_labels(const DocumentData& data, const std::vector<MarkRow>& marks, LabelGroups& labels) {
  Judge(data, marks, labels).run();
}

}  // namespace v1
}  // namespace onrecord

#include "regions/metadata.hpp"
#include "regions/name_runs.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <unordered_set>

// Who held the interview. "told X" and "X asked" name the outlet by their form; "spoke with" has a person on one side
// and the outlet on the other, and which is which is told by the headline, the labels and given names.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostLabels = 64;
constexpr std::uint32_t kFootBlocks = 60;

class OutletFinder {
 public:
  explicit OutletFinder(const Page& page) : page_(page), frames_(page.resources.list(ListName::interview_frames)) {}

  std::string run() {
    collect_people();
    for (const auto& blocks : {page_.leads, page_.decks})
      for (const auto b : blocks)
        if (auto name = of_line(b); !name.empty()) return name;
    if (page_.title != kNone)
      if (auto name = of_line(page_.title); !name.empty()) return name;
    return from_source();
  }

 private:
  std::string_view text() const noexcept { return page_.data.text; }

  /// Words of the headline and the labels: those of the people who talk.
  void collect_people() {
    std::size_t labels = 0;
    BlockKey key;
    for (const auto& mark : page_.data.marks) {
      if (mark.label.empty() || ++labels > kMostLabels) continue;
      key.assign(text(), mark.label);
      for (std::size_t i = 0; i < key.size(); ++i) people_.emplace(key.word(i));
    }
    if (page_.title == kNone) return;
    key.assign(text(), page_.span(page_.title));
    for (std::size_t i = 0; i < key.size(); ++i)
      if (key.upper(i)) people_.emplace(key.word(i));
  }

  std::string of_line(std::uint32_t block) {
    key_.assign(text(), page_.span(block));
    for (std::size_t i = 0; i < key_.size(); ++i)
      for (auto n = std::min(frames_.longest_from(key_.word(i)), key_.size() - i); n > 0; --n)
        if (const auto* entry = frames_.find(key_.view(i, i + n)))
          if (auto name = framed(entry->field(0), i, i + n); !name.empty()) return name;
    return {};
  }

  std::string framed(std::string_view where, std::size_t from, std::size_t to) const {
    const auto after = name_from(key_, to, text()), before = name_before(key_, from, text());
    if (where == "after") return outlet(after);
    if (where == "before") return after.empty() && !people_word(to) ? std::string() : outlet(before);
    if (where != "either") return {};
    for (const auto run : {after, before})
      if (heads_page(run)) return name_words(key_, run, text());
    const bool first_is_person = is_pronoun(from) || is_person(before), second_is_person = is_person(after);
    if (first_is_person && !second_is_person) return outlet(after);
    if (second_is_person && !first_is_person) return outlet(before);
    if (before.empty() && !after.empty() && !second_is_person) return outlet(after);
    if (in_headline(after) && !in_headline(before)) return outlet(before);
    if (in_headline(before) && !in_headline(after)) return outlet(after);
    return {};
  }

  /// "asked her", "asked the mayor": somebody is asked.
  bool people_word(std::size_t i) const {
    return i < key_.size() &&
           (key_.word(i) == "her" || key_.word(i) == "him" || key_.word(i) == "them" || key_.word(i) == "the");
  }
  bool is_pronoun(std::size_t before) const {
    if (before == 0) return false;
    const auto word = key_.word(before - 1);
    return word == "he" || word == "she" || word == "they" || word == "who";
  }
  bool is_person(NameRun run) const {
    if (run.empty()) return false;
    const auto first = name_words(key_, {run.begin, run.begin + 1}, text());
    if (run.end - run.begin >= 2 && page_.resources.list(ListName::first_names).has(first)) return true;
    // "Engineer Stellan Okoro", "the geographer Zofia Lenk".
    const auto& crafts = page_.resources.list(ListName::occupations);
    if (crafts.has(key_.word(run.begin))) return true;
    return run.begin > 0 && crafts.has(key_.word(run.begin - 1));
  }
  bool in_headline(NameRun run) const {
    return !run.empty() && people_.count(std::string(key_.word(run.end - 1))) > 0;
  }

  /// Is it the name above the page?
  bool heads_page(NameRun run) const {
    if (run.empty()) return false;
    const auto name = lower(name_words(key_, run, text()));
    return std::any_of(page_.mastheads.begin(), page_.mastheads.end(),
                       [&](std::uint32_t block) { return lower(trim(page_.words(block))) == name; });
  }

  std::string outlet(NameRun run) const {
    if (run.empty() || is_person(run)) return {};
    if (page_.resources.list(ListName::function_words).has(key_.view(run.begin, run.end))) return {};
    return name_words(key_, run, text());
  }

  /// "Source: Nordlys Review" below the text.
  std::string from_source() {
    const auto from = std::max(page_.foot_begin, page_.size() > kFootBlocks ? page_.size() - kFootBlocks : 0U);
    for (auto b = from; b < page_.size(); ++b) {
      if (!page_.facts[b].colon || !page_.facts[b].whole) continue;
      key_.assign(text(), page_.span(b));
      if (key_.size() < 2 || key_.word(0) != "source" || !key_.colon(0)) continue;
      const auto run = name_from(key_, 1, text());
      if (run.end == key_.size()) return outlet(run);
    }
    return {};
  }

  const Page& page_;
  const Lexicon& frames_;
  BlockKey key_;
  std::unordered_set<std::string> people_;
};

}  // namespace

std::string outlet_of(const Page& page) { return OutletFinder(page).run(); }

}  // namespace v1
}  // namespace onrecord

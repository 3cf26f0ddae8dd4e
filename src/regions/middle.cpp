#include "regions/page.hpp"
#include "regions/title.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// Between the first turn and the last: all is speech but what clearly is not. Lines with a turn's mark are never
// asked; unmarked ones go on with the answer unless their words, their form and their neighbours say "furniture"
// together.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr float kCertain = 3;               ///< evidence that a line needs by itself
constexpr float kNeighbour = 1.5F;          ///< and directly below another line of furniture
constexpr std::uint32_t kMostHeading = 10;  ///< words
constexpr std::uint32_t kMostPullQuotes = 50;
constexpr std::size_t kPullQuoteReach = 32768;  ///< bytes on either side
constexpr std::size_t kLeastPullQuote = 20;     ///< bytes

class Middle {
 public:
  explicit Middle(Page& page) : page_(page) {}

  void run() {
    for (std::uint32_t b = page_.head_end; b < page_.foot_begin; ++b) {
      if (page_.lines[b].set) continue;
      if (page_.marked(b) || page_.facts[b].bytes > Furniture::kMostBytes) continue;
      if (page_.facts[b].prose() && !opens(b)) {
        speech(b);
        continue;
      }
      if (!furniture(b)) speech(b);
    }
    if (date_headings_) head_ends_with_heading();
  }

 private:
  /// May a paragraph be more than speech: its first words are furniture's, it begins with the site's name, it stands
  /// directly below furniture?
  bool opens(std::uint32_t b) {
    if (page_.furniture.opens(page_.span(b)) || (page_.spaced && below_furniture(b))) return true;
    const auto words = page_.words(b);
    return std::any_of(page_.mastheads.begin(), page_.mastheads.end(), [&](std::uint32_t m) {
      const auto name = page_.words(m);
      return name.size() > 3 && words.substr(0, name.size()) == name;
    });
  }

  bool furniture(std::uint32_t& b) {
    const auto& facts = page_.facts[b];
    const auto evidence = page_.furniture.judge(page_.span(b), facts);
    const auto date =
        read_date_line(page_.data.text, page_.furniture.key(), page_.resources.list(ListName::date_words));
    date_ = date.only;
    if (date.only && (date.early || date.late || (date.hour >= 0 && !date.month && !date.year)))
      return page_.set(b, RegionKind::dateline, 2), true;
    if (!facts.letters && facts.numbers == 1 && facts.words == 1 && facts.bytes <= 8 && !facts.ends_sentence)
      return page_.set(b, RegionKind::boilerplate, 2), true;
    if (evidence.kind == RegionKind::heading && evidence.score >= 2) return page_.set(b, evidence.kind, 2), true;
    const bool neighbour = below_furniture(b) && (!facts.prose() || page_.spaced);
    if (evidence.score < (neighbour ? kNeighbour : kCertain)) return running_head(b);
    if (evidence.kind == RegionKind::masthead || evidence.kind == RegionKind::dateline) return false;
    page_.set(b, evidence.kind, evidence.score);
    const bool closes = evidence.opens_comments || evidence.opens_foot;
    if (closes && b < page_.article.most) return true;
    if (!page_.frame.turns && closes) {
      page_.lines[b].set = false;
      page_.foot_begin = b;
      return true;
    }
    if (evidence.opens_list && (evidence.whole || facts.last == ':' || (facts.words <= 4 && !facts.ends_sentence)))
      take_list(b);
    return true;
  }

  bool below_furniture(std::uint32_t b) const {
    if (b == 0 || page_.gap(b) > 0 || !page_.lines[b - 1].set) return false;
    const auto kind = page_.lines[b - 1].kind;
    return kind == RegionKind::boilerplate || kind == RegionKind::navigation || kind == RegionKind::comment;
  }

  void take_list(std::uint32_t& b) {
    const auto kind = page_.lines[b].kind;
    for (std::uint32_t items = 0; b + 1 < page_.foot_begin && continues_list(page_, b + 1, items); ++items)
      page_.set(++b, kind, 2);
  }

  /// The masthead or the title again, with a page number or without: the head of the next printed page.
  bool running_head(std::uint32_t b) {
    const auto& facts = page_.facts[b];
    if (!facts.whole || facts.words > 12 || facts.ends_sentence || page_.head_lines.empty()) return false;
    auto line = folded(page_.words(b));
    while (!line.empty() && ((line.back() >= '0' && line.back() <= '9') || line.back() == ' ')) line.pop_back();
    const auto from = std::min(line.find_first_not_of("0123456789 "), line.size());
    line.erase(0, from);
    if (line.size() < 4 || !std::binary_search(page_.head_lines.begin(), page_.head_lines.end(), line)) return false;
    page_.set(b, RegionKind::boilerplate, 3);
    return true;
  }

  void speech(std::uint32_t b) {
    const auto& facts = page_.facts[b];
    if (facts.quoted && facts.whole && facts.words >= 4 && quotes_page(b))
      return page_.set(b, RegionKind::duplicate, 3);
    if (!is_heading(b)) return;
    page_.set(b, RegionKind::heading, 1.5F);
    date_headings_ = date_headings_ || date_;
  }

  /// Where dates head the sections, the one above the first turn does, too, and says nothing of the publication.
  void head_ends_with_heading() {
    if (page_.datelines.empty() || page_.datelines.back() + 1 != page_.head_end) return;
    page_.set(page_.datelines.back(), RegionKind::heading, 1.5F);
    if (page_.datelines.size() == 1) page_.published.clear();
  }

  /// A pull quote: the words stand in another paragraph, too.
  bool quotes_page(std::uint32_t b) {
    if (++pull_quotes_ > kMostPullQuotes) return false;
    auto words = bare(page_.words(b));
    while (!words.empty() && (words.back() == '.' || words.back() == ',')) words.remove_suffix(1);
    if (words.size() < kLeastPullQuote) return false;
    // The answer is near; and find() over a long text for each quotation would be the dearest thing on the page.
    const auto own = static_cast<std::size_t>(words.data() - page_.data.text.data());
    const auto begin = own > kPullQuoteReach ? own - kPullQuoteReach : 0;
    const std::string_view near = std::string_view(page_.data.text).substr(begin, 2 * kPullQuoteReach);
    const auto first = near.find(words);
    return first != own - begin || near.find(words, first + words.size()) != std::string_view::npos;
  }

  /// A short line without a sentence's end, before the next turn (or before a paragraph where the page has no turns).
  bool is_heading(std::uint32_t b) const {
    const auto& facts = page_.facts[b];
    if (page_.data.blocks[b].kind == BlockKind::heading) return !facts.question;
    if (!facts.whole || facts.words == 0 || facts.words > kMostHeading || facts.ends_sentence) return false;
    if (facts.last == ',' || facts.last == ';' || facts.last == ':' || is_dash(facts.last) || is_dash(facts.first))
      return false;
    if (!is_upper(facts.first) && !(is_digit(facts.first) && facts.upper > 0)) return false;
    if (facts.first_person) return false;
    if (b + 1 >= page_.size() || (b > 0 && !ends_before(b - 1))) return false;
    const bool shouts = facts.all_caps() && facts.words <= 5 && page_.gap(b) > 0 && page_.facts[b + 1].ends_sentence;
    if (page_.frame.turns && shouts) return true;
    if (page_.frame.turns) return page_.marked(b + 1) && (page_.gap(b) > 0 || facts.words <= 5);
    return page_.gap(b) > 0 && page_.facts[b + 1].ends_sentence;
  }

  /// Does the speech before end a sentence there?
  bool ends_before(std::uint32_t b) const {
    return page_.facts[b].ends_sentence || (page_.lines[b].set && page_.lines[b].kind != RegionKind::body);
  }

  Page& page_;
  std::uint32_t pull_quotes_ = 0;
  bool date_ = false;           ///< the line is a date
  bool date_headings_ = false;  ///< some of the headings are dates
};

}  // namespace

void read_middle(Page& page) { Middle(page).run(); }

}  // namespace v1
}  // namespace onrecord

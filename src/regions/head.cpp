#include "regions/page.hpp"
#include "regions/title.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// The head of a page: what stands before the first turn (or the first paragraph of an article). First the lines that
// their words explain (menus, bylines, dates, widgets), then the headline among the rest; what is left above it is
// masthead, what is left below it is deck or lead.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr float kEnough = 2;               ///< evidence in the head
constexpr std::uint32_t kMostByline = 16;  ///< words of a line that the mark-up calls a byline
constexpr std::uint32_t kSpeech = 1200;    ///< bytes of paragraphs in the first person that are no lead any more

class Head {
 public:
  explicit Head(Page& page) : page_(page), evidence_(page.head_end), dates_(page.head_end) {}

  void run() {
    for (std::uint32_t b = 0; b < page_.head_end; ++b) judge(b);
    for (std::uint32_t b = 0; b < page_.head_end; ++b) b = take_menu(b);
    take_lists();
    for (std::uint32_t b = 0; b < page_.head_end; ++b)
      if (free(b)) free_.push_back({b, evidence_[b]});
    const auto title = find_title(page_, free_);
    place_title(title);
    for (std::uint32_t b = 0; b < page_.head_end; ++b) place_date(b);
    remember_lines();
  }

 private:
  bool free(std::uint32_t b) const { return !page_.lines[b].set && !dates_[b].only; }

  void judge(std::uint32_t b) {
    if (page_.lines[b].set) return;
    const auto& facts = page_.facts[b];
    auto& evidence = evidence_[b];
    evidence = page_.furniture.judge(page_.span(b), facts);
    if (page_.parts[b] == BlockPart::byline && facts.words <= kMostByline && !facts.prose())
      evidence.kind = RegionKind::byline, evidence.score = std::max(evidence.score, kEnough);
    dates_[b] = read_date_line(page_.data.text, page_.furniture.key(), page_.resources.list(ListName::date_words));
    // "July 23, 2009 Hyatt Regency Chicago, Illinois": a date and a place, no headline.
    if (dates_[b].leads && dates_[b].full() && !dates_[b].only && facts.title_case() && evidence.score < kEnough)
      evidence.kind = RegionKind::dateline, evidence.score = kEnough;
    if (!facts.letters && !dates_[b].only && evidence.score < kEnough)
      evidence.kind = RegionKind::boilerplate, evidence.score = kEnough;
    // "00:00 / 38:12" reads like two times of day.
    if (dates_[b].only && evidence.score >= 3 && !dates_[b].month) dates_[b] = {};
    if (dates_[b].only || evidence.score < kEnough) return below_heading(b);
    if (evidence.kind == RegionKind::dateline && !dates_[b].leads && !evidence.label) return;
    page_.set(b, evidence.kind, evidence.score);
    if (evidence.kind == RegionKind::byline) page_.bylines.push_back(b);
    if (evidence.kind == RegionKind::dateline) page_.datelines.push_back(b);
    if (evidence.kind == RegionKind::masthead) page_.mastheads.push_back(b);
  }

  /// "SPEAKERS" and below it a line of names: facts of the recording.
  void below_heading(std::uint32_t b) {
    const auto& facts = page_.facts[b];
    if (b == 0 || facts.prose() || facts.ends_sentence || dates_[b].only || !page_.lines[b - 1].set) return;
    if (page_.lines[b - 1].kind == RegionKind::heading && evidence_[b - 1].whole)
      page_.set(b, RegionKind::boilerplate, 2);
  }

  /// Three short lines in a row, most of them items of menus, are a menu. Returns the last line looked at.
  std::uint32_t take_menu(std::uint32_t b) {
    const auto item = [&](std::uint32_t i) {
      const auto& facts = page_.facts[i];
      return facts.words > 0 && facts.words <= 3 && !facts.separators && !facts.ends_sentence && !dates_[i].only;
    };
    auto end = b;
    std::uint32_t known = 0;
    for (; end < page_.head_end && item(end) && (end == b || page_.gap(end) == 0); ++end) known += of_menu(end);
    if (end - b < 3 || known * 2 < end - b) return b;
    // A masthead may stand directly above its menu, or below it: an unknown item has known ones on both sides.
    for (auto i = b; i < end; ++i) {
      const bool inside = i > b && i + 1 < end && of_menu(i - 1) && of_menu(i + 1);
      if (!page_.lines[i].set && (of_menu(i) || inside)) page_.set(i, RegionKind::navigation, 2.5F);
    }
    return end - 1;
  }

  bool of_menu(std::uint32_t b) const {
    const auto& evidence = evidence_[b];
    return evidence.score >= 0.5F &&
           (evidence.kind == RegionKind::navigation || evidence.kind == RegionKind::boilerplate);
  }

  /// "Most read", "POLL": the lines below belong to it, as long as a headline is left.
  void take_lists() {
    std::uint32_t free_before = 0;
    for (std::uint32_t b = 0; b < page_.head_end; ++b) {
      free_before += free(b);
      const bool opens = page_.lines[b].set && evidence_[b].opens_list && evidence_[b].whole;
      if (!opens || !free_before) continue;
      std::uint32_t items = 0;
      while (b + 1 < page_.head_end && continues_list(page_, b + 1, items) && page_.gap(b + 1) == 0 && items < 10)
        page_.set(++b, RegionKind::boilerplate, 2), ++items;
    }
  }

  void place_title(std::size_t title) {
    for (std::size_t i = 0; i < free_.size() && (title < free_.size() || i < 1); ++i)
      if (i < title && title < free_.size()) place_above(free_[i]);
    if (title < free_.size()) {
      page_.title = free_[title].block;
      page_.set(page_.title, RegionKind::title, 4);
      take_wrapped_title(title);
    }
    rest_.clear();
    for (auto i = title < free_.size() ? title + 1 : 0; i < free_.size(); ++i)
      if (!page_.lines[free_[i].block].set) place_below(free_[i]);
    place_rest();
    last_item_is_heading();
  }

  /// "Interview" directly above the first turn heads it; above the headline it is a section of the site.
  void last_item_is_heading() {
    if (page_.title == kNone || !page_.frame.turns || page_.head_end < page_.title + 2) return;
    const auto b = page_.head_end - 1;
    const bool item = page_.lines[b].kind == RegionKind::navigation && evidence_[b].score <= 2;
    if (item && page_.facts[b].words <= 2 && !page_.facts[b].separators) page_.set(b, RegionKind::heading, 1.5F);
  }

  /// A headline that a narrow page breaks: the next line goes on in small letters.
  void take_wrapped_title(std::size_t title) {
    page_.title_end = page_.title + 1;
    for (auto i = title + 1; i < free_.size() && free_[i].block == page_.title_end; ++i) {
      const auto& above = page_.facts[page_.title_end - 1];
      const auto& facts = page_.facts[free_[i].block];
      if (page_.gap(free_[i].block) > 0 || !is_lower(facts.first) || above.bytes < 24 || above.ends_sentence) return;
      page_.set(page_.title_end++, RegionKind::title, 3);
    }
  }

  void place_above(const FreeLine& line) {
    const auto& facts = page_.facts[line.block];
    if (line.evidence.score >= 1.5F && line.evidence.kind != RegionKind::masthead &&
        line.evidence.kind != RegionKind::byline)
      return page_.set(line.block, line.evidence.kind, line.evidence.score);
    if (facts.prose() && line.evidence.score <= 0 && facts.words > 20)
      return page_.set(line.block, RegionKind::boilerplate, 1);
    page_.set(line.block, RegionKind::masthead, 2);
    page_.mastheads.push_back(line.block);
  }

  void place_below(const FreeLine& line) {
    const auto b = line.block;
    const auto& facts = page_.facts[b];
    if (names_site(line)) {
      page_.set(b, RegionKind::masthead, 2);
      page_.mastheads.push_back(b);
    } else if (page_.title != kNone && repeats(page_.words(page_.title), page_.words(b))) {
      page_.set(b, RegionKind::duplicate, 4);
      page_.duplicates.push_back(b);
    } else if (is_byline(line)) {
      page_.set(b, RegionKind::byline, 2);
      page_.bylines.push_back(b);
    } else if (line.evidence.score >= 1.5F && !facts.ends_sentence && line.evidence.kind != RegionKind::masthead) {
      page_.set(b, line.evidence.kind, line.evidence.score);
    } else if (line.evidence.kind == RegionKind::masthead && line.evidence.score >= 1.5F) {
      page_.set(b, RegionKind::masthead, line.evidence.score);
      page_.mastheads.push_back(b);
    } else {
      rest_.push_back(line);
    }
  }

  /// "The Gull" below "Oran Pike: a mill is a clock that eats | The Gull".
  bool names_site(const FreeLine& line) const {
    if (page_.title == kNone || !name_like(page_.facts[line.block])) return false;
    const auto title = page_.words(page_.title), words = page_.words(line.block);
    if (title.size() < words.size() + 6 || title.substr(title.size() - words.size()) != words) return false;
    const auto before = trim(title.substr(0, title.size() - words.size()));
    return !before.empty() && (before.back() == '|' || before.back() == '-' || (before.back() & 0x80) != 0);
  }

  /// "Emil Strake", "Briefing Room, Marlow House": names only, below a headline.
  bool is_byline(const FreeLine& line) const {
    if (page_.title == kNone) return false;
    const auto& facts = page_.facts[line.block];
    if (line.evidence.kind == RegionKind::byline && line.evidence.score >= 1.2F && !facts.prose()) return true;
    if (!facts.title_case() || facts.colon || facts.quoted || facts.question || facts.words > 14) return false;
    const bool alone = names_alone(facts) && is_person(line.block);
    if (facts.upper < 2 || facts.all_caps() || line.block + 1 == page_.head_end) return alone;
    const bool comma = page_.words(line.block).find(", ") != std::string_view::npos;
    return alone || (comma && page_.facts[page_.title].lower_long + facts.upper > 3);
  }

  static bool names_alone(const Facts& facts) noexcept {
    return facts.words == facts.upper && (facts.words == 2 || facts.words == 3) && !facts.digit &&
           !facts.ends_sentence;
  }

  /// Not "ON BREAD", "The Gull": capitals alone say little, a given name must help.
  bool is_person(std::uint32_t block) const {
    BlockKey key;
    key.assign(page_.data.text, page_.span(block));
    if (!key.size() || page_.resources.list(ListName::function_words).has(key.word(0))) return false;
    if (!page_.facts[block].all_caps()) return true;
    std::string given(key.word(0));
    if (!given.empty() && given[0] >= 'a' && given[0] <= 'z') given[0] = static_cast<char>(given[0] - 32);
    return page_.resources.list(ListName::first_names).has(given);
  }

  void place_rest() {
    if (rest_.empty()) return;
    const auto speech = speech_begins();
    for (std::size_t i = 0; i < rest_.size(); ++i) {
      const auto kind = i >= speech ? RegionKind::body : kind_below(i);
      page_.set(rest_[i].block, kind, 2);
      if (kind == RegionKind::deck) page_.decks.push_back(rest_[i].block);
      if (kind == RegionKind::lead) page_.leads.push_back(rest_[i].block);
    }
  }

  /// Long paragraphs in the first person before the first label are an opening statement: speech, not a lead.
  std::size_t speech_begins() const {
    for (std::size_t i = 0; i < rest_.size(); ++i)
      if (addresses(rest_[i].block)) return i;
    std::uint32_t bytes = 0;
    for (const auto& line : rest_) bytes += page_.facts[line.block].bytes;
    if (bytes < kSpeech || rest_.size() < 2) return rest_.size();
    for (std::size_t i = 0; i < rest_.size(); ++i)
      if (page_.facts[rest_[i].block].first_person && !page_.facts[rest_[i].block].quoted) return i;
    return rest_.size();
  }

  /// "THE PRESIDENT: Hello, Philadelphia!", "Ladies and gentlemen,": somebody speaks already.
  bool addresses(std::uint32_t block) const {
    const auto& facts = page_.facts[block];
    if (facts.last == ',' && facts.words > 3 && facts.upper > 1) return true;
    const auto words = page_.words(block).substr(0, 48);
    const auto colon = words.find(": ");
    return colon != std::string_view::npos && facts.lower > 0 && all_upper(words.substr(0, colon));
  }

  RegionKind kind_below(std::size_t i) const {
    const auto& facts = page_.facts[rest_[i].block];
    const bool last = i + 1 == rest_.size();
    const bool after_lead = !page_.leads.empty();
    if (!page_.frame.turns) {
      if (last && opens_section(rest_[i].block)) return RegionKind::heading;
      return leads_elsewhere(rest_[i].block) ? RegionKind::boilerplate : RegionKind::deck;
    }
    if (!facts.ends_sentence && facts.words <= 5 && (after_lead || (i > 0 && last))) return RegionKind::heading;
    if (last && opens_section(rest_[i].block)) return RegionKind::heading;
    if (page_.title == kNone || after_lead) return RegionKind::lead;
    if (!facts.ends_sentence && facts.words <= 40 && facts.last != ':') return RegionKind::deck;
    if (facts.question && !facts.inner_ends && facts.words <= 20 && (!last || byline_follows(rest_[i].block)))
      return RegionKind::deck;
    if (last || facts.inner_ends || facts.words > 25 || introduces(rest_[i].block)) return RegionKind::lead;
    return page_.facts[rest_[i + 1].block].ends_sentence ? RegionKind::deck : RegionKind::lead;
  }

  /// Between the headline and an article that the mark-up shows: a few words, a link.
  bool leads_elsewhere(std::uint32_t block) const {
    constexpr std::uint16_t kLeastDeck = 6;
    if (page_.article.end == kNone) return false;
    const auto& facts = page_.facts[block];
    return (facts.words < kLeastDeck && !facts.unspaced()) || page_.data.blocks[block].links > 33;
  }

  bool byline_follows(std::uint32_t block) const {
    return block + 1 < page_.head_end && page_.lines[block + 1].set &&
           page_.lines[block + 1].kind == RegionKind::byline;
  }

  /// A short line under a blank one, directly above the first paragraph.
  bool opens_section(std::uint32_t block) const {
    const auto& facts = page_.facts[block];
    return page_.title != kNone && !facts.ends_sentence && facts.words <= 6 && page_.gap(block) > 0 &&
           block + 1 == page_.head_end && page_.gap(block + 1) == 0;
  }

  /// "… told Solidarity", "We asked her": the sentence that frames the interview.
  bool introduces(std::uint32_t block) const {
    const auto& frames = page_.resources.list(ListName::interview_frames);
    BlockKey key;
    key.assign(page_.data.text, page_.span(block));
    for (std::size_t i = 0; i < key.size(); ++i)
      for (auto n = std::min(frames.longest_from(key.word(i)), key.size() - i); n > 0; --n)
        if (frames.has(key.view(i, i + n)) && (n > 1 || (i + 1 < key.size() && key.upper(i + 1)))) return true;
    return false;
  }

  /// A date line above the headline is the page's clock, below it the article's date.
  void place_date(std::uint32_t b) {
    const auto& date = dates_[b];
    if (!date.only) return read_date_in(b);
    if (page_.lines[b].set) return;
    const bool above = page_.title != kNone && b < page_.title;
    const bool clock =
        date.clock || (above && (date.hour >= 0 || date.weekday || b == 0) && date.full() && !date.early);
    page_.set(b, clock ? RegionKind::page_date : RegionKind::dateline, 3);
    page_.datelines.push_back(b);
    if (clock && page_.page_date.empty())
      page_.page_date = date.iso_time();
    else if (!clock)
      note_published(date);
  }

  void read_date_in(std::uint32_t b) {
    const auto kind = page_.lines[b].kind;
    if (dates_[b].leads && (kind == RegionKind::byline || kind == RegionKind::dateline)) note_published(dates_[b]);
  }

  /// The first date wins, but "Published" beats "Updated".
  void note_published(const DateLine& date) {
    const auto iso = date.iso();
    if (iso.empty()) return;
    const int rank = date.early ? 3 : date.late ? 1 : 2;
    if (rank <= published_rank_) return;
    published_rank_ = rank;
    page_.published = iso;
  }

  void remember_lines() {
    for (std::uint32_t b = 0; b < page_.head_end && page_.head_lines.size() < 64; ++b) {
      const auto kind = page_.lines[b].kind;
      const bool repeated =
          kind == RegionKind::masthead || kind == RegionKind::navigation || kind == RegionKind::title;
      if (page_.lines[b].set && repeated) page_.head_lines.push_back(folded(page_.words(b).substr(0, 200)));
    }
    std::sort(page_.head_lines.begin(), page_.head_lines.end());
  }

  Page& page_;
  std::vector<Evidence> evidence_;
  std::vector<DateLine> dates_;
  std::vector<FreeLine> free_, rest_;
  int published_rank_ = 0;
};

}  // namespace

void read_head(Page& page) { Head(page).run(); }

}  // namespace v1
}  // namespace onrecord

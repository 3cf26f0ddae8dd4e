#include "turns/readings.hpp"

#include "text/unicode.hpp"
#include "turns/conversation.hpp"
#include "turns/inline_labels.hpp"
#include "turns/sides.hpp"
#include "turns/spoken_cues.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

/// Of somebody's openings where two take turns: one in so many asks, if he is the interviewer.
constexpr std::size_t kLeastAsking = 4;
constexpr float kNoTalk = 0.4F;  // of a reading whose words sound like no conversation

/// 0 for none, .5 for two, towards 1 for many.
float many(std::size_t n) { return static_cast<float>(n) / (static_cast<float>(n) + 2.0F); }

std::string percent(std::size_t part, std::size_t whole) {
  return std::to_string(whole ? part * 100 / whole : 0) + "%";
}

class ReadingFinder {
 public:
  ReadingFinder(const DocumentData& data, const ResourcesData& resources, const LabelGroups& labels,
                const Spoken& spoken)
      : data_(data),
        resources_(resources),
        rules_(resources.rules(RulesName::turn_patterns)),
        labels_(labels),
        spoken_(spoken) {}

  std::vector<ReadingDraft> read() {
    labelled();
    for (std::uint16_t rule = 0; rule < rules_.size(); ++rule)
      if (rules_[rule].get("layout") == "dash") dashes(rule);
    bold();
    headings();
    chevrons();
    std::stable_sort(readings_.begin(), readings_.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    return std::move(readings_);
  }

 private:
  Opening opening_of(std::size_t i) const {
    const auto& mark = data_.marks[i];
    Opening opening;
    opening.marker = mark.marker;
    if (mark.marker.empty()) opening.marker = {mark.marker.begin, mark.marker.begin};
    opening.block = mark.block;
    opening.group = labels_.of(i);
    opening.time_ms = mark.time_ms;
    (void)parse_label(rules_[mark.pattern].get("role"), opening.role);
    return opening;
  }
  void add(ReadingDraft reading) {
    if (reading.score <= 0 || reading.turns == 0) return;
    if (!converses(data_, resources_, labels_, reading)) {
      reading.score *= kNoTalk;
      reading.reasons += ", nobody talks";
    }
    reading.score = std::min(reading.score, 0.99F);
    readings_.push_back(std::move(reading));
  }

  // ---- labels, Q and A, time stamps with names, depositions: one reading, named after the most frequent form

  /// The better mark of two at one place.
  static int rank(Layout layout) {
    switch (layout) {
      case Layout::deposition:
        return 4;
      case Layout::timestamps:
        return 3;
      case Layout::qa:
        return 2;
      case Layout::captions:
        return 1;
      default:
        return 0;
    }
  }
  /// A label that recurs speaks wherever regions put its line, but in menus and readers' comments.
  bool frequent(std::size_t i) const {
    const auto group = labels_.of(i);
    const auto kind = spoken_.kind(data_.marks[i].block);
    return group != kNone && labels_.groups()[group].marks >= 3 && kind != RegionKind::comment &&
           kind != RegionKind::navigation && kind != RegionKind::title && kind != RegionKind::duplicate;
  }
  static bool speaks(const MarkRow& mark) {
    return (mark.layout == Layout::labels || mark.layout == Layout::qa || mark.layout == Layout::timestamps ||
            mark.layout == Layout::deposition || mark.layout == Layout::captions);
  }

  void labelled() {
    ReadingDraft reading;
    std::array<std::uint32_t, 16> by_layout{};
    const bool named_captions = caption_names() > 0;
    for (std::size_t i = 0; i < data_.marks.size(); ++i) {
      const auto& mark = data_.marks[i];
      if (!speaks(mark) || !(spoken_.open(mark.block) || frequent(i))) continue;
      Opening opening = opening_of(i);
      opening.unnamed = mark.layout == Layout::captions && !mark.names_somebody();
      if (opening.unnamed && !named_captions && !mark.marker.empty()) continue;  // ">>" may be what an e-mail quotes
      const bool numbered_question = mark.layout == Layout::qa && mark.label.empty();
      opening.opens = mark.names_somebody() || numbered_question || opening.unnamed;
      opening.asks = mark.layout == Layout::qa && opening.role == Role::interviewer;
      opening.examiner = rules_[mark.pattern].id.substr(0, 13) == "deposition-by";
      if (opening.time_ms == kNone) opening.time_ms = time_above(reading, mark);
      if (!reading.openings.empty() && reading.openings.back().marker.begin == mark.marker.begin) {
        auto& before = reading.openings.back();
        if (opening.unnamed || (rank(mark.layout) <= last_rank_ && !before.unnamed)) continue;
        before = opening;
      } else if (!reading.openings.empty() && mark.marker.begin < reading.openings.back().marker.end) {
        continue;
      } else {
        reading.openings.push_back(opening);
      }
      last_rank_ = rank(mark.layout);
      by_layout[static_cast<std::size_t>(mark.layout)] += opening.opens;
    }
    if (!guess_unnamed(reading.openings)) return;
    drop_cuts_before(reading);
    score_labelled(reading, by_layout);
  }
  /// Of a stamp alone in the line above.
  std::uint32_t time_above(const ReadingDraft& reading, const MarkRow& mark) const {
    if (reading.openings.empty() || mark.label.empty()) return kNone;
    const auto& last = reading.openings.back();
    const bool alone = !last.opens && last.marker.end == data_.blocks[last.block].span.end;
    return alone && last.block + 1 == mark.block ? last.time_ms : kNone;
  }
  std::size_t caption_names() const {
    return static_cast<std::size_t>(std::count_if(data_.marks.begin(), data_.marks.end(), [](const auto& m) {
      return m.layout == Layout::captions && m.names_somebody();
    }));
  }
  /// Somebody else among two who are named is the other one; among more he stays unnamed. False: nobody is named.
  static bool guess_unnamed(std::vector<Opening>& openings) {
    std::array<std::uint32_t, 2> named = {kNone, kNone};
    bool more = false;
    for (const auto& opening : openings) {
      if (opening.group == kNone || opening.group == named[0] || opening.group == named[1]) continue;
      more = more || named[1] != kNone;
      named[named[0] != kNone] = opening.group;
    }
    std::uint32_t last = kNone;
    for (auto& opening : openings) {
      if (!opening.opens) continue;
      if (opening.unnamed && !more && named[1] != kNone && last != kNone) {
        opening.group = last == named[0] ? named[1] : named[0];
        opening.guessed = true;
      }
      last = opening.group;
    }
    return openings.empty() || named[0] != kNone ||
           std::none_of(openings.begin(), openings.end(), [](const auto& o) { return o.unnamed; });
  }
  static void drop_cuts_before(ReadingDraft& reading) {
    auto& all = reading.openings;
    const auto first = std::find_if(all.begin(), all.end(), [](const auto& o) { return o.opens; });
    all.erase(all.begin(), first);
  }

  void score_labelled(ReadingDraft& reading, const std::array<std::uint32_t, 16>& by_layout) {
    std::size_t changes = 0, n = 0;
    std::uint32_t last = kNone - 1, first = kNone, others = 0;
    for (const auto& opening : reading.openings) {
      if (!opening.opens) continue;
      changes += opening.unnamed || opening.group != last;
      last = opening.group;
      if (first == kNone) first = last;
      others += last != first;
      ++n;
    }
    if (!n) return;
    const auto best = std::max_element(by_layout.begin(), by_layout.end());
    reading.layout = static_cast<Layout>(best - by_layout.begin());
    if (reading.layout == Layout::qa && by_layout[static_cast<std::size_t>(Layout::labels)] * 4 >= *best)
      reading.layout = Layout::labels;  // "Q" beside "THE PRESIDENT:"
    reading.turns = static_cast<std::uint32_t>(n);
    const auto alternating = static_cast<float>(changes) / static_cast<float>(n);
    reading.score = 0.35F + 0.65F * many(n) * (others ? 0.4F + 0.6F * alternating : 0.3F);
    reading.reasons = std::to_string(n) + " labels, " + percent(changes, n) + " change of speaker" +
                      (others ? "" : ", one speaker only");
    add(std::move(reading));
  }

  // ---- dashes

  void dashes(std::uint16_t rule) {
    ReadingDraft reading;
    reading.layout = Layout::dash;
    bool listing = false;
    for (std::size_t i = 0; i < data_.marks.size(); ++i) {
      const auto& mark = data_.marks[i];
      if (mark.pattern != rule || !spoken_.open(mark.block)) continue;
      listing = list_item(mark, listing);
      if (!listing) reading.openings.push_back(opening_of(i));
    }
    if (reading.openings.size() < 2) return;
    const auto asking = set_sides(data_, spoken_, resources_, reading.openings).all;
    const auto n = reading.openings.size();
    const auto sentences = sentence_share(reading.openings);
    reading.turns = static_cast<std::uint32_t>(n);
    reading.score =
        many(n) *
        (asking ? 0.75F + 0.5F * std::min(0.5F, static_cast<float>(asking) / static_cast<float>(n)) : 0.35F) *
        sentences;
    reading.reasons = std::to_string(n) + " dashes, " + percent(asking, n) + " of them ask, " +
                      percent(static_cast<std::size_t>(sentences * 100), 100) + " whole sentences";
    add(std::move(reading));
  }
  /// "– the kettle,": small letter, or a comma at its end, or the first after a colon.
  bool list_item(const MarkRow& mark, bool listing) const {
    const auto words = data_.slice({mark.marker.end, data_.blocks[mark.block].span.end});
    if (words.empty()) return true;
    std::size_t at = 0;
    const bool small = is_lower(next_point(words, at));
    const char last = words.back();
    if (last == ',' || last == ';') return true;
    if (small && last != '?') return true;
    if (listing && small) return true;
    if (mark.block == 0) return false;
    const auto before = data_.slice(data_.blocks[mark.block - 1].span);
    return !ends_in_question(words) && before.back() == ':' && words.size() < 80;
  }
  float sentence_share(const std::vector<Opening>& openings) const {
    std::size_t whole = 0;
    for (const auto& opening : openings) {
      const auto words = data_.slice(data_.blocks[opening.block].span);
      const char last = words.empty() ? ' ' : words.back();
      whole += last == '.' || last == '?' || last == '!' || last == ')' || last == '"' ||
               static_cast<unsigned char>(last) >= 0x80U;
    }
    return static_cast<float>(whole) / static_cast<float>(openings.size());
  }

  // ---- bold and italic questions

  void bold() {
    ReadingDraft reading;
    reading.layout = Layout::bold;
    std::size_t asking = 0, pairs = 0;
    const auto& marks = data_.marks;
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
      if (marks[i].layout != Layout::bold || marks[i + 1].layout != Layout::bold ||
          marks[i + 1].block != marks[i].block)
        continue;
      if (!spoken_.open(marks[i].block)) {
        ++i;
        continue;
      }
      ++pairs;
      asking += marks[i].asks || ends_in_question(data_.slice({marks[i].marker.end, marks[i + 1].marker.begin}));
      reading.openings.push_back(opening_of(i));
      reading.openings.push_back(opening_of(i + 1));
      ++i;
    }
    if (pairs < 2) return;
    if (asking * 2 < pairs) return bold_answers(std::move(reading), pairs);
    answer_bold(reading);
    reading.turns = count_openings(reading);
    reading.score = many(pairs) * 1.2F * static_cast<float>(asking) / static_cast<float>(pairs);
    reading.reasons = std::to_string(pairs) + " marked passages, " + percent(asking, pairs) + " of them ask";
    add(std::move(reading));
  }
  static std::uint32_t count_openings(const ReadingDraft& reading) {
    return static_cast<std::uint32_t>(
        std::count_if(reading.openings.begin(), reading.openings.end(), [](const auto& o) { return o.opens; }));
  }
  /// Marked passages ask; what is not marked answers.
  void answer_bold(ReadingDraft& reading) const {
    auto pairs = std::move(reading.openings);
    reading.openings.clear();
    std::uint32_t answered = kNone - 1;  // block of the last answer's opening
    bool question_open = false;
    for (std::size_t i = 0; i < pairs.size(); i += 2) {
      Opening ask = pairs[i], close = pairs[i + 1];
      const bool goes_on = question_open && nothing_between(pairs[i - 1], ask);
      ask.role = Role::interviewer;
      ask.asks = true;
      ask.opens = !goes_on;
      if (!goes_on)
        reading.openings.push_back(ask);
      else
        reading.openings.push_back(ask);
      close.role = Role::interviewee;
      const bool rest = close.marker.end < data_.blocks[close.block].span.end;
      close.opens = rest;
      reading.openings.push_back(close);
      question_open = true;
      if (rest) continue;
      const auto next = i + 2 < pairs.size() ? pairs[i + 2].block : static_cast<std::uint32_t>(data_.blocks.size());
      if (const auto block = first_body(close.block + 1, next); block != kNone && block != answered)
        reading.openings.push_back(answer_at(block));
    }
  }
  bool nothing_between(const Opening& close, const Opening& ask) const {
    return close.marker.end >= data_.blocks[close.block].span.end && first_body(close.block + 1, ask.block) == kNone;
  }
  std::uint32_t first_body(std::uint32_t from, std::uint32_t to) const {
    for (auto block = from; block < to; ++block)
      if (spoken_.body(block)) return block;
    return kNone;
  }
  Opening answer_at(std::uint32_t block) const {
    Opening answer;
    const auto begin = data_.blocks[block].span.begin;
    answer.marker = {begin, begin};
    answer.block = block;
    answer.role = Role::interviewee;
    return answer;
  }
  /// Plain questions, answers in bold.
  void bold_answers(ReadingDraft reading, std::size_t pairs) {
    auto marks = std::move(reading.openings);
    reading.openings.clear();
    std::size_t asked = 0;
    for (std::size_t i = 0; i < marks.size(); i += 2) {
      Opening answer = marks[i], close = marks[i + 1];
      const bool ask = answer.block > 0 && spoken_.open(answer.block - 1) &&
                       ends_in_question(data_.slice(data_.blocks[answer.block - 1].span));
      asked += ask;
      if (ask) {
        Opening question = answer_at(answer.block - 1);
        question.role = Role::interviewer;
        question.asks = true;
        reading.openings.push_back(question);
      }
      answer.role = Role::interviewee;
      close.opens = false;
      reading.openings.push_back(answer);
      reading.openings.push_back(close);
    }
    if (asked < 2) return;
    reading.turns = count_openings(reading);
    reading.score = many(asked) * static_cast<float>(asked) / static_cast<float>(pairs);
    reading.reasons = std::to_string(asked) + " plain questions, marked answers";
    add(std::move(reading));
  }

  // ---- headings that ask, lines that ask

  void headings() {
    ReadingDraft reading;
    reading.layout = Layout::headings;
    std::size_t asking = 0, asks_all = 0;
    bool marked = false;
    std::vector<Opening> asks;
    for (std::size_t i = 0; i < data_.marks.size(); ++i) {
      const auto& mark = data_.marks[i];
      if (mark.layout != Layout::headings || !spoken_.open(mark.block)) continue;
      const bool heads = !mark.marker.empty() || by_format(mark.block);
      marked = marked || heads;
      ++asks_all;
      if (!heads && !question_line(mark.block)) continue;
      const auto words = data_.slice(data_.blocks[mark.block].span);
      const bool asks_here = mark.asks || ends_in_question(words);
      const bool whole = words.back() != ':' && ends_sentence(words);
      if (!asks_here && !whole && !asks_unmarked(words, resources_)) continue;  // a topic
      asking += asks_here;
      asks.push_back(opening_of(i));
    }
    if (asking < 2) return;
    std::size_t answers = 0;
    for (std::size_t i = 0; i < asks.size(); ++i) {
      const auto next = i + 1 < asks.size() ? asks[i + 1].block : static_cast<std::uint32_t>(data_.blocks.size());
      const auto block = first_body(asks[i].block + 1, next);
      Opening ask = asks[i];
      ask.role = Role::interviewer;
      ask.asks = true;
      ask.opens = i == 0 || first_body(asks[i - 1].block + 1, ask.block) != kNone;
      reading.openings.push_back(ask);
      if (block == kNone) continue;
      reading.openings.push_back(answer_at(block));
      ++answers;
    }
    reading.turns = count_openings(reading);
    reading.score = marked ? many(asking) * 1.2F * static_cast<float>(asking) / static_cast<float>(asks.size())
                           : line_score(asks, asks_all, answers);
    reading.reasons = std::to_string(asks.size()) + (marked ? " headings ask" : " lines ask, unmarked");
    add(std::move(reading));
  }
  /// A heading, or the term of a list.
  bool by_format(std::uint32_t block) const {
    const auto kind = data_.blocks[block].kind;
    return kind == BlockKind::heading || kind == BlockKind::term;
  }
  /// A question of one or two sentences, outside quotation marks.
  bool question_line(std::uint32_t block) const {
    const auto words = data_.slice(data_.blocks[block].span);
    if (words.size() > 400) return false;
    std::size_t at = 0;
    const char32_t first = next_point(words, at);
    if (!is_upper(first) && !is_digit(first)) return false;
    return std::count(words.begin(), words.end(), '.') <= 4;
  }
  /// Unmarked questions carry a page only where they are many for its paragraphs and each has an answer that does not
  /// ask back.
  float line_score(const std::vector<Opening>& asks, std::size_t all, std::size_t answers) const {
    std::size_t blocks = 0;
    for (auto b = asks.front().block; b < data_.blocks.size(); ++b) blocks += spoken_.body(b);
    if (asks.size() * 2 < all || answers * 10 < asks.size() * 9 || asks.size() * 7 < blocks) return 0;
    if (first_body(asks.back().block + 1, static_cast<std::uint32_t>(data_.blocks.size())) == kNone) return 0;
    return many(asks.size()) * 0.9F;
  }

  // ---- captions: a sign for each change of speaker

  void chevrons() {
    if (caption_names()) return;  // labelled() reads them all
    ReadingDraft reading;
    reading.layout = Layout::captions;
    for (std::size_t i = 0; i < data_.marks.size(); ++i)
      if (data_.marks[i].layout == Layout::captions && spoken_.open(data_.marks[i].block))
        reading.openings.push_back(opening_of(i));
    if (reading.openings.size() < 2) return;
    const auto asking = set_sides(data_, spoken_, resources_, reading.openings);
    const bool two = asking.fitting * kLeastAsking >= asking.openings;
    for (auto& opening : reading.openings) two ? guess_side(opening) : leave_unnamed(opening);
    reading.turns = static_cast<std::uint32_t>(reading.openings.size());
    reading.score = many(reading.openings.size());
    reading.reasons = std::to_string(reading.turns) + " changes of voice, " + percent(asking.all, reading.turns) +
                      " of them ask" + (two ? "" : ": nobody keeps asking");
    add(std::move(reading));
  }
  static void guess_side(Opening& opening) { opening.guessed = true; }
  /// More than two may speak in turn: each mark opens, and nobody knows for whom.
  static void leave_unnamed(Opening& opening) {
    opening.role = Role::unknown;
    opening.unnamed = opening.opens = true;
  }

  const DocumentData& data_;
  const ResourcesData& resources_;
  const RuleSet& rules_;
  const LabelGroups& labels_;
  const Spoken& spoken_;
  std::vector<ReadingDraft> readings_;
  int last_rank_ = 0;
};

}  // namespace

std::vector<ReadingDraft> rank_readings(const DocumentData& data, const ResourcesData& resources,
                                        const LabelGroups& labels, const Spoken& spoken) {
  return ReadingFinder(data, resources, labels, spoken).read();
}

}  // namespace v1
}  // namespace onrecord

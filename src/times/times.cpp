#include "times/times.hpp"

#include "document/document_data.hpp"
#include "times/quantities.hpp"
#include "times/resolver.hpp"

#include <algorithm>
#include <array>

// Three steps: find the expressions, sentence by sentence; let neighbours share a year ("May and June 2022"); resolve
// them in the text's order, when the whole text is known.

namespace onrecord {
inline namespace v1 {
namespace {

/// Whether the words stand inside quotation marks, followed from token to token. A paragraph's end closes all.
class QuoteState {
 public:
  void begin_paragraph() noexcept { open_ = false; }
  void pass(QuoteMark mark) noexcept {
    if (mark != QuoteMark::none) open_ = mark == QuoteMark::opens || (mark == QuoteMark::turns && !open_);
  }
  [[nodiscard]] bool open() const noexcept { return open_; }

 private:
  bool open_ = false;
};

class TimeFinder {
 public:
  TimeFinder(Draft& draft, const ResourcesData& resources)
      : data_(draft.data()),
        published_(read_day(draft.date())),
        clock_(read_day(data_.view(data_.metadata.page_date))),
        lexicon_(resources),
        words_(data_, lexicon_),
        tense_(resources.list(ListName::tense_words), resources.list(ListName::verbs)),
        parser_(words_, numbers_, resources.rules(RulesName::dates)) {}

  void run() {
    glance_at_words();
    if (!published_) published_ = read_day(data_.view(data_.metadata.published));
    for (const auto& region : data_.regions)
      if (region.kind == RegionKind::page_date || region.kind == RegionKind::dateline) read_region(region.span);
    for (std::size_t s = 0; s < data_.sentences.size(); ++s) read_sentence(s);
    const auto earlier = [](const PlacedTime& a, const PlacedTime& b) {
      return a.expression.span.begin < b.expression.span.begin;
    };
    if (!std::is_sorted(found_.begin(), found_.end(), earlier))
      std::stable_sort(found_.begin(), found_.end(), earlier);
    share_years();
    append_rows();
  }

 private:
  /// What a sentence is asked for before it is read.
  struct Glance {
    QuoteMark mark = QuoteMark::none;
    bool matters = false;
  };
  void glance_at_words();
  void read_region(Span span);
  void read_sentence(std::size_t s);
  void read_words(std::uint32_t sentence, TurnId turn);
  void place(TimeExpression&& expression, TurnId turn, bool quoted);
  [[nodiscard]] bool needs_tense(const TimeExpression& e) const noexcept;
  void share_years();
  void append_rows();

  DocumentData& data_;
  std::optional<DayNumber> published_;
  std::optional<DayNumber> clock_;
  TimeLexicon lexicon_;
  TimeWords words_;
  NumberReader numbers_;
  TenseReader tense_;
  TimeParser parser_;
  std::vector<Glance> glances_;  // by word
  QuoteState quotes_;
  bool quoted_ = false;  // at the start of the sentence
  std::vector<PlacedTime> found_;
  std::vector<Span> taken_;
};

void TimeFinder::glance_at_words() {
  glances_.reserve(data_.words.size());
  for (std::uint32_t word = 0; word < data_.words.size(); ++word) {
    const auto surface = data_.words.surface(word);
    glances_.push_back({quote_mark(surface), lexicon_.may_matter(surface)});
  }
}

/// Lines at the head of a page are in no sentence.
void TimeFinder::read_region(Span span) {
  const auto begins_before = [](const SentenceRow& row, std::uint32_t at) { return row.span.end <= at; };
  const auto next = std::lower_bound(data_.sentences.begin(), data_.sentences.end(), span.begin, begins_before);
  if (next != data_.sentences.end() && next->span.overlaps(span)) return;
  words_.read(span);
  quoted_ = false;
  read_words(static_cast<std::uint32_t>(next - data_.sentences.begin()), TurnId::none);
}

void TimeFinder::read_sentence(std::size_t s) {
  const auto& row = data_.sentences[s];
  const auto before = s ? data_.sentences[s - 1].span.end : 0;
  const auto gap = std::string_view(data_.text).substr(before, row.span.begin - before);
  if (gap.find('\n') != std::string_view::npos) quotes_.begin_paragraph();
  quoted_ = quotes_.open();
  bool matters = false;
  for (auto t = row.tokens.begin; t < row.tokens.end; ++t) {
    const auto glance = glances_[data_.token_words[t]];
    quotes_.pass(glance.mark);
    matters = matters || glance.matters;
  }
  if (!matters) return;
  words_.read(row.tokens);
  read_words(static_cast<std::uint32_t>(s), row.turn);
}

void TimeFinder::read_words(std::uint32_t sentence, TurnId turn) {
  taken_.clear();
  parser_.begin();
  QuoteState state;  // passes every word once: a sentence may hold a hundred thousand times
  if (quoted_) state.pass(QuoteMark::opens);
  for (std::size_t i = 0; i < words_.size();) {
    if (!words_.begins_time(i)) {
      state.pass(words_.mark(i++));
      continue;
    }
    TimeExpression expression;
    const auto end = parser_.read(i, expression);
    if (end > i) {
      taken_.push_back(expression.span);
      expression.sentence = sentence;
      place(std::move(expression), turn, state.open());
    }
    for (const auto next = std::max(end, i + 1); i < next; ++i) state.pass(words_.mark(i));
  }
  append_quantities(data_, words_, numbers_, taken_);
}

/// The tense costs more than finding the expression: a hundred look-ups.
bool TimeFinder::needs_tense(const TimeExpression& e) const noexcept {
  if (e.type == TimeType::set || e.from == CountsFrom::reference || e.from == CountsFrom::told) return false;
  if (e.from == CountsFrom::nothing) return e.after_in || (clock_ && e.time.grain >= Grain::month);
  return e.from != CountsFrom::anchor;
}

void TimeFinder::place(TimeExpression&& expression, TurnId turn, bool quoted) {
  PlacedTime placed;
  placed.turn = turn;
  placed.quoted = quoted;
  if (needs_tense(expression)) placed.tense = tense_.around(words_, expression.word, expression.end_word);
  placed.expression = std::move(expression);
  found_.push_back(std::move(placed));
}

/// "between May and June 2022", "3–5 June 2012": the first date takes the year of the second.
void TimeFinder::share_years() {
  for (std::size_t k = found_.size(); k-- > 1;) {
    auto& first = found_[k - 1].expression;
    const auto& second = found_[k].expression;
    if (first.from != CountsFrom::year || first.sentence != second.sentence || !first.holiday.empty()) continue;
    if (second.from != CountsFrom::nothing || second.time.year == kNoYear || second.time.grain < Grain::month)
      continue;
    const auto between = data_.slice({first.span.end, second.span.begin});
    constexpr std::array<std::string_view, 8> joints = {"-",     "\xE2\x80\x93", " \xE2\x80\x93 ", " to ",
                                                        " and ", " or ",         " through ",      " until "};
    if (std::find(joints.begin(), joints.end(), between) == joints.end()) continue;
    const bool turned = first.time.number > second.time.number;  // "from November to January 2022"
    first.time.year = static_cast<std::int16_t>(second.time.year - turned);
    first.from = CountsFrom::nothing;
  }
}

void TimeFinder::append_rows() {
  TimeResolver resolver(published_, clock_);
  for (const auto& placed : found_) resolver.learn(placed);
  for (const auto& placed : found_) {
    const auto resolved = resolver.resolve(placed);
    TimeRow row;
    row.span = placed.expression.span;
    row.value = data_.strings.intern(resolved.value);
    row.type = resolved.type;
    row.mod = placed.expression.mod;
    row.anchor = resolved.anchor;
    row.alternatives.begin = static_cast<std::uint32_t>(data_.alternatives.size());
    if (!resolved.alternative.empty())
      data_.alternatives.push_back({data_.strings.intern(resolved.alternative), resolved.alternative_score});
    row.alternatives.end = static_cast<std::uint32_t>(data_.alternatives.size());
    data_.times.push_back(row);
  }
}

}  // namespace

void find_times(Draft& draft, const ResourcesData& resources) { TimeFinder(draft, resources).run(); }

}  // namespace v1
}  // namespace onrecord

#include "times/times.hpp"

#include "document/document_data.hpp"
#include "times/calendar.hpp"
#include "times/tense.hpp"

#include <algorithm>
#include <array>

// What only the finished reading knows: when the text can have been published, what kind of text it is, its layout.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kNear = 40;   // words
constexpr std::size_t kOpening = 12;  // sentences in which a report says where its words come from

class ContextFinder {
 public:
  ContextFinder(Draft& draft, const ResourcesData& resources)
      : data_(draft.data()),
        date_(draft.date()),
        lexicon_(resources),
        words_(data_, lexicon_),
        tense_(resources.list(ListName::tense_words), resources.list(ListName::verbs)),
        genres_(resources.list(ListName::genre_words)) {}

  void run() {
    data_.context.layout = layout();
    data_.context.genre = data_.strings.intern(genre());
    bounds();
  }

 private:
  [[nodiscard]] Layout layout() const noexcept {
    if (data_.readings.empty()) return Layout::none;
    const auto best = data_.readings.front().layout;
    const bool whole = best == Layout::narrative || best == Layout::monologue;
    return !data_.turns.empty() || whole ? best : Layout::none;
  }

  std::string_view genre();
  std::string_view genre_of(std::string_view place, Span span);
  bool has_interviewer() const noexcept;
  void bounds();
  bool told_as_past(const TimeRow& row);

  DocumentData& data_;
  std::string_view date_;
  TimeLexicon lexicon_;
  TimeWords words_;
  TenseReader tense_;
  const Lexicon& genres_;
};

bool ContextFinder::has_interviewer() const noexcept {
  const auto role = [&](Role wanted) {
    return std::any_of(data_.turns.begin(), data_.turns.end(), [&](const TurnRow& t) { return t.role == wanted; });
  };
  return role(Role::interviewer) || (role(Role::moderator) && role(Role::interviewee));
}

/// The genre that a word in this piece of text tells; empty: none does.
std::string_view ContextFinder::genre_of(std::string_view place, Span span) {
  words_.read(span);
  std::string key;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const auto longest = genres_.longest_from(words_.lower(i));
    key.clear();
    for (std::size_t n = 0; n < longest && i + n < words_.size(); ++n) {
      if (n) key += ' ';
      key += words_.lower(i + n);
      const auto* entry = genres_.find(key);
      if (entry && entry->field(1) == place) return entry->field(0);
    }
  }
  return {};
}

std::string_view ContextFinder::genre() {
  if (data_.sentences.empty()) return {};
  if (data_.interviews.size() > 1) return "interviews";
  if (has_interviewer()) return "interview";
  for (const auto& region : data_.regions)
    if (region.kind == RegionKind::title || region.kind == RegionKind::deck || region.kind == RegionKind::byline)
      if (const auto found = genre_of("title", region.span); !found.empty()) return found;
  const auto best = layout();
  if (best == Layout::deposition) return "hearing";
  if (best == Layout::monologue) return "monologue";
  if (!data_.turns.empty()) return "transcript";
  for (std::size_t s = 0; s < std::min(kOpening, data_.sentences.size()); ++s)
    if (const auto found = genre_of("text", data_.sentences[s].span); !found.empty()) return found;
  return {};  // "article" would be said of every page that is not understood
}

/// Does the sentence tell the time as something that has been?
bool ContextFinder::told_as_past(const TimeRow& row) {
  const auto ends_before = [](const SentenceRow& sentence, std::uint32_t at) { return sentence.span.end <= at; };
  const auto found = std::lower_bound(data_.sentences.begin(), data_.sentences.end(), row.span.begin, ends_before);
  if (found == data_.sentences.end() || !found->span.contains(row.span)) return false;
  const auto token_before = [](const TokenRow& token, std::uint32_t at) { return token.span.end <= at; };
  const auto token = std::lower_bound(data_.tokens.begin() + found->tokens.begin,
                                      data_.tokens.begin() + found->tokens.end, row.span.begin, token_before);
  const auto at = static_cast<std::uint32_t>(token - data_.tokens.begin());
  // The tense is told by near words; a sentence may be a megabyte long.
  words_.read(
      IndexRange{std::max(found->tokens.begin, at - std::min(at, kNear)), std::min(found->tokens.end, at + kNear)});
  std::size_t from = 0;
  while (from < words_.size() && words_.span(from).end <= row.span.begin) ++from;
  std::size_t to = from;
  while (to < words_.size() && words_.span(to).begin < row.span.end) ++to;
  return tense_.around(words_, from, to) == Tense::past;
}

/// A text is younger than the last day that it tells as past, and not younger than the page's clock. Where the date
/// of publication is known, it needs no bounds.
void ContextFinder::bounds() {
  if (data_.metadata.published != kNoString) return;
  const auto clock = date_.empty() ? data_.view(data_.metadata.page_date).substr(0, 10) : date_;
  const auto before = read_day(clock);
  if (before) data_.context.published_before = data_.strings.intern(clock);
  std::string_view after;
  DayNumber latest = 0;
  for (const auto& row : data_.times) {
    const auto value = data_.view(row.value).substr(0, 10);
    const auto day = value.size() == 7 ? read_day(std::string(value) + "-01") : read_day(value);
    const bool bound = row.mod == TimeMod::before || row.mod == TimeMod::on_or_before;
    if (!day || bound || (before && *day > *before) || (!after.empty() && *day <= latest)) continue;
    if (!told_as_past(row)) continue;
    after = value;
    latest = *day;
  }
  if (!after.empty()) data_.context.published_after = data_.strings.intern(std::string(after));
}

}  // namespace

void find_context(Draft& draft, const ResourcesData& resources) { ContextFinder(draft, resources).run(); }

}  // namespace v1
}  // namespace onrecord

#include "regions/title.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostLines = 40;     ///< a headline comes early
constexpr std::size_t kMostLabels = 64;    ///< labels whose words are looked up
constexpr float kLeast = -2.5F;            ///< a worse line is no headline
constexpr std::uint32_t kMostTitle = 300;  ///< bytes

float by_length(const Facts& facts) noexcept {
  if (facts.words <= 1) return -2;
  if (facts.words == 2) return -0.5F;
  if (facts.words == 3) return 0.5F;
  if (facts.words <= 22) return 2;
  return facts.words <= 30 ? 0 : -4;
}

float by_end(const Facts& facts) noexcept {
  if (facts.last == ',' || facts.last == ';') return -2;
  if (facts.last == '.' && !facts.quoted) return facts.inner_ends ? -4 : -2.5F;
  return facts.inner_ends > 1 ? -2 : 0;
}

void add_words(std::unordered_set<std::string>& names, std::string_view line) {
  std::size_t begin = 0;
  const auto words = line.substr(0, 400);
  while (begin < words.size()) {
    const auto end = std::min(words.find_first_of(" \n\t", begin), words.size());
    const auto word = words.substr(begin, end - begin);
    if (word.size() > 2 && starts_upper(word)) names.insert(folded(word));
    begin = end + 1;
  }
}

class TitleFinder {
 public:
  TitleFinder(const Page& page, const std::vector<FreeLine>& lines) : page_(page), lines_(lines) {}

  std::size_t run() {
    collect_names();
    count_repeats();
    std::size_t best = lines_.size();
    float most = kLeast;
    for (std::size_t i = 0; i < lines_.size() && i < kMostLines; ++i) {
      const float score = is_sentence(i) ? kLeast : score_of(i);
      if (score > most) most = score, best = i;
    }
    return best;
  }

 private:
  /// "The surveyor spoke to us after the ruling." introduces; a headline has no full stop, or stands twice.
  bool is_sentence(std::size_t i) const {
    const auto& facts = page_.facts[lines_[i].block];
    const bool heading = page_.data.blocks[lines_[i].block].kind == BlockKind::heading;
    return facts.last == '.' && !facts.quoted && facts.words > 3 && facts.lower > 0 && !heading && !repeated(i);
  }

  /// Capitalised words of the labels and of the paragraphs before the first turn.
  void collect_names() {
    std::size_t labels = 0;
    for (const auto& mark : page_.data.marks) {
      if (mark.label.empty()) continue;
      if (++labels > kMostLabels) break;
      std::string words(page_.data.slice(mark.label));
      for (std::size_t at = 0; at < words.size(); ++at)
        if (at == 0 || words[at - 1] == ' ') names_.insert(folded(words.substr(at, words.find(' ', at) - at)));
    }
    for (const auto& line : lines_)
      if (page_.facts[line.block].prose()) add_words(names_, page_.words(line.block));
  }

  void count_repeats() {
    for (const auto& line : lines_) ++folded_[folded(page_.words(line.block).substr(0, kMostTitle))];
  }

  bool repeated(std::size_t i) const {
    const auto words = page_.words(lines_[i].block).substr(0, kMostTitle);
    const auto found = folded_.find(folded(words));
    if (found != folded_.end() && found->second > 1) return true;
    if (page_.facts[lines_[i].block].words < 4) return false;
    for (std::size_t k = i + 1; k < lines_.size() && k < i + 6; ++k)
      if (page_.facts[lines_[k].block].words >= 4 && repeats(words, page_.words(lines_[k].block))) return true;
    return false;
  }

  /// The mark-up says that this is the title.
  bool stated(std::string_view words) const {
    const auto& all = page_.data.stated;
    return std::any_of(all.begin(), all.end(), [&](const auto& row) {
      return row.what == Statement::title && repeats(page_.data.view(row.value), words);
    });
  }

  float by_names(std::size_t i) const {
    const auto& facts = page_.facts[lines_[i].block];
    if (facts.lower == 0 && !facts.colon && i == 0) return 0;
    std::unordered_set<std::string> own;
    add_words(own, page_.words(lines_[i].block));
    const auto shared = std::count_if(own.begin(), own.end(), [&](const auto& w) { return names_.count(w) > 0; });
    if (facts.lower == 0 && shared == static_cast<std::ptrdiff_t>(own.size())) return 0;
    return std::min<float>(0.5F, static_cast<float>(shared) * 0.5F);
  }

  /// Lines above that could be headlines themselves; mastheads do not count.
  float by_place(std::size_t i) const {
    float above = 0;
    for (std::size_t k = 0; k < i; ++k) {
      const auto& facts = page_.facts[lines_[k].block];
      above += name_like(facts) || is_lower(facts.first) || facts.last == ',' ? 0.3F : 1;
    }
    return above;
  }

  float score_of(std::size_t i) const {
    const auto& line = lines_[i];
    const auto& facts = page_.facts[line.block];
    if (!facts.letters || facts.bytes > kMostTitle) return kLeast;
    float score = by_length(facts) + by_end(facts) + by_names(i) + line.evidence.title;
    const auto& block = page_.data.blocks[line.block];
    if (block.kind == BlockKind::heading) score += block.level == 1 ? 6 : 3;
    if (repeated(i) || stated(page_.words(line.block))) score += 4;
    if (facts.lower_long * 5 > facts.words) score += 1.5F;
    if (facts.all_caps() && facts.words > 3) score += 1;
    if (facts.colon || facts.quoted) score += 1;
    if (is_lower(facts.first)) score -= 2;
    if (name_like(facts) && i + 1 < lines_.size()) score -= 1.5F;
    if (line.evidence.kind == RegionKind::masthead) score -= line.evidence.score;
    return score - by_place(i);
  }

  const Page& page_;
  const std::vector<FreeLine>& lines_;
  std::unordered_set<std::string> names_;
  std::unordered_map<std::string, int> folded_;
};

}  // namespace

bool name_like(const Facts& facts) noexcept {
  if (facts.all_caps() && facts.words > 4) return false;
  return facts.title_case() && !facts.colon && !facts.quoted && !facts.question && facts.words <= 6 &&
         facts.last != '.';
}

bool repeats(std::string_view title, std::string_view line) {
  const auto a = folded(title), b = folded(line);
  if (a.empty() || b.empty()) return false;
  if (a == b) return true;
  const auto& longer = a.size() > b.size() ? a : b;
  const auto& shorter = a.size() > b.size() ? b : a;
  // Short lines are mastheads that the longer one happens to hold.
  if (shorter.size() * 2 < longer.size() || shorter.size() < 12) return false;
  return longer.compare(0, shorter.size(), shorter) == 0 ||
         longer.compare(longer.size() - shorter.size(), shorter.size(), shorter) == 0;
}

std::size_t find_title(const Page& page, const std::vector<FreeLine>& lines) {
  return TitleFinder(page, lines).run();
}

}  // namespace v1
}  // namespace onrecord

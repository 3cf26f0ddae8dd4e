#include "regions/metadata.hpp"
#include "regions/name_runs.hpp"
#include "text/unicode.hpp"

#include <algorithm>

// Site and author. Names are runs of capitals on lines whose kind is known by now.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kFootBlocks = 60;

/// Letters and digits only, to find "Charter 97" in "Charter97.org".
std::string squeezed(std::string_view words) {
  auto out = folded(words);
  out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
  return out;
}

class SiteFinder {
 public:
  explicit SiteFinder(const Page& page) : page_(page) {
    const auto from = std::max(page.foot_begin, page.size() > kFootBlocks ? page.size() - kFootBlocks : 0U);
    for (auto b = from; b < page.size(); ++b)
      if (page.lines[b].set && page.facts[b].whole) foot_ += squeezed(page.words(b)) + '\n';
  }

  std::string run() {
    for (const auto b : page_.mastheads) consider(b);
    if (best_.empty()) best_ = from_provenance();
    if (best_.empty()) best_ = from_copyright();
    return calm_case(best_);
  }

 private:
  void consider(std::uint32_t b) {
    key_.assign(page_.data.text, page_.span(b));
    const auto& facts = page_.facts[b];
    const auto name = facts.title_case() ? whole_line() : longest_name();
    if (name.size() < 2) return;
    float score = facts.title_case() ? 2.0F : 1.0F;
    if (facts.last == ',') score -= 1;
    if (facts.digit) score -= 1;
    if (facts.lower_long > 1) score -= 0.5F;
    if (specific(key_.word(0))) score += 0.5F;
    if (name.size() > 3 && foot_.find(squeezed(name)) != std::string::npos) score += 3;
    if (score > most_) most_ = score, best_ = name;
  }

  /// "Department of Coasts" below "Government of Tessaly" is whose page it is.
  static bool specific(std::string_view word) noexcept {
    return word == "department" || word == "ministry" || word == "office" || word == "embassy" || word == "bureau";
  }

  /// A line of names only, without the small words before them: "the Aldermark Courier!".
  std::string whole_line() const {
    std::size_t i = 0;
    while (i < key_.size() && !key_.upper(i)) ++i;
    return name_words(key_, {i, key_.size()}, page_.data.text);
  }

  std::string longest_name() const {
    NameRun best;
    for (std::size_t i = 0; i < key_.size(); ++i) {
      if (!key_.upper(i)) continue;
      const auto run = name_from(key_, i, page_.data.text);
      if (run.end - run.begin > best.end - best.begin) best = run;
      i = std::max(i, run.end - 1);
    }
    return name_words(key_, best, page_.data.text);
  }

  /// "From Wikipressa, the free news source", in the head.
  std::string from_provenance() {
    for (std::uint32_t b = 0; b < page_.head_end; ++b) {
      if (!page_.lines[b].set || page_.lines[b].kind != RegionKind::boilerplate || !page_.facts[b].whole) continue;
      key_.assign(page_.data.text, page_.span(b));
      if (key_.size() > 2 && key_.word(0) == "from")
        return name_words(key_, name_from(key_, 1, page_.data.text), page_.data.text);
    }
    return {};
  }

  /// "© 2004–2013 Common Ground".
  std::string from_copyright() {
    for (auto b = page_.foot_begin; b < page_.size(); ++b) {
      if (!page_.facts[b].copyright || !page_.facts[b].whole) continue;
      key_.assign(page_.data.text, page_.span(b));
      std::size_t i = 0;
      while (i < key_.size() && (!key_.upper(i) || key_.word(i) == "copyright")) ++i;
      return name_words(key_, name_from(key_, i, page_.data.text), page_.data.text);
    }
    return {};
  }

  const Page& page_;
  BlockKey key_;
  std::string foot_;
  std::string best_;
  float most_ = -10;
};

class AuthorFinder {
 public:
  explicit AuthorFinder(const Page& page) : page_(page), words_(page.resources.list(ListName::note_words)) {}

  std::string run() {
    for (const auto b : page_.bylines) {
      key_.assign(page_.data.text, page_.span(b));
      const auto name = key_.size() ? of_line() : std::string();
      if (!name.empty()) return calm_case(name);
    }
    return {};
  }

 private:
  std::string of_line() {
    const bool labelled = key_.colon(0) && !credits(key_.word(0));
    if (labelled) return {};
    if (const auto after = after_credit(); after < key_.size()) return written(name_from(key_, after, text()));
    return alone();
  }

  std::string_view text() const noexcept { return page_.data.text; }

  bool credits(std::string_view word) const {
    for (const auto* entry = words_.find(word); entry; entry = words_.another(*entry))
      if (entry->field(0) == "byline") return true;
    return false;
  }

  /// The word after the last of "by", "words", "interview:", "as told to"; size() where there is none.
  std::size_t after_credit() const {
    for (std::size_t i = 0; i + 2 < key_.size(); ++i)
      if (key_.view(i, i + 3) == "as told to") return i + 3;
    for (std::size_t i = 0; i < key_.size(); ++i)
      if (key_.word(i) == "by") return i + 1;
    return credits(key_.word(0)) ? 1 : key_.size();
  }

  /// A name of a person, cut before "Photographs", "and", a craft.
  std::string written(NameRun run) const {
    for (auto i = run.begin + 1; i < run.end; ++i)
      if (key_.word(i).rfind("photo", 0) == 0 || key_.word(i) == "pictures" || key_.word(i) == "illustrations")
        run.end = i;
    return name_words(key_, run, text());
  }

  /// "Emil Strake", "Ruth Aden, staff writer": the line begins with a name of two or three words.
  std::string alone() const {
    if (page_.resources.list(ListName::furniture_phrases).has(key_.view(0, key_.size()))) return {};
    auto run = name_from(key_, 0, text());
    const bool craft = run.end < key_.size() && !key_.upper(run.end);
    if (run.end - run.begin == 3 && craft) --run.end;  // "Owen Pell Arts correspondent"
    const auto words = run.end - run.begin;
    const bool ends = run.end == key_.size() || craft;
    return run.begin == 0 && words >= 2 && words <= 3 && ends ? name_words(key_, run, text()) : std::string();
  }

  const Page& page_;
  const Lexicon& words_;
  BlockKey key_;
};

}  // namespace

std::string site_of(const Page& page) { return SiteFinder(page).run(); }
std::string author_of(const Page& page) { return AuthorFinder(page).run(); }

}  // namespace v1
}  // namespace onrecord

#include "regions/page.hpp"
#include "regions/title.hpp"

#include <algorithm>

// Below the last mark the last answer goes on until something ends it. Little evidence is enough here, and some lines
// (comments, copyright, tags) say that nothing of the article follows.

namespace onrecord {
inline namespace v1 {
namespace {

constexpr float kEnough = 1.4F;
constexpr float kEnoughForProse = 1.9F;
constexpr std::uint32_t kShort = 12;  ///< words

class Foot {
 public:
  explicit Foot(Page& page) : page_(page) {}

  void run() {
    for (std::uint32_t b = page_.foot_begin; b < page_.size(); ++b) {
      if (page_.lines[b].set) {
        below_ = below_ || page_.lines[b].kind == RegionKind::note;
        continue;
      }
      closed_ = closed_ || b >= page_.article.end;
      const auto evidence = page_.furniture.judge(page_.span(b), page_.facts[b]);
      if (evident(b, evidence))
        take(b, evidence);
      else
        rest(b);
    }
  }

 private:
  bool evident(std::uint32_t b, const Evidence& evidence) {
    const auto& facts = page_.facts[b];
    if (comments_ && evidence.kind != RegionKind::comment) {
      const bool ends = evidence.kind == RegionKind::boilerplate || evidence.kind == RegionKind::navigation;
      if (!ends || evidence.score < (evidence.whole ? kEnough : 2.5F) || (facts.prose() && evidence.score < 4))
        return false;
    }
    if (repeats_head(b)) return true;
    if (evidence.score < kEnough && names_site(b)) return true;
    if (!facts.letters && facts.numbers == 1 && facts.words == 1 && !facts.ends_sentence) return true;
    if (evidence.kind == RegionKind::title || evidence.kind == RegionKind::masthead) return false;
    if (evidence.kind == RegionKind::heading) return below_ && evidence.score >= kEnough;
    return evidence.score >= (facts.prose() && !below_ ? kEnoughForProse : kEnough);
  }

  /// A short line with the site's name in it: "Support the Inland Times".
  bool names_site(std::uint32_t b) const {
    const auto& facts = page_.facts[b];
    if (!facts.whole || facts.words > kShort || facts.ends_sentence) return false;
    const auto line = folded(page_.words(b));
    return std::any_of(page_.mastheads.begin(), page_.mastheads.end(), [&](std::uint32_t m) {
      const auto name = folded(page_.words(m).substr(0, 80));
      return name.size() > 4 && line.find(name) != std::string::npos;
    });
  }

  bool repeats_head(std::uint32_t b) const {
    const auto& facts = page_.facts[b];
    if (!facts.whole || facts.words > kShort || facts.ends_sentence) return false;
    return std::binary_search(page_.head_lines.begin(), page_.head_lines.end(), folded(page_.words(b)));
  }

  void take(std::uint32_t& b, const Evidence& evidence) {
    const auto kind = evidence.score > 0       ? evidence.kind
                      : page_.facts[b].letters ? RegionKind::navigation
                                               : RegionKind::boilerplate;
    page_.set(b, kind == RegionKind::dateline && below_ ? RegionKind::boilerplate : kind, evidence.score);
    below_ = true;
    comments_ = evidence.opens_comments || (comments_ && kind == RegionKind::comment);
    closed_ = closed_ || evidence.opens_foot || evidence.opens_comments;
    const auto& facts = page_.facts[b];
    const bool alone = evidence.whole || facts.last == ':' || (facts.words <= 4 && !facts.ends_sentence);
    if (!evidence.opens_list || !alone) return;
    for (std::uint32_t items = 0; b + 1 < page_.size() && takes_item(b + 1, items); ++items)
      page_.set(++b, kind, 1.5F);
  }

  /// The next line is one more headline, and says nothing of its own.
  bool takes_item(std::uint32_t b, std::uint32_t items) {
    if (!continues_list(page_, b, items)) return false;
    const auto evidence = page_.furniture.judge(page_.span(b), page_.facts[b]);
    return evidence.score < 2.5F || evidence.kind == RegionKind::boilerplate;
  }

  /// Lines without evidence: comments go on, speech goes on, short lines below furniture belong to it.
  void rest(std::uint32_t b) {
    const auto& facts = page_.facts[b];
    if (comments_) return page_.set(b, RegionKind::comment, 1.5F);
    if (closed_) return page_.set(b, RegionKind::boilerplate, 1);
    const bool glued = page_.spaced && page_.gap(b) == 0 && b > 0 && page_.lines[b - 1].set;
    if (below_ && glued && page_.lines[b - 1].kind == RegionKind::boilerplate)
      return page_.set(b, RegionKind::boilerplate, 1);
    if (!below_ || facts.prose() || facts.ends_sentence) return;
    if (page_.gap(b) > 0 && facts.words > kShort) return;
    const auto before = b > 0 && page_.lines[b - 1].set ? page_.lines[b - 1].kind : RegionKind::body;
    if (before == RegionKind::body) return;
    page_.set(b, before == RegionKind::note ? RegionKind::boilerplate : before, 1);
  }

  Page& page_;
  bool below_ = false;     ///< below some furniture
  bool comments_ = false;  ///< among readers' comments
  bool closed_ = false;    ///< nothing of the article follows
};

}  // namespace

void read_foot(Page& page) { Foot(page).run(); }

}  // namespace v1
}  // namespace onrecord

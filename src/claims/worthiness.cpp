#include "claims/claims.hpp"
#include "claims/vocabulary.hpp"
#include "document/document_data.hpp"

#include <algorithm>

// Check-worthiness, by the contract's scale: 0.9 specific facts decidable from records, 0.7 specific events and
// speech acts, 0.4 partly checkable, 0.2 evaluations and forecasts, less for mental states. Weights are judgement,
// not learnt.

namespace onrecord {
inline namespace v1 {
namespace {

float base_of(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::event:
      return 0.50F;
    case ClaimKind::quantity:
      return 0.60F;
    case ClaimKind::cause:
      return 0.42F;
    case ClaimKind::comparison:
      return 0.36F;
    case ClaimKind::state:
      return 0.38F;
    case ClaimKind::prediction:
      return 0.24F;
    case ClaimKind::evaluation:
      return 0.24F;
  }
  return 0.3F;
}

class Ranker {
 public:
  Ranker(DocumentData& data, const ResourcesData& resources) : data_(data), vocabulary_(data, resources, LookUp::worth) {}

  void run() {
    data_.check_worthiness.reserve(data_.claims.size());
    for (const auto& claim : data_.claims) {
      vocabulary_.tidy();
      data_.check_worthiness.push_back(worth_of(claim));
    }
  }

 private:
  struct Cues {
    float up = 0, down = 0;
    std::uint32_t words = 0, names = 0, numbers = 0;
    bool first_person = false;
    bool addressee = false;
  };

  float worth_of(const ClaimRow& claim) {
    const auto cues = read(claim);
    float worth = base_of(claim.kind);
    worth += std::min(0.42F, 0.28F * cues.up) + std::max(-0.25F, 0.15F * cues.down);
    worth += 0.05F * static_cast<float>(std::min(cues.names, 3U));
    worth += 0.06F * static_cast<float>(std::min(cues.numbers, 2U));
    if (!data_.view(claim.time).empty() && data_.view(claim.time)[0] <= '9') worth += 0.10F;
    if (cues.first_person) worth -= 0.12F;
    if (cues.addressee) worth -= 0.12F;
    if (cues.words < 4) worth -= 0.10F;
    return std::clamp(worth * modality_factor(claim) + status_offset(claim), 0.02F, 0.98F);
  }

  static float modality_factor(const ClaimRow& claim) {
    switch (claim.modality) {
      case Modality::hedged:
        return 0.6F;
      case Modality::normative:
        return 0.4F;
      case Modality::hypothetical:
        return 0.4F;
      default:
        return 1.0F;
    }
  }
  float status_offset(const ClaimRow& claim) const {
    if (claim.status == ClaimStatus::questioned) return -0.2F;
    for (auto r = claim.reasons.begin; r < claim.reasons.end; ++r) {
      const auto rule = data_.view(data_.string_lists[r]);
      if (rule == "told-how" || rule == "asked-how") return -0.4F;  // that something changed says little
      if (rule == "according-to-which") return 0.25F;               // a document can be looked up
    }
    return claim.quotation != QuotationId::none ? -0.1F : 0.0F;
  }

  Cues read(const ClaimRow& claim) {
    Cues cues;
    for (auto e = claim.evidence.begin; e < claim.evidence.end; ++e)
      read_span(data_.sentences[index_of(claim.sentence)].tokens, data_.spans[e], cues);
    return cues;
  }

  void read_span(IndexRange tokens, Span span, Cues& cues) {
    const auto last = data_.tokens.begin() + tokens.end;
    auto token = std::partition_point(data_.tokens.begin() + tokens.begin, last,
                                      [&](const TokenRow& t) { return t.span.end <= span.begin; });
    bool name = false;
    for (; token != last && token->span.begin < span.end; ++token) {
      const auto& word = vocabulary_.at(static_cast<std::uint32_t>(token - data_.tokens.begin()));
      if (word.any(is::comma | is::stop | is::mark)) continue;
      const bool first = cues.words++ == 0;
      (word.worth > 0 ? cues.up : cues.down) += word.worth;
      const bool capital = word.any(is::capital) && !first && word.lower != "i";
      cues.names += capital && !name;
      name = capital;
      cues.numbers += word.any(is::number) && word.lower != "one";
      cues.first_person |= word.lower == "i" || word.lower == "me" || word.lower == "my";
      cues.addressee |= word.lower == "you" || word.lower == "your";
    }
  }

  DocumentData& data_;
  Vocabulary vocabulary_;
};

}  // namespace

void rank_claims(Draft& draft, const ResourcesData& resources) { Ranker(draft.data(), resources).run(); }

}  // namespace v1
}  // namespace onrecord

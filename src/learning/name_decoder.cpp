#include "learning/name_decoder.hpp"

#include <algorithm>
#include <limits>

namespace onrecord {
inline namespace v1 {

using namespace shape;

void NameDecoder::run_forward(const std::int32_t* scores, std::size_t count) {
  ahead_.resize(count * kNameLabels);
  back_.assign(count * kNameLabels, 0);
  for (std::size_t to = 0; to < kNameLabels; ++to) ahead_[to] = scores[to] + move(kNameLabels, to);
  for (std::size_t word = 1; word < count; ++word) {
    const auto* before = &ahead_[(word - 1) * kNameLabels];
    for (std::size_t to = 0; to < kNameLabels; ++to) {
      std::size_t best = 0;
      for (std::size_t from = 1; from < kNameLabels; ++from)
        if (before[from] + move(from, to) > before[best] + move(best, to)) best = from;
      back_[word * kNameLabels + to] = static_cast<std::uint8_t>(best);
      ahead_[word * kNameLabels + to] = before[best] + move(best, to) + scores[word * kOutputs + to];
    }
  }
}

void NameDecoder::run_backward(const std::int32_t* scores, std::size_t count) {
  behind_.assign(count * kNameLabels, 0);
  for (std::size_t word = count - 1; word > 0; --word)
    for (std::size_t from = 0; from < kNameLabels; ++from) {
      auto best = std::numeric_limits<std::int64_t>::min();
      for (std::size_t to = 0; to < kNameLabels; ++to)
        best = std::max(best, behind_[word * kNameLabels + to] + scores[word * kOutputs + to] + move(from, to));
      behind_[(word - 1) * kNameLabels + from] = best;
    }
}

void NameDecoder::follow(std::size_t count, std::uint8_t* labels) const {
  const auto* last = &ahead_[(count - 1) * kNameLabels];
  auto label = static_cast<std::size_t>(std::max_element(last, last + kNameLabels) - last);
  for (std::size_t word = count; word-- > 0;) {
    labels[word] = static_cast<std::uint8_t>(label);
    label = back_[word * kNameLabels + label];
  }
}

/// How far the best sequence is ahead of the best one with another label of the word.
std::int64_t NameDecoder::lead(std::size_t word, std::size_t label) const {
  const auto through = [&](std::size_t l) {
    return ahead_[word * kNameLabels + l] + behind_[word * kNameLabels + l];
  };
  auto other = std::numeric_limits<std::int64_t>::min();
  for (std::size_t l = 0; l < kNameLabels; ++l)
    if (l != label) other = std::max(other, through(l));
  return through(label) - other;
}

void NameDecoder::score(std::size_t count, const std::uint8_t* labels, float* label_scores) const {
  const auto kind = [&](std::size_t word) { return weights_.name_labels[labels[word]].front(); };
  for (std::size_t word = 0; word < count;) {
    auto end = word + 1;
    label_scores[word] = 0;
    if (labels[word] != 0) {
      while (end < count && (kind(end) == 'I' || kind(end) == 'E')) ++end;
      auto least = std::numeric_limits<std::int64_t>::max();
      for (auto at = word; at < end; ++at) least = std::min(least, lead(at, labels[at]));
      const auto step = std::clamp<std::int64_t>(least >> weights_.name.how.shift, 0, CellView::kSigmoid / 2 - 1);
      const auto value =
          static_cast<float>(weights_.sigmoid[CellView::kSigmoid / 2 + static_cast<std::size_t>(step)]) / 32768.0F;
      std::fill(label_scores + word, label_scores + end, std::clamp(value, 0.0F, 1.0F));
    }
    word = end;
  }
}

void NameDecoder::decode(const std::int32_t* scores, std::size_t count, std::uint8_t* labels, float* label_scores) {
  if (count == 0) return;
  run_forward(scores, count);
  follow(count, labels);
  if (std::all_of(labels, labels + count, [](std::uint8_t label) { return label == 0; })) {
    std::fill(label_scores, label_scores + count, 0.0F);
    return;
  }
  run_backward(scores, count);
  score(count, labels, label_scores);
}

}  // namespace v1
}  // namespace onrecord

#include "learning/encoder.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {

using namespace shape;

namespace {

// Different words whose layers are computed at a time: their inputs stay in the cache.
constexpr std::size_t kTypesAtATime = 48;

}  // namespace

WordTypes::WordTypes(const NetworkWeights& weights, const Kernels& kernels, std::span<const std::string_view> words)
    : weights_(weights), kernels_(kernels) {
  number(words);
  foreign_.resize(forms_.size());
  forward_.resize(forms_.size() * kGates);
  backward_.resize(forms_.size() * kGates);
  joined_.resize(forms_.size() * kWidth);
  for (std::size_t first = 0; first < forms_.size(); first += kTypesAtATime)
    compute(first, std::min(kTypesAtATime, forms_.size() - first));
}

void WordTypes::number(std::span<const std::string_view> words) {
  std::unordered_map<std::string_view, std::uint32_t> numbers;
  numbers.reserve(words.size());
  types_.reserve(words.size());
  for (const auto word : words) {
    const auto [at, added] = numbers.try_emplace(word, static_cast<std::uint32_t>(forms_.size()));
    if (added) forms_.push_back(word);
    types_.push_back(at->second);
  }
}

void WordTypes::embed(std::size_t type, std::int16_t* out) {
  const auto features = reader_.read(forms_[type]);
  foreign_[type] = features.foreign;
  const auto& keys = weights_.vocabulary;
  const auto found = std::lower_bound(keys.begin(), keys.end(), features.key);
  const bool known = found != keys.end() && *found == features.key;
  weights_.words.copy_row(known ? static_cast<std::size_t>(found - keys.begin()) + 1 : 0, out);
  out += weights_.words.columns;
  for (std::size_t i = 0; i < kSpellingParts; ++i) {
    const auto& part = weights_.parts[i];
    part.copy_row(features.parts[i] & (part.rows() - 1), out);
    out += part.columns;
  }
}

void WordTypes::compute(std::size_t first, std::size_t count) {
  const auto columns = weights_.mix.view.inputs;
  inputs_.resize(count * columns);
  mixed_.resize(count * kWidth);
  for (std::size_t i = 0; i < count; ++i) embed(first + i, &inputs_[i * columns]);
  weights_.mix.run(kernels_, inputs_.data(), count, sums_, mixed_.data());
  weights_.forward_input.run(kernels_, mixed_.data(), count, sums_, &forward_[first * kGates]);
  weights_.backward_input.run(kernels_, mixed_.data(), count, sums_, &backward_[first * kGates]);
  weights_.join_word.run(kernels_, mixed_.data(), count, sums_, &joined_[first * kWidth]);
}

void Encoder::recur(std::span<const WordWindow> group, Way way) {
  const bool forward = way == Way::forward;
  const auto& recurrent = forward ? weights_.forward_recurrent : weights_.backward_recurrent;
  memory_.assign(group.size() * kState, 0);
  current_.assign(group.size() * kState, 0);
  grow(sums_, group.size() * kGates);
  const CellView cell{weights_.sigmoid.data(), weights_.tanh.data(), kState};
  std::int16_t open[kGates];
  std::size_t active = group.size();
  for (std::uint32_t step = 0; step < group[0].size(); ++step) {
    while (group[active - 1].size() <= step) --active;
    kernels_.dense(recurrent.view, current_.data(), kState, active, sums_.data());
    std::size_t first = 0;  // of the sentence's words in the group
    for (std::size_t i = 0; i < active; first += group[i++].size()) {
      const auto place = forward ? step : group[i].size() - 1 - step;
      const auto type = types_.type(group[i].begin + place);
      const auto* gates = forward ? types_.forward_gates(type) : types_.backward_gates(type);
      kernels_.narrow_plus(&sums_[i * kGates], gates, kGates, recurrent.how, open);
      kernels_.cell(cell, open, &memory_[i * kState], &current_[i * kState]);
      std::copy_n(&current_[i * kState], kState, &states_[(2 * (first + place) + (forward ? 0 : 1)) * kState]);
    }
  }
}

std::size_t Encoder::encode(std::span<const WordWindow> group, std::vector<std::int16_t>& out) {
  std::size_t words = 0;
  for (const auto& sentence : group) words += sentence.size();
  grow(states_, words * 2 * kState);
  grow(out, words * kWidth);
  recur(group, Way::forward);
  recur(group, Way::backward);
  const auto& join = weights_.join_state;
  grow(sums_, words * kWidth);
  kernels_.dense(join.view, states_.data(), 2 * kState, words, sums_.data());
  std::size_t at = 0;
  for (const auto& sentence : group)
    for (auto word = sentence.begin; word < sentence.end; ++word, ++at)
      kernels_.narrow_plus(&sums_[at * kWidth], types_.joined(types_.type(word)), kWidth, join.how,
                           &out[at * kWidth]);
  return words;
}

}  // namespace v1
}  // namespace onrecord

#include "learning/parser.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {

using namespace shape;

namespace {

constexpr int kShift = 0, kLeft = 1;  // 2: to the right
// Words that are projected at a time: their sums stay in the cache.
constexpr std::size_t kWordsAtATime = 32;

}  // namespace

TreeParser::TreeParser(const NetworkWeights& weights, const Kernels& kernels) : weights_(weights), kernels_(kernels) {
  std::vector<std::int16_t> both(weights.root.begin(), weights.root.end());
  both.insert(both.end(), weights.nothing.begin(), weights.nothing.end());
  project(both.data(), 2, fixed_);
}

void TreeParser::project(const std::int16_t* vectors, std::size_t count, std::vector<std::int16_t>& out) {
  grow(out, count * kRow);
  for (std::size_t first = 0; first < count; first += kWordsAtATime) {
    const auto rows = std::min(kWordsAtATime, count - first);
    weights_.project.run(kernels_, vectors + first * kWidth, rows, sums_, &out[first * kRow]);
  }
}

void TreeParser::start(const std::int16_t* projected, std::size_t count) {
  projected_ = projected;
  count_ = static_cast<std::uint32_t>(count);
  front_ = 0;
  stack_.clear();
  heads_.assign(count, count_);
  left_.assign(count + 1, count_ + 1);
  right_.assign(count + 1, count_ + 1);
}

/// The word at a depth of the stack, or nothing.
std::uint32_t TreeParser::stacked(std::size_t depth) const noexcept {
  return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : count_ + 1;
}

TreeParser::Slots TreeParser::slots() const noexcept {
  const auto s0 = stacked(0), s1 = stacked(1), nothing = count_ + 1;
  const auto child = [&](const std::vector<std::uint32_t>& of, std::uint32_t word) {
    return word == nothing ? nothing : of[word];
  };
  return {
      stacked(2),          s1, s0, front_, child(left_, s1), child(right_, s1), child(left_, s0), child(right_, s0),
      child(left_, front_)};
}

bool TreeParser::legal(int action) const noexcept {
  switch (action) {
    case kShift:
      return front_ < count_;
    case kLeft:
      return !stack_.empty() && (front_ < count_ || stack_.size() == 1);
    default:
      return stack_.size() >= 2;
  }
}

int TreeParser::best_action() {
  std::array<const std::int16_t*, kSlots> rows;
  const auto places = slots();
  for (std::size_t slot = 0; slot < kSlots; ++slot) {
    const auto word = places[slot];
    const std::int16_t* row = word < count_ ? &projected_[word * kRow] : &fixed_[(word - count_) * kRow];
    rows[slot] = row + slot * kHidden;
  }
  std::int16_t hidden[kHidden];
  std::int32_t scores[kOutputs];
  kernels_.sum_rows(rows.data(), kSlots, kHidden, hidden);
  kernels_.dense(weights_.action.view, hidden, kHidden, 1, scores);
  int best = -1;
  for (int action = 0; action < static_cast<int>(kActions); ++action)
    if (legal(action) && (best < 0 || scores[action] > scores[best])) best = action;
  return best;
}

void TreeParser::attach(std::uint32_t head, std::uint32_t child) {
  heads_[child] = head;
  if (child < head && (left_[head] == count_ + 1 || child < left_[head])) left_[head] = child;
  if (child > head && (right_[head] == count_ + 1 || child > right_[head])) right_[head] = child;
}

void TreeParser::apply(int action) {
  if (action == kShift) {
    stack_.push_back(front_++);
    return;
  }
  attach(action == kLeft ? front_ : stacked(1), stacked(0));
  stack_.pop_back();
}

void TreeParser::parse(const std::int16_t* projected, std::size_t count, std::vector<std::uint32_t>& heads) {
  start(projected, count);
  while (front_ < count_ || !stack_.empty()) apply(best_action());
  heads = heads_;
}

}  // namespace v1
}  // namespace onrecord

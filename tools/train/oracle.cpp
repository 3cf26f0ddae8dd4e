// Two inner loops of training that Python would take a hundred times as long for. Called through ctypes.
//
// Arc-hybrid transitions (Kuhlmann et al. 2011) with a dynamic oracle (Goldberg and Nivre 2013): words 0 … n-1, the root
// stands at the end of the buffer as n, and only the last word on the stack may be attached to it, so that every tree
// has one root. The slots of a state are what src/learning/parser.cpp looks at, in the same order.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace {

constexpr int kSlots = 9, kActions = 3;  // shift, left (the front of the buffer is the head), right

struct State {
  int n = 0, front = 0;
  std::vector<int> stack, head, left, right;

  explicit State(int words) : n(words), head(words, -1), left(words + 1, -1), right(words + 1, -1) {}
  int at(int depth) const { return depth < int(stack.size()) ? stack[stack.size() - 1 - depth] : -1; }
  bool done() const { return front == n && stack.empty(); }
  bool legal(int action) const {
    switch (action) {
      case 0: return front < n;
      case 1: return !stack.empty() && (front < n || stack.size() == 1);
      default: return stack.size() >= 2;
    }
  }
  void attach(int h, int d) {
    head[d] = h;
    if (d < h && (left[h] < 0 || d < left[h])) left[h] = d;
    if (d > h && d > right[h]) right[h] = d;
  }
  void apply(int action) {
    if (action == 0) { stack.push_back(front++); return; }
    const int s0 = at(0), s1 = at(1);
    attach(action == 1 ? front : s1, s0);
    stack.pop_back();
  }
  void slots(int* out) const {
    const int s0 = at(0), s1 = at(1), s2 = at(2);
    const int none = n + 1;
    const auto child = [&](const std::vector<int>& of, int i) { return i < 0 || of[i] < 0 ? none : of[i]; };
    const int all[kSlots] = {s2 < 0 ? none : s2, s1 < 0 ? none : s1, s0 < 0 ? none : s0, front,
                             child(left, s1), child(right, s1), child(left, s0), child(right, s0), child(left, front)};
    std::memcpy(out, all, sizeof all);
  }
};

int cost(const State& s, const int* gold, int action) {
  int lost = 0;
  if (action == 0) {
    for (std::size_t i = 0; i < s.stack.size(); ++i) {
      lost += gold[s.stack[i]] == s.front;
      if (i + 1 < s.stack.size()) lost += gold[s.front] == s.stack[i];
    }
    return lost;
  }
  const int s0 = s.at(0), s1 = s.at(1);
  for (int d = s.front; d < s.n; ++d) lost += gold[d] == s0;
  const int h = gold[s0];
  if (action == 1) return lost + ((h > s.front && h <= s.n) || (s1 >= 0 && h == s1));
  return lost + (h >= s.front && h <= s.n);
}

}  // namespace

extern "C" {

// `sentences` of `lengths` words, laid end to end. projected: (words + 2) rows (all words, the root, nothing) × kSlots ×
// hidden. Follows the best action, or – with `gold` (heads counted within the sentence; its length: the root) and where
// the draw says so – the best of least cost. Writes a state's slots (rows of projected), the actions of least cost and
// the legal ones (bits). Returns the number of states; heads: what was built, counted within the sentence.
int rollout(int sentences, const int* lengths, int words, int hidden, const float* projected, const float* bias,
            const float* weights, const float* action_bias, const int* gold, float explore, std::uint64_t seed, int* heads,
            int* state_slots, std::uint8_t* best, std::uint8_t* legal) {
  std::vector<float> h(hidden);
  int count = 0, base = 0;
  for (int s = 0; s < sentences; base += lengths[s++]) {
    const int n = lengths[s];
    State state(n);
    const int* right_heads = gold ? gold + base : nullptr;
    while (!state.done()) {
      int* slots = state_slots + std::size_t(count) * kSlots;
      state.slots(slots);
      std::copy(bias, bias + hidden, h.begin());
      for (int slot = 0; slot < kSlots; ++slot) {
        slots[slot] = slots[slot] < n ? base + slots[slot] : words + slots[slot] - n;
        const float* row = projected + (std::size_t(slots[slot]) * kSlots + slot) * hidden;
        for (int i = 0; i < hidden; ++i) h[i] += row[i];
      }
      float score[kActions];
      for (int a = 0; a < kActions; ++a) {
        float sum = action_bias[a];
        for (int i = 0; i < hidden; ++i) sum += weights[a * hidden + i] * std::max(0.0f, h[i]);
        score[a] = sum;
      }
      int chosen = -1, least = 1 << 30, right = -1, costs[kActions];
      legal[count] = best[count] = 0;
      for (int a = 0; a < kActions; ++a) {
        if (!state.legal(a)) continue;
        legal[count] |= 1 << a;
        if (chosen < 0 || score[a] > score[chosen]) chosen = a;
        if (gold) least = std::min(least, costs[a] = cost(state, right_heads, a));
      }
      if (gold) {
        for (int a = 0; a < kActions; ++a)
          if ((legal[count] >> a & 1) && costs[a] == least) {
            best[count] |= 1 << a;
            if (right < 0 || score[a] > score[right]) right = a;
          }
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        if (float(seed >> 40) / float(1 << 24) >= explore) chosen = right;
      }
      state.apply(chosen);
      ++count;
    }
    std::copy(state.head.begin(), state.head.end(), heads + base);
  }
  return count;
}

// out[s] = sum over slots of projected[slots[s][slot]][slot], and its gradient.
void gather(int states, int hidden, const int* slots, const float* projected, float* out) {
  std::memset(out, 0, sizeof(float) * std::size_t(states) * hidden);
  for (int s = 0; s < states; ++s)
    for (int slot = 0; slot < kSlots; ++slot) {
      const float* row = projected + (std::size_t(slots[s * kSlots + slot]) * kSlots + slot) * hidden;
      for (int i = 0; i < hidden; ++i) out[std::size_t(s) * hidden + i] += row[i];
    }
}

void scatter(int states, int hidden, const int* slots, const float* d_out, float* d_projected) {
  for (int s = 0; s < states; ++s)
    for (int slot = 0; slot < kSlots; ++slot) {
      float* row = d_projected + (std::size_t(slots[s * kSlots + slot]) * kSlots + slot) * hidden;
      for (int i = 0; i < hidden; ++i) row[i] += d_out[std::size_t(s) * hidden + i];
    }
}

// A linear-chain CRF over `lengths` sequences laid end to end. emissions: words × labels; transitions: labels × labels
// (from, to), start: labels; forbidden ones are very negative. Returns the weighted sum of negative log likelihoods and
// adds the gradients.
double crf(int sequences, const int* lengths, const float* sequence_weights, int labels, const float* emissions,
           const float* transitions, const float* start, const int* gold, float* d_emissions, float* d_transitions,
           float* d_start) {
  std::vector<double> move(labels * labels), alpha, beta, scale, pot;
  for (int i = 0; i < labels * labels; ++i) move[i] = std::exp(double(transitions[i]));
  double total = 0;
  for (int s = 0, at = 0; s < sequences; at += lengths[s++]) {
    const int n = lengths[s];
    const double weight = sequence_weights[s];
    if (weight == 0 || n == 0) continue;
    const float* e = emissions + std::size_t(at) * labels;
    const int* g = gold + at;
    alpha.assign(n * labels, 0); beta.assign(n * labels, 0); scale.assign(n, 0); pot.assign(n * labels, 0);
    double log_z = 0, right = 0;
    for (int t = 0; t < n; ++t) {
      float top = e[t * labels];
      for (int l = 1; l < labels; ++l) top = std::max(top, e[t * labels + l]);
      log_z += top;
      for (int l = 0; l < labels; ++l) pot[t * labels + l] = std::exp(double(e[t * labels + l] - top));
      double sum = 0;
      for (int l = 0; l < labels; ++l) {
        double in = 0;
        if (t == 0) in = std::exp(double(start[l]));
        else for (int k = 0; k < labels; ++k) in += alpha[(t - 1) * labels + k] * move[k * labels + l];
        sum += alpha[t * labels + l] = in * pot[t * labels + l];
      }
      scale[t] = sum;
      log_z += std::log(sum);
      for (int l = 0; l < labels; ++l) alpha[t * labels + l] /= sum;
    }
    for (int l = 0; l < labels; ++l) beta[(n - 1) * labels + l] = 1;
    for (int t = n - 2; t >= 0; --t)
      for (int k = 0; k < labels; ++k) {
        double out = 0;
        for (int l = 0; l < labels; ++l)
          out += move[k * labels + l] * pot[(t + 1) * labels + l] * beta[(t + 1) * labels + l];
        beta[t * labels + k] = out / scale[t + 1];
      }
    for (int t = 0; t < n; ++t) {
      right += e[t * labels + g[t]] + (t ? transitions[g[t - 1] * labels + g[t]] : start[g[0]]);
      for (int l = 0; l < labels; ++l) {
        const double p = alpha[t * labels + l] * beta[t * labels + l] - (g[t] == l);
        d_emissions[(std::size_t(at) + t) * labels + l] += float(weight * p);
        if (t == 0) d_start[l] += float(weight * p);
      }
      if (t == 0) continue;
      for (int k = 0; k < labels; ++k)
        for (int l = 0; l < labels; ++l) {
          const double p = alpha[(t - 1) * labels + k] * move[k * labels + l] * pot[t * labels + l] * beta[t * labels + l] / scale[t];
          d_transitions[k * labels + l] += float(weight * p);
        }
      d_transitions[g[t - 1] * labels + g[t]] -= float(weight);
    }
    total += weight * (log_z - right);
  }
  return total;
}

}  // extern "C"

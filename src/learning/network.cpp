#include "learning/network.hpp"

#include "learning/encoder.hpp"
#include "learning/name_decoder.hpp"
#include "learning/parser.hpp"

#include <algorithm>
#include <limits>

namespace onrecord {
inline namespace v1 {

using namespace shape;

namespace {

// The recurrence and the parser see at most so many words at once. Training has hardly any longer sentences.
constexpr std::uint32_t kLongestWindow = 160;
// Sentences side by side in the recurrence: a weight is loaded once for several of them.
constexpr std::size_t kGroup = 24;
// … but no more words than these, whose scratch memory is 6 kB each.
constexpr std::size_t kGroupWords = 640;

/// The number of a label; that of none behind the last.
std::size_t number_of(const std::vector<std::string_view>& labels, std::string_view label) {
  return static_cast<std::size_t>(std::find(labels.begin(), labels.end(), label) - labels.begin());
}

/// One call: windows of sentences, in groups of like length.
class NetworkRun {
 public:
  NetworkRun(const NetworkWeights& weights, const Kernels& kernels, std::span<const std::string_view> words,
             Analysis& out)
      : weights_(weights),
        kernels_(kernels),
        types_(weights, kernels, words),
        encoder_(weights, kernels, types_),
        parser_(weights, kernels),
        names_(weights),
        out_(out),
        root_label_(number_of(weights.deprel_labels, "root")),
        root_ahead_(kHidden) {
    weights.relation_head.run(kernels, weights.root.data(), 1, sums_, root_ahead_.data());
  }

  void read(std::span<const std::uint32_t> ends) {
    cut(ends);
    std::stable_sort(windows_.begin(), windows_.end(),
                     [](const WordWindow& a, const WordWindow& b) { return a.size() > b.size(); });
    for (std::size_t at = 0; at < windows_.size();) {
      const auto group = std::span(windows_).subspan(at, group_size(at));
      read_group(group);
      at += group.size();
    }
    join_windows();
    mark_foreign();
  }

 private:
  /// Windows as long as they may be; the last two of a sentence are of like length.
  void cut(std::span<const std::uint32_t> ends) {
    std::uint32_t begin = 0;
    for (const auto end : ends) {
      const auto count = (end - begin + kLongestWindow - 1) / kLongestWindow;
      const auto length = count ? (end - begin + count - 1) / count : 0;
      if (count > 1) long_sentences_.push_back({begin, end});
      for (; begin < end; begin = std::min(end, begin + length))
        windows_.push_back({begin, std::min(end, begin + length)});
    }
  }

  /// Windows of the group that begins at `at`: the first is the longest.
  [[nodiscard]] std::size_t group_size(std::size_t at) const {
    const std::size_t most = std::max<std::size_t>(4, kGroupWords / std::max(1U, windows_[at].size()));
    return std::min({kGroup, most, windows_.size() - at});
  }

  void read_group(std::span<const WordWindow> group) {
    words_ = encoder_.encode(group, vectors_);
    run(weights_.tag_hidden, hidden_);
    tag(group);
    label(weights_.feats, group, weights_.feats_labels.size(), out_.feats);
    parse(group);
    run(weights_.name_hidden, hidden_);
    find_names(group);
  }

  /// A layer over the vectors of the group.
  void run(const Dense& layer, std::vector<std::int16_t>& out) {
    grow(out, words_ * layer.view.outputs);
    layer.run(kernels_, vectors_.data(), words_, sums_, out.data());
  }

  /// Scores of all words of the group in sums_, from what is in hidden_.
  void score(const Dense& layer) {
    grow(sums_, words_ * layer.view.outputs);
    kernels_.dense(layer.view, hidden_.data(), layer.view.inputs, words_, sums_.data());
  }

  /// The best label of each word of the group; a layer's outputs behind the labels are padding.
  template <class Number>
  void label(const Dense& layer, std::span<const WordWindow> group, std::size_t labels, std::vector<Number>& out) {
    score(layer);
    const std::int32_t* row = sums_.data();
    for (const auto& window : group)
      for (auto word = window.begin; word < window.end; ++word, row += layer.view.outputs)
        out[word] = static_cast<Number>(std::max_element(row, row + labels) - row);
  }

  /// UPOS and XPOS: the best of each, or the best pair of those that go together where these do not.
  void tag(std::span<const WordWindow> group) {
    label(weights_.xpos, group, weights_.xpos_labels.size(), out_.xpos);
    xpos_scores_.assign(sums_.begin(),
                        sums_.begin() + static_cast<std::ptrdiff_t>(words_ * weights_.xpos.view.outputs));
    label(weights_.upos, group, weights_.upos_labels.size(), out_.upos);
    const std::int32_t *upos = sums_.data(), *xpos = xpos_scores_.data();
    for (const auto& window : group)
      for (auto word = window.begin; word < window.end; ++word) {
        agree(word, upos, xpos);
        upos += weights_.upos.view.outputs;
        xpos += weights_.xpos.view.outputs;
      }
  }

  void agree(std::uint32_t word, const std::int32_t* upos, const std::int32_t* xpos) {
    const auto pairs = weights_.tag_pairs;
    std::int64_t best = std::numeric_limits<std::int64_t>::min();
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < pairs.size(); i += 2) {
      if (pairs[i] == out_.upos[word] && pairs[i + 1] == out_.xpos[word]) return;
      const std::int64_t sum =
          std::int64_t{upos[pairs[i]] >> weights_.upos.how.shift} + (xpos[pairs[i + 1]] >> weights_.xpos.how.shift);
      if (sum <= best) continue;
      best = sum;
      chosen = i;
    }
    out_.upos[word] = pairs[chosen];
    out_.xpos[word] = pairs[chosen + 1];
  }

  void parse(std::span<const WordWindow> group) {
    parser_.project(vectors_.data(), words_, projected_);
    const std::int16_t* projected = projected_.data();
    for (const auto& window : group) {
      parser_.parse(projected, window.size(), heads_);
      for (std::uint32_t i = 0; i < window.size(); ++i)
        out_.head[window.begin + i] = heads_[i] == window.size() ? kNoHead : window.begin + heads_[i];
      projected += window.size() * TreeParser::kRow;
    }
    relate(group);
  }

  /// Relations, from what a word and its head contribute.
  void relate(std::span<const WordWindow> group) {
    run(weights_.relation_head, ahead_);
    run(weights_.relation_child, children_);
    grow(hidden_, words_ * kHidden);
    std::size_t first = 0;
    for (const auto& window : group) {
      for (std::uint32_t i = 0; i < window.size(); ++i) {
        const auto head = out_.head[window.begin + i];
        const std::int16_t* above =
            head == kNoHead ? root_ahead_.data() : &ahead_[(first + head - window.begin) * kHidden];
        const std::int16_t* both[] = {above, &children_[(first + i) * kHidden]};
        kernels_.sum_rows(both, 2, kHidden, &hidden_[(first + i) * kHidden]);
      }
      first += window.size();
    }
    score(weights_.deprel);
    const std::int32_t* row = sums_.data();
    for (const auto& window : group)
      for (auto word = window.begin; word < window.end; ++word, row += weights_.deprel.view.outputs)
        out_.deprel[word] = static_cast<std::uint8_t>(out_.head[word] == kNoHead ? root_label_ : best_relation(row));
  }

  /// Any but that of the root.
  std::size_t best_relation(const std::int32_t* row) const {
    std::size_t best = root_label_ == 0 ? 1 : 0;
    for (auto i = best + 1; i < weights_.deprel_labels.size(); ++i)
      if (i != root_label_ && row[i] > row[best]) best = i;
    return best;
  }

  void find_names(std::span<const WordWindow> group) {
    score(weights_.name);
    const std::int32_t* scores = sums_.data();
    for (const auto& window : group) {
      names_.decode(scores, window.size(), &out_.name[window.begin], &out_.name_score[window.begin]);
      scores += window.size() * weights_.name.view.outputs;
    }
  }

  /// One root a sentence: those of later windows hang on the first one's.
  void join_windows() {
    const auto loose = static_cast<std::uint8_t>(number_of(weights_.deprel_labels, "parataxis"));
    for (const auto& sentence : long_sentences_) {
      auto root = kNoHead;
      for (auto word = sentence.begin; word < sentence.end; ++word) {
        if (out_.head[word] != kNoHead) continue;
        if (root == kNoHead) {
          root = word;
        } else {
          out_.head[word] = root;
          out_.deprel[word] = loose;
        }
      }
    }
  }

  /// Training has no words of other scripts: what the network says of their tags is chance.
  void mark_foreign() {
    const auto upos = number_of(weights_.upos_labels, "X"), xpos = number_of(weights_.xpos_labels, "FW");
    const auto feats = number_of(weights_.feats_labels, "Foreign=Yes");
    for (std::size_t word = 0; word < out_.upos.size(); ++word) {
      if (!types_.foreign(word)) continue;
      if (upos < weights_.upos_labels.size()) out_.upos[word] = static_cast<std::uint8_t>(upos);
      if (xpos < weights_.xpos_labels.size()) out_.xpos[word] = static_cast<std::uint8_t>(xpos);
      if (feats < weights_.feats_labels.size()) out_.feats[word] = static_cast<std::uint16_t>(feats);
    }
  }

  const NetworkWeights& weights_;
  const Kernels& kernels_;
  WordTypes types_;
  Encoder encoder_;
  TreeParser parser_;
  NameDecoder names_;
  Analysis& out_;
  std::size_t root_label_;
  std::vector<std::int16_t> root_ahead_;  // what the root contributes to relations
  std::size_t words_ = 0;                 // of the group
  std::vector<WordWindow> windows_, long_sentences_;
  std::vector<std::int16_t> vectors_, projected_, hidden_, ahead_, children_;
  std::vector<std::int32_t> sums_, xpos_scores_;
  std::vector<std::uint32_t> heads_;
};

void resize(Analysis& out, std::size_t words) {
  for (auto* column : {&out.upos, &out.xpos, &out.deprel, &out.name}) column->assign(words, 0);
  out.feats.assign(words, 0);
  out.head.assign(words, kNoHead);
  out.name_score.assign(words, 0);
}

}  // namespace

Result<Network> Network::open(const ModelFile& file) { return open(file, available_kernels().front()); }

Result<Network> Network::open(const ModelFile& file, const Kernels& kernels) {
  auto weights = NetworkWeights::read(file);
  if (!weights) return weights.error();
  return Network(std::make_shared<const NetworkWeights>(*std::move(weights)), kernels);
}

void Network::analyse(std::span<const std::string_view> words, std::span<const std::uint32_t> ends,
                      Analysis& out) const {
  resize(out, words.size());
  if (words.empty()) return;
  NetworkRun(*weights_, *kernels_, words, out).read(ends);
}

const std::vector<std::string_view>& Network::upos() const noexcept { return weights_->upos_labels; }
const std::vector<std::string_view>& Network::xpos() const noexcept { return weights_->xpos_labels; }
const std::vector<std::string_view>& Network::feats() const noexcept { return weights_->feats_labels; }
const std::vector<std::string_view>& Network::deprels() const noexcept { return weights_->deprel_labels; }
const std::vector<std::string_view>& Network::names() const noexcept { return weights_->name_labels; }

}  // namespace v1
}  // namespace onrecord

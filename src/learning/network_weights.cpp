#include "learning/network_weights.hpp"

#include "learning/section_reader.hpp"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <string>

namespace onrecord {
inline namespace v1 {
namespace {

/// Reads the shapes that sections of a network have.
class WeightReader {
 public:
  explicit WeightReader(const ModelFile& file) : sections_(file) {}

  [[nodiscard]] const std::optional<Error>& fault() const noexcept { return sections_.fault(); }

  /// A section of `count` numbers.
  template <class Number>
  std::span<const Number> numbers(std::string_view name, std::size_t count) {
    const auto bytes = sections_.bytes(name);
    if (fault() || !sized(name, bytes, count * sizeof(Number))) return {};
    return {reinterpret_cast<const Number*>(bytes.data()), count};
  }

  std::span<const std::uint64_t> keys(std::string_view name) {
    const auto keys = sections_.records<std::uint64_t>(name);
    sections_.expect(!keys.empty() && std::is_sorted(keys.begin(), keys.end()), name,
                     "found no keys or keys out of order, expected ascending numbers of eight bytes");
    return keys;
  }

  /// u32 rows, u32 columns, zeros up to byte 64; factors, zeros up to a multiple of 64; numbers.
  Embedding embedding(std::string_view name) {
    const auto bytes = sections_.bytes(name);
    if (fault() || !at_least(name, bytes, kHeader)) return {};
    const std::size_t rows = word(bytes, 0), columns = word(bytes, 1);
    const auto factors = (2 * rows + kModelAlignment - 1) / kModelAlignment * kModelAlignment;
    if (rows == 0 || columns == 0 || columns > kMostColumns)
      return refuse(name, "found no rows or columns"), Embedding{};
    if (!sized(name, bytes, kHeader + factors + rows * columns)) return {};
    return {{reinterpret_cast<const std::uint16_t*>(bytes.data() + kHeader), rows},
            {reinterpret_cast<const std::int8_t*>(bytes.data() + kHeader + factors), rows * columns},
            columns};
  }

  /// u32 outputs, u32 inputs, i32 shift, least, most, most input, zeros up to byte 64; biases; weights.
  /// Outputs are padded to whole blocks.
  Dense dense(std::string_view name, std::size_t inputs, std::size_t wanted) {
    const auto outputs = (wanted + kOutputBlock - 1) / kOutputBlock * kOutputBlock;
    const auto bytes = sections_.bytes(name);
    if (fault() || !at_least(name, bytes, kHeader)) return {};
    Dense out;
    out.view.outputs = word(bytes, 0);
    out.view.inputs = word(bytes, 1);
    if (out.view.inputs != inputs || out.view.outputs != outputs)
      return refuse(name, "found " + std::to_string(out.view.outputs) + " outputs of " +
                              std::to_string(out.view.inputs) + " inputs, expected " + std::to_string(outputs) +
                              " of " + std::to_string(inputs)),
             Dense{};
    if (!sized(name, bytes, kHeader + out.view.outputs * (4 + 2 * inputs)) || !ranges(name, bytes, out)) return {};
    out.view.bias = reinterpret_cast<const std::int32_t*>(bytes.data() + kHeader);
    out.view.weights = reinterpret_cast<const std::int16_t*>(bytes.data() + kHeader + 4 * out.view.outputs);
    if (!bounded(out)) refuse(name, "found weights whose sums could overflow");
    return out;
  }

  /// Pairs of numbers of labels.
  std::span<const std::uint8_t> pairs(std::string_view name, std::size_t firsts, std::size_t seconds) {
    const auto pairs = sections_.records<std::uint8_t>(name);
    bool good = !pairs.empty() && pairs.size() % 2 == 0;
    for (std::size_t i = 0; good && i < pairs.size(); i += 2) good = pairs[i] < firsts && pairs[i + 1] < seconds;
    sections_.expect(good, name, "found numbers of no labels, expected pairs of labels");
    return pairs;
  }

  std::vector<std::string_view> labels(std::string_view name, std::size_t most) {
    auto lines = sections_.strings(name);
    sections_.expect(!lines.empty() && lines.size() <= most, name,
                     "found " + std::to_string(lines.size()) + " labels, expected 1 to " + std::to_string(most));
    return lines;
  }

  void refuse(std::string_view name, const std::string& what) { sections_.expect(false, name, what); }

 private:
  static constexpr std::size_t kHeader = 64, kMostColumns = 1024;

  bool sized(std::string_view name, std::span<const std::byte> bytes, std::size_t expected) {
    return sections_.expect(bytes.size() == expected, name,
                            "found " + std::to_string(bytes.size()) + " bytes, expected " + std::to_string(expected));
  }
  bool at_least(std::string_view name, std::span<const std::byte> bytes, std::size_t expected) {
    return sections_.expect(
        bytes.size() >= expected, name,
        "found " + std::to_string(bytes.size()) + " bytes, expected at least " + std::to_string(expected));
  }
  static std::uint32_t word(std::span<const std::byte> bytes, std::size_t index) {
    std::uint32_t value;
    std::memcpy(&value, bytes.data() + 4 * index, sizeof value);
    return value;
  }
  bool ranges(std::string_view name, std::span<const std::byte> bytes, Dense& out) {
    const auto shift = word(bytes, 2);
    const auto least = static_cast<std::int32_t>(word(bytes, 3)), most = static_cast<std::int32_t>(word(bytes, 4));
    out.most_input = static_cast<std::int32_t>(word(bytes, 5));
    if (shift > 31 || least > most || least < INT16_MIN || most > INT16_MAX || out.most_input < 1 ||
        out.most_input > INT16_MAX + 1) {
      refuse(name, "found a shift or a range that is none");
      return false;
    }
    out.how = {static_cast<int>(shift), static_cast<std::int16_t>(least), static_cast<std::int16_t>(most)};
    return true;
  }
  /// No sum of this layer can leave 32 bits, whatever its inputs are.
  static bool bounded(const Dense& layer) {
    for (std::size_t o = 0; o < layer.view.outputs; ++o) {
      const auto* weights =
          layer.view.weights + o / kOutputBlock * kOutputBlock * layer.view.inputs + 2 * (o % kOutputBlock);
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < layer.view.inputs; i += 2, weights += 2 * kOutputBlock)
        sum += std::abs(static_cast<int>(weights[0])) + std::abs(static_cast<int>(weights[1]));
      if (sum * layer.most_input + std::abs(static_cast<std::int64_t>(layer.view.bias[o])) > INT32_MAX) return false;
    }
    return true;
  }

  SectionReader sections_;
};

void read_embeddings(WeightReader& in, NetworkWeights& out) {
  static constexpr std::string_view kNames[kSpellingParts] = {"net.suffix2", "net.suffix3", "net.suffix4",
                                                              "net.prefix2", "net.prefix3", "net.shape"};
  out.vocabulary = in.keys("net.vocabulary");
  out.words = in.embedding("net.words");
  if (out.words.rows() != out.vocabulary.size() + 1)
    in.refuse("net.words", "found other rows than the vocabulary has");
  for (std::size_t i = 0; i < kSpellingParts; ++i) {
    out.parts[i] = in.embedding(kNames[i]);
    if (!std::has_single_bit(out.parts[i].rows())) in.refuse(kNames[i], "found rows that are no power of two");
  }
}

void read_labels(WeightReader& in, NetworkWeights& out) {
  constexpr std::size_t kByte = 256, kMostFeats = 4096;
  out.upos_labels = in.labels("net.upos", kByte);
  out.xpos_labels = in.labels("net.xpos", kByte);
  out.feats_labels = in.labels("net.feats", kMostFeats);
  out.deprel_labels = in.labels("net.deprel", kByte);
  out.name_labels = in.labels("net.names", shape::kNameLabels);
  for (const auto* wanted : {"root", "parataxis"})
    if (std::find(out.deprel_labels.begin(), out.deprel_labels.end(), wanted) == out.deprel_labels.end())
      in.refuse("net.deprel", std::string("found no label ") + wanted);
  if (out.name_labels.size() != shape::kNameLabels) in.refuse("net.names", "found too few labels");
}

void read_encoder(WeightReader& in, NetworkWeights& out) {
  using namespace shape;
  std::size_t columns = out.words.columns;
  for (const auto& part : out.parts) columns += part.columns;
  out.mix = in.dense("net.mix", columns, kWidth);
  out.forward_input = in.dense("net.forward_input", kWidth, kGates);
  out.backward_input = in.dense("net.backward_input", kWidth, kGates);
  out.forward_recurrent = in.dense("net.forward_recurrent", kState, kGates);
  out.backward_recurrent = in.dense("net.backward_recurrent", kState, kGates);
  out.join_state = in.dense("net.join_state", 2 * kState, kWidth);
  out.join_word = in.dense("net.join_word", kWidth, kWidth);
  out.sigmoid = in.numbers<std::int16_t>("net.sigmoid", CellView::kSigmoid);
  out.tanh = in.numbers<std::int16_t>("net.tanh", CellView::kTanh);
}

void read_heads(WeightReader& in, NetworkWeights& out) {
  using namespace shape;
  out.tag_hidden = in.dense("net.tag_hidden", kWidth, kHidden);
  out.upos = in.dense("net.upos_scores", kHidden, out.upos_labels.size());
  out.xpos = in.dense("net.xpos_scores", kHidden, out.xpos_labels.size());
  out.feats = in.dense("net.feats_scores", kHidden, out.feats_labels.size());
  out.tag_pairs = in.pairs("net.tag_pairs", out.upos_labels.size(), out.xpos_labels.size());
  out.project = in.dense("net.project", kWidth, kSlots * kHidden);
  out.action = in.dense("net.action", kHidden, kOutputs);
  out.relation_head = in.dense("net.relation_head", kWidth, kHidden);
  out.relation_child = in.dense("net.relation_child", kWidth, kHidden);
  out.deprel = in.dense("net.deprel_scores", kHidden, out.deprel_labels.size());
  out.name_hidden = in.dense("net.name_hidden", kWidth, kNameHidden);
  out.name = in.dense("net.name_scores", kNameHidden, kOutputs);
  out.name_moves = in.numbers<std::int32_t>("net.name_moves", (kNameLabels + 1) * kNameLabels);
  out.root = in.numbers<std::int16_t>("net.root", kWidth);
  out.nothing = in.numbers<std::int16_t>("net.nothing", kWidth);
}

/// Outputs of a layer stay within what the next one may be given.
void check_ranges(WeightReader& in, const NetworkWeights& w) {
  constexpr int kMostState = 4096, kMostSlot = INT16_MAX / static_cast<int>(shape::kSlots);
  const auto fits = [](const Dense& from, const Dense& to) {
    return from.how.most <= to.most_input && -from.how.least <= to.most_input;
  };
  constexpr int kMostGate = 8191;
  const auto gates = [](const Dense& layer) {
    return layer.how.least >= -kMostGate - 1 && layer.how.most <= kMostGate;
  };
  bool good = gates(w.forward_recurrent) && gates(w.backward_recurrent);
  good = good && w.mix.how.least == 0 && w.join_state.how.least == 0 && w.tag_hidden.how.least == 0;
  for (const auto* to : {&w.forward_input, &w.backward_input, &w.join_word}) good = good && fits(w.mix, *to);
  for (const auto* to : {&w.forward_recurrent, &w.backward_recurrent, &w.join_state})
    good = good && to->most_input >= kMostState;
  for (const auto* to : {&w.tag_hidden, &w.project, &w.relation_head, &w.relation_child, &w.name_hidden})
    good = good && fits(w.join_state, *to);
  for (const auto* to : {&w.upos, &w.xpos, &w.feats}) good = good && fits(w.tag_hidden, *to);
  good = good && fits(w.name_hidden, w.name) && w.project.how.most <= kMostSlot && w.project.how.least >= -kMostSlot;
  good =
      good && w.action.most_input >= INT16_MAX && w.deprel.most_input >= INT16_MAX && w.mix.most_input >= INT16_MAX;
  for (const auto* half : {&w.relation_head, &w.relation_child})
    good = good && half->how.most <= INT16_MAX / 2 && half->how.least >= INT16_MIN / 2;
  const auto within = [&](std::int16_t value) { return std::abs(static_cast<int>(value)) <= w.project.most_input; };
  good = good && std::all_of(w.root.begin(), w.root.end(), within) &&
         std::all_of(w.nothing.begin(), w.nothing.end(), within);
  if (!good) in.refuse("net.mix", "found layers whose ranges do not fit each other");
}

}  // namespace

void Dense::run(const Kernels& kernels, const std::int16_t* in, std::size_t rows, std::vector<std::int32_t>& sums,
                std::int16_t* out) const {
  grow(sums, rows * view.outputs);
  kernels.dense(view, in, view.inputs, rows, sums.data());
  kernels.narrow(sums.data(), rows * view.outputs, how, out);
}

void Embedding::copy_row(std::size_t row, std::int16_t* out) const noexcept {
  const std::int32_t factor = factors[row];
  const auto* from = numbers.data() + row * columns;
  for (std::size_t i = 0; i < columns; ++i)
    out[i] = static_cast<std::int16_t>(std::clamp((from[i] * factor) >> kRowShift, INT16_MIN + 1, INT16_MAX));
}

Result<NetworkWeights> NetworkWeights::read(const ModelFile& file) {
  WeightReader in(file);
  NetworkWeights out;
  read_embeddings(in, out);
  read_labels(in, out);
  read_encoder(in, out);
  read_heads(in, out);
  if (!in.fault()) check_ranges(in, out);
  if (in.fault()) return *in.fault();
  return out;
}

}  // namespace v1
}  // namespace onrecord

// Trains and measures the weights that tell where sentences end. splitter.py prepares the texts and runs this.
//
//     onrecord_train_splitter train RESOURCES OUT.bin BITS THRESHOLD TEXTS
//     onrecord_train_splitter measure RESOURCES MODEL TEXTS...
//
// The library's own classes make the features, so that training and use cannot differ. THRESHOLD is in the weights'
// units: 24 are a log-odds of one.

#include "sentences/boundaries.hpp"
#include "sentences/trained_boundaries.hpp"

#include <onrecord/resources.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <random>
#include <set>
#include <sstream>
#include <unordered_map>
#include <utility>

using namespace onrecord;
using Row = BoundaryFeatures::Row;

namespace {

constexpr double kRate = 0.05;
constexpr int kEpochs = 6;
constexpr double kScale = 24;

/// A paragraph, its gold, and what the rules make of it.
struct Sample {
  std::string text;
  std::set<std::pair<std::uint32_t, std::uint32_t>> words;
  std::set<std::uint32_t> ends;
  TokenList tokens;
  std::vector<std::size_t> rule_ends;
};

struct Example {
  Row row;
  bool ends = false;
};

void read_tokens(const std::string& line, Sample& sample) {
  std::istringstream in(line.substr(1));
  for (std::string word; in >> word;) {
    const auto dash = word.find('-');
    const auto begin = static_cast<std::uint32_t>(std::stoul(word));
    const auto end = static_cast<std::uint32_t>(std::stoul(word.substr(dash + 1)));
    sample.words.insert({begin, end});
    if (word.back() == '|') sample.ends.insert(end);
  }
}

std::vector<Sample> read_samples(const std::string& path, const ResourcesData& resources) {
  std::vector<Sample> samples;
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + ": cannot be read");
  for (std::string line; std::getline(in, line);) {
    if (line[0] == 'P') samples.emplace_back().text = line.substr(2);
    if (line[0] == 'T') read_tokens(line, samples.back());
  }
  for (auto& sample : samples) {
    Tokenizer(sample.text, resources).tokenize({0, static_cast<std::uint32_t>(sample.text.size())}, sample.tokens);
    Boundaries(sample.text, resources).find(sample.tokens, {}, sample.rule_ends);
  }
  return samples;
}

std::vector<Example> examples_of(const std::vector<Sample>& samples) {
  std::vector<Example> examples;
  for (const auto& sample : samples) {
    BoundaryFeatures features(sample.text);
    features.read(sample.tokens, sample.rule_ends);
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 1 < sample.tokens.spans.size(); ++i) {
      const bool ends = sample.ends.count(sample.tokens.spans[i].end) > 0;
      if (TrainedBoundaries::open_place(sample.tokens, features, i)) {
        features.collect(i, begin, examples.emplace_back().row);
        examples.back().ends = ends;
      }
      if (ends) begin = i + 1;
    }
  }
  return examples;
}

/// Logistic regression by AdaGrad, the mean of the weights of the second half of the epochs. A feature that occurs
/// once is passed over.
class Trainer {
 public:
  Trainer(std::vector<Example> examples, unsigned bits)
      : examples_(std::move(examples)), shift_(32 - bits), weights_(std::size_t{1} << bits),
        squares_(weights_.size(), 1e-2), sums_(weights_.size()) {
    for (const auto& example : examples_)
      for (const auto feature : example.row) ++counts_[feature];
  }

  std::vector<double> run() {
    std::mt19937 random(7);
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
      for (std::size_t i = examples_.size(); i > 1; --i) std::swap(examples_[i - 1], examples_[random() % i]);
      for (const auto& example : examples_) learn(example);
      if (epoch < kEpochs / 2) continue;
      for (std::size_t i = 0; i < weights_.size(); ++i) sums_[i] += weights_[i] / (kEpochs - kEpochs / 2);
    }
    return sums_;
  }

 private:
  void learn(const Example& example) {
    double sum = 0;
    for (const auto feature : example.row) sum += weights_[feature >> shift_];
    const double slope = 1 / (1 + std::exp(-sum)) - (example.ends ? 1 : 0);
    if (std::fabs(slope) < 1e-3) return;
    for (const auto feature : example.row) {
      if (counts_.at(feature) < 2) continue;
      const auto at = feature >> shift_;
      squares_[at] += slope * slope;
      weights_[at] -= kRate * slope / std::sqrt(squares_[at]);
    }
  }

  std::vector<Example> examples_;
  unsigned shift_;
  std::vector<double> weights_, squares_, sums_;
  std::unordered_map<std::uint32_t, std::uint32_t> counts_;
};

void put_number(std::ofstream& out, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out.put(static_cast<char>(value >> (8 * i) & 0xFFU));
}

int train(const ResourcesData& resources, const std::vector<std::string>& arguments) {
  const auto bits = static_cast<unsigned>(std::stoul(arguments[1]));
  auto examples = examples_of(read_samples(arguments[3], resources));
  std::printf("%s: %zu places\n", arguments[3].c_str(), examples.size());
  const auto weights = Trainer(std::move(examples), bits).run();
  std::ofstream out(arguments[0], std::ios::binary);
  put_number(out, 1);
  put_number(out, BoundaryFeatures::kCount);
  put_number(out, bits);
  put_number(out, static_cast<std::uint32_t>(std::stoi(arguments[2])));
  for (const double weight : weights)
    out.put(static_cast<char>(std::clamp(std::lround(weight * kScale), -127L, 127L)));
  return out ? 0 : 1;
}

/// Counts for F1.
struct Counts {
  std::size_t gold = 0, found = 0, right = 0;
  [[nodiscard]] double f1() const { return 2.0 * static_cast<double>(right) / static_cast<double>(gold + found); }
};

void count_words(const Sample& sample, Counts& counts) {
  counts.gold += sample.words.size();
  counts.found += sample.tokens.spans.size();
  for (const Span span : sample.tokens.spans) counts.right += sample.words.count({span.begin, span.end});
}

/// A sentence is right where both ends are.
void count_sentences(const Sample& sample, const std::vector<std::size_t>& ends, Counts& counts) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> gold;
  std::uint32_t begin = 0;
  for (const auto end : sample.ends) gold.insert({std::exchange(begin, end), end});
  begin = 0;
  for (const auto token : ends) {
    const auto end = sample.tokens.spans[token - 1].end;
    counts.right += gold.count({std::exchange(begin, end), end});
  }
  counts.gold += gold.size();
  counts.found += ends.size();
}

void count_places(const Sample& sample, const std::vector<std::size_t>& ends, Counts& counts) {
  for (const auto token : ends) counts.right += sample.ends.count(sample.tokens.spans[token - 1].end);
  counts.gold += sample.ends.size();
  counts.found += ends.size();
}

void measure(const std::string& path, const ResourcesData& resources, const BoundaryModel& model) {
  Counts words, by_rule, by_model, places;
  for (auto& sample : read_samples(path, resources)) {
    auto ends = sample.rule_ends;
    TrainedBoundaries(sample.text, model).correct(sample.tokens, {}, ends);
    count_words(sample, words);
    count_sentences(sample, sample.rule_ends, by_rule);
    count_sentences(sample, ends, by_model);
    count_places(sample, ends, places);
  }
  std::printf("%s: words %.4f, sentences by rule %.4f, by model %.4f; ends %.4f\n", path.c_str(), words.f1(),
              by_rule.f1(), by_model.f1(), places.f1());
}

int measure_all(const ResourcesData& resources, const std::vector<std::string>& arguments) {
  std::ifstream in(arguments[0], std::ios::binary);
  const AlignedBytes bytes(std::string(std::istreambuf_iterator<char>(in), {}));
  const auto file = ModelFile::open(bytes.bytes(), arguments[0]);
  const auto model = file ? BoundaryModel::open(*file) : Result<BoundaryModel>(file.error());
  if (!model) throw std::runtime_error(to_string(model.error()));
  for (std::size_t i = 1; i < arguments.size(); ++i) measure(arguments[i], resources, *model);
  return 0;
}

}  // namespace

int main(int count, char** values) {
  try {
    const std::vector<std::string> all(values + 1, values + count);
    if (all.size() < 4) throw std::runtime_error("expected train or measure and their arguments");
    const auto resources = Resources::load_folder(all[1]);
    if (!resources) throw std::runtime_error(to_string(resources.error()));
    const std::vector<std::string> rest(all.begin() + 2, all.end());
    return all[0] == "train" ? train(resources->data(), rest) : measure_all(resources->data(), rest);
  } catch (const std::exception& problem) {
    std::cerr << "onrecord_train_splitter: " << problem.what() << "\n";
    return 1;
  }
}

// The network: kernels that agree, what is seen of words, trees that are trees.
#include "learning/network.hpp"

#include "learning/encoder.hpp"
#include "learning/parser.hpp"
#include "model.hpp"
#include "resources/resources_data.hpp"

#include <onrecord/data_en.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <set>
#include <string>

using namespace onrecord;

namespace {

/// Numbers that look random, the same everywhere.
class Draw {
 public:
  std::int32_t number(std::int32_t most) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::int32_t>((state_ >> 33U) % (2 * static_cast<std::uint64_t>(most) + 1)) - most;
  }
  std::vector<std::int16_t> small(std::size_t count, std::int32_t most) {
    std::vector<std::int16_t> out(count);
    for (auto& value : out) value = static_cast<std::int16_t>(number(most));
    return out;
  }
  std::vector<std::int32_t> large(std::size_t count, std::int32_t most) {
    std::vector<std::int32_t> out(count);
    for (auto& value : out) value = number(most);
    return out;
  }

 private:
  std::uint64_t state_ = 7;
};

const Kernels& plain() { return available_kernels().back(); }

std::vector<std::int32_t> sums(const Kernels& kernels, std::size_t inputs, std::size_t outputs, std::size_t rows) {
  Draw draw;
  const auto weights = draw.small(inputs * outputs, 3000), in = draw.small(inputs * rows, 2000);
  const auto bias = draw.large(outputs, 1 << 20);
  std::vector<std::int32_t> out(outputs * rows);
  kernels.dense({weights.data(), bias.data(), inputs, outputs}, in.data(), inputs, rows, out.data());
  return out;
}

std::vector<std::int16_t> narrowed(const Kernels& kernels, int shift) {
  Draw draw;
  const auto in = draw.large(96, 1 << 30);
  const auto plus = draw.small(96, 32767);
  std::vector<std::int16_t> out(192);
  kernels.narrow(in.data(), 96, {shift, -900, 1000}, out.data());
  kernels.narrow_plus(in.data(), plus.data(), 96, {shift, -20000, 32767}, out.data() + 96);
  return out;
}

std::vector<std::int16_t> cell_steps(const Kernels& kernels) {
  Draw draw;
  const auto sigmoid = draw.small(CellView::kSigmoid, 32767), tanh = draw.small(CellView::kTanh, 32767);
  std::vector<std::int16_t> memory(48), state(48);
  for (int step = 0; step < 20; ++step) {
    auto gates = draw.small(4 * 48, 8191);
    kernels.cell({sigmoid.data(), tanh.data(), 48}, gates.data(), memory.data(), state.data());
  }
  state.insert(state.end(), memory.begin(), memory.end());
  return state;
}

std::vector<std::int16_t> added(const Kernels& kernels) {
  Draw draw;
  const auto rows = draw.small(9 * 64, 3600);
  std::array<const std::int16_t*, 9> pointers{};
  for (std::size_t i = 0; i < 9; ++i) pointers[i] = &rows[i * 64];
  std::vector<std::int16_t> out(64);
  kernels.sum_rows(pointers.data(), 9, 64, out.data());
  return out;
}

const ModelFile& model() {
  static const Resources english = Resources::load(data_en()).value();
  return *english.data().model();
}

/// Words parted by spaces; "|" ends a sentence.
struct Words {
  explicit Words(const std::string& text) {
    std::size_t at = 0;
    while (at < text.size()) {
      const auto end = std::min(text.find(' ', at), text.size());
      add(text.substr(at, end - at));
      at = end + 1;
    }
    finish();
  }
  void add(const std::string& word) {
    if (word == "|") return finish();
    forms.push_back(word);
  }
  void finish() {
    if (forms.size() > (ends.empty() ? 0 : ends.back())) ends.push_back(static_cast<std::uint32_t>(forms.size()));
  }
  std::vector<std::string> forms;
  std::vector<std::uint32_t> ends;
};

Analysis analysis_of(const Network& network, const Words& words) {
  const std::vector<std::string_view> views(words.forms.begin(), words.forms.end());
  Analysis out;
  network.analyse(views, words.ends, out);
  return out;
}

/// Whether every sentence has one root, and every word reaches it.
bool are_trees(const Analysis& analysis, const std::vector<std::uint32_t>& ends) {
  std::uint32_t begin = 0;
  for (const auto end : ends) {
    int roots = 0;
    for (auto word = begin; word < end; ++word) {
      roots += analysis.head[word] == kNoHead;
      auto at = word;
      for (auto steps = begin; steps < end && at != kNoHead; ++steps) {
        at = analysis.head[at];
        if (at != kNoHead && (at < begin || at >= end)) return false;
      }
      if (at != kNoHead) return false;
    }
    if (roots != 1) return false;
    begin = end;
  }
  return true;
}

std::string tags(const Network& network, const Analysis& analysis) {
  std::string out;
  for (const auto tag : analysis.upos) out += std::string(network.upos()[tag]) + " ";
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(network)

BOOST_AUTO_TEST_CASE(kernels_of_all_instruction_sets_agree) {
  BOOST_TEST_REQUIRE(plain().name == std::string("plain"));
  for (const auto& kernels : available_kernels()) {
    BOOST_TEST_CONTEXT(kernels.name) {
      for (const std::size_t rows : {1U, 2U, 3U, 4U, 5U, 7U, 24U})
        BOOST_TEST((sums(kernels, 192, 48, rows) == sums(plain(), 192, 48, rows)));
      BOOST_TEST((sums(kernels, 2, 16, 1) == sums(plain(), 2, 16, 1)));
      for (const int shift : {0, 7, 15, 31}) BOOST_TEST((narrowed(kernels, shift) == narrowed(plain(), shift)));
      BOOST_TEST((cell_steps(kernels) == cell_steps(plain())));
      BOOST_TEST((added(kernels) == added(plain())));
    }
  }
}

// Printed by `python3 tools/train/features.py`.
BOOST_AUTO_TEST_CASE(words_look_as_the_trainer_sees_them) {
  struct Seen {
    const char* word;
    std::uint64_t key;
    std::array<std::uint64_t, kSpellingParts> parts;
  };
  constexpr std::array<std::uint64_t, kSpellingParts> kRows = {2048, 8192, 16384, 2048, 8192, 1024};
  const Seen all[] = {
      {"Mariana", 0xbf5290430748cc87, {1232, 2055, 9199, 770, 857, 900}},
      {"15-year", 0x64169923a10d6f6b, {1258, 3730, 354, 1460, 183, 514}},
      {"n’t", 0x2219c61836ff50eb, {778, 1752, 12947, 275, 6736, 1013}},
      {"—", 0xaf63a049fd1c84fc, {559, 7066, 4565, 1792, 1395, 686}},
      {"“", 0xaf639f49fd1d7e81, {342, 2843, 7592, 1149, 3586, 215}},
      {"U.S.", 0x9088c9e144f61cf1, {1724, 3981, 2553, 1323, 970, 328}},
      {"e-mail", 0xfd7b1af4d4fcb829, {1788, 6879, 5633, 1454, 2633, 205}},
      {"Łódź", 0x8ac5ba83089ee805, {888, 5915, 10441, 667, 4165, 900}},
      {"москва", 0x6890702bc7717c15, {195, 7921, 12449, 1987, 669, 658}},
      {"2,500", 0x56c9c5b0712218ac, {153, 4316, 5430, 1664, 8044, 531}},
      {"iPhone7", 0xa2a9d97402d3199d, {1764, 7590, 3313, 1221, 675, 177}},
      {"a", 0xaf63dc49fd1f0ee8, {1115, 7574, 3009, 1956, 3351, 453}},
      {"…", 0xf7d93e105282e2a6, {1101, 1404, 13370, 820, 409, 64}},
  };
  FeatureReader reader;
  for (const auto& seen : all) {
    BOOST_TEST_CONTEXT(seen.word) {
      const auto features = reader.read(seen.word);
      BOOST_TEST(features.key == seen.key);
      for (std::size_t i = 0; i < kSpellingParts; ++i)
        BOOST_TEST((features.parts[i] & (kRows[i] - 1)) == seen.parts[i]);
    }
  }
}

BOOST_AUTO_TEST_CASE(plain_sentences_are_tagged) {
  const auto network = Network::open(model()).value();
  const auto analysis = analysis_of(network, Words("She bought a green bicycle . | Did they leave early ?"));
  BOOST_TEST(tags(network, analysis) == "PRON VERB DET ADJ NOUN PUNCT AUX PRON VERB ADV PUNCT ");
  BOOST_TEST(analysis.head[0] == 1U);
  BOOST_TEST(analysis.head[1] == kNoHead);
  BOOST_TEST(analysis.head[4] == 1U);
  BOOST_TEST(network.deprels()[analysis.deprel[0]] == "nsubj");
  BOOST_TEST(network.deprels()[analysis.deprel[1]] == "root");
  BOOST_TEST(network.deprels()[analysis.deprel[4]] == "obj");
}

BOOST_AUTO_TEST_CASE(names_have_labels_and_scores) {
  const auto network = Network::open(model()).value();
  const auto analysis = analysis_of(network, Words("Yesterday Maria Lopez flew to Berlin ."));
  const auto label = [&](std::size_t word) { return std::string(network.names()[analysis.name[word]]); };
  BOOST_TEST(label(1) == "B-person");
  BOOST_TEST(label(2) == "E-person");
  BOOST_TEST(label(5) == "S-location");
  BOOST_TEST(analysis.name_score[1] == analysis.name_score[2]);
  BOOST_TEST(analysis.name_score[1] > 0.5F);
  BOOST_TEST(analysis.name_score[1] <= 1.0F);
  BOOST_TEST(analysis.name_score[0] == 0.0F);
}

BOOST_AUTO_TEST_CASE(all_instruction_sets_read_the_same) {
  Words words(
      "“ We built it ourselves , ” said Anna Berg , who runs the mill in Ytterby . | Nobody — not one — asked why .");
  for (int i = 0; i < 700; ++i) words.add(i % 9 == 8 ? "," : i % 2 ? "river" : "old");
  words.finish();
  const auto expected = analysis_of(Network::open(model(), plain()).value(), words);
  for (const auto& kernels : available_kernels()) {
    BOOST_TEST_CONTEXT(kernels.name) {
      const auto found = analysis_of(Network::open(model(), kernels).value(), words);
      BOOST_TEST((found.upos == expected.upos && found.xpos == expected.xpos && found.feats == expected.feats));
      BOOST_TEST((found.head == expected.head && found.deprel == expected.deprel));
      BOOST_TEST((found.name == expected.name && found.name_score == expected.name_score));
    }
  }
}

BOOST_AUTO_TEST_CASE(whatever_is_given_becomes_trees) {
  const auto network = Network::open(model()).value();
  std::string text = "| a | , | \xE6\xBC\xA2 \xD0\xBC\xD0\xB8\xD1\x80 | ( ( ( [ | 1 2 3 4 5 |";
  for (int i = 0; i < 1000; ++i) text += i % 3 ? " said" : " .";
  const Words words(text);
  const auto analysis = analysis_of(network, words);
  BOOST_TEST(words.ends.size() == 6U);
  BOOST_TEST(are_trees(analysis, words.ends));
  BOOST_TEST(analysis_of(network, Words("")).head.empty());
}

BOOST_AUTO_TEST_CASE(a_sentence_is_read_the_same_in_any_company) {
  const auto network = Network::open(model()).value();
  const Words alone("The minister denied that she had met him .");
  Words company(
      "Yes . | No , never . | The minister denied that she had met him . | It rained for a week in the hills and "
      "nobody came .");
  const auto a = analysis_of(network, alone), b = analysis_of(network, company);
  const std::size_t first = company.ends[1];
  for (std::size_t i = 0; i < alone.forms.size(); ++i) {
    BOOST_TEST(a.upos[i] == b.upos[first + i]);
    BOOST_TEST(a.deprel[i] == b.deprel[first + i]);
    BOOST_TEST((a.head[i] == kNoHead ? kNoHead : a.head[i] + first) == b.head[first + i]);
  }
}

// Sections that are whole for the container and wrong for the network: cut, emptied, numbers out of range.
BOOST_AUTO_TEST_CASE(bad_sections_are_refused) {
  std::map<std::string, std::string> sections;
  for (const std::string name : {"vocabulary",
                                 "words",
                                 "suffix2",
                                 "suffix3",
                                 "suffix4",
                                 "prefix2",
                                 "prefix3",
                                 "shape",
                                 "mix",
                                 "forward_input",
                                 "backward_input",
                                 "forward_recurrent",
                                 "backward_recurrent",
                                 "join_state",
                                 "join_word",
                                 "tag_hidden",
                                 "upos_scores",
                                 "xpos_scores",
                                 "feats_scores",
                                 "project",
                                 "action",
                                 "relation_head",
                                 "relation_child",
                                 "deprel_scores",
                                 "name_hidden",
                                 "name_scores",
                                 "name_moves",
                                 "root",
                                 "nothing",
                                 "sigmoid",
                                 "tanh",
                                 "tag_pairs",
                                 "upos",
                                 "xpos",
                                 "feats",
                                 "deprel",
                                 "names"}) {
    const auto bytes = model().section("net." + name).value();
    sections["net." + name] = std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  }
  const auto fault = [&sections](const std::string& name, const std::string& bytes) {
    auto altered = sections;
    altered[name] = bytes;
    const AlignedBytes file(test::model_of(altered));
    const auto opened = ModelFile::open(file.bytes(), "altered.model").value();
    const auto network = Network::open(opened);
    return network ? std::string("none") : to_string(network.error());
  };
  BOOST_TEST(fault("net.root", sections["net.root"]) == "none");
  const auto names = [&fault](const std::string& name, const std::string& bytes) {
    return fault(name, bytes).find("altered.model") != std::string::npos &&
           fault(name, bytes).find(name) != std::string::npos;
  };
  for (const auto& [name, bytes] : sections) {
    BOOST_TEST_CONTEXT(name) {
      BOOST_TEST(names(name, bytes.substr(0, bytes.size() / 3 / 2 * 2 + 1)));
      BOOST_TEST(names(name, ""));
    }
  }
  auto heavy = sections["net.project"];
  for (std::size_t i = heavy.size() - 4096; i < heavy.size(); i += 2) heavy[i] = 1, heavy[i + 1] = 127;
  BOOST_TEST(names("net.project", heavy));  // sums could overflow
  auto pairs = sections["net.tag_pairs"];
  pairs[0] = char(100);
  BOOST_TEST(names("net.tag_pairs", pairs));
}

BOOST_AUTO_TEST_CASE(scripts_of_other_languages_are_x) {
  const auto network = Network::open(model()).value();
  const auto analysis =
      analysis_of(network, Words("He wrote \xD0\xBC\xD0\xB8\xD1\x80 and \xE6\xBC\xA2 on caf\xC3\xA9 walls ."));
  for (const std::size_t word : {2U, 4U}) BOOST_TEST(network.upos()[analysis.upos[word]] == "X");
  BOOST_TEST(network.upos()[analysis.upos[6]] != "X");
}

BOOST_AUTO_TEST_SUITE_END()

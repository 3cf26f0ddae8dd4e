#include "learning/lemmatizer.hpp"

#include "learning/letter_case.hpp"
#include "model.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <vector>

using namespace onrecord;

namespace {

/// A rule of the tables, written by a second hand than tools/train/lemmas.py.
struct Rule {
  std::uint64_t context, table;
  std::string end;
  bool whole;
  std::uint16_t value;
};

std::uint64_t hash_of_rule(const Rule& rule) {
  std::uint64_t h = (rule.context * 8 + rule.table + 1) * 0x9E3779B97F4A7C15ULL;
  for (auto at = rule.end.rbegin(); at != rule.end.rend(); ++at)
    h = (h ^ static_cast<unsigned char>(*at)) * 0x100000001B3ULL;
  if (rule.whole) h = (h ^ 0x100U) * 0x100000001B3ULL;
  h = (h ^ (h >> 29U)) * 0xBF58476D1CE4E5B9ULL;
  return h ^ (h >> 32U);
}

using Sections = std::map<std::string, std::string>;

void put_rules(const std::vector<Rule>& rules, Sections& sections) {
  std::vector<std::uint32_t> keys(64);
  std::vector<std::uint16_t> values(64);
  for (const auto& rule : rules) {
    auto slot = hash_of_rule(rule) % 64;
    while (keys[slot]) slot = (slot + 1) % 64;
    keys[slot] = static_cast<std::uint32_t>(hash_of_rule(rule) >> 32U) | 1U;
    values[slot] = rule.value;
  }
  for (const auto key : keys) test::put_number(sections["lemma.keys"], key, 4);
  for (const auto value : values) test::put_number(sections["lemma.values"], value, 2);
}

/// Two tags, six edits. Case rules: 0 as written, 1 lower case, 2 capital first, 3 without commas.
Sections small_sections() {
  constexpr std::uint16_t none = 0, s = 1, ies = 2, go = 3, parts = 4, foreign = 5;
  Sections all;
  all["lemma.tags"] = "NOUN\t\nNOUN\tNNS\nNUM\t\nPROPN\t\nVERB\t\n";
  const std::string row = {3, 1, 0, 1, 1, 0, 3, 0};
  const std::string names = {3, 1, '\xFF', 0, 2, 0, 3, 0};
  all["lemma.contexts"] = row + row + row + names + row;
  all["lemma.edits"] = std::string("\0\0\0\0", 4) + std::string("\1\0\0\0", 4) + std::string("\3\1\0\0", 4) +
                       std::string("\xFF\2\1\0", 4) + std::string("\1\1\0\0", 4) + std::string("\0\2\3\0", 4);
  all["lemma.text"] = "ygo\xC3\xA9";
  put_rules({{0, 0, "", false, none},
             {1, 0, "", false, none},
             {1, 0, "s", false, s},
             {1, 0, "ies", false, ies},
             {1, 0, "sties", true, s},
             {2, 0, "", false, none},
             {3, 0, "", false, none},
             {3, 1, "", false, 0},
             {3, 1, "lorin", true, 2},
             {4, 0, "", false, none},
             {4, 0, "went", true, go},
             {4, 0, "x", false, parts},
             {4, 0, "q", false, foreign},
             {4, 0, "z", false, 999},
             {4, 0, "\xA9", false, s}},
            all);
  return all;
}

/// A model of sections and its lemmatiser, or the error.
struct Small {
  explicit Small(const Sections& sections) : bytes(test::model_of(sections)) {
    auto file = ModelFile::open(bytes.bytes(), "small.model");
    BOOST_REQUIRE(file.has_value());
    auto opened = Lemmatizer::open(*file);
    if (opened)
      lemmas = *opened;
    else
      error = to_string(opened.error());
  }

  std::string operator()(std::string_view form, std::string_view upos, std::string_view xpos = {}) const {
    std::string out = "left over";
    lemmas.value().lemma(form, upos, xpos, out);
    return out;
  }

  AlignedBytes bytes;
  std::optional<Lemmatizer> lemmas;
  std::string error;
};

std::string error_with(const std::string& section, const std::string& bytes) {
  auto all = small_sections();
  all[section] = bytes;
  return Small(all).error;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(lemmatizer)

BOOST_AUTO_TEST_CASE(longest_known_end_decides) {
  const Small lemma(small_sections());
  BOOST_TEST(lemma.error == "");
  BOOST_TEST(lemma("ferries", "NOUN", "NNS") == "ferry");
  BOOST_TEST(lemma("quays", "NOUN", "NNS") == "quay");
  BOOST_TEST(lemma("sties", "NOUN", "NNS") == "stie");  // the whole word before its end
  BOOST_TEST(lemma("pigsties", "NOUN", "NNS") == "pigsty");
  BOOST_TEST(lemma("harbour", "NOUN", "NNS") == "harbour");
  BOOST_TEST(lemma("Went", "VERB", "VBD") == "go");
}

BOOST_AUTO_TEST_CASE(case_rule_follows_the_way_of_writing) {
  const Small lemma(small_sections());
  BOOST_TEST(lemma("Ferries", "NOUN", "NNS") == "ferry");
  BOOST_TEST(lemma("FERRIES", "NOUN", "NNS") == "ferry");
  BOOST_TEST(lemma("VIPs", "NOUN", "NNS") == "VIP");
  BOOST_TEST(lemma("12,000", "NUM", "CD") == "12000");
  BOOST_TEST(lemma("Lorin", "PROPN", "NNP") == "Lorin");
  BOOST_TEST(lemma("LORIN", "PROPN", "NNP") == "Lorin");
  BOOST_TEST(lemma("lorin", "PROPN", "NNP") == "Lorin");
  BOOST_TEST(lemma("ÉTÉS", "NOUN", "NNS") == "été");
}

BOOST_AUTO_TEST_CASE(unknown_tags_fall_back) {
  const Small lemma(small_sections());
  BOOST_TEST(lemma("Ferries", "NOUN", "VBZ") == "ferries");
  BOOST_TEST(lemma("Ferries", "KLINGON", "") == "ferries");
  BOOST_TEST(lemma("“", "PUNCT", "``") == "\"");
  BOOST_TEST(lemma("ship’s", "X", "FW") == "ship's");
  BOOST_TEST(lemma("", "NOUN", "NNS") == "");
  BOOST_TEST(lemma("s", "NOUN", "NNS") == "s");  // never empty
  const auto tag = lemma.lemmas->tag("NOUN", "NNS");
  BOOST_TEST((tag == lemma.lemmas->tag("NOUN", "NNS") && tag != lemma.lemmas->tag("NOUN", "NN")));
}

BOOST_AUTO_TEST_CASE(edits_never_part_a_character) {
  const Small lemma(small_sections());
  BOOST_TEST(lemma("caf\xC3\xA9", "VERB") == "caf\xC3\xA9");
  BOOST_TEST(lemma("iraq", "VERB") == "iraq\xC3\xA9");
  BOOST_TEST(lemma("fizz", "VERB") == "fizz");  // a value that is no edit
  BOOST_TEST(lemma(std::string(100000, 'A') + "ies", "NOUN", "NNS") == std::string(100000, 'A') + "y");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_pass) {
  const Small lemma(small_sections());
  for (int first = 128; first < 256; ++first)
    for (const auto* rest : {"", "s", "\xFF", "\xC3", "\x80\x80"})
      BOOST_TEST(lemma(std::string(1, static_cast<char>(first)) + rest, "NOUN", "NNS") != "left over");
}

BOOST_AUTO_TEST_CASE(bad_sections_are_told) {
  BOOST_TEST(has(error_with("lemma.keys", std::string(12, '\0')), "section lemma.keys at byte"));
  BOOST_TEST(has(error_with("lemma.keys", ""), "found 0 keys, expected a power of two"));
  BOOST_TEST(has(error_with("lemma.keys", "123"), "found 3 bytes, expected records of 4"));
  BOOST_TEST(has(error_with("lemma.values", "12"), "found 1 values, expected one for each of 64 keys"));
  BOOST_TEST(has(error_with("lemma.contexts", "12345678"), "found 1 records"));
  BOOST_TEST(has(error_with("lemma.edits", std::string("\0\2\4\0", 4)), "record 0: found letters outside"));
  BOOST_TEST(has(error_with("lemma.edits", std::string("\0\1\3\0", 4)), "or a part of a character"));
  BOOST_TEST(has(error_with("lemma.tags", "B\t\nA\t\nC\t\nD\t\nE\t\n"), "line 2: found 'A\t'"));
  BOOST_TEST(has(error_with("lemma.tags", "B\n"), "line 1: found 'B', expected two tags"));
  auto all = small_sections();
  all.erase("lemma.text");
  BOOST_TEST(has(Small(all).error, "section lemma.text: found no such section"));
}

BOOST_AUTO_TEST_CASE(any_tables_give_some_lemma) {
  // Full tables, ends and rules out of range: a file that somebody else made with the right sums.
  auto all = small_sections();
  for (const auto* name : {"lemma.keys", "lemma.values", "lemma.contexts"})
    all[name].assign(all[name].size(), '\xFF');
  const Small lemma(all);
  for (const auto* form : {"Ferries", "10,000", "é", "QUAYS", "iPhones"})
    BOOST_TEST(!lemma(form, "NOUN", "NNS").empty());
}

BOOST_AUTO_TEST_CASE(letter_case_keeps_the_number_of_bytes) {
  std::string word = "ÀÞ×ŒŽŸİ Ελλάδα МОСКВА Ёлка ǅ";
  const auto size = word.size();
  lower_letters(word.data(), size);
  BOOST_TEST(word == "àþ×œžŸİ ελλάδα москва ёлка ǅ");
  BOOST_TEST(word.size() == size);
  BOOST_TEST((writing_of("10,000") == Writing::counted && writing_of("I") == Writing::capital));
  BOOST_TEST((writing_of("NATO") == Writing::large && writing_of("eBay") == Writing::mixed));
  BOOST_TEST((writing_of("…") == Writing::small && writing_of("") == Writing::small));
}

BOOST_AUTO_TEST_SUITE_END()

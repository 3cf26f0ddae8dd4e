#include "support.hpp"

#include "model.hpp"
#include "resources/phrases.hpp"
#include "resources/resources_data.hpp"

#include <filesystem>
#include <fstream>
#include <random>

using namespace onrecord;

namespace {

/// The error of loading the built-in pack with a file of one's own.
std::string error_with(const std::string& name, const std::string& bytes) {
  const std::vector<ResourceFile> own = {{name, bytes, false}};
  const auto loaded = Resources::load(data_en(), own);
  return loaded ? "none" : to_string(loaded.error());
}

std::string rule(const std::string& fields) { return "rule mine\n" + fields + "  weight 1\n"; }

/// Words for longest_phrase: split at blanks, "|" glues.
struct Words {
  std::vector<std::string> words;
  std::vector<bool> joined;
  [[nodiscard]] std::size_t size() const { return words.size(); }
  [[nodiscard]] bool glued(std::size_t i) const { return joined[i]; }
  [[nodiscard]] std::string_view lower(std::size_t i) const { return words[i]; }
  [[nodiscard]] bool may_begin(std::size_t, unsigned) const { return true; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(resources)

BOOST_AUTO_TEST_CASE(the_built_in_pack_loads_and_its_examples_hold) { BOOST_TEST(bool(Resources::load(data_en()))); }

BOOST_AUTO_TEST_CASE(the_folder_of_the_pack_loads_like_the_pack) {
  BOOST_TEST(bool(Resources::load_folder(std::string(ONRECORD_SOURCE_DIR) + "/data/en")));
  const auto missing = Resources::load_folder("/nowhere");
  BOOST_REQUIRE(!missing);
  BOOST_TEST((missing.error().code == ErrorCode::missing_resource));
}

BOOST_AUTO_TEST_CASE(a_mistake_is_reported_with_file_line_and_column) {
  BOOST_TEST(error_with("furniture.txt", rule("  kind masthed\n  match x\n  yes x\n  no y\n"))
                 .rfind("furniture.txt:2:8: unknown kind 'masthed', expected page_date, masthead", 0) == 0U);
  BOOST_TEST(
      error_with("furniture.txt", rule("  kind body\n  match (x\n  yes x\n  no y\n")).rfind("furniture.txt:3:", 0) ==
      0U);
  BOOST_TEST(error_with("furniture.txt", "  kind body\n") ==
             "furniture.txt:1:3: found 'kind', expected `key value` under a rule");
  BOOST_TEST(error_with("furniture.txt", rule("  colour red\n  kind body\n  match x\n  yes x\n  no y\n")) ==
             "furniture.txt:2:3: unknown key 'colour'");
  BOOST_TEST(error_with("furniture.txt", rule("  kind body\n  weight many\n  match x\n  yes x\n  no y\n")) ==
             "furniture.txt:3:10: 'many' is no number");
  BOOST_TEST(error_with("hedges.txt", "perhaps | weak\n | strong\n") ==
             "hedges.txt:2:2: found no phrase before '|', expected one");
}

BOOST_AUTO_TEST_CASE(a_rule_is_proved_by_its_examples) {
  BOOST_TEST(error_with("furniture.txt", rule("  kind body\n  match ^x\n  yes yx\n  no y\n")) ==
             "furniture.txt:4:7: the pattern does not match this example, expected a match");
  BOOST_TEST(error_with("furniture.txt", rule("  kind body\n  match x\n  yes x\n  no xx\n")) ==
             "furniture.txt:5:6: the pattern matches this example, expected no match");
  BOOST_TEST(error_with("furniture.txt", rule("  kind body\n  match x\n  yes x\n")) ==
             "furniture.txt:1:6: rule without examples, expected at least one 'yes' and one 'no'");
  BOOST_TEST(error_with("furniture.txt", rule("  match x\n  yes x\n  no y\n")) ==
             "furniture.txt:1:6: rule without 'kind'");
}

BOOST_AUTO_TEST_CASE(a_file_that_no_pack_has_is_refused) {
  BOOST_TEST(error_with("furnitur.txt", "") == "furnitur.txt: no file of a pack has this name");
}

BOOST_AUTO_TEST_CASE(replacing_leaves_the_packs_own_file_out) {
  const std::vector<ResourceFile> own = {{"hedges.txt", "peradventure | weak\n", true}};
  const auto loaded = Resources::load(data_en(), own);
  BOOST_REQUIRE(loaded);
  BOOST_TEST(loaded->data().list(ListName::hedges).entries().size() == 1U);
}

BOOST_AUTO_TEST_CASE(lists_keep_fields_comments_and_forms) {
  const auto entries =
      read_list("x.txt", "# head\nsay | said | says | said | saying | say # why\n\nIt Seems | weak\r\n");
  BOOST_REQUIRE(entries);
  Lexicon lexicon;
  lexicon.add(*entries, false, 4);
  lexicon.build(0);
  BOOST_REQUIRE(lexicon.find("saying"));
  BOOST_TEST(lexicon.find("saying")->lemma == "say");
  BOOST_TEST(lexicon.find("saying")->field(4) == "say");
  BOOST_TEST(lexicon.has("it seems"));
  BOOST_TEST(lexicon.longest_from("it") == 2U);
  BOOST_TEST(!lexicon.has("seems"));
}

BOOST_AUTO_TEST_CASE(the_longest_phrase_wins_also_over_split_words) {
  const auto entries = read_list("x.txt", "it | a\nit seems | b\nit seems to me | c\ndon't know | d\n");
  BOOST_REQUIRE(entries);
  Lexicon lexicon;
  lexicon.add(*entries, false, 0);
  lexicon.build(0);
  std::string scratch;
  const Words words{{"it", "seems", "to", "us", "do", "n't", "know"},
                    {false, false, false, false, false, true, false}};
  const auto first = longest_phrase(lexicon, words, 0, scratch);
  BOOST_REQUIRE(first.entry);
  BOOST_TEST((first.entry->field(0) == "b" && first.words == 2U));
  const auto split = longest_phrase(lexicon, words, 4, scratch);
  BOOST_REQUIRE(split.entry);
  BOOST_TEST((split.entry->field(0) == "d" && split.words == 3U));
  BOOST_TEST(!longest_phrase(lexicon, words, 3, scratch).entry);
}

BOOST_AUTO_TEST_CASE(a_model_of_ones_own_takes_the_place_of_the_packs) {
  const std::vector<ResourceFile> own = {{"my.model", test::model_of({{"test.words", "a\nb\n"}}), false}};
  const auto loaded = Resources::load(data_en(), own);
  BOOST_REQUIRE(loaded);
  BOOST_REQUIRE(loaded->data().model());
  BOOST_TEST(loaded->data().model()->strings("test.words")->size() == 2U);
  BOOST_TEST(!loaded->data().network());
  BOOST_TEST(bool(Extractor::create(*loaded)));
}

BOOST_AUTO_TEST_CASE(a_bad_model_is_reported_with_its_file_and_place) {
  auto model = test::model_of({{"test.words", "a\nb\n"}});
  model.back() = 'x';
  BOOST_TEST(error_with("my.model", model) ==
             "my.model: section test.words at byte 128: found another checksum than the table's");
  BOOST_TEST(error_with("my.model", "") == "my.model: found 0 bytes, expected a header of 32");
  BOOST_TEST(error_with("my.model", test::model_of({{"net.strange", "x"}})).starts_with("my.model: section net."));
}

BOOST_AUTO_TEST_CASE(a_pack_has_one_model_at_most_and_may_lie_anywhere) {
  const auto model = test::model_of({{"test.words", "a\n"}});
  std::vector<PackFile> files;
  for (std::size_t i = 0; i < data_en().count; ++i)
    if (!data_en().files[i].name.ends_with(".model")) files.push_back(data_en().files[i]);
  BOOST_TEST(!Resources::load({files.data(), files.size()})->data().model());
  const std::string odd = "x" + model;  // at an odd address
  files.push_back({"one.model", std::string_view(odd).substr(1)});
  BOOST_TEST(Resources::load({files.data(), files.size()})->data().model()->has("test.words"));
  files.push_back({"two.model", model});
  BOOST_TEST(to_string(Resources::load({files.data(), files.size()}).error()) ==
             "two.model: found a second model, expected one");
}

BOOST_AUTO_TEST_CASE(a_folder_may_have_a_model) {
  namespace fs = std::filesystem;
  const auto folder = fs::temp_directory_path() / ("onrecord-unit-" + std::to_string(std::random_device{}()));
  fs::create_directory(folder);
  for (const auto& entry : fs::directory_iterator(fs::path(ONRECORD_SOURCE_DIR) / "data/en"))
    if (entry.path().extension() == ".txt") fs::copy(entry.path(), folder);
  const auto write = [&](const char* name, const std::string& bytes) {
    std::ofstream(folder / name, std::ios::binary) << bytes;
  };
  BOOST_TEST(!Resources::load_folder(folder.string())->data().model());
  write("mine.model", test::model_of({{"test.words", "a\n"}}));
  BOOST_TEST(Resources::load_folder(folder.string())->data().model()->has("test.words"));
  write("mine.model", "");
  BOOST_TEST(to_string(Resources::load_folder(folder.string()).error()) ==
             (folder / "mine.model").string() + ": found 0 bytes, expected a header of 32");
  fs::remove_all(folder);
}

BOOST_AUTO_TEST_SUITE_END()

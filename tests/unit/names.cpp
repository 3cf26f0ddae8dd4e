#include "support.hpp"

#include "entities/entities.hpp"
#include "regions/regions.hpp"
#include "sentences/sentences.hpp"
#include "syntax/name_rows.hpp"

using namespace onrecord;

namespace {

/// What a model says of a phrase of the text.
struct Said {
  std::string_view words;
  EntityType type;
  float score = 0.95F;
};

/// Adds a name to what the model says; its words are whole tokens.
void say(DocumentData& data, const Said& said, std::uint32_t& from) {
  const auto begin = static_cast<std::uint32_t>(data.text.find(said.words, from));
  from = begin + static_cast<std::uint32_t>(said.words.size());
  IndexRange tokens{kNone, 0};
  for (std::uint32_t t = 0; t < data.tokens.size(); ++t) {
    const auto span = data.tokens[t].span;
    if (span.begin < begin || span.end > from) continue;
    tokens = {std::min(tokens.begin, t), t + 1};
  }
  data.model_names.push_back({tokens, said.type, said.score});
}

/// The names of a running text, given what a model says of it in the text's order: "person Emil Roth; location Bern".
std::string names_of(std::string_view text, const std::vector<Said>& said) {
  static const auto resources = Resources::load(data_en()).value();
  auto data = read_transcript(std::string(text)).value().release();
  Draft draft(*data, "");
  take_running_text(draft, resources.data());
  find_sentences(draft, resources.data());
  data->syntax.resize(data->tokens.size());  // there is a model
  std::uint32_t from = 0;
  for (const auto& name : said) say(*data, name, from);
  find_mentions(draft, resources.data());
  std::string out;
  for (const auto& mention : data->mentions) {
    if (mention.form != MentionForm::name) continue;
    out += (out.empty() ? "" : "; ") + std::string(to_string(mention.type)) + " ";
    out += data->slice(mention.span);
  }
  return out;
}

constexpr auto kPerson = EntityType::person;
constexpr auto kBody = EntityType::organization;
constexpr auto kPlace = EntityType::location;

}  // namespace

BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(labels_become_rows_within_their_sentence) {
  const std::vector<std::string_view> table = {"O", "B-person", "E-person", "S-location", "S-starship"};
  Analysis analysis;
  analysis.name = {1, 2, 0, 3, 4, 1, 2};
  analysis.name_score = {0.9F, 0.9F, 0, 0.7F, 0.6F, 0.8F, 0.8F};
  const std::vector<std::uint32_t> ends = {3, 6, 7};
  std::vector<ModelNameRow> rows;
  append_names(analysis, ends, 100, NameLabels(table), rows);
  BOOST_REQUIRE(rows.size() == 3U);
  BOOST_TEST((rows[0].tokens.begin == 100U && rows[0].tokens.end == 102U && rows[0].type == kPerson));
  BOOST_TEST((rows[1].tokens.begin == 103U && rows[1].tokens.end == 104U && rows[1].type == kPlace));
  BOOST_TEST((rows[2].tokens.begin == 105U && rows[2].tokens.end == 106U));  // not over the end of the sentence
}

BOOST_AUTO_TEST_CASE(the_model_knows_names_that_no_list_has) {
  constexpr std::string_view text = "We moved to Quorvexa in May, and Dunmarrow Vale followed.";
  BOOST_TEST(names_of(text, {{"Quorvexa", kPlace}, {"Dunmarrow Vale", kPerson}}) ==
             "location Quorvexa; person Dunmarrow Vale");
}

BOOST_AUTO_TEST_CASE(titles_articles_and_what_is_set_off_are_no_part_of_a_name) {
  BOOST_TEST(names_of("Yesterday President Emil Roth spoke.", {{"President Emil Roth", kPerson}}) ==
             "person Emil Roth");
  BOOST_TEST(names_of("They wrote to the Quorvexa Post and to Ana Holm's boss.",
                      {{"the Quorvexa Post", kBody}, {"Ana Holm's", kPerson}}) ==
             "organization Quorvexa Post; person Ana Holm");
  BOOST_TEST(names_of("The hosts are Emil Roth - Analyst and others.", {{"Emil Roth - Analyst", kPerson}}) ==
             "person Emil Roth");
}

BOOST_AUTO_TEST_CASE(a_surname_has_the_type_of_its_full_name) {
  constexpr std::string_view text = "Emil Dunmarrow left. They met Dunmarrow in town. He saw Dunmarrow again.";
  BOOST_TEST(names_of(text, {{"Emil Dunmarrow", kPerson}, {"Dunmarrow", kPlace, 0.7F}}) ==
             "person Emil Dunmarrow; person Dunmarrow; person Dunmarrow");
}

BOOST_AUTO_TEST_CASE(rules_know_what_the_model_does_not) {
  BOOST_TEST(names_of("He came to the Quorvexa Peace Conference of 1998.", {{"Quorvexa", kPlace}}) ==
             "event Quorvexa Peace Conference of 1998");
  BOOST_TEST(names_of("It was sold to Hale & Co. in May.", {{"Hale", kPerson}}) == "organization Hale & Co.");
  BOOST_TEST(
      names_of("They asked the Reform Party and Green Alliance.", {{"Reform Party and Green Alliance", kBody}}) ==
      "organization Reform Party; organization Green Alliance");
}

BOOST_AUTO_TEST_CASE(initials_in_brackets_are_of_the_type_of_the_name) {
  constexpr std::string_view text = "The Dunmarrow Vale Fellowship (DVF) met. The DVF left.";
  BOOST_TEST(names_of(text, {{"Dunmarrow Vale Fellowship", kBody}, {"DVF", kPlace, 0.55F}}) ==
             "organization Dunmarrow Vale Fellowship; organization DVF; organization DVF");
}

BOOST_AUTO_TEST_CASE(ordinary_words_at_the_start_need_the_models_word) {
  BOOST_TEST(names_of("Great Service and a fair price.", {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

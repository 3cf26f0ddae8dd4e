#include "support.hpp"

#include <thread>

using namespace onrecord;

namespace {

/// A stage that notes each token of a word.
class WordStage : public Stage {
 public:
  WordStage(LayerSet reads, LayerSet writes) : reads_(reads), writes_(writes) {}
  [[nodiscard]] std::string_view name() const noexcept override { return "words"; }
  [[nodiscard]] LayerSet reads() const noexcept override { return reads_; }
  [[nodiscard]] LayerSet writes() const noexcept override { return writes_; }
  void run(Draft& draft) const override {
    for (const Token token : draft.tokens())
      if (token.text() == "plant") draft.annotate(name(), token.span(), "word", "plant");
  }

 private:
  LayerSet reads_, writes_;
};

Result<Extractor> with_stage(LayerSet reads, LayerSet writes) {
  Options options;
  options.stages.push_back(std::make_shared<WordStage>(reads, writes));
  return Extractor::create(std::move(options));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(extractor)

BOOST_AUTO_TEST_CASE(the_empty_text_gives_an_empty_document) {
  const auto doc = test::read("");
  BOOST_TEST((doc.text().empty() && doc.regions().empty() && doc.turns().empty() && doc.claims().empty()));
}

BOOST_AUTO_TEST_CASE(nothing_is_a_handle_too_and_total) {
  const Document doc;
  const Turn nobody = doc.turns()[7];
  BOOST_TEST(!nobody);
  BOOST_TEST(nobody.speaker().name() == "");
  BOOST_TEST(nobody.speaker().entity().mentions().size() == 0U);
  BOOST_TEST(nobody.body().empty());
  BOOST_TEST(Claim{}.statement() == "");
  BOOST_TEST(Claim{}.insertion(3).end == 0U);
  BOOST_TEST(Token{}.sentence().id() == 0xffffffffU);
}

BOOST_AUTO_TEST_CASE(layers_are_ranges) {
  const auto doc = test::read(std::string(test::kInterview));
  const auto turns = doc.turns();
  BOOST_TEST(static_cast<std::size_t>(turns.end() - turns.begin()) == turns.size());
  std::size_t count = 0;
  for (const Turn turn : turns) BOOST_TEST(turn.id() == count++);
  BOOST_TEST((turns.back() == *(turns.end() - 1)));
}

BOOST_AUTO_TEST_CASE(an_interview_is_read_to_the_end) {
  const auto doc = test::read(std::string(test::kInterview));
  BOOST_REQUIRE(doc.turns().size() == 4U);
  BOOST_TEST((doc.turns()[0].role() == Role::interviewer));
  BOOST_TEST(doc.turns()[1].speaker().name() == "Jon Aker");
  BOOST_TEST(doc.notes().size() == 1U);
  BOOST_TEST(!doc.claims().empty());
  for (const Claim claim : doc.claims()) BOOST_TEST(!claim.statement().empty());
}

BOOST_AUTO_TEST_CASE(the_same_bytes_give_the_same_bytes) {
  const auto once = to_json(test::read(std::string(test::kInterview)));
  BOOST_TEST(once == to_json(test::read(std::string(test::kInterview))));
}

BOOST_AUTO_TEST_CASE(unwanted_layers_stay_empty_and_needed_ones_are_filled) {
  Options options;
  options.layers = {LayerKind::turns};
  const auto doc = Extractor::create(options).value().extract(test::kInterview).value();
  BOOST_TEST((!doc.turns().empty() && !doc.regions().empty()));
  BOOST_TEST((doc.tokens().empty() && doc.claims().empty()));
}

BOOST_AUTO_TEST_CASE(a_longer_text_than_allowed_is_an_error) {
  Options options;
  options.max_bytes = 10;
  const auto doc = Extractor::create(options).value().extract("eleven bytes");
  BOOST_REQUIRE(!doc);
  BOOST_TEST((doc.error().code == ErrorCode::input_too_large));
}

BOOST_AUTO_TEST_CASE(a_date_that_is_none_is_an_error) {
  for (const auto* date : {"2024-02-30", "yesterday", "2024-1-1"}) {
    const auto doc = test::extractor().extract("x", {date});
    BOOST_REQUIRE(!doc);
    BOOST_TEST((doc.error().code == ErrorCode::bad_options));
  }
  BOOST_TEST(bool(test::extractor().extract("x", {"2024-02-29"})));
}

BOOST_AUTO_TEST_CASE(a_stage_of_ones_own_annotates) {
  const auto made = with_stage({LayerKind::tokens}, {LayerKind::annotations});
  BOOST_REQUIRE(made);
  const auto doc = made->extract(test::kInterview).value();
  BOOST_REQUIRE(!doc.annotations().empty());
  BOOST_TEST(doc.text(doc.annotations()[0].span()) == "plant");
  BOOST_TEST(doc.annotations()[0].stage() == "words");
}

BOOST_AUTO_TEST_CASE(a_stage_that_no_writer_serves_is_refused_by_name) {
  const auto twice = with_stage({LayerKind::tokens}, {LayerKind::times});
  BOOST_REQUIRE(!twice);
  BOOST_TEST(twice.error().message == "stage 'words' writes 'times', which stage 'find_times' writes");
  BOOST_TEST((twice.error().code == ErrorCode::bad_stage));
  Options options;
  options.stages.push_back(nullptr);
  BOOST_TEST(!Extractor::create(std::move(options)));
}

BOOST_AUTO_TEST_CASE(readers_come_after_writers) {
  const BuiltInStage late[] = {{"a", {LayerKind::turns}, {LayerKind::claims}, nullptr}};
  Error fault;
  BOOST_TEST(!check_stages(late, {}, fault));
  BOOST_TEST(fault.message == "stage 'a' reads 'turns', which no earlier stage writes");
}

BOOST_AUTO_TEST_CASE(a_page_holds_as_many_interviews_as_its_headings_introduce) {
  const auto doc = test::read(
      "<html><body><h1>Two keepers</h1><h2>Interview with Anna Berg</h2>"
      "<p><b>How high is the dike?</b></p><p>Nine metres.</p><p><b>Who measures it?</b></p><p>I do, every spring.</p>"
      "<h2>Interview with Thomas Reed</h2>"
      "<p><b>Do you trust it?</b></p><p>I have never had to ask twice.</p></body></html>",
      {}, Format::html);
  BOOST_REQUIRE(doc.interviews().size() == 2);
  const Interview first = doc.interviews()[0], second = doc.interviews()[1];
  BOOST_TEST((first.turns().size() == 4 && second.turns().size() == 2));
  BOOST_TEST(second.turns()[1].speaker().name() == "Thomas Reed");
  BOOST_TEST(doc.text().substr(second.title().begin, 26) == "Interview with Thomas Reed");
  BOOST_TEST(second.span().begin == second.title().begin);
  BOOST_TEST(doc.metadata().genre() == "interviews");
  BOOST_TEST(test::read(std::string(test::kInterview)).interviews().size() == 1);
  BOOST_TEST(test::read("The dike is nine metres high.").interviews().empty());
  BOOST_TEST(Interview().turns().empty());
}

BOOST_AUTO_TEST_SUITE_END()

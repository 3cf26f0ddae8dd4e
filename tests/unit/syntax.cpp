#include "support.hpp"

#include "learning/network.hpp"
#include "model.hpp"
#include "syntax/conllu_reader.hpp"
#include "syntax/syntax_rows.hpp"

#include <onrecord/conllu.hpp>

#include <sstream>

using namespace onrecord;

namespace {

/// The error of reading a CoNLL-U file to its end; "none" for a sound one.
std::string reader_fault(std::string_view bytes) {
  ConlluReader reader(bytes, "x.conllu");
  ConlluLine line;
  while (reader.next(line)) continue;
  return reader.fault() ? to_string(*reader.fault()) : "none";
}

std::string row(std::string_view id, std::string_view form) {
  return std::string(id) + "\t" + std::string(form) + "\t_\t_\t_\t_\t_\t_\t_\t_\n";
}

/// The built-in extractor for text that is no page.
Document running_text(std::string_view text) {
  Options options;
  options.structure = Structure::running_text;
  options.layers = {LayerKind::syntax};
  auto doc = Extractor::create(options).value().extract(text).value();
  BOOST_TEST(broken_invariant(doc.data()) == "");
  return doc;
}

std::string conllu_of(const Document& doc) {
  std::ostringstream out;
  write_conllu(out, doc);
  return out.str();
}

/// The first two columns and the last one of each word; comments as they are.
std::string skeleton(const std::string& conllu) {
  std::string out;
  std::istringstream in(conllu);
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.front() != '#') {
      const auto second = line.find('\t', line.find('\t') + 1);
      line = line.substr(0, second) + line.substr(line.rfind('\t'));
    }
    out += line + "\n";
  }
  return out;
}

/// A document of two sentences with a row for each of five tokens.
Document analysed() {
  Transcript transcript = read_transcript("He sleeps. They left").value();
  auto data = transcript.release();
  data->tokens = {{{0, 2}}, {{3, 9}}, {{9, 10}}, {{11, 15}}, {{16, 20}}};
  data->sentences = {{{0, 10}, TurnId::none, {0, 3}}, {{11, 20}, TurnId::none, {3, 5}}};
  const std::uint32_t heads[] = {1, kNone, 1, 4, kNone};
  for (const auto head : heads) {
    SyntaxRow made;
    made.head = head;
    made.lemma = data->strings.intern("lemma");
    made.upos = head == kNone;
    data->syntax.push_back(made);
  }
  data->syntax_labels.upos = {data->strings.intern("PRON"), data->strings.intern("VERB")};
  for (auto* labels : {&data->syntax_labels.xpos, &data->syntax_labels.deprel, &data->syntax_labels.feats})
    *labels = {data->strings.intern("_")};
  return Document(std::shared_ptr<const DocumentData>(std::move(data)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(syntax)

BOOST_AUTO_TEST_CASE(tokens_give_their_lemmas_tags_and_heads) {
  const auto doc = analysed();
  BOOST_TEST(broken_invariant(doc.data()) == "");
  const auto tokens = doc.tokens();
  BOOST_TEST((tokens[0].head() == tokens[1]));
  BOOST_TEST(!tokens[1].head());
  BOOST_TEST(tokens[0].upos() == "PRON");
  BOOST_TEST(tokens[1].upos() == "VERB");
  BOOST_TEST(tokens[3].lemma() == "lemma");
  BOOST_TEST(tokens[3].feats() == "_");
  BOOST_TEST(Token{}.lemma() == "");
  BOOST_TEST(!Token{}.head());
}

BOOST_AUTO_TEST_CASE(json_has_the_keys_of_syntax_where_the_layer_is_there) {
  const auto json = to_json(analysed());
  BOOST_TEST(json.find("{\"begin\":0,\"end\":2,\"sentence\":0,\"lemma\":\"lemma\",\"upos\":\"PRON\",\"xpos\":\"_\","
                       "\"feats\":\"_\",\"head\":1,\"deprel\":\"_\"},{\"begin\":3") != std::string::npos);
  BOOST_TEST(json.find("\"upos\":\"VERB\",\"xpos\":\"_\",\"feats\":\"_\",\"head\":null") != std::string::npos);
  Options options;
  options.layers = {LayerKind::tokens};
  const auto plain = Extractor::create(options).value().extract("He sleeps.").value();
  BOOST_TEST(to_json(plain).find("\"tokens\":[{\"begin\":0,\"end\":2,\"sentence\":0},") != std::string::npos);
  BOOST_TEST(plain.tokens()[0].upos() == "");
}

BOOST_AUTO_TEST_CASE(conllu_counts_heads_within_the_sentence) {
  const auto conllu = conllu_of(analysed());
  BOOST_TEST(
      conllu.find("1\tHe\tlemma\tPRON\t_\t_\t2\t_\t_\t_\n2\tsleeps\tlemma\tVERB\t_\t_\t0\t_\t_\tSpaceAfter=No\n") !=
      std::string::npos);
  BOOST_TEST(conllu.find("1\tThey\tlemma\tPRON\t_\t_\t2\t_\t_\t_\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(conllu_has_the_names_where_mentions_were_asked_for) {
  Options options;
  options.structure = Structure::running_text;
  options.layers = {LayerKind::mentions};
  const auto doc = Extractor::create(options).value().extract("She met Barack Obama.").value();
  const auto conllu = conllu_of(doc);
  BOOST_TEST(conllu.find("\tName=B-person\n") != std::string::npos);
  BOOST_TEST(conllu.find("\tName=I-person|SpaceAfter=No\n") != std::string::npos);
  BOOST_TEST(conllu_of(running_text("She met Barack Obama.")).find("Name=") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(rows_count_heads_over_the_document) {
  Analysis analysis;
  analysis.upos = analysis.xpos = analysis.deprel = {3, 4};
  analysis.feats = {8000, 1};
  analysis.head = {1, kNoHead};
  const auto first = syntax_row(analysis, 0, 100), second = syntax_row(analysis, 1, 100);
  BOOST_TEST(first.head == 101U);
  BOOST_TEST(second.head == kNone);
  BOOST_TEST(unsigned{first.feats} == 8000U);
  BOOST_TEST(unsigned{second.deprel} == 4U);
}

BOOST_AUTO_TEST_CASE(running_text_leaves_no_word_out) {
  // As a page, the first line would be a menu, "Ida:" a label and the last line furniture.
  constexpr std::string_view text =
      "Home | News | Sport\n\nIda: Why?\n\n(Laughter)\n\nShare this article on Facebook\n";
  const auto doc = running_text(text);
  std::string words, bare;
  for (const Token token : doc.tokens()) words += token.text();
  for (const char c : text)
    if (c != ' ' && c != '\n') bare += c;
  BOOST_TEST(words == bare);
  BOOST_TEST((doc.turns().empty() && doc.regions().size() == 1 && doc.notes().empty()));
}

BOOST_AUTO_TEST_CASE(conllu_marks_paragraphs_ranges_and_spaces) {
  BOOST_TEST(skeleton(conllu_of(running_text("I don't know (yet).\n\nAda's here."))) ==
             "# newdoc\n# newpar\n# sent_id = 1\n# text = I don't know (yet).\n"
             "1\tI\t_\n2-3\tdon't\t_\n2\tdo\t_\n3\tn't\t_\n4\tknow\t_\n5\t(\tSpaceAfter=No\n6\tyet\tSpaceAfter=No\n"
             "7\t)\tSpaceAfter=No\n8\t.\t_\n\n"
             "# newpar\n# sent_id = 2\n# text = Ada's here.\n1-2\tAda's\t_\n1\tAda\t_\n2\t's\t_\n"
             "3\there\tSpaceAfter=No\n4\t.\t_\n\n");
  BOOST_TEST(conllu_of(running_text("")) == "");
  BOOST_TEST(skeleton(conllu_of(running_text("東京都"))).find("-") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(faulty_conllu_is_told_with_its_place) {
  BOOST_TEST(reader_fault("") == "none");
  BOOST_TEST(reader_fault("# c\r\n" + row("1-2", "don't") + row("1", "do") + row("1.1", "x") + row("2", "n't")) ==
             "none");
  BOOST_TEST(reader_fault("\n\n" + row("0.1", "x") + row("1", "a") + "\n\n\n" + row("1", "b")) == "none");
  BOOST_TEST(reader_fault("# c\n1\ta\tb\n") == "x.conllu:2:5: found 3 columns, expected 10 with a tab between them");
  BOOST_TEST(reader_fault("# c\n1 a b\n") == "x.conllu:2:1: found 1 columns, expected 10 with a tab between them");
  BOOST_TEST(reader_fault(row("1", "")) == "x.conllu:1:3: found no form, expected one");
  BOOST_TEST(reader_fault(row("1", "a") + row("3", "b")) == "x.conllu:2:1: found '3', expected word 2");
  for (const auto* id : {"", "x", "0", "01", "-1", "1x", "4294967297", "1e0"})
    BOOST_TEST(reader_fault(row(id, "a")).starts_with("x.conllu:1:1: found '"), id);
  BOOST_TEST(reader_fault(row("2-3", "a")).starts_with("x.conllu:1:1: found '2-3', expected a range from word 1"));
  BOOST_TEST(reader_fault(row("1-3", "ab") + row("1", "a") + row("2", "b") + "\n") ==
             "x.conllu:1:1: found a range up to word 3, expected the sentence's last word, 2, or less");
  BOOST_TEST(reader_fault(row("1", "a") + row("2.1", "x")).starts_with("x.conllu:2:1: found '2.1', expected 1.1"));
}

BOOST_AUTO_TEST_CASE(annotating_without_a_model_is_an_error) {
  std::ostringstream out;
  const Pack pack = data_en();
  std::vector<PackFile> files;
  for (std::size_t i = 0; i < pack.count; ++i)
    if (!pack.files[i].name.ends_with(".model")) files.push_back(pack.files[i]);
  const auto resources = Resources::load({files.data(), files.size()}).value();
  const auto words = annotate_conllu(out, row("1", "a"), "x.conllu", resources);
  BOOST_REQUIRE(!words);
  BOOST_TEST((words.error().code == ErrorCode::missing_resource));
  BOOST_TEST(out.str() == "");
}

/// What holds whatever the weights say; without a model in the pack there is nothing to see.
BOOST_AUTO_TEST_CASE(annotated_words_keep_what_is_theirs) {
  const auto resources = Resources::load(data_en()).value();
  if (!resources.data().network()) return;
  const std::string head = "# newdoc id = a\n# text = I can't. No\n";
  const std::string text = head + row("1", "I") + row("2-3", "can't") + row("2", "ca") + row("3", "n't") +
                           row("3.1", "x") + row("4", ".") + "\n# second\n" + row("1", "No") + "\n";
  std::ostringstream out;
  BOOST_TEST(annotate_conllu(out, text, "x.conllu", resources).value() == 5U);
  BOOST_TEST(skeleton(out.str()) == skeleton(text));
  BOOST_TEST(out.str().find(row("2-3", "can't")) != std::string::npos);
  BOOST_TEST(out.str().find(row("3.1", "x")) != std::string::npos);
  BOOST_TEST(out.str().find("\n1\tNo\tno\t") != std::string::npos);
}

/// Batches end between sentences: a long text says of its sentences what each says alone.
BOOST_AUTO_TEST_CASE(a_sentence_is_read_the_same_in_a_long_text) {
  std::string text;
  constexpr std::string_view sentence = "The mayor of Kolvik sold the old ice plant in March.\n\n";
  for (int i = 0; i < 1000; ++i) text += sentence;
  const auto alone = running_text(sentence), all = running_text(text);
  BOOST_TEST(all.sentences().size() == 1000U);
  if (alone.tokens()[0].upos().empty()) return;  // no model
  for (const Sentence s : all.sentences())
    for (std::size_t i = 0; i < alone.tokens().size(); ++i) {
      const auto token = s.tokens()[i], other = alone.tokens()[i];
      BOOST_REQUIRE(token.upos() == other.upos());
      BOOST_REQUIRE(token.lemma() == other.lemma());
      BOOST_REQUIRE(token.deprel() == other.deprel());
      BOOST_REQUIRE(bool(token.head()) == bool(other.head()));
      if (token.head()) BOOST_REQUIRE(token.head().id() - s.tokens()[0].id() == other.head().id());
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include "check.hpp"

// A program that asks for some layers gets the rows that it would get of all.

using namespace onrecord;

namespace {

/// What other stages write into a layer's JSON, as columns: absent where they did not run.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kColumns = {{
    {"mentions", "entity"},
    {"speakers", "entity"},
    {"notes", "turn"},
    {"claims", "statement"},
    {"claims", "inserted"},
    {"claims", "check_worthiness"},
    {"metadata", "published_after"},
    {"metadata", "published_before"},
    {"metadata", "genre"},
    {"metadata", "layout"},
    {"tokens", "lemma"},
    {"tokens", "upos"},
    {"tokens", "xpos"},
    {"tokens", "feats"},
    {"tokens", "head"},
    {"tokens", "deprel"},
}};

bool is_column(std::string_view layer, std::string_view key) {
  return std::find(kColumns.begin(), kColumns.end(), std::pair(layer, key)) != kColumns.end();
}

std::string rows_without_columns(std::string_view layer, const test::json::value& rows) {
  std::string out;
  const auto add = [&](const test::json::object& row) {
    for (const auto& [key, value] : row)
      if (!is_column(layer, key)) out += std::string(key) + "=" + test::json::serialize(value) + " ";
    out += "\n";
  };
  if (rows.is_object())
    add(rows.get_object());
  else
    for (const auto& row : rows.get_array()) add(row.get_object());
  return out;
}

test::json::object read_layers(std::string_view text, LayerSet layers) {
  Options options;
  options.layers = layers;
  const auto doc = Extractor::create(options).value().extract(text).value();
  BOOST_TEST(test::broken_promise(doc) == "");
  return test::json::parse(to_json(doc)).get_object();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(layers)

BOOST_AUTO_TEST_CASE(one_layer_has_the_rows_that_it_has_among_all) {
  const auto text = test::read_file(std::filesystem::path(ONRECORD_SOURCE_DIR) / "examples/data/dash.txt");
  const auto all = read_layers(text, LayerSet::all());
  for (std::size_t i = 0; i < kLayerKinds; ++i) {
    const auto layer = static_cast<LayerKind>(i);
    const auto name = to_string(layer);
    if (!all.contains(name)) continue;  // blocks and marks are not printed
    const auto some = read_layers(text, {layer});
    BOOST_TEST_CONTEXT(name) {
      BOOST_TEST(rows_without_columns(name, some.at(name)) == rows_without_columns(name, all.at(name)));
    }
  }
}

BOOST_AUTO_TEST_CASE(no_layers_at_all_still_give_the_text) {
  const auto doc = Extractor::create({LayerSet{}, 1000, {}}).value().extract(test::kInterview).value();
  BOOST_TEST(doc.text() == test::kInterview);
  BOOST_TEST((doc.regions().empty() && doc.turns().empty() && doc.claims().empty()));
}

BOOST_AUTO_TEST_SUITE_END()

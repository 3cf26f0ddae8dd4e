#include "generate.hpp"
#include "support.hpp"

#include <functional>
#include <thread>

// What is immutable may be used by all threads at once. Boost.Test's checks are not for many threads: each thread
// leaves its findings in a slot of its own. The thread sanitizer's build looks for races.

using namespace onrecord;

namespace {

constexpr std::size_t kThreads = 8;

/// Runs the work on all threads at once; gives back what each returned.
std::vector<std::string> on_all_threads(const std::function<std::string(std::size_t)>& work) {
  std::vector<std::string> found(kThreads);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < kThreads; ++i) threads.emplace_back([&, i] { found[i] = work(i); });
  for (auto& thread : threads) thread.join();
  return found;
}

/// A few texts of several layouts, in one string each.
std::vector<std::string> texts() {
  std::vector<std::string> out;
  for (std::uint32_t seed = 0; seed < 8; ++seed) out.push_back(test::Generator(seed).interview());
  return out;
}

std::string read_all(const Extractor& extractor, const std::vector<std::string>& texts, std::size_t first) {
  std::vector<std::string> read(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto at = (first + i) % texts.size();  // each thread starts elsewhere
    read[at] = to_json(extractor.extract(texts[at]).value());
  }
  std::string all;
  for (const auto& json : read) all += json + "\n";
  return all;
}

/// Walks through all that a document can say.
std::string walk(const Document& doc) {
  std::string out = std::string(doc.metadata().title()) + to_json(doc);
  for (const Claim claim : doc.claims()) out += claim.statement() + std::string(claim.speaker().name());
  for (const Turn turn : doc.turns()) out += std::to_string(turn.sentences().size());
  for (const Token token : doc.tokens()) out += std::to_string(token.sentence().id());
  for (const Entity entity : doc.entities()) out += std::to_string(entity.mentions().size());
  const auto verified = verify_quote(doc, "We sold it to a company from Bergen", "Aker");
  return out + std::string(to_string(verified.verdict)) + std::to_string(doc.turn_at(300).id());
}

void check_equal(const std::vector<std::string>& found, const std::string& expected) {
  for (const auto& one : found) BOOST_TEST((one == expected));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(threads)

BOOST_AUTO_TEST_CASE(one_extractor_serves_all) {
  const auto inputs = texts();
  const auto& extractor = test::extractor();
  const auto found = on_all_threads([&](std::size_t i) { return read_all(extractor, inputs, i); });
  check_equal(found, read_all(extractor, inputs, 0));
}

BOOST_AUTO_TEST_CASE(one_document_serves_all) {
  const auto doc = test::read(std::string(test::kInterview));
  check_equal(on_all_threads([&](std::size_t) { return walk(doc); }), walk(doc));
}

BOOST_AUTO_TEST_CASE(copies_are_made_and_dropped_everywhere) {
  auto doc = test::read(std::string(test::kInterview));
  const std::string expected(doc.text());
  const auto found = on_all_threads([&](std::size_t) {
    std::string text;
    for (int i = 0; i < 1000; ++i) {
      const Document copy = doc;  // NOLINT: the copy is the point
      text = copy.text();
    }
    return text;
  });
  check_equal(found, expected);
}

BOOST_AUTO_TEST_CASE(extractors_are_made_at_the_same_time) {
  const auto found = on_all_threads([](std::size_t) {
    const auto extractor = Extractor::create();
    return extractor ? to_json(extractor->extract(test::kInterview).value()) : to_string(extractor.error());
  });
  check_equal(found, to_json(test::extractor().extract(test::kInterview).value()));
}

BOOST_AUTO_TEST_CASE(resources_are_shared_by_extractors_of_different_layers) {
  const auto resources = Resources::load(data_en()).value();
  const auto found = on_all_threads([&](std::size_t i) {
    Options options;
    if (i % 2) options.layers = {LayerKind::turns};
    const auto doc = Extractor::create(resources, options).value().extract(test::kInterview).value();
    return std::to_string(doc.turns().size());
  });
  check_equal(found, found[0]);
}

BOOST_AUTO_TEST_SUITE_END()

/// \file
/// The one check of this folder: read, and everything that is promised holds.
#pragma once

#include "generate.hpp"
#include "json_promises.hpp"
#include "promises.hpp"
#include "support.hpp"

namespace test {

/// Optimised builds try four times as many texts.
#ifdef NDEBUG
inline constexpr std::uint32_t kTexts = 200;
#else
inline constexpr std::uint32_t kTexts = 50;
#endif

/// Reads bytes of a format with the built-in extractor.
inline onrecord::Document document_of(std::string bytes, onrecord::Format format = onrecord::Format::automatic) {
  onrecord::ReadOptions options;
  options.format = format;
  return extractor().extract(onrecord::read_transcript(std::move(bytes), options).value()).value();
}

/// Reads bytes twice and checks all promises. `what` says in a failure which text it was.
inline void check_text(const std::string& bytes, const std::string& what) {
  const auto doc = document_of(bytes);
  BOOST_TEST_CONTEXT(what) {
    BOOST_TEST(broken_promise(doc) == "");
    BOOST_TEST(broken_json(doc) == "");
    BOOST_TEST((to_json(doc) == to_json(document_of(bytes))), "twice the same bytes gave different documents");
  }
}

}  // namespace test

/// \file
/// What several tests share.
#pragma once

#include <onrecord/onrecord.hpp>

#include "document/document_data.hpp"
#include "pipeline/stages.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace test {

/// The built-in extractor, made once.
inline const onrecord::Extractor& extractor() {
  static const onrecord::Extractor made = onrecord::Extractor::create().value();
  return made;
}

/// Reads bytes as `onrecord extract --format=…` does, and checks every invariant of the document.
inline onrecord::Document read_as(std::string bytes, onrecord::Format format = onrecord::Format::automatic,
                                  const onrecord::Hints& hints = {}) {
  onrecord::ReadOptions options;
  options.format = format;
  auto transcript = onrecord::read_transcript(std::move(bytes), options);
  BOOST_REQUIRE(transcript);
  auto document = extractor().extract(*std::move(transcript), hints);
  BOOST_REQUIRE(document);
  BOOST_TEST(onrecord::broken_invariant(document->data()) == "");
  return *std::move(document);
}

/// The same, of plain text where no format is told.
inline onrecord::Document read(std::string bytes, const onrecord::Hints& hints = {},
                               onrecord::Format format = onrecord::Format::text) {
  return read_as(std::move(bytes), format, hints);
}

/// A small interview with a bit of everything.
inline constexpr std::string_view kInterview =
    "Harbour Letters\n\n"
    "\"We sold the ice plant\": the mayor of Kolvik on a hard winter\n\n"
    "Ida Brandt spoke with mayor Jon Aker about the harbour on 4 May 2023.\n\n"
    "Ida Brandt: Why did the council close the ice plant in March 2022?\n\n"
    "Jon Aker: Because it lost money. The auditors said: “The plant has lost 40,000 kroner a month since 2019.”\n\n"
    "We sold it to a company from Bergen (the sale was annulled in 2023 — Ed.), and nobody was dismissed.\n\n"
    "Ida Brandt: Will it open again?\n\n"
    "Jon Aker: I think it will open next year.\n\n"
    "Leave a reply\n";

}  // namespace test

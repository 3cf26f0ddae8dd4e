/// \file
/// Prints the claims that are best worth checking, each with its evidence: bytes of the text, for whoever checks it.
///
///     claims FILE
#include <onrecord/onrecord.hpp>

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <vector>

namespace {

constexpr std::size_t kShown = 8;

/// Best first; equal ones in the order of the text.
std::vector<onrecord::Claim> ranked(const onrecord::Document& doc) {
  const auto layer = doc.claims();
  std::vector<onrecord::Claim> claims(layer.begin(), layer.end());
  std::stable_sort(claims.begin(), claims.end(),
                   [](const auto& a, const auto& b) { return a.check_worthiness() > b.check_worthiness(); });
  return claims;
}

void print_claim(const onrecord::Document& doc, const onrecord::Claim& claim) {
  const auto speaker = claim.speaker().name();
  std::cout << std::fixed << std::setprecision(2) << claim.check_worthiness() << "  " << claim.statement() << '\n'
            << "      " << (speaker.empty() ? "no speaker" : speaker) << ", " << to_string(claim.status()) << '\n';
  for (const auto span : claim.evidence())
    std::cout << "      bytes " << span.begin << "-" << span.end << ": " << doc.text(span) << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "usage: claims FILE\n", 2;
  std::ifstream in(argv[1], std::ios::binary);
  if (!in) return std::cerr << argv[1] << ": cannot be read\n", 1;
  std::string bytes(std::istreambuf_iterator<char>(in), {});

  const auto extractor = onrecord::Extractor::create();
  if (!extractor) return std::cerr << to_string(extractor.error()) << '\n', 1;
  auto transcript = onrecord::read_transcript(std::move(bytes), {.name = argv[1]});
  if (!transcript) return std::cerr << to_string(transcript.error()) << '\n', 1;
  const auto doc = extractor->extract(*std::move(transcript));
  if (!doc) return std::cerr << to_string(doc.error()) << '\n', 1;
  const auto claims = ranked(*doc);
  for (std::size_t i = 0; i < std::min(claims.size(), kShown); ++i) print_claim(*doc, claims[i]);
}

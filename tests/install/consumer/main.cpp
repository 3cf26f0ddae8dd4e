// Prints the claims of a short interview; returns 0 where there is one.
#include <onrecord/onrecord.hpp>
#include <onrecord/data_en.hpp>

#include <iostream>
#include <string_view>

namespace {
constexpr std::string_view interview =
    "Harbour closed for the winter\n\n"
    "Petra Holm: When did the council close the harbour?\n\n"
    "Jonas Vidal: The council closed the harbour on 4 March 2021. Forty fishermen lost their berths.\n";
}

int main() {
  const auto extractor = onrecord::Extractor::create();
  if (!extractor) {
    std::cerr << to_string(extractor.error()) << '\n';
    return 1;
  }
  const onrecord::Document doc = extractor->extract(interview).value();
  int claims = 0;
  for (const auto& claim : doc.claims()) {
    std::cout << claim.statement() << '\n';
    ++claims;
  }
  std::cout << claims << " claims, onrecord " << ONRECORD_VERSION << ", " << onrecord::data_en().count << " files\n";
  return claims > 0 ? 0 : 1;
}

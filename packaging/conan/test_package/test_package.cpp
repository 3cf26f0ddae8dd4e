#include <onrecord/data_en.hpp>
#include <onrecord/onrecord.hpp>

#include <iostream>

int main() {
  const auto extractor = onrecord::Extractor::create();
  if (!extractor) return 1;
  const onrecord::Document doc = extractor->extract("Ann Lee: The town opened the bridge in 2021.\n").value();
  for (const auto& claim : doc.claims()) std::cout << claim.statement() << '\n';
  std::cout << "onrecord " << ONRECORD_VERSION << ", " << onrecord::data_en().count << " files\n";
  return onrecord::data_en().count > 0 ? 0 : 1;
}

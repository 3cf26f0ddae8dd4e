/// \file
/// Any bytes as CoNLL-U give an error with a place or lines that are those of the input; any text gives CoNLL-U that
/// can be read.
#include "fuzz/fail.hpp"

#include "syntax/conllu_reader.hpp"

#include <onrecord/onrecord.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <sstream>

using namespace onrecord;

namespace {

const Extractor& extractor() {
  static const Extractor made = [] {
    Options options;
    options.structure = Structure::running_text;
    options.layers = {LayerKind::syntax};
    return Extractor::create(options).value();
  }();
  return made;
}

/// Reads all lines; the number of words.
std::size_t words_of(std::string_view bytes, std::optional<Error>& fault) {
  ConlluReader reader(bytes, "x.conllu");
  ConlluLine line;
  std::size_t words = 0;
  while (reader.next(line)) words += line.kind == ConlluLineKind::word;
  fault = reader.fault();
  return words;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  std::optional<Error> fault;
  (void)words_of(bytes, fault);
  const auto lines = static_cast<std::uint32_t>(std::count(bytes.begin(), bytes.end(), '\n'));
  test::require(!fault || (fault->line >= 1 && fault->line <= lines + 1), "a fault outside the file");

  const auto doc = extractor().extract(bytes);
  test::require(doc.has_value(), "a text that gives no document");
  std::ostringstream out;
  write_conllu(out, *doc);
  const auto written = words_of(out.str(), fault);
  test::require(!fault, "CoNLL-U that cannot be read back");
  test::require(written == doc->tokens().size(), "words that were not written");
  return 0;
}

/// \file
/// Any bytes read as HTML give a text that is valid, blocks and emphasis within it, and a way back into the bytes.
#include "fuzz/marked_up.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  test::check_marked_up(data, size, onrecord::Format::html);
  return 0;
}

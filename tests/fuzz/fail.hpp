/// \file
/// How a fuzz target says that a promise is broken.
#pragma once

#include <cstdlib>
#include <iostream>
#include <string>

namespace test {

/// libFuzzer keeps the input of a run that aborts.
inline void require(bool kept, const std::string& what) {
  if (kept) return;
  std::cerr << "broken: " << what << '\n';
  std::abort();
}
inline void require_none(const std::string& fault) { require(fault.empty(), fault); }

}  // namespace test

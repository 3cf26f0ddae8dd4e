/// \file
/// How time and memory grow with the input.
#pragma once

#include "generate.hpp"
#include "promises.hpp"
#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace test {

/// Largest sum of live allocations since the last call with `reset_peak`, in bytes. See memory.cpp.
void reset_peak() noexcept;
std::size_t peak_bytes() noexcept;

/// Bytes of the smallest input; the largest is four times as long. Debug and sanitizer builds are 10 to 20 times
/// slower.
#ifdef NDEBUG
inline constexpr std::size_t kSize = 64U << 10U;
#else
inline constexpr std::size_t kSize = 8U << 10U;
#endif

/// The unit over and over, to about `bytes`.
inline std::string repeated(std::string_view unit, std::size_t bytes) {
  std::string out;
  out.reserve(bytes + unit.size());
  while (out.size() < bytes) out += unit;
  return out;
}

/// Two thousand words at a time, of which most may be different ones.
inline constexpr double kNetworkBytes = 14e6;

/// CPU seconds of one extraction: other processes of the machine do not count.
double seconds_of(const std::string& text);

/// Reads inputs of n, 2n and 4n bytes made by `make(bytes)`. Checks the promises of the first, that time grows
/// linearly (t(4n) - t(2n) <= 3 (t(2n) - t(n)) + 0.1 s: linear growth gives 2, quadratic 4)
/// and that memory is bounded by a multiple of the input, besides what the network works with: that does not grow.
template <class Make>
void check_growth(const std::string& what, Make make) {
  const std::string one = make(kSize), two = make(2 * kSize), four = make(4 * kSize);
  BOOST_TEST_CONTEXT(what) {
    BOOST_TEST(broken_promise(extractor().extract(one).value()) == "");
    double t1 = seconds_of(one), t2 = seconds_of(two), t4 = seconds_of(four);
    const auto linear = [&] { return t4 - t2 <= 3 * std::max(t2 - t1, 0.0) + 0.1; };
    // A processor whose speed wavers makes a time too long, never too short: the best of more runs then decides.
    for (int again = 0; again < 6 && !linear(); ++again) {
      t1 = std::min(t1, seconds_of(one));
      t2 = std::min(t2, seconds_of(two));
      t4 = std::min(t4, seconds_of(four));
    }
    BOOST_TEST(linear(), "seconds for n, 2n, 4n: " << t1 << " " << t2 << " " << t4 << ", more than linear");
    reset_peak();
    (void)extractor().extract(four);
    const double peak = (static_cast<double>(peak_bytes()) - kNetworkBytes) / static_cast<double>(four.size());
    BOOST_TEST(peak <= 256, "the peak was " << peak << " bytes for each byte of the input");
  }
}

}  // namespace test

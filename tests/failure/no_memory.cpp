#include "generate.hpp"
#include "support.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

// When memory ends: the n-th allocation fails, for every n until a call succeeds. The call throws std::bad_alloc or
// succeeds; nothing leaks (the address sanitizer's build looks); the extractor works afterwards as if nothing
// happened.

namespace {

/// Allocations that may still succeed. Negative: all.
std::atomic<long> allocations_left{-1};

bool may_allocate() {
  if (allocations_left < 0) return true;
  if (allocations_left == 0) return false;
  --allocations_left;
  return true;
}

}  // namespace

// The compiler sees free() where it has put this delete in place of a call, beside a new that it has not.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

// malloc and free under operator new keep the sanitizers' view; array and sized forms end here, too.
void* operator new(std::size_t size) {
  void* block = may_allocate() ? std::malloc(size ? size : 1) : nullptr;
  if (!block) throw std::bad_alloc();
  return block;
}
void operator delete(void* block) noexcept { std::free(block); }
void operator delete(void* block, std::size_t) noexcept { std::free(block); }

using namespace onrecord;

namespace {

/// Lets allocations fail while it lives.
struct Shortage {
  explicit Shortage(long allocations) { allocations_left = allocations; }
  ~Shortage() { allocations_left = -1; }
  Shortage(const Shortage&) = delete;
  Shortage& operator=(const Shortage&) = delete;
};

enum class Outcome { done, no_memory, other };

template <class Call>
Outcome with_allocations(long n, Call call) {
  const Shortage shortage(n);
  try {
    call();
    return Outcome::done;
  } catch (const std::bad_alloc&) {
    return Outcome::no_memory;
  } catch (...) {
    return Outcome::other;
  }
}

/// Every n below `each`, then steps of n / 16: the first thousands are all different places, later ones repeat.
template <class Call>
long fail_until_done(long each, Call call) {
  for (long n = 0;; n += n < each ? 1 : n / 16) {
    const auto outcome = with_allocations(n, call);
    BOOST_REQUIRE_MESSAGE(outcome != Outcome::other, "allocation " << n << " failed, and something else was thrown");
    if (outcome == Outcome::done) return n;
  }
}

#ifdef NDEBUG
constexpr long kEach = 4000;
#else
constexpr long kEach = 1000;
#endif

}  // namespace

BOOST_AUTO_TEST_SUITE(no_memory)

BOOST_AUTO_TEST_CASE(extraction_throws_or_succeeds_and_the_extractor_stays_whole) {
  const auto& extractor = test::extractor();
  const auto expected = to_json(extractor.extract(test::kInterview).value());
  std::string last;
  const auto needed = fail_until_done(kEach, [&] {
    const auto doc = extractor.extract(test::kInterview);
    if (doc) last = doc->text().substr(0, 1);
  });
  BOOST_TEST(needed > 10);
  BOOST_TEST((to_json(extractor.extract(test::kInterview).value()) == expected));
}

BOOST_AUTO_TEST_CASE(reading_other_encodings_throws_or_succeeds) {
  const auto latin = "Q: Caf\xE9? \x93Yes\x94\nA: No \x96 d\xE9j\xE0 vu.\n";
  const auto needed = fail_until_done(kEach, [&] { (void)read_transcript(latin); });
  BOOST_TEST(needed > 1);
}

BOOST_AUTO_TEST_CASE(writing_throws_or_succeeds_and_the_document_stays_whole) {
  const auto doc = test::read(std::string(test::kInterview));
  const auto expected = to_json(doc);
  std::string last;
  fail_until_done(kEach, [&] { last = to_json(doc); });
  BOOST_TEST((last == expected));
}

BOOST_AUTO_TEST_CASE(verification_throws_or_succeeds) {
  const auto doc = test::read(std::string(test::kInterview));
  auto verdict = Verdict::absent;
  fail_until_done(kEach, [&] { verdict = verify_quote(doc, "We sold it to a company from Bergen").verdict; });
  BOOST_TEST(to_string(verdict) == "verbatim");
}

BOOST_AUTO_TEST_CASE(loading_throws_or_succeeds) {
  // Some 10^5 allocations: every 16th part of the way only.
  const auto needed = fail_until_done(50, [] { (void)Extractor::create(); });
  BOOST_TEST(needed > 50);
}

BOOST_AUTO_TEST_SUITE_END()

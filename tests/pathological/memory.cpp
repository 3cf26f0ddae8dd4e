#include "growth.hpp"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <ctime>
#include <new>

// Counts live bytes: each block carries its size in front. The tests of this folder run in one thread.

namespace {

constexpr std::size_t kHead = alignof(std::max_align_t);
std::atomic<std::size_t> live{0}, peak{0};

void* counted(std::size_t size) {
  auto* block = static_cast<std::size_t*>(std::malloc(size + kHead));
  if (!block) throw std::bad_alloc();
  *block = size;
  live += size;
  if (live > peak) peak = live.load();
  return reinterpret_cast<char*>(block) + kHead;
}

void release(void* words) noexcept {
  if (!words) return;
  auto* block = reinterpret_cast<std::size_t*>(static_cast<char*>(words) - kHead);
  live -= *block;
  std::free(block);
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* words) noexcept { release(words); }
void operator delete[](void* words) noexcept { release(words); }
void operator delete(void* words, std::size_t) noexcept { release(words); }
void operator delete[](void* words, std::size_t) noexcept { release(words); }

namespace test {

namespace {
std::size_t base = 0;
}

void reset_peak() noexcept {
  base = live;
  peak = base;
}
std::size_t peak_bytes() noexcept { return peak - base; }

double seconds_of(const std::string& text) {
  const auto start = std::clock();
  (void)extractor().extract(text);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace test

#include "learning/kernels.hpp"

#include <algorithm>
#include <array>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define ONRECORD_KERNELS_X86 1
#include <immintrin.h>
#endif

namespace onrecord {
inline namespace v1 {
namespace {

#if defined(__GNUC__) || defined(__clang__)
#define ONRECORD_INLINE inline __attribute__((always_inline))
#else
#define ONRECORD_INLINE inline
#endif

/// The same source for all sets: inlined into functions that may use other instructions.
ONRECORD_INLINE void step_cell(const CellView& cell, std::int16_t* gates, std::int16_t* memory, std::int16_t* state) {
  const auto units = cell.units;
  const std::int16_t *sigmoid = cell.sigmoid + CellView::kSigmoid / 2, *tanh = cell.tanh + CellView::kTanh / 2;
  for (std::size_t i = 0; i < 3 * units; ++i) gates[i] = sigmoid[gates[i] >> 2];
  const std::int16_t *in = gates, *forget = gates + units, *out = gates + 2 * units;
  std::int16_t* fresh = gates + 3 * units;
  for (std::size_t i = 0; i < units; ++i) fresh[i] = tanh[fresh[i] >> 1];
  for (std::size_t i = 0; i < units; ++i) {
    const std::int32_t kept = forget[i] * memory[i], added = (in[i] * fresh[i]) >> 4;  // both count 1/2^26
    const std::int32_t sum = (kept + added + (1 << 14)) >> 15;
    memory[i] = static_cast<std::int16_t>(sum < -16384 ? -16384 : sum > 16383 ? 16383 : sum);
  }
  for (std::size_t i = 0; i < units; ++i) fresh[i] = tanh[memory[i] >> 2];
  for (std::size_t i = 0; i < units; ++i) state[i] = static_cast<std::int16_t>((out[i] * fresh[i] + (1 << 17)) >> 18);
}

namespace plain {

void cell(const CellView& cell, std::int16_t* gates, std::int16_t* memory, std::int16_t* state) {
  step_cell(cell, gates, memory, state);
}

void dense(const DenseView& layer, const std::int16_t* in, std::size_t stride, std::size_t rows, std::int32_t* out) {
  for (std::size_t row = 0; row < rows; ++row, in += stride, out += layer.outputs) {
    const std::int16_t* weights = layer.weights;
    for (std::size_t block = 0; block < layer.outputs; block += kOutputBlock) {
      std::array<std::int32_t, kOutputBlock> sums;
      std::copy_n(layer.bias + block, kOutputBlock, sums.begin());
      for (std::size_t i = 0; i < layer.inputs; i += 2, weights += 2 * kOutputBlock)
        for (std::size_t o = 0; o < kOutputBlock; ++o)
          sums[o] += in[i] * weights[2 * o] + in[i + 1] * weights[2 * o + 1];
      std::copy(sums.begin(), sums.end(), out + block);
    }
  }
}

void narrow(const std::int32_t* sums, std::size_t count, const Narrowing& how, std::int16_t* out) {
  for (std::size_t i = 0; i < count; ++i)
    out[i] = static_cast<std::int16_t>(std::clamp<std::int32_t>(sums[i] >> how.shift, how.least, how.most));
}

void narrow_plus(const std::int32_t* sums, const std::int16_t* plus, std::size_t count, const Narrowing& how,
                 std::int16_t* out) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto whole = std::clamp<std::int32_t>(sums[i] >> how.shift, INT16_MIN, INT16_MAX);
    out[i] = static_cast<std::int16_t>(std::clamp<std::int32_t>(
        std::clamp<std::int32_t>(whole + plus[i], INT16_MIN, INT16_MAX), how.least, how.most));
  }
}

void sum_rows(const std::int16_t* const* rows, std::size_t row_count, std::size_t count, std::int16_t* out) {
  for (std::size_t i = 0; i < count; ++i) {
    std::int32_t sum = 0;
    for (std::size_t row = 0; row < row_count; ++row) sum += rows[row][i];
    out[i] = static_cast<std::int16_t>(std::max(sum, 0));
  }
}

}  // namespace plain

#ifdef ONRECORD_KERNELS_X86

// SSE2 is part of x86-64: four sums a register, two rows side by side, so that a weight is loaded once for both.
namespace sse2 {

inline __m128i load(const void* at) { return _mm_loadu_si128(static_cast<const __m128i*>(at)); }
inline void store(void* at, __m128i value) { _mm_storeu_si128(static_cast<__m128i*>(at), value); }

/// Two neighbouring inputs, in every lane.
inline __m128i pair(const std::int16_t* in) {
  std::int32_t both;
  __builtin_memcpy(&both, in, sizeof both);
  return _mm_set1_epi32(both);
}

template <std::size_t kRows>
void block(const DenseView& layer, const std::int16_t* weights, std::size_t first, const std::int16_t* in,
           std::size_t stride, std::int32_t* out) {
  __m128i sums[kRows][4];
  for (std::size_t row = 0; row < kRows; ++row)
    for (std::size_t part = 0; part < 4; ++part) sums[row][part] = load(layer.bias + first + 4 * part);
  for (std::size_t i = 0; i < layer.inputs; i += 2, weights += 2 * kOutputBlock) {
    __m128i inputs[kRows];
    for (std::size_t row = 0; row < kRows; ++row) inputs[row] = pair(in + row * stride + i);
    for (std::size_t part = 0; part < 4; ++part) {
      const __m128i w = load(weights + 8 * part);
      for (std::size_t row = 0; row < kRows; ++row)
        sums[row][part] = _mm_add_epi32(sums[row][part], _mm_madd_epi16(inputs[row], w));
    }
  }
  for (std::size_t row = 0; row < kRows; ++row)
    for (std::size_t part = 0; part < 4; ++part) store(out + row * layer.outputs + first + 4 * part, sums[row][part]);
}

void dense(const DenseView& layer, const std::int16_t* in, std::size_t stride, std::size_t rows, std::int32_t* out) {
  for (std::size_t first = 0; first < layer.outputs; first += kOutputBlock) {
    const std::int16_t* weights = layer.weights + first * layer.inputs;
    std::size_t row = 0;
    for (; row + 2 <= rows; row += 2)
      block<2>(layer, weights, first, in + row * stride, stride, out + row * layer.outputs);
    if (row < rows) block<1>(layer, weights, first, in + row * stride, stride, out + row * layer.outputs);
  }
}

inline __m128i narrowed(const std::int32_t* sums, __m128i shift) {
  return _mm_packs_epi32(_mm_sra_epi32(load(sums), shift), _mm_sra_epi32(load(sums + 4), shift));
}

inline __m128i cut(__m128i value, const Narrowing& how) {
  return _mm_min_epi16(_mm_max_epi16(value, _mm_set1_epi16(how.least)), _mm_set1_epi16(how.most));
}

void narrow(const std::int32_t* sums, std::size_t count, const Narrowing& how, std::int16_t* out) {
  const __m128i shift = _mm_cvtsi32_si128(how.shift);
  for (std::size_t i = 0; i < count; i += 8) store(out + i, cut(narrowed(sums + i, shift), how));
}

void narrow_plus(const std::int32_t* sums, const std::int16_t* plus, std::size_t count, const Narrowing& how,
                 std::int16_t* out) {
  const __m128i shift = _mm_cvtsi32_si128(how.shift);
  for (std::size_t i = 0; i < count; i += 8)
    store(out + i, cut(_mm_adds_epi16(narrowed(sums + i, shift), load(plus + i)), how));
}

void sum_rows(const std::int16_t* const* rows, std::size_t row_count, std::size_t count, std::int16_t* out) {
  for (std::size_t i = 0; i < count; i += 8) {
    __m128i sum = load(rows[0] + i);
    for (std::size_t row = 1; row < row_count; ++row) sum = _mm_add_epi16(sum, load(rows[row] + i));
    store(out + i, _mm_max_epi16(sum, _mm_setzero_si128()));
  }
}

}  // namespace sse2

// Eight sums a register, four rows side by side. A function needs the attribute to use the instructions, so that the
// file is compiled for any x86-64.
#define ONRECORD_AVX2 __attribute__((target("avx2")))

namespace avx2 {

ONRECORD_AVX2 void cell(const CellView& cell, std::int16_t* gates, std::int16_t* memory, std::int16_t* state) {
  step_cell(cell, gates, memory, state);
}

ONRECORD_AVX2 inline __m256i load(const void* at) { return _mm256_loadu_si256(static_cast<const __m256i*>(at)); }
ONRECORD_AVX2 inline void store(void* at, __m256i value) { _mm256_storeu_si256(static_cast<__m256i*>(at), value); }

ONRECORD_AVX2 inline __m256i pair(const std::int16_t* in) {
  std::int32_t both;
  __builtin_memcpy(&both, in, sizeof both);
  return _mm256_set1_epi32(both);
}

template <std::size_t kRows>
ONRECORD_AVX2 void block(const DenseView& layer, const std::int16_t* weights, std::size_t first,
                         const std::int16_t* in, std::size_t stride, std::int32_t* out) {
  __m256i sums[kRows][2];
  for (std::size_t row = 0; row < kRows; ++row)
    for (std::size_t part = 0; part < 2; ++part) sums[row][part] = load(layer.bias + first + 8 * part);
  for (std::size_t i = 0; i < layer.inputs; i += 2, weights += 2 * kOutputBlock) {
    const __m256i low = load(weights), high = load(weights + kOutputBlock);
    for (std::size_t row = 0; row < kRows; ++row) {
      const __m256i inputs = pair(in + row * stride + i);
      sums[row][0] = _mm256_add_epi32(sums[row][0], _mm256_madd_epi16(inputs, low));
      sums[row][1] = _mm256_add_epi32(sums[row][1], _mm256_madd_epi16(inputs, high));
    }
  }
  for (std::size_t row = 0; row < kRows; ++row)
    for (std::size_t part = 0; part < 2; ++part) store(out + row * layer.outputs + first + 8 * part, sums[row][part]);
}

ONRECORD_AVX2 void dense(const DenseView& layer, const std::int16_t* in, std::size_t stride, std::size_t rows,
                         std::int32_t* out) {
  for (std::size_t first = 0; first < layer.outputs; first += kOutputBlock) {
    const std::int16_t* weights = layer.weights + first * layer.inputs;
    std::size_t row = 0;
    for (; row + 4 <= rows; row += 4)
      block<4>(layer, weights, first, in + row * stride, stride, out + row * layer.outputs);
    for (; row + 2 <= rows; row += 2)
      block<2>(layer, weights, first, in + row * stride, stride, out + row * layer.outputs);
    if (row < rows) block<1>(layer, weights, first, in + row * stride, stride, out + row * layer.outputs);
  }
}

ONRECORD_AVX2 inline __m256i narrowed(const std::int32_t* sums, __m128i shift) {
  const __m256i packed =
      _mm256_packs_epi32(_mm256_sra_epi32(load(sums), shift), _mm256_sra_epi32(load(sums + 8), shift));
  return _mm256_permute4x64_epi64(packed, 0xD8);  // the halves of both, in order
}

ONRECORD_AVX2 inline __m256i cut(__m256i value, const Narrowing& how) {
  return _mm256_min_epi16(_mm256_max_epi16(value, _mm256_set1_epi16(how.least)), _mm256_set1_epi16(how.most));
}

ONRECORD_AVX2 void narrow(const std::int32_t* sums, std::size_t count, const Narrowing& how, std::int16_t* out) {
  const __m128i shift = _mm_cvtsi32_si128(how.shift);
  for (std::size_t i = 0; i < count; i += 16) store(out + i, cut(narrowed(sums + i, shift), how));
}

ONRECORD_AVX2 void narrow_plus(const std::int32_t* sums, const std::int16_t* plus, std::size_t count,
                               const Narrowing& how, std::int16_t* out) {
  const __m128i shift = _mm_cvtsi32_si128(how.shift);
  for (std::size_t i = 0; i < count; i += 16)
    store(out + i, cut(_mm256_adds_epi16(narrowed(sums + i, shift), load(plus + i)), how));
}

ONRECORD_AVX2 void sum_rows(const std::int16_t* const* rows, std::size_t row_count, std::size_t count,
                            std::int16_t* out) {
  for (std::size_t i = 0; i < count; i += 16) {
    __m256i sum = load(rows[0] + i);
    for (std::size_t row = 1; row < row_count; ++row) sum = _mm256_add_epi16(sum, load(rows[row] + i));
    store(out + i, _mm256_max_epi16(sum, _mm256_setzero_si256()));
  }
}

}  // namespace avx2
#endif

constexpr Kernels kAll[] = {
#ifdef ONRECORD_KERNELS_X86
    {"avx2", &avx2::dense, &avx2::narrow, &avx2::narrow_plus, &avx2::cell, &avx2::sum_rows},
    {"sse2", &sse2::dense, &sse2::narrow, &sse2::narrow_plus, &plain::cell, &sse2::sum_rows},
#endif
    {"plain", &plain::dense, &plain::narrow, &plain::narrow_plus, &plain::cell, &plain::sum_rows},
};

}  // namespace

std::span<const Kernels> available_kernels() noexcept {
  std::span<const Kernels> all(kAll);
#ifdef ONRECORD_KERNELS_X86
  if (!__builtin_cpu_supports("avx2")) all = all.subspan(1);
#endif
  return all;
}

}  // namespace v1
}  // namespace onrecord

/// \file
/// Kernels: the inner loops of inference, in integers, once for each instruction set.
///
/// All sets give the same numbers: sums of products of 16 bits are exact in 32, whatever their order, since a model's
/// layers are refused where a sum could overflow (network_weights.hpp).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Outputs are computed this many at a time; a layer's count of outputs is a multiple of it.
inline constexpr std::size_t kOutputBlock = 16;

/// A layer as the kernels see it. `weights`: for each block of outputs, for each pair of inputs, 16 × 2 numbers.
struct DenseView {
  const std::int16_t* weights = nullptr;
  const std::int32_t* bias = nullptr;
  std::size_t inputs = 0;   ///< even
  std::size_t outputs = 0;  ///< multiple of kOutputBlock
};

/// How sums become numbers of 16 bits again: shifted right (the bias holds what rounding needs), then cut to a range.
struct Narrowing {
  int shift = 0;
  std::int16_t least = 0, most = 0;
};

/// What a recurrent cell needs. Numbers of 16 bits: gates count 1/1024 and lie in [-8, 8), the memory counts 1/2048
/// and lies there too, states count 1/4096, values of the tables 1/32768.
struct CellView {
  static constexpr std::size_t kSigmoid = 4096, kTanh = 8192;  ///< sizes: steps of 1/256 and 1/512 over [-8, 8)
  const std::int16_t* sigmoid = nullptr;
  const std::int16_t* tanh = nullptr;
  std::size_t units = 0;
};

/// Functions of one instruction set. Pointers need no alignment. Counts of narrow, narrow_plus,
/// sum_rows and units of cell: multiples of 16.
struct Kernels {
  const char* name;
  /// out[row][o] = bias[o] + sum of in[row][i] · w[o][i]; rows of `in` are `stride` numbers apart. O(rows · inputs ·
  /// outputs).
  void (*dense)(const DenseView& layer, const std::int16_t* in, std::size_t stride, std::size_t rows,
                std::int32_t* out);
  /// out[i] = cut(sums[i] >> shift)
  void (*narrow)(const std::int32_t* sums, std::size_t count, const Narrowing& how, std::int16_t* out);
  /// out[i] = cut((sums[i] >> shift) + plus[i])
  void (*narrow_plus)(const std::int32_t* sums, const std::int16_t* plus, std::size_t count, const Narrowing& how,
                      std::int16_t* out);
  /// One step of a long short-term memory. gates: input, forget, output, new, `units` each; they are used up.
  void (*cell)(const CellView& cell, std::int16_t* gates, std::int16_t* memory, std::int16_t* state);
  /// out[i] = max(0, the sum of rows[…][i]); no sum may overflow 16 bits.
  void (*sum_rows)(const std::int16_t* const* rows, std::size_t row_count, std::size_t count, std::int16_t* out);
};

/// Makes room in scratch memory. Never less than before, so that nothing is cleared twice.
template <class Number>
void grow(std::vector<Number>& memory, std::size_t size) {
  if (memory.size() < size) memory.resize(size);
}

/// Those that this processor can run, best first; the last one is plain C++.
[[nodiscard]] std::span<const Kernels> available_kernels() noexcept;

}  // namespace v1
}  // namespace onrecord

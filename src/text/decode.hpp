/// \file
/// Bytes of any encoding -> valid UTF-8, with the way back.
#pragma once

#include <onrecord/span.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// A code point of the input: where its bytes lie in the origin, where in the text (empty: dropped).
using PointSink = std::function<void(Span text, Span origin)>;

struct Decoded {
  std::string text;            ///< valid UTF-8
  std::string encoding;        ///< "utf-8", "utf-16le", "windows-1252", …
  std::vector<Span> repaired;  ///< spans of U+FFFD that stand for invalid bytes; at most 1,000
  std::size_t repairs = 0;     ///< how many there are in all
  bool guessed = false;        ///< the encoding was detected, not declared by a mark
};

/// Decodes: byte order mark, else UTF-8 where valid, else UTF-16/32 by their pattern of zeros, else what is declared (a
/// name as in `<meta charset>`; unknown ones are passed over), else what ICU's detector says where it is sure, else UTF-8 with each bad sequence replaced by U+FFFD (W3C: maximal subparts).
/// `bytes` is moved into the text where nothing changes: then nothing is copied and the sink is not called.
/// Total; any thread; O(bytes).
[[nodiscard]] Decoded decode(std::string bytes, const PointSink& sink, std::string_view declared = {});

}  // namespace v1
}  // namespace onrecord

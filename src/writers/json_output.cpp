#include "writers/json_output.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace onrecord {
inline namespace v1 {

OffsetMap::OffsetMap(std::string_view text, Offsets unit) : text_(text), unit_(unit) {
  if (unit == Offsets::utf8 || unit == Offsets::origin) return;
  std::uint32_t total = 0;
  for (std::uint32_t at = 0; at < text.size(); at += kStep) {
    checkpoints_.push_back(total);
    total += count(at, static_cast<std::uint32_t>(std::min<std::size_t>(at + kStep, text.size())));
  }
  checkpoints_.push_back(total);
}

std::uint32_t OffsetMap::count(std::uint32_t begin, std::uint32_t end) const noexcept {
  std::uint32_t units = 0;
  for (auto at = begin; at < end; ++at) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    units += (byte & 0xC0U) != 0x80U;
    if (unit_ == Offsets::utf16) units += byte >= 0xF0U;
  }
  return units;
}

std::uint32_t OffsetMap::operator()(std::uint32_t byte) const noexcept {
  if (checkpoints_.empty()) return byte;
  const auto checkpoint = byte / kStep;
  return checkpoints_[checkpoint] + count(checkpoint * kStep, byte);
}

void JsonOutput::flush() {
  out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  buffer_.clear();
}

void JsonOutput::comma() {
  if (!first_ && !after_key_) put(",");
  first_ = after_key_ = false;
}

void JsonOutput::open(char bracket) {
  comma();
  buffer_ += bracket;
  first_ = true;
}

void JsonOutput::close(char bracket) {
  buffer_ += bracket;
  first_ = false;
  flush_if_full();
}

void JsonOutput::key(std::string_view name) {
  comma();
  put("\"");
  put(name);
  put("\":");
  after_key_ = true;
}

void JsonOutput::row() {
  if (!indented_) return;
  if (!first_) put(",");
  first_ = true;
  put("\n  ");
}

void JsonOutput::string(std::string_view words) {
  comma();
  put("\"");
  std::size_t plain = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) continue;
    put(words.substr(plain, i - plain));
    plain = i + 1;
    constexpr std::string_view hex = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      buffer_ += '\\';
      buffer_ += c;
    } else if (c == '\n' || c == '\t' || c == '\r') {
      put(c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r");
    } else {
      put("\\u00");
      buffer_ += hex[code >> 4U];
      buffer_ += hex[code & 15U];
    }
    flush_if_full();
  }
  put(words.substr(plain));
  put("\"");
  flush_if_full();
}

void JsonOutput::string_or_null(std::string_view words) { words.empty() ? null() : string(words); }

void JsonOutput::put_digits(std::uint64_t value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  put({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonOutput::number(std::uint64_t value) {
  comma();
  put_digits(value);
}

void JsonOutput::token(Span span, std::uint32_t sentence) {
  const Span place = converted(span);
  comma();
  put("{\"begin\":");
  put_digits(place.begin);
  put(",\"end\":");
  put_digits(place.end);
  put(",\"sentence\":");
  put_digits(sentence);
  put("}");
  flush_if_full();
}

void JsonOutput::decimal(double value) {
  comma();
  std::array<char, 400> digits{};
  auto* end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 4).ptr;
  while (end[-1] == '0') --end;
  if (end[-1] == '.') --end;
  put({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonOutput::boolean(bool value) {
  comma();
  put(value ? "true" : "false");
}

void JsonOutput::null() {
  comma();
  put("null");
}

void JsonOutput::span(Span span) {
  const Span place = converted(span);
  open('[');
  number(place.begin);
  number(place.end);
  close(']');
}

}  // namespace v1
}  // namespace onrecord

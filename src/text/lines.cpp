#include "text/lines.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

/// Bytes of the line break at `at`; 0 where there is none.
std::uint32_t break_size(std::string_view text, std::size_t at) noexcept {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == '\r') return at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
  if (byte >= '\n' && byte <= '\f') return 1;
  const auto rest = text.substr(at, 3);
  if (byte == 0xC2 && rest.substr(0, 2) == "\xC2\x85") return 2;
  if (byte == 0xE2 && (rest == "\xE2\x80\xA8" || rest == "\xE2\x80\xA9")) return 3;
  return 0;
}

/// Most bytes can begin no line break: one comparison each.
bool may_break(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= '\r' || byte == 0xC2 || byte == 0xE2;
}

}  // namespace

bool LineWalk::next() noexcept {
  if (next_ >= text_.size()) return false;
  line_.begin = next_;
  std::size_t at = next_;
  std::uint32_t size = 0;
  while (at < text_.size() && (!may_break(text_[at]) || (size = break_size(text_, at)) == 0)) ++at;
  line_.end = static_cast<std::uint32_t>(at);
  next_ = line_.end + size;
  return true;
}

}  // namespace v1
}  // namespace onrecord

#include <onrecord/result.hpp>

#include <array>

namespace onrecord {
inline namespace v1 {

std::string_view to_string(ErrorCode code) noexcept {
  constexpr std::array<std::string_view, 7> words = {
      "bad_resource", "missing_resource", "bad_options", "bad_stage", "input_too_large", "io", "bad_input"};
  const auto at = static_cast<std::size_t>(code);
  return at < words.size() ? words[at] : std::string_view{};
}

std::string to_string(const Error& error) {
  std::string out = error.file;
  if (error.line) out += ":" + std::to_string(error.line);
  if (error.line && error.column) out += ":" + std::to_string(error.column);
  return out.empty() ? error.message : out + ": " + error.message;
}

BadResult::BadResult(const Error& error) : std::runtime_error(to_string(error)), error_(error) {}
BadResult::~BadResult() = default;

void throw_bad_result(const Error& error) { throw BadResult(error); }

}  // namespace v1
}  // namespace onrecord

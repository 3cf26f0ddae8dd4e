#include <onrecord/io.hpp>

#include "base/sha256.hpp"
#include "document/document_data.hpp"
#include "readers/text_reader.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, 3> kFormats = {"auto", "text", "markdown"};
constexpr std::uint64_t kHardCap = 0x7fffffff;  // ICU counts in int32_t

}  // namespace

std::string_view to_string(Format format) noexcept {
  const auto at = static_cast<std::size_t>(format);
  return at < kFormats.size() ? kFormats[at] : std::string_view{};
}

bool parse_label(std::string_view word, Format& format) noexcept {
  const auto found = std::find(kFormats.begin(), kFormats.end(), word);
  if (found == kFormats.end()) return false;
  format = static_cast<Format>(found - kFormats.begin());
  return true;
}

Transcript::Transcript() : data_(std::make_unique<DocumentData>()) {}
Transcript::Transcript(Transcript&&) noexcept = default;
Transcript& Transcript::operator=(Transcript&&) noexcept = default;
Transcript::~Transcript() = default;

std::string_view Transcript::text() const noexcept { return data_ ? data_->text : std::string_view{}; }
std::unique_ptr<DocumentData> Transcript::release() noexcept { return std::move(data_); }

Result<Transcript> read_transcript(std::string bytes, const ReadOptions& options) {
  const auto limit = std::min(options.max_bytes, kHardCap);
  if (bytes.size() > limit) {
    const auto message =
        "found " + std::to_string(bytes.size()) + " bytes, expected at most " + std::to_string(limit);
    return Error{ErrorCode::input_too_large, message, options.name, 0, 0};
  }
  Transcript transcript;
  DocumentData& data = transcript.data();
  data.source_name = options.name;
  data.source_bytes = bytes.size();
  data.source_sha256 = sha256(bytes);
  read_text(std::move(bytes), data);
  cut_blocks(data);
  return transcript;
}

}  // namespace v1
}  // namespace onrecord

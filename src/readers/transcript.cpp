#include <onrecord/io.hpp>

#include "base/sha256.hpp"
#include "document/document_data.hpp"
#include "readers/html.hpp"
#include "readers/readers.hpp"
#include "readers/text_reader.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, 8> kFormats = {"auto", "text", "markdown", "html",
                                                      "vtt",  "srt",  "json",     "csv"};
constexpr std::uint64_t kHardCap = 0x7fffffff;  // ICU counts in int32_t
constexpr std::size_t kSniffed = 16384;         // bytes by which a format is told
constexpr float kSure = 0.5F;

/// Who reads: a built-in reader, one of the program's own, or neither for text.
struct Choice {
  const BuiltInReader* built_in = nullptr;
  const Reader* own = nullptr;
  float score = kSure;
};

Choice sniff(std::string_view source, const ReadOptions& options) {
  const auto beginning = source.substr(0, kSniffed);
  Choice best;
  for (const auto& reader : built_in_readers())
    if (const float score = reader.sniff(beginning); score > best.score) best = {&reader, nullptr, score};
  for (const auto& reader : options.readers)
    if (const float score = reader->sniff(beginning); score > best.score) best = {nullptr, reader.get(), score};
  return best;
}

/// False where no reader has the name that was asked for.
bool choose(std::string_view source, const ReadOptions& options, Choice& choice) {
  if (!options.reader.empty()) {
    for (const auto& reader : options.readers)
      if (reader->name() == options.reader) choice.own = reader.get();
    return choice.own != nullptr;
  }
  if (options.format == Format::automatic) choice = sniff(source, options);
  for (const auto& reader : built_in_readers())
    if (reader.format == options.format) choice.built_in = &reader;
  return true;
}

/// Text whose bytes are what one reads.
void take_text(std::string source, DocumentData& data) {
  data.text = std::move(source);
  cut_blocks(data);
}

void read_with(const Choice& choice, std::string_view source, DocumentData& data) {
  data.source_format = choice.own ? choice.own->name() : to_string(choice.built_in->format);
  const OriginMap bytes = std::exchange(data.origin, {});
  auto decoding = std::exchange(data.diagnostics, {});
  TranscriptBuilder builder(data, source);
  choice.own ? choice.own->read(builder) : choice.built_in->read(builder);
  builder.finish();
  for (auto& diagnostic : decoding) diagnostic.span = data.origin.to_text(diagnostic.span);
  data.diagnostics.insert(data.diagnostics.begin(), decoding.begin(), decoding.end());
  data.origin = data.origin.through(bytes);
}

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
  const std::string declared(options.encoding.empty() ? declared_encoding(bytes)
                                                      : std::string_view(options.encoding));
  auto source = decode_source(std::move(bytes), declared, data);
  Choice choice;
  if (!choose(source, options, choice))
    return Error{ErrorCode::bad_options,
                 "found reader '" + options.reader + "', expected one of ReadOptions::readers", "", 0, 0};
  if (choice.own || choice.built_in)
    read_with(choice, source, data);
  else
    take_text(std::move(source), data);
  return transcript;
}

}  // namespace v1
}  // namespace onrecord

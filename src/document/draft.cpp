#include <onrecord/stage.hpp>

#include "document/document_data.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::array<std::string_view, kLayerKinds> kLayerWords = {
    "blocks",        "notes",     "marks",  "regions",    "metadata",         "readings",    "speakers", "turns",
    "sentences",     "tokens",    "times",  "quantities", "context",          "mentions",    "entities", "quotations",
    "speech_events", "questions", "claims", "statements", "check_worthiness", "annotations", "syntax"};

bool continues(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

Span on_boundaries(std::string_view text, Span span) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  span = {std::min(span.begin, size), std::min(std::max(span.begin, span.end), size)};
  while (span.begin > 0 && span.begin < size && continues(text[span.begin])) --span.begin;
  while (span.end < size && continues(text[span.end])) ++span.end;
  return span;
}

template <class T, class Row>
Layer<T> whole(const DocumentData& data, const std::vector<Row>& rows) noexcept {
  return {&data, nullptr, 0, static_cast<std::uint32_t>(rows.size())};
}

}  // namespace

std::string_view to_string(LayerKind layer) noexcept {
  const auto at = static_cast<std::size_t>(layer);
  return at < kLayerWords.size() ? kLayerWords[at] : std::string_view{};
}

bool parse_label(std::string_view word, LayerKind& layer) noexcept {
  const auto found = std::find(kLayerWords.begin(), kLayerWords.end(), word);
  if (found == kLayerWords.end()) return false;
  layer = static_cast<LayerKind>(found - kLayerWords.begin());
  return true;
}

Stage::~Stage() = default;

std::string_view Draft::text() const noexcept { return data_.text; }
Layer<Turn> Draft::turns() const noexcept { return whole<Turn>(data_, data_.turns); }
Layer<Sentence> Draft::sentences() const noexcept { return whole<Sentence>(data_, data_.sentences); }
Layer<Token> Draft::tokens() const noexcept { return whole<Token>(data_, data_.tokens); }
Layer<Entity> Draft::entities() const noexcept { return whole<Entity>(data_, data_.entities); }
Layer<Claim> Draft::claims() const noexcept { return whole<Claim>(data_, data_.claims); }

void Draft::annotate(std::string_view stage, Span span, std::string_view label, std::string_view value) {
  auto& strings = data_.strings;
  data_.annotations.push_back(
      {on_boundaries(data_.text, span), strings.intern(stage), strings.intern(label), strings.intern(value)});
}

void Draft::diagnose(Severity severity, Span span, std::string_view code, std::string_view message) {
  auto& strings = data_.strings;
  data_.diagnostics.push_back(
      {on_boundaries(data_.text, span), strings.intern(code), strings.intern(message), severity});
}

}  // namespace v1
}  // namespace onrecord

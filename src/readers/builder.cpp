#include <onrecord/reader.hpp>

#include "document/document_data.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostDiagnostics = 1000, kMostStatements = 64;

/// Bytes that a run of the origin map counts as one: of words that stand for other bytes, as a whole.
std::uint8_t step(std::size_t bytes) { return static_cast<std::uint8_t>(std::min<std::size_t>(bytes, 255)); }

bool space_at_end(std::string_view text) {
  std::size_t at = text.size();
  return at > 0 && is_space(previous_point(text, at));
}

/// Up to here diagnostics hold bytes of the source, those of the decoding too: now the words of the text that came of
/// them; an empty span, at what follows, where none did.
void place_diagnostics(DocumentData& data) {
  const auto end = static_cast<std::uint32_t>(data.text.size());
  for (auto& diagnostic : data.diagnostics) {
    const Span text = data.origin.to_text(diagnostic.span);
    diagnostic.span = {std::min(text.begin, end), std::min(text.end, end)};
    const auto words = trim(slice(data.text, diagnostic.span));
    if (words.empty()) continue;
    diagnostic.span.begin = static_cast<std::uint32_t>(words.data() - data.text.data());
    diagnostic.span.end = diagnostic.span.begin + static_cast<std::uint32_t>(words.size());
  }
}

}  // namespace

Reader::~Reader() = default;

std::uint32_t TranscriptBuilder::position() const noexcept { return static_cast<std::uint32_t>(data_.text.size()); }

void TranscriptBuilder::open_block(BlockKind kind, unsigned level, unsigned gap) {
  end_block();
  pending_ = true;
  kind_ = kind;
  level_ = static_cast<std::uint8_t>(std::min(level, 6U));
  gap_ = static_cast<std::uint8_t>(std::min(std::max<unsigned>(gap, gap_), 255U));
}

void TranscriptBuilder::part(BlockPart part) noexcept { part_ = part; }

void TranscriptBuilder::break_line() {
  if (!open_) return;
  put("\n", {last_source_, last_source_});
  ++data_.blocks.back().lines;
}

/// Opens the block that is due, and the voice that begins in it.
void TranscriptBuilder::begin_words() {
  if (pending_) {
    end_block();
    if (!data_.text.empty()) put(gap_ ? "\n\n" : "\n", {last_source_, last_source_});
    BlockRow block;
    block.span = {position(), position()};
    block.kind = kind_;
    block.level = level_;
    block.gap = gap_;
    block.part = part_;
    data_.blocks.push_back(block);
    open_ = true;
    linked_ = 0;
    pending_ = false;
    gap_ = 0;
  }
  if (node_ != noted_node_) {
    data_.node_runs.push_back({position(), node_});
    noted_node_ = node_;
  }
  if (new_voice_) {
    data_.voices.push_back({position(), data_.strings.intern(next_voice_)});
    new_voice_ = false;
  }
}

/// The block's span loses white space at its end; a block of nothing else goes.
void TranscriptBuilder::end_block() {
  if (!open_) return;
  open_ = false;
  auto& span = data_.blocks.back().span;
  const auto words = trim(std::string_view(data_.text).substr(span.begin));
  if (words.empty()) {
    data_.blocks.pop_back();
    return;
  }
  const auto begin = static_cast<std::uint32_t>(words.data() - data_.text.data());
  span = {begin, begin + static_cast<std::uint32_t>(words.size())};
  data_.blocks.back().links =
      static_cast<std::uint8_t>(std::min<std::uint64_t>(100, std::uint64_t{linked_} * 100 / words.size()));
}

void TranscriptBuilder::put(std::string_view words, Span source) {
  const auto at = position();
  data_.text.append(words);
  const bool same = words.size() == source.size();
  data_.origin.add(at, source.begin, same ? std::uint8_t{1} : step(words.size()),
                   same ? std::uint8_t{1} : step(source.size()));
  last_source_ = source.end;
}

void TranscriptBuilder::append(std::string_view words, Span source) {
  if (words.empty()) return;
  const auto size = static_cast<std::uint32_t>(source_.size());
  source.begin = std::min(std::max(source.begin, last_source_), size);
  source.end = std::min(std::max(source.end, source.begin), size);
  begin_words();
  put(words, source);
}

void TranscriptBuilder::copy(Span source) {
  source.begin = std::max(source.begin, last_source_);
  append(slice(source_, source), source);
}

void TranscriptBuilder::insert(std::string_view words) {
  if (words.empty()) return;
  begin_words();
  put(words, {last_source_, last_source_});
}

void TranscriptBuilder::emphasize(Span text, Emphasis how) {
  text.end = std::min(text.end, position());
  const auto words = trim(slice(data_.text, text));
  if (words.empty()) return;
  const auto begin = static_cast<std::uint32_t>(words.data() - data_.text.data());
  data_.emphasis.push_back({{begin, begin + static_cast<std::uint32_t>(words.size())}, how});
}

void TranscriptBuilder::link(Span text) {
  text.end = std::min(text.end, position());
  if (!open_ || text.empty()) return;
  linked_ += static_cast<std::uint32_t>(trim(slice(data_.text, text)).size());
}

void TranscriptBuilder::voice(std::string_view name) {
  name = trim(name);
  if (any_voice_ && !name.empty() && name == voice_) {
    new_voice_ = false;
    return;
  }
  any_voice_ = true;
  voice_ = next_voice_ = std::string(name);
  new_voice_ = true;
}

void TranscriptBuilder::timed(Span text, std::uint32_t begin_ms, std::uint32_t end_ms, float confidence) {
  text.end = std::min(text.end, position());
  if (!text.empty()) data_.timings.push_back({text, begin_ms, end_ms, confidence});
}

void TranscriptBuilder::state(Statement what, std::string_view value, std::string_view who, float score) {
  value = trim(value);
  if (value.empty() || data_.stated.size() >= kMostStatements) return;
  data_.stated.push_back({what, data_.strings.intern(value), data_.strings.intern(who), score});
}

std::uint32_t TranscriptBuilder::add_node(std::uint32_t parent, std::string_view tag, std::uint32_t number) {
  data_.nodes.push_back({parent, data_.strings.intern(tag), number});
  return static_cast<std::uint32_t>(data_.nodes.size() - 1);
}

void TranscriptBuilder::node(std::uint32_t node) noexcept { node_ = node; }

void TranscriptBuilder::diagnose(Severity severity, Span source, std::string_view code, std::string_view message) {
  if (data_.diagnostics.size() >= kMostDiagnostics) return;
  data_.diagnostics.push_back({source, data_.strings.intern(code), data_.strings.intern(message), severity});
}

void TranscriptBuilder::finish() {
  end_block();
  std::stable_sort(data_.emphasis.begin(), data_.emphasis.end(),
                   [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  std::stable_sort(data_.timings.begin(), data_.timings.end(),
                   [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  while (space_at_end(data_.text)) data_.text.pop_back();
  const auto end = position();
  for (auto& timing : data_.timings) timing.span.end = std::min(timing.span.end, end);
  std::erase_if(data_.timings, [](const auto& timing) { return timing.span.empty(); });
  std::erase_if(data_.voices, [&](const auto& voice) { return voice.begin >= end; });
  std::erase_if(data_.node_runs, [&](const auto& run) { return run.begin >= end && end > 0; });
  data_.origin.close(end, static_cast<std::uint32_t>(source_.size()));
  data_.origin.simplify();
  place_diagnostics(data_);
}

}  // namespace v1
}  // namespace onrecord

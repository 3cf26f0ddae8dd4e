#include "readers/html_text.hpp"

#include "readers/html_entities.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <bit>

namespace onrecord {
inline namespace v1 {
namespace {

/// How a byte is read: most stand for themselves, some begin a character that is white or not shown.
enum class Byte : std::uint8_t { plain, white, reference, lead };

constexpr std::array<Byte, 256> byte_table() {
  std::array<Byte, 256> table{};
  for (const unsigned c : {0U, 9U, 10U, 12U, 13U, 32U}) table[c] = Byte::white;
  table['&'] = Byte::reference;
  for (const unsigned c : {0xC2U, 0xD8U, 0xE1U, 0xE2U, 0xEFU}) table[c] = Byte::lead;
  return table;
}
constexpr auto kBytes = byte_table();

Byte byte_at(std::string_view source, std::size_t at) noexcept {
  return kBytes[static_cast<unsigned char>(source[at])];
}

/// Shown as white, and as nothing else: also no-break spaces.
bool is_white(char32_t c) noexcept {
  return c == ' ' || c == 0xA0 || c == 0x202F || c == 0x2007 || (c >= 9 && c <= 13 && c != 11);
}

/// Not shown. Joiners stay: they change the letters beside them.
bool is_unseen(char32_t c) noexcept { return c == 0 || (c >= 128 && c != 0x200C && c != 0x200D && is_ignorable(c)); }

Span span_of(std::size_t begin, std::size_t end) noexcept {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

void HtmlText::block(BlockKind kind, unsigned level, unsigned gap) {
  end_looks();
  kind_ = kind;
  level_ = level;
  builder_.open_block(kind, level, gap);
  breaks_ = 0;
  fresh_ = true;
  broken_ = column_ = spaced_ = false;
}

void HtmlText::break_block() {
  if (fresh_ && !broken_) return;
  block(kind_, level_, broken_ ? 1 : 0);
  broken_ = true;
}

void HtmlText::stand(BlockPart part, std::uint32_t node) noexcept {
  if (fresh_ || breaks_ > 1) builder_.part(part);
  builder_.node(node);
}

/// Runs of plain bytes with single spaces between them are copied as one.
void HtmlText::words(Span source, bool raw, bool pre) {
  pre_ = pre;
  const auto end = source.end;
  auto begin = source.begin;  // of the run
  for (auto at = begin; at < end;) {
    const auto byte = byte_at(source_, at);
    const bool single = byte == Byte::white && !pre && source_[at] == ' ' && at > begin && at + 1 < end &&
                        byte_at(source_, at + 1) == Byte::plain;
    if (byte == Byte::plain || single || (raw && byte == Byte::reference)) {
      ++at;
      continue;
    }
    run({begin, at});
    if (byte == Byte::white) {
      white(at, 1, pre);
      ++at;
    } else if (byte == Byte::reference) {
      reference(at, end);
    } else {
      std::size_t next = at;
      const char32_t c = next_point(source_, next);
      character(c, source_.substr(at, next - at), span_of(at, next));
      at = static_cast<std::uint32_t>(next);
    }
    begin = at;
  }
  run({begin, end});
}

void HtmlText::run(Span source) {
  if (source.empty()) return;
  begin_words();
  builder_.copy(source);
  hear(slice(source_, source));
}

void HtmlText::reference(std::uint32_t& at, std::uint32_t end) {
  const auto found = read_reference(slice(source_, {at, end}), false);
  const auto bytes = std::max(found.bytes, 1U);
  std::size_t next = 0;
  const std::string_view words = found.bytes ? std::string_view(found.words) : source_.substr(at, 1);
  const char32_t c = next_point(words, next);
  if (next == words.size())
    character(c, words, {at, at + bytes});
  else
    character(U'a', words, {at, at + bytes});
  at += bytes;
}

void HtmlText::character(char32_t c, std::string_view words, Span source) {
  if (is_white(c)) return white(source.begin, source.size(), false);
  if (is_unseen(c)) return;
  begin_words();
  builder_.append(words, source);
  hear(words);
}

void HtmlText::white(std::uint32_t at, std::uint32_t size, bool pre) {
  if (pre && source_[at] == '\n') return line();
  if (pre && source_[at] != '\r' && source_[at] != '\0') {
    if (!fresh_) run({at, at + size});  // an indent stands behind a line break only
    return;
  }
  if (!spaced_) space_ = {at, at};
  space_.end = at + size;
  spaced_ = true;
}

/// What is due before words: a line or block, a space, the looks.
void HtmlText::begin_words() {
  if (breaks_ > 1 && !fresh_) {
    block(kind_, level_, 1);
  } else if (breaks_ == 1 && !fresh_) {
    builder_.break_line();
    hear(" ");
    fresh_ = true;
  }
  breaks_ = 0;
  if (next_looks_ != looks_) set_looks();
  if (column_ && !fresh_)
    builder_.insert("\t");
  else if (spaced_ && !fresh_)
    builder_.append(" ", space_);
  if ((spaced_ || column_) && !fresh_) hear(" ");
  fresh_ = broken_ = column_ = spaced_ = false;
}

void HtmlText::insert(std::string_view words) {
  begin_words();
  builder_.insert(words);
  hear(words);
}

void HtmlText::set_looks() {
  const auto at = builder_.position();
  const auto ended = static_cast<Looks>(looks_ & ~next_looks_), begun = static_cast<Looks>(next_looks_ & ~looks_);
  for (unsigned i = 0; i < 16; ++i) {
    if (begun >> i & 1U) begins_[i] = at;
    if (!(ended >> i & 1U)) continue;
    if (1U << i == kLink)
      builder_.link({begins_[i], at});
    else
      builder_.emphasize({begins_[i], at}, static_cast<Emphasis>(i));
  }
  looks_ = next_looks_;
}

/// No words stand out across blocks.
void HtmlText::end_looks() {
  const auto next = next_looks_;
  next_looks_ = 0;
  if (looks_) set_looks();
  next_looks_ = next;
}

void HtmlText::finish() { end_looks(); }

void HtmlText::hear(std::string_view words) {
  if (listening_ && heard_.size() < kMostHeard) heard_.append(words.substr(0, kMostHeard));
}

std::size_t HtmlText::listen() {
  if (!listening_++) heard_.clear();
  return heard_.size();
}

std::string HtmlText::heard(std::size_t since) {
  --listening_;
  return since < heard_.size() ? collapse(std::string_view(heard_).substr(since)) : std::string();
}

}  // namespace v1
}  // namespace onrecord

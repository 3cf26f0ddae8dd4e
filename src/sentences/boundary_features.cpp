#include "sentences/boundary_features.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::uint32_t kSeed = 0x811C9DC5U;
constexpr std::uint32_t mixed(std::uint32_t hash, std::uint32_t value) { return (hash ^ value) * 0x01000193U; }

// A token's hashes look at so many bytes: a megabyte without white space is one token.
constexpr std::size_t kLongestHashed = 48;

/// A character as the model sees it.
struct Seen {
  std::uint32_t point = 0, lower = 0, shape = 0;
};

constexpr std::array<Seen, 128> ascii_seen() {
  std::array<Seen, 128> table{};
  for (std::uint32_t c = 0; c < 128; ++c) table[c] = {c, c, c};
  for (std::uint32_t c = '0'; c <= '9'; ++c) table[c] = {'0', '0', '0'};
  for (std::uint32_t c = 'a'; c <= 'z'; ++c) table[c].shape = 'x';
  for (std::uint32_t c = 'A'; c <= 'Z'; ++c) table[c] = {c, c + ('a' - 'A'), 'X'};
  return table;
}
constexpr auto kAsciiSeen = ascii_seen();

/// Beyond ASCII, letters keep their case: the lists of the treebanks hold no such words, only their shapes.
Seen seen(char32_t c) {
  if (c < 0x80) return kAsciiSeen[c];
  switch (c) {
    case U'‘': case U'’': case U'ʼ': case U'‚': return kAsciiSeen['\''];
    case U'“': case U'”': case U'„': case U'«': case U'»': return kAsciiSeen['"'];
    default: break;
  }
  if (is_dash(c)) return kAsciiSeen['-'];
  const std::uint32_t point = c;
  return {point, point, is_upper(c) ? 'X' : is_lower(c) ? 'x' : is_word(c) ? 'o' : point};
}

std::uint8_t bucket(std::size_t n) noexcept {
  constexpr std::array<std::uint8_t, 50> kBuckets = [] {
    std::array<std::uint8_t, 50> table{};
    for (std::size_t i = 0; i < 50; ++i)
      table[i] = static_cast<std::uint8_t>(i < 5 ? i : i < 7 ? 5 : i < 10 ? 6 : i < 15 ? 7 : i < 25 ? 8 : 9);
    return table;
  }();
  return n < kBuckets.size() ? kBuckets[n] : 10;
}

bool terminal(TokenShape kind) {
  return kind == TokenShape::stop || kind == TokenShape::query || kind == TokenShape::ellipsis;
}

}  // namespace

TokenFacts facts_of(std::string_view token) noexcept {
  TokenFacts facts{kSeed, kSeed, kSeed, kSeed};
  std::array<std::uint32_t, 3> last{};
  std::uint32_t before = 0;
  for (std::size_t at = 0; at < token.size() && at < kLongestHashed;) {
    const auto c = seen(next_point(token, at));
    facts.form = mixed(facts.form, c.point);
    facts.word = mixed(facts.word, c.lower);
    if (c.shape != before) facts.shape = mixed(facts.shape, before = c.shape);
    last = {last[1], last[2], c.lower};
  }
  for (const auto c : last) facts.suffix = mixed(facts.suffix, c);
  return facts;
}

/// Makes the hashes in turn: a template's number is hashed in, so that no two templates share a feature.
class BoundaryFeatures::Numbers {
 public:
  explicit Numbers(Row& row) noexcept : row_(row) {}
  void add(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0, std::uint32_t d = 0) noexcept {
    std::uint32_t h = static_cast<std::uint32_t>(at_ + 1) * 0x9E3779B1U;
    h = (h ^ a) * 0x85EBCA6BU;
    h = (h ^ (h >> 15U) ^ b) * 0xC2B2AE35U;
    h = (h ^ (h >> 13U) ^ c) * 0x27D4EB2FU;
    h = (h ^ (h >> 16U) ^ d) * 0x165667B1U;
    row_[at_++] = h ^ (h >> 15U);
  }

 private:
  Row& row_;
  std::size_t at_ = 0;
};

void BoundaryFeatures::read(const TokenList& tokens, const std::vector<std::size_t>& rule_ends) {
  const std::size_t count = tokens.spans.size();
  facts_.assign(count + 2 * kMargin, TokenFacts{});
  for (std::size_t i = 0; i < count; ++i) {
    auto& facts = facts_[i + kMargin];
    facts = facts_of(slice(text_, tokens.spans[i]));
    facts.kind = static_cast<std::uint32_t>(tokens.shapes[i]);
    facts.space = i == 0 || tokens.spans[i].begin != tokens.spans[i - 1].end;
  }
  read_around(tokens, rule_ends);
  read_open_marks(tokens);
  read_style(tokens);
}

void BoundaryFeatures::read_around(const TokenList& tokens, const std::vector<std::size_t>& rule_ends) {
  const std::size_t count = tokens.spans.size();
  around_.assign(count, Around{});
  for (const auto end : rule_ends)
    if (end > 0) around_[end - 1].rule = true;
  std::size_t last = 0, next = count;
  for (std::size_t i = 0; i < count; ++i) {
    around_[i].since = bucket(i - last);
    if (terminal(tokens.shapes[i])) last = i + 1;
  }
  for (std::size_t i = count; i-- > 0;) {
    around_[i].until = bucket(next - i);
    if (terminal(tokens.shapes[i])) next = i;
  }
}

void BoundaryFeatures::read_open_marks(const TokenList& tokens) {
  bool quote = false;
  std::size_t brackets = 0;
  for (std::size_t i = 0; i < tokens.spans.size(); ++i) {
    const auto kind = tokens.shapes[i];
    if (kind == TokenShape::open_quote) quote = true;
    if (kind == TokenShape::close_quote) quote = false;
    if (kind == TokenShape::quote && text_[tokens.spans[i].begin] == '"') quote = !quote;
    if (kind == TokenShape::open_bracket) ++brackets;
    if (kind == TokenShape::close_bracket && brackets > 0) --brackets;
    around_[i].open = static_cast<std::uint8_t>((quote ? 1 : 0) + (brackets > 0 ? 2 : 0));
  }
}

void BoundaryFeatures::read_style(const TokenList& tokens) {
  constexpr std::size_t kLong = 25, kRare = 50;  // one token in fifty
  const auto count = tokens.shapes.size();
  const auto capitals = std::count(tokens.shapes.begin(), tokens.shapes.end(), TokenShape::upper);
  const auto stops = std::count_if(tokens.shapes.begin(), tokens.shapes.end(), terminal);
  const auto rare = [count](auto n) { return static_cast<std::size_t>(n) * kRare < count; };
  captions_ = count > kLong && rare(capitals) && rare(stops);
  whole_ = count > 0 && terminal(tokens.shapes.back());
}

void BoundaryFeatures::add_words(const TokenFacts* at, std::uint32_t here, Numbers& n) const noexcept {
  const auto &a1 = at[-1], &a = at[0], &b = at[1], &b1 = at[2];
  const std::uint32_t kinds = a.kind * 64 + b.kind * 2 + (here & 1U);
  n.add(a.word, here);
  n.add(b.form, here);
  n.add(b.word);
  n.add(a.form);
  n.add(a.word, b.word);
  n.add(a1.word, a.word);
  n.add(b.word, b1.word);
  n.add(a1.word, a.word, b.word);
  n.add(a.word, b.word, b1.word);
  n.add(a1.word, a.kind, here);
  n.add(b1.word, b.kind, here);
  n.add(at[-2].word, kinds);
  n.add(at[3].word, kinds);
  n.add(b.form, b1.form);
  n.add(a.suffix, b.suffix);
  n.add(a1.suffix, a.word, b.form);
  n.add(a.word, b.form, here >> 1U);
}

void BoundaryFeatures::add_shapes(const TokenFacts* at, std::uint32_t here, Numbers& n) const noexcept {
  const auto &a1 = at[-1], &a = at[0], &b = at[1], &b1 = at[2];
  const std::uint32_t space = here & 1U, kinds = a.kind * 64 + b.kind * 2 + space;
  n.add(here);
  n.add(a.word, b.shape, space);
  n.add(a.shape, b.form);
  n.add(a.shape, b.shape, here);
  n.add(a1.shape, a.shape, b.shape, b1.shape);
  n.add(a1.shape, a.word, b.shape);
  n.add(a.word, b.shape, b1.shape);
  n.add(kinds, here >> 1U);
  n.add(kinds, a1.kind, b1.kind);
  n.add(kinds, a1.kind, at[-2].kind, b1.kind * 32 + at[3].kind);
  n.add(a.suffix, b.kind, space);
  n.add(b.suffix, b.shape, a.kind, space);
  n.add(a.kind, b.word, b1.shape);
  n.add(b.form, a1.kind, a.kind);
  n.add(b.kind, b1.kind, at[3].kind, a.kind);
}

void BoundaryFeatures::add_distances(std::size_t at, std::uint32_t kinds, Numbers& n) const noexcept {
  const auto &a = facts(at)[0], &b = facts(at)[1];
  const std::uint32_t since = around_[at].since, until = around_[at + 1].until, open = around_[at].open;
  const std::uint32_t left = bucket(around_.size() - at - 1), whole = whole_ ? 1 : 0;
  n.add(kinds, since);
  n.add(kinds, until);
  n.add(since, until, kinds);
  n.add(kinds, bucket(at));
  n.add(kinds, left);
  n.add(a.word, b.kind, left);
  n.add(kinds, whole);
  n.add(kinds, whole, bucket(around_.size()));
  n.add(b.form, whole, since);
  n.add(kinds, open);
  n.add(a.word, open, since);
  n.add(a.shape, b.shape, since, until);
}

void BoundaryFeatures::collect(std::size_t at, std::size_t begin, Row& row) const noexcept {
  const auto *token = facts(at), *first = facts(begin);
  const std::uint32_t rule = around_[at].rule ? 1 : 0, space = token[1].space ? 1 : 0;
  const std::uint32_t kinds = token->kind * 64 + token[1].kind * 2 + space, length = bucket(at + 1 - begin);
  Numbers numbers(row);
  add_words(token, rule * 2 + space, numbers);
  add_shapes(token, rule * 2 + space, numbers);
  add_distances(at, kinds, numbers);
  numbers.add(kinds, length, rule);
  numbers.add(token[1].word, length);
  numbers.add(kinds, first->kind, first[1].kind, rule);
}

}  // namespace v1
}  // namespace onrecord

#include "text/pattern.hpp"

#include "text/unicode.hpp"

#include <atomic>
#include <mutex>

#include <boost/regex.hpp>
#include <boost/regex/icu.hpp>

#include <array>

// The only file of the library that includes Boost.Regex: it costs four seconds to compile.

namespace onrecord {
inline namespace v1 {

struct Pattern::Compiled {
  std::vector<std::pair<std::string, int>> names;
  std::string_view source;                 ///< of a pattern that is compiled when it is first run
  mutable boost::u32regex regex;           // the rest is written once, by make()
  mutable std::array<bool, 128> begins{};  ///< by ASCII character: can a match begin with it?
  mutable std::atomic<bool> made{false};
  mutable std::once_flag once;

  void make(std::string_view words) const;
};

namespace {

/// Walks over a pattern's source and calls seen(name) for each capturing group, "" for an unnamed one. Sets and
/// escapes are passed over. Returns false where it recurses, "(?1)" or "(?R)" or "(?&name)".
template <class Seen>
bool each_group(std::string_view source, Seen seen) {
  bool in_set = false;
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char c = source[i];
    if (c == '\\') {
      ++i;
    } else if (in_set) {
      if (c == '[' && i + 1 < source.size() && source[i + 1] == ':') {
        const auto end = source.find(":]", i + 2);
        if (end != std::string_view::npos) i = end + 1;
      } else if (c == ']') {
        in_set = false;
      }
    } else if (c == '[') {
      in_set = true;
      if (source.substr(i + 1, 1) == "^") ++i;
      if (source.substr(i + 1, 1) == "]") ++i;
    } else if (c == '(') {
      if (source.substr(i + 1, 1) != "?") {
        seen(std::string_view{});
        continue;
      }
      const char kind = i + 2 < source.size() ? source[i + 2] : ' ';
      const char next = i + 3 < source.size() ? source[i + 3] : ' ';
      if ((kind >= '0' && kind <= '9') || kind == 'R' || kind == '&' || kind == '+') return false;
      if (kind == '<' && next != '=' && next != '!') {
        const auto end = source.find('>', i + 3);
        if (end != std::string_view::npos) seen(source.substr(i + 3, end - i - 3));
      }
    }
  }
  return true;
}

std::vector<std::pair<std::string, int>> group_names(std::string_view source, bool& sound) {
  std::vector<std::pair<std::string, int>> names;
  int count = 0;
  sound = each_group(source, [&](std::string_view name) {
    ++count;
    if (!name.empty()) names.emplace_back(name, count);
  });
  return names;
}

/// Boost's own table of first characters, which it does not ask where a match must begin at a given place: most
/// patterns fail there at once, and a failed run costs half a microsecond.
std::array<bool, 128> beginnings(const boost::u32regex& regex) {
  std::array<bool, 128> begins{};
  for (std::size_t c = 0; c < begins.size(); ++c)
    begins[c] = regex.can_be_null() || (regex.get_map()[c] & boost::BOOST_REGEX_DETAIL_NS::mask_any) != 0;
  return begins;
}

}  // namespace

void Window::assign(std::string_view text, Span span, std::size_t limit) {
  points_.clear();
  positions_.clear();
  std::size_t at = span.begin;
  while (at < span.end && points_.size() < limit) {
    const auto begin = static_cast<std::uint32_t>(at);
    const char32_t c = next_point(text, at);
    if (is_ignorable(c)) continue;
    points_.push_back(is_space(c) ? U' ' : c);
    positions_.push_back(begin);
  }
  complete_ = at >= span.end;
  positions_.push_back(static_cast<std::uint32_t>(at));
}

void Pattern::Compiled::make(std::string_view words) const {
  regex = boost::make_u32regex(words.begin(), words.end(), boost::regex_constants::perl);
  begins = beginnings(regex);
  made.store(true, std::memory_order_release);
}

Pattern Pattern::later(std::string_view source) {
  bool sound = true;
  auto compiled = std::make_shared<Compiled>();
  compiled->names = group_names(source, sound);
  compiled->source = source;
  Pattern pattern;
  if (sound) pattern.compiled_ = std::move(compiled);
  return pattern;
}

const Pattern::Compiled* Pattern::ready() const {
  if (!compiled_ || compiled_->made.load(std::memory_order_acquire)) return compiled_.get();
  try {
    std::call_once(compiled_->once, [&] { compiled_->make(compiled_->source); });
  } catch (const std::runtime_error&) {  // a pattern that is none matches nothing
  }
  return compiled_->made.load(std::memory_order_acquire) ? compiled_.get() : nullptr;
}

bool Pattern::compile(std::string_view source, Pattern& out, Fault& fault) {
  bool sound = true;
  auto compiled = std::make_shared<Compiled>();
  compiled->names = group_names(source, sound);
  if (!sound) return fault = {"recursion in a pattern is not allowed", 0}, false;
  try {
    compiled->make(source);
  } catch (const boost::regex_error& problem) {
    return fault = {problem.what(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(problem.position(), 0))}, false;
  } catch (const std::runtime_error& problem) {
    return fault = {problem.what(), 0}, false;
  }
  if (compiled->regex.mark_count() >= Match::kGroups) {
    return fault = {"too many groups, at most 11 are allowed", 0}, false;
  }
  out.compiled_ = std::move(compiled);
  return true;
}

bool Pattern::run(const Window& window, Match& match, std::size_t from, bool anchored) const {
  static_assert(sizeof(char32_t) == sizeof(UChar32));
  match = {};
  const auto* compiled = ready();
  if (!compiled || from > window.size()) return false;
  if (anchored && from < window.size()) {
    const char32_t first = window.points()[from];
    if (first < 128 && !compiled->begins[first]) return false;
  }
  const auto* first = reinterpret_cast<const UChar32*>(window.points().data());
  boost::match_results<const UChar32*> found;
  auto flags = boost::match_default;
  if (anchored) flags |= boost::match_continuous;
  if (from) flags |= boost::match_prev_avail;
  try {
    if (!boost::regex_search(first + from, first + window.size(), found, compiled->regex, flags)) return false;
  } catch (const std::runtime_error&) {  // regex_error, or the bare runtime_error of the complexity bound
    match.gave_up = true;
    return false;
  }
  for (std::size_t i = 0; i < found.size() && i < Match::kGroups; ++i) {
    const auto& sub = found[static_cast<int>(i)];
    if (!(match.set[i] = sub.matched)) continue;
    match.groups[i] = {window.position(static_cast<std::size_t>(sub.first - first)),
                       window.position(static_cast<std::size_t>(sub.second - first))};
  }
  return true;
}

bool Pattern::starts(const Window& window, Match& match) const { return run(window, match, 0, true); }

bool Pattern::find(const Window& window, Match& match, std::size_t from) const {
  return run(window, match, from, false);
}

int Pattern::group(std::string_view name) const noexcept {
  if (!compiled_) return -1;
  for (const auto& [known, index] : compiled_->names)
    if (known == name) return index;
  return -1;
}

}  // namespace v1
}  // namespace onrecord

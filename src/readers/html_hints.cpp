#include "readers/html_hints.hpp"

#include "readers/html_entities.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostNameBytes = 512;  // of a class attribute
constexpr std::size_t kMostStyleBytes = 2048;

enum class Says : std::uint8_t { part, question, answer };

/// A word of a class name or id, or a role.
struct NameWord {
  std::string_view word;
  Says says = Says::part;
  BlockPart part = BlockPart::unknown;
};

// Sorted. Words that sites use for what they show; a name is cut at hyphens, underscores and capitals.
constexpr std::array kNames = {
    NameWord{"a", Says::answer},
    NameWord{"ad", Says::part, BlockPart::advertisement},
    NameWord{"addthis", Says::part, BlockPart::notice},
    NameWord{"ads", Says::part, BlockPart::advertisement},
    NameWord{"adslot", Says::part, BlockPart::advertisement},
    NameWord{"advert", Says::part, BlockPart::advertisement},
    NameWord{"advertisement", Says::part, BlockPart::advertisement},
    NameWord{"answer", Says::answer},
    NameWord{"answers", Says::answer},
    NameWord{"antwort", Says::answer},
    NameWord{"author", Says::part, BlockPart::byline},
    NameWord{"authors", Says::part, BlockPart::byline},
    NameWord{"breadcrumb", Says::part, BlockPart::navigation},
    NameWord{"breadcrumbs", Says::part, BlockPart::navigation},
    NameWord{"byline", Says::part, BlockPart::byline},
    NameWord{"caption", Says::part, BlockPart::caption},
    NameWord{"colophon", Says::part, BlockPart::footer},
    NameWord{"comment", Says::part, BlockPart::comments},
    NameWord{"comments", Says::part, BlockPart::comments},
    NameWord{"complementary", Says::part, BlockPart::related},
    NameWord{"consent", Says::part, BlockPart::notice},
    NameWord{"contentinfo", Says::part, BlockPart::footer},
    NameWord{"cookie", Says::part, BlockPart::notice},
    NameWord{"cookies", Says::part, BlockPart::notice},
    NameWord{"copyright", Says::part, BlockPart::footer},
    NameWord{"credit", Says::part, BlockPart::caption},
    NameWord{"date", Says::part, BlockPart::date},
    NameWord{"dateline", Says::part, BlockPart::date},
    NameWord{"disqus", Says::part, BlockPart::comments},
    NameWord{"domanda", Says::question},
    NameWord{"footer", Says::part, BlockPart::footer},
    NameWord{"frage", Says::question},
    NameWord{"gdpr", Says::part, BlockPart::notice},
    NameWord{"interviewee", Says::answer},
    NameWord{"interviewer", Says::question},
    NameWord{"login", Says::part, BlockPart::notice},
    NameWord{"menu", Says::part, BlockPart::navigation},
    NameWord{"nav", Says::part, BlockPart::navigation},
    NameWord{"navbar", Says::part, BlockPart::navigation},
    NameWord{"navigation", Says::part, BlockPart::navigation},
    NameWord{"newsletter", Says::part, BlockPart::notice},
    NameWord{"outbrain", Says::part, BlockPart::related},
    NameWord{"pagination", Says::part, BlockPart::navigation},
    NameWord{"paywall", Says::part, BlockPart::notice},
    NameWord{"popular", Says::part, BlockPart::related},
    NameWord{"pregunta", Says::question},
    NameWord{"promo", Says::part, BlockPart::advertisement},
    NameWord{"pubdate", Says::part, BlockPart::date},
    NameWord{"q", Says::question},
    NameWord{"question", Says::question},
    NameWord{"questions", Says::question},
    NameWord{"recirc", Says::part, BlockPart::related},
    NameWord{"recommended", Says::part, BlockPart::related},
    NameWord{"related", Says::part, BlockPart::related},
    NameWord{"reponse", Says::answer},
    NameWord{"respuesta", Says::answer},
    NameWord{"risposta", Says::answer},
    NameWord{"share", Says::part, BlockPart::notice},
    NameWord{"sharing", Says::part, BlockPart::notice},
    NameWord{"sidebar", Says::part, BlockPart::related},
    NameWord{"signup", Says::part, BlockPart::notice},
    NameWord{"social", Says::part, BlockPart::notice},
    NameWord{"sponsor", Says::part, BlockPart::advertisement},
    NameWord{"sponsored", Says::part, BlockPart::advertisement},
    NameWord{"subscribe", Says::part, BlockPart::notice},
    NameWord{"taboola", Says::part, BlockPart::related},
    NameWord{"timestamp", Says::part, BlockPart::date},
    NameWord{"trending", Says::part, BlockPart::related},
    NameWord{"vraag", Says::question},
};

/// Words that turn a name into a remark on the page: "no-comments", "has-sidebar".
constexpr std::array<std::string_view, 12> kRemarks = {"enabled", "has",  "hide", "is", "js",   "no",
                                                       "not",     "open", "show", "w",  "with", "without"};

static_assert(std::is_sorted(kNames.begin(), kNames.end(),
                             [](const auto& a, const auto& b) { return a.word < b.word; }));

const NameWord* name_word(std::string_view word) noexcept {
  const auto* found = std::lower_bound(kNames.begin(), kNames.end(), word,
                                       [](const auto& row, auto wanted) { return row.word < wanted; });
  return found != kNames.end() && found->word == word ? &*found : nullptr;
}

/// The next part of a name: "interviewQuestion-2" is "interview", "question", "2".
std::string next_part(std::string_view name, std::size_t& at) {
  std::string part;
  for (; at < name.size(); ++at) {
    const char c = name[at];
    const bool capital = c >= 'A' && c <= 'Z';
    const bool letter = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
    if (!letter) {
      if (part.empty()) continue;
      break;
    }
    if (capital && !part.empty() && name[at - 1] >= 'a' && name[at - 1] <= 'z') break;
    part.push_back(capital ? static_cast<char>(c + 32) : c);
  }
  return part;
}

/// What names say together: a question outweighs a part ("related-question"); "question-answer" says neither.
class NameReader {
 public:
  /// `only`: the element has no other name. "q r s" comes from programs that shorten names, and says nothing.
  void read(std::string_view name, bool only) {
    BlockPart part = BlockPart::unknown;
    for (std::size_t at = 0; at < name.size();) {
      const auto word = next_part(name, at);
      if (std::binary_search(kRemarks.begin(), kRemarks.end(), word)) return;
      const auto* found = name_word(word);
      if (!found || (word.size() == 1 && !only)) continue;
      asks_ = asks_ || found->says == Says::question;
      answers_ = answers_ || found->says == Says::answer;
      if (found->says == Says::part) part = found->part;
    }
    if (part_ == BlockPart::unknown) part_ = part;
  }
  void into(ElementHints& hints) const {
    if (asks_ != answers_) {
      hints.gives = static_cast<Looks>(hints.gives | look(asks_ ? Emphasis::question : Emphasis::answer));
      hints.takes = static_cast<Looks>(hints.takes | look(asks_ ? Emphasis::answer : Emphasis::question));
    } else if (!asks_) {
      hints.part = part_;
    }
  }

 private:
  bool asks_ = false, answers_ = false;
  BlockPart part_ = BlockPart::unknown;
};

bool is_heavy(std::string_view value) noexcept {
  if (value == "bold" || value == "bolder") return true;
  int weight = 0;
  (void)std::from_chars(value.data(), value.data() + value.size(), weight);
  return weight >= 600;
}

/// Black, white and grey do not stand out.
bool is_grey(std::string_view value) noexcept {
  if (value == "black" || value == "white" || value == "inherit" || value == "initial" || value == "currentcolor" ||
      value == "windowtext" || value == "transparent" || value.find("gray") != std::string_view::npos ||
      value.find("grey") != std::string_view::npos || value.find('(') != std::string_view::npos)
    return true;
  if (value.empty() || value[0] != '#') return value.empty();
  const auto hex = value.substr(1);
  if (hex.size() == 3) return hex[0] == hex[1] && hex[1] == hex[2];
  return hex.size() >= 6 && hex.substr(0, 2) == hex.substr(2, 2) && hex.substr(2, 2) == hex.substr(4, 2);
}

void give(ElementStyle& style, Emphasis how, bool given) noexcept {
  auto& to = given ? style.gives : style.takes;
  auto& other = given ? style.takes : style.gives;
  to = static_cast<Looks>(to | look(how));
  other = static_cast<Looks>(other & ~look(how));
}

void declare(std::string_view property, std::string_view value, ElementStyle& style) noexcept {
  if (property == "font-weight") give(style, Emphasis::bold, is_heavy(value));
  if (property == "font-style") give(style, Emphasis::italic, value == "italic" || value == "oblique");
  if (property == "color") give(style, Emphasis::colored, !is_grey(value));
  if (property == "display") {
    style.hidden = style.hidden || value == "none";
    style.block = value == "block" || value == "flex" || value == "grid" || value == "list-item";
  }
  if (property == "visibility") style.hidden = style.hidden || value == "hidden";
}

bool is_icon(const HtmlToken& token, const TagTraits& element) {
  if (token.raw("aria-hidden") != "true") return false;
  if (token.name == "i" || element.tag == HtmlTag::svg) return true;
  const auto name = token.raw("class");
  return token.name == "span" && (name.find("icon") != std::string_view::npos || name.substr(0, 2) == "fa");
}

/// "hidden" as a word of its own; "until-found" is shown when somebody looks for it.
bool is_hidden(const HtmlToken& token) {
  return token.has("hidden") && token.raw("hidden") != "until-found" && token.raw("hidden") != "false";
}

template <class Take>
void for_each_name(std::string_view names, Take take) {
  names = names.substr(0, kMostNameBytes);
  for (std::size_t at = 0; at < names.size();) {
    const auto end = std::min(names.find_first_of(" \t\n\r\f", at), names.size());
    if (end > at) take(names.substr(at, end - at));
    at = end + 1;
  }
}

bool names_the_page(const HtmlToken& token) {
  return token.name == "html" || token.name == "body" || token.name == "main" || token.name == "article";
}

}  // namespace

ElementStyle read_style(std::string_view declarations) {
  ElementStyle style;
  declarations = declarations.substr(0, kMostStyleBytes);
  while (!declarations.empty()) {
    const auto end = std::min(declarations.find(';'), declarations.size());
    const auto declaration = declarations.substr(0, end);
    declarations.remove_prefix(std::min(end + 1, declarations.size()));
    const auto colon = declaration.find(':');
    if (colon == std::string_view::npos) continue;
    auto value = lower(trim(declaration.substr(colon + 1)));
    value.resize(std::min(value.find('!'), value.size()));
    declare(lower(trim(declaration.substr(0, colon))), trim(value), style);
  }
  return style;
}

/// "@media … {" is passed over: the rules within it are read like others.
void StyleSheet::add(std::string_view source) {
  while (rules_.size() < kMostRules) {
    const auto open = source.find('{');
    if (open == std::string_view::npos) return;
    const auto brace = source.find_first_of("{}", open + 1);
    if (brace == std::string_view::npos) return;
    if (source[brace] == '}') {
      const auto style = read_style(source.substr(open + 1, brace - open - 1));
      if (style.gives || style.takes) add_rule(source.substr(0, open), style);
    }
    source.remove_prefix(source[brace] == '}' ? brace + 1 : open + 1);
  }
}

/// ".a, p.b": the last class of each selector without relations or states. A sheet hides words by scripts, too, which
/// show them again: hidden classes are not believed.
void StyleSheet::add_rule(std::string_view selectors, const ElementStyle& style) {
  selectors = selectors.substr(selectors.rfind('}') + 1);
  for (std::size_t at = 0; at < selectors.size();) {
    const auto end = std::min(selectors.find(',', at), selectors.size());
    const auto selector = trim(selectors.substr(at, end - at));
    at = end + 1;
    const auto dot = selector.find('.');
    if (dot == std::string_view::npos || selector.find_first_of(" .>+~:[#*/\n", dot + 1) != std::string_view::npos)
      continue;
    if (selector.substr(0, dot).find_first_of(" >+~:[#*/\n") != std::string_view::npos) continue;
    auto& rule = rules_[std::string(selector.substr(dot + 1))];
    rule.gives = static_cast<Looks>((rule.gives & ~style.takes) | style.gives);
    rule.takes = static_cast<Looks>((rule.takes & ~style.gives) | style.takes);
  }
}

void StyleSheet::apply(std::string_view name, ElementStyle& style) const {
  const auto found = rules_.find(std::string(name));
  if (found == rules_.end()) return;
  style.gives = static_cast<Looks>((style.gives & ~found->second.takes) | found->second.gives);
  style.takes = static_cast<Looks>((style.takes & ~found->second.gives) | found->second.takes);
}

ElementHints read_hints(const HtmlToken& token, const TagTraits& element, const StyleSheet& sheet) {
  ElementHints hints;
  if (token.attributes.empty()) return hints;
  ElementStyle style;
  const auto names = token.raw("class");
  if (!sheet.empty()) for_each_name(names, [&](auto name) { sheet.apply(name, style); });
  if (token.has("style")) {
    const auto own = read_style(token.value("style"));
    style = {static_cast<Looks>((style.gives & ~own.takes) | own.gives),
             static_cast<Looks>((style.takes & ~own.gives) | own.takes), own.hidden, own.block};
  }
  if (token.name == "font" && token.has("color")) declare("color", lower(trim(token.raw("color"))), style);
  hints.gives = style.gives;
  hints.takes = style.takes;
  hints.block = style.block;
  hints.hidden = style.hidden || is_hidden(token) || is_icon(token, element);
  if (names_the_page(token)) return hints;
  NameReader reader;
  const bool only = names.find_first_of(" \t\n\r\f") == std::string_view::npos;
  for_each_name(names, [&](auto name) { reader.read(name, only); });
  reader.read(token.raw("id").substr(0, kMostNameBytes), true);
  reader.read(token.raw("role"), true);
  reader.into(hints);
  return hints;
}

}  // namespace v1
}  // namespace onrecord

#include "readers/html_metadata.hpp"

#include "readers/html_entities.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace onrecord {
inline namespace v1 {
namespace {

struct StatedName {
  std::string_view name;
  Statement what;
  std::string_view who;
  float score;
};

constexpr std::array kMetaNames = {
    StatedName{"article:author", Statement::author, "og", 0.8F},
    StatedName{"article:modified_time", Statement::modified, "og", 0.8F},
    StatedName{"article:published_time", Statement::published, "og", 0.8F},
    StatedName{"author", Statement::author, "meta", 0.7F},
    StatedName{"citation_author", Statement::author, "meta", 0.7F},
    StatedName{"citation_publication_date", Statement::published, "meta", 0.7F},
    StatedName{"citation_title", Statement::title, "meta", 0.7F},
    StatedName{"content-language", Statement::language, "meta", 0.7F},
    StatedName{"date", Statement::published, "meta", 0.7F},
    StatedName{"dc.creator", Statement::author, "meta", 0.7F},
    StatedName{"dc.date", Statement::published, "meta", 0.7F},
    StatedName{"dc.date.issued", Statement::published, "meta", 0.7F},
    StatedName{"dc.language", Statement::language, "meta", 0.7F},
    StatedName{"dc.title", Statement::title, "meta", 0.7F},
    StatedName{"dcterms.created", Statement::published, "meta", 0.7F},
    StatedName{"dcterms.modified", Statement::modified, "meta", 0.7F},
    StatedName{"description", Statement::deck, "meta", 0.7F},
    StatedName{"last-modified", Statement::modified, "meta", 0.7F},
    StatedName{"og:article:published_time", Statement::published, "og", 0.8F},
    StatedName{"og:description", Statement::deck, "og", 0.8F},
    StatedName{"og:locale", Statement::language, "og", 0.8F},
    StatedName{"og:site_name", Statement::site, "og", 0.8F},
    StatedName{"og:title", Statement::title, "og", 0.8F},
    StatedName{"og:updated_time", Statement::modified, "og", 0.8F},
    StatedName{"parsely-author", Statement::author, "meta", 0.7F},
    StatedName{"parsely-pub-date", Statement::published, "meta", 0.7F},
    StatedName{"parsely-title", Statement::title, "meta", 0.7F},
    StatedName{"pubdate", Statement::published, "meta", 0.7F},
    StatedName{"publish-date", Statement::published, "meta", 0.7F},
    StatedName{"sailthru.author", Statement::author, "meta", 0.7F},
    StatedName{"sailthru.date", Statement::published, "meta", 0.7F},
    StatedName{"sailthru.title", Statement::title, "meta", 0.7F},
    StatedName{"twitter:description", Statement::deck, "twitter", 0.8F},
    StatedName{"twitter:title", Statement::title, "twitter", 0.8F},
};

constexpr std::array kProperties = {
    StatedName{"alternativeheadline", Statement::deck, "itemprop", 0.7F},
    StatedName{"author", Statement::author, "itemprop", 0.7F},
    StatedName{"datemodified", Statement::modified, "itemprop", 0.7F},
    StatedName{"datepublished", Statement::published, "itemprop", 0.7F},
    StatedName{"description", Statement::deck, "itemprop", 0.7F},
    StatedName{"headline", Statement::title, "itemprop", 0.7F},
    StatedName{"inlanguage", Statement::language, "itemprop", 0.7F},
    StatedName{"publisher", Statement::site, "itemprop", 0.7F},
};

template <std::size_t n>
const StatedName* find_name(const std::array<StatedName, n>& names, std::string_view name) {
  const auto word = lower(trim(name));
  const auto found = std::find_if(names.begin(), names.end(), [&](const auto& row) { return row.name == word; });
  return found == names.end() ? nullptr : &*found;
}

bool is_address(std::string_view words) noexcept {
  return words.substr(0, 4) == "http" || words.substr(0, 4) == "www." || words.substr(0, 1) == "@";
}

void state_value(const StatedName& name, std::string_view value, TranscriptBuilder& builder) {
  constexpr std::size_t kMostBytes = 2048;
  const auto words = collapse(value);
  if (words.size() > kMostBytes || is_address(words)) return;  // articles' authors are given as addresses, too
  builder.state(name.what, words, name.who, name.score);
}

/// The fields of a thing of JSON-LD that matter.
struct Thing {
  std::string name, headline, alternative, description, published, modified, author, publisher, language;
};

/// Walks through JSON and keeps strings only. A value's words: of a string itself, of a thing its name, of a list
/// those of its first ones.
class JsonLd {
 public:
  JsonLd(std::string_view source, TranscriptBuilder& builder) : source_(source), builder_(builder) {}

  void run() {
    std::string words;
    (void)value(words, 0);
  }

 private:
  static constexpr int kMostDepth = 32;
  static constexpr std::size_t kMostWords = 2048;

  char look() {
    while (at_ < source_.size() &&
           (source_[at_] == ' ' || source_[at_] == '\n' || source_[at_] == '\t' || source_[at_] == '\r'))
      ++at_;
    return at_ < source_.size() ? source_[at_] : '\0';
  }

  /// False where the source cannot be read on.
  bool value(std::string& words, int depth) {
    if (depth > kMostDepth) return false;
    switch (look()) {
      case '{':
        return thing(words, depth);
      case '[':
        return list(words, depth);
      case '"':
        return string(words);
      case '\0':
        return false;
      default:
        return literal();
    }
  }
  bool literal() {
    const auto end = std::min(source_.find_first_of(",]} \n\r\t", at_), source_.size());
    const bool some = end > at_;
    at_ = end;
    return some;
  }
  bool list(std::string& words, int depth) {
    for (++at_; look() != ']';) {
      std::string item;
      if (!value(item, depth + 1)) return false;
      if (!item.empty() && words.size() < kMostWords) words += (words.empty() ? "" : ", ") + item;
      if (look() == ',')
        ++at_;
      else if (look() != ']')
        return false;
    }
    ++at_;
    return true;
  }
  bool thing(std::string& words, int depth) {
    Thing found;
    for (++at_; look() != '}';) {
      std::string key, item;
      if (look() != '"' || !string(key) || look() != ':') return false;
      ++at_;
      if (!value(item, depth + 1)) return false;
      keep(key, std::move(item), found);
      if (look() == ',')
        ++at_;
      else if (look() != '}')
        return false;
    }
    ++at_;
    words = found.name;
    state(found);
    return true;
  }
  static void keep(std::string_view key, std::string item, Thing& found) {
    const std::array<std::pair<std::string_view, std::string*>, 9> fields = {
        {{"name", &found.name},
         {"headline", &found.headline},
         {"alternativeHeadline", &found.alternative},
         {"description", &found.description},
         {"datePublished", &found.published},
         {"dateModified", &found.modified},
         {"author", &found.author},
         {"publisher", &found.publisher},
         {"inLanguage", &found.language}}};
    for (const auto& [name, field] : fields)
      if (name == key && field->empty()) *field = std::move(item);
  }
  /// Of a thing with a headline: an article. Names alone are those of sites and people.
  void state(const Thing& found) {
    if (found.headline.empty()) return;
    const auto say = [&](Statement what, const std::string& words) {
      state_value({"", what, "json-ld", 0.9F}, decode_references(words, false), builder_);
    };
    say(Statement::title, found.headline);
    say(Statement::deck, found.alternative.empty() ? found.description : found.alternative);
    say(Statement::published, found.published);
    say(Statement::modified, found.modified);
    say(Statement::author, found.author);
    say(Statement::site, found.publisher);
    say(Statement::language, found.language);
  }

  bool string(std::string& words) {
    for (++at_; at_ < source_.size(); ++at_) {
      const auto end = std::min(source_.find_first_of("\"\\", at_), source_.size());
      words.append(source_.substr(at_, end - at_));
      at_ = end;
      if (at_ == source_.size()) return false;
      if (source_[at_] == '"') return ++at_, true;
      if (++at_ < source_.size()) escape(words);
    }
    return false;
  }
  void escape(std::string& words) {
    const char c = source_[at_];
    if (c == 'u') return unicode(words);
    words.push_back(c == 'n' || c == 't' || c == 'r' || c == 'b' || c == 'f' ? ' ' : c);
  }
  void unicode(std::string& words) {
    char32_t point = hex();
    if (point >= 0xD800 && point < 0xDC00 && source_.substr(at_ + 1, 2) == "\\u") {
      at_ += 2;
      const char32_t low = hex();
      point = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00) : 0xFFFD;
    }
    append_point(words, point >= 0xD800 && point < 0xE000 ? 0xFFFD : point);
  }
  /// Four digits behind at_; at_ is then at the last one.
  char32_t hex() {
    char32_t point = 0;
    for (int i = 0; i < 4 && at_ + 1 < source_.size(); ++i) {
      const char c = source_[at_ + 1];
      const bool digit = c >= '0' && c <= '9', letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      if (!digit && !letter) return 0xFFFD;
      point = point * 16 + static_cast<char32_t>(digit ? c - '0' : (c & 0x1F) + 9);
      ++at_;
    }
    return point;
  }

  std::string_view source_;
  TranscriptBuilder& builder_;
  std::size_t at_ = 0;
};

bool names_change(std::string_view name) {
  const auto words = lower(name.substr(0, 256));
  return words.find("modified") != std::string::npos || words.find("updated") != std::string::npos;
}

}  // namespace

void state_meta(const HtmlToken& token, TranscriptBuilder& builder) {
  if (token.name == "html") {
    builder.state(Statement::language, token.value("lang"), "lang", 0.6F);
    return;
  }
  for (const auto* attribute : {"property", "name", "http-equiv"})
    if (const auto* name = find_name(kMetaNames, token.raw(attribute))) {
      state_value(*name, token.value("content"), builder);
      return;
    }
}

void state_json_ld(std::string_view source, TranscriptBuilder& builder) { JsonLd(source, builder).run(); }

std::optional<StatedElement> stated_element(const HtmlToken& token) {
  if (const auto* name = find_name(kProperties, token.raw("itemprop")))
    return StatedElement{name->what, name->who, name->score};
  if (token.name != "time" || !token.has("datetime")) return std::nullopt;
  return StatedElement{names_change(token.raw("class")) ? Statement::modified : Statement::published, "time", 0.5F};
}

}  // namespace v1
}  // namespace onrecord

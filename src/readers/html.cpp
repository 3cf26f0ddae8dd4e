#include "readers/html.hpp"

#include "readers/html_entities.hpp"
#include "readers/html_metadata.hpp"
#include "readers/html_text.hpp"
#include "readers/html_tree.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <vector>

namespace onrecord {
inline namespace v1 {
namespace {

constexpr float kTitleScore = 0.5F, kHeadlineScore = 0.6F;
constexpr std::size_t kMostCounted = 24;  // different names among an element's children whose numbers are kept
constexpr std::size_t kMostHeard = 4;     // elements within one another whose words are facts
constexpr std::size_t kCellBytes = 400;   // that are looked at to tell a paragraph in a cell from an entry of a table
constexpr std::size_t kEntryBytes = 60;   // longer ones are paragraphs

std::uint32_t hash_of(std::string_view name) noexcept {
  std::uint32_t hash = 2166136261U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// Parts that hold all of their contents: a name within a comment is no byline.
bool holds_all(BlockPart part) noexcept {
  return part == BlockPart::navigation || part == BlockPart::related || part == BlockPart::comments ||
         part == BlockPart::advertisement || part == BlockPart::notice || part == BlockPart::footer;
}

/// What an open element says of the words within it.
struct HtmlFrame {
  Looks looks = 0;
  BlockKind kind = BlockKind::paragraph;
  BlockPart part = BlockPart::unknown;
  std::uint8_t level = 0;
  bool hidden = false, pre = false, block = false;
  bool gap = false;          ///< blank lines stand around it
  bool long_cell = false;    ///< a row's last cell holds paragraphs
  std::uint32_t cells = 0;   ///< of a row
  std::uint32_t number = 1;  ///< among its parent's children of its name
  std::uint32_t node = TranscriptBuilder::kNoNode;
  std::int32_t stated = -1;  ///< its words are a fact
  std::string name;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> children;  ///< names, and how many
};

struct Hearing {
  StatedElement element;
  std::size_t since = 0;
};

class HtmlPage final : public HtmlTreeSink {
 public:
  explicit HtmlPage(TranscriptBuilder& builder)
      : builder_(builder), tokens_(builder.source()), text_(builder), tree_(*this) {
    frames_.resize(1);
  }

  void read() {
    for (HtmlToken token; tokens_.next(token); tokens_.foreign(tree_.foreign())) {
      if (token.kind == HtmlTokenKind::start)
        open(token);
      else if (token.kind == HtmlTokenKind::end)
        close(token);
      else
        words(token);
    }
    tree_.finish();
    text_.finish();
  }

  void closed(const TagTraits& element) override {
    const HtmlFrame& frame = top();
    if (!frame.hidden && element.tag == HtmlTag::q) text_.insert("\u201D");
    if (frame.stated >= 0) end_hearing();
    const bool block = frame.block && !frame.hidden;
    const bool gap = frame.gap;
    pop();
    if (block) text_.block(top().kind, top().level, gap ? 1 : 0);
  }

 private:
  HtmlFrame& top() { return frames_[depth_]; }

  void open(const HtmlToken& token) {
    const auto& element = tag_traits(token.name);
    contents_ = Contents::shown;
    if (element.tag == HtmlTag::meta || element.tag == HtmlTag::html) state_meta(token, builder_);
    if (element.tag == HtmlTag::body || element.tag == HtmlTag::html || element.tag == HtmlTag::head) return;
    if (!tree_.make_room(element)) return;
    const auto hints = read_hints(token, element, sheet_);
    if (element.is(kFormat) && !tree_.foreign()) return tree_.format(element, format_flags(token, element, hints));
    if (element.is(kVoid)) return leaf(token, element);
    if (tree_.foreign() && token.self_closing) return;
    if (element.tag == HtmlTag::script || element.tag == HtmlTag::title || token.name == "style")
      choose_contents(token, element);
    if (tree_.push(element, hash_of(token.name))) enter(token, element, hints);
  }

  void close(const HtmlToken& token) {
    contents_ = Contents::shown;
    const auto& element = tag_traits(token.name);
    if (element.tag == HtmlTag::br && !top().hidden) break_line();
    tree_.end(element, hash_of(token.name));
  }

  /// Flags of a format: a bold one that a style makes light is none.
  static Looks format_flags(const HtmlToken& token, const TagTraits& element, const ElementHints& hints) {
    Looks looks = hints.gives;
    if (element.emphasis >= 0) looks = static_cast<Looks>(looks | look(static_cast<Emphasis>(element.emphasis)));
    if (element.tag == HtmlTag::a && token.has("href")) looks |= kLink;
    return static_cast<Looks>(looks & ~hints.takes);
  }

  void leaf(const HtmlToken& token, const TagTraits& element) {
    if (top().hidden) return;
    if (element.tag == HtmlTag::br) return break_line();
    if (element.tag == HtmlTag::hr) return text_.block(top().kind, top().level, 1);
    if (const auto fact = stated_element(token); fact && token.has("content"))
      builder_.state(fact->what, token.value("content"), fact->who, fact->score);
  }

  /// A line is a block, as in text; two breaks leave a blank line. Within headings and verbatim text lines stay
  /// together.
  void break_line() {
    const bool together = top().kind == BlockKind::heading || top().kind == BlockKind::verbatim || top().pre;
    together ? text_.line() : text_.break_block();
  }

  enum class Contents : std::uint8_t { shown, title, json_ld, sheet };
  void choose_contents(const HtmlToken& token, const TagTraits& element) {
    if (element.tag == HtmlTag::title && !tree_.foreign()) contents_ = Contents::title;
    if (token.name == "style") contents_ = Contents::sheet;
    if (element.tag == HtmlTag::script && token.raw("type") == "application/ld+json") contents_ = Contents::json_ld;
  }

  // ---- elements

  void enter(const HtmlToken& token, const TagTraits& element, const ElementHints& hints) {
    push(token);
    HtmlFrame& frame = top();
    const HtmlFrame& parent = frames_[depth_ - 1];
    frame.hidden = parent.hidden || element.is(kHidden) || hints.hidden;
    frame.block = element.is(kBlock) || hints.block;
    const bool inner_list =
        parent.kind == BlockKind::list_item && (element.tag == HtmlTag::ul || element.tag == HtmlTag::ol);
    frame.gap = element.is(kGap) && !inner_list;
    frame.pre = parent.pre || element.tag == HtmlTag::pre;
    frame.kind = element.kind == BlockKind::paragraph ? parent.kind : element.kind;
    frame.level = element.level ? element.level : frame.kind == BlockKind::heading ? parent.level : std::uint8_t{0};
    frame.looks = looks_of(parent.looks, element, hints);
    frame.part = part_of(parent, element, hints);
    if (frame.hidden) return;
    begin_block(element, token.source.end);
    hear(token, element);
    if (element.tag == HtmlTag::q) stand(), text_.insert("\u201C");
  }

  static Looks looks_of(Looks looks, const TagTraits& element, const ElementHints& hints) {
    if (element.emphasis >= 0) looks = static_cast<Looks>(looks | look(static_cast<Emphasis>(element.emphasis)));
    return static_cast<Looks>((looks & ~hints.takes) | hints.gives);
  }

  static BlockPart part_of(const HtmlFrame& parent, const TagTraits& element, const ElementHints& hints) {
    constexpr Looks kSaid = look(Emphasis::question) | look(Emphasis::answer);
    if (hints.gives & kSaid) return BlockPart::unknown;
    // "two-col-sidebar-right" may be the whole page: what says more within it is heard.
    if (parent.part == BlockPart::related && holds_all(hints.part)) return hints.part;
    if (holds_all(parent.part)) return parent.part;
    if (hints.part != BlockPart::unknown) return hints.part;
    return element.part != BlockPart::unknown ? element.part : parent.part;
  }

  void begin_block(const TagTraits& element, std::uint32_t at) {
    const HtmlFrame& frame = top();
    if (element.tag == HtmlTag::td || element.tag == HtmlTag::th) return begin_cell(at);
    if (frame.block) text_.block(frame.kind, frame.level, frame.gap ? 1 : 0);
  }

  /// Entries of a table stand in one block with the others of their row, paragraphs in blocks of their own.
  void begin_cell(std::uint32_t at) {
    HtmlFrame& row = frames_[depth_ - 1];
    const bool paragraphs = holds_paragraphs(at);
    if (row.cells++ == 0 || paragraphs || row.long_cell)
      text_.block(BlockKind::cell, 0, 0);
    else
      text_.column();
    row.long_cell = paragraphs;
  }
  bool holds_paragraphs(std::uint32_t at) const {
    HtmlTokens ahead(builder_.source().substr(at, kCellBytes));
    std::size_t bytes = 0;
    for (HtmlToken token; ahead.next(token);) {
      const auto& element = tag_traits(token.name);
      if (token.kind == HtmlTokenKind::text)
        bytes += trim(slice(builder_.source().substr(at), token.source)).size();
      else if (element.is(kRow) || element.tag == HtmlTag::table)
        return bytes > kEntryBytes || (element.tag == HtmlTag::table && token.kind == HtmlTokenKind::start);
      else if (element.is(kBlock))
        return true;
      if (bytes > kEntryBytes) return true;
    }
    return false;
  }

  // ---- the stack; frames stay when they are popped, for the memory of their lists

  void push(const HtmlToken& token) {
    const auto number = count_child(hash_of(token.name));
    if (++depth_ == frames_.size()) frames_.emplace_back();
    HtmlFrame& frame = top();
    auto children = std::move(frame.children);
    children.clear();
    frame = HtmlFrame{};
    frame.children = std::move(children);
    frame.number = number;
    frame.name = token.name;
  }
  void pop() { --depth_; }

  std::uint32_t count_child(std::uint32_t name) {
    auto& children = top().children;
    const auto found = std::find_if(children.begin(), children.end(), [&](const auto& c) { return c.first == name; });
    if (found != children.end()) return ++found->second;
    if (children.size() < kMostCounted) children.emplace_back(name, 1);
    return 1;
  }

  /// Elements get a node when words stand in them. `html` and `body` are there whether or not their tags are.
  void stand() {
    if (frames_[0].node == TranscriptBuilder::kNoNode)
      frames_[0].node = builder_.add_node(builder_.add_node(TranscriptBuilder::kNoNode, "html", 1), "body", 1);
    auto at = depth_;
    while (at > 0 && frames_[at].node == TranscriptBuilder::kNoNode) --at;
    for (++at; at <= depth_; ++at)
      frames_[at].node = builder_.add_node(frames_[at - 1].node, frames_[at].name, frames_[at].number);
    text_.stand(top().part, top().node);
    text_.looks(shown_looks());
  }

  /// All of a heading is bold: that makes no words stand out.
  Looks shown_looks() {
    auto looks = static_cast<Looks>(top().looks | tree_.flags());
    if (top().kind == BlockKind::heading) looks = static_cast<Looks>(looks & ~look(Emphasis::bold));
    return looks;
  }

  // ---- words

  void words(const HtmlToken& token) {
    const auto contents = contents_;
    contents_ = Contents::shown;
    const auto source = slice(builder_.source(), token.source);
    if (contents == Contents::sheet) return sheet_.add(source);
    if (contents == Contents::json_ld) return state_json_ld(source, builder_);
    if (contents == Contents::title) return state_title(source);
    if (top().hidden) return;
    const bool shown = source.find_first_not_of(" \t\r\n\f") != std::string_view::npos;
    if (shown) stand();
    text_.words(token.source, token.kind == HtmlTokenKind::raw, top().pre);
  }

  void state_title(std::string_view source) {
    constexpr std::size_t kMostBytes = 2048;
    builder_.state(Statement::title, collapse(decode_references(source.substr(0, kMostBytes), false)), "title",
                   kTitleScore);
  }

  // ---- facts

  void hear(const HtmlToken& token, const TagTraits& element) {
    auto fact = stated_element(token);
    if (!fact && element.tag == HtmlTag::heading && element.level == 1)
      fact = {Statement::title, "h1", kHeadlineScore};
    if (!fact || holds_all(top().part)) return;
    for (const auto* attribute : {"content", "datetime"})
      if (token.has(attribute)) return builder_.state(fact->what, token.value(attribute), fact->who, fact->score);
    if (hearings_.size() >= kMostHeard) return;
    top().stated = static_cast<std::int32_t>(hearings_.size());
    hearings_.push_back({*fact, text_.listen()});
  }
  void end_hearing() {
    const auto hearing = hearings_.back();
    hearings_.pop_back();
    builder_.state(hearing.element.what, text_.heard(hearing.since), hearing.element.who, hearing.element.score);
  }

  TranscriptBuilder& builder_;
  HtmlTokens tokens_;
  HtmlText text_;
  HtmlTree tree_;
  StyleSheet sheet_;
  std::vector<HtmlFrame> frames_;
  std::size_t depth_ = 0;
  std::vector<Hearing> hearings_;
  Contents contents_ = Contents::shown;
};

}  // namespace

void read_html(TranscriptBuilder& builder) { HtmlPage(builder).read(); }

}  // namespace v1
}  // namespace onrecord

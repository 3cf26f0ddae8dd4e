#include "readers/html_tree.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

constexpr std::size_t kMostAlike = 3;  // tags that nobody closes do not pile up

bool is_item(HtmlTag tag) noexcept { return tag == HtmlTag::li || tag == HtmlTag::dt || tag == HtmlTag::dd; }

/// Elements that items look past: `<li><div><li>`.
bool loose(HtmlTag tag) noexcept { return tag == HtmlTag::address || tag == HtmlTag::div || tag == HtmlTag::p; }

/// What a tag of a table may stand in.
bool holds(HtmlTag outer, HtmlTag row) noexcept {
  if (outer == HtmlTag::table || outer == HtmlTag::template_) return true;
  const bool section = outer == HtmlTag::tbody || outer == HtmlTag::thead || outer == HtmlTag::tfoot;
  if (row == HtmlTag::tr) return section;
  if (row == HtmlTag::td || row == HtmlTag::th) return section || outer == HtmlTag::tr;
  return row == HtmlTag::col && outer == HtmlTag::colgroup;
}

}  // namespace

bool HtmlTree::make_room(const TagTraits& element) {
  if (foreign_ && element.is(kBreaksOut) && !within(HtmlTag::foreign_object)) leave_foreign();
  if (foreign_) return true;
  if (element.tag == HtmlTag::a) end_format(element);
  if (element.is(kClosesP)) close(HtmlTag::p, kScope);
  if (element.tag == HtmlTag::heading && top_is(HtmlTag::heading)) pop();
  if (element.tag == HtmlTag::li) close_item(HtmlTag::li, HtmlTag::li);
  if (element.tag == HtmlTag::dt || element.tag == HtmlTag::dd) close_item(HtmlTag::dt, HtmlTag::dd);
  if ((element.tag == HtmlTag::option || element.tag == HtmlTag::optgroup) && top_is(HtmlTag::option)) pop();
  if (element.tag == HtmlTag::optgroup && top_is(HtmlTag::optgroup)) pop();
  if (element.tag == HtmlTag::button) close(HtmlTag::button, kScope);
  if (!element.is(kRow)) return true;
  if (!within(HtmlTag::table)) return false;
  close_rows(element.tag);
  return true;
}

bool HtmlTree::push(const TagTraits& element, std::uint32_t name) {
  if (stack_.size() >= kMostDepth) {
    ++too_deep_;
    return false;
  }
  stack_.push_back({&element, name});
  ++open_[static_cast<std::size_t>(element.tag)];
  foreign_ += element.tag == HtmlTag::svg || element.tag == HtmlTag::math;
  if (element.is(kPlace)) {
    formats_.push_back({nullptr, 0});
    flags_ = 0;
  }
  return true;
}

void HtmlTree::format(const TagTraits& element, std::uint16_t flags) {
  std::size_t same = 0, first = 0;
  for (auto i = formats_.size(); i-- > 0 && formats_[i].element;)
    if (formats_[i].element == &element && formats_[i].flags == flags) ++same, first = i;
  if (same >= kMostAlike) formats_.erase(formats_.begin() + static_cast<std::ptrdiff_t>(first));
  formats_.push_back({&element, flags});
  flags_ = static_cast<std::uint16_t>(flags_ | flags);
}

void HtmlTree::end(const TagTraits& element, std::uint32_t name) {
  if (element.is(kFormat) && !foreign_) return end_format(element);
  if (element.tag == HtmlTag::body || element.tag == HtmlTag::html) return;  // what follows is still shown
  if (too_deep_) return static_cast<void>(--too_deep_);
  if (element.tag != HtmlTag::other && !within(element.tag)) return;
  const unsigned boundary = element.is(kRow) || element.tag == HtmlTag::table   ? 0
                            : element.is(kSpecial) || element.tag == HtmlTag::p ? kScope
                                                                                : kSpecial;
  for (auto i = stack_.size(); i-- > 0;) {
    const auto& open = stack_[i];
    const bool same = open.element->tag == element.tag && (element.tag == HtmlTag::heading || open.name == name);
    if (same) return pop_to(i);
    if (open.element->is(boundary)) return;
    if (boundary == 0 && open.element->tag == HtmlTag::table) return;
    if (element.tag == HtmlTag::li && (open.element->tag == HtmlTag::ul || open.element->tag == HtmlTag::ol)) return;
  }
}

void HtmlTree::finish() { pop_to(0); }

void HtmlTree::pop() {
  const auto& element = *stack_.back().element;
  stack_.pop_back();
  --open_[static_cast<std::size_t>(element.tag)];
  foreign_ -= element.tag == HtmlTag::svg || element.tag == HtmlTag::math;
  if (element.is(kPlace)) {
    while (!formats_.empty() && formats_.back().element) formats_.pop_back();
    if (!formats_.empty()) formats_.pop_back();
    sum_flags();
  }
  sink_.closed(element);
}

void HtmlTree::pop_to(std::size_t size) {
  while (stack_.size() > size) pop();
}

/// Ends the innermost element of a tag, unless a boundary stands before it.
void HtmlTree::close(HtmlTag tag, unsigned boundary) {
  if (!within(tag)) return;
  for (auto i = stack_.size(); i-- > 0;) {
    if (stack_[i].element->tag == tag) return pop_to(i);
    if (stack_[i].element->is(boundary) || stack_[i].element->tag == HtmlTag::button) return;
  }
}

void HtmlTree::close_item(HtmlTag one, HtmlTag other) {
  if (!within(one) && !within(other)) return;
  for (auto i = stack_.size(); i-- > 0;) {
    const auto& element = *stack_[i].element;
    if (is_item(element.tag) && (element.tag == one || element.tag == other)) return pop_to(i);
    if (element.is(kSpecial) && !loose(element.tag)) return;
  }
}

void HtmlTree::close_rows(HtmlTag tag) {
  for (auto i = stack_.size(); i-- > 0;)
    if (holds(stack_[i].element->tag, tag)) return pop_to(i + 1);
}

void HtmlTree::leave_foreign() {
  for (std::size_t i = 0; i < stack_.size(); ++i)
    if (stack_[i].element->tag == HtmlTag::svg || stack_[i].element->tag == HtmlTag::math) return pop_to(i);
}

/// The last one that is open here; those within it go on.
void HtmlTree::end_format(const TagTraits& element) {
  for (auto i = formats_.size(); i-- > 0 && formats_[i].element;) {
    if (formats_[i].element != &element) continue;
    formats_.erase(formats_.begin() + static_cast<std::ptrdiff_t>(i));
    return sum_flags();
  }
}

void HtmlTree::sum_flags() {
  flags_ = 0;
  for (auto i = formats_.size(); i-- > 0 && formats_[i].element;)
    flags_ = static_cast<std::uint16_t>(flags_ | formats_[i].flags);
}

}  // namespace v1
}  // namespace onrecord

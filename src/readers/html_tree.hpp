/// \file
/// Which elements are open: the rules of HTML by which tags end elements that nobody closed.
#pragma once

#include "readers/html_tags.hpp"

#include <array>
#include <vector>

namespace onrecord {
inline namespace v1 {

/// Is told of elements as they open and end, in the order in which they nest.
class HtmlTreeSink {
 public:
  virtual void closed(const TagTraits& element) = 0;

 protected:
  ~HtmlTreeSink() = default;
};

/// The stack of open elements. Elements like b, i, a are no part of it: as in browsers they go on across paragraphs,
/// in a list of their own, whose entries carry the caller's flags. Both are bounded: an element below kMostDepth is
/// taken as its parent's contents, and of formats that are alike three are kept. One thread; O(kMostDepth) for the
/// worst tag, O(1) for nearly all.
class HtmlTree {
 public:
  explicit HtmlTree(HtmlTreeSink& sink) : sink_(sink) {}

  static constexpr std::size_t kMostDepth = 512;

  /// Ends what the start tag ends. True where the element then opens: the caller calls push() or format().
  bool make_room(const TagTraits& element);
  /// False where the stack is full: the element is not told of.
  bool push(const TagTraits& element, std::uint32_t name);
  void format(const TagTraits& element, std::uint16_t flags);
  /// An end tag.
  void end(const TagTraits& element, std::uint32_t name);
  /// Ends all.
  void finish();

  /// Flags of all formats that are open here, together.
  [[nodiscard]] std::uint16_t flags() const noexcept { return flags_; }
  [[nodiscard]] bool foreign() const noexcept { return foreign_ > 0; }
  [[nodiscard]] bool within(HtmlTag tag) const noexcept { return open_[static_cast<std::size_t>(tag)] > 0; }

 private:
  struct Open {
    const TagTraits* element;
    std::uint32_t name;  ///< a hash, which tells unknown elements apart
  };
  struct Format {
    const TagTraits* element;  ///< nullptr: a cell begins, formats before it rest
    std::uint16_t flags;
  };

  void pop();
  void pop_to(std::size_t size);
  void close(HtmlTag tag, unsigned boundary);
  void close_item(HtmlTag one, HtmlTag other);
  void close_rows(HtmlTag tag);
  void leave_foreign();
  void end_format(const TagTraits& element);
  void sum_flags();
  [[nodiscard]] bool top_is(HtmlTag tag) const noexcept {
    return !stack_.empty() && stack_.back().element->tag == tag;
  }

  HtmlTreeSink& sink_;
  std::vector<Open> stack_;
  std::vector<Format> formats_;
  std::array<std::uint32_t, static_cast<std::size_t>(HtmlTag::count)> open_{};  // how many of each
  std::size_t too_deep_ = 0;                                                    // elements that found no room
  std::size_t foreign_ = 0;
  std::uint16_t flags_ = 0;
};

}  // namespace v1
}  // namespace onrecord

/// \file
/// Handle and Layer<T>: how a program walks through a Document. See document.hpp for the layers themselves.
#ifndef ONRECORD_HANDLE_HPP
#define ONRECORD_HANDLE_HPP

#include <onrecord/config.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace onrecord {
inline namespace v1 {

struct DocumentData;  // the rows; private

class Region;
class Speaker;
class Turn;
class Reading;
class Interview;
class Note;
class Sentence;
class Token;
class Time;
class Quantity;
class Mention;
class Entity;
class SpeechEvent;
class Quotation;
class Question;
class Claim;
class Annotation;
class Diagnostic;
class Metadata;

/// A row of a document: a pointer and an id. Thread-safe as the Document is (immutable).
class Handle {
 public:
  constexpr Handle() = default;
  constexpr Handle(const DocumentData* data, std::uint32_t id) noexcept : data_(data), id_(id) {}

  /// False for "nobody", "nothing": all members then return empty or default values.
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return data_ != nullptr; }
  /// The row's position in its layer: the "id" of the JSON. 0xffffffff for nothing.
  [[nodiscard]] constexpr std::uint32_t id() const noexcept { return data_ ? id_ : 0xffffffffU; }
  /// The same row of the same document.
  friend constexpr bool operator==(const Handle&, const Handle&) = default;

 protected:
  const DocumentData* data_ = nullptr;
  std::uint32_t id_ = 0xffffffffU;
};

/// A random-access range of handles: a whole layer, a run of it, or a list of ids. Thread-safe, a view.
template <class T>
class Layer {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;  // dereferencing gives a value
    using iterator_concept = std::random_access_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using reference = T;
    using pointer = void;

    Iterator() = default;
    Iterator(const Layer* layer, difference_type at) noexcept : layer_(*layer), at_(at) {}
    T operator*() const noexcept { return layer_[static_cast<std::size_t>(at_)]; }
    T operator[](difference_type n) const noexcept { return layer_[static_cast<std::size_t>(at_ + n)]; }
    Iterator& operator++() noexcept { return *this += 1; }
    Iterator& operator--() noexcept { return *this += -1; }
    Iterator operator++(int) noexcept { auto old = *this; return *this += 1, old; }
    Iterator operator--(int) noexcept { auto old = *this; return *this += -1, old; }
    Iterator& operator+=(difference_type n) noexcept { at_ += n; return *this; }
    Iterator& operator-=(difference_type n) noexcept { at_ -= n; return *this; }
    friend Iterator operator+(Iterator i, difference_type n) noexcept { return i += n; }
    friend Iterator operator+(difference_type n, Iterator i) noexcept { return i += n; }
    friend Iterator operator-(Iterator i, difference_type n) noexcept { return i -= n; }
    friend difference_type operator-(const Iterator& a, const Iterator& b) noexcept { return a.at_ - b.at_; }
    friend bool operator==(const Iterator& a, const Iterator& b) noexcept { return a.at_ == b.at_; }
    friend auto operator<=>(const Iterator& a, const Iterator& b) noexcept { return a.at_ <=> b.at_; }

   private:
    Layer layer_;
    difference_type at_ = 0;
  };
  using value_type = T;
  using const_iterator = Iterator;

  Layer() = default;
  /// Rows first … first + count of the layer itself (ids == nullptr), or of a list of ids.
  Layer(const DocumentData* data, const std::uint32_t* ids, std::uint32_t first, std::uint32_t count) noexcept
      : data_(data), ids_(ids), first_(first), count_(count) {}

  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }
  /// The i-th handle; "nothing" where i is out of range. O(1).
  [[nodiscard]] T operator[](std::size_t i) const noexcept {
    if (i >= count_) return T{};
    const auto at = first_ + static_cast<std::uint32_t>(i);
    return T{data_, ids_ ? ids_[at] : at};
  }
  [[nodiscard]] T front() const noexcept { return (*this)[0]; }
  [[nodiscard]] T back() const noexcept { return (*this)[size() - 1]; }
  [[nodiscard]] Iterator begin() const noexcept { return Iterator(this, 0); }
  [[nodiscard]] Iterator end() const noexcept { return Iterator(this, static_cast<std::ptrdiff_t>(count_)); }

 private:
  const DocumentData* data_ = nullptr;
  const std::uint32_t* ids_ = nullptr;
  std::uint32_t first_ = 0;
  std::uint32_t count_ = 0;
};

}  // namespace v1
}  // namespace onrecord

#endif

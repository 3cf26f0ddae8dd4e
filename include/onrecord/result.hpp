/// \file
/// Result<T>: a value or an Error. Everything in the library that can fail returns one; nothing else throws
/// (but std::bad_alloc).
#ifndef ONRECORD_RESULT_HPP
#define ONRECORD_RESULT_HPP

#include <onrecord/config.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace onrecord {
inline namespace v1 {

/// What went wrong. New codes are added at the end.
enum class ErrorCode : std::uint8_t {
  bad_resource,     ///< a resource file is malformed: file, line and column say where
  missing_resource, ///< a pack or folder lacks a file, or a file cannot be read
  bad_options,      ///< options that contradict each other or name what does not exist
  bad_stage,        ///< a user's stage reads what nobody writes, or writes what has a writer
  input_too_large,  ///< over Options::max_bytes or the hard cap of 2^31 - 1 bytes
  io,               ///< a file cannot be read or written
  bad_input,        ///< an input of a strict format is malformed: file, line and column say where
};

/// The code as a word, for example "bad_resource". Total.
[[nodiscard]] ONRECORD_EXPORT std::string_view to_string(ErrorCode code) noexcept;

/// A failure with its place. Immutable after creation; copies are independent.
struct Error {
  ErrorCode code = ErrorCode::bad_resource;
  std::string message;        ///< what was found, what was expected; no trailing full stop
  std::string file;           ///< empty where there is no file
  std::uint32_t line = 0;     ///< 1-based; 0: unknown
  std::uint32_t column = 0;   ///< 1-based, in bytes; 0: unknown
};

/// "file:line:column: message", without the parts that are unknown.
[[nodiscard]] ONRECORD_EXPORT std::string to_string(const Error& error);

/// Thrown by Result::value() only. The library itself never throws it.
class ONRECORD_EXPORT BadResult : public std::runtime_error {
 public:
  explicit BadResult(const Error& error);
  ~BadResult() override;
  /// The failure itself, with file, line and column.
  [[nodiscard]] const Error& error() const noexcept { return error_; }

 private:
  Error error_;
};

/// Throws BadResult. Out of line, so that a header-only use of Result costs no code for exceptions.
[[noreturn]] ONRECORD_EXPORT void throw_bad_result(const Error& error);

/// A value or an Error; never empty. As safe between threads as T is.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}        // NOLINT: `return value;` is the point
  Result(Error error) : state_(std::move(error)) {}    // NOLINT

  /// True where a value is held.
  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The value. Throws BadResult where there is none: for people who like exceptions.
  [[nodiscard]] const T& value() const& ONRECORD_LIFETIME_BOUND {
    if (!has_value()) throw_bad_result(error());
    return std::get<0>(state_);
  }
  [[nodiscard]] T&& value() && {
    if (!has_value()) throw_bad_result(error());
    return std::move(std::get<0>(state_));
  }

  /// The value, unchecked: the caller has tested has_value().
  [[nodiscard]] const T& operator*() const& noexcept ONRECORD_LIFETIME_BOUND { return *std::get_if<0>(&state_); }
  [[nodiscard]] T& operator*() & noexcept ONRECORD_LIFETIME_BOUND { return *std::get_if<0>(&state_); }
  [[nodiscard]] T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  const T* operator->() const noexcept ONRECORD_LIFETIME_BOUND { return std::get_if<0>(&state_); }
  T* operator->() noexcept ONRECORD_LIFETIME_BOUND { return std::get_if<0>(&state_); }

  /// The failure, unchecked: the caller has tested has_value().
  [[nodiscard]] const Error& error() const noexcept ONRECORD_LIFETIME_BOUND { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace v1
}  // namespace onrecord

#endif

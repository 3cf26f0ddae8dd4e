/// \file
/// The files of data/formats, compiled into the library (cmake/embed_data.cmake makes the source).
#pragma once

#include <onrecord/resources.hpp>

namespace onrecord {
inline namespace v1 {

/// Lives as long as the program. Any thread.
[[nodiscard]] const Pack& data_formats() noexcept;

}  // namespace v1
}  // namespace onrecord

/// \file
/// The English language pack, in the library onrecord::data_en.
#ifndef ONRECORD_DATA_EN_HPP
#define ONRECORD_DATA_EN_HPP

#include <onrecord/resources.hpp>

namespace onrecord {
inline namespace v1 {

/// The files of data/en as they were at build time. Any thread; static memory. Licence: data/LICENSE.
[[nodiscard]] ONRECORD_EXPORT const Pack& data_en() noexcept;

}  // namespace v1
}  // namespace onrecord

#endif

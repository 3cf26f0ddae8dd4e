#include "readers/readers.hpp"

namespace onrecord {
inline namespace v1 {

std::span<const BuiltInReader> built_in_readers() noexcept { return {}; }

}  // namespace v1
}  // namespace onrecord

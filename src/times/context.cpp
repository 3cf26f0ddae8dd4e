#include "times/times.hpp"

#include "document/document_data.hpp"

namespace onrecord {
inline namespace v1 {

void find_context(Draft&, const ResourcesData&) {}

}  // namespace v1
}  // namespace onrecord

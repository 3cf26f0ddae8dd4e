#include "regions/regions.hpp"

#include "document/document_data.hpp"

namespace onrecord {
inline namespace v1 {

void find_regions(Draft&, const ResourcesData&) {}

}  // namespace v1
}  // namespace onrecord

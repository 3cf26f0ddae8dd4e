#include "entities/entities.hpp"

#include "document/document_data.hpp"

namespace onrecord {
inline namespace v1 {

void resolve_entities(Draft&, const ResourcesData&) {}

}  // namespace v1
}  // namespace onrecord

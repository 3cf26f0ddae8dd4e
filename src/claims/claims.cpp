#include "claims/claims.hpp"

#include "document/document_data.hpp"

namespace onrecord {
inline namespace v1 {

void find_claims(Draft&, const ResourcesData&) {}
void state_claims(Draft&, const ResourcesData&) {}
void rank_claims(Draft&, const ResourcesData&) {}

}  // namespace v1
}  // namespace onrecord

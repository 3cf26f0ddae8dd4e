#include "regions/regions.hpp"

#include "document/document_data.hpp"

namespace onrecord {
inline namespace v1 {

void take_running_text(Draft& draft, const ResourcesData& /*resources*/) {
  auto& data = draft.data();
  if (!data.text.empty())
    data.regions.push_back({{0, static_cast<std::uint32_t>(data.text.size())}, RegionKind::body, 1});
}

}  // namespace v1
}  // namespace onrecord

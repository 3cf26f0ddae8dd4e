#include "regions/metadata.hpp"
namespace onrecord {
inline namespace v1 {
std::string outlet_of(const Page&, std::string_view) { return {}; }
std::string site_of(const Page&) { return {}; }
std::string author_of(const Page&) { return {}; }
}  // namespace v1
}  // namespace onrecord

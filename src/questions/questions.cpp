#include "questions/questions.hpp"

#include "document/document_data.hpp"

namespace onrecord {
inline namespace v1 {

void find_questions(Draft&, const ResourcesData&) {}

}  // namespace v1
}  // namespace onrecord

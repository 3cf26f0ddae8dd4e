// expect: nothing
#include <onrecord/onrecord.hpp>

int turns(const onrecord::Extractor& extractor) {
  const auto doc = extractor.extract("Q: Why?\nA: No.");
  if (!doc) return -1;
  const onrecord::Turn turn = doc->turns().front();
  return turn.body().empty() ? 0 : static_cast<int>(turn.body()[0].begin);
}

// expect: (read-only|const|no viable)
#include <onrecord/document.hpp>

void move(const onrecord::Turn& turn) { turn.body()[0].begin = 7; }

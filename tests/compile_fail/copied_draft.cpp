// expect: deleted
#include <onrecord/stage.hpp>

void run(onrecord::Draft& draft) { onrecord::Draft second = draft; }

// expect: (could not convert|no viable conversion|cannot convert|no matching)
#include <onrecord/io.hpp>

void read() { (void)onrecord::read_transcript("x", true); }

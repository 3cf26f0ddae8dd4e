// expect: (invalid initialization|could not bind|could not convert)
#include <onrecord/io.hpp>

void read() { (void)onrecord::read_transcript("x", true); }

// expect: ignoring return
#include <onrecord/onrecord.hpp>

void read(const onrecord::Extractor& extractor) { extractor.extract("Q: Why?\nA: No."); }

// expect: deleted
#include <onrecord/io.hpp>

onrecord::Transcript again(const onrecord::Transcript& transcript) { return transcript; }

// expect: (cannot convert|no viable conversion|cannot initialize)
#include <onrecord/span.hpp>

onrecord::ClaimId first() { return 0; }

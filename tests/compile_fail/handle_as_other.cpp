// expect: (could not convert|no viable conversion|cannot convert)
#include <onrecord/document.hpp>

onrecord::Turn turn_of(const onrecord::Claim& claim) { return claim.speaker(); }

// expect: (cannot convert|no viable conversion|cannot initialize)
#include <onrecord/span.hpp>

void use(onrecord::SpeakerId speaker) { [[maybe_unused]] onrecord::TurnId turn = speaker; }

// expect: ignoring return
#include <onrecord/onrecord.hpp>

void verify(const onrecord::Document& doc) { verify_quote(doc, "No."); }

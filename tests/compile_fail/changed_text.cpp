// expect: (read-only|const|no viable)
#include <onrecord/document.hpp>

void change(const onrecord::Document& doc) { doc.text()[0] = 'x'; }

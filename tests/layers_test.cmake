# A tree with one fault of each kind: layers.cmake must name each one, and nothing else.
#   cmake -DWORK=folder -P layers_test.cmake
cmake_minimum_required(VERSION 3.22...4.0)

file(REMOVE_RECURSE "${WORK}")
file(WRITE "${WORK}/src/base/a.hpp" "#include <vector>\n\n#include \"text/b.hpp\"\n")
file(WRITE "${WORK}/src/text/b.hpp" "#include <unicode/brkiter.h>\n#include \"base/a.hpp\"\n#include \"learning/c.hpp\"\n")
file(WRITE "${WORK}/src/turns/d.cpp" "#include \"turns/d.hpp\"\n#include \"document/rows.hpp\"\n#include \"claims/e.hpp\"\n")
file(WRITE "${WORK}/src/claims/e.cpp" "#include <boost/regex.hpp>\n#include \"../base/a.hpp\"\n")
file(WRITE "${WORK}/src/pipeline/f.cpp" "#include \"claims/e.hpp\"\n")
file(WRITE "${WORK}/src/odd/g.cpp" "int g;\n")
file(WRITE "${WORK}/include/onrecord/h.hpp" "#include <onrecord/config.hpp>\n#include <gumbo.h>\n#include <boost/json.hpp>\n")
file(WRITE "${WORK}/tools/onrecord/i.cpp" "#include <CLI/CLI.hpp>\n#include \"text/b.hpp\"\n")
file(WRITE "${WORK}/examples/j.cpp" "#include <iostream>\n#include \"text/b.hpp\"\n")

execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${WORK}" -P "${CMAKE_CURRENT_LIST_DIR}/layers.cmake"
                RESULT_VARIABLE status ERROR_VARIABLE said OUTPUT_QUIET)
set(expected src/base/a.hpp:3 src/text/b.hpp:3 src/turns/d.cpp:3 src/claims/e.cpp:1 src/claims/e.cpp:2 src/odd/g.cpp:1
             include/onrecord/h.hpp:2 include/onrecord/h.hpp:3 tools/onrecord/i.cpp:2 examples/j.cpp:2)
string(REGEX MATCHALL "[a-z/]+\\.[ch]pp:[0-9]+:" found "${said}")
list(TRANSFORM found REPLACE ":$" "")
list(SORT found)
list(SORT expected)
if(status EQUAL 0 OR NOT "${found}" STREQUAL "${expected}")
  message(FATAL_ERROR "found    ${found}\nexpected ${expected}\n${said}")
endif()

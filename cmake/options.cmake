# Every option of the build. Whatever an option turns on is then required: nothing is used because it happened to be
# found. A parent project gets the library alone; whoever builds this project by itself gets the command and the tests.

if(NOT DEFINED PROJECT_IS_TOP_LEVEL)
  message(FATAL_ERROR "onrecord: call project() before options.cmake")
endif()

if(PROJECT_IS_TOP_LEVEL)
  option(BUILD_SHARED_LIBS "Build shared libraries" OFF)
  get_property(multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  if(NOT CMAKE_BUILD_TYPE AND NOT multi_config)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
  endif()
endif()

option(ONRECORD_BUILD_TOOLS "Build the command 'onrecord' (CLI11, Boost.JSON)" ${PROJECT_IS_TOP_LEVEL})
option(ONRECORD_BUILD_TESTS "Build the tests (Boost.Test, Boost.JSON, Python 3)" ${PROJECT_IS_TOP_LEVEL})
option(ONRECORD_BUILD_EXAMPLES "Build the example programs" ${PROJECT_IS_TOP_LEVEL})
option(ONRECORD_INSTALL "Add the install rules" ${PROJECT_IS_TOP_LEVEL})
option(ONRECORD_BUILD_BENCHMARKS "Build the benchmarks (Google Benchmark)" OFF)
option(ONRECORD_BUILD_FUZZERS "Build the fuzz targets (clang's libFuzzer)" OFF)
option(ONRECORD_WERROR "Compile with many warnings, each an error" OFF)
option(ONRECORD_COVERAGE "Compile for gcov" OFF)
option(ONRECORD_VERSION_SCRIPT "Limit the exports of shared libraries to onrecord::* (ELF)" ON)
set(ONRECORD_SANITIZE "" CACHE STRING "Sanitizers, for example 'address,undefined' or 'thread'")

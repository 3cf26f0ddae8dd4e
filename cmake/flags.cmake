# How the project's own code is compiled. Nothing here reaches a user's targets.

# The standard, warnings, sanitizers and coverage; for every target with code of this project.
function(onrecord_compile_flags target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  # The same bytes on every processor: no multiplication and addition in one, where the instruction set has that.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-ffp-contract=off>)
  if(ONRECORD_WERROR)
    target_compile_options(${target} PRIVATE
      $<IF:$<CXX_COMPILER_ID:MSVC>,/W4;/WX,-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wsign-conversion;-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
      target_compile_options(${target} PRIVATE -Wno-restrict)  # false for std::string + "literal" (GCC bug 105651)
    endif()
  endif()
  if(ONRECORD_SANITIZE)
    # Full -g crashes clang 14 on Boost.Regex under ASan; line tables are enough for a report.
    target_compile_options(${target} PRIVATE -fsanitize=${ONRECORD_SANITIZE} -fno-sanitize-recover=all
                                             -fno-omit-frame-pointer -gline-tables-only)
    target_link_options(${target} PRIVATE -fsanitize=${ONRECORD_SANITIZE})
  endif()
  if(ONRECORD_COVERAGE)
    target_compile_options(${target} PRIVATE --coverage)
    target_link_options(${target} PRIVATE --coverage)
  endif()
endfunction()

# Objects for a library: hidden symbols, position-independent unless the user says otherwise, and the macros of
# <onrecord/config.hpp> for the linkage.
function(onrecord_library_objects target)
  onrecord_compile_flags(${target})
  set_target_properties(${target} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  if(ONRECORD_BUILD_FUZZERS)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
  endif()
  if(BUILD_SHARED_LIBS OR NOT DEFINED CMAKE_POSITION_INDEPENDENT_CODE)
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  endif()
  if(BUILD_SHARED_LIBS)
    target_compile_definitions(${target} PRIVATE onrecord_EXPORTS)
  else()
    target_compile_definitions(${target} PUBLIC ONRECORD_STATIC_DEFINE)
  endif()
endfunction()

# A library made of such objects: its version, its public headers, its export list.
function(onrecord_finish_library target)
  onrecord_library_objects(${target}_objects)
  onrecord_compile_flags(${target})
  target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                                              $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  set_target_properties(${target} PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
                                             LINKER_LANGUAGE CXX DEFINE_SYMBOL onrecord_EXPORTS INSTALL_RPATH "$ORIGIN")
  if(NOT BUILD_SHARED_LIBS)
    target_compile_definitions(${target} PUBLIC ONRECORD_STATIC_DEFINE)
  elseif(ONRECORD_VERSION_SCRIPT AND CMAKE_EXECUTABLE_FORMAT STREQUAL "ELF")
    set(map "${PROJECT_SOURCE_DIR}/cmake/onrecord.map")
    target_link_options(${target} PRIVATE "LINKER:--version-script=${map}")
    set_target_properties(${target} PROPERTIES LINK_DEPENDS "${map}")
  endif()
endfunction()

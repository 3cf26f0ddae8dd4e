# What an installation holds: headers, libraries, the CMake package, pkg-config files, the language data, the licences;
# the command and its completions where the command is built. Nothing in it names the prefix, so it can be moved.
include(CMakePackageConfigHelpers)

set(onrecord_cmake_dir "${CMAKE_INSTALL_LIBDIR}/cmake/onrecord")
install(DIRECTORY include/onrecord DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.hpp")
install(DIRECTORY data/ DESTINATION "${CMAKE_INSTALL_DATADIR}/onrecord")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# One file of targets for each component: a component is found where its file is.
install(TARGETS onrecord EXPORT onrecord)
install(TARGETS onrecord_data_en EXPORT onrecord-data_en)
install(EXPORT onrecord NAMESPACE onrecord:: DESTINATION "${onrecord_cmake_dir}" FILE onrecordTargets.cmake)
install(EXPORT onrecord-data_en NAMESPACE onrecord:: DESTINATION "${onrecord_cmake_dir}"
        FILE onrecord-data_enTargets.cmake)
if(ONRECORD_BUILD_TOOLS)
  install(TARGETS onrecord_tool EXPORT onrecord-tools)
  install(EXPORT onrecord-tools NAMESPACE onrecord:: DESTINATION "${onrecord_cmake_dir}"
          FILE onrecord-toolsTargets.cmake)
endif()

configure_package_config_file(cmake/onrecordConfig.cmake.in "${PROJECT_BINARY_DIR}/onrecordConfig.cmake"
  INSTALL_DESTINATION "${onrecord_cmake_dir}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/onrecordConfigVersion.cmake" COMPATIBILITY SameMajorVersion)
install(FILES "${PROJECT_BINARY_DIR}/onrecordConfig.cmake" "${PROJECT_BINARY_DIR}/onrecordConfigVersion.cmake"
        DESTINATION "${onrecord_cmake_dir}")

# pkg-config: the prefix is found from the place of the file. An absolute CMAKE_INSTALL_LIBDIR cannot be moved.
set(onrecord_pc_prefix "${CMAKE_INSTALL_PREFIX}")
if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  file(RELATIVE_PATH onrecord_pc_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" onrecord_pc_prefix "\${pcfiledir}/${onrecord_pc_prefix}")
endif()
set(onrecord_pc_cflags "")
set(onrecord_pc_private "")
if(NOT BUILD_SHARED_LIBS)
  set(onrecord_pc_cflags " -DONRECORD_STATIC_DEFINE")
  set(onrecord_pc_private "icu-i18n >= 67, icu-uc >= 67")
endif()
foreach(name IN ITEMS onrecord onrecord_data_en)
  configure_file(cmake/${name}.pc.in "${PROJECT_BINARY_DIR}/${name}.pc" @ONLY)
  install(FILES "${PROJECT_BINARY_DIR}/${name}.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
endforeach()

# Runs PROGRAM with ARGUMENTS in FOLDER and compares what it prints with the file EXPECTED. -DUPDATE=ON writes it anew.
execute_process(COMMAND "${PROGRAM}" ${ARGUMENTS} WORKING_DIRECTORY "${FOLDER}"
                OUTPUT_VARIABLE found ERROR_VARIABLE messages RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${status}:\n${messages}")
endif()
if(UPDATE)
  file(WRITE "${EXPECTED}" "${found}")
endif()
file(READ "${EXPECTED}" expected)
if(NOT found STREQUAL expected)
  message(FATAL_ERROR "${PROGRAM} printed\n${found}\nexpected\n${expected}")
endif()

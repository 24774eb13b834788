# cmake -DAVR_SIZE=avr-size -DIMAGE=turnbell-pad.elf -P pad_size.cmake: fails if the pad's image is larger than its
# budget (field/firmware.md section 3). The stack is measured while it runs (tests/tools/padsim).
set(MOST_FLASH 16384)
set(MOST_RAM 1024)

execute_process(COMMAND "${AVR_SIZE}" "${IMAGE}" OUTPUT_VARIABLE table COMMAND_ERROR_IS_FATAL ANY)
if(NOT table MATCHES "\n *([0-9]+)[ \t]+([0-9]+)[ \t]+([0-9]+)")
    message(FATAL_ERROR "avr-size said something else:\n${table}")
endif()
math(EXPR flash "${CMAKE_MATCH_1} + ${CMAKE_MATCH_2}") # what data begins with lies in the flash
math(EXPR ram "${CMAKE_MATCH_2} + ${CMAKE_MATCH_3}")
message(STATUS "flash ${flash} of ${MOST_FLASH} bytes, static RAM ${ram} of ${MOST_RAM}")
if(flash GREATER MOST_FLASH OR ram GREATER MOST_RAM)
    message(FATAL_ERROR "The pad's image is too large")
endif()

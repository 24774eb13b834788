# The flags of our own targets. Never linked to a QML module: qmlcachegen's output does not survive them.
add_library(turnbell_flags INTERFACE)
target_include_directories(turnbell_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(turnbell_flags INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wnon-virtual-dtor)
if(TURNBELL_WERROR)
    target_compile_options(turnbell_flags INTERFACE -Werror)
endif()

# turnbell_module(NAME SOURCES file... LINKS target...)
# One static library a module. LINKS says what the row of the `layers` block in ARCHITECTURE.md allows.
function(turnbell_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_library(turnbell_${name} STATIC ${arg_SOURCES})
    target_include_directories(turnbell_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(turnbell_${name} PUBLIC ${arg_LINKS} PRIVATE turnbell_flags)
endfunction()

# turnbell_program(NAME SOURCES file... LINKS target...)
function(turnbell_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} turnbell_flags)
endfunction()

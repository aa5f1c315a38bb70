# nenep_room(name SOURCES … LINKS …): one static library a room. LINKS names the rooms below it (and outside libraries):
# read together, these lists are the architecture. Headers are included by room: #include "store/edit.h".
function(nenep_room name)
  cmake_parse_arguments(ARG "QOBJECTS" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH floor)
  target_include_directories(${name} PUBLIC ${floor})
  target_link_libraries(${name} PUBLIC nenep_flags ${ARG_LINKS})
  if(ARG_QOBJECTS)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  set_property(GLOBAL APPEND PROPERTY NENEP_ROOMS ${name})
endfunction()

# nenep_test(name SOURCES … LINKS …): a Catch2 program test_<name>, each case known to CTest.
function(nenep_test name)
  cmake_parse_arguments(ARG "QOBJECTS" "MAIN" "SOURCES;LINKS" ${ARGN})
  if(NOT ARG_MAIN)
    set(ARG_MAIN test_main)
  endif()
  add_executable(test_${name} ${ARG_SOURCES})
  target_link_libraries(test_${name} PRIVATE ${ARG_MAIN} ${ARG_LINKS} test_support)
  if(ARG_QOBJECTS)
    set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
  endif()
  catch_discover_tests(test_${name} TEST_PREFIX "${name}: " PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR};ASAN_OPTIONS=detect_leaks=1;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()

# Updates copies of the catalogues from today's sources and fails when a text has no translation, so that nothing is ever shown in the wrong language.
# cmake -DLUPDATE=… -DROOT=… -DWORK=… -P translations.cmake
foreach(language vi en)
  configure_file(${ROOT}/translations/nenep_${language}.ts ${WORK}/check_${language}.ts COPYONLY)
  execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none ${ROOT}/core ${ROOT}/ui ${ROOT}/app ${ROOT}/translations -ts ${WORK}/check_${language}.ts
    RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
  if(failed)
    message(FATAL_ERROR "lupdate failed")
  endif()
  file(STRINGS ${WORK}/check_${language}.ts unfinished REGEX "type=\"unfinished\"")
  list(LENGTH unfinished count)
  if(count GREATER 0)
    message(FATAL_ERROR "${count} texts of nenep_${language}.ts are not translated: update the catalogue and translate them")
  endif()
endforeach()

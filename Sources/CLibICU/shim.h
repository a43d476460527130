// ICU is reached through CJiyaoICU; this header is empty so that no ICU declaration is seen by Swift.

// libxml2 is reached through CJiyaoHTML; this header is empty so that no ICU declaration is seen by Swift.

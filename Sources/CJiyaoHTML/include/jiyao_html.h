// libxml2's HTML parser as a stream of events; libxml2's headers include ICU's, so none is included here.
#ifndef JIYAO_HTML_H
#define JIYAO_HTML_H

#include <stdint.h>

#endif

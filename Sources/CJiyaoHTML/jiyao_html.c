#include "jiyao_html.h"
#include <libxml/HTMLparser.h>

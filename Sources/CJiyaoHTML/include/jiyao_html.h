// libxml2's HTML parser as a stream of events; libxml2's headers include ICU's, so none is included here.
#ifndef JIYAO_HTML_H
#define JIYAO_HTML_H

#include <stdint.h>

/// What the parser calls, in the order of the document. All strings are UTF-8 and valid during the call only.
typedef struct jiyao_html_handlers {
    /// `attributes` holds names and values by turns and ends with a null name; it is null where there are none. A
    /// value may be null.
    void (*start)(void *context, const char *name, const char *const *attributes);
    void (*end)(void *context, const char *name);
    /// A piece of character data; not terminated.
    void (*characters)(void *context, const uint8_t *bytes, int32_t count);
} jiyao_html_handlers;

/// Sets the library up; to be called once before any thread parses.
void jiyao_html_initialize(void);
/// Parses UTF-8 and calls the handlers. Whatever the document declares, it is read as UTF-8; nothing is loaded from
/// file or network. Returns 0, or -1 where memory is short.
int32_t jiyao_html_parse(const uint8_t *bytes, int32_t count, const jiyao_html_handlers *handlers, void *context);

#endif

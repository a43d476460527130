#include "jiyao_html.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <string.h>

// libxml2 looks through the names of all open elements at each end tag, which is quadratic for hostile input. When
// `most_open` are open, the outermost are forgotten, except for html and body; their own end tags are then stray.
enum { most_open = 2048, kept_open = 1024, kept_outermost = 2 };

typedef struct state {
    const jiyao_html_handlers *handlers;
    void *context;
    htmlParserCtxtPtr parser;
} state;

static void forget_outermost(htmlParserCtxtPtr parser) {
    if (parser->nameNr < most_open) {
        return;
    }
    memmove(parser->nameTab + kept_outermost, parser->nameTab + parser->nameNr - kept_open,
            kept_open * sizeof *parser->nameTab);
    parser->nameNr = kept_outermost + kept_open;
    parser->name = parser->nameTab[parser->nameNr - 1];
}

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes) {
    state *self = data;
    forget_outermost(self->parser);
    self->handlers->start(self->context, (const char *)name, (const char *const *)attributes);
}

static void on_end(void *data, const xmlChar *name) {
    state *self = data;
    self->handlers->end(self->context, (const char *)name);
}

static void on_characters(void *data, const xmlChar *bytes, int count) {
    state *self = data;
    self->handlers->characters(self->context, bytes, count);
}

void jiyao_html_initialize(void) { xmlInitParser(); }

int32_t jiyao_html_parse(const uint8_t *bytes, int32_t count, const jiyao_html_handlers *handlers, void *context) {
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (parser == NULL) {
        return -1;
    }
    state self = {handlers, context, parser};
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->startElement = on_start;
    parser->sax->endElement = on_end;
    parser->sax->characters = on_characters;
    parser->sax->ignorableWhitespace = on_characters;
    // Scripts and styles; their text is told apart by the element it stands in.
    parser->sax->cdataBlock = on_characters;
    parser->userData = &self;
    htmlDocPtr document = htmlCtxtReadMemory(parser, (const char *)bytes, count, NULL, "UTF-8",
                                             HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                                 HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
    int32_t result = parser->errNo == XML_ERR_NO_MEMORY ? -1 : 0;
    if (document != NULL) {
        xmlFreeDoc(document);
    }
    htmlFreeParserCtxt(parser);
    return result;
}

// ICU's C API behind opaque pointers and plain integers.
//
// No ICU header is included here: Foundation carries its own ICU as a Clang module, and a Swift target that sees
// both does not compile. ICU's renamed symbols (ubrk_open_72) are resolved when jiyao_icu.c is compiled.
#ifndef JIYAO_ICU_H
#define JIYAO_ICU_H

#include <stdint.h>

typedef struct jiyao_break_iterator jiyao_break_iterator;
typedef struct jiyao_converter jiyao_converter;
typedef struct jiyao_normalizer jiyao_normalizer;
typedef struct jiyao_detector jiyao_detector;

/// Kinds of break iterator.
enum { JIYAO_BREAK_WORD = 1, JIYAO_BREAK_SENTENCE = 3 };

/// What a break iterator returns after its last boundary.
enum { JIYAO_BREAK_DONE = -1 };

/// The name of an error, such as "U_MEMORY_ALLOCATION_ERROR"; valid for ever.
const char *jiyao_icu_error_name(int32_t error);
/// The version of ICU that is linked, such as "72.1", written into 20 bytes.
void jiyao_icu_version(char *version);

/// Opens an iterator; a positive `error` means that none was opened.
jiyao_break_iterator *jiyao_break_open(int32_t kind, const char *locale, int32_t *error);
void jiyao_break_close(jiyao_break_iterator *iterator);
/// Sets the text, which must stay in place until the next call or until the iterator is closed.
void jiyao_break_set_text(jiyao_break_iterator *iterator, const uint16_t *text, int32_t length, int32_t *error);
/// The next boundary in UTF-16 units, or JIYAO_BREAK_DONE.
int32_t jiyao_break_next(jiyao_break_iterator *iterator);
/// The rule status of the last boundary: which kind of word ends there.
int32_t jiyao_break_rule_status(jiyao_break_iterator *iterator);

/// Opens a converter that stops at malformed bytes instead of substituting.
jiyao_converter *jiyao_converter_open(const char *name, int32_t *error);
void jiyao_converter_close(jiyao_converter *converter);
/// Converts all bytes to UTF-16. Returns the units written. `error` is positive where the bytes are malformed, and
/// `consumed` then tells how many bytes were right. `capacity` of 1 unit a byte is always enough. Where the bytes are
/// not a whole text (`is_whole`), a character may be cut off at their end.
int32_t jiyao_converter_decode(jiyao_converter *converter, const uint8_t *bytes, int32_t count, int32_t is_whole,
                               uint16_t *units, int32_t capacity, int32_t *consumed, int32_t *error);

/// Opens a detector of charsets.
jiyao_detector *jiyao_detector_open(int32_t *error);
void jiyao_detector_close(jiyao_detector *detector);
/// How many charsets the bytes may be in. The bytes must stay in place until the next call.
int32_t jiyao_detector_detect(jiyao_detector *detector, const uint8_t *bytes, int32_t count, int32_t *error);
/// The name of a charset that was found, the likeliest first; NULL where it has none.
const char *jiyao_detector_name(jiyao_detector *detector, int32_t index);

/// ICU's own normalizer to NFKC: it is never closed, and threads may share it.
const jiyao_normalizer *jiyao_normalizer_nfkc(int32_t *error);
/// Normalizes UTF-16. Returns the units that the result has; where they are more than `capacity`, nothing in `target`
/// is of use, and a second call with room for them is due.
int32_t jiyao_normalizer_apply(const jiyao_normalizer *normalizer, const uint16_t *units, int32_t count,
                               uint16_t *target, int32_t capacity, int32_t *error);

#endif

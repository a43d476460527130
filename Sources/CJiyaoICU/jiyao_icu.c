#include "jiyao_icu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

const char *jiyao_icu_error_name(int32_t error) { return u_errorName((UErrorCode)error); }

void jiyao_icu_version(char *version) {
    UVersionInfo info;
    u_getVersion(info);
    u_versionToString(info, version);
}

jiyao_break_iterator *jiyao_break_open(int32_t kind, const char *locale, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &status);
    *error = (int32_t)status;
    return (jiyao_break_iterator *)iterator;
}

void jiyao_break_close(jiyao_break_iterator *iterator) { ubrk_close((UBreakIterator *)iterator); }

void jiyao_break_set_text(jiyao_break_iterator *iterator, const uint16_t *text, int32_t length, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText((UBreakIterator *)iterator, (const UChar *)text, length, &status);
    *error = (int32_t)status;
}

int32_t jiyao_break_next(jiyao_break_iterator *iterator) { return ubrk_next((UBreakIterator *)iterator); }

int32_t jiyao_break_rule_status(jiyao_break_iterator *iterator) {
    return ubrk_getRuleStatus((UBreakIterator *)iterator);
}

jiyao_converter *jiyao_converter_open(const char *name, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    if (U_SUCCESS(status)) {
        ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
    }
    if (U_FAILURE(status) && converter != NULL) {
        ucnv_close(converter);
        converter = NULL;
    }
    *error = (int32_t)status;
    return (jiyao_converter *)converter;
}

void jiyao_converter_close(jiyao_converter *converter) { ucnv_close((UConverter *)converter); }

int32_t jiyao_converter_decode(jiyao_converter *converter, const uint8_t *bytes, int32_t count, int32_t is_whole,
                               uint16_t *units, int32_t capacity, int32_t *consumed, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    UChar *target = (UChar *)units;
    const char *source = (const char *)bytes;
    ucnv_resetToUnicode((UConverter *)converter);
    ucnv_toUnicode((UConverter *)converter, &target, (UChar *)units + capacity, &source, source + count, NULL,
                   (UBool)(is_whole != 0), &status);
    *consumed = (int32_t)(source - (const char *)bytes);
    if (U_FAILURE(status)) {
        // The offending bytes count as read; the place to name is where they begin.
        char invalid[32];
        int8_t length = (int8_t)sizeof invalid;
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars((UConverter *)converter, invalid, &length, &ignored);
        if (U_SUCCESS(ignored)) {
            *consumed -= length;
        }
    }
    *error = (int32_t)status;
    return (int32_t)((uint16_t *)target - units);
}

const jiyao_normalizer *jiyao_normalizer_nfkc(int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCInstance(&status);
    *error = (int32_t)status;
    return (const jiyao_normalizer *)normalizer;
}

int32_t jiyao_normalizer_apply(const jiyao_normalizer *normalizer, const uint16_t *units, int32_t count,
                               uint16_t *target, int32_t capacity, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = unorm2_normalize((const UNormalizer2 *)normalizer, (const UChar *)units, count, (UChar *)target,
                                      capacity, &status);
    // Too little room is told by the length alone.
    *error = status == U_BUFFER_OVERFLOW_ERROR ? 0 : (int32_t)status;
    return length;
}

struct jiyao_detector {
    UCharsetDetector *detector;
    /// Owned by the detector; they stay until it is given another text.
    const UCharsetMatch **matches;
};

jiyao_detector *jiyao_detector_open(int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    jiyao_detector *opened = malloc(sizeof *opened);
    if (opened == NULL) {
        *error = (int32_t)U_MEMORY_ALLOCATION_ERROR;
        return NULL;
    }
    opened->detector = ucsdet_open(&status);
    opened->matches = NULL;
    *error = (int32_t)status;
    if (U_FAILURE(status)) {
        free(opened);
        return NULL;
    }
    return opened;
}

void jiyao_detector_close(jiyao_detector *detector) {
    ucsdet_close(detector->detector);
    free(detector);
}

int32_t jiyao_detector_detect(jiyao_detector *detector, const uint8_t *bytes, int32_t count, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t found = 0;
    ucsdet_setText(detector->detector, (const char *)bytes, count, &status);
    detector->matches = ucsdet_detectAll(detector->detector, &found, &status);
    if (status == U_INVALID_CHAR_FOUND) {
        // Nothing was recognised, which is no error of ours.
        status = U_ZERO_ERROR;
        found = 0;
    }
    *error = (int32_t)status;
    return U_FAILURE(status) || detector->matches == NULL ? 0 : found;
}

const char *jiyao_detector_name(jiyao_detector *detector, int32_t index) {
    UErrorCode status = U_ZERO_ERROR;
    const char *name = ucsdet_getName(detector->matches[index], &status);
    return U_FAILURE(status) ? NULL : name;
}

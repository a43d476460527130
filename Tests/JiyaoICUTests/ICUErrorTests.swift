import Testing

@testable import JiyaoICU

struct ICUErrorTests {
    @Test func anErrorCarriesICUsOwnName() {
        #expect(ICUError(code: 7, operation: "open the word iterator").name == "U_MEMORY_ALLOCATION_ERROR")
        #expect(
            ICUError(code: 4, operation: "open the word iterator").description
                == "ICU could not open the word iterator: U_FILE_ACCESS_ERROR")
    }

    @Test func successAndWarningsPass() throws {
        for code: Int32 in [0, -1, -127, -128] { try ICUError.check(code, "open") }
    }

    @Test func aPositiveCodeIsThrown() {
        #expect(throws: ICUError(code: 1, operation: "open")) { try ICUError.check(1, "open") }
    }

    @Test func anUnknownCharsetIsNamed() {
        let error = #expect(throws: ICUError.self) { _ = try Converter(charset: "klingon").charset }
        #expect(error?.description == "ICU could not open the converter klingon: U_FILE_ACCESS_ERROR")
    }

    @Test func malformedBytesAreNamedByCharsetAndOffset() {
        #expect(MalformedBytes(charset: "GB18030", offset: 12).description == "not GB18030: malformed bytes at byte 12")
    }
}

import Testing

@testable import JiyaoStatistics

struct TermTests {
    @Test func canonicallyEquivalentTermsAreTwo() {
        #expect("é" == "e\u{301}")
        #expect(Term("é") != Term("e\u{301}"))
        #expect(Set([Term("豈"), Term("\u{F900}"), Term("豈")]).count == 2)
    }

    @Test func termsStandInTheOrderOfTheirScalars() {
        let scalars = ["", "a", "ab", "b", "一", "一一", "丁", "\u{FFFD}", "𠮷"]
        #expect(scalars.reversed().map { Term($0) }.sorted().map(\.string) == scalars)
    }
}

/// Counts a string in texts: every place where it stands, whatever the segmentation, overlaps left out.
///
/// Works on UTF-8, where a sequence of whole scalars is found only at the start of a scalar. Linear in the text,
/// whatever the term (Knuth, Morris & Pratt 1977).
package struct Occurrences: Sendable {
    package let term: String
    private let pattern: [UInt8]
    /// How much of the pattern still matches where it fails after so many bytes.
    private let fallback: [Int]

    /// Nil for the empty string.
    package init?(of term: String) {
        guard !term.isEmpty else { return nil }
        self.term = term
        pattern = Array(term.utf8)
        var fallback = [0, 0]
        for byte in pattern.dropFirst() {
            var matched = fallback[fallback.count - 1]
            while matched > 0, pattern[matched] != byte { matched = fallback[matched] }
            fallback.append(pattern[matched] == byte ? matched + 1 : 0)
        }
        self.fallback = fallback
    }

    package func count(in text: String) -> Int {
        var text = text
        return text.withUTF8 { text in
            pattern.withUnsafeBufferPointer { count(of: $0, in: text) }
        }
    }

    private func count(of pattern: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var found = 0
        var matched = 0
        for byte in text {
            while matched > 0, pattern[matched] != byte { matched = fallback[matched] }
            if pattern[matched] == byte { matched += 1 }
            if matched == pattern.count {
                found += 1
                matched = 0
            }
        }
        return found
    }
}

/// A term as it is counted: two terms are one where their scalars are the same.
///
/// Strings are equal where they are canonically equivalent, and then the form that was seen first would stay: counts
/// would depend on the order of the documents.
package struct Term: Sendable, Hashable, Comparable {
    package let string: String

    package init(_ string: String) {
        var string = string
        string.makeContiguousUTF8()
        self.string = string
    }

    package static func == (one: Term, other: Term) -> Bool {
        one.string.utf8.elementsEqual(other.string.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// In the order of their scalars, which is that of their UTF-8 bytes.
    package static func < (one: Term, other: Term) -> Bool {
        one.string.utf8.lexicographicallyPrecedes(other.string.utf8)
    }
}

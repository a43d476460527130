import JiyaoICU

/// A string as it is compared: in NFKC, with straight quotation marks and without white space, so that half- and
/// full-width punctuation and line breaks make no difference.
package struct Folded: Sendable, Hashable {
    /// As it stands in the annotation or the record, for messages.
    package let written: String
    package let scalars: [Unicode.Scalar]

    package static func == (one: Folded, other: Folded) -> Bool { one.scalars == other.scalars }
    package func hash(into hasher: inout Hasher) { hasher.combine(scalars) }

    /// In Unicode scalars.
    package var count: Int { scalars.count }
    package var isEmpty: Bool { scalars.isEmpty }
}

/// Folds strings. Not to be shared between threads.
package struct Folding {
    private let normalizer: Normalizer

    /// - Throws: `ICUError` where ICU's data is missing.
    package init() throws(ICUError) {
        normalizer = try Normalizer()
    }

    /// - Throws: `ICUError` where the string is longer than ICU can count.
    package func callAsFunction(_ string: String) throws(ICUError) -> Folded {
        let normalized = try normalizer.normalize(Array(string.utf16))
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(normalized.count)
        for scalar in String(decoding: normalized, as: UTF16.self).unicodeScalars where !scalar.isBlank {
            scalars.append(Self.straight[scalar] ?? scalar)
        }
        return Folded(written: string, scalars: scalars)
    }

    /// A person's name, without the words of courtesy behind it: 黄永强同志 is 黄永强. A surname alone keeps them.
    ///
    /// - Throws: `ICUError`.
    package func name(_ string: String) throws(ICUError) -> Folded {
        var name = try self(string).scalars
        for courtesy in Self.courtesies where name.count > courtesy.count + 1 && name.suffix(courtesy.count) == courtesy
        {
            name.removeLast(courtesy.count)
        }
        return Folded(written: string, scalars: name)
    }

    /// The ordinal of a point, without the marks round it: （一）, 一、 and 一 are one. Marks alone stay.
    ///
    /// - Throws: `ICUError`.
    package func marker(_ string: String) throws(ICUError) -> Folded {
        let folded = try self(string)
        let bare = folded.scalars.filter { !Self.marksOfMarkers.contains($0) }
        return bare.isEmpty ? folded : Folded(written: string, scalars: bare)
    }

    /// The lines of a text, each folded, those without a character left out.
    ///
    /// - Throws: `ICUError`.
    package func lines(of string: String) throws(ICUError) -> [Folded] {
        var lines: [Folded] = []
        for line in string.unicodeScalars.split(whereSeparator: \.breaksLine) {
            let folded = try self(String(line))
            if !folded.isEmpty { lines.append(folded) }
        }
        return lines
    }

    private static let straight: [Unicode.Scalar: Unicode.Scalar] = [
        "“": "\"", "”": "\"", "‘": "'", "’": "'",
    ]
    private static let courtesies = ["同志", "先生", "女士"].map { Array($0.unicodeScalars)[...] }
    private static let marksOfMarkers = Set("、,.()：:，;".unicodeScalars)
}

extension Unicode.Scalar {
    /// White space, the separators of the C0 controls too, and the marks without width that texts carry along.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
            0xFEFF:
            true
        default: false
        }
    }

    /// Line and page breaks, and the separators of files, groups and records.
    var breaksLine: Bool {
        switch value {
        case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

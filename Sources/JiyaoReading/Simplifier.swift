import CLibOpenCC
import JiyaoCore

/// Gives texts in traditional characters their simplified twins, unit for unit, so that a span of the one is a span of
/// the other: 會議強調「抓實」 is 会议强调“抓实”.
///
/// By OpenCC, which knows from the words about it which character is meant (乾燥 is 干燥, 乾隆 stays). The brackets of
/// traditional quotations become quotation marks, too. Not thread-safe: each worker owns its own.
final class Simplifier {
    /// The configuration of OpenCC that is used.
    static let configuration = "t2s.json"

    /// Opened for the first text that needs it.
    private var converter: opencc_t?

    deinit {
        if let converter { opencc_close(converter) }
    }

    /// - Returns: nil where OpenCC's dictionaries are missing.
    private func opened() -> opencc_t? {
        if converter == nil, let handle = opencc_open(Self.configuration), handle != opencc_t(bitPattern: -1) {
            converter = handle
        }
        return converter
    }

    /// Whether so many of the ideographs are used in traditional text alone that a text is one, rather than a text that
    /// quotes one.
    static func isTraditional(_ pieces: some Sequence<[UInt16]>) -> Bool {
        var ideographs = 0
        var traditional = 0
        for piece in pieces {
            for unit in piece where Unit.isHan(unit) {
                ideographs += 1
                if frequent.contains(unit) { traditional += 1 }
            }
        }
        return traditional >= 3 && traditional * 40 >= ideographs
    }

    /// The twins of some pieces of text, each as long as its piece, in UTF-16 units.
    ///
    /// - Returns: nil where OpenCC's dictionaries are missing.
    func simplified(_ pieces: [[UInt16]]) -> [[UInt16]]? {
        guard let converter = opened() else { return nil }
        // One call for all: a line break between the pieces keeps words from reaching over their borders.
        let scalars = pieces.map { Array(String(decoding: $0, as: UTF16.self).unicodeScalars) }
        let twins = Self.convert(Array(scalars.joined(separator: ["\n"])), by: converter)
        var twin = twins[...]
        return zip(pieces, scalars).map { piece, scalars in
            defer { twin = twin.dropFirst(scalars.count + 1) }
            var units: [UInt16] = []
            units.reserveCapacity(piece.count)
            for (own, other) in zip(scalars, twin) {
                // 㑮 has a twin beyond the basic plane, which would be longer.
                units.append(contentsOf: (own.utf16.count == other.utf16.count ? other : own).utf16)
            }
            return units.map(Self.mark)
        }
    }

    /// As many scalars as are given.
    private static func convert(_ scalars: [Unicode.Scalar], by converter: opencc_t) -> [Unicode.Scalar] {
        var string = String(String.UnicodeScalarView(scalars))
        let converted = string.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { characters in
                opencc_convert_utf8(converter, characters.baseAddress, characters.count)
            }
        }
        guard let converted else { return scalars }
        defer { opencc_convert_utf8_free(converted) }
        let twins = Array(String(cString: converted).unicodeScalars)
        if twins.count == scalars.count { return twins }
        // A word may have a twin of another length; characters have not.
        return scalars.count == 1 ? scalars : scalars.flatMap { convert([$0], by: converter) }
    }

    private static func mark(_ unit: UInt16) -> UInt16 {
        switch unit {
        case 0x300C: 0x201C  // 「 “
        case 0x300D: 0x201D
        case 0x300E: 0x2018  // 『 ‘
        case 0x300F: 0x2019
        default: unit
        }
    }

    /// Characters in common use that simplified text does not have.
    private static let frequent = UnitSet(CommonCharacters.traditional)
}

/// A set of UTF-16 units that is asked about each unit of a text.
private struct UnitSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    init(_ string: String) {
        for unit in string.utf16 { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
    }

    func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 == 1 }
}

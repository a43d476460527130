/// A charset that Chinese documents come in.
package enum Charset: String, CaseIterable, Sendable {
    case utf8 = "UTF-8"
    /// GB2312 and GBK are parts of it.
    case gb18030 = "GB18030"
    /// As Taiwan writes it (code page 950).
    case big5 = "Big5"
    /// With Hong Kong's supplement.
    case big5HKSCS = "Big5-HKSCS"
    case utf16LE = "UTF-16LE"
    case utf16BE = "UTF-16BE"

    /// As it stands in records and messages; ICU knows it by the same.
    package var name: String { rawValue }

    /// - Parameter label: what people, pages and ICU call it, in any case: `gbk`, `CP936`, `x-gbk`.
    package init?(label: some StringProtocol) {
        let label = label.lowercased().filter { $0 != " " && $0 != "\t" }
        guard let found = Self.allCases.first(where: { $0.labels.contains(label) }) else { return nil }
        self = found
    }

    /// Its labels (WHATWG, Encoding, 4.2, and those of iconv and code pages), in lower case, its own name first.
    package var labels: [String] {
        switch self {
        case .utf8: ["utf-8", "utf8", "cp65001", "unicode-1-1-utf-8", "unicode11utf8", "x-unicode20utf8"]
        case .gb18030:
            [
                "gb18030", "gbk", "gb2312", "gb18030-2000", "gb18030-2005", "gb18030-2022", "gb-18030", "gb-2312",
                "gb_2312", "gb_2312-80", "gb2312-80", "gb2312.1980", "x-gbk", "cp936", "ms936", "windows-936", "936",
                "euc-cn", "euccn", "chinese", "csgb2312", "iso-ir-58", "csiso58gb231280",
            ]
        case .big5:
            ["big5", "big-5", "big5-eten", "cn-big5", "csbig5", "x-x-big5", "cp950", "ms950", "windows-950", "950"]
        case .big5HKSCS: ["big5-hkscs", "big5hkscs", "big5-hkscs:2008", "hkscs"]
        case .utf16LE: ["utf-16le", "utf-16", "utf16", "utf16le", "ucs-2", "unicode", "iso-10646-ucs-2", "csunicode"]
        case .utf16BE: ["utf-16be", "utf16be", "unicodefffe"]
        }
    }

    /// The byte order mark, U+FEFF, in it; empty where it has none.
    package var mark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        case .big5, .big5HKSCS: []
        case .utf16LE: [0xFF, 0xFE]
        case .utf16BE: [0xFE, 0xFF]
        }
    }

    /// The charset whose mark the bytes begin with.
    package static func marked(_ bytes: some Sequence<UInt8>) -> Charset? {
        allCases.first { !$0.mark.isEmpty && bytes.starts(with: $0.mark) }
    }

    /// How many bytes its smallest characters have.
    package var width: Int { self == .utf16LE || self == .utf16BE ? 2 : 1 }

    /// A character of ASCII in it.
    package func bytes(of ascii: UInt8) -> [UInt8] {
        switch self {
        case .utf16LE: [ascii, 0]
        case .utf16BE: [0, ascii]
        default: [ascii]
        }
    }
}

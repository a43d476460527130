/// Looks a file over before the YAML parser does, for what would keep the parser busy: aliases, which let a small file
/// unfold into a huge one. Control characters are refused here too, since the parser does not say where they are.
struct YAMLGuard {
    private let file: String

    /// More aliases than this are refused unread, even where they only look like some, as in a comment; fewer can't
    /// unfold far, and are refused with their place once they are read.
    private static let mostAliases = 8

    init(file: String) {
        self.file = file
    }

    /// - Throws: `PipelineError` with the place of the first such character.
    func check(_ text: String) throws(PipelineError) {
        var place = Place(file: file, line: 1, column: 1)
        var aliases = 0
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A:
                place.line += 1
                place.column = 0
            case 0x09, 0x0D, 0x85: break
            case 0..<0x20, 0x7F..<0xA0: throw place.error("control character U+" + Self.hex(scalar.value))
            default: break
            }
            if previous == "*", scalar.properties.isAlphabetic || scalar == "-" || scalar == "_" || Self.isDigit(scalar)
            {
                aliases += 1
                if aliases > Self.mostAliases { throw place.error(Self.message) }
            }
            previous = scalar
            place.column += 1
        }
    }

    static let message = "anchors and aliases have no place in a pipeline's file"

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

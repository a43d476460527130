/// Looks a file over before the YAML parser does, for what could make the parser slow or the file ambiguous:
/// anchors, aliases and tags, which let a small file unfold into a huge one, and control characters.
struct YAMLGuard {
    private let scalars: [Unicode.Scalar]
    private let file: String
    private var position = 0
    private var line = 1
    private var lineStart = 0

    init(_ text: String, file: String) {
        scalars = Array(text.unicodeScalars)
        self.file = file
    }

    private var place: Place { Place(file: file, line: line, column: position - lineStart + 1) }

    /// - Throws: `PipelineError` with the place of the first such mark.
    mutating func check() throws(PipelineError) {
        // Whether a token may begin here: at the start of a line, and after a mark that opens or separates values.
        var beginsToken = true
        while position < scalars.count {
            let scalar = scalars[position]
            switch scalar {
            case "\n":
                position += 1
                line += 1
                lineStart = position
                beginsToken = true
                continue
            case " ", "\t", "\r", "\u{FEFF}":
                break
            case "#" where position == lineStart || isSpace(at: position - 1):
                while position < scalars.count, scalars[position] != "\n" { try step() }
                continue
            case "\"" where beginsToken, "'" where beginsToken:
                try skipQuoted(scalar)
                beginsToken = false
                continue
            case "&" where beginsToken, "*" where beginsToken:
                throw place.error("anchors and aliases have no place in a pipeline's file")
            case "!" where beginsToken:
                throw place.error("tags have no place in a pipeline's file")
            case "[", "{", ",", ":", "-", "?", "]", "}":
                beginsToken = true
            default:
                beginsToken = false
            }
            try step()
        }
    }

    private func isSpace(at position: Int) -> Bool {
        scalars[position] == " " || scalars[position] == "\t"
    }

    /// One scalar on, within a line.
    private mutating func step() throws(PipelineError) {
        let scalar = scalars[position]
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        if isControl, scalar != "\t", scalar != "\r", scalar != "\u{85}" {
            throw place.error("control character U+" + Self.hex(scalar.value))
        }
        position += 1
    }

    /// Past a quoted string, which may go over several lines.
    private mutating func skipQuoted(_ mark: Unicode.Scalar) throws(PipelineError) {
        position += 1
        while position < scalars.count, scalars[position] != mark {
            if scalars[position] == "\n" {
                position += 1
                line += 1
                lineStart = position
                continue
            }
            if mark == "\"", scalars[position] == "\\", position + 1 < scalars.count, scalars[position + 1] != "\n" {
                position += 1
            }
            try step()
        }
        position += 1
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

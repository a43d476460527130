/// How texts stand on a terminal, where an ideograph is two columns wide.
package enum DisplayWidth {
    /// How wide a page is where no terminal says it, in columns.
    package static let usual = 100

    /// In columns.
    package static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// 2 for what Unicode's East Asian Width has as wide or full-width, 0 for marks that combine and for what is
    /// not seen, else 1.
    package static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20..<0x7F: 1
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0xE0100...0xE01EF:
            0
        case 0x1100...0x115F, 0x231A...0x231B, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}

extension String {
    /// The text on one line and without what would steer a terminal: controls, line breaks, marks of direction.
    package var onOneLine: String {
        var result = String.UnicodeScalarView()
        var afterSpace = true
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
            case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029:
                if !afterSpace { result.append(" ") }
                afterSpace = true
            default:
                result.append(scalar)
                afterSpace = false
            }
        }
        if afterSpace, !result.isEmpty { result.removeLast() }
        return String(result)
    }

    /// Cut to at most so many columns, with … for what is left out.
    package func shortened(to columns: Int) -> String {
        guard DisplayWidth.of(self) > columns else { return self }
        var result = String.UnicodeScalarView()
        var width = 1
        for scalar in unicodeScalars {
            width += DisplayWidth.of(scalar)
            if width > columns { break }
            result.append(scalar)
        }
        return String(result) + "…"
    }

    /// Filled with spaces to so many columns.
    package func padded(to columns: Int, right: Bool = false) -> String {
        let fill = String(repeating: " ", count: max(0, columns - DisplayWidth.of(self)))
        return right ? fill + self : self + fill
    }
}

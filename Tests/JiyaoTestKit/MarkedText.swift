import JiyaoCore

/// A text with marks in it that name places: `⟦a黄永强⟧指出，⟦b要落实。⟧` is the text 黄永强指出，要落实。 with the spans
/// `a` and `b`. A mark's name is the one character after `⟦`; spans may nest.
package struct MarkedText: Sendable {
    package let text: Text
    /// In order of their opening marks, with their names.
    package let marks: [(name: Character, span: TextSpan)]

    package init(_ marked: String) {
        var units: [UInt16] = []
        var marks: [(name: Character, span: TextSpan)] = []
        var open: [Int] = []
        var expectsName = false
        for character in marked {
            if expectsName {
                open.append(marks.count)
                marks.append((character, TextSpan(units.count, units.count)))
                expectsName = false
            } else if character == "⟦" {
                expectsName = true
            } else if character == "⟧" {
                if let mark = open.popLast() { marks[mark].span.end = units.count }
            } else {
                units.append(contentsOf: character.utf16)
            }
        }
        precondition(open.isEmpty && !expectsName, "a mark is not closed in \(marked)")
        text = Text(units: units)
        self.marks = marks
    }

    /// The spans of one name, in order.
    package func spans(_ name: Character) -> [TextSpan] {
        marks.filter { $0.name == name }.map(\.span)
    }

    /// The text again with the given spans marked, for messages that can be read.
    package func marking(_ spans: [TextSpan], as name: Character) -> String { text.marking(spans, as: name) }
}

extension Text {
    /// The text with the given spans marked, for messages that can be read.
    package func marking(_ spans: [TextSpan], as name: Character) -> String {
        var result = ""
        var previous = 0
        for span in spans.sorted() where span.start >= previous {
            result += self[TextSpan(previous, span.start)] + "⟦\(name)" + self[span] + "⟧"
            previous = span.end
        }
        return result + self[TextSpan(previous, count)]
    }
}

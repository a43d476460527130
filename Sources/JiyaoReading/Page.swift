import JiyaoCore

/// A document before its furniture is told from its article.
struct Page {
    var lines: [PageLine] = []
    /// What the page says of itself outside its lines.
    var hints = PageHints()
    var charset = "UTF-8"
    /// The id that the document carries.
    var key: String?
    /// The page as it is written, where this is its twin in simplified characters.
    var written: Written?
}

/// A line of a page: a paragraph, a heading, a row of a table.
struct PageLine {
    /// Without white space at its ends, and never empty.
    var units: [UInt16]
    /// Whether an empty line stands before it.
    var followsBlank = false
    /// How many of its units are within links.
    var linked = 0
    /// 1 for `<h1>`; 0 for what is no heading.
    var heading = 0
    /// Whether it stands in an element for navigation or in a footer.
    var isChrome = false
    /// Whether it stands in a part of the page that its author has named navigation, or hidden.
    var isInRegion = false

    /// Nil where there is nothing but white space.
    init?(_ units: ArraySlice<UInt16>) {
        var units = units
        while let last = units.last, Unit.isSpace(last) { units.removeLast() }
        while let first = units.first, Unit.isSpace(first) { units.removeFirst() }
        if units.isEmpty { return nil }
        self.units = Array(units)
    }

    /// The paragraphs of a line: where two ideographic spaces stand behind the end of a sentence, another begins, as
    /// in text that has lost its line breaks.
    var paragraphs: [PageLine] {
        var paragraphs: [PageLine] = []
        var start = 0
        for position in units.indices.dropFirst(2)
        where units[position] == Self.indent && units[position - 1] == Self.indent {
            guard position - 1 > start, Unit.endsSentence(units[position - 2]) || Unit.isClosing(units[position - 2]),
                var paragraph = PageLine(units[start..<(position - 1)])
            else { continue }
            paragraph.isChrome = isChrome
            paragraph.followsBlank = start == 0 && followsBlank
            paragraphs.append(paragraph)
            start = position - 1
        }
        guard start > 0, var last = PageLine(units[start...]) else { return [self] }
        last.isChrome = isChrome
        return paragraphs + [last]
    }

    /// 　, of which two indent a paragraph.
    private static let indent: UInt16 = 0x3000

    /// The lines of a text.
    static func lines(of units: [UInt16]) -> [PageLine] {
        var lines: [PageLine] = []
        var start = 0
        var followsBlank = false
        for position in 0...units.count where position == units.count || Unit.isLineBreak(units[position]) {
            let isCarriageReturn =
                position < units.count && position > 0 && units[position] == 0x0A
                && units[position - 1] == 0x0D
            if var line = PageLine(units[start..<position]) {
                line.followsBlank = followsBlank && !lines.isEmpty
                lines.append(line)
                followsBlank = false
            } else if !isCarriageReturn {
                followsBlank = true
            }
            start = position + 1
        }
        return lines
    }
}

/// What a format knows of a page beside its lines.
struct PageHints {
    /// Whether the format tells paragraphs and headings by itself.
    var hasMarkup = false
    /// Titles that need no confirmation: the container gives them.
    var title: [UInt16]?
    /// Titles that the page names, best first.
    var titles: [[UInt16]] = []
    /// The `<title>`, which often carries the site's name too.
    var windowTitle: [UInt16]?
    /// A date that needs no confirmation, and one that the page's metadata give.
    var published: DateStamp?
    var metadataDate: DateStamp?
    /// What stands in place of a date and tells no day.
    var unreadDate: [UInt16]?
    /// Who publishes, as the container gives it, and as the page's metadata do.
    var publisher: String?
    var metadataPublisher: [UInt16]?
}

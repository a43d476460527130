import JiyaoCore

/// Makes lines of a page of HTML as a browser would set them: a block a line, `<br>` a new line, a row of a table a
/// line with tabs between its cells, white space collapsed, the points of a numbered list with their numbers.
final class HTMLPage: HTMLHandler {
    /// - Parameter bytes: UTF-8, known to be right.
    static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> Page {
        let page = HTMLPage()
        guard HTMLParser.parse(bytes, handler: page) else {
            throw UnreadableDocument(reason: "too little memory for the page")
        }
        page.endLine()
        page.lines.passRegions()
        return Page(lines: page.lines, hints: page.metadata.hints)
    }

    private var lines: [PageLine] = []
    private var metadata = HTMLMetadata()

    /// The line so far, UTF-8.
    private var line: [UInt8] = []
    /// How many bytes of it stand in links.
    private var linkedBytes = 0
    private var needsSpace = false
    private var heading = 0

    private var links = 0
    private var preformatted = 0
    private var chrome = 0
    private var region = HTMLRegion()
    /// The element whose content is passed over, and how many of its name are open.
    private var skipped: (name: String, depth: Int)?
    /// An element of the head or a heading whose text is also kept as a whole.
    private var captured: (name: String, bytes: [UInt8])?
    private var rows: [TableRow] = []
    /// The next number of each list that is open; nil in a list without numbers.
    private var numbers: [Int?] = []
    /// The number of a point of which no word has come yet.
    private var pendingNumber: Int?

    /// A row that is open.
    private struct TableRow {
        /// Where the lines of its cells begin.
        var cells: [Int] = []
        var holdsTable = false
    }

    private init() {}

    func start(_ name: String, attribute: (String) -> String?) {
        if let open = skipped {
            if open.name == name { skipped?.depth += 1 }
            return
        }
        if Self.skippedElements.contains(name) {
            skipped = (name, 1)
            return
        }
        if Self.blocks.contains(name) { endLine() }
        region.start(name, attribute: attribute)
        switch name {
        case "meta": metadata.add(name: attribute("name") ?? attribute("property"), content: attribute("content"))
        case "time": if let date = attribute("datetime") { metadata.add(time: date) }
        case "title": captured = (name, [])
        case "a": links += 1
        case "br": endLine()
        case "tr":
            endLine()
            rows.append(TableRow())
        case "td", "th":
            endLine()
            rows.indices.last.map { rows[$0].cells.append(lines.count) }
        default:
            guard Self.blocks.contains(name) else { return }
            if name == "table" { rows.indices.last.map { rows[$0].holdsTable = true } }
            startList(name, attribute)
            if name == "pre" { preformatted += 1 }
            if Self.chrome.contains(name) { chrome += 1 }
            if let level = Self.headings[name] {
                heading = level
                captured = (name, [])
            }
        }
    }

    /// A browser shows the numbers of `<ol>`, though they stand nowhere in the page.
    private func startList(_ name: String, _ attribute: (String) -> String?) {
        switch name {
        case "ol":
            let isPlain = attribute("style").map(Self.hidesNumbers) ?? false
            numbers.append(isPlain ? nil : attribute("start").flatMap(Self.integer) ?? 1)
        case "ul", "menu", "dir": numbers.append(nil)
        case "li":
            guard let open = numbers.last, let next = open else { return }
            let number = attribute("value").flatMap(Self.integer) ?? next
            pendingNumber = number
            numbers[numbers.count - 1] = number &+ 1
        default: break
        }
    }

    func end(_ name: String) {
        if let open = skipped {
            guard open.name == name else { return }
            skipped = open.depth == 1 ? nil : (name, open.depth - 1)
            return
        }
        defer { region.end(name) }
        if let element = captured, element.name == name {
            captured = nil
            metadata.add(element: name, text: Self.collapsed(element.bytes))
        }
        switch name {
        case "a": links = max(0, links - 1)
        case "td", "th": endLine()
        case "tr": endRow()
        default:
            guard Self.blocks.contains(name) else { return }
            endLine()
            // A point without words shows nothing.
            if name == "ol" || name == "li" && numbers.last != .some(nil) { pendingNumber = nil }
            if ["ol", "ul", "menu", "dir"].contains(name) { _ = numbers.popLast() }
            if name == "pre" { preformatted = max(0, preformatted - 1) }
            if Self.chrome.contains(name) { chrome = max(0, chrome - 1) }
            if Self.headings[name] != nil { heading = 0 }
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        if skipped != nil { return }
        captured?.bytes.append(contentsOf: bytes)
        if captured?.name == "title" { return }
        for byte in bytes {
            switch byte {
            case 0x0A where preformatted > 0: endLine()
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D: needsSpace = !line.isEmpty
            default:
                if let number = pendingNumber {
                    line.append(contentsOf: "\(number). ".utf8)
                    pendingNumber = nil
                }
                if needsSpace {
                    line.append(0x20)
                    needsSpace = false
                }
                line.append(byte)
                if links > 0 { linkedBytes += 1 }
            }
        }
    }

    /// `list-style: none`: the author has written the numbers, or wants none.
    private static func hidesNumbers(_ style: String) -> Bool {
        style.lowercased().split(separator: ";").contains { declaration in
            let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            return parts.count == 2 && ["list-style", "list-style-type"].contains(parts[0])
                && parts[1].hasPrefix("none")
        }
    }

    /// The whole number that an attribute begins with, as a browser reads it: what follows is left aside.
    private static func integer(_ value: String) -> Int? {
        let value = value.utf8.drop { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        let sign = value.prefix(1).filter { $0 == 0x2B || $0 == 0x2D }
        let digits = value.dropFirst(sign.count).prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: sign + digits, as: UTF8.self))
    }

    private func endLine() {
        defer {
            line.removeAll(keepingCapacity: true)
            linkedBytes = 0
            needsSpace = false
        }
        guard !line.isEmpty else { return }
        let units = Array(String(decoding: line, as: UTF8.self).utf16)
        guard var made = PageLine(units[...]) else { return }
        made.linked = linkedBytes * units.count / line.count
        made.heading = heading
        made.isChrome = chrome > 0
        made.isInRegion = region.isOpen
        lines.append(made)
    }

    /// Joins the cells of a row where each is one line; a table that lays a page out keeps its lines.
    private func endRow() {
        endLine()
        guard let row = rows.popLast(), !row.holdsTable, let first = row.cells.first, lines.count - first > 1 else {
            return
        }
        let ends = row.cells.dropFirst() + [lines.count]
        guard zip(row.cells, ends).allSatisfy({ $1 - $0 <= 1 }) else { return }
        var joined = lines[first]
        for line in lines[(first + 1)...] {
            joined.units.append(0x09)
            joined.units.append(contentsOf: line.units)
            joined.linked += line.linked
        }
        lines.removeSubrange(first...)
        lines.append(joined)
    }

    private static func collapsed(_ bytes: [UInt8]) -> [UInt16]? {
        let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0C, 0x0D]
        let words = bytes.split(whereSeparator: { spaces.contains($0) })
        let units = Array(String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self).utf16)
        return PageLine(units[...])?.units
    }

    private static let skippedElements: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "select", "textarea", "button", "iframe", "object",
        "noframes",
    ]
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section",
        "summary", "table", "tbody", "tfoot", "thead", "ul",
    ]
    private static let chrome: Set<String> = ["nav", "footer", "aside"]
    private static let headings = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]
}

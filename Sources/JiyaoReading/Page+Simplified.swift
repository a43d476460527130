import JiyaoCore

extension Page {
    /// What a page shows, as it is written.
    struct Written {
        /// Unit for unit as long as the lines of the simplified page.
        var lines: [[UInt16]]
        var hints: PageHints
    }

    /// Whether the page is written in traditional characters.
    var isTraditional: Bool { Simplifier.isTraditional(lines.lazy.map(\.units)) }

    /// The page in simplified characters, which remembers how it is written.
    ///
    /// - Returns: nil where OpenCC's dictionaries are missing.
    func simplified(by simplifier: Simplifier) -> Page? {
        let own = lines.map(\.units)
        guard let twins = simplifier.simplified(own + hints.texts) else { return nil }
        var page = self
        for index in lines.indices { page.lines[index].units = twins[index] }
        page.hints.replaceTexts(with: twins[own.count...])
        page.written = Written(lines: own, hints: hints)
        return page
    }

    /// A string of the page as it is written there.
    func asWritten(_ string: String) -> String {
        guard let written else { return string }
        let units = string.units
        for (twin, own) in zip(lines.map(\.units) + hints.texts, written.lines + written.hints.texts) {
            let text = Text(units: twin)
            guard let start = text.firstIndex(of: units, in: text.whole) else { continue }
            return String(decoding: own[start..<(start + units.count)], as: UTF16.self)
        }
        return string
    }
}

extension PageHints {
    /// All titles and publishers, in a fixed order.
    fileprivate var texts: [[UInt16]] {
        [title, windowTitle, publisher?.units, metadataPublisher].compactMap(\.self) + titles
    }

    /// - Parameter texts: as many as `texts` has, in that order.
    fileprivate mutating func replaceTexts(with texts: ArraySlice<[UInt16]>) {
        var rest = texts
        if title != nil { title = rest.popFirst() }
        if windowTitle != nil { windowTitle = rest.popFirst() }
        if publisher != nil { publisher = rest.popFirst().map { String(decoding: $0, as: UTF16.self) } }
        if metadataPublisher != nil { metadataPublisher = rest.popFirst() }
        titles = Array(rest)
    }
}

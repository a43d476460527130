import JiyaoCore

/// What a page of HTML says of itself in its head and its headings. The names are those of Chinese government sites
/// (国务院办公厅《政府网站发展指引》, 2017), of Open Graph, and of the common site builders.
struct HTMLMetadata {
    private var titles: [(rank: Int, value: [UInt16])] = []
    private var windowTitle: [UInt16]?
    private var dates: [(rank: Int, value: DateStamp)] = []
    private var publishers: [(rank: Int, value: [UInt16])] = []

    mutating func add(name: String?, content: String?) {
        guard let name = name?.lowercased(), let content, let units = PageLine(Array(content.utf16)[...])?.units else {
            return
        }
        if let rank = Self.titleNames.firstIndex(of: name) { titles.append((rank, units)) }
        if let rank = Self.publisherNames.firstIndex(of: name) { publishers.append((rank, units)) }
        if let rank = Self.dateNames.firstIndex(of: name), let stamp = DateStamp(units, at: 0) {
            dates.append((rank, stamp))
        }
    }

    /// The moment that a `<time>` carries.
    mutating func add(time: String) {
        if let stamp = DateStamp(Array(time.utf16), at: 0) { dates.append((Self.dateNames.count, stamp)) }
    }

    /// The text of `<title>` or a heading.
    mutating func add(element: String, text: [UInt16]?) {
        guard let text else { return }
        switch element {
        case "title": windowTitle = windowTitle ?? text
        case "h1": titles.append((Self.titleNames.count, text))
        default: break
        }
    }

    var hints: PageHints {
        var hints = PageHints()
        hints.hasMarkup = true
        hints.titles = Self.byRank(titles)
        hints.windowTitle = windowTitle
        hints.metadataDate = Self.byRank(dates).first
        hints.metadataPublisher = Self.byRank(publishers).first
        return hints
    }

    /// A `<title>` up to where the site's name begins.
    static func withoutSiteName(_ title: [UInt16]) -> [UInt16] {
        for (position, unit) in title.enumerated().dropFirst(5) {
            let isDivider = unit == 0x5F || unit == 0x7C || unit == 0xFF5C
            if isDivider || isDash(at: position, in: title) && Unit.isSpace(title[position - 1]) {
                return Fold.trimmed(title[..<position])
            }
        }
        guard let dash = title.indices.last(where: { isDash(at: $0, in: title) }), dash > 7 else { return title }
        return Fold.trimmed(title[..<dash])
    }

    /// A dash that may divide: no half of ——, which belongs to the title, and none within 2020-2021 or COVID-19.
    private static func isDash(at position: Int, in title: [UInt16]) -> Bool {
        guard [0x2D, 0x2013, 0x2014].contains(title[position]), position > 0, position + 1 < title.count else {
            return false
        }
        let (before, after) = (title[position - 1], title[position + 1])
        if before == title[position] || after == title[position] { return false }
        return !(before < 0x80 && after < 0x80 && !Unit.isSpace(before) && !Unit.isSpace(after))
    }

    /// Stable: of equal rank, the first of the page.
    private static func byRank<Value>(_ found: [(rank: Int, value: Value)]) -> [Value] {
        found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.value)
    }

    private static let titleNames = ["articletitle", "og:title", "twitter:title"]
    private static let publisherNames = ["contentsource", "source", "article:source", "mediaid"]
    private static let dateNames = [
        "pubdate", "publishdate", "article:published_time", "og:published_time", "publish_time", "dc.date",
        "datepublished", "date",
    ]
}

import JiyaoCore

extension Page {
    /// How many lines are looked at, and how far into one.
    private static let opening = 12
    private static let reach = 160

    /// The page with source lines apart from the report where a site's markup is lost and one runs into the other:
    /// `时间：2026-02-01 20:00 来源：云陵发布2月1日，市政协召开会议…`.
    func splittingSources(_ lexicon: FurnitureLexicon) -> Page {
        var page = self
        for index in lines.indices.prefix(Self.opening).reversed() {
            let units = lines[index].units
            guard let end = Self.endOfSource(units, lexicon: lexicon), var rest = PageLine(units[end...]),
                let source = PageLine(units[..<end])
            else { continue }
            rest.heading = lines[index].heading
            page.lines.replaceSubrange(index...index, with: [source, rest])
            guard let own = page.written?.lines[index], let ownRest = PageLine(own[end...]),
                let ownSource = PageLine(own[..<end])
            else { continue }
            page.written?.lines.replaceSubrange(index...index, with: [ownSource.units, ownRest.units])
        }
        return page
    }

    /// Where the report begins on a line that opens with its source: at the first date of a report, before which stands
    /// nothing but a source line that tells when.
    private static func endOfSource(_ units: [UInt16], lexicon: FurnitureLexicon) -> Int? {
        guard units.count > 40, units.contains(0x3002), let label = lexicon.label(at: 0, in: units),
            label.length < units.count, [0x3A, 0xFF1A].contains(units[label.length]), label.kind != .minutes
        else { return nil }
        let head = Array(units.prefix(reach).prefix { !Unit.endsSentence($0) })
        for position in head.indices.dropFirst(8) where beginsReport(at: position, in: head) {
            let line = SourceLine(Array(head[..<position]), lexicon: lexicon)
            let isDated = line.published != nil || line.date != nil || line.bareDate != nil
            if isDated, line.isConvincing, !line.labels.isEmpty { return position }
        }
        return nil
    }

    /// 2月1日
    private static func beginsReport(at start: Int, in units: [UInt16]) -> Bool {
        guard Unit.isDigit(units[start]), !Unit.isDigit(units[start - 1]), units[start - 1] != 0x5E74 else {
            return false
        }
        var position = start
        while position < units.count, Unit.isDigit(units[position]) { position += 1 }
        guard position - start <= 2, position < units.count, units[position] == 0x6708 else { return false }
        let day = position + 1
        position = day
        while position < units.count, Unit.isDigit(units[position]) { position += 1 }
        return position > day && position < units.count && units[position] == 0x65E5
    }
}

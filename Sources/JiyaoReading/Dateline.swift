import JiyaoCore

/// How a news report opens: 某某社某地9月9日电（记者 张某某）, 某某网消息（某某联播）：, 本报讯 （记者 张某某）.
struct Dateline {
    /// The news organisation, where it is named.
    var publisher: [UInt16]?
    /// A by-line in brackets within it.
    var byline: TextSpan?

    /// A dateline ends within so many units.
    private static let longest = 48

    /// - Parameter units: the first paragraph.
    init?(_ units: [UInt16], lexicon: FurnitureLexicon) {
        let head = Array(units.prefix(Self.longest))
        guard let wire = Self.wire(in: head) else { return nil }
        byline = Self.bracket(from: wire, in: units).flatMap { span in
            Byline(Array(units[(span.start + 1)..<(span.end - 1)]), lexicon: lexicon) == nil ? nil : span
        }
        var start = head.firstIndex { !Unit.isSpace($0) && !Unit.isMark($0) } ?? 0
        if head[start] == 0x636E { start += 1 }  // 据
        // The longest name before the word, so that 某某网络电视台 is not cut at 网.
        for end in stride(from: min(wire, start + 14), to: start + 1, by: -1) {
            let name = Array(head[start..<end])
            guard name.allSatisfy({ Unit.isHan($0) || Unit.isLatin($0) }), lexicon.ends(name, with: .media) else {
                continue
            }
            publisher = name
            return
        }
        // 云上云陵报道：, whatever a medium is called.
        let name = Array(head[start..<max(start, wire)])
        if head[wire] == 0x62A5, (2...10).contains(name.count), name.allSatisfy(Unit.isHan),
            lexicon.length(of: .byline, at: 0, in: name) == nil, !lexicon.contains(.byline, in: name)
        {
            publisher = name
        }
    }

    private static func isColon(_ unit: UInt16) -> Bool { unit == 0xFF1A || unit == 0x3A }

    /// Where 电, 讯, 消息 or 报道： begins: before white space, a bracket, a colon or a comma.
    private static func wire(in head: [UInt16]) -> Int? {
        for position in head.indices.dropFirst() {
            let end: Int
            switch head[position] {
            case 0x7535, 0x96FB, 0x8BAF, 0x8A0A: end = position + 1  // 电 電 讯 訊
            case 0x6D88 where position + 1 < head.count && head[position + 1] == 0x606F: end = position + 2  // 消息
            case 0x62A5 where position + 2 < head.count && head[position + 1] == 0x9053 && isColon(head[position + 2]):
                end = position + 2  // 报道：
            case 0x3002, 0xFF01, 0xFF1F: return nil
            default: continue
            }
            guard end < head.count else { return nil }
            let next = head[end]
            if Unit.isSpace(next) || [0xFF08, 0x28, 0xFF1A, 0x3A, 0xFF0C, 0x2C, 0x3010].contains(next) {
                // 今天来电， within running text is none: no comma stands before it.
                return head[..<position].contains(where: Unit.endsClause) ? nil : position
            }
        }
        return nil
    }

    /// The bracket that opens at the dateline's end, or just before it.
    private static func bracket(from wire: Int, in units: [UInt16]) -> TextSpan? {
        var position = wire
        while position < min(units.count, wire + 6) {
            if let closing = Unit.closing(of: units[position]), closing == 0xFF09 || closing == 0x29 {
                guard let end = units[position...].prefix(64).firstIndex(of: closing) else { return nil }
                return TextSpan(position, end + 1)
            }
            position += 1
        }
        return nil
    }
}

import JiyaoCore

/// The body that published a page, as a label or a dateline names it.
enum Publisher {
    /// Nil for what names nobody: 本站, 本报, an address, a user of the site.
    static func name(_ value: [UInt16]?, lexicon: FurnitureLexicon) -> String? {
        guard let value else { return nil }
        let bare = Fold.bare(value[...])
        let isOurs = bare.first == 0x672C && lexicon.length(of: .nobody, at: 0, in: bare) != nil
        guard (2...30).contains(bare.count), !isOurs, !lexicon.isTerm(bare, of: .nobody) else { return nil }
        // sp20241123 is a user of the site, or a number.
        guard bare.contains(where: Unit.isHan) || !bare.contains(where: Unit.isDigit) else { return nil }
        let string = String(decoding: bare, as: UTF16.self)
        guard !string.hasPrefix("http"), !string.hasPrefix("www"), bare.contains(where: { !Unit.isDigit($0) }),
            !bare.contains(where: { $0 == 0x40 || $0 == 0x3A || $0 == 0xFF1A })
        else { return nil }
        // （市局） at the end is part of the name.
        guard bare.contains(0xFF08), value.last == 0xFF09 else { return string }
        return string + "）"
    }
}

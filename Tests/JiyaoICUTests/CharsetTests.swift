import Testing

@testable import JiyaoICU

@Suite struct CharsetTests {
    @Test(arguments: [
        ("gb2312", Charset.gb18030), ("GBK", .gb18030), ("CP936", .gb18030), (" gb18030 ", .gb18030),
        ("x-gbk", .gb18030),
        ("EUC-CN", .gb18030), ("utf8", .utf8), ("UTF-8", .utf8), ("Big5", .big5), ("cp950", .big5),
        ("BIG5-HKSCS", .big5HKSCS), ("utf-16", .utf16LE), ("UTF16LE", .utf16LE), ("utf-16be", .utf16BE),
    ])
    func aLabelIsKnownInAnyCase(label: String, charset: Charset) {
        #expect(Charset(label: label) == charset)
    }

    @Test(arguments: ["", "latin1", "iso-8859-1", "shift_jis", "euc-kr", "utf", "gb", "utf-32", "会"])
    func anyOtherLabelIsNone(label: String) {
        #expect(Charset(label: label) == nil)
    }

    @Test func eachLabelIsOfOneCharsetAndEachNameIsALabel() {
        let labels = Charset.allCases.flatMap(\.labels)
        #expect(Set(labels).count == labels.count)
        for charset in Charset.allCases {
            #expect(charset.labels.first == charset.name.lowercased())
            #expect(labels.allSatisfy { $0 == $0.lowercased() })
        }
    }

    @Test(arguments: Charset.allCases)
    func itsNameAndItsMarkAreThoseOfICU(charset: Charset) throws {
        let converter = try Converter(charset: charset.name)
        let units = try charset.mark.withUnsafeBufferPointer { try converter.decode($0) }
        #expect(units == (charset.mark.isEmpty ? [] : [0xFEFF]))
        #expect(try charset.bytes(of: 0x0A).withUnsafeBufferPointer { try converter.decode($0) } == [0x0A])
        if !charset.mark.isEmpty { #expect(Charset.marked(charset.mark + [0x41]) == charset) }
    }

    @Test(arguments: [[], [0xEF], [0xEF, 0xBB], [0x84, 0x31, 0x95], [0xFF], [0x41, 0xFF, 0xFE]] as [[UInt8]])
    func aPartOfAMarkIsNone(bytes: [UInt8]) {
        #expect(Charset.marked(bytes) == nil)
    }

    /// Else a text that is decoded as one would say something else in the other.
    @Test func whatBig5HasBothOfItsFormsReadAlike() throws {
        let trails = Array(0x40...0x7E) + Array(0xA1...0xFE) as [UInt8]
        var differences: [String] = []
        for lead in UInt8(0xA1)...0xF9 {
            for trail in trails {
                let bytes = [lead, trail]
                guard let one = try? decode(bytes, .big5), let other = try? decode(bytes, .big5HKSCS), one != other,
                    !one.contains(where: { (0xE000...0xF8FF).contains($0) })
                else { continue }
                differences.append(String(decoding: one, as: UTF16.self))
            }
        }
        // A shaded box.
        #expect(differences == ["▓"])
    }

    private func decode(_ bytes: [UInt8], _ charset: Charset) throws -> [UInt16] {
        try bytes.withUnsafeBufferPointer { try Converter(charset: charset.name).decode($0) }
    }
}

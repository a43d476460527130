import JiyaoICU
import JiyaoTestKit
import Testing

@testable import JiyaoReading

private let text = "云陵市召开防汛会议。会议强调，要把责任落实到人，确保安全度汛。\n"
private let traditional = "雲陵縣召開防汛會議。會議強調，要把責任落實到人，確保安全度汛。\n"

@Suite struct TextDecoderTests {
    @Test(arguments: [Charset.utf8, .gb18030, .utf16LE, .utf16BE])
    func aByteOrderMarkTellsTheCharsetAndIsNoText(charset: Charset) throws {
        let bytes = try #require(charset.encode(text))
        #expect(try decode(charset.mark + bytes) == .text(text, charset))
        #expect(try decode(charset.mark + bytes, as: charset) == .text(text, charset))
        // However short the text is.
        #expect(try decode(charset.mark + charset.encode("会")!) == .text("会", charset))
        #expect(try decode(charset.mark) == .text("", charset))
    }

    @Test(arguments: [
        (Charset.gb18030, text), (.utf16LE, text), (.utf16BE, text), (.utf8, text), (.big5, traditional),
        (.gb18030, traditional), (.utf16LE, traditional), (.utf16BE, traditional), (.utf8, traditional),
    ])
    func withoutAMarkTheCharsetIsFound(charset: Charset, text: String) throws {
        #expect(try decode(try #require(charset.encode(text))) == .text(text, charset))
    }

    @Test func textThatBreaksItsMarksPromiseIsAFailureWithTheOffset() throws {
        #expect(
            try decode([0xEF, 0xBB, 0xBF, 0xBB, 0xE1]) == .failure("not UTF-8: malformed bytes at byte 3"))
        #expect(try decode([0xFF, 0xFE, 0x1A, 0x4F, 0x1A]) == .failure("not UTF-16LE: malformed bytes at byte 4"))
        #expect(
            try decode([0xFE, 0xFF, 0x4F, 0x1A, 0xD8, 0x00]) == .failure("not UTF-16BE: malformed bytes at byte 4"))
        #expect(
            try decode([0xFF, 0xFE, 0x1A, 0x4F, 0x00, 0xDC, 0x1A, 0x4F])
                == .failure("not UTF-16LE: malformed bytes at byte 4"))
        #expect(
            try decode([0x84, 0x31, 0x95, 0x33, 0xBB, 0xE1, 0xFF, 0x20])
                == .failure("not GB18030: malformed bytes at byte 6"))
    }

    @Test func textThatIsUTF8IsNeverTakenForAnything() throws {
        for declared in ["gb2312", "big5", "utf-16le", "shift_jis", "nonsense"] {
            let page = "<meta charset=\(declared)><p>\(text)"
            #expect(try decode(Array(page.utf8), isMarkup: true) == .text(page, .utf8))
        }
    }

    @Test func brokenUTF8IsNoOtherCharset() throws {
        let decoder = try TextDecoder()
        let whole = Array((text + text + text).utf8)
        for seed in UInt64(1)...300 {
            var random = SeededGenerator(seed: seed)
            var bytes = Array(whole.prefix(Int.random(in: 20...whole.count, using: &random)))
            let place = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0...2, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(UInt8.random(in: 0x80...0xFF, using: &random), at: place)
            default: bytes[place] = UInt8.random(in: 0x80...0xFF, using: &random)
            }
            let decoding = try decode(bytes, by: decoder)
            if let expected = String(validating: bytes, as: UTF8.self) {
                #expect(decoding.text == expected, "seed \(seed)")
            } else {
                #expect(
                    decoding.reason?.hasPrefix("not UTF-8: malformed bytes at byte ") == true,
                    "seed \(seed): \(decoding)")
            }
        }
    }

    @Test func loneSurrogatesAreNoText() throws {
        // CESU-8: U+1F600 in two sequences of three bytes.
        for bytes in [[0xED, 0xA0, 0xBD], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xED, 0xBF, 0xBF]] as [[UInt8]] {
            for before in ["", "会议", "{\"text\":\""] {
                let decoding = try decode(Array(before.utf8) + bytes + Array("\"}".utf8))
                #expect(decoding == .failure("not UTF-8: malformed bytes at byte \(before.utf8.count)"))
            }
        }
    }

    @Test func aBrokenDocumentIsAFailureWithTheOffsetInItsCharset() throws {
        let bytes = try #require(Charset.gb18030.encode(text))
        let decoding = try decode(bytes + bytes + [0xFF] + bytes)
        let reason = try #require(decoding.reason)
        #expect(
            reason.hasPrefix(
                "not UTF-8: malformed bytes at byte 0; not GB18030: malformed bytes at byte \(2 * bytes.count);"))
        let page = Array("<meta charset=gbk>".utf8) + Array(repeating: bytes, count: 200).joined() + [0xFF]
        #expect(
            try decode(page, isMarkup: true).reason?
                .hasPrefix(
                    "not UTF-8: malformed bytes at byte 18; not GB18030: malformed bytes at byte \(page.count - 1);")
                == true)
    }

    @Test func aBrokenPageIsToldOnce() throws {
        let bytes = try #require(Charset.gb18030.encode("<meta charset=gbk>" + text))
        #expect(
            try decode(bytes + [0xFF], isMarkup: true)
                == .failure(
                    "not UTF-8: malformed bytes at byte 18; not GB18030: malformed bytes at byte \(bytes.count);"
                        + " --encoding names the charset"))
    }

    @Test(arguments: Charset.allCases)
    func aCharsetThatIsNamedIsTakenAtItsWord(charset: Charset) throws {
        // Even where the text would tell another one.
        let decoding = try decode(try #require(Charset.gb18030.encode("会议强调，责任落实。")), as: charset)
        if charset == .gb18030 {
            #expect(decoding == .text("会议强调，责任落实。", charset))
        } else if let found = decoding.charset {
            #expect(found == charset)
        } else {
            #expect(decoding.reason?.hasPrefix("not \(charset.name): malformed bytes at byte ") == true)
        }
    }

    @Test func aNamedUTF16DoesNotReadItsMirror() throws {
        #expect(
            try decode([0xFE, 0xFF, 0x4F, 0x1A], as: .utf16LE)
                == .failure("not UTF-16LE: the byte order mark at byte 0 is that of UTF-16BE"))
    }

    @Test func filesThatAreNoTextStayBinaryWhateverIsNamed() throws {
        let zip = Array("PK\u{3}\u{4}".utf8) + [0, 0, 0, 0]
        for charset in [nil, Charset.gb18030, .utf16LE] {
            #expect(try decode(zip, as: charset).reason?.hasPrefix("binary: a ZIP archive") == true)
            #expect(try decode(Array("%PDF-1.4".utf8), as: charset).reason?.hasPrefix("binary: a PDF file") == true)
        }
        #expect(try decode([0, 1, 2, 3, 4, 5, 6, 7]) == .failure("binary: a NUL at byte 0"))
        #expect(try decode(Array("会议\0强调\0要求\0".utf8)) == .failure("binary: a NUL at byte 6"))
    }

    @Test func randomBytesAreNeverText() throws {
        let decoder = try TextDecoder()
        for seed in UInt64(1)...2000 {
            var random = SeededGenerator(seed: seed)
            let bytes = (0..<Int.random(in: 24...400, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            #expect(try decode(bytes, by: decoder).reason != nil, "seed \(seed)")
        }
    }

    @Test func textOfTwoCharsetsIsAFailure() throws {
        let decoder = try TextDecoder()
        let gbk = try #require(Charset.gb18030.encode(String(repeating: text, count: 20)))
        let utf8 = Array(String(repeating: text, count: 3).utf8)
        for bytes in [gbk + utf8, utf8 + gbk, gbk + utf8 + gbk] {
            #expect(try decode(bytes, by: decoder).reason != nil)
        }
    }

    @Test func charactersOfHongKongAreReadWithItsSupplement() throws {
        let text = "啲會議喺度開緊，佢哋話唔好咁做，要諗清楚先。雲陵縣召開防汛會議，會議強調要落實責任。"
        let bytes = try #require(Charset.big5HKSCS.encode(text))
        #expect(try decode(bytes) == .text(text, .big5HKSCS))
        #expect(try decode(bytes, as: .big5HKSCS) == .text(text, .big5HKSCS))
    }

    @Test(arguments: [
        "关于召开全市防汛工作会议的通知", "会议纪要（第三期）", "市委常委会会议纪要", "防汛会议通知", "2024年工作会议纪要.",
    ])
    func aTitleAloneIsReadInTheCharsetOfTheMainland(title: String) throws {
        let bytes = try #require(Charset.gb18030.encode(title))
        #expect(try decode(bytes) == .text(title, .gb18030))
        #expect(try decode(bytes + [0x0A]).text == title + "\n")
    }

    @Test func aWordThatMayBeAnythingIsRefused() throws {
        // In UTF-8, Cyrillic, Hebrew and Arabic letters; in GBK, words.
        for word in ["一", "一一", "一亢", "唐一", "一致"] {
            let bytes = try #require(Charset.gb18030.encode(word))
            let decoding = try decode(bytes)
            #expect(decoding.text == nil || decoding.text == word, "\(word): \(decoding)")
        }
        for word in ["会", "会议", "中", "中共", "中央"] {
            for charset in [Charset.gb18030, .utf16LE, .utf16BE] {
                let decoding = try decode(try #require(charset.encode(word)))
                #expect(decoding.text == nil || decoding.text == word, "\(word) in \(charset): \(decoding)")
            }
        }
    }

    @Test(arguments: ["ok", "a", "", "e.g. 12:30", "café", "A·B", "Ünal & Söhne", "±5°", "會", "12", "a\nb\n", "«é»"])
    func aShortTextInUTF8StaysOne(text: String) throws {
        #expect(try decode(Array(text.utf8)) == .text(text, .utf8))
    }

    @Test(arguments: [Charset.utf16LE, .utf16BE])
    func brokenUTF16WithoutAMarkIsAFailureWithTheOffset(charset: Charset) throws {
        let bytes = try #require(charset.encode(String(repeating: text, count: 200)))
        #expect(
            try decode(bytes.dropLast()) == .failure("not \(charset.name): malformed bytes at byte \(bytes.count - 2)"))
        let lone: [UInt8] = charset == .utf16LE ? [0x00, 0xD8] : [0xD8, 0x00]
        let place = bytes.count - 2
        #expect(
            try decode(bytes[..<place] + lone + bytes[place...])
                == .failure("not \(charset.name): malformed bytes at byte \(place)"))
    }

    /// Korean in EUC-KR is in form perfect GB18030, of characters in use.
    @Test(arguments: [
        ("EUC-KR", "회의에서 시장은 방재 대책에 대해 설명하였다. 우리는 주민의 안전을 위하여 모든 조치를 취하겠다고 강조했다."),
        ("EUC-JP", "これは会議の議事録です。市長は防災対策について説明した。"), ("SHIFT_JIS", "これは会議の議事録です。市長は防災対策について説明した。"),
        ("CP1251", "Совещание открыл мэр города. Он объяснил меры."),
        ("ISO-8859-1", "Der Bürgermeister erklärte die Maßnahmen über."),
    ])
    func otherLanguagesInOtherCharsetsAreRefused(charset: String, text: String) throws {
        for count in [1, 2, 10, 200] {
            let bytes = try #require(Encoder.bytes(of: String(repeating: text, count: count), in: charset))
            #expect(try decode(bytes).reason?.hasPrefix("not UTF-8: ") == true)
            #expect(try decode(Array("<meta charset=gb2312>".utf8) + bytes, isMarkup: true).text == nil)
        }
    }

    @Test func aListOfNamesIsText() throws {
        let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜")
        let given = Array("志强丽娟国栋秀兰晓峰静宜文彬思远海燕立仁麓澜雯婷瑞霖煜")
        for seed in UInt64(1)...100 {
            var random = RandomText(seed: seed)
            let names = (0..<60).map { _ in
                String([random.element(of: surnames), random.element(of: given), random.element(of: given)])
            }
            let list = "参会人员：\n" + names.joined(separator: "\n")
            let decoding = try decode(try #require(Charset.gb18030.encode(list)))
            #expect(decoding == .text(list, .gb18030), "seed \(seed)")
        }
    }

    @Test func englishInUTF16IsFound() throws {
        let text = "The meeting began at 9:30.\r\n"
        for charset in [Charset.utf16LE, .utf16BE] {
            #expect(try decode(try #require(charset.encode(text))) == .text(text, charset))
        }
    }
}

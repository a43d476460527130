import Foundation
import JiyaoCore
import Testing

@testable import JiyaoReading

private let body = "3月5日，云陵市召开防汛会议。会议强调，防汛要抓实。"

@Suite struct TextFormatTests {
    @Test func theBodyKeepsItsCharacters() throws {
        let text = "　　会议强调：要,  抓“落实”. 一、 二；３％\u{200B}😀。会议要求。\t\n\n  \t第二段,half-width; 标点。  \r\n第三段。"
        #expect(try readText(text).text.string == "会议强调：要,  抓“落实”. 一、 二；３％\u{200B}😀。会议要求。\n第二段,half-width; 标点。\n第三段。")
    }

    @Test func aByteOrderMarkIsNoText() throws {
        #expect(try readText("\u{FEFF}" + body).text.string == body)
    }

    @Test func lineEndsAreThoseOfEverySystem() throws {
        let text = "第一段落在这里。\r\n第二段落在这里。\r第三段落在这里。\u{2028}第四段落在这里。\n"
        #expect(try readText(text).text.string == "第一段落在这里。\n第二段落在这里。\n第三段落在这里。\n第四段落在这里。")
    }

    @Test(arguments: [
        ([], "empty"), (Array(" \n\t　\u{FEFF}".utf8), "empty"), ([0xEF, 0xBB, 0xBF], "empty"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "binary: a NUL at byte 8"),
        (Array("会议".utf8) + [0xFF], "not UTF-8: malformed bytes at byte 6"),
        ([0xEF, 0xBB, 0xBF, 0x61, 0xC0, 0x80], "not UTF-8: malformed bytes at byte 4"),
        (Array("会议".utf8.dropLast()), "not UTF-8: malformed bytes at byte 3"),
        ([0xED, 0xA0, 0x80], "not UTF-8: malformed bytes at byte 0"),
        ([0x01, 0x02, 0x03, 0x61], "binary: 3 control characters"),
    ])
    func whatIsNoTextIsRefused(bytes: [UInt8], reason: String) throws {
        #expect(try failure("text", bytes) == reason)
        if reason != "empty" { #expect(try failure("html", bytes) == reason) }
    }

    @Test func aStrayControlCharacterIsKept() throws {
        let text = body + body + "\u{1}" + body
        #expect(try readText(text).text.string == text)
    }

    @Test func theIdIsOfTheBytesAndTheLine() throws {
        let one = try readText(body)
        #expect(one.source.bytes == body.utf8.count)
        #expect(one.source.sha256.count == 64)
        #expect(one.id == String(one.source.sha256.prefix(16)))
        let json = "{\"text\":\"\(body)\"}"
        let first = try readLine(json, line: 1)
        #expect(first.id == (try readLine(json, line: 1)).id)
        #expect(first.id != (try readLine(json, line: 2)).id)
        #expect(first.source.sha256 == (try readLine(json, line: 2)).source.sha256)
    }

    @Test func theDigestIsSHA256() {
        #expect(SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func aTextWithoutATitleHasNone() throws {
        let article = try readText(body + "\n" + body)
        #expect(article.title == nil && article.published == nil && article.publisher == nil)
        #expect(article.text.string == body + "\n" + body)
    }
}

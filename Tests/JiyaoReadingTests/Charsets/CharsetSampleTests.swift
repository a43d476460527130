import JiyaoICU
import JiyaoTestKit
import Testing

@testable import JiyaoReading

/// 200 articles in each charset, with, without and with a wrong declaration, as HTML and as text.
@Suite struct CharsetSampleTests {
    private static let seed: UInt64 = 20_240_901
    private static let count = 200

    private enum Declaration: String, CaseIterable {
        case none, right, wrong
    }

    private struct Tally: CustomStringConvertible {
        var right = 0
        var refused = 0
        var wrong = 0

        var share: Double { Double(right) / Double(right + refused + wrong) }
        var description: String { "\(right) right, \(refused) refused, \(wrong) wrong" }
    }

    /// Articles of different lengths, from 150 characters on.
    private static func articles(of paragraphs: [String]) -> [[String]] {
        var random = RandomText(seed: seed)
        return (0..<count).map { number in
            var article: [String] = []
            var length = 0
            let wanted = 150 + number * number / 20
            while length < wanted {
                let paragraph = random.element(of: paragraphs)
                article.append(paragraph)
                length += paragraph.count
            }
            return article
        }
    }

    private static func page(_ article: [String], declared: String?) -> String {
        let meta = declared.map { "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\($0)\">\n" } ?? ""
        return "<!DOCTYPE html>\n<html><head>\n\(meta)<title>\(article[0].prefix(12))</title></head>\n<body>\n"
            + article.map { "<p>\($0)</p>\n" }.joined() + "</body></html>\n"
    }

    private static func declared(_ declaration: Declaration, _ charset: Charset, _ number: Int) -> String? {
        let wrong = ["gb2312", "big5", "utf-8", "iso-8859-1", "shift_jis"].filter { Charset(label: $0) != charset }
        return switch declaration {
        case .none: nil
        case .right: charset == .gb18030 ? "gb2312" : charset.name.lowercased()
        case .wrong: wrong[number % wrong.count]
        }
    }

    @Test(arguments: [Charset.gb18030, .big5, .utf8, .utf16LE, .utf16BE])
    func articlesAreReadAsTheyWereWritten(charset: Charset) throws {
        let decoder = try TextDecoder()
        let sources = charset == .big5 ? [Paragraphs.traditional] : [Paragraphs.simplified, Paragraphs.traditional]
        for source in sources {
            try #require(source.count >= 30)
            let name = source == Paragraphs.traditional ? "traditional" : "simplified"
            let articles = Self.articles(of: source)
            for declaration in Declaration.allCases {
                var pages = Tally()
                var texts = Tally()
                for (number, article) in articles.enumerated() {
                    let page = Self.page(article, declared: Self.declared(declaration, charset, number))
                    count(try Self.result(page, charset, isMarkup: true, by: decoder), into: &pages)
                    // A text declares nothing.
                    guard declaration == .none else { continue }
                    let text = article.joined(separator: "\r\n")
                    count(try Self.result(text, charset, isMarkup: false, by: decoder), into: &texts)
                }
                print("charsets: \(charset.name), \(name), declaration \(declaration): HTML \(pages); text \(texts)")
                #expect(pages.wrong == 0 && pages.share >= 0.995, "seed \(Self.seed): \(pages)")
                if declaration == .none {
                    #expect(texts.wrong == 0 && texts.share >= 0.995, "seed \(Self.seed): \(texts)")
                }
            }
        }
    }

    /// Whether the text came out as it was; nil where it was refused.
    private static func result(
        _ text: String, _ charset: Charset, isMarkup: Bool, by decoder: TextDecoder
    ) throws -> Bool? {
        let bytes = try #require(charset.encode(text))
        let decoding = try decode(bytes, isMarkup: isMarkup, by: decoder)
        return decoding.text.map { $0 == text && decoding.charset == charset }
    }

    private func count(_ result: Bool?, into tally: inout Tally) {
        switch result {
        case true?: tally.right += 1
        case false?: tally.wrong += 1
        case nil: tally.refused += 1
        }
    }
}

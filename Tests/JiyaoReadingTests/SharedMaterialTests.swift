import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoReading

/// Extra tests on real material, where it lies beside the checkout. They say so where it is absent.
@Suite struct SharedMaterialTests {
    private static func folded(_ text: String) -> String {
        String(decoding: Fold.content(text.utf16), as: UTF16.self)
    }

    /// Pairs of an article's path and its annotation.
    private func annotated() throws -> [(path: String, annotation: [String: Any])] {
        guard let folder = ProjectFiles.shared?.appendingPathComponent("gold/dev") else {
            print("skipped: no annotated articles beside the checkout")
            return []
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        return try names.sorted().map { name in
            let json = folder.appendingPathComponent(String(name.dropLast(4)) + ".json")
            let object = try JSONSerialization.jsonObject(with: Data(contentsOf: json)) as? [String: Any]
            return (folder.appendingPathComponent(name).path, try #require(object))
        }
    }

    @Test func pageDataAndFurnitureOfAnnotatedArticles() throws {
        let reader = try makeReader()
        var facts = (right: 0, all: 0)
        var furniture = (gone: 0, all: 0)
        for (path, annotation) in try annotated() {
            let raw = try #require(try documents(of: [path]).first)
            let article = try reader.read(raw)
            let found = [article.title, article.published?.description, article.publisher]
            for (key, value) in zip(["title", "published", "publisher"], found) {
                let expected = annotation[key] as? String
                if expected == nil && value == nil { continue }
                facts.all += 1
                if Self.folded(expected ?? "") == Self.folded(value ?? "") { facts.right += 1 }
            }
            let before = Self.folded(String(decoding: raw.bytes, as: UTF8.self))
            let after = Self.folded(article.text.string)
            for line in annotation["boilerplate"] as? [String] ?? [] {
                let line = Self.folded(line)
                guard line.count > 1 else { continue }
                furniture.all += 1
                if after.ranges(of: line).count < before.ranges(of: line).count { furniture.gone += 1 }
            }
        }
        guard facts.all > 0 else { return }
        #expect(Double(facts.right) >= 0.8 * Double(facts.all), "\(facts)")
        #expect(Double(furniture.gone) >= 0.9 * Double(furniture.all), "\(furniture)")
    }

    @Test func theFirstAnnotatedArticleIsReadExactly() throws {
        guard let path = try annotated().first(where: { $0.path.hasSuffix("seed-001.txt") })?.path else { return }
        let article = try makeReader().read(try #require(try documents(of: [path]).first))
        #expect(article.published == CalendarDate("2019-09-09"))
        #expect(article.publishedTime?.description == "10:41")
        #expect(article.text.paragraphs.allSatisfy { $0.count > 20 })
    }

    @Test func aLargeCorpusIsReadWithoutAFailure() throws {
        guard let shared = ProjectFiles.shared else { return print("skipped: no corpus beside the checkout") }
        let corpus = shared.appendingPathComponent("corpora/xwlb-2022-2024.ndjson.gz").path
        guard FileManager.default.fileExists(atPath: corpus) else { return print("skipped: no corpus") }
        let reader = try makeReader()
        let input = try DocumentInput([corpus])
        var count = 0
        var empty = 0
        while let item = input.next() {
            guard case .document(let raw) = item else {
                Issue.record("\(item)")
                continue
            }
            count += 1
            if try reader.read(raw).text.isEmpty { empty += 1 }
        }
        // A few have a line of dashes where the text should be.
        #expect(empty < 10)
        #expect(count > 15_000)
    }
}

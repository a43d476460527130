import Foundation
import JiyaoTestKit
import Testing

/// Real articles that readers have annotated, where they lie beside the checkout.
struct AnnotatedArticlesTests {
    private static let floors = [
        "speakers": 0.88, "attribution": 0.82, "points": 0.90, "point speakers": 0.86, "tree": 0.88, "people": 0.88,
        "titles": 0.80, "facts": 0.68, "page": 0.80, "furniture": 0.90, "body": 0.97,
    ]

    @Test func theFiguresStayAboveTheirFloors() async throws {
        guard let gold = ProjectFiles.shared?.appendingPathComponent("gold/dev").path,
            FileManager.default.fileExists(atPath: gold)
        else {
            print("skipped: no annotated articles beside the checkout")
            return
        }
        let jiyao = Command(folder: try TestFolder())
        try #require(try await jiyao("run", gold, "-o", "out").status == 0)
        let result = try await jiyao("evaluate", gold, "out", "--format", "json")
        #expect(result.status == 0, "\(result.standardError)")
        for column in try JSON(parsing: result.text)["columns"].elements {
            let name = try #require(column["column"].string)
            guard let floor = Self.floors[name], case .number(let f1) = column["f1"] else { continue }
            #expect(f1 >= floor, "\(name)")
        }
    }
}

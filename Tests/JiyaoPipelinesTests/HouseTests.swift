import Foundation
import JiyaoTestKit
import Testing

/// Data flows one way through the house: a module imports only modules that stand before it.
@Suite struct HouseTests {
    private static let order = [
        "CLibICU", "CLibXML2", "CLibCrypto", "CZlib", "CJiyaoICU", "CJiyaoHTML", "JiyaoICU", "JiyaoCore",
        "JiyaoLexicons", "JiyaoReading", "JiyaoSegmentation", "JiyaoExtraction", "JiyaoSummaries", "JiyaoStatistics",
        "JiyaoPipelines", "JiyaoArchive", "JiyaoExports", "jiyao",
    ]

    private static let sources = ProjectFiles.root.appendingPathComponent("Sources")

    @Test func everyModuleHasItsPlace() throws {
        let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
        #expect(Set(modules.filter { !$0.hasPrefix(".") }) == Set(Self.order))
    }

    @Test(arguments: order)
    func importsPointOnlyToWhatStandsBefore(module: String) throws {
        let place = try #require(Self.order.firstIndex(of: module))
        for file in Self.swiftFiles(of: module) {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let words = line.split(separator: " ").filter { $0 != "@testable" && $0 != "package" && $0 != "public" }
                guard words.first == "import", let name = words.last.map(String.init),
                    let other = Self.order.firstIndex(of: name)
                else { continue }
                #expect(other < place, "\(file.lastPathComponent) of \(module) imports \(name)")
            }
        }
    }

    /// ICU's and libxml2's headers clash with Foundation's: only the C targets may include them.
    @Test func onlyTheCTargetsIncludeICU() throws {
        for module in Self.order {
            let folder = Self.sources.appendingPathComponent(module)
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            while let file = files?.nextObject() as? URL {
                guard file.pathExtension == "h" else { continue }
                let header = try String(contentsOf: file, encoding: .utf8)
                #expect(!header.contains("#include <unicode/") && !header.contains("#include <libxml/"), "\(file.path)")
            }
        }
    }

    private static func swiftFiles(of module: String) -> [URL] {
        let folder = sources.appendingPathComponent(module)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var found: [URL] = []
        while let file = files?.nextObject() as? URL {
            if file.pathExtension == "swift" { found.append(file) }
        }
        return found
    }
}

import Foundation
import JiyaoTestKit
import Testing

/// Data flows one way through the house: a module imports only modules that stand before it.
@Suite struct HouseTests {
    private static let order = [
        "CLibICU", "CLibXML2", "CLibCrypto", "CLibOpenCC", "CZlib", "CJiyaoICU", "CJiyaoHTML", "JiyaoICU", "JiyaoCore",
        "JiyaoLexicons", "JiyaoReading", "JiyaoSegmentation", "JiyaoExtraction", "JiyaoSummaries", "JiyaoStatistics",
        "JiyaoPipelines", "JiyaoArchive", "JiyaoEvaluation", "JiyaoExports", "jiyao",
    ]

    private static let sources = ProjectFiles.root.appendingPathComponent("Sources")

    @Test func everyModuleHasItsPlace() throws {
        let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
        #expect(Set(modules.filter { !$0.hasPrefix(".") }) == Set(Self.order))
    }

    @Test(arguments: order)
    func importsPointOnlyToWhatStandsBefore(module: String) throws {
        let place = try #require(Self.order.firstIndex(of: module))
        for name in try Self.imports(of: module) {
            guard let other = Self.order.firstIndex(of: name) else { continue }
            #expect(other < place, "\(module) imports \(name)")
        }
    }

    /// What `Package.swift` declares is what is imported: no more, which would only slow builds and mislead readers, and
    /// no less, which would build by luck.
    @Test(arguments: order.filter { !$0.hasPrefix("C") })
    func whatIsDeclaredIsWhatIsImported(module: String) throws {
        let known = Set(Self.order + ["Algorithms", "ArgumentParser", "Yams"])
        let declared = try Self.declared(of: module).intersection(known).subtracting([module])
        let imported = try Self.imports(of: module).intersection(known)
        #expect(declared.subtracting(imported).sorted() == [], "declared and not imported")
        #expect(imported.subtracting(declared).sorted() == [], "imported and not declared")
    }

    /// The names of the modules that the files of a module import.
    private static func imports(of module: String) throws -> Set<String> {
        var names: Set<String> = []
        for file in swiftFiles(of: module) {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let words = line.split(separator: " ").filter { $0 != "@testable" && $0 != "package" && $0 != "public" }
                if words.first == "import", let name = words.last { names.insert(String(name)) }
            }
        }
        return names
    }

    /// The names that stand in a target's declaration, with those of the products that have a short name there.
    private static func declared(of module: String) throws -> Set<String> {
        let package = try String(contentsOf: ProjectFiles.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        let targets = try #require(package.range(of: "targets: [\n")).upperBound
        let opening = module == "jiyao" ? "name: \"jiyao\"" : "module(\"\(module)\""
        let flat = package[targets...].replacingOccurrences(of: "(\n            \"", with: "(\"")
        let start = try #require(flat.range(of: opening), "\(module) is not declared").upperBound
        var depth = 1
        let declaration = flat[start...].prefix { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth > 0
        }
        let words = declaration.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        let products = ["algorithms": "Algorithms", "yams": "Yams"]
        return Set(words.map { products[$0] ?? $0 })
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

// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

/// A module of the house: its folder is `Sources/NAME`, its tests are `Tests/NAMETests`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name), "JiyaoTestKit"] + dependencies,
        swiftSettings: strict)
}

let algorithms = Target.Dependency.product(name: "Algorithms", package: "swift-algorithms")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

// The targets stand in the order in which data flows; each imports only from above itself.
let package = Package(
    name: "jiyao",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "JiyaoKit", targets: ["JiyaoPipelines", "JiyaoStatistics", "JiyaoLexicons", "JiyaoCore"]),
        .executable(name: "jiyao", targets: ["jiyao"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-algorithms", exact: "1.2.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // C libraries of the system.
        .systemLibrary(
            name: "CLibICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(
            name: "CLibOpenCC", pkgConfig: "opencc", providers: [.apt(["libopencc-dev"]), .brew(["opencc"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        // ICU and libxml2 behind headers that show none of ICU's: those clash with Foundation's own copy.
        .target(name: "CJiyaoICU", dependencies: ["CLibICU"], cSettings: strictC),
        .target(name: "CJiyaoHTML", dependencies: ["CLibXML2"], cSettings: strictC),

        module("JiyaoICU", ["CJiyaoICU"]),
        module("JiyaoCore"),
        module("JiyaoLexicons", ["JiyaoCore"]),
        module(
            "JiyaoReading",
            ["JiyaoCore", "JiyaoICU", "JiyaoLexicons", "CJiyaoHTML", "CLibCrypto", "CLibOpenCC", "CZlib"]),
        module("JiyaoSegmentation", ["JiyaoCore", "JiyaoICU"]),
        module("JiyaoExtraction", ["JiyaoCore", "JiyaoLexicons", "JiyaoSegmentation", algorithms]),
        module("JiyaoSummaries", ["JiyaoCore", "JiyaoLexicons", "JiyaoExtraction", algorithms]),
        module("JiyaoStatistics", ["JiyaoCore"]),
        module(
            "JiyaoPipelines",
            [
                "JiyaoCore", "JiyaoICU", "JiyaoLexicons", "JiyaoReading", "JiyaoSegmentation", "JiyaoExtraction",
                "JiyaoSummaries", yams,
            ]),
        module("JiyaoArchive", ["JiyaoCore", "JiyaoPipelines"]),
        module("JiyaoEvaluation", ["JiyaoCore", "JiyaoICU", "JiyaoPipelines", "JiyaoArchive"]),
        module(
            "JiyaoExports", ["JiyaoCore", "JiyaoStatistics", "JiyaoPipelines", "JiyaoArchive", "JiyaoEvaluation"]),
        .executableTarget(
            name: "jiyao",
            dependencies: [
                "JiyaoCore", "JiyaoICU", "JiyaoLexicons", "JiyaoReading", "JiyaoSegmentation", "JiyaoStatistics",
                "JiyaoPipelines", "JiyaoArchive", "JiyaoEvaluation", "JiyaoExports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // What several test targets share: marked text, seeded random text, the shared folder.
        .target(
            name: "JiyaoTestKit", dependencies: ["JiyaoCore", "CLibOpenCC"], path: "Tests/JiyaoTestKit",
            swiftSettings: strict),
        tests("JiyaoICU"),
        tests("JiyaoCore"),
        tests("JiyaoLexicons"),
        tests("JiyaoReading", ["JiyaoCore", "JiyaoICU", "JiyaoLexicons"]),
        tests("JiyaoSegmentation", ["JiyaoCore", "JiyaoICU"]),
        tests("JiyaoExtraction", ["JiyaoReading", "JiyaoSegmentation"]),
        tests("JiyaoSummaries", ["JiyaoExtraction", "JiyaoLexicons", "JiyaoSegmentation"]),
        tests("JiyaoStatistics"),
        tests("JiyaoPipelines", ["JiyaoCore", "JiyaoLexicons", "JiyaoReading", "JiyaoStatistics"]),
        tests("JiyaoArchive"),
        tests("JiyaoEvaluation", ["JiyaoArchive", "JiyaoCore"]),
        tests("JiyaoExports"),
        .testTarget(
            name: "EndToEndTests", dependencies: ["jiyao", "JiyaoCore", "JiyaoTestKit"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

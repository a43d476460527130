import Foundation
import JiyaoLexicons
import JiyaoTestKit
import Testing

/// What a lexicon of the project may hold.
struct LexiconShape: Sendable, CustomTestStringConvertible {
    var name: String
    var columns: ClosedRange<Int>
    /// Empty where the head of the file lists its classes, which then are the kinds.
    var kinds: Set<String> = []
    /// Several kinds stand in one column, with commas.
    var joinsKinds = false
    /// A term may stand on several lines, once for each kind.
    var repeatsTerms = false
    /// What the third column may hold; nil for any note.
    var marks: Set<String>? = []

    var testDescription: String { name }

    /// Words of the extractors' grammar, by classes.
    private static let grammar = [
        "attendance_words", "basis_words", "date_words", "deadline_words", "markers", "meeting_facts", "meeting_names",
        "owner_words", "people_words", "speech_words", "subject_words", "term_words",
    ].map { LexiconShape(name: $0, columns: 2...2, repeatsTerms: true) }

    static let all = (grammar + others).sorted { $0.name < $1.name }

    private static let others = [
        LexiconShape(name: "bodies", columns: 2...2, kinds: ["suffix"]),
        LexiconShape(name: "common_words", columns: 2...2, kinds: ["word"]),
        LexiconShape(
            name: "furniture", columns: 2...2,
            kinds: [
                "published", "publisher", "updated", "date", "person", "detail", "byline", "phrase", "tail", "footer",
                "breadcrumb", "caption", "scene", "summary", "minutes", "document", "aside", "nobody", "media", "body",
                "contact", "notice", "issuer", "credit", "place", "speech",
            ], repeatsTerms: true),
        LexiconShape(
            name: "given_names", columns: 2...2, kinds: ["rare_not", "weak", "unit", "foreign"], repeatsTerms: true),
        LexiconShape(
            name: "meeting_words", columns: 2...2, kinds: ["head", "hold", "self", "group"], joinsKinds: true),
        LexiconShape(name: "name_context", columns: 2...2, kinds: ["before", "after", "label"], joinsKinds: true),
        LexiconShape(name: "places", columns: 2...2, kinds: ["venue"]),
        LexiconShape(
            name: "reporting_verbs", columns: 2...3, kinds: ["say", "demand", "assign", "act"], joinsKinds: true,
            marks: nil),
        LexiconShape(
            name: "stopwords", columns: 2...2, kinds: ["function", "verb", "adverb", "time", "number", "genre"]),
        LexiconShape(name: "surnames", columns: 2...3, kinds: ["single", "compound"], marks: ["common", "particle"]),
        LexiconShape(name: "titles", columns: 2...2, kinds: ["post", "role", "address", "group", "word"]),
    ]
}

struct CommittedLexiconsTests {
    private static let folder = ProjectFiles.data.appendingPathComponent("lexicons")

    private func read(_ shape: LexiconShape) throws -> LexiconFile {
        try LexiconFile(contentsOf: Self.folder.appendingPathComponent(shape.name + ".tsv"))
    }

    /// The classes that the head of a file explains: `#   pronoun  stands for …`.
    private func listedClasses(of file: LexiconFile) -> Set<String> {
        let prefix = "#   "
        return Set(
            header(of: file).split(separator: "\n").filter { $0.hasPrefix(prefix) }
                .compactMap { $0.dropFirst(prefix.count).split(separator: " ").first.map(String.init) })
    }

    /// The comments before the first term.
    private func header(of file: LexiconFile) -> String {
        String(decoding: file.bytes, as: UTF8.self)
            .split(separator: "\n").prefix { $0.hasPrefix("#") }.joined(separator: "\n")
    }

    @Test func everyLexiconIsKnownHere() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(files == LexiconShape.all.map { $0.name + ".tsv" })
    }

    @Test(arguments: LexiconShape.all)
    func aCommentAtTheHeadTellsColumnsAndSource(shape: LexiconShape) throws {
        let header = header(of: try read(shape))
        #expect(header.contains("Columns: term"))
        #expect(header.contains("Source: "))
    }

    @Test(arguments: LexiconShape.all)
    func everyTermHasItsColumnsAndKnownKinds(shape: LexiconShape) throws {
        var used: Set<String> = []
        let file = try read(shape)
        let known = shape.kinds.isEmpty ? listedClasses(of: file) : shape.kinds
        for entry in file.entries {
            let place: Comment = "\(shape.name):\(entry.line) \(entry.term)"
            guard shape.columns.contains(1 + entry.columns.count), let column = entry.columns.first else {
                Issue.record("\(place): wrong number of columns")
                continue
            }
            let kinds = shape.joinsKinds ? column.split(separator: ",").map(String.init) : [column]
            #expect(!kinds.isEmpty && Set(kinds).count == kinds.count, place)
            #expect(known.isSuperset(of: kinds), place)
            if let marks = shape.marks { #expect(marks.isSuperset(of: entry.columns.dropFirst()), place) }
            used.formUnion(kinds)
        }
        #expect(used == known, "\(shape.name) has kinds without a term")
        let header = header(of: file)
        for kind in used { #expect(header.contains(kind), "\(kind) is not explained at the head") }
    }

    @Test(arguments: LexiconShape.all)
    func noTermStandsTwice(shape: LexiconShape) throws {
        var seen: Set<[String]> = []
        for entry in try read(shape).entries {
            let key = shape.repeatsTerms ? [entry.term] + entry.columns : [entry.term]
            #expect(seen.insert(key).inserted, "\(shape.name):\(entry.line) \(entry.term)")
        }
    }

    @Test(arguments: LexiconShape.all)
    func filesAreTidy(shape: LexiconShape) throws {
        let content = String(decoding: try read(shape).bytes, as: UTF8.self)
        #expect(content.hasSuffix("\n") && !content.hasSuffix("\n\n"))
        #expect(!content.utf8.contains(0x0D) && !content.unicodeScalars.contains("\u{FEFF}"))
        for line in content.split(separator: "\n") { #expect(line.last?.isWhitespace == false, "\(line)") }
    }

    @Test func surnamesHaveTheLengthOfTheirKind() throws {
        for entry in try read(#require(LexiconShape.all.first { $0.name == "surnames" })).entries {
            let isSingle = entry.columns.first == "single"
            #expect((entry.term.unicodeScalars.count == 1) == isSingle, "\(entry.term)")
        }
    }

    @Test func charactersThatStandInNoGivenNameAreSingle() throws {
        for entry in try read(#require(LexiconShape.all.first { $0.name == "given_names" })).entries {
            #expect(entry.term.unicodeScalars.count == 1, "\(entry.term)")
        }
    }
}

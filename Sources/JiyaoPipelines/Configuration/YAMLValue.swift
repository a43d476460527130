import Yams

/// A value of a pipeline's file with its place. It is the part of YAML that such a file needs: scalars, lists and
/// mappings; no anchors, aliases or tags.
package struct YAMLValue: Sendable {
    package enum Content: Sendable {
        /// `isPlain`: without quotation marks.
        case scalar(String, isPlain: Bool)
        case list([YAMLValue])
        case mapping([(key: String, place: Place, value: YAMLValue)])
    }

    package let place: Place
    package let content: Content

    /// `text`, for messages.
    var kind: String {
        switch content {
        case .scalar("", isPlain: true): "nothing"
        case .scalar: "'\(Names.shown(scalar ?? ""))'"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }

    var scalar: String? {
        if case .scalar(let string, _) = content { string } else { nil }
    }

    /// Nothing, as after `segment:`, or `null` or `~`.
    var isEmpty: Bool {
        if case .scalar(let string, isPlain: true) = content { ["", "~", "null"].contains(string) } else { false }
    }
}

extension YAMLValue {
    /// The deepest nesting that is read; a pipeline's file needs four levels.
    static let deepest = 32
    /// The largest file that is read, in bytes.
    package static let largest = 64 << 10

    /// Reads the one document of a file.
    ///
    /// - Throws: `PipelineError` with the place of what is wrong.
    package static func parse(_ bytes: [UInt8], file: String) throws(PipelineError) -> YAMLValue {
        guard bytes.count <= largest else {
            throw PipelineError(file: file, message: "is larger than \(largest >> 10) KB")
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard let text = String(validating: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self) else {
            throw PipelineError(file: file, message: "is not UTF-8")
        }
        try YAMLGuard(file: file).check(text)
        let parser: Parser
        let root: Node?
        do {
            // Without rules, no word is taken for a number or a date: what a value must be, its key says.
            parser = try Parser(yaml: text, resolver: .basic)
            root = try parser.singleRoot()
        } catch {
            throw PipelineError(error, file: file, text: text)
        }
        guard let root else { throw PipelineError(file: file, message: "is empty") }
        // Nodes know their anchors only as long as there is the parser.
        defer { withExtendedLifetime(parser) {} }
        return try YAMLValue(root, file: file, depth: 0)
    }

    private init(_ node: Node, file: String, depth: Int) throws(PipelineError) {
        place = Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        guard depth <= Self.deepest else { throw place.error("nested too deeply") }
        if node.anchor != nil { throw place.error(YAMLGuard.message) }
        let tag = node.tag.description
        guard ["str", "seq", "map"].contains(where: { tag == "tag:yaml.org,2002:" + $0 }) else {
            throw place.error("tags have no place in a pipeline's file")
        }
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string, isPlain: scalar.style == .plain)
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for element in sequence { values.append(try YAMLValue(element, file: file, depth: depth + 1)) }
            content = .list(values)
        case .mapping(let mapping):
            var pairs: [(key: String, place: Place, value: YAMLValue)] = []
            for (key, value) in mapping {
                let key = try YAMLValue(key, file: file, depth: depth + 1)
                guard let name = key.scalar else { throw key.place.error("a key must be a name, not \(key.kind)") }
                pairs.append((name, key.place, try YAMLValue(value, file: file, depth: depth + 1)))
            }
            content = .mapping(pairs)
        case .alias:
            throw place.error(YAMLGuard.message)
        }
    }
}

extension PipelineError {
    /// From what Yams throws of a text.
    init(_ error: any Error, file: String, text: String) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let context = context.map { $0.text + ": " } ?? ""
            self.init(file: file, line: mark.line, column: mark.column, message: "no YAML: " + context + problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.min() ?? ""
            let first = Place(file: file, line: context.mark.line, column: context.mark.column)
            if let second = Self.secondLine(of: key, after: first, in: text) {
                let place = Place(file: file, line: second, column: first.column)
                self = place.error("duplicate key '\(Names.shown(key))', which line \(first.line) has already")
            } else {
                self = first.error("duplicate key '\(Names.shown(key))'")
            }
        case .reader(let problem, _, _, _):
            self.init(file: file, message: "no YAML: " + problem)
        default:
            self.init(file: file, message: "no YAML: can't be read")
        }
    }

    /// The line where a key of a block stands again, as deep as before; nil where it is written in another way, as
    /// within braces. The parser tells the first place only.
    private static func secondLine(of key: String, after first: Place, in text: String) -> Int? {
        let spellings = [key, "'\(key)'", "\"\(key)\""].map { Array($0.unicodeScalars) }
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated().dropFirst(first.line) {
            let scalars = Array(line.unicodeScalars)
            let indentation = scalars.prefix { $0 == " " }.count
            if indentation == scalars.count || scalars[indentation] == "#" { continue }
            // What stands less deep ends the block.
            if indentation < first.column - 1 { return nil }
            let content = scalars[indentation...]
            let isKey = spellings.contains { content.starts(with: $0) && content.dropFirst($0.count).first == ":" }
            if indentation == first.column - 1, isKey { return index + 1 }
        }
        return nil
    }
}

/// The part of regular expressions that schemas here use, matched against the whole string: literals, classes
/// `[0-9a-f]`, groups with alternatives `(a|b)`, and a number of repeats `{n}`. Anything else is refused, so that no
/// pattern is believed to be checked that is not.
public struct SchemaPattern: Sendable {
    private indirect enum Node: Sendable {
        case scalars([ClosedRange<Unicode.Scalar>])
        case sequence([Node])
        case alternatives([Node])
        case repeated(Node, Int)
    }

    /// What a pattern has that this matcher does not know.
    public struct Unsupported: Error, Equatable {
        public var pattern: String

        public init(pattern: String) { self.pattern = pattern }
    }

    private let root: Node

    /// - Throws: `Unsupported` where the pattern is not anchored by `^` and `$`, or has more in it than is known here.
    public init(_ pattern: String) throws(Unsupported) {
        guard pattern.hasPrefix("^"), pattern.hasSuffix("$"), pattern.count > 1 else {
            throw Unsupported(pattern: pattern)
        }
        var parser = Parser(rest: pattern.dropFirst().dropLast().unicodeScalars)
        guard let root = parser.alternatives(), parser.rest.isEmpty else { throw Unsupported(pattern: pattern) }
        self.root = root
    }

    public func matches(_ string: String) -> Bool {
        let scalars = Array(string.unicodeScalars)
        return Self.ends(of: root, in: scalars, from: [0]).contains(scalars.count)
    }

    /// Where a node may end that begins at one of `starts`: sets of positions instead of trials one by one, so the time
    /// is polynomial.
    private static func ends(of node: Node, in scalars: [Unicode.Scalar], from starts: Set<Int>) -> Set<Int> {
        switch node {
        case .scalars(let ranges):
            Set(
                starts.filter { start in start < scalars.count && ranges.contains { $0.contains(scalars[start]) } }
                    .map { $0 + 1 })
        case .sequence(let nodes):
            nodes.reduce(starts) { ends(of: $1, in: scalars, from: $0) }
        case .alternatives(let nodes):
            nodes.reduce(into: []) { $0.formUnion(ends(of: $1, in: scalars, from: starts)) }
        case .repeated(let node, let count):
            (0..<count).reduce(starts) { positions, _ in ends(of: node, in: scalars, from: positions) }
        }
    }

    private struct Parser {
        private static let special: Set<Unicode.Scalar> = [".", "*", "+", "?", "\\", "^", "$", ")", "]", "{", "}", "|"]

        var rest: Substring.UnicodeScalarView

        mutating func alternatives() -> Node? {
            guard let first = sequence() else { return nil }
            var nodes = [first]
            while rest.first == "|" {
                rest.removeFirst()
                guard let next = sequence() else { return nil }
                nodes.append(next)
            }
            return nodes.count == 1 ? first : .alternatives(nodes)
        }

        private mutating func sequence() -> Node? {
            var nodes: [Node] = []
            while let scalar = rest.first, scalar != "|", scalar != ")" {
                guard let atom = atom() else { return nil }
                guard rest.first == "{" else {
                    nodes.append(atom)
                    continue
                }
                let digits = rest.dropFirst().prefix { $0 != "}" }
                guard let count = Int(String(digits)), (0...1000).contains(count) else { return nil }
                rest = rest.dropFirst(digits.count + 1)
                guard rest.popFirst() == "}" else { return nil }
                nodes.append(.repeated(atom, count))
            }
            return nodes.isEmpty ? nil : .sequence(nodes)
        }

        private mutating func atom() -> Node? {
            guard let scalar = rest.popFirst() else { return nil }
            switch scalar {
            case "(":
                guard let group = alternatives(), rest.popFirst() == ")" else { return nil }
                return group
            case "[":
                return members()
            default:
                return Self.special.contains(scalar) ? nil : .scalars([scalar...scalar])
            }
        }

        private mutating func members() -> Node? {
            var ranges: [ClosedRange<Unicode.Scalar>] = []
            while let low = rest.popFirst(), low != "]" {
                guard !Self.special.contains(low), low != "-", low != "[" else { return nil }
                if rest.first == "-" {
                    rest.removeFirst()
                    guard let high = rest.popFirst(), low <= high, high != "]" else { return nil }
                    ranges.append(low...high)
                } else {
                    ranges.append(low...low)
                }
                if rest.isEmpty { return nil }
            }
            return ranges.isEmpty ? nil : .scalars(ranges)
        }
    }
}

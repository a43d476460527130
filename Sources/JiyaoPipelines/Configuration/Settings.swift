/// A mapping of a pipeline's file, read strictly: asking for a key makes it known, and `finish()` refuses the keys
/// that were not asked for. Every wrong value is an error with its place.
package struct Settings {
    /// A setting as it takes effect, whether it was given or not.
    package struct Effective: Sendable, Hashable {
        package var key: String
        package var value: String
        package var isDefault: Bool
    }

    /// What it belongs to, for messages: `stage 'terms'`.
    let owner: String
    let place: Place
    private let pairs: [(key: String, place: Place, value: YAMLValue)]
    private var known: [String] = []
    package private(set) var effective: [Effective] = []

    /// - Parameter value: a mapping; nothing at all counts as an empty one.
    /// - Throws: `PipelineError` where it is another value.
    package init(_ value: YAMLValue, of owner: String) throws(PipelineError) {
        self.owner = owner
        place = value.place
        if case .mapping(let pairs) = value.content {
            self.pairs = pairs
        } else if value.isEmpty {
            pairs = []
        } else {
            throw value.place.error("\(owner) takes a mapping of keys to values, not \(value.kind)")
        }
    }

    /// Settings without a key.
    package init(none owner: String, at place: Place) {
        self.owner = owner
        self.place = place
        pairs = []
    }

    /// The value of a key, which becomes known; nil where it is absent or empty.
    package mutating func value(_ key: String) -> YAMLValue? {
        known.append(key)
        guard let value = pairs.first(where: { $0.key == key })?.value, !value.isEmpty else { return nil }
        return value
    }

    /// A whole number.
    ///
    /// - Throws: `PipelineError` where it is none, or out of range.
    package mutating func int(_ key: String, in range: ClosedRange<Int>, default standard: Int) throws(PipelineError)
        -> Int
    {
        guard let value = value(key) else { return note(key, standard, isDefault: true) }
        guard case .scalar(let string, isPlain: true) = value.content, let number = Self.wholeNumber(string) else {
            throw value.place.error("\(key) of \(owner) must be a whole number, not \(value.kind)")
        }
        guard range.contains(number) else {
            throw value.place.error(
                "\(key) of \(owner) must be from \(range.lowerBound) to \(range.upperBound), not \(number)")
        }
        return note(key, number, isDefault: false)
    }

    /// One of the names of a type.
    ///
    /// - Throws: `PipelineError` with the nearest name where it is none of them.
    package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, default standard: Choice
    ) throws(PipelineError) -> Choice {
        guard let value = value(key) else {
            _ = note(key, standard.rawValue, isDefault: true)
            return standard
        }
        let choice = try Self.choice(value, of: Choice.self, what: key)
        _ = note(key, choice.rawValue, isDefault: false)
        return choice
    }

    /// A text that must be there.
    ///
    /// - Throws: `PipelineError` where it is absent, empty or no text.
    package mutating func string(_ key: String) throws(PipelineError) -> (value: String, place: Place) {
        guard let value = value(key) else { throw missing(key) }
        guard let string = value.scalar, !string.isEmpty else {
            throw value.place.error("\(key) of \(owner) must be a text, not \(value.kind)")
        }
        return (note(key, string, isDefault: false), value.place)
    }

    /// A list; nil where the key is absent or empty.
    ///
    /// - Throws: `PipelineError` where it is no list.
    package mutating func list(_ key: String) throws(PipelineError) -> (values: [YAMLValue], place: Place)? {
        guard let value = value(key) else { return nil }
        guard case .list(let values) = value.content else {
            throw value.place.error("\(key) of \(owner) must be a list, not \(value.kind)")
        }
        return (values, value.place)
    }

    /// - Throws: `PipelineError` at the first key that was not asked for, with the nearest that was.
    package func finish() throws(PipelineError) {
        for pair in pairs where !known.contains(pair.key) {
            throw pair.place.unknown("key", pair.key, of: owner, known: known)
        }
    }

    func missing(_ key: String) -> PipelineError {
        place.error("\(owner) has no \(key)")
    }

    /// A value that must be one of the names of a type.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ value: YAMLValue, of type: Choice.Type, what: String
    ) throws(PipelineError) -> Choice {
        guard let string = value.scalar, !value.isEmpty else {
            throw value.place.error("\(what) must be a name, not \(value.kind)")
        }
        guard let choice = Choice(rawValue: string) else {
            throw value.place.unknown(what, string, known: Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    private mutating func note<Value>(_ key: String, _ value: Value, isDefault: Bool) -> Value {
        effective.append(Effective(key: key, value: "\(value)", isDefault: isDefault))
        return value
    }

    /// Decimal digits, with a minus sign perhaps; YAML's octal, hexadecimal and sexagesimal numbers are refused, since
    /// nobody means them.
    private static func wholeNumber(_ string: String) -> Int? {
        let digits = string.hasPrefix("-") ? string.dropFirst() : string[...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits == "0" || !digits.hasPrefix("0") else {
            return nil
        }
        return Int(string)
    }
}

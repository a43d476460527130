/// A pipeline's file, read strictly, before its lexicons are.
package struct PipelineFile {
    /// A name and its place in the file.
    package struct Mention {
        package var name: String
        package var place: Place
    }

    /// A stage as the file lists it.
    package struct Item {
        package var type: any Stage.Type
        package var place: Place
        package var settings: Settings
    }

    package let file: String
    package let name: String
    package let version: String
    package let items: [Item]
    package let lexicons: [Mention]
    package let outputs: [Pipeline.OutputName]

    /// - Throws: `PipelineError` with the place of the first thing that is wrong.
    package init(_ bytes: [UInt8], file: String) throws(PipelineError) {
        let root = try YAMLValue.parse(bytes, file: file)
        if root.isEmpty { throw PipelineError(file: file, message: "is empty") }
        var settings = try Settings(root, of: "a pipeline")
        // A misspelt key is told rather than the right one missed.
        for key in ["name", "version", "stages", "lexicons", "outputs"] { _ = settings.value(key) }
        try settings.finish()
        let name = try settings.string("name")
        guard Self.isName(name.value) else {
            throw name.place.error("a pipeline's name is made of letters, digits, '-' and '_' only")
        }
        self.file = file
        self.name = name.value
        version = try settings.string("version").value
        let stages = try settings.list("stages")
        let lexicons = try settings.list("lexicons")
        let outputs = try settings.list("outputs")

        guard let stages else { throw settings.missing("stages") }
        guard !stages.values.isEmpty else { throw stages.place.error("a pipeline needs at least one stage") }
        var items: [Item] = []
        for value in stages.values { items.append(try Self.item(value)) }
        self.items = items

        var mentions: [Mention] = []
        for value in lexicons?.values ?? [] {
            guard let name = value.scalar, !name.isEmpty else {
                throw value.place.error("a lexicon must be a name or a path, not \(value.kind)")
            }
            mentions.append(Mention(name: name, place: value.place))
        }
        if let first = mentions.first, !items.contains(where: { $0.type.provides.contains(.terms) }) {
            throw first.place.error("no stage uses this lexicon; terms and keyphrases do")
        }
        self.lexicons = mentions
        self.outputs = try Self.outputs(outputs, items: items)
    }

    /// Letters and digits of any script, `-` and `_`, at most 64.
    private static func isName(_ name: String) -> Bool {
        name.unicodeScalars.count <= 64
            && name.unicodeScalars.allSatisfy {
                $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
    }

    /// `terms`, or `keyphrases: {top: 10}`.
    private static func item(_ value: YAMLValue) throws(PipelineError) -> Item {
        let name: String
        let place: Place
        let given: YAMLValue?
        switch value.content {
        case .scalar(let string, _) where !value.isEmpty: (name, place, given) = (string, value.place, nil)
        case .mapping(let pairs) where pairs.count == 1:
            (name, place, given) = (pairs[0].key, pairs[0].place, pairs[0].value)
        case .mapping(let pairs):
            // A second key is nearly always a setting that is not indented enough.
            throw (pairs.dropFirst().first?.place ?? value.place).error(
                "a stage is a name, or one name with its settings indented below it")
        default: throw value.place.error("a stage must be a name, not \(value.kind)")
        }
        guard let type = StageRegistry.stage(named: name) else {
            throw place.unknown("stage", name, known: StageRegistry.names)
        }
        let owner = "stage '\(name)'"
        let settings = try given.map { value throws(PipelineError) in try Settings(value, of: owner) }
        return Item(type: type, place: place, settings: settings ?? Settings(none: owner, at: place))
    }

    /// Refuses stages that stand twice, and those that require what nothing before them provides.
    ///
    /// It comes after the settings of the stages are read: a misspelt key is told first.
    func checkOrder() throws(PipelineError) {
        var provided: Set<Facet> = []
        var seen: Set<String> = []
        for item in items {
            let name = item.type.name
            guard seen.insert(name).inserted else { throw item.place.error("stage '\(name)' stands twice") }
            for facet in Facet.allCases where item.type.requires.contains(facet) && !provided.contains(facet) {
                let providers = StageRegistry.providers(of: facet).map { "'\($0)'" }.joined(separator: " or ")
                throw item.place.error(
                    "stage '\(name)' requires \(facet.rawValue), which nothing before it provides; "
                        + "stage \(providers) does")
            }
            provided.formUnion(item.type.provides)
        }
    }

    private static func outputs(
        _ list: (values: [YAMLValue], place: Place)?, items: [Item]
    ) throws(PipelineError) -> [Pipeline.OutputName] {
        guard let list else { return [.records, .failures] }
        guard !list.values.isEmpty else { throw list.place.error("a pipeline needs at least one output") }
        var outputs: [Pipeline.OutputName] = []
        for value in list.values {
            let output = try Settings.choice(value, of: Pipeline.OutputName.self, what: "output")
            if outputs.contains(output) { throw value.place.error("output '\(output.rawValue)' stands twice") }
            if output == .keywords, !items.contains(where: { $0.type.provides.contains(.terms) }) {
                throw value.place.error("output 'keywords' requires terms, which no stage provides; stage 'terms' does")
            }
            outputs.append(output)
        }
        return outputs
    }
}

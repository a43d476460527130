/// What a record claims beyond its schema: each span lies in the text and leads to the string beside it, the text of a
/// nested point lies within its parent's, and each index of a speaker leads to what that speaker said.
public struct RecordClaims {
    /// The claims that do not hold; empty where all do.
    public private(set) var broken: [String] = []
    private let scalars: [Unicode.Scalar]

    public init(_ record: JSON) {
        scalars = Array((record["text"].string ?? "").unicodeScalars)
        for participant in record["participants"].elements {
            check(participant["span"], quotes: participant["name"], "participant")
        }
        for key in ["collectives", "summary", "statements"] {
            for passage in record[key].elements { check(passage["span"], quotes: passage["text"], key) }
        }
        for statement in record["statements"].elements { check(statement["cue"], quotes: .null, "cue") }
        for list in record["directives"].elements {
            for point in list["items"].elements { check(point: point) }
        }
        for warning in record["warnings"].elements { check(warning["span"], quotes: .null, "warning") }
        for speaker in record["speakers"].elements {
            for key in ["statements", "directives"] {
                for index in speaker[key].elements { check(index, of: speaker, in: record[key].elements, key) }
            }
        }
    }

    /// - Parameter string: null where the record has no string beside the span.
    private mutating func check(_ span: JSON, quotes string: JSON, _ place: String) {
        if span == .null { return }
        guard let range = range(span) else {
            broken.append("\(place): \(span) does not lie in the text")
            return
        }
        guard let expected = string.string else { return }
        // Scalar by scalar: strings compare by canonical equivalence.
        if !scalars[range].elementsEqual(expected.unicodeScalars) {
            var found = String.UnicodeScalarView()
            found.append(contentsOf: scalars[range])
            broken.append("\(place): \(String(found)) stands where \(expected) should")
        }
    }

    private mutating func check(point: JSON) {
        check(point["span"], quotes: point["text"], "point \(point["marker"].string ?? "")")
        let outer = range(point["span"])
        for child in point["children"].elements {
            check(point: child)
            if let outer, let inner = range(child["span"]),
                inner.lowerBound < outer.lowerBound || inner.upperBound > outer.upperBound
            {
                broken.append("point \(child["marker"].string ?? ""): lies outside its parent")
            }
        }
    }

    private mutating func check(_ index: JSON, of speaker: JSON, in elements: [JSON], _ key: String) {
        guard let number = index.integer, elements.indices.contains(number) else {
            broken.append("speaker: \(key) has no \(index)")
            return
        }
        if elements[number]["speaker"] != speaker["name"] {
            broken.append("speaker: \(key) \(number) is not by \(speaker["name"].string ?? "")")
        }
    }

    private func range(_ span: JSON) -> Range<Int>? {
        let ends = span.elements.compactMap(\.integer)
        guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1], ends[1] <= scalars.count else { return nil }
        return ends[0]..<ends[1]
    }
}

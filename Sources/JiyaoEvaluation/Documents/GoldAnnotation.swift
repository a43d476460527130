/// What a reader has found in an article: `ID.json` of a gold set, in the format of `docs/gold-format.md`. Keys that are
/// not named here are the annotator's own.
package struct GoldAnnotation: Sendable, Decodable {
    package var title: String?
    /// `2019-09-09`
    package var published: String?
    package var publisher: String?
    package var meeting: Meeting?
    package var participants: [Participant]?
    package var statements: [Statement]?
    package var directives: [PointList]?
    /// The best first.
    package var keyphrases: [String]?
    package var summary: [String]?
    /// Page furniture, line by line.
    package var boilerplate: [String]?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case title, published, publisher, meeting, participants, statements, directives, keyphrases, summary,
            boilerplate
    }

    package struct Meeting: Sendable, Decodable {
        package var name, date, time, place, convener: String?
        package var hosts: [String]?
    }

    package struct Participant: Sendable, Decodable {
        package var name: String
        package var titles: [String]?
    }

    package struct Statement: Sendable, Decodable {
        package var speaker: String?
        package var text: String
    }

    package struct PointList: Sendable, Decodable {
        package var speaker: String?
        package var announced: Int?
        package var items: [Point]?
    }

    package struct Point: Sendable {
        package var marker: String
        package var text: String
        package var owners, supporting, basis: [String]?
        package var deadline: Deadline?
        package var children: [Point]?
        /// What the annotator has looked for in this point: the key is there, be its value empty or null.
        package var aspects: Set<PointAspect>
    }

    package struct Deadline: Sendable, Decodable {
        package var text: String
        package var date: String?
    }
}

extension GoldAnnotation.Point: Decodable {
    private enum CodingKeys: String, CodingKey {
        case marker, text, owners, supporting, basis, deadline, children
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        marker = try values.decode(String.self, forKey: .marker)
        text = try values.decode(String.self, forKey: .text)
        owners = try values.decodeIfPresent([String].self, forKey: .owners)
        supporting = try values.decodeIfPresent([String].self, forKey: .supporting)
        basis = try values.decodeIfPresent([String].self, forKey: .basis)
        deadline = try values.decodeIfPresent(GoldAnnotation.Deadline.self, forKey: .deadline)
        children = try values.decodeIfPresent([GoldAnnotation.Point].self, forKey: .children)
        let keys: [(CodingKeys, PointAspect)] = [(.owners, .owners), (.basis, .basis), (.deadline, .deadline)]
        aspects = Set(keys.filter { values.contains($0.0) }.map(\.1))
    }
}

/// What an annotation may tell of its points, or leave out: a document counts only with what its points have the key of.
package enum PointAspect: Sendable, Hashable {
    case owners, deadline, basis
}

extension [GoldAnnotation.Point] {
    /// Of all points, those nested in them too.
    var aspects: Set<PointAspect> {
        reduce(into: []) { $0.formUnion($1.aspects.union($1.children?.aspects ?? [])) }
    }
}

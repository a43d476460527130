/// Something that was missed, is too much, or is not as it should be.
package struct Miss: Sendable, Hashable {
    /// `-` is missed, `+` is too much; without a sign the two differ.
    package enum Kind: String, Sendable, CaseIterable {
        case missedPerson = "people-"
        case unknownPerson = "people+"
        case titles
        case missedSpeaker = "speakers-"
        case unknownSpeaker = "speakers+"
        /// Statements or points whose text does not stand in the article.
        case verbatim
        case missedPoint = "points-"
        case unknownPoint = "points+"
        case pointSpeaker = "point-speaker"
        case tree, owners, basis, deadlines
        case facts, page
        case furniture
        case missedLine = "body-"
        case unknownLine = "body+"
        /// A span of the record that does not lead to the string beside it.
        case span
    }

    package var kind: Kind
    package var what: String

    package init(_ kind: Kind, _ what: String) {
        self.kind = kind
        self.what = what
    }
}

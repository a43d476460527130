/// What is measured, in the order in which it is shown. `docs/gold-format.md` defines each.
package enum Column: String, Sendable, CaseIterable {
    case speakers, attribution
    case points
    case pointSpeakers = "point speakers"
    case tree, announced, owners, deadlines, basis
    case people, titles
    case facts, page
    case furniture, body
    case phrases, summary

    /// What one unit of the counts is: bodies are counted in thousandths of a character, so that shares of a line stay
    /// whole numbers.
    package var scale: Int { self == .body ? 1000 : 1 }
}

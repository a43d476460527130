/// What is told of one document, by its annotation or by its record, folded so that the two can be compared.
package struct Account: Sendable {
    var facts: [Fact: Folded] = [:]
    /// Full names, each once.
    var hosts: Set<Folded> = []
    /// In the order in which they are first told, each name once.
    var people: [Person] = []
    var statements: [Statement] = []
    var lists: [PointList] = []
    /// The best first.
    var keyphrases: [Folded] = []
    var summary: [Quotation] = []

    /// Facts of one value.
    enum Fact: String, Sendable, CaseIterable {
        case date, time, place, convener, name
        case title, publisher, published

        /// The last three are told by the page, the others are of the meeting.
        var column: Column {
            switch self {
            case .title, .publisher, .published: .page
            default: .facts
            }
        }
    }

    struct Person: Sendable {
        var name: Folded
        var titles: Set<Folded>
    }

    struct Statement: Sendable {
        var speaker: Speaker
        var text: Quotation
    }

    struct PointList: Sendable {
        var speaker: Speaker
        var announced: Int?
        var points: [Point]
    }

    struct Point: Sendable {
        var marker: Folded
        var text: Quotation
        /// Who is to do it, and who helps.
        var owners: [Folded]
        var basis: [Folded]
        var deadline: Deadline?
        var children: [Point]
    }

    struct Deadline: Sendable {
        var text: Folded
        var date: String?
    }

    /// Adds a person, or titles to a person who is there.
    mutating func add(_ name: Folded, titles: Set<Folded>, at index: inout [Folded: Int]) {
        if let position = index[name] {
            people[position].titles.formUnion(titles)
        } else {
            index[name] = people.count
            people.append(Person(name: name, titles: titles))
        }
    }
}

/// Whose words they are.
enum Speaker: Sendable, Hashable, CustomStringConvertible {
    case nobody
    case meeting
    case collective
    /// A full name.
    case person(Folded)

    var description: String {
        switch self {
        case .nobody: "(nobody)"
        case .meeting: "(meeting)"
        case .collective: "(collective)"
        case .person(let name): name.written
        }
    }
}

/// A text that should stand in the article word for word.
struct Quotation: Sendable {
    var text: Folded
    /// Of a text that has several; none otherwise.
    var paragraphs: [Folded]

    init(_ string: String, _ folding: Folding) throws {
        text = try folding(string)
        let lines = try folding.lines(of: string)
        paragraphs = lines.count > 1 ? lines : []
    }
}

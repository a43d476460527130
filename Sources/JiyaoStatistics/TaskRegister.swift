import JiyaoCore

/// The register of tasks (任务分解表): every point of every list with what is known of it.
package enum TaskRegister {
    /// A point. What it does not say itself is its parent's, and `inherited` tells so.
    package struct Task: Sendable {
        package enum Field: String, Sendable, CaseIterable {
            case owners, supporting, deadline, basis
        }

        /// The list in its document, from 1.
        package var list: Int
        /// Its place in the list: `1.2` is the second point below the first one.
        package var number: String
        /// How deep it stands, from 0.
        package var depth: Int
        package var point: MeetingRecord.Point
        package var owners: [String]
        package var supporting: [String]
        package var deadline: MeetingRecord.Deadline?
        package var basis: [String]
        package var inherited: Set<Field>
    }

    /// A list of a document.
    package struct List: Sendable {
        package var number: Int
        package var speaker: String?
        package var kind: SpeakerKind?
        package var lead: String?
        /// The number of points that the text promises.
        package var announced: Int?
        /// The number of top-level points that were found.
        package var found: Int
        /// Children after their parent.
        package var tasks: [Task]

        /// Whether the text promises another number than was found.
        package var isDoubtful: Bool { announced.map { $0 != found } ?? false }
    }

    /// The register of some lists, which are numbered as they come.
    package static func lists(of directives: [MeetingRecord.DirectiveList]) -> [List] {
        directives.enumerated().map { index, list in
            var tasks: [Task] = []
            for (position, item) in list.items.enumerated() {
                append(item, number: String(position + 1), list: index + 1, parent: nil, to: &tasks)
            }
            return List(
                number: index + 1, speaker: list.speaker, kind: list.kind, lead: list.lead, announced: list.announced,
                found: list.items.count, tasks: tasks)
        }
    }

    private static func append(
        _ point: MeetingRecord.Point, number: String, list: Int, parent: Task?, to tasks: inout [Task]
    ) {
        var task = Task(
            list: list, number: number, depth: parent.map { $0.depth + 1 } ?? 0, point: point, owners: point.owners,
            supporting: point.supporting, deadline: point.deadline, basis: point.basis, inherited: [])
        if let parent {
            if task.owners.isEmpty, !parent.owners.isEmpty {
                task.owners = parent.owners
                task.inherited.insert(.owners)
            }
            if task.supporting.isEmpty, !parent.supporting.isEmpty {
                task.supporting = parent.supporting
                task.inherited.insert(.supporting)
            }
            if task.deadline == nil, parent.deadline != nil {
                task.deadline = parent.deadline
                task.inherited.insert(.deadline)
            }
            if task.basis.isEmpty, !parent.basis.isEmpty {
                task.basis = parent.basis
                task.inherited.insert(.basis)
            }
        }
        tasks.append(task)
        for (position, child) in point.children.enumerated() {
            append(child, number: "\(number).\(position + 1)", list: list, parent: task, to: &tasks)
        }
    }
}

/// The stages that a pipeline may name. A new stage is one file in `Stages/` and one line here.
package enum StageRegistry {
    package static let stages: [any Stage.Type] = [
        SegmentStage.self,
        PeopleStage.self,
        DiscourseStage.self,
        StatementsStage.self,
        MeetingStage.self,
        ParticipantsStage.self,
        DirectivesStage.self,
        TermsStage.self,
        KeyphrasesStage.self,
        SummaryStage.self,
        SpeakersStage.self,
    ]

    package static var names: [String] { stages.map { $0.name } }

    package static func stage(named name: String) -> (any Stage.Type)? {
        stages.first { $0.name == name }
    }

    /// The stages that provide a facet.
    package static func providers(of facet: Facet) -> [String] {
        stages.filter { $0.provides.contains(facet) }.map { $0.name }
    }
}

import JiyaoCore

/// A run's folder with three records of 2023, one of them undated.
enum SampleRun {
    static func make() throws -> TestFolder {
        let folder = try TestFolder()
        let records = [
            record("a", "2023-01-09", speaker: "林远帆"), record("b", "2023-03-02", speaker: "林远帆"),
            record("c", nil, speaker: "周启明"),
        ]
        try folder.write("records.ndjson", records.map { $0.json + "\n" }.joined())
        try folder.write(
            "terms.csv",
            """
            date,term,count,documents
            ,,9,1
            ,信访,3,1
            2023-01-09,,10,1
            2023-01-09,河道,2,1
            2023-03-02,,20,1
            2023-03-02,信访,1,1
            2023-03-02,河道,4,1

            """)
        return folder
    }

    private static func record(_ id: String, _ published: String?, speaker: String) -> MeetingRecord {
        var record = MeetingRecord(
            id: id, source: Source(path: "\(id).txt", format: "text"), text: "\(speaker)指出，要守住防汛底线，落实防汛责任。",
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: ""))
        record.title = "青岚区召开防汛会议"
        record.published = published
        record.statements = [
            MeetingRecord.Statement(
                speaker: speaker, kind: .person, verb: "指出", manner: .reported, text: "要守住防汛底线，落实防汛责任。",
                span: ScalarSpan(6, 21), cue: ScalarSpan(0, 3))
        ]
        var point = MeetingRecord.Point(
            ordinal: 1, marker: "一是", headline: "落实防汛责任", text: "落实防汛责任。", span: ScalarSpan(14, 21))
        point.owners = ["各街道"]
        record.directives = [
            MeetingRecord.DirectiveList(speaker: speaker, kind: .person, lead: nil, announced: nil, items: [point])
        ]
        record.speakers = [
            MeetingRecord.Speaker(
                name: speaker, titles: ["青岚区区长"], statements: [0], directives: [0], keyphrases: ["防汛责任"],
                summary: ["要守住防汛底线，落实防汛责任。"])
        ]
        return record
    }
}

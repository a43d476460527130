import JiyaoCore

/// Makes records with any values, absent ones too: hostile to a format, senseless as records.
public struct RandomRecord {
    private var random: RandomText
    public var seed: UInt64 { random.seed }

    public init(seed: UInt64) {
        random = RandomText(seed: seed)
    }

    public mutating func record() -> MeetingRecord {
        var record = MeetingRecord(
            id: string(),
            source: Source(
                path: string(), key: perhaps { $0.string() }, format: string(), charset: string(), bytes: number(),
                sha256: string(), line: perhaps { $0.number() }),
            text: string(), pipeline: PipelineIdentity(name: string(), version: string(), digest: string()))
        record.title = perhaps { $0.string() }
        record.published = perhaps { $0.string() }
        record.publishedTime = perhaps { $0.string() }
        record.publisher = perhaps { $0.string() }
        record.meeting = meeting()
        record.participants = some { .init(name: $0.string(), titles: $0.strings(), span: $0.span()) }
        record.collectives = some { .init(text: $0.string(), span: $0.span()) }
        record.statements = some { $0.statement() }
        record.directives = some {
            .init(
                speaker: $0.perhaps { $0.string() }, kind: $0.kind(), lead: $0.perhaps { $0.string() },
                announced: $0.perhaps { $0.number() }, items: $0.some { $0.point(depth: 0) })
        }
        record.keyphrases = some { .init(text: $0.string(), score: Double($0.number()) / 10_000, count: $0.number()) }
        record.summary = some { .init(text: $0.string(), span: $0.span()) }
        record.speakers = some {
            .init(
                name: $0.string(), titles: $0.strings(), statements: $0.some { $0.number() },
                directives: $0.some { $0.number() }, keyphrases: $0.strings(), summary: $0.strings())
        }
        record.warnings = some { .init(code: $0.string(), message: $0.string(), span: $0.perhaps { $0.span() }) }
        return record
    }

    private mutating func meeting() -> MeetingRecord.Meeting {
        var meeting = MeetingRecord.Meeting()
        meeting.name = perhaps { $0.string() }
        meeting.date = perhaps { $0.string() }
        meeting.time = perhaps { $0.string() }
        meeting.place = perhaps { $0.string() }
        meeting.convener = perhaps { $0.string() }
        meeting.hosts = strings()
        return meeting
    }

    private mutating func statement() -> MeetingRecord.Statement {
        MeetingRecord.Statement(
            speaker: perhaps { $0.string() }, kind: kind(), verb: string(),
            manner: random.element(of: [.reported, .quoted]), text: string(), span: span(), cue: perhaps { $0.span() })
    }

    private mutating func point(depth: Int) -> MeetingRecord.Point {
        var point = MeetingRecord.Point(
            ordinal: number(), marker: string(), headline: perhaps { $0.string() }, text: string(), span: span())
        point.owners = strings()
        point.supporting = strings()
        point.deadline = perhaps { .init(text: $0.string(), date: $0.perhaps { $0.string() }) }
        point.basis = strings()
        if depth < 3 { point.children = some { $0.point(depth: depth + 1) } }
        return point
    }

    private mutating func kind() -> SpeakerKind? {
        random.element(of: [.person, .meeting, .collective, nil])
    }

    private mutating func string() -> String { random.string(upTo: 6, controls: true) }
    private mutating func strings() -> [String] { some { $0.string() } }
    private mutating func number() -> Int { random.number(in: 0...100_000) }
    private mutating func span() -> ScalarSpan { ScalarSpan(number(), number()) }

    private mutating func perhaps<Value>(_ value: (inout RandomRecord) -> Value) -> Value? {
        random.number(in: 0...2) > 0 ? value(&self) : nil
    }

    private mutating func some<Value>(_ value: (inout RandomRecord) -> Value) -> [Value] {
        (0..<random.number(in: 0...2)).map { _ in value(&self) }
    }
}

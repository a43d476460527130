import Algorithms
import JiyaoCore
import JiyaoSegmentation

/// Finds the clauses that say who speaks or acts, from left to right.
///
/// 黄永强局长指出，… opens content; so does 作出表态：一是…; 会议听取了汇报 opens none, but ends what was said before.
/// Inside what somebody says, only a clause with a subject of its own takes the floor: 要求 and 希望 without one are
/// part of the speech.
struct TurnFinder {
    let document: Document
    let text: Text
    let words: WordMap
    let speech: SpeechWords
    let attendance: AttendanceWords
    let clauses: Clauses
    let scanner: OrdinalMarkerScanner
    /// Where points begin, ascending; 首先 and 最后 also tell what was done in turn.
    private let points: [Int]
    private let sequels: [Int]
    let subjects: SubjectFinder
    let speechVerbs: SpeechVerbs
    let contents: SpeechContentFinder

    static let colon: [UInt16] = [0xFF1A, 0x3A]
    static let semicolon: [UInt16] = [0xFF1B, 0x3B]

    /// - Parameter markers: those of the text, in order.
    init(_ document: Document, markers: [OrdinalMarker], lexicons: ExtractionLexicons) {
        self.document = document
        words = document.wordMap
        text = document.text
        speech = lexicons.speech
        attendance = lexicons.attendance
        clauses = Clauses(document)
        subjects = SubjectFinder(document, lexicons: lexicons)
        scanner = OrdinalMarkerScanner(document.text, words: lexicons.markers)
        speechVerbs = SpeechVerbs(document, clauses: clauses, lexicons: lexicons)
        points = markers.filter { $0.family != .sequence }.map(\.span.start)
        sequels = Self.sequels(markers)
        let firstMarkers = Self.firstMarkers(markers)
        contents = SpeechContentFinder(document.text, clauses: clauses, firstMarkers: firstMarkers, lexicons: lexicons)
    }

    /// What is known while reading on.
    struct State {
        /// The person who spoke or acted last, for pronouns; nil where it was somebody without a name.
        var person: Int?
        /// The pronoun that each person was called by.
        var pronouns: [Int: UInt16] = [:]
        /// The subject of the sentence so far, which later clauses may leave out.
        var subject: SubjectFinder.Subject?
        /// The last subject of the paragraph.
        var paragraphSubject: SubjectFinder.Subject?
        /// Who gave the report, speech or document whose words were told last.
        var author: Finding.Speaker?
        /// Whose words the last content was.
        var running: SubjectFinder.Subject?
        /// Whether somebody is speaking.
        var isSpeaking = false
        /// Where the last quotation ended that has its speaker.
        var quotationEnd: Int?
        var paragraph = -1

        /// The person whose words the last content was.
        var speaking: Int? {
            if case .person(let person) = running?.speaker { person } else { nil }
        }
    }

    func turns() -> [Finding.Turn] {
        var turns: [Finding.Turn] = []
        var state = State()
        for sentence in document.sentences {
            let paragraph = document.paragraphs.partitioningIndex { $0.end > sentence.start }
            if paragraph != state.paragraph {
                // A list goes on over paragraphs in one voice, and so does what is required; others begin anew.
                if state.isSpeaking, goesOnRequiring(sentence, state),
                    let last = turns.lastIndex(where: { $0.content != nil }), paragraph < document.paragraphs.count
                {
                    turns[last].reach = .position(document.paragraphs[paragraph].end)
                } else if !opensWithMarker(sentence) {
                    state.isSpeaking = false
                }
                state.paragraph = paragraph
                state.paragraphSubject = nil
            }
            state.subject = nil
            turns += self.turns(of: sentence, &state)
        }
        return turns
    }

    /// Whether a sentence begins with a point of a list, 首先, 其次 and the 最后 after them included.
    private func opensWithMarker(_ sentence: TextSpan) -> Bool {
        isPoint(sentence.start) || contents.isFirstMarker(sentence.start) || Self.contains(sentence.start, in: sequels)
    }

    /// The turns of a sentence. Inside a speech only its first clause, after 会上 and 随后, can take the floor, and what
    /// follows a semicolon with a person.
    private func turns(of sentence: TextSpan, _ state: inout State) -> [Finding.Turn] {
        let pieces = clauses.clauses(of: sentence)
        let isPoint = isPoint(sentence.start)
        var turns: [Finding.Turn] = []
        var mayTakeFloor = true
        var opensPiece = true
        var contentStart: Int?
        for (index, clause) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1].span.start : sentence.end
            let isInContent = contentStart != nil || (state.isSpeaking && !mayTakeFloor)
            let context = ClauseContext(
                clause: clause, next: next, sentence: sentence, isInContent: isInContent, opensPiece: opensPiece,
                isPoint: isPoint || self.isPoint(clause.span.start))
            let found = self.turns(of: context, &state)
            for var turn in found {
                if turns.isEmpty, index == 0 || !opensPiece { turn.start = sentence.start }
                turns.append(turn)
                contentStart = turn.contentEnd == nil ? turn.content : nil
                state.quotationEnd = turn.contentEnd ?? state.quotationEnd
                state.isSpeaking = contentStart != nil
                if turn.content != nil {
                    state.running = turn.speaker.map {
                        SubjectFinder.Subject(speaker: $0, cue: turn.cue ?? turn.verb)
                    }
                }
            }
            if !found.isEmpty || clause.span.count > 6 { mayTakeFloor = false }
            opensPiece = clause.mark.map(Self.semicolon.contains) ?? false
        }
        return turns
    }

    /// Whether a point of a list begins in a span.
    func hasPoint(in span: TextSpan) -> Bool {
        let next = points.partitioningIndex { $0 >= span.start }
        return next < points.count && points[next] < span.end
    }

    private func isPoint(_ position: Int) -> Bool { Self.contains(position, in: points) }

    private static func contains(_ position: Int, in positions: [Int]) -> Bool {
        let next = positions.partitioningIndex { $0 >= position }
        return next < positions.count && positions[next] == position
    }

    /// Where lists may begin: not with a 首先 that no 其次 follows.
    private static func firstMarkers(_ markers: [OrdinalMarker]) -> [Int] {
        var firsts: [Int] = []
        var next = 0
        for marker in markers.reversed() {
            if marker.number == 1, marker.family != .sequence || next == 2 { firsts.append(marker.span.start) }
            if marker.family == .sequence { next = marker.number }
        }
        return firsts.reversed()
    }

    /// The markers 其次, 再次 and 最后 that go on with 首先.
    private static func sequels(_ markers: [OrdinalMarker]) -> [Int] {
        var last = 0
        var sequels: [Int] = []
        for marker in markers where marker.family == .sequence {
            if marker.number > 1 || last > 1 { sequels.append(marker.span.start) }
            last = marker.number
        }
        return sequels
    }

    func note(_ subject: SubjectFinder.Subject, _ state: inout State) {
        state.subject = subject
        state.paragraphSubject = subject
        guard case .person(let person) = subject.speaker else { return }
        state.person = person
        if subject.cue.count == 1 { state.pronouns[person] = text[subject.cue.start] }
    }
}

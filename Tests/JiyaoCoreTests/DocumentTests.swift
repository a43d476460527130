import JiyaoCore
import JiyaoTestKit
import Testing

struct DocumentTests {
    @Test func aDocumentKnowsItsParagraphsAndHasNoFindingsYet() {
        let marked = MarkedText("⟦p会议召开。⟧\n\n⟦p要抓落实。⟧\n")
        let document = Document(Article(source: Source(path: "a.txt", format: "text"), text: marked.text))
        #expect(document.text == marked.text)
        #expect(document.paragraphs == marked.spans("p"))
        #expect(document.sentences.isEmpty && document.words.isEmpty && document.people.isEmpty)
        #expect(document.meeting == Finding.Meeting() && document.terms == TermCounts())
        #expect(document.warnings.isEmpty)
    }

    @Test func aListReachesFromItsFirstMarkerToTheEndOfItsLastItem() {
        let marked = MarkedText("要求：⟦l⟦m一是⟧⟦c抓责任；⟧⟦m二是⟧⟦c抓落实。⟧⟧散会。")
        let items = zip(marked.spans("m"), marked.spans("c")).enumerated().map { offset, pair in
            Finding.Point(ordinal: offset + 1, marker: pair.0, content: pair.1)
        }
        #expect([Finding.DirectiveList(items: items).span] == marked.spans("l"))
        #expect(Finding.DirectiveList(items: []).span == TextSpan(0, 0))
    }

    @Test func wordsWithAnEndOfTheirOwnAreQuoted() {
        let verb = TextSpan(3, 5)
        let open = Finding.Turn(speaker: .person(0), cue: TextSpan(0, 3), verb: verb, start: 0, content: 6)
        let closed = Finding.Turn(speaker: .meeting, cue: nil, verb: verb, start: 0, content: 6, contentEnd: 9)
        #expect(open.manner == .reported)
        #expect(closed.manner == .quoted)
    }

    @Test func aSpeakerIsOfTheKindThatRecordsName() {
        let kinds = [Finding.Speaker.person(3), .meeting, .collective(TextSpan(0, 4))].map(\.kind)
        #expect(kinds.map(\.rawValue) == ["person", "meeting", "collective"])
    }
}

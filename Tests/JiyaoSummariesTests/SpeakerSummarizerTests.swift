import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoSummaries

@Suite struct SpeakerSummarizerTests {
    private func summarized(_ text: String, sentences: Int = 2, keyphrases: Int = 5) -> Document {
        var document = Sample.document(text)
        SpeakerSummarizer(
            lexicons: Sample.lexicons, background: Sample.background, sentences: sentences, keyphrases: keyphrases
        ).apply(to: &document)
        return document
    }

    @Test func speakersStandInTheOrderInWhichTheySpeak() {
        let document = summarized(Sample.report)
        #expect(document.speakers.map(\.name) == ["贺明远", "苏晓岚"])
        #expect(document.speakers.map(\.titles) == [["局长"], ["副局长"]])
    }

    @Test func whatASpeakerSaidIsFoundByItsIndex() {
        let document = summarized(Sample.report)
        #expect(document.speakers.map(\.statements) == [[0, 1], [2]])
        #expect(document.speakers.map(\.directives) == [[], [0]])
        for speaker in document.speakers {
            for statement in speaker.statements {
                guard case .person(let person) = document.statements[statement].speaker else {
                    Issue.record("statement \(statement) is nobody's")
                    continue
                }
                #expect(document.people[person].name == speaker.name)
            }
        }
    }

    @Test func everyStatementOfAPersonHasItsSpeaker() {
        let document = summarized(Sample.report)
        let own = document.statements.indices.filter { document.statements[$0].speaker?.kind == .person }
        #expect(document.speakers.flatMap(\.statements).sorted() == own)
    }

    @Test func meetingsAndGroupsAreNoSpeakers() {
        #expect(summarized("会议指出，要抓好落实。大家表示，要抓好落实。").speakers.isEmpty)
        #expect(summarized("").speakers.isEmpty)
    }

    @Test func thoseWhoOnlyAttendAreNoSpeakers() {
        #expect(!summarized(Sample.report).speakers.contains { $0.name == "罗亦舟" })
    }

    @Test(arguments: 1...4)
    func aSummaryIsOfTheSpeakersOwnWords(_ sentences: Int) {
        let document = summarized(Sample.report, sentences: sentences)
        for speaker in document.speakers {
            #expect((1...sentences).contains(speaker.summary.count))
            for sentence in speaker.summary {
                let isOwn = speaker.statements.contains {
                    document.text[document.statements[$0].content].contains(sentence)
                }
                #expect(isOwn, "\(speaker.name): \(sentence)")
            }
        }
    }

    @Test func eachStatementIsToldBeforeASecondSentenceOfAny() {
        let text = "贺明远局长指出，水库除险事关民生。要抓好落实。要守住底线。他强调，资料要齐。"
        #expect(summarized(text).speakers.map(\.summary) == [["水库除险事关民生。", "资料要齐。"]])
    }

    @Test(arguments: 1...5)
    func keyphrasesAreOfTheSpeakersOwnWords(_ count: Int) {
        let document = summarized(Sample.report, keyphrases: count)
        for speaker in document.speakers {
            let own = speaker.statements.map { document.text[document.statements[$0].content] }.joined()
            #expect(speaker.keyphrases.count <= count && !speaker.keyphrases.isEmpty)
            #expect(speaker.keyphrases.allSatisfy { own.contains($0) }, "\(speaker.keyphrases)")
        }
    }

    /// A speaker's sentences are found by bisection: eight times the statements take about eight times as long.
    @Test func manyStatementsTakeLinearTime() {
        func time(_ count: Int) -> Duration {
            let document = Sample.document(String(repeating: "县长王立成指出，要抓好落实。\n", count: count))
            return ProcessorTime.measure(runs: 2) {
                var document = document
                SpeakerSummarizer(lexicons: Sample.lexicons, background: Sample.background).apply(to: &document)
            }
        }
        let small = time(400)
        let large = time(3_200)
        #expect(large < small * 24 + .milliseconds(100), "\(small), eight times that: \(large)")
    }

    /// What is known of the whole text is reckoned once, not for each speaker.
    @Test func manySpeakersTakeLinearTime() {
        let surnames = Array("赵钱孙李周吴郑王冯陈")
        let given = Array("伟芳娜敏静强磊军洋勇艳杰娟涛明超")
        func time(_ count: Int) -> Duration {
            let speakers = surnames.flatMap { surname in
                given.flatMap { first in given.map { second in "\(surname)\(first)\(second)" } }
            }.prefix(count)
            let document = Sample.document(
                speakers.enumerated().map { "局长\($1)强调，要抓好第\($0)项水库清淤和\($0)号堤防加固。\n" }.joined())
            var summarized = document
            let time = ProcessorTime.measure(runs: 2) {
                summarized = document
                SpeakerSummarizer(lexicons: Sample.lexicons, background: Sample.background).apply(to: &summarized)
            }
            #expect(summarized.speakers.count > count * 9 / 10)
            return time
        }
        let small = time(250)
        let large = time(2_000)
        #expect(large < small * 24 + .milliseconds(100), "\(small), eight times that: \(large)")
    }
}

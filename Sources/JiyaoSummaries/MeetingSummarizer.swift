import JiyaoCore
import JiyaoExtraction

/// Chooses the sentences that tell a meeting best, by where they stand and by the key phrases that they hold.
///
/// The opening of a report tells who met about what, so it leads by far (Edmundson 1969: location); of the rest a
/// sentence is worth the key phrases that no chosen sentence has yet.
package struct MeetingSummarizer: Sendable {
    private let sentences: Int

    private static let opening = 2.0
    private static let paragraphOpening = 0.4
    /// What a line of minutes or of who attended is worth less.
    private static let dull = 1.5
    private static let shortest = 12
    private static let longest = 200

    package init(sentences: Int = 3) {
        self.sentences = sentences
    }

    /// Sets `summary`.
    package func apply(to document: inout Document) {
        let text = document.text
        let phrases = document.keyphrases.map { (units: Array($0.text.utf16), score: $0.score) }
        let openings = Set(document.paragraphs.map(\.start))
        var held: [[Int]] = []
        for sentence in document.sentences {
            held.append(phrases.indices.filter { text.firstIndex(of: phrases[$0].units, in: sentence) != nil })
        }
        var covered = Set<Int>()
        var chosen: [Int] = []
        while chosen.count < min(sentences, document.sentences.count) {
            var best: (index: Int, value: Double)?
            for (index, sentence) in document.sentences.enumerated() where !chosen.contains(index) {
                var value = held[index].reduce(0) { $0 + (covered.contains($1) ? 0 : phrases[$1].score) }
                if index == 0 { value += Self.opening }
                if openings.contains(sentence.start) { value += Self.paragraphOpening }
                if sentence.count < Self.shortest || sentence.count > Self.longest { value /= 2 }
                if isLabelled(sentence, in: text) || tellsAttendance(sentence, in: text) { value -= Self.dull }
                value -= Double(index) / Double(document.sentences.count)
                if best.map({ value > $0.value }) ?? true { best = (index, value) }
            }
            guard let best else { break }
            chosen.append(best.index)
            covered.formUnion(held[best.index])
        }
        document.summary = chosen.sorted().map { document.sentences[$0] }
    }

    /// 参会：张某某、李某某
    private func isLabelled(_ sentence: TextSpan, in text: Text) -> Bool {
        (sentence.start..<min(sentence.end, sentence.start + 6)).contains { text[$0] == 0xFF1A }
    }

    /// 各科室负责人参加会议。
    private func tellsAttendance(_ sentence: TextSpan, in text: Text) -> Bool {
        var end = sentence.end
        while end > sentence.start, Unit.isMark(text[end - 1]) { end -= 1 }
        return Self.attendance.contains { text.matches($0, at: end - $0.count) }
    }

    private static let attendance = ["参加会议", "参加了会议", "出席会议", "列席会议", "参加活动", "参加", "出席"].map {
        Array($0.utf16)
    }
}

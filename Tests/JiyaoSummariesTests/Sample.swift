import JiyaoCore
import JiyaoExtraction
import JiyaoLexicons
import JiyaoSegmentation
import JiyaoTestKit

@testable import JiyaoSummaries

/// Runs what comes before the summaries in the meeting pipeline.
enum Sample {
    static let lexicons = try! ExtractionLexicons(data: DataDirectory(data: ProjectFiles.data))
    static let background = try! DocumentFrequencies(data: DataDirectory(data: ProjectFiles.data))

    static let report = """
        9月6日，青禾县水务局召开水库除险推进会。会议由局长贺明远主持，副局长苏晓岚、罗亦舟参加会议。
        贺明远局长指出，水库除险事关下游群众安全，各乡镇要把水库除险放在首位。他强调，资料要齐，台账要清。
        苏晓岚副局长要求：一是清淤要快；二是标线要准。
        大家表示，要抓好落实。会议还审议了其他事项。
        """

    static func document(_ text: String) -> Document {
        var document = Document(Article(source: Source(path: "sample.txt", format: "text"), text: Text(text)))
        try! DocumentSegmenter(words: ICUWordSegmenter()).apply(to: &document)
        PeopleExtractor(lexicons: lexicons).apply(to: &document)
        DiscourseExtractor(lexicons: lexicons).apply(to: &document)
        StatementExtractor().apply(to: &document)
        MeetingExtractor(lexicons: lexicons).apply(to: &document)
        ParticipantExtractor(lexicons: lexicons).apply(to: &document)
        DirectiveExtractor(lexicons: lexicons).apply(to: &document)
        TermExtractor(lexicons: lexicons).apply(to: &document)
        KeyphraseExtractor(lexicons: lexicons, background: background).apply(to: &document)
        return document
    }
}

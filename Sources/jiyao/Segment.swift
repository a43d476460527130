import ArgumentParser
import Foundation
import JiyaoPipelines
import JiyaoSegmentation

struct Segment: AsyncParsableCommand {
    enum Segmenter: String, CaseIterable, ExpressibleByArgument {
        case icu
    }

    enum Cut: String, EnumerableFlag {
        case words, sentences

        static func help(for value: Cut) -> ArgumentHelp? {
            switch value {
            case .words: "A line out for a line in, the words separated by one space."
            case .sentences: "A sentence a line."
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Cut a text into words or sentences.",
        discussion: """
            Reads UTF-8, or what --encoding names, line by line, from standard input without FILE. White space is no word; empty lines are kept.

            Example: echo 会议强调要抓好落实 | jiyao segment --words
            """)

    @Argument(help: "A file of text, or - for standard input.")
    var file: String?

    @Flag(exclusivity: .exclusive)
    var cut = Cut.words

    @Option(help: "Who cuts the words: icu.")
    var segmenter = Segmenter.icu

    @OptionGroup var encoding: EncodingOptions

    func run() async throws {
        try await Console.run {
            let words: any WordSegmenter =
                switch segmenter {
                case .icu: try ICUWordSegmenter()
                }
            let segmenter = try LineSegmenter(
                cut == .words ? .words : .sentences, words: words, charset: encoding.charset ?? .utf8)
            try segmenter.run(file == "-" ? nil : file) { try Console.write($0) }
        }
    }
}
